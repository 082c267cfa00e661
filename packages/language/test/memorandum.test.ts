import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPeriod, readRegulation } from '@normraksts/language';
import { createLawIndex, type LawModel } from '@normraksts/law';

const law = createLawIndex(
    JSON.parse(readFileSync(new URL('../../law/src/generated/law-model.json', import.meta.url), 'utf8')) as LawModel
);
const HEAD = 'saistošie noteikumi "Par palīdzību"\npunkts Pabalsts\n    Pabalsts ir 350 euro.\n\n';
const read = (text: string) => readRegulation(HEAD + text, 'file:///x.noteikumi', law);
const readMemo = (text: string) => read(`paskaidrojuma raksts\n${text}`).memorandum!;

describe('sections', () => {
    const headings: [string, string | undefined][] = [
        ['Mērķis un nepieciešamības pamatojums', 'memo-purpose'],
        ['1. Projekta nepieciešamības pamatojums', 'memo-purpose'],
        ['Fiskālā ietekme', 'memo-fiscal'],
        ['2. Fiskālā ietekme uz pašvaldības budžetu.', 'memo-fiscal'],
        ['Informācija par plānoto projekta ietekmi uz budžetu', 'memo-fiscal'],
        ['Sociālā ietekme, ietekme uz vidi un veselību', 'memo-social'],
        ['Ietekme uz konkurenci', 'memo-social'],
        ['Informācija par administratīvajām procedūrām', 'memo-procedures'],
        [
            '4. Ietekme uz administratīvajām procedūrām un to izmaksām gan attiecībā uz saimnieciskās darbības veicējiem, gan fiziskajām personām un nevalstiskā sektora organizācijām, gan budžeta finansētām institūcijām',
            'memo-procedures'
        ],
        [
            '3. Sociālā ietekme, ietekme uz vidi, iedzīvotāju veselību, uzņēmējdarbības vidi pašvaldības teritorijā, kā arī plānotā regulējuma ietekme uz konkurenci',
            'memo-social'
        ],
        ['Ietekme uz pašvaldības funkcijām un cilvēkresursiem', 'memo-functions'],
        ['Informācija par izpildes nodrošināšanu', 'memo-execution'],
        ['Prasību un izmaksu samērīgums pret ieguvumiem, ko sniedz mērķa sasniegšana', 'memo-proportionality'],
        ['Informācija par konsultācijām ar privātpersonām', 'memo-consultations'],
        ['2. Īss projekta satura izklāsts', 'memo-summary'],
        ['8.', 'memo-consultations'],
        ['Pielikumi', undefined]
    ];

    it.each(headings)('%s', (heading, item) => {
        expect(readMemo(`sadaļa ${heading}\n    Teksts.`).sections.map(section => section.item)).toEqual([item]);
    });

    it('hold paragraphs and items, and end where points go on', () => {
        const regulation = read(
            'paskaidrojuma raksts\nIevads.\nsadaļa Mērķis\n    Viens.\n\n    Divi.\n    - trīs;\n    -- četri.\npunkts Vēl\n    Teikums.'
        );
        expect(regulation.memorandum!.sections.map(({ title, blocks }) => [title, ...blocks.map(({ kind, text }) => `${kind}: ${text}`)])).toEqual([
            ['', 'paragraph: Ievads.'],
            ['Mērķis', 'paragraph: Viens.', 'paragraph: Divi.', 'item: trīs;', 'subitem: četri.']
        ]);
        expect(regulation.points.map(({ name }) => name)).toEqual(['Pabalsts', 'Vēl']);
    });

    it('leave words of points alone', () => {
        const { points, memorandum } = read('punkts B\n    sadaļa Pirmā ir punktā.\n    publicēts: vakar.');
        expect(memorandum).toBeUndefined();
        expect(points[1]!.sentences.map(({ text }) => text).join(' ')).toContain('publicēts: vakar');
    });

    it('are no norms', () => {
        const { norms } = read('paskaidrojuma raksts\nsadaļa Mērķis\n    Palīdzību var lūgt persona, kura novadā deklarēta piecus gadus.');
        expect(norms.every(({ unit }) => unit.number === '1.')).toBe(true);
    });

    it('refer to points by name', () => {
        const regulation = read('paskaidrojuma raksts\nsadaļa Mērķis\n    Sk. {punktu Pabalsts} un {punktu Nav}.');
        expect(regulation.references.filter(({ kind }) => kind === 'point').map(({ target }) => target)).toEqual(['p1', undefined]);
        expect(regulation.problems.map(({ code }) => code)).toContain('LINK-UNKNOWN');
    });
});

describe('calculation', () => {
    const lines: [string, number | undefined][] = [
        ['Pabalsts: 40 saņēmēji × 350 euro', 14_000_00],
        ['Pabalsts – 25 ģimenes x 12 mēneši x 50,50 euro', 15_150_00],
        ['Pabalsts: 3 * 0,10 EUR = 0,30 EUR', 30],
        ['Pabalsts: 350 euro', 350_00],
        ['Pabalsts: 1000 personas × 12,5 procenti × 80 euro', 10_000_00],
        ['Laiks: 40 stundas', undefined],
        ['Pabalsts: saņēmēji × 350 euro', undefined],
        ['Pabalsts: 10 euro × 20 euro', undefined]
    ];

    it.each(lines)('%s', (line, cents) => {
        const [section] = readMemo(`sadaļa Fiskālā ietekme\n    aprēķins:\n    - ${line}\n`).sections;
        expect(section!.calculation.map(one => one.cents)).toEqual([cents]);
    });

    it('knows the result that is written', () => {
        const [section] = readMemo('sadaļa Fiskālā ietekme\n    aprēķins: Pabalsts: 2 × 100 euro = 250 euro\n').sections;
        expect(section!.calculation[0]!.stated?.cents).toBe(250_00);
    });
});

describe('periods', () => {
    const periods: [string, string | undefined, string | undefined][] = [
        ['no 2026. gada 5. janvāra līdz 2026. gada 20. janvārim', '2026-01-05', '2026-01-20'],
        ['no 2026. gada 5. janvāra līdz 20. janvārim', '2026-01-05', '2026-01-20'],
        ['05.01.2026.–20.01.2026.', '2026-01-05', '2026-01-20'],
        ['no 05.01.2026. līdz 20.01.2026.', '2026-01-05', '2026-01-20'],
        ['no 2026. gada 5. janvāra', '2026-01-05', undefined],
        ['divas nedēļas', undefined, undefined]
    ];

    it.each(periods)('%s', (text, from, to) => {
        expect(readPeriod(text)).toEqual({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
    });
});

it('reads what an author contests', () => {
    const { contests } = read('    iebildums: RES-GLOBAL-GATE – Senāta 2024. gada 1. marta spriedums SKA-5 – tas ir pieļaujams\n');
    expect(contests.map(({ code, authority, reason, unit }) => [code, authority, reason, unit?.number])).toEqual([
        ['RES-GLOBAL-GATE', 'Senāta 2024. gada 1. marta spriedums SKA-5', 'tas ir pieļaujams', '1.']
    ]);
});
