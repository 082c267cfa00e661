import { insertPoint, replaceSpan, type Model, type Mutant } from './mutant.ts';

/** Lawful, or better for the person than the law: whoever reports them accuses wrongly. */
const CHANGES: readonly { find: RegExp; by: string }[] = [
    { find: /vismaz\s+trīs\s+dažādus/gu, by: 'vismaz piecus dažādus' },
    { find: /triju\s+nedēļu\s+laikā/gu, by: 'divu nedēļu laikā' },
    { find: /divas\s+nedēļas\s+pirms\s+izslēgšanas/gu, by: 'mēnesi pirms izslēgšanas' },
    { find: /kas\s+nav\s+ilgāks\s+par\s+diviem\s+gadiem/gu, by: 'kas nav ilgāks par vienu gadu' },
    { find: /80 procentu apmērā/gu, by: '60 procentu apmērā' },
    { find: /uz pieciem gadiem/gu, by: 'uz desmit gadiem' },
    { find: /Upmal/gu, by: 'Lejmal' }
];

const SENTENCES = [
    'Komisija sēdes protokolē.',
    'Pašvaldība par noteikumu piemērošanu informē savā tīmekļvietnē.',
    'Ziņas par dzīvesvietu komisija pārbauda Fizisko personu reģistrā.',
    'Komisijas sastāvu apstiprina dome.',
    'Persona var iesniegt arī citus dokumentus, kurus tā uzskata par nozīmīgiem.',
    'Par pieņemto lēmumu personu informē piecu darba dienu laikā.',
    'Pašvaldība triju mēnešu laikā atjauno informāciju tīmekļvietnē.'
];

export function changeHarmlessly({ name, text }: Model): Mutant[] {
    const replaced = CHANGES.flatMap(({ find, by }) => {
        const [first] = text.matchAll(find);
        if (!first) return [];
        const whole = by === 'Lejmal';
        return [
            {
                operator: 'harmless',
                change: `${name}: ${first[0].replace(/\s+/g, ' ')} → ${by}`,
                text: whole
                    ? text.replace(find, by)
                    : replaceSpan(text, { start: first.index, end: first.index + first[0].length }, by),
                expected: []
            }
        ];
    });
    const inserted = SENTENCES.map(sentence => ({
        operator: 'harmless',
        change: `${name}: ${sentence}`,
        text: insertPoint(text, sentence),
        expected: []
    }));
    return [...replaced, ...inserted];
}
