import { expect, test } from 'vitest';
import { buildSemanticTokens, TOKEN_TYPES } from '../src/features/semantic-tokens.ts';
import { open, SAMPLE } from './editor.ts';

/** Words with their colours, line by line. */
function colours(text: string): string[] {
    const { data } = buildSemanticTokens(open(text));
    const lines = text.split('\n');
    const printed: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
        const [deltaLine, deltaCharacter, length, type, modifiers] = data.slice(at, at + 5) as [
            number,
            number,
            number,
            number,
            number
        ];
        line += deltaLine;
        character = deltaLine > 0 ? deltaCharacter : character + deltaCharacter;
        printed.push(
            `${line}: ${lines[line]!.slice(character, character + length)} · ${TOKEN_TYPES[type]}${modifiers ? ' (declaration)' : ''}`
        );
    }
    return printed;
}

test('colours of the sample', () => {
    expect(colours(SAMPLE)).toMatchSnapshot();
});

test('of the words that decide a norm only they are coloured, not what stands between them', () => {
    const text =
        'punkts A\n    Šie saistošie noteikumi (turpmāk – noteikumi) reglamentē kārtību.\n' +
        'punkts B\n    Iesniegumu novada pašvaldībai iesniedz persona, kura vēlas saņemt palīdzību.';
    expect(colours(text).filter(line => line.endsWith('method'))).toEqual([
        '1: reglamentē · method',
        '3: Iesniegumu · method',
        '3: iesniedz · method'
    ]);
});

test('a reference to a chapter has the colour of chapters', () => {
    const text = 'nodaļa "Kārtība"\npunkts A\n    Piemēro {nodaļā Kārtība} noteikto.';
    expect(colours(text).filter(line => line.includes('namespace'))).toEqual([
        '0: "Kārtība" · namespace (declaration)',
        '2: Kārtība · namespace'
    ]);
});

test('no token crosses a line or overlaps another', () => {
    const { data } = buildSemanticTokens(open(SAMPLE.replaceAll('. ', '.\n    ')));
    for (let at = 0; at + 9 < data.length; at += 5) {
        if (data[at + 5] === 0) expect(data[at + 6]).toBeGreaterThanOrEqual(data[at + 2]!);
    }
});
