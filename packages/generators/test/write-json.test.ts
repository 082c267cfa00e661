import { describe, expect, test } from 'vitest';
import { buildDocument } from '../src/build/build-document.ts';
import { writeJson, writeText } from '../src/writers/index.ts';
import type { JsonDocument, JsonParagraph, JsonPoint } from '../src/writers/write-json-model.ts';
import { EXAMPLES, LAW, readExample, readSource } from './read-example.ts';
import { createRegulation, lawRef, pointRef } from './writers-fixture.ts';

const SOURCE = `saistošie noteikumi "Par palīdzību"
pašvaldība: Paraugu novads
numurs: 7/2024
vieta: Paraugā
datums: 2024. gada 30. maijs
izdoti saskaņā ar: likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 7. panta sesto daļu

nodaļa "Vispārīgie jautājumi"

punkts Priekšmets
    Noteikumi nosaka kārtību, kādā sniedz palīdzību.

punkts Tiesības
    Pašvaldība reģistrē Palīdzības likuma 14. panta pirmās daļas 5. punktā minēto personu, ja tās dzīvesvieta novadā ir
    deklarēta vismaz trīs gadus, ievērojot {punktā Priekšmets} noteikto.
`;

function toJson(source = readSource(SOURCE)): JsonDocument {
    return JSON.parse(writeJson(buildDocument(source, LAW), source, LAW)) as JsonDocument;
}

const collectPoints = (points: readonly JsonPoint[]): JsonPoint[] =>
    points.flatMap(point => [point, ...collectPoints(point.points)]);
const allPoints = (json: JsonDocument) => collectPoints([...json.front, ...[...json.chapters, ...json.annexes].flatMap(one => one.points)]);

test('the act says who, what, where and when', () => {
    expect(toJson().act).toEqual({
        language: 'lv',
        kind: 'saistošie noteikumi',
        status: 'draft',
        issuer: 'Paraugu novada dome',
        number: '7/2024',
        place: 'Paraugā',
        date: '2024-05-30',
        title: 'Par palīdzību',
        approvals: [],
        basis: {
            text: 'Izdoti saskaņā ar likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 7.\u00a0panta sesto daļu',
            references: [
                { kind: 'law', start: 18, end: 90, addresses: ['PAL:7(6)'], url: 'https://likumi.lv/ta/id/56812' }
            ]
        }
    });
});

test('a point carries its number, its text and the places that it names', () => {
    const [chapter] = toJson().chapters;
    const point = chapter?.points[1];
    expect({ ...chapter, points: chapter?.points.length }).toEqual({
        id: 'n1',
        number: 'I',
        title: 'Vispārīgie jautājumi',
        points: 2
    });
    expect({ id: point?.id, number: point?.number }).toEqual({ id: 'p2', number: '2.' });
    const { text, references } = point!.paragraphs[0]!;
    expect(references.map(one => [text.slice(one.start, one.end), one])).toMatchObject([
        ['Palīdzības likuma 14.\u00a0panta pirmās daļas 5.\u00a0punktā', { kind: 'law', addresses: ['PAL:14(1)5'] }],
        ['1.\u00a0punktā', { kind: 'point', target: 'p1' }]
    ]);
});

test('a norm says whom it touches and what it makes matter', () => {
    const { norms, facts, categories } = toJson();
    const norm = norms.find(one => one.point === 'p2')!;
    expect(norm).toMatchObject({
        kind: 'registration',
        modality: 'must',
        persons: { everyone: false, categories: ['PAL:14(1)5'], by: 'citation' }
    });
    expect(norm.text).toContain('ievērojot 1.\u00a0punktā noteikto');
    expect(norm.conditions).toMatchObject([
        {
            fact: 'declared-residence',
            demanded: true,
            months: 36,
            quantity: { kind: 'duration', amount: 3, unit: 'year', bound: 'at-least' }
        }
    ]);
    expect(facts.map(fact => fact.id)).toEqual(['declared-residence']);
    expect(categories.map(category => category.address)).toEqual(['PAL:14(1)5']);
});

describe.each(EXAMPLES)('$name', ({ read }) => {
    const source = read();
    const json = toJson(source);
    const ids = allPoints(json).map(point => point.id);

    test('prints what the other formats print', () => {
        const printed = writeText(buildDocument(source, LAW));
        const lines = allPoints(json).flatMap(point => [
            `${point.number} ${point.paragraphs[0]!.text}`.trimStart(),
            ...[...point.paragraphs.slice(1), ...point.closing].map(paragraph => paragraph.text)
        ]);
        expect(lines.filter(line => !printed.includes(`${line.trimEnd()}\n`))).toEqual([]);
    });

    test('every id is unique, every name of an id resolves', () => {
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set([...ids, ...[...json.chapters, ...json.annexes].map(part => part.id)]);
        const definitions = new Set(json.definitions.map(definition => definition.id));
        const paragraphs = allPoints(json).flatMap((point): JsonParagraph[] => [...point.paragraphs, ...point.closing]);
        const targets = paragraphs
            .flatMap(paragraph => paragraph.references)
            .flatMap(one => (one.kind === 'point' ? one.target : []));
        const points = json.norms.flatMap(norm => [norm.point, ...norm.documents.map(document => document.point)]);
        expect([...targets, ...points].filter(id => !known.has(id))).toEqual([]);
        const conditions = json.norms.flatMap(norm => norm.conditions);
        expect(conditions.filter(one => one.via !== undefined && !definitions.has(one.via))).toEqual([]);
        expect(conditions.filter(one => !json.facts.some(fact => fact.id === one.fact))).toEqual([]);
        const persons = json.norms.flatMap(norm => norm.persons.categories);
        expect(persons.filter(address => !json.categories.some(one => one.address === address))).toEqual([]);
    });
});

test('same input, same bytes', () => {
    const write = () => {
        const source = readExample('kekava-2021-38');
        return writeJson(buildDocument(source, LAW), source, LAW);
    };
    expect(write()).toBe(write());
});

test('hostile text stays text, and no link leads to a point that is not there', () => {
    const words = '"}\u2028</script>\ud800\u202e';
    const doc = createRegulation({
        title: words,
        basis: [lawRef(words, 'PAL:7', 'javascript:alert(1)'), pointRef('9. punkts', 'p99')]
    });
    const json = JSON.parse(writeJson(doc, readSource(''), LAW)) as JsonDocument;
    expect(json.act.title).toBe('"} </script>\ufffd');
    expect(json.act.basis?.references).toEqual([{ kind: 'law', start: 0, end: 13, addresses: ['PAL:7'] }]);
});
