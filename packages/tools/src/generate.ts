/**
 * Writes every generated file that is committed: `npm run generate`, or with `--check` only tells whether they are up to
 * date, and leaves them as they were. Exit 1: some are not.
 */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectKeywords, type KeywordKind, toGrammar } from './grammars.ts';
import { npmBin, root, runOrStop } from './workspace.ts';

interface Generator {
    name: string;
    /** Globs of what it writes, relative to the root of the repository. */
    outputs: string[];
    run: () => Promise<void> | void;
}

/** A step of its own program, e.g. the compiler of law packages. */
function script(name: string, file: string, outputs: string[]): Generator[] {
    if (!existsSync(join(root, file))) return [];
    return [{ name, outputs, run: () => runOrStop(process.execPath, [file]) }];
}

const generators: Generator[] = [
    {
        name: 'parsers',
        outputs: ['packages/language/src/generated/**'],
        run: () => runOrStop(npmBin('langium'), ['generate', '--mode', 'production'])
    },
    { name: 'grammars for colouring', outputs: ['syntaxes/*.tmLanguage.json'], run: writeGrammars },
    ...script('law model', 'packages/tools/src/compile-laws.ts', ['packages/law/src/generated/**']),
    ...script('pages of findings', 'packages/tools/src/generate-docs.ts', ['docs/rules/*.md'])
];

function writeGrammars(): void {
    const rules = readFileSync(join(root, 'packages/language/src/regulation/noteikumi.langium'), 'utf8');
    const named = ['punkts', 'apakšpunkts'];
    const sections = ['nodaļa'];
    const fields = collectKeywords(rules, /^IdentityKey$/);
    const others = collectKeywords(rules, /^(?!IdentityKey$)/);
    const keywords: Record<KeywordKind, string[]> = {
        field: fields,
        section: sections,
        name: named,
        block: others.filter(word => !named.includes(word) && !sections.includes(word) && !fields.includes(word))
    };
    write('noteikumi', toGrammar('noteikumi', keywords));
    const law = readFileSync(join(root, 'packages/language/src/law/likums.langium'), 'utf8');
    const acts = collectKeywords(law, /^ActKeyword$/);
    const words = collectKeywords(law, /./).filter(word => !acts.includes(word));
    const units = words.filter(word => !word.endsWith(':'));
    write(
        'likums',
        toGrammar('likums', { field: words.filter(word => word.endsWith(':')), section: acts, name: units, block: [] })
    );
    write('scenariji', toGrammar('scenariji', { field: [], section: ['gadījums'], name: [], block: [] }, true));
}

function write(language: string, grammar: unknown): void {
    writeFileSync(join(root, 'syntaxes', `${language}.tmLanguage.json`), `${JSON.stringify(grammar, undefined, 2)}\n`);
}

function snapshot(globs: readonly string[]): Map<string, string> {
    const files = globs.flatMap(glob => globSync(glob, { cwd: root, withFileTypes: true }));
    const paths = files.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
    return new Map(paths.sort().map(path => [path, readFileSync(path, 'utf8')]));
}

const check = process.argv.includes('--check');
const outputs = generators.flatMap(generator => generator.outputs);
const before = snapshot(outputs);
for (const generator of generators) {
    console.log(`  ${generator.name}`);
    await generator.run();
}
if (check) {
    const after = snapshot(outputs);
    const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
        path => before.get(path) !== after.get(path)
    );
    for (const path of stale) {
        const text = before.get(path);
        if (text === undefined) rmSync(path);
        else writeFileSync(path, text);
        console.error(`  ✗ ${path.slice(root.length + 1)}`);
    }
    if (stale.length > 0)
        console.error('These generated files are out of date: run "npm run generate" and commit them.');
    process.exitCode = stale.length > 0 ? 1 : 0;
}
