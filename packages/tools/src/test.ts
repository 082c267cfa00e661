/**
 * Everything that continuous integration demands: `npm test`. Goes on after a failure, so that one run tells all.
 * The last line is `N passed, N failed`, summed over the suites; every check without cases of its own counts as one.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { heading, npmBin, outFolder, readJson, root, run } from './workspace.ts';

interface Counts {
    passed: number;
    failed: number;
}

interface Suite {
    name: string;
    command: string;
    args: string[];
    /** Files of counts that the suite writes; without any, the suite is one case. */
    results?: string[];
    /** Without it the suites after it mean nothing. */
    isEssential?: boolean;
}

interface VitestReport {
    numPassedTests: number;
    numFailedTests: number;
    numTotalTestSuites: number;
    testResults: { status: string; assertionResults: unknown[] }[];
}

const tools = join(root, 'packages', 'tools', 'src');
const results = join(outFolder, 'test');
const e2eResults = ['in-host', 'journeys'].map(name => join(outFolder, 'e2e', `${name}.json`));

function vitest(name: string, project: string): Suite {
    const file = join(results, `${project}.json`);
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    return { name, command: npmBin('vitest'), args: ['run', `--project=${project}`, ...reporters], results: [file] };
}

const node = process.execPath;
const suites: Suite[] = [
    { name: 'Generated files are up to date', command: node, args: [join(tools, 'generate.ts'), '--check'] },
    { name: 'Types', command: npmBin('tsc'), args: ['--noEmit'] },
    { name: 'Lint', command: npmBin('biome'), args: ['lint', '--error-on-warnings'] },
    vitest('Unit tests', 'unit'),
    { name: 'Build', command: node, args: [join(tools, 'build.ts')], isEssential: true },
    { name: 'Package', command: node, args: [join(tools, 'package.ts')], isEssential: true },
    vitest('Tests of the build', 'built'),
    {
        name: 'What the tests in Visual Studio Code need',
        command: node,
        args: [join(tools, 'e2e.ts'), '--install'],
        isEssential: true
    },
    { name: 'Types of the tests in Visual Studio Code', command: npmBin('tsc'), args: ['--noEmit', '-p', 'tests/e2e'] },
    { name: 'Tests in Visual Studio Code', command: node, args: [join(tools, 'e2e.ts')], results: e2eResults }
];

/** Counts that a suite has written; a suite that failed without a failed case is one more. */
function readCounts(suite: Suite, code: number): Counts {
    const counts = { passed: 0, failed: 0 };
    for (const file of suite.results ?? []) {
        if (!existsSync(file)) continue;
        const report = readJson<VitestReport | Counts>(file);
        if ('numPassedTests' in report) {
            counts.passed += report.numPassedTests;
            counts.failed += report.numFailedTests;
        } else {
            counts.passed += report.passed;
            counts.failed += report.failed;
        }
    }
    if (suite.results === undefined && code === 0) counts.passed = 1;
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
}

mkdirSync(results, { recursive: true });
const total: Counts = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const suite of suites) {
    heading(suite.name);
    for (const file of suite.results ?? []) rmSync(file, { force: true });
    const start = performance.now();
    const code = await run(suite.command, suite.args);
    const { passed, failed } = readCounts(suite, code);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    lines.push(`${failed === 0 ? '✓' : '✗'} ${suite.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
    if (failed > 0 && suite.isEssential) {
        lines.push('  What comes after it was not run.');
        break;
    }
}
heading('Summary');
console.log(`${lines.map(line => `  ${line}`).join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
