import { checkRegulation, collectReview } from '@normraksts/rules';
import { describe, expect, it } from 'vitest';
import { compareChecked, compareRegulations, generate, isChange, writeComparison, type CheckedRegulation, type Comparison, type ComparisonRow } from '@normraksts/generators';
import { EXAMPLES, LAW, readSource } from './read-example.ts';
import { collect, parseXml, readPart, readParts } from './writers-docx-reader.ts';

const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\npašvaldība: Upmales novads\n\n';
const BEFORE = `${HEAD}punkts Iesniegums
    Persona iesniedz pašvaldībai rakstveida iesniegumu.

punkts Reģistri
    Komisija iekārto šādus palīdzības reģistrus:
    - pašvaldības dzīvojamo telpu izīrēšanas reģistrs;
    - sociālo dzīvokļu izīrēšanas reģistrs;
    - pašvaldības dzīvojamo telpu apmaiņas reģistrs.

punkts Atteikums
    Komisija atsaka, ja {punktā Iesniegums} minētā iesnieguma nav.

punkts Vispārējā kārta
    Vispārējās kārtas grupā reģistrē ģimenes, kuru apgādībā ir vismaz trīs nepilngadīgi bērni un kuru dzīvesvieta novadā deklarēta vismaz divus gadus.

`;
const NAMES = { before: 'a', after: 'b' };

const compare = (before: string, after: string, language: 'lv' | 'en' = 'lv'): Comparison => compareRegulations(readSource(before), readSource(after), LAW, language);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const mark = ({ pieces }: ComparisonRow): string =>
    pieces.map(piece => (piece.kind === 'same' ? piece.after : piece.kind === 'deleted' ? `[-${piece.before}-]` : `{+${piece.after}+}`)).join('').replaceAll('\u00a0', ' ');
const describeRow = (row: ComparisonRow): string =>
    `${row.before?.number ?? ''}>${row.after?.number ?? ''} ${[row.change === 'same' ? '' : row.change, row.moved ? 'moved' : ''].filter(Boolean).join(' ')}`.trim();
const changes = (before: string, after: string): string[] => compare(before, after).rows.filter(isChange).map(describeRow);
const swap = (text: string, first: string, second: string): string => {
    const [a, b, c] = [text.indexOf(first), text.indexOf(second), text.indexOf('\n\n', text.indexOf(second)) + 2];
    return text.slice(0, a) + text.slice(b, c) + text.slice(a, b) + text.slice(c);
};
const point = (name: string, text: string): string => `punkts ${name}\n    ${text}\n\n`;

describe.each(EXAMPLES)('$name', ({ read }) => {
    it('does not differ from itself', () => {
        const { rows } = compareRegulations(read(), read(), LAW);
        expect(rows.filter(isChange)).toEqual([]);
        expect(rows.length).toBeGreaterThan(1);
    });
});

