/** The smallest test runner: cases in order, one line each, counts at the end. */

export interface Case {
    name: string;
    run: () => Promise<void>;
}

export interface Counts {
    passed: number;
    failed: number;
}

export interface RunOptions {
    /** Milliseconds for one case. */
    timeLimit: number;
    /** Called with the name of a case that has failed. */
    onFailure?: (name: string) => Promise<void>;
}

export async function runCases(cases: readonly Case[], options: RunOptions): Promise<Counts> {
    const counts = { passed: 0, failed: 0 };
    for (const { name, run } of cases) {
        const start = Date.now();
        try {
            await withLimit(run(), options.timeLimit);
            counts.passed++;
            console.log(`  ✓ ${name} (${Date.now() - start} ms)`);
        } catch (error) {
            counts.failed++;
            console.log(`  ✗ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
            await options.onFailure?.(name);
        }
    }
    return counts;
}

function withLimit(work: Promise<void>, milliseconds: number): Promise<void> {
    const { promise, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(() => reject(new Error(`not finished after ${milliseconds} ms`)), milliseconds);
    return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
