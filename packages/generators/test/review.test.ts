import type { Element, Node } from '@xmldom/xmldom';
import { checkRegulation, collectReview } from '@normraksts/rules';
import type { ResolvedRegulation } from '@normraksts/language';
import { describe, expect, it } from 'vitest';
import { generate, type Annotation, type Review } from '@normraksts/generators';
import { EXAMPLES, LAW, readSource } from './read-example.ts';
import { collect, getValue, parseXml, readParagraphs, readPart, readParts } from './writers-docx-reader.ts';

const SOURCE = `saistošie noteikumi "Par palīdzību"
pašvaldība: Upmales novads
datums: 2026. gada 12. janvāris
izdoti saskaņā ar:
    likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 15. pantu

nodaļa "Kārtība"

punkts Kas var lūgt
    Palīdzību   var lūgt persona, kura strādā novadā // piezīme
    vismaz 3 gadus, sk. {punktā Sēdes}.

punkts Sēdes
    Komisijas sēdes ir slēgtas.
    teksts: "Sēdes ir slēgtas."
`;

const make = async (regulation: ResolvedRegulation, format: 'docx' | 'html' | 'review-docx' | 'review-html', review?: Review): Promise<Uint8Array> => {
    const result = await generate(regulation, LAW, format, review === undefined ? {} : { review });
    if (!result.ok) throw new Error('no document');
    return result.bytes;
};
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const reviewOf = (regulation: ResolvedRegulation): Review => collectReview(checkRegulation(regulation, LAW), LAW, 'lv');

function annotate(words: string, extra: Partial<Annotation> = {}): Annotation {
    const start = SOURCE.indexOf(words);
    return {
        code: 'RES-X', severity: 'warning', severityText: 'brīdinājums', family: 'Dzīvesvieta', message: 'Ziņa.', span: { start, end: start + words.length },
        point: '1.', provisions: [], positions: [], proposals: [], ...extra
    };
}

const toReview = (...annotations: Annotation[]): Review => ({ language: 'lv', day: '2026-02-21', annotations, waived: [] });

/** The text between the ends of each comment, by number. */
function readCommented(docx: Uint8Array): string[] {
    const found: string[] = [];
    const open = new Set<number>();
    const walk = (node: Node): void => {
        const id = Number((node as Element).getAttribute?.('w:id'));
        if (node.nodeName === 'w:commentRangeStart') open.add(id);
        if (node.nodeName === 'w:commentRangeEnd') open.delete(id);
        if (node.nodeName === 'w:t') for (const one of open) found[one] = (found[one] ?? '') + (node.textContent ?? '');
        Array.from(node.childNodes).forEach(walk);
    };
    walk(readPart(docx, 'word/document.xml'));
    return found;
}

