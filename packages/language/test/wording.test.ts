import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import {
    compareReworded, createNormSnippets, explainNorm, fillSnippet, findWording, readRegulation, rewordNorm, wordMeaning, wordNorm,
    type ConditionMeaning, type Norm, type NormMeaning, type PersonsMeaning, type ResolvedRegulation, type TermMeaning
} from '../src/index.ts';
import { WORDINGS, type WordingRow } from './wording-table.ts';

const LAW = createLawIndex(lawModel as unknown as LawModel);
const VIEW = LAW.getView();
const ROOT = join(import.meta.dirname, '..', '..', '..');

function readPoint(point: string): ResolvedRegulation {
    return readRegulation(`saistošie noteikumi "Par palīdzību"\npašvaldība: Upmales novads\n\npunkts Norma\n    ${point}\n`, 'file:///wording.noteikumi', LAW);
}

function say({ meaning, full }: WordingRow): string | undefined {
    return wordMeaning(meaning, { law: LAW, actForm: full ? 'full' : 'short', municipality: 'Upmales novada' });
}

describe('meaning → sentence', () => {
    it.each(WORDINGS.map(row => [row.sentence, row] as const))('%s', (sentence, row) => {
        expect(say(row)).toBe(sentence);
    });

    it('covers each kind that has words, each once at least', () => {
        const kinds = new Set(WORDINGS.map(({ meaning }) => meaning.kind));
        expect([...kinds].sort()).toEqual([
            'appeal', 'application', 'benefit', 'decision', 'delegation-down', 'documents', 'entitlement', 'entry-into-force', 'exchange',
            'exclusion', 'exemption', 'fee', 'lease', 'lease-end', 'offer', 'order', 'penalty', 'refusal', 'register-setup', 'registration',
            'repeal', 'social-lease', 'specialist', 'transition'
        ]);
        expect(WORDINGS.length).toBeGreaterThanOrEqual(60);
    });

    const cannot: [string, NormMeaning][] = [
        ['a fact without words', { kind: 'entitlement', modality: 'may', persons: { members: [{ noun: 'persona' }] }, conditions: [{ fact: 'no-such-fact' }] }],
        ['a length that the fact does not take', { kind: 'entitlement', modality: 'may', persons: { members: [{ noun: 'persona' }] }, conditions: [{ fact: 'no-dwelling', term: { amount: 3, unit: 'year' } }] }],
        ['a category that the law lacks', { kind: 'registration', persons: { members: [{ category: 'PAL:99(1)' }] } }],
        ['more than any pattern has room for', { kind: 'repeal', persons: { members: [{ noun: 'persona' }] }, things: ['noteikumi'] }],
        ['conditions of nobody', { kind: 'lease', term: { amount: 1, unit: 'year' }, conditions: [{ fact: 'low-means' }] }],
        ['a kind without patterns', { kind: 'statement' }]
    ];
    it.each(cannot)('says nothing rather than less: %s', (_, meaning) => {
        expect(say({ meaning, sentence: '' })).toBeUndefined();
    });
});

/** What a norm must be read as, from its meaning alone. */
function expectTraits(meaning: NormMeaning): { kind: string; modality: string; persons: string[] | undefined; except: string[]; demanded: string[]; grounds: number } {
    const categories = (persons: PersonsMeaning | undefined): string[] => (persons?.members ?? []).flatMap(member =>
        'cited' in member ? member.cited.flatMap(address => (VIEW.categoriesUnder.get(address) ?? []).map(category => category.address)) : 'category' in member ? [member.category] : []);
    const named = categories(meaning.persons);
    const except = meaning.except && 'members' in meaning.except ? categories(meaning.except) : [];
    return {
        kind: meaning.kind, modality: meaning.modality ?? 'must',
        persons: named.length > 0 ? named.filter(address => !except.includes(address)).sort() : undefined, except: except.sort(),
        demanded: (meaning.conditions ?? []).flatMap(toDemand).sort(),
        grounds: (meaning.grounds ?? []).reduce((count, ground) => count + ('cited' in ground ? ground.cited.length : 1), 0)
    };
}

function toDemand(condition: ConditionMeaning): string[] {
    if (!('fact' in condition) || condition.fact !== 'declared-residence' && condition.fact !== 'low-means') return [];
    const { term, subject = 'person' } = condition;
    return [`${condition.fact} ${term ? toMonths(term) : ''} ${subject} ${term?.continuous ? 'continuous' : ''}`.trim()];
}

