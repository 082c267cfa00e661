import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatRegulation } from '../src/features/formatting.ts';
import { applyEdits, open, SAMPLE } from './editor.ts';

const OPTIONS = { insertSpaces: true, tabSize: 4 };

const format = (text: string): string => {
    const view = open(text);
    return applyEdits(view, formatRegulation(view, OPTIONS));
};

const EXAMPLES = new URL('../../../examples/', import.meta.url);
const examples = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.noteikumi'))
    .map(name => ({ name, text: readFileSync(new URL(name, EXAMPLES), 'utf8') }));

test('indentation', () => {
    const messy = [
        '\tsaistošie   noteikumi "A"  ',
        'izdoti saskaņā ar:',
        'likuma "B" 1. pantu',
        '',
        ' // piezīme',
        '  punkts   Viens',
        'Teksts',
        '   turpinās.  // piezīme',
        '- a',
        'turpinās;',
        '-- b',
        'apakšpunkts C',
        'teksts',
        '- d',
        'pamatojums: jo',
        'tā',
        '  nodaļa "N"',
        '   ',
        'termini',
        '- t – u',
        '//beigas'
    ].join('\n');
    expect(format(messy)).toBe(
        [
            'saistošie   noteikumi "A"',
            'izdoti saskaņā ar:',
            '    likuma "B" 1. pantu',
            '',
            '// piezīme',
            'punkts Viens',
            '    Teksts',
            '    turpinās.  // piezīme',
            '    - a',
            '      turpinās;',
            '        -- b',
            '    apakšpunkts C',
            '        teksts',
            '        - d',
            '    pamatojums: jo',
            '        tā',
            'nodaļa "N"',
            '',
            'termini',
            '    - t – u',
            '//beigas'
        ].join('\n')
    );
});

test.each([{ name: 'the sample', text: SAMPLE }, ...examples])(
    'only blanks change, and only once: $name',
    ({ text }) => {
        const once = format(text);
        expect(once.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        expect(once.split('\n').length).toBe(text.split('\n').length);
        expect(format(once)).toBe(once);
    }
);

test.each([
    ['CRLF', 'punkts A\r\nTeksts.  \r\n', 'punkts A\r\n    Teksts.\r\n'],
    ['a byte order mark', '\ufeff  punkts A', '\ufeffpunkts A'],
    ['nothing', '', '']
])('%s', (_, text, expected) => {
    expect(format(text)).toBe(expected);
});

test('rows of a table, whose deeper lines go on with the row above', () => {
    const messy = ['punkts A', 'Telpas:', 'tabula "Telpas"', 'Persona | Istabas', 'viena,', '  kas dzīvo viena | 1', 'divas | 2', '', 'Tālāk.', 'formula: P = A', 'kur:', 'P – pabalsts', 'pielikums "B"', 'Vārds: ____'].join('\n');
    const once = format(messy);
    expect(once.split('\n')).toEqual([
        'punkts A',
        '    Telpas:',
        '    tabula "Telpas"',
        '        Persona | Istabas',
        '        viena,',
        '            kas dzīvo viena | 1',
        '        divas | 2',
        '',
        '        Tālāk.',
        '    formula: P = A',
        '    kur:',
        '        P – pabalsts',
        'pielikums "B"',
        '    Vārds: ____'
    ]);
    expect(format(once)).toBe(once);
});