describe.each(EXAMPLES)('the review copy of $name', ({ read }) => {
    const regulation = read();
    const review = reviewOf(regulation);

    it('has every finding as one comment, at some words, with code and message', async () => {
        const docx = await make(regulation, 'review-docx', review);
        const document = readPart(docx, 'word/document.xml');
        const ids = (name: string): string[] => collect(document, name).map(node => getValue(node, 'w:id')).sort();
        const expected = review.annotations.map((_, index) => String(index)).sort();
        for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) expect(ids(name)).toEqual(expected);
        const comments = collect(readPart(docx, 'word/comments.xml'), 'w:comment');
        expect(comments.map(one => getValue(one, 'w:id'))).toEqual(review.annotations.map((_, index) => String(index)));
        comments.forEach((comment, index) => {
            const { code, message } = review.annotations[index]!;
            expect(comment.textContent).toContain(code);
            expect(comment.textContent).toContain(message);
            expect(getValue(comment, 'w:author')).toBe('Normraksts');
            expect(getValue(comment, 'w:date')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
        });
    });

    it('prints the same words and numbers as the document', async () => {
        const plain = readParagraphs(await make(regulation, 'docx'));
        const copy = readParagraphs(await make(regulation, 'review-docx', review));
        expect(copy.slice(-plain.length)).toEqual(plain);
        const strip = (html: string): string =>
            html
                .replace(/<style>.*?<\/style>|<section class="summary".*?<\/section>|<aside.*?<\/aside>|<sup>.*?<\/sup>|<title>.*?<\/title>/gsu, '')
                .replace(/<[^>]*>/gu, '')
                .replace(/\n+/gu, '\n');
        expect(strip(decode(await make(regulation, 'review-html', review)))).toBe(strip(decode(await make(regulation, 'html'))));
    });

    it('has every finding once on the page, reachable from its words and back', async () => {
        const html = decode(await make(regulation, 'review-html', review));
        const found = (pattern: RegExp): number[] => [...html.matchAll(pattern)].map(match => Number(match[1])).sort((a, b) => a - b);
        const expected = review.annotations.map((_, index) => index + 1);
        expect(found(/<section class="note [^"]*" id="z(\d+)"/gu)).toEqual(expected);
        expect(found(/id="v(\d+)" href="#z\1"/gu)).toEqual(expected);
        expect(html).not.toContain('<script');
    });

    it('is the same for the same input', async () => {
        for (const format of ['review-docx', 'review-html'] as const) expect(await make(regulation, format, review)).toEqual(await make(regulation, format, review));
    });
});

describe('comments', () => {
    const regulation = readSource(SOURCE);
    const first = regulation.points[0]!.id;
    const second = regulation.points[1]!.id;

    it.each([
        ['words', annotate('strādā novadā'), 'strādā novadā'],
        ['words around a remark, a line end and many blanks', annotate(SOURCE.slice(SOURCE.indexOf('Palīdzību   var'), SOURCE.indexOf(', sk.'))), 'Palīdzību var lūgt persona, kura strādā novadā vismaz 3 gadus'],
        ['a reference, as a whole', annotate('Sēdes}', { unit: first }), '2. punktā'],
        ['the name of a point, which is not printed', annotate('Kas var lūgt', { unit: first }), 'Palīdzību var lūgt persona, kura strādā novadā vismaz 3 gadus, sk. 2. punktā.'],
        ['a sentence for which other words are printed', annotate('Komisijas sēdes', { unit: second }), 'Sēdes ir slēgtas.'],
        ['a heading', annotate('Kārtība'), 'Kārtība'],
        ['the enabling clause', annotate('likuma "Par palīdzību dzīvokļa'), 'Izdoti saskaņā ar likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 15. pantu'],
        ['the line of the municipality', annotate('Upmales novads'), 'Par palīdzību'],
        ['a place that does not exist', annotate('', { span: { start: 9999, end: 9999 } }), 'Par palīdzību']
    ])('stand at %s', async (_, annotation, expected) => {
        const docx = await make(regulation, 'review-docx', toReview(annotation));
        expect(readCommented(docx).map(text => text.replaceAll('\u00a0', ' '))).toEqual([expected]);
    });

    it('stand in the cells of tables and in annexes', async () => {
        const source = `punkts Maksa\n    Maksu nosaka tabula:\n    tabula\n    | Telpa | Maksa |\n    | Istaba | 5 euro |\n\npielikums "Veidlapa"\n    Vārds un uzvārds.\n`;
        const words = ['5 euro', 'uzvārds'];
        const annotations = words.map(word => annotate('', { span: { start: source.indexOf(word), end: source.indexOf(word) + word.length } }));
        const docx = await make(readSource(source), 'review-docx', toReview(...annotations));
        expect(readCommented(docx).map(text => text.replaceAll('\u00a0', ' '))).toEqual(words);
        const html = decode(await make(readSource(source), 'review-html', toReview(...annotations)));
        expect([...html.matchAll(/<section class="note [^"]*" id="z(\d+)"/gu)].map(match => match[1])).toEqual(['1', '2']);
    });

    it('may overlap', async () => {
        const docx = await make(regulation, 'review-docx', toReview(annotate('lūgt persona, kura'), annotate('kura strādā novadā'), annotate('kura')));
        expect(readCommented(docx)).toEqual(['lūgt persona, kura', 'kura strādā novadā', 'kura']);
    });

    it('tell provisions, positions and proposals, in the language asked for', async () => {
        const annotation = annotate('strādā', { provisions: ['X likuma 1. pants'], positions: ['EM: nē (vēstule)'], proposals: ['Svītrot'] });
        const docx = await make(regulation, 'review-docx', { ...toReview(annotation), language: 'en' });
        const lines = collect(readPart(docx, 'word/comments.xml'), 'w:p').map(node => node.textContent);
        expect(lines).toEqual(['1. brīdinājums RES-X', 'Ziņa.', 'Provisions:', '– X likuma 1. pants', 'Positions of authorities:', '– EM: nē (vēstule)', 'Proposals:', '– Svītrot']);
    });

    it('are dated by the document, else by the law that judged', async () => {
        const dateOf = async (source: string): Promise<string> =>
            getValue(collect(readPart(await make(readSource(source), 'review-docx', toReview(annotate('strādā'))), 'word/comments.xml'), 'w:comment')[0], 'w:date');
        expect(await dateOf(SOURCE)).toBe('2026-01-12T00:00:00Z');
        expect(await dateOf(SOURCE.replace(/datums:.*\n/u, ''))).toBe('2026-02-21T00:00:00Z');
    });
});

describe('the summary', () => {
    const regulation = readSource(SOURCE);

    it('counts by family and severity, and lists findings, waivers and contests', async () => {
        const contested = annotate('strādā', { code: 'DELEG-Y', family: 'Deleģējums', severity: 'error', severityText: 'kļūda', contest: { authority: 'EM vēstule Nr. 1', reason: 'pieļaujams' } });
        const review = { ...toReview(contested, annotate('novadā')), waived: [{ ...annotate('persona', { code: 'CAT-Z' }), reason: 'izvērtēts' }] };
        const document = readPart(await make(regulation, 'review-docx', review), 'word/document.xml');
        const tables = collect(document, 'w:tbl').map(table =>
            collect(table, 'w:tr').map(row => collect(row, 'w:tc').map(cell => (cell.textContent ?? '').replaceAll('\u200b', '')).join(' | '))
        );
        expect(tables).toEqual([
            ['Jautājums | Kļūdas | Brīdinājumi | Informācija | Ieteikumi | Kopā', 'Deleģējums | 1 | 0 | 0 | 0 | 1', 'Dzīvesvieta | 0 | 1 | 0 | 0 | 1', 'Kopā | 1 | 1 | 0 | 0 | 2'],
            ['Nr. | Punkts | Bargums | Kods | Ziņojums', '1. | 1. | kļūda | DELEG-Y | Ziņa.', '2. | 1. | brīdinājums | RES-X | Ziņa.'],
            ['Punkts | Kods | Ziņojums | Pamatojums', '1. | CAT-Z | Ziņa. | izvērtēts'],
            ['Nr. | Punkts | Kods | Iestāde un dokuments | Pamatojums', '1. | 1. | DELEG-Y | EM vēstule Nr. 1 | pieļaujams']
        ]);
    });

    it('says where nothing was found', async () => {
        expect(decode(await make(regulation, 'review-html'))).toContain('Ziņojumu nav.');
        expect(readPart(await make(regulation, 'review-docx'), 'word/document.xml').documentElement?.textContent).toContain('Ziņojumu nav.');
    });
});

it.each(['<script>alert(1)</script>', '" onclick="alert(1)', 'a]]>b', 'a\u0000\ud800\ufffe\u202eb', '&amp;', 'x'.repeat(5000)])('text that would harm stays text: %j', async words => {
    const regulation = readSource(SOURCE);
    const everywhere = { code: words, family: words, severityText: words, message: words, provisions: [words], positions: [words], proposals: [words], point: words, contest: { authority: words, reason: words } };
    const build = (extra: Partial<Annotation>, reason: string): Review => ({ ...toReview(annotate('strādā', extra)), waived: [{ ...annotate('novadā', extra), reason }] });
    const docx = await make(regulation, 'review-docx', build(everywhere, words));
    for (const xml of readParts(docx).values()) parseXml(xml);
    const skeleton = (html: string): string[] => html.replace(/<style>.*<\/style>/su, '').replace(/aria-label="[^"]*"/gu, '').match(/<[^>]*>/gu) ?? [];
    const plain = Object.fromEntries(Object.entries(everywhere).map(([key, value]) => [key, Array.isArray(value) ? ['v'] : typeof value === 'string' ? 'v' : { authority: 'v', reason: 'v' }]));
    expect(skeleton(decode(await make(regulation, 'review-html', build(everywhere, words))))).toEqual(skeleton(decode(await make(regulation, 'review-html', build(plain, 'v')))));
});
