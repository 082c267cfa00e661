import { isMainThread } from 'node:worker_threads';
import { runWorker } from './check/worker.ts';
import { run } from './run.ts';

if (isMainThread) {
    // A reader that has seen enough (`| head`) is no failure.
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
        process.exit();
    });
    process.exitCode = await run(process.argv.slice(2), {
        stdout: process.stdout,
        stderr: process.stderr,
        cwd: process.cwd(),
        color: process.stdout.isTTY === true && !process.env.NO_COLOR,
        program: new URL(import.meta.url)
    });
} else {
    runWorker();
}