function toMonths({ amount, unit }: TermMeaning): number {
    return unit === 'year' ? amount * 12 : amount;
}

describe('sentence → meaning', () => {
    const rows = WORDINGS.map(row => [row.sentence, row] as const);
    const readBack = (row: WordingRow): unknown => {
        const norm = readPoint(`${row.sentence}${row.list ? `\n    ${row.list}` : ''}`).norms[0]!;
        const expected = expectTraits(row.meaning);
        const demanded = norm.conditions.filter(one => one.demanded && (one.fact === 'low-means' || one.fact === 'declared-residence'))
            .map(one => `${one.fact} ${one.quantity?.kind === 'date' ? '' : one.months ?? ''} ${one.fact === 'low-means' ? 'person' : one.subject} ${one.continuous ? 'continuous' : ''}`.trim()).sort();
        return {
            kind: norm.kind, modality: norm.modality, persons: expected.persons && [...norm.persons.categories].sort(),
            except: norm.persons.except.map(one => one.category).sort(), demanded, grounds: norm.grounds.length
        };
    };

    it.each(rows.filter(([, row]) => !row.misread))('%s', (_, row) => {
        expect(readBack(row)).toEqual(expectTraits(row.meaning));
    });

    it.each(rows.filter(([, row]) => row.misread))('not yet: %s', (_, row) => {
        expect(readBack(row), `read rightly now: drop "misread" (${row.misread})`).not.toEqual(expectTraits(row.meaning));
    });
});

/** Acts on benefits and on queues of low-rent houses: few of their sentences have canonical words. */
const OTHER_FIELDS = /^(?:valmiera|rezekne|salaspils)-\d|^(?:socialie|zemas)-/;

describe('norms of the examples', () => {
    const WITHOUT_WORDS = ['statement', 'scope', 'definition'];
    const files = globSync('examples/**/*.noteikumi', { cwd: ROOT }).sort();
    const worded: { name: string; from: string }[] = [];

    it.each(files)('%s: each is read the same in its canonical words', path => {
        const regulation = readRegulation(readFileSync(join(ROOT, path), 'utf8'), `file:///${path}`, LAW);
        const changed: string[] = [];
        for (const norm of regulation.norms) {
            const wording = findWording(norm, regulation, LAW);
            if (WITHOUT_WORDS.includes(norm.kind) || norm.sentence.free) {
                expect(wording).toBeUndefined();
                continue;
            }
            expect(wording, norm.sentence.text).toBeDefined();
            worded.push({ name: `${basename(path, '.noteikumi')} ${norm.unit.number}`, from: wording!.from });
            const differences = compareReworded(norm, wording!.text, regulation, LAW);
            if (differences?.length !== 0) changed.push(`${norm.unit.number} ${differences?.join() ?? 'no longer one sentence'}: ${wording!.text}`);
        }
        expect(changed).toEqual([]);
    });

    it.each(files)('%s: canonical words stay as they are', path => {
        const regulation = readRegulation(readFileSync(join(ROOT, path), 'utf8'), `file:///${path}`, LAW);
        for (const norm of regulation.norms) {
            const edit = rewordNorm(norm, regulation, LAW);
            if (!edit) continue;
            const text = regulation.text.slice(0, edit.span.start) + edit.newText + regulation.text.slice(edit.span.end);
            const again = readRegulation(text, regulation.uri, LAW);
            const same = again.norms.find(other => other.start === norm.start)!;
            expect(wordNorm(same, again, LAW)).toBe(edit.newText);
            expect(edit.newText).not.toMatch(/\s\s|,,|\s[.,;:]|undefined/);
        }
    });

    it('composes at least every fourth of those on help from its meaning, and takes the rest over', () => {
        const onHelp = worded.filter(({ name }) => !OTHER_FIELDS.test(name));
        const composed = onHelp.filter(({ from }) => from === 'pattern').length;
        expect(onHelp.length).toBeGreaterThan(100);
        expect(composed / onHelp.length).toBeGreaterThan(0.25);
    });
});

