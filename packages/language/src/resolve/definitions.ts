import { phraseKey, type Word } from '@normraksts/latvian';
import type { Definition, Problem, Sentence, Span, SymbolUse, Unit } from './model.ts';

const DEFINES = /^(.{2,120}?)\s+(?:[–—-]|ir)\s+(.+)$/s;
const ABBREVIATION = /\(\s*turpmāk(?:\s+(?:tekstā|kopā|abi|abas|visi|visas|arī))*\s*[–—-]?\s*([^()]{1,80}?)\s*\)/giu;

/** A definition that an item of a list of terms gives: "vietējais iedzīvotājs – persona, kura …". */
export function readTermDefinition(unit: Unit, span: Span, text: string): Definition | undefined {
    const body = text.slice(span.start, span.end);
    const match = DEFINES.exec(body);
    if (!match) return undefined;
    const term = match[1]!.replace(/^["„“«]|["“”»]$/g, '');
    const bodyStart = span.start + body.length - match[2]!.length;
    return {
        id: `d:${phraseKey(term)}`,
        term,
        termSpan: { start: span.start, end: span.start + match[1]!.length },
        text: match[2]!.replace(/[.;]$/, ''),
        bodySpan: { start: bodyStart, end: span.end },
        conditions: [],
        abbreviation: false,
        unit
    };
}

const PERSONS = '(?=(?:tād\\p{L}+\\s+)?(?:fizisk\\p{L}+\\s+)?(?:person|ģimen|mājsaimniec|iedzīvotāj|cilvēk|pilngadīg))';
const RULES = '(?:(?:šo|šajos|šīs|minēto)\\s+)?(?:saistoš\\p{L}+\\s+)?noteikum\\p{L}+';
/** Sentences that say what a term means; the first group is the term, the second what it stands for. */
const EXPLAINS: readonly RegExp[] = [
    `(?:${RULES}\\s+(?:izpratnē\\s+)?)?(?:par|ar)\\s+(.{2,80}?)\\s+(?:${RULES}\\s+(?:izpratnē\\s+)?)?(?:saprot|uzskata|uzskatām\\p{L}+|saprotam\\p{L}+)\\s+${PERSONS}(.+)`,
    `${RULES}\\s+izpratnē\\s+(.{2,80}?)\\s+(?:ir|nozīmē)\\s+${PERSONS}(.+)`,
    `(?!.{0,60}izpratnē)(.{2,80}?)\\s+${RULES}\\s+(?:izpratnē\\s+(?:ir|nozīmē)|nozīmē)\\s+${PERSONS}(.+)`,
    `(?:${RULES}\\s+)?(?:lietot\\p{L}+\\s+)?(?:termin|jēdzien)\\p{L}*\\s+(.{2,80}?)\\s+(?:${RULES}\\s+)?(?:nozīmē|ir|apzīmē)\\s+${PERSONS}(.+)`
].map(source => new RegExp(`^${source}$`, 'isu'));

/** "Par novada iedzīvotāju uzskata personu, kura …": a definition in a sentence of its own. */
export function readExplanation(sentence: Sentence): Definition | undefined {
    for (const pattern of EXPLAINS) {
        const match = pattern.exec(sentence.text);
        if (!match) continue;
        const term = match[1]!.replace(/^(?:termin\p{L}*|jēdzien\p{L}*)\s+/iu, '').replace(/^["„“«]|["“”»]$/g, '');
        const termStart = sentence.start + sentence.text.indexOf(term);
        return {
            id: `d:${phraseKey(term)}`,
            term,
            termSpan: { start: termStart, end: termStart + term.length },
            text: match[2]!.replace(/[.;]$/, ''),
            bodySpan: { start: sentence.end - match[2]!.length, end: sentence.end },
            conditions: [],
            abbreviation: false,
            unit: sentence.unit
        };
    }
    return undefined;
}

const NAMES_PERSONS =
    /(?:^|\s)(?:person|pretendent|iesniedzēj|lūdzēj|saņēmēj|iedzīvotāj|novadniek|īrniek|ģimen|mājsaimniec|pieteicēj|klient|pilsoņ|pilsoni)/iu;
/** Bodies, acts and papers: what is said of the persons beside them is not said of them. */
const NAMES_THING =
    /(?:^|\s)(?:komisij|dome(?:s|i|ē)?$|pašvaldīb|dienest|pārvald|komitej|aģentūr|iestād|institūcij|departament|nodaļ|centr|birojs|direktor|izpilddirektor|bāriņties|kapitālsabiedrīb|sabiedrīb|uzņēmum|biedrīb|fond|izīrētāj|apsaimniekotāj|pārvaldniek|īpašniek|likum|noteikum|reģistr|nolikum|sarakst|līgum|dokument|izziņ|apliecinājum|ienākum|izdevum|pabalst|maksājum|dzīvok|dzīvojam|telp|māj|iesniegum|lēmum|akt[si]?$)/iu;

/** Does a term name persons, or at least not a body or a thing? Conditions in its explanation are theirs. */
export function isOfPersons({ term }: Definition): boolean {
    return NAMES_PERSONS.test(term) || (!NAMES_THING.test(term) && !/^\p{Lu}/u.test(term));
}

