/**
 * Writes every generated file that is committed: `npm run generate`, or with `--check` only tells whether they are up to
 * date, and leaves them as they were. Exit 1: some are not.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flattenNamespaces } from './flatten-namespaces.ts';
import { collectKeywords, type KeywordKind, toGrammar } from './grammars.ts';
import { npmBin, root, run, runQuietly, toRelative } from './workspace.ts';

interface Generator {
    name: string;
    /** Globs of what it writes, relative to the root of the repository. */
    outputs: string[];
    /** Resolves to an exit code. */
    run: () => Promise<number>;
}

/** Later ones may use what earlier ones have written. */
const generators: Generator[] = [
    {
        name: 'parsers',
        outputs: ['packages/language/src/generated/**'],
        run: writeParsers
    },
    { name: 'grammars for colouring', outputs: ['syntaxes/*.tmLanguage.json'], run: async () => writeGrammars() },
    {
        name: 'law model',
        outputs: ['packages/law/src/generated/**'],
        run: () => run('node', ['packages/tools/src/compile-laws.ts'])
    },
    {
        name: 'font',
        outputs: ['packages/generators/src/generated/**'],
        run: () => run('node', ['packages/tools/src/build-font.ts'])
    },
    {
        name: 'pages about findings',
        outputs: ['docs/rules/*.md'],
        run: () => run('node', ['packages/tools/src/write-rule-docs.ts'])
    },
    {
        name: 'pages about acts',
        outputs: ['docs/law/*.md'],
        run: () => run('node', ['packages/tools/src/write-law-docs.ts'])
    }
];

async function writeParsers(): Promise<number> {
    const code = await runQuietly(npmBin('langium'), ['generate', '--mode', 'production']);
    const ast = join(root, 'packages/language/src/generated/ast.ts');
    if (code === 0) writeFileSync(ast, flattenNamespaces(readFileSync(ast, 'utf8')));
    return code;
}

function writeGrammars(): number {
    const rules = readFileSync(join(root, 'packages/language/src/regulation/noteikumi.langium'), 'utf8');
    const named = ['punkts', 'apakšpunkts', 'sadaļa', 'tabula'];
    const sections = ['nodaļa', 'pielikums'];
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
    return 0;
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
    if ((await generator.run()) !== 0) {
        console.error(`  ✗ ${generator.name}: failed, see above`);
        process.exitCode = 1;
    }
}
if (check) {
    const after = snapshot(outputs);
    const paths = [...new Set([...before.keys(), ...after.keys()])];
    const stale = paths.filter(path => before.get(path) !== after.get(path));
    for (const path of stale) {
        const text = before.get(path);
        if (text === undefined) rmSync(path);
        else writeFileSync(path, text);
        console.error(`  ✗ ${toRelative(path)}`);
    }
    if (stale.length > 0) {
        console.error('These generated files are out of date: run "npm run generate" and commit them.');
        process.exitCode = 1;
    }
}
