import { existsSync } from 'node:fs';

const CANDIDATES = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome'
];

/** Path of the machine's browser: `CHROMIUM`, or where distributions put it. */
export function findChromium(): string | undefined {
    return process.env.CHROMIUM || CANDIDATES.find(path => existsSync(path));
}
