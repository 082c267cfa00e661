import { compileLaw } from '@normraksts/language';
import { describe, expect, it } from 'vitest';

function compile(...lines: string[]): ReturnType<typeof compileLaw> {
    const head = ['likums Paraugu likums', '    apzīmējums: PAR', '    saite: https://example.org', '    avots: paraugs', '    ticamība: B', '    spēkā no: nav zināms', '    aptver: daļēji'];
    const unit = ['    pants 3', '        saturs: slieksnis', '        parametrs: slieksnis', '            apzīmējums: sum'];
    return compileLaw([...head, ...unit, ...lines.map(line => `            ${line}`)].join('\n'), 'x');
}

describe('parametrs:', () => {
    it('keeps exact decimals, periods with both days in them, and the source of each value', () => {
        const { acts, problems } = compile(
            'mērvienība: euro',
            'iedalījums: first – pirmajai personai',
            '    further – katrai nākamajai personai',
            'vērtības: 01.07.2023.–31.12.2023.; first 125 (A: lapa); further 87,50 (C)',
            'vērtības: no 01.01.2024.; first 0,10'
        );
        expect(problems).toEqual([]);
        const [parameter] = acts[0]!.parameters;
        expect(parameter).toMatchObject({ id: 'sum', address: 'PAR:3', unit: 'euro', keys: [{ id: 'first', name: 'pirmajai personai' }, { id: 'further', name: 'katrai nākamajai personai' }] });
        expect(parameter!.values.map(({ key, value, validFrom, validTo, confidence, source }) => [key, value.amount, value.scale, validFrom, validTo, confidence, source])).toEqual([
            ['first', 125, 0, '2023-07-01', '2024-01-01', 'A', 'lapa'],
            ['further', 8750, 2, '2023-07-01', '2024-01-01', 'C', 'paraugs'],
            ['first', 10, 2, '2024-01-01', undefined, 'B', 'paraugs']
        ]);
    });

    it.each([
        ['a unit that does not exist', ['mērvienība: dolāri']],
        ['no unit', ['vērtības: no 01.01.2024.; 5']],
        ['a key that was not told', ['mērvienība: euro', 'vērtības: no 01.01.2024.; first 5']],
        ['no key where there are keys', ['mērvienība: euro', 'iedalījums: first – pirmajai', 'vērtības: no 01.01.2024.; 5']],
        ['a key without a name', ['mērvienība: euro', 'iedalījums: first']],
        ['a period that ends before it begins', ['mērvienība: euro', 'vērtības: 01.01.2024.–31.12.2023.; 5']],
        ['a day that is none', ['mērvienība: euro', 'vērtības: no 31.02.2024.; 5']],
        ['no value', ['mērvienība: euro', 'vērtības: no 01.01.2024.']],
        ['a number with a dot', ['mērvienība: euro', 'vērtības: no 01.01.2024.; 5.10']]
    ])('reports %s', (_, lines) => {
        expect(compile(...lines).problems.map(({ code }) => code)).toEqual(['LAW-FIELD']);
    });
});

describe('joma:', () => {
    it('stands for its act unless it names provisions', () => {
        const text = (extra: string): string =>
            `likums Paraugu likums\n    apzīmējums: PAR\n    saite: https://example.org\n    avots: paraugs\n    ticamība: A\n    spēkā no: nav zināms\n    aptver: daļēji\n    joma: paraugi\n        apzīmējums: samples\n${extra}        atpazīst: paraugs\n    pants 3\n        saturs: x\n`;
        expect(compileLaw(text(''), 'x').acts[0]!.fields).toMatchObject([{ id: 'samples', name: 'paraugi', basis: ['PAR'], wordings: ['paraugs'] }]);
        expect(compileLaw(text('        pamatā: 3. pants\n'), 'x').acts[0]!.fields[0]!.basis).toEqual(['PAR:3']);
    });
});
