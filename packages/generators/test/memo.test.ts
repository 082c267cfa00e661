import { describe, expect, it } from 'vitest';
import { buildMemo, generate, type MemoBlock, type MemoNote } from '@normraksts/generators';
import { LAW, readExample, readSource } from './read-example.ts';
import { parseXml, readParts } from './writers-docx-reader.ts';

const HEAD = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads
paraksta: Upmales novada domes priekšsēdētājs J. Bērziņš
izdoti saskaņā ar:
    likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 15. pantu un 26. panta otro daļu

punkts Vispārējā kārta
    Vispārējās kārtas grupā reģistrē ģimenes, kuru apgādībā ir vismaz trīs nepilngadīgi bērni.
    pamatojums: Ģimenes ar bērniem gaida visilgāk.

punkts Pabalsts remontam
    Vienreizēju pabalstu dzīvojamās telpas remontam piešķir 350 euro apmērā.

`;
const NOTES: MemoNote[] = [
    { point: '1.', title: 'Deklarēšanas ilgums', reason: 'izvērtēts sēdē' },
    { point: '1.1.', title: 'Nosacījums', reason: 'pieļaujams', authority: 'Senāta 2024. gada spriedums' }
];

function print(block: MemoBlock): string {
    switch (block.kind) {
        case 'paragraph':
        case 'item':
            return `${block.kind === 'item' ? '- ' : ''}${block.content.map(({ text }) => text).join('')}`.replaceAll('\u00a0', ' ');
        case 'blank':
            return `[${block.text}]`;
        case 'table':
            return [block.head, ...block.rows, ...(block.total ? [block.total] : [])].map(row => row.join(' | ')).join('\n').replaceAll('\u00a0', ' ');
    }
}

function printRow(text: string, index: number, notes: MemoNote[] = []): string[] {
    return buildMemo(readSource(HEAD + text), LAW, notes).rows[index]!.blocks.map(print);
}

describe('the memorandum', () => {
    it('has the sections of the law, in its order', () => {
        const { rows, subject, statusMark, signature } = buildMemo(readSource(HEAD), LAW);
        expect(rows.map(({ title }) => title.split(/\s/u).slice(0, 2).join(' '))).toEqual([
            '1. Mērķis', '2. Fiskālā', '3. Sociālā', '4. Ietekme', '5. Ietekme', '6. Izpildes', '7. Prasību', '8. Izstrādes'
        ]);
        expect(subject.replaceAll('\u00a0', ' ')).toBe('Upmales novada domes saistošo noteikumu projektam "Par palīdzību dzīvokļa jautājumu risināšanā"');
        expect(statusMark).toBe('PROJEKTS');
        expect(signature?.position).toBe('Upmales novada domes priekšsēdētājs');
    });

    it('asks for what only people can say, in every section without text', () => {
        const { rows } = buildMemo(readSource(HEAD), LAW);
        expect(rows.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'blank'))).toEqual([]);
        const full = buildMemo(readExample('palidziba-dzivokla-jautajumos'), LAW);
        expect(full.rows.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'blank')).toEqual([]);
    });

    it('tells which powers are used in which points', () => {
        expect(printRow('', 0)).toEqual(expect.arrayContaining([
            '- Likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 15. pants – noteikumu 1. punkts;',
            '- Likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 26. panta otrā daļa – noteikumu 2. punkts.'
        ]));
    });

    it('names a point only where it surely uses the power, and leaves the rest to people', () => {
        const source = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads
izdoti saskaņā ar: Palīdzības likuma 14. panta pirmās daļas 6. punktu, 15. pantu, 21.⁶ panta otro daļu, 21.⁷ panta pirmo daļu, 21.⁹ panta otro daļu un 24. panta pirmo daļu

punkts Tiesības
    Palīdzību var saņemt persona, kuras dzīvesvieta ir deklarēta novadā.

punkts Reģistri
    Pārvaldē ir trīs palīdzības reģistri: dzīvojamo telpu īres reģistrs, sociālo dzīvokļu reģistrs un apmaiņas reģistrs.

punkts Pirmām kārtām
    Pirmām kārtām ar dzīvojamo telpu nodrošina:
    - Palīdzības likuma 14. panta pirmajā daļā minētās personas;
    - maznodrošinātas ģimenes, kuru apgādībā ir vismaz četri nepilngadīgi bērni.

punkts Kārtība
    Noteikumu {punktā Pirmām kārtām} minētās personas reģistrē, kad saņemts iesniegums.

punkts Vispārējā kārta
    Vispārējās kārtas grupā reģistrē maznodrošinātas personas, kuras dzīvo patversmē.

punkts Sociālie dzīvokļi
    Sociālo dzīvokli izīrē uz laiku līdz diviem gadiem.

punkts Maksa
    Par sociālo dzīvokli maksā 60 procentus no īres maksas.

punkts Maiņa
    Īrnieks var lūgt dzīvojamo telpu apmainīt pret citu.
`;
        const [purpose, , social] = buildMemo(readSource(source), LAW).rows;
        expect(purpose!.blocks.slice(2).map(print).map(line => line.replace(/^- Likuma ".+?" /u, ''))).toEqual([
            '14. panta pirmās daļas 6. punkts – noteikumu 3. punkts;',
            '15. pants – noteikumu 5. punkts;',
            '21.⁶ panta otrā daļa – noteikumu [… kurš punkts …];',
            '21.⁷ panta pirmā daļa – noteikumu 6. punkts;',
            '21.⁹ panta otrā daļa – noteikumu 7. punkts;',
            '24. panta pirmā daļa – noteikumu 8. punkts.'
        ]);
        expect(social!.blocks.map(print).at(-1)).toBe('Domes noteiktās personu kategorijas: 3. un 5. punkts.');
    });

    it('lists times that somebody has to keep, and amounts in euro', () => {
        const points = `punkts Lēmums
    Ne vēlāk kā mēnesi pēc iesnieguma saņemšanas komisija pieņem lēmumu.

punkts Atteikums
    Komisija var atteikt palīdzību, ja persona pēdējo piecu gadu laikā piekritusi dzīvokļa privatizācijai.

punkts Izslēgšana
    Komisija paziņojumu nosūta vismaz 14 dienas pirms izslēgšanas.

punkts Atbilde
    Personai ir nedēļa no dienas, kad tā varēja apskatīt telpu, lai uz piedāvājumu atbildētu.

punkts Atbalsts
    Pabalstu izmaksā 200 EUR apmērā.

`;
        const { rows } = buildMemo(readSource(HEAD + points), LAW);
        expect(rows[3]!.blocks.map(print).slice(-3)).toEqual([
            '- 3. punkts: ne vēlāk kā mēnesi;', '- 5. punkts: vismaz 14 dienas iepriekš;', '- 6. punkts: nedēļa.'
        ]);
        expect(rows[1]!.blocks.map(print).at(-1)).toBe('- 7. punkts: 200 euro.');
    });

    it('lets the words of the author win', () => {
        expect(printRow('paskaidrojuma raksts\nsadaļa Mērķis\n    Palīdzēt {punktā Pabalsts remontam}.\n', 0)).toEqual(['Palīdzēt 2. punktā.']);
    });

    it('computes the calculation', () => {
        expect(printRow('paskaidrojuma raksts\nsadaļa Fiskālā ietekme\n    Izdevumi:\n    aprēķins:\n    - Pabalsts: 40 saņēmēji x 350 euro\n    - Pasts – 1200 × 1,05 euro = 1 euro\n', 1)).toEqual([
            'Izdevumi:',
            'Izdevumi | Aprēķins | Summa, euro\nPabalsts | 40 saņēmēji × 350 euro | 14 000,00\nPasts | 1200 × 1,05 euro | 1 260,00\nKopā |  | 15 260,00'
        ]);
        expect(printRow('paskaidrojuma raksts\nsadaļa Fiskālā ietekme\n    aprēķins:\n    - A: 1 × 2 euro\n    - B: daudz\n', 1)[0]).toMatch(/B \| daudz \| \[…\]\nKopā \| {2}\| \[…\]$/);
    });

    it('gathers the reasons beside norms, and what was set aside or is contested', () => {
        expect(printRow('', 6, NOTES).slice(1)).toEqual([
            'Atsevišķu prasību samērīgums:',
            '- 1. punkts: Ģimenes ar bērniem gaida visilgāk.',
            'Izstrādes gaitā papildus izvērtēts:',
            '- 1. punkts: Deklarēšanas ilgums – izvērtēts sēdē.',
            'Jautājumi, kuros viedokļi atšķiras:',
            '- 1.1. apakšpunkts: Nosacījums (Senāta 2024. gada spriedums) – pieļaujams.'
        ]);
    });

    it('says when the draft was published and what opinions came', () => {
        expect(printRow('paskaidrojuma raksts\nsadaļa Konsultācijas\n    publicēts: no 2026. gada 5. janvāra līdz 20. janvārim\n    viedokļi: nav saņemti\n', 7)).toEqual([
            'Saistošo noteikumu projekts un tam pievienotais paskaidrojuma raksts publicēts pašvaldības oficiālajā tīmekļvietnē sabiedrības viedokļa noskaidrošanai no 2026. gada 5. janvāra līdz 2026. gada 20. janvārim.',
            'Viedokļi nav saņemti.'
        ]);
    });

    it('keeps sections that answer nothing behind the others', () => {
        const { rows } = buildMemo(readSource(`${HEAD}paskaidrojuma raksts\nsadaļa Īss projekta satura izklāsts\n    Kārtība.\n`), LAW);
        expect(rows.slice(8).map(({ title, blocks }) => [title, ...blocks.map(print)])).toEqual([['Īss projekta satura izklāsts', 'Kārtība.']]);
    });
});

