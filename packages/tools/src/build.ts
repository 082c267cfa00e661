/**
 * Bundles the command, the language server and the extension, and lays out the extension's folder as it is packed.
 * Never writes outside `dist` folders and the copies inside `packages/extension` that are listed below.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { extensionFolder, root, toRelative } from './workspace.ts';

interface Bundle {
    entry: string;
    outfile: string;
    format: 'esm' | 'cjs';
    external?: string[];
}

const bundles: Bundle[] = [
    { entry: 'packages/cli/src/main.ts', outfile: 'packages/cli/dist/main.mjs', format: 'esm' },
    { entry: 'packages/server/src/main-node.ts', outfile: 'packages/extension/dist/server.cjs', format: 'cjs' },
    {
        entry: 'packages/extension/src/extension.ts',
        outfile: 'packages/extension/dist/extension.cjs',
        format: 'cjs',
        external: ['vscode']
    }
];

/** Files and folders that the extension takes from elsewhere in the repository. */
const copies: [from: string, to: string, suffix: string][] = [
    ['syntaxes', 'packages/extension/syntaxes', '.tmLanguage.json'],
    ['packages/law/laws', 'packages/extension/laws', '.likums'],
    ['docs/rules', 'packages/extension/docs/rules', '.md'],
    ['LICENSE', 'packages/extension/LICENSE', ''],
    ['CHANGELOG.md', 'packages/extension/CHANGELOG.md', '']
];

/** An ES module has no `require`, a CommonJS one no `import.meta.url`; dependencies use both. */
const banners = {
    esm: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    cjs: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;"
} as const;

function toOptions(bundle: Bundle): BuildOptions & { metafile: true } {
    return {
        absWorkingDir: root,
        entryPoints: [bundle.entry],
        outfile: bundle.outfile,
        bundle: true,
        platform: 'node',
        target: 'node22',
        format: bundle.format,
        external: bundle.external ?? [],
        banner: { js: banners[bundle.format] },
        define: bundle.format === 'cjs' ? { 'import.meta.url': '__moduleUrl' } : {},
        minifySyntax: true,
        minifyWhitespace: true,
        sourcemap: 'linked',
        sourcesContent: false,
        charset: 'utf8',
        legalComments: 'none',
        metafile: true,
        logLevel: 'warning'
    };
}

/** Folders of the third-party packages inside a bundle, sorted. */
function collectPackages(metafiles: readonly Metafile[]): string[] {
    const folders = metafiles
        .flatMap(metafile => Object.keys(metafile.inputs))
        .map(input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1])
        .filter(folder => folder !== undefined);
    return [...new Set(folders)].sort();
}

function toNotice(folder: string): string {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<string, unknown>;
    const file = readdirSync(join(root, folder)).find(name => /^licen[cs]e(\.|$)/i.test(name));
    const text =
        file === undefined ? `Licence: ${String(manifest.license)}` : readFileSync(join(root, folder, file), 'utf8');
    return `${String(manifest.name)} ${String(manifest.version)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

function copyIn(from: string, to: string, suffix: string): void {
    const source = join(root, from);
    const target = join(root, to);
    rmSync(target, { recursive: true, force: true });
    if (!existsSync(source)) return;
    if (!statSync(source).isDirectory()) {
        cpSync(source, target);
        return;
    }
    mkdirSync(target, { recursive: true });
    for (const name of readdirSync(source).filter(name => name.endsWith(suffix))) {
        cpSync(join(source, name), join(target, name));
    }
}

/** The font is no package of the bundles: the PDF writer carries a part of it. */
function toFontNotice(): string {
    const text = readFileSync(join(root, 'packages/generators/src/writers/pdf/TINOS-LICENCE.txt'), 'utf8');
    return `Tinos (font, letters of the languages that rules use)\n\n${text.trim()}\n`;
}

const metafiles: Metafile[] = [];
for (const bundle of bundles) {
    if (!existsSync(join(root, bundle.entry))) {
        console.log(`  – ${bundle.entry} is not there yet`);
        continue;
    }
    const result = await build(toOptions(bundle)).catch(() => undefined);
    if (!result) {
        // The bundler has said where and why.
        console.error(`  ✗ ${bundle.outfile}`);
        process.exitCode = 1;
        continue;
    }
    metafiles.push(result.metafile);
    const size = statSync(join(root, bundle.outfile)).size;
    console.log(`  ✓ ${bundle.outfile} (${Math.round(size / 1024)} KB)`);
}
for (const copy of copies) copyIn(...copy);
const notices = [...collectPackages(metafiles).map(toNotice), toFontNotice()].join(`\n${'─'.repeat(80)}\n\n`);
const noticesFile = join(extensionFolder, 'THIRD-PARTY-NOTICES.txt');
writeFileSync(noticesFile, `Normraksts contains these packages.\n\n${notices}`);
console.log(`  ✓ ${toRelative(noticesFile)}`);
