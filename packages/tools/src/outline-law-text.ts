/** Prints the outline of an act from its consolidated text: `outline-law-text.ts PATH`; paste it behind `uzbūve:`. */
import { readFileSync } from 'node:fs';
import { outlineLawText } from './law-outline.ts';

const path = process.argv[2];
if (path === undefined) {
    console.error('Which text? outline-law-text.ts PATH');
    process.exitCode = 1;
} else {
    console.log(outlineLawText(readFileSync(path, 'utf8')));
}