describe('its files', () => {
    const read = () => readSource(`${HEAD}paskaidrojuma raksts\nsadaļa Mērķis\n    A & B <c> "d" Palīdzības likuma 15. pants.\n    - viens\n`);

    it('are the same for the same input', async () => {
        for (const format of ['memo-docx', 'memo-html'] as const) {
            expect(await generate(read(), LAW, format, { notes: NOTES })).toEqual(await generate(read(), LAW, format, { notes: NOTES }));
        }
    });

    it('are well formed, with blanks marked', async () => {
        const docx = await generate(read(), LAW, 'memo-docx');
        const html = await generate(read(), LAW, 'memo-html');
        if (!docx.ok || !html.ok) throw new Error('no document');
        const xml = readParts(docx.bytes).get('word/document.xml') ?? '';
        parseXml(xml);
        expect(xml).toContain('A &amp; B &lt;c&gt;');
        expect(xml).toContain('<w:highlight w:val="yellow"/>');
        expect(xml).not.toMatch(/<\/w:tbl><\/w:tc>/);
        const page = new TextDecoder().decode(html.bytes);
        expect(page).toContain('A &amp; B &lt;c&gt;');
        expect(page).toContain('<mark>[… ');
        expect(page).not.toContain('<script');
    });

    it('are refused where a name does not resolve', async () => {
        const result = await generate(readSource(`${HEAD}paskaidrojuma raksts\nsadaļa Mērķis\n    Sk. {punktu Nav}.\n`), LAW, 'memo-docx');
        expect(result.ok ? [] : result.unresolved.map(({ name }) => name)).toEqual(['Nav']);
    });
});
