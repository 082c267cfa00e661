import { expect, test } from 'vitest';
import { flattenNamespaces } from '../src/flatten-namespaces.ts';

const generated = `import * as langium from 'langium';

/** Of the language. */
export namespace Likums {

    export const Terminals = {
        WS: /\\s+/,
    };

    export type TerminalNames = keyof typeof Terminals;

    export type KeywordNames =
        | "Terminals"
        | "likums";

    export type TokenNames = TerminalNames | KeywordNames;

    export type AstType = {
        LawAct: LawAct
    }

}

export const AllTerminals = {
    ...Likums.Terminals,
};
export type AllNames = Likums.KeywordNames;
`;

test('namespaces become top-level declarations, and uses of them follow', () => {
    expect(flattenNamespaces(generated)).toBe(`import * as langium from 'langium';

/** Of the language. */
export const LikumsTerminals = {
    WS: /\\s+/,
};

export type LikumsTerminalNames = keyof typeof LikumsTerminals;

export type LikumsKeywordNames =
    | "Terminals"
    | "likums";

export type LikumsTokenNames = LikumsTerminalNames | LikumsKeywordNames;

export type LikumsAstType = {
    LawAct: LawAct
}

export const AllTerminals = {
    ...LikumsTerminals,
};
export type AllNames = LikumsKeywordNames;
`);
});

test('a text without namespaces stays as it is', () => {
    expect(flattenNamespaces('export const a = 1;\n')).toBe('export const a = 1;\n');
});