describe('points are matched', () => {
    it('by name, so that a number that only follows is no change', () => {
        expect(changes(BEFORE, BEFORE.replace('punkts Iesniegums', `${point('Sēdes', 'Sēdes notiek pirmdienās.')}punkts Iesniegums`))).toEqual(['>1. added']);
    });

    it('by words, if they have no names', () => {
        const bare = BEFORE.replace(/punkts (?:Reģistri|Vispārējā kārta)/gu, 'punkts');
        expect(changes(bare, bare.replace('punkts Iesniegums', 'punkts\n    Sēdes ir atklātas.\n\npunkts Iesniegums').replace('divus gadus', 'trīs gadus'))).toEqual(['>1. added', '4.>5. changed']);
    });

    it('by name, however much their words have changed', () => {
        expect(changes(BEFORE, BEFORE.replace('Persona iesniedz pašvaldībai rakstveida iesniegumu.', 'Pieteikšanās notiek klātienē.'))).toEqual(['1.>1. changed']);
    });

    it('by words, if they were renamed', () => {
        expect(changes(BEFORE, BEFORE.replaceAll('Iesniegums', 'Pieteikums'))).toEqual([]);
    });

    it('by fixed number', () => {
        const fixed = `${HEAD}punkts 3.\n    Komisija lemj.\n\npunkts 4.\n    Sēdes ir atklātas.\n`;
        expect(changes(fixed, fixed.replace('Komisija lemj.', 'Dome apstiprina nolikumu.'))).toEqual(['3.>3. changed']);
    });

    it('as moved, where they stand elsewhere', () => {
        expect(changes(BEFORE, swap(BEFORE, 'punkts Iesniegums', 'punkts Reģistri'))).toHaveLength(1);
        expect(changes(BEFORE, swap(BEFORE, 'punkts Atteikums', 'punkts Vispārējā'))).toEqual(['3.>4. moved']);
        const items = BEFORE.replace('    - pašvaldības dzīvojamo telpu izīrēšanas reģistrs;\n', '').replace('apmaiņas reģistrs.', 'apmaiņas reģistrs;\n    - pašvaldības dzīvojamo telpu izīrēšanas reģistrs.');
        expect(changes(BEFORE, items)).toEqual(['2.1.>2.3. moved']);
    });

    it('as moved, where they went into another point', () => {
        const item = '    - pašvaldības dzīvojamo telpu apmaiņas reģistrs.\n';
        const after = BEFORE.replace(`;\n${item}`, `.\n`).replace('iesniegumu.\n', `iesniegumu:\n${item}`);
        expect(changes(BEFORE, after)).toContain('2.3.>1.1. moved');
    });

    it('not at all, where nothing is alike', () => {
        expect(changes(BEFORE, BEFORE.replace(/punkts Atteikums\n.*\n/u, 'punkts Sēdes\n    Sēdes notiek pirmdienās.\n'))).toEqual(['3.> removed', '>3. added']);
    });

    it('in annexes and tables too', () => {
        const annexed = `${BEFORE}pielikums "Veidlapa"\n    Vārds un uzvārds.\n`;
        expect(changes(annexed, annexed)).toEqual([]);
        expect(changes(annexed, annexed.replace('Vārds un', 'Vārds, adrese un'))).toHaveLength(1);
        expect(changes(BEFORE, annexed)).toContain('>Pielikums added');
    });

    it('across chapters that were put in or renamed', () => {
        const chaptered = BEFORE.replace('punkts Iesniegums', 'nodaļa "Vispārīgie jautājumi"\n\npunkts Iesniegums').replace('punkts Atteikums', 'nodaļa "Lēmumi"\n\npunkts Atteikums');
        expect(changes(BEFORE, chaptered)).toEqual(['>I. added', '>II. added']);
        expect(changes(chaptered, chaptered.replace('Vispārīgie jautājumi', 'Vispārīgie noteikumi'))).toEqual(['I.>I. changed']);
    });
});

describe('words', () => {
    const first = (before: string, after: string): string => mark(compare(point('A', before), point('A', after)).rows.find(({ kind }) => kind === 'point')!);

    it.each([
        ['Lēmumu pieņem mēneša laikā.', 'Lēmumu pieņem divu nedēļu laikā.', 'Lēmumu pieņem [-mēneša -]{+divu nedēļu +}laikā.'],
        ['Pabalsts ir 300 euro.', 'Pabalsts ir 350 euro.', 'Pabalsts ir [-300 -]{+350 +}euro.'],
        ['Sēdes ir slēgtas.', 'Sēdes ir slēgtas un atklātas.', 'Sēdes ir slēgtas {+un atklātas+}.'],
        ['Sēdes, kuras sasauc, ir slēgtas.', 'Sēdes ir slēgtas.', 'Sēdes [-, kuras sasauc, -]ir slēgtas.'],
        ['Abi iet mājās.', 'Divi un trīs mājās.', '[-Abi iet -]{+Divi un trīs +}mājās.']
    ])('%s → %s', (before, after, expected) => {
        expect(first(before, after)).toBe(expected);
    });

    it('of references are those of their targets, not their numbers', () => {
        const after = BEFORE.replace('{punktā Iesniegums}', '{punktā Reģistri}');
        expect(changes(BEFORE, after)).toEqual(['3.>3. changed']);
        expect(mark(compare(BEFORE, after).rows.find(row => row.change === 'changed')!)).toBe('Komisija atsaka, ja [-1. punktā -]{+2. punktā +}minētā iesnieguma nav.');
    });

    it('of the last mark of an item do not count', () => {
        expect(changes(BEFORE, BEFORE.replace('apmaiņas reģistrs.', 'apmaiņas reģistrs;\n    - garāžu reģistrs.'))).toEqual(['>2.4. added']);
    });

    it('of title, enabling clause, head and signature are compared too', () => {
        const after = BEFORE.replace('risināšanā"', 'risināšanā novadā"').replace('pašvaldība: Upmales novads', 'pašvaldība: Lejas novads\nnumurs: 3\nizdoti saskaņā ar:\n    Dzīvojamo telpu īres likuma 3. pantu\nparaksta: Domes priekšsēdētājs J. Bērziņš');
        expect(compare(BEFORE, after).rows.filter(isChange).map(({ kind, change }) => `${kind} ${change}`)).toEqual(['head changed', 'title changed', 'basis added', 'closing added']);
    });
});

