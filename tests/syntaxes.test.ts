import { describe, expect, test } from 'vitest';
import { collectTokens } from './textmate.ts';

const FIELD = 'keyword.other.field';
const STRUCTURE = 'keyword.control.structure';
const CITATION = 'constant.other.citation';
const NUMBER = 'constant.numeric';
const UNIT = 'keyword.other.unit';
const WORD = 'keyword.operator.word';
const STRING = 'string.quoted.double';

const noteikumi: [line: string, tokens: string[]][] = [
    ['saistošie noteikumi "Par palīdzību"', [`saistošie noteikumi  ${FIELD}`, `"Par palīdzību"  ${STRING}`]],
    ['pašvaldība: Ķekavas novads', [`pašvaldība:  ${FIELD}`]],
    ['datums: 2021. gada 3. novembris', [`datums:  ${FIELD}`, '2021. gada 3. novembris  constant.numeric.date']],
    ['izdoti saskaņā ar:', [`izdoti saskaņā ar:  ${FIELD}`]],
    ['nodaļa "Vispārīgie jautājumi"', [`nodaļa  ${STRUCTURE}`, '"Vispārīgie jautājumi"  entity.name.section']],
    ['nodaļas kārtība', []],
    [
        'punkts Pirmā kārta // piezīme',
        [`punkts  ${STRUCTURE}`, 'Pirmā kārta  entity.name.function', '// piezīme  comment.line.double-slash']
    ],
    ['punktus skaita', []],
    ['    apakšpunkts Šķērsošana', [`apakšpunkts  ${STRUCTURE}`, 'Šķērsošana  entity.name.function']],
    [
        '    - bērns, kurš sasniedzis 18 gadus',
        ['-  punctuation.definition.list.begin', `18  ${NUMBER}`, `gadus  ${UNIT}`]
    ],
    ['    ne vairāk kā 1 200 euro mēnesī', [`ne vairāk kā  ${WORD}`, `1 200  ${NUMBER}`, `euro  ${UNIT}`]],
    ['ja šķērso', [`ja  ${WORD}`]],
    ['jā, jaunā ēka unā', []],
    [
        'izņemot 14. panta pirmās daļas 3., 4.¹ un 5. punktā minētās',
        [`izņemot  ${WORD}`, `14. panta pirmās daļas 3., 4.¹ un 5. punktā  ${CITATION}`]
    ],
    [
        'Palīdzības likuma 21.⁶ panta otro daļu, 7. panta sesto daļu',
        [`21.⁶ panta otro daļu  ${CITATION}`, `7. panta sesto daļu  ${CITATION}`]
    ],
    ['1. punkta "a" un "b" apakšpunktā', [`1. punkta "a" un "b" apakšpunktā  ${CITATION}`]],
    ['šo noteikumu 12.10. apakšpunktā', [`12.10. apakšpunktā  ${CITATION}`]],
    ['4. grupas invaliditāte', [`4  ${NUMBER}`]],
    [
        '"{Dzīvokļu komisijas} sēdes; {punktā Lēmums} noteikto."',
        [
            `"  ${STRING}`,
            '{  punctuation.definition.reference.begin',
            'Dzīvokļu komisijas  variable.other.reference',
            '}  punctuation.definition.reference.end',
            `sēdes;  ${STRING}`,
            '{  punctuation.definition.reference.begin',
            'punktā Lēmums  variable.other.reference',
            '}  punctuation.definition.reference.end',
            `noteikto."  ${STRING}`
        ]
    ],
    ['„Ēku īre” ar', [`„Ēku īre”  ${STRING}`]],
    ['https://likumi.lv/ta/id/56812', ['56812  constant.numeric']],
    ['// viss komentārs', ['// viss komentārs  comment.line.double-slash']]
];

const likums: [line: string, tokens: string[]][] = [
    ['spēkā no: 2021-11-03', [`spēkā no:  ${FIELD}`, '2021-11-03  constant.numeric.date']],
    ['izņemot: 14. panta 3. punkts', [`izņemot:  ${FIELD}`, `14. panta 3. punkts  ${CITATION}`]]
];

describe('colouring', () => {
    test.each(noteikumi)('noteikumi: %s', async (line, tokens) => {
        expect(await collectTokens('noteikumi', line)).toEqual(tokens);
    });
    test.each(likums)('likums: %s', async (line, tokens) => {
        expect(await collectTokens('likums', line)).toEqual(tokens);
    });
    test('a title may run over the end of its line', async () => {
        expect(await collectTokens('noteikumi', '- noteikumi "Par palīdzību\n  dzīvokļa jautājumos"; 5 gadi')).toEqual([
            '-  punctuation.definition.list.begin',
            `"Par palīdzību  ${STRING}`,
            `dzīvokļa jautājumos"  ${STRING}`,
            `5  ${NUMBER}`,
            `gadi  ${UNIT}`
        ]);
    });
    test.each(['punkts Nākamais', '', '- cits', 'statuss: projekts', '// piezīme'])(
        'an unclosed quotation mark ends before: %s',
        async next => {
            const alone = await collectTokens('noteikumi', next);
            expect(await collectTokens('noteikumi', `"bez beigām\n${next}`)).toEqual([
                `"bez beigām  ${STRING}`,
                ...alone
            ]);
        }
    );
});
