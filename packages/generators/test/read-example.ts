import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRegulation, type ResolvedRegulation } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const MODEL = join(root, 'packages/law/src/generated/law-model.json');

/** The law as shipped. */
export const LAW = createLawIndex(JSON.parse(readFileSync(MODEL, 'utf8')) as LawModel);

/** Every file of the examples. */
export const EXAMPLES: { name: string; read(): ResolvedRegulation }[] = globSync('examples/**/*.noteikumi', {
    cwd: root
})
    .sort()
    .map(path => ({
        name: basename(path, '.noteikumi'),
        read: () => readSource(readFileSync(join(root, path), 'utf8'))
    }));

export function readSource(text: string): ResolvedRegulation {
    return readRegulation(text, 'file:///x.noteikumi', LAW);
}

export function readExample(name: string): ResolvedRegulation {
    return EXAMPLES.find(example => example.name === name)!.read();
}
