/** Packs the extension, as built, into `out/normraksts.vsix`. */
import { mkdirSync } from 'node:fs';
import { extensionFolder, npmBin, outFolder, runOrStop, vsixFile } from './workspace.ts';

mkdirSync(outFolder, { recursive: true });
// The bundles contain every dependency; the repository's address is not part of the package.
const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsixFile];
await runOrStop(npmBin('vsce'), ['package', ...options], { cwd: extensionFolder });
