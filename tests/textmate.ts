/** Tokenises lines with the committed TextMate grammars, as an editor does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));

const registry = new textmate.Registry({
    onigLib: oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength)).then(() => ({
        createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
        createOnigString: text => new oniguruma.OnigString(text)
    })),
    loadGrammar: async scope => {
        const file = new URL(`../syntaxes/${scope.replace('source.', '')}.tmLanguage.json`, import.meta.url);
        return textmate.parseRawGrammar(readFileSync(file, 'utf8'), file.pathname);
    }
});

/**
 * @returns `text  scope` per coloured stretch, in order: its most special scope, without the name of the language
 */
export async function collectTokens(language: string, text: string): Promise<string[]> {
    const grammar = await registry.loadGrammar(`source.${language}`);
    if (!grammar) throw new Error(`There is no grammar of ${language}.`);
    const tokens: string[] = [];
    let state = textmate.INITIAL;
    for (const line of text.split('\n')) {
        const result = grammar.tokenizeLine(line, state);
        state = result.ruleStack;
        const scopeOf = (token: textmate.IToken): string => token.scopes.at(-1)?.replace(`.${language}`, '') ?? '';
        for (const [index, token] of result.tokens.entries()) {
            const before = result.tokens[index - 1];
            if (token.scopes.length === 1 || (before && scopeOf(before) === scopeOf(token))) continue;
            const next = result.tokens.slice(index).findIndex(other => scopeOf(other) !== scopeOf(token));
            const end = next < 0 ? line.length : result.tokens[index + next]?.startIndex;
            const part = line.slice(token.startIndex, end).trim();
            if (part !== '') tokens.push(`${part}  ${scopeOf(token)}`);
        }
    }
    return tokens;
}