/** Abbreviations of a sentence: "Īpašumu pārvalde (turpmāk – pārvalde)". The body is the text before the bracket. */
export function readAbbreviations(sentence: Sentence): Definition[] {
    return [...sentence.text.matchAll(ABBREVIATION)].map(match => {
        const term = match[1]!.replace(/^["„“«]|["“”»]$/g, '');
        const termStart = sentence.start + match.index + match[0].indexOf(match[1]!);
        const body = { start: sentence.start, end: sentence.start + match.index };
        return {
            id: `d:${phraseKey(term)}`,
            term,
            termSpan: { start: termStart, end: termStart + match[1]!.length },
            text: sentence.text.slice(0, match.index).trim(),
            bodySpan: body,
            conditions: [],
            abbreviation: true,
            unit: sentence.unit
        };
    });
}

/** Defined terms by the key of their words; finds their uses in any inflected form. */
export class TermIndex {
    private readonly byFirst = new Map<string, { keys: string[]; definition: Definition }[]>();

    constructor(definitions: readonly Definition[]) {
        for (const definition of definitions) {
            const keys = phraseKey(definition.term).split(' ').filter(Boolean);
            if (keys.length === 0) continue;
            const list = this.byFirst.get(keys[0]!) ?? [];
            list.push({ keys, definition });
            this.byFirst.set(
                keys[0]!,
                list.sort((a, b) => b.keys.length - a.keys.length)
            );
        }
    }

    /** Uses in the words of a sentence, in order; a longer term wins over a shorter one at the same place. */
    findUses(words: readonly Word[]): { definition: Definition; span: Span }[] {
        const uses: { definition: Definition; span: Span }[] = [];
        for (let i = 0; i < words.length; i++) {
            const entry = this.byFirst
                .get(words[i]!.key)
                ?.find(({ keys }) => keys.every((key, at) => words[i + at]?.key === key));
            if (!entry) continue;
            const last = words[i + entry.keys.length - 1]!;
            uses.push({ definition: entry.definition, span: { start: words[i]!.start, end: last.end } });
            i += entry.keys.length - 1;
        }
        return uses;
    }
}

/**
 * Carries conditions of definitions into definitions that use them, and reports circles, in which a term is explained
 * by itself. Every definition on a circle is reported once.
 */
export function closeDefinitions(
    definitions: readonly Definition[],
    usesOf: (definition: Definition) => Definition[]
): Problem[] {
    const problems: Problem[] = [];
    const state = new Map<Definition, 'open' | 'done'>();
    const visit = (definition: Definition, path: Definition[]): void => {
        if (state.get(definition) === 'done') return;
        if (state.get(definition) === 'open') {
            const circle = path.slice(path.indexOf(definition));
            for (const member of circle) {
                if (problems.some(problem => problem.span === member.termSpan)) continue;
                problems.push({
                    code: 'LOGIC-CIRCULAR-TERM',
                    span: member.termSpan,
                    data: { terms: circle.map(one => one.term).join(' → ') }
                });
            }
            return;
        }
        state.set(definition, 'open');
        for (const used of usesOf(definition)) {
            if (used === definition) continue;
            visit(used, [...path, definition]);
            if (state.get(used) === 'done') {
                for (const condition of used.conditions) {
                    if (
                        definition.conditions.some(
                            own => own.fact === condition.fact && own.months === condition.months
                        )
                    )
                        continue;
                    definition.conditions.push({ ...condition, via: used });
                }
            }
        }
        state.set(definition, 'done');
    };
    definitions.forEach(definition => visit(definition, []));
    return problems;
}

const REFERENCE = /\{\s*(punkt\p{L}*|apakšpunkt\p{L}*|nodaļ\p{L}*|pielikum\p{L}*)\s+([^{}]{1,200}?)\s*\}/giu;
const CASE_BY_ENDING: [RegExp, SymbolUse['grammaticalCase']][] = [
    [/(?:punktā|punktos|nodaļā|nodaļās|pielikumā|pielikumos)$/u, 'loc'],
    [/(?:punkta|nodaļas|pielikuma)$/u, 'gen'],
    [/(?:punktam|punktiem|nodaļai|nodaļām|pielikumam|pielikumiem)$/u, 'dat'],
    [/(?:punktu|punktus|nodaļu|pielikumu|pielikumus)$/u, 'acc'],
    [/(?:punkts|punkti|nodaļa|pielikums|pielikumi)$/u, 'nom']
];

/** `{punktā Pieteikšanās}` in a text; `offset` is added to every span. The target is resolved by the caller. */
export function readPointReferences(text: string, offset: number): SymbolUse[] {
    return [...text.matchAll(REFERENCE)].map(match => {
        const word = match[1]!.toLowerCase();
        const nameStart = offset + match.index + match[0].indexOf(match[2]!, match[1]!.length);
        const grammaticalCase = CASE_BY_ENDING.find(([pattern]) => pattern.test(word))?.[1];
        return {
            span: { start: nameStart, end: nameStart + match[2]!.length },
            name: match[2]!,
            kind: 'point' as const,
            unitWord: word,
            ...(grammaticalCase ? { grammaticalCase } : {})
        };
    });
}