describe('meaning', () => {
    const meaning = (before: string, after: string, language: 'lv' | 'en' = 'lv'): string[] => compare(before, after, language).rows.flatMap(row => row.meaning);

    it.each([
        ['the length of residence', 'divus gadus', 'piecus gadus', /^Nosacījumi: deklarēta dzīvesvieta vismaz 2 gadi → deklarēta dzīvesvieta vismaz 5 gadi$/u],
        ['a condition that went', ' un kuru dzīvesvieta novadā deklarēta vismaz divus gadus', '', /^Nosacījumi: vairs nav – deklarēta dzīvesvieta vismaz 2 gadi$/u],
        ['the group', 'Vispārējās kārtas', 'Pirmās kārtas', /^Kārta: .*vispārēj.* → .*pirm/u],
        ['the freedom of the body', 'Komisija atsaka', 'Komisija var atteikt', /^Norma: .*nav izvēles → .*var izlemt/u]
    ])('%s', (_, from, to, expected) => {
        const lines = meaning(BEFORE, BEFORE.replace(from, to));
        expect(lines.find(line => expected.test(line)), lines.join('\n')).toBeDefined();
    });

    it.each([
        ['Pabalsts ir 300 euro mēnesī.', 'Pabalsts ir 350 euro mēnesī.', '300 euro', '350 euro'],
        ['Atbildi sniedz divu nedēļu laikā.', 'Atbildi sniedz trīs nedēļu laikā.', 'divu nedēļu laikā', 'trīs nedēļu laikā']
    ])('figures: %s → %s', (before, after, from, to) => {
        const lines = meaning(point('A', before), point('A', after));
        expect(lines).toHaveLength(1);
        expect(lines[0]).toContain(from);
        expect(lines[0]!.replaceAll('"', '')).toContain(`→ ${to}`);
    });

    it('is told also where it has changed by a term alone', () => {
        const source = `${HEAD}termini\n    - vietējais iedzīvotājs – persona, kuras dzīvesvieta novadā deklarēta vismaz divus gadus\n\npunkts Kārta\n    Vispārējās kārtas grupā reģistrē maznodrošinātu vietējo iedzīvotāju.\n`;
        const rows = compare(source, source.replace('divus gadus', 'septiņus gadus')).rows.filter(isChange);
        expect(rows.map(row => [row.change, row.meaning.some(line => line.includes('7 gadi'))])).toEqual([['changed', expect.any(Boolean)], ['same', true]]);
        expect(decode(writeComparison(compare(source, source.replace('divus gadus', 'septiņus gadus')), NAMES, 'text'))).toContain('vārdi nav mainīti, bet mainījusies nozīme');
    });

    it('is not told where only words have changed', () => {
        expect(meaning(BEFORE, BEFORE.replace('Persona iesniedz pašvaldībai rakstveida iesniegumu', 'Persona pašvaldībai iesniedz rakstveida iesniegumu'))).toEqual([]);
    });

    it('is in the language asked for', () => {
        expect(meaning(BEFORE, BEFORE.replace('divus gadus', 'piecus gadus'), 'en').join()).toContain('Conditions: ');
    });
});

describe('findings', () => {
    const check = (text: string): CheckedRegulation => {
        const regulation = readSource(text);
        return { regulation, annotations: collectReview(checkRegulation(regulation, LAW), LAW, 'lv').annotations };
    };
    const codes = (before: string, after: string): { appeared: string[]; gone: string[]; changed: string[] } => {
        const { appeared, gone, changed } = compareChecked(check(before), check(after), LAW, 'lv').findings!;
        return { appeared: appeared.map(({ code }) => code), gone: gone.map(({ code }) => code), changed: changed.map(one => `${one.before.severityText} ${one.after.severityText}`) };
    };
    const longer = BEFORE.replace('divus gadus', 'septiņus gadus');

    it('appear and disappear', () => {
        const fee = BEFORE.replace('punkts Reģistri', `${point('Maksa', 'Par iesnieguma izskatīšanu maksā nodevu.')}punkts Reģistri`);
        expect(codes(BEFORE, fee).appeared).toContain('FEE-NO-BASIS');
        expect(codes(fee, BEFORE).gone).toContain('FEE-NO-BASIS');
    });

    it('stay the same where a point has only moved', () => {
        expect(codes(BEFORE, swap(BEFORE, 'punkts Atteikums', 'punkts Vispārējā'))).toEqual({ appeared: [], gone: [], changed: [] });
    });

    it('may change their severity', () => {
        expect(codes(BEFORE, longer).changed).toContain('informācija brīdinājums (augsts)');
    });

    it('stand in every format', () => {
        const fee = BEFORE.replace('punkts Reģistri', `${point('Maksa', 'Par iesnieguma izskatīšanu maksā nodevu.')}punkts Reģistri`);
        const comparison = compareChecked(check(BEFORE), check(fee), LAW, 'lv');
        for (const format of ['text', 'html', 'json'] as const) expect(decode(writeComparison(comparison, NAMES, format))).toContain('FEE-NO-BASIS');
        expect(readPart(writeComparison(comparison, NAMES, 'docx'), 'word/document.xml').documentElement?.textContent).toContain('FEE-NO-BASIS');
    });
});