describe('canonical words of sentences as lawyers write them', () => {
    it.each([
        ['Par tiesībām.', undefined],
        ['"Brīvs teksts pēdiņās paliek, kā ir."', undefined],
        ['Personu, kura dzīvo novadā, reģistrē vispārējās kārtas grupā.', 'Vispārējās kārtas grupā reģistrē personu, kura dzīvo novadā.'],
        ['Palīdzību ir tiesīga saņemt persona, kuras dzīvesvieta Upmales novada administratīvajā teritorijā deklarēta ne mazāk kā 3 (trīs) gadus.', 'Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā vismaz 3 gadus.'],
        ['Palīdzību var saņemt personas, kuras bez pārtraukuma vismaz vienu gadu deklarējušas dzīvesvietu Upmales novada administratīvajā teritorijā.', 'Palīdzību var saņemt personas, kuras deklarējušas dzīvesvietu Upmales novada administratīvajā teritorijā nepārtraukti vismaz 1 gadu.'],
        ['Pirmās kārtas grupā iekļauj Palīdzības likuma 14. panta pirmās daļas 1. punktā minētās personas, izņemot 14. panta pirmās daļas 4. punktā minētās personas.', 'Pirmās kārtas grupā reģistrē Palīdzības likuma 14. panta pirmās daļas 1. punktā minētās personas, izņemot 14. panta pirmās daļas 4. punktā minētās personas.'],
        ['Ja persona to lūdz, personu no palīdzības reģistra izslēdz.', 'Personu izslēdz no palīdzības reģistra, ja persona to lūdz.'],
        ['Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā mazāk nekā 3 gadus.', 'Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu Upmales novada administratīvajā teritorijā mazāk nekā 3 gadus.'],
        ['Īres līgumu slēdz uz vienu gadu.', 'Īres līgumu slēdz uz 1 gadu.']
    ])('%s', (point, expected) => {
        const regulation = readPoint(point);
        expect(regulation.norms.map(norm => wordNorm(norm, regulation, LAW))).toEqual([expected]);
    });

    it('edits the sentence alone, and only where something changes', () => {
        const regulation = readPoint('Īres līgumu slēdz uz vienu gadu. Īres līgumu izbeidz, ja īrnieks to lūdz.');
        const edits = regulation.norms.map(norm => rewordNorm(norm, regulation, LAW));
        expect(edits[1]).toBeUndefined();
        expect(regulation.text.slice(edits[0]!.span.start, edits[0]!.span.end)).toBe('Īres līgumu slēdz uz vienu gadu.');
        expect(edits[0]!.newText).toBe('Īres līgumu slēdz uz 1 gadu.');
    });
});

describe('explanations', () => {
    const explain = (point: string, language: 'lv' | 'en'): string[] => {
        const regulation = readPoint(point);
        return explainNorm(regulation.norms[0] as Norm, regulation, LAW, language);
    };

    it.each<[string, 'lv' | 'en', string[]]>([
        ['Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novadā vismaz 3 gadus.', 'lv', ['Norma: kas var pieteikties.', 'Personas: visi, kas lūdz palīdzību.', 'Nosacījumi: deklarēta dzīvesvieta vismaz 3 gadi.']],
        ['Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novadā vismaz 21 gadu.', 'en', ['Norm: who may apply.', 'Persons: all who ask for help.', 'Conditions: deklarēta dzīvesvieta for at least 21 years.']],
        ['Pirmās kārtas grupā reģistrē Palīdzības likuma 14. panta pirmajā daļā minētās personas.', 'lv', ['Norma: ko un kur reģistrē.', 'Personas: Palīdzības likuma 14. panta pirmā daļa.', 'Kārta: pirmām kārtām.']],
        ['Komisija var atteikt Palīdzības likuma 3. panta 1. punktā minēto palīdzību Palīdzības likuma 7. panta piektajā daļā noteiktajos gadījumos.', 'lv', ['Norma: kad palīdzību atsaka; var izlemt katrā gadījumā.', 'Palīdzība: Palīdzības likuma 3. panta 1. punkts.', 'Pamati: Palīdzības likuma 7. panta piektā daļa.', 'Lemj vai rīkojas: Komisija.']]
    ])('%s (%s)', (point, language, expected) => {
        expect(explain(point, language)).toEqual(expected);
    });
});

describe('snippets', () => {
    it.each(createNormSnippets(LAW).map(({ kind, snippet }) => [kind, snippet] as const))('%s', (kind, snippet) => {
        const { norms } = readPoint(fillSnippet(snippet).replaceAll('\n', '\n    '));
        expect(norms[0]?.kind).toBe(kind);
        expect([...snippet.matchAll(/\$\{(\d+):/g)].map(match => Number(match[1]))).toEqual([...snippet.matchAll(/\$\{/g)].map((_, index) => index + 1));
    });
});