describe('formats', () => {
    const after = BEFORE.replace('divus gadus', 'piecus gadus');

    it('are the same for the same input', () => {
        for (const format of ['text', 'html', 'docx', 'json'] as const) expect(writeComparison(compare(BEFORE, after), NAMES, format)).toEqual(writeComparison(compare(BEFORE, after), NAMES, format));
    });

    it('show both versions and what is between them', () => {
        const html = decode(writeComparison(compare(BEFORE, after), NAMES, 'html'));
        expect(html).toContain('<del>divus </del>');
        expect(html).toContain('<ins>piecus </ins>');
        expect(html).not.toContain('<script');
        const docx = writeComparison(compare(BEFORE, after), NAMES, 'docx');
        const cells = collect(readPart(docx, 'word/document.xml'), 'w:tc').map(cell => cell.textContent);
        expect(cells.filter(text => text?.startsWith('4. ')).map(text => /deklarēta vismaz (\S+)/u.exec(text ?? '')?.[1])).toEqual(['divus', 'piecus']);
        expect(JSON.parse(decode(writeComparison(compare(BEFORE, after), NAMES, 'json')))).toMatchObject({ summary: { changed: 1, added: 0, removed: 0, moved: 0 }, findings: null });
    });

    it('say so where nothing differs', () => {
        expect(decode(writeComparison(compare(BEFORE, BEFORE), NAMES, 'text'))).toBe('Redakciju salīdzinājums: a → b\nRedakcijas neatšķiras.\n');
    });

    it.each(['<script>alert(1)</script>', '" onclick="alert(1)', 'a]]>b', 'a\u0000\u001b[31m\u202eb', '&amp;'])('text that would harm stays text: %j', words => {
        const hostile = `saistošie noteikumi "${words}"\n\n${point('A', words)}`;
        const comparison = compare(hostile, hostile.replace('punkts A', `punkts A\n    Vispirms ${words}.`));
        const names = { before: words, after: words };
        for (const xml of readParts(writeComparison(comparison, names, 'docx')).values()) parseXml(xml);
        const html = decode(writeComparison(comparison, names, 'html'));
        expect(html.replace(/<style>.*<\/style>/su, '').match(/<\/?[a-z]+/gu)?.filter(tag => /script|img/u.test(tag))).toEqual([]);
        expect(html.match(/<[^>]*onclick="alert/u)).toBeNull();
        expect(decode(writeComparison(comparison, names, 'text'))).not.toMatch(/[\u0000\u001b\u202e]/u);
    });

    it('bear two long texts that have nothing in common', () => {
        const long = (word: string): string => point('A', `${Array.from({ length: 4000 }, (_, at) => `${word}${at}`).join(' ')}.`);
        expect(changes(long('a'), long('b'))).toEqual(['1.>1. changed']);
    });
});

describe('the memorandum', () => {
    it('lists what has changed since the former version', async () => {
        const after = BEFORE.replace('divus gadus', 'piecus gadus').replace('Persona iesniedz', 'Ikviena persona iesniedz').replace('punkts Atteikums', `${point('Sēdes', 'Sēdes notiek pirmdienās.')}punkts Atteikums`);
        const regulation = readSource(after);
        const result = await generate(regulation, LAW, 'memo-html', { changes: compare(BEFORE, after) });
        if (!result.ok) throw new Error('no document');
        const html = decode(result.bytes).replaceAll('\u00a0', ' ');
        expect(html).toContain('Izmaiņas salīdzinājumā ar iepriekšējo redakciju');
        expect(html).toContain('3. punkts – pievienots.');
        expect(html).toMatch(/1\. punkts – grozīts: .*Ikviena/u);
        expect(html).toMatch(/5\. punkts \(iepriekš 4\. punkts\) – grozīts: nosacījumi: &quot;.*2 gadi&quot; vietā &quot;.*5 gadi&quot;/u);
    });
});
