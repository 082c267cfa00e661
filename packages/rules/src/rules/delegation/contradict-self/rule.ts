import { stemKey, type Quantity } from '@normraksts/latvian';
import type { Condition, Norm, NormKind, Sentence, Span } from '@normraksts/language';
import { localized, quote } from '../../../l10n.ts';
import { readWords } from '../../../lists/sentence-words.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { isInside } from '../../../units.ts';

/** Months and days are counted alike only about. */
const SLACK = 0.03;
/** Sentences of fewer words say too little by themselves. */
const LEAST_WORDS = 4;
const TELLING: ReadonlySet<Quantity['kind']> = new Set(['duration', 'number', 'money']);
/** Norms that say who may ask for help at all. */
const GATES: ReadonlySet<NormKind> = new Set(['entitlement', 'application']);

/** What two norms say differently of the same matter. */
interface Saying {
    norm: Norm;
    /** What is compared, in one unit. */
    value: number;
    start: number;
    end: number;
}

/**
 * Two points give another length, number or amount for the same matter and the same persons.
 *
 * Only what can be decided: the sentences stand in one chapter and are made of the same words but for the quantity, or both
 * demand the same fact of everybody who asks for help, for another length. Cost: linear in words.
 */
export const contradictSelf = defineRule({
    meta: {
        code: 'CONTRADICT-SELF',
        severity: 'error',
        title: localized('Divi punkti ir pretrunā', 'Two points contradict each other'),
        docs: {
            what: localized(
                'Divi punkti vienam un tam pašam jautājumam un tām pašām personām nosaka atšķirīgu termiņu, skaitu vai summu. Vai sarakstā, kas prasa atbilstību kādam punktam, ir vienība par personām, kuras tam neatbilst. Rīks salīdzina tikai vienas nodaļas teikumus ar tiem pašiem vārdiem, prasības ikvienam palīdzības lūdzējam un "atbilst" ar "neatbilst"; citas pretrunas tas neredz.',
                'Two points set another term, number or amount for the same matter and the same persons. Or a list that demands a point has an item of those who do not meet it. The tool compares only sentences of one chapter that are made of the same words, demands of everybody who asks for help, and "atbilst" with "neatbilst"; it sees no other contradictions.'
            ),
            why: localized(
                'Abus punktus vienlaikus izpildīt nevar, un persona nezina, kurš ir spēkā.',
                'Both points cannot be followed at once, and nobody knows which one holds.'
            ),
            remedy: localized('Atstājiet vienu no tiem.', 'Keep one of them.')
        },
        sources: ['VPIL:10(5)']
    },
    check(context, report) {
        for (const denial of collectDenials(context))
            for (const demand of collectDemandsAgainst(denial, context))
                report(toDenialReport(denial, demand, context));
        const first = new Map<string, Saying>();
        for (const [key, saying] of collectSayings(context)) {
            const other = first.get(key);
            if (other === undefined) first.set(key, saying);
            else if (differs(saying.value, other.value) && other.norm.unit !== saying.norm.unit)
                report(toReport(saying, other, context));
        }
    }
});

/** Thirty days are a month. */
function differs(one: number, other: number): boolean {
    return Math.abs(one - other) > SLACK * Math.max(one, other);
}

function collectSayings({ regulation }: RuleContext): [string, Saying][] {
    return regulation.norms.flatMap(norm => {
        if (norm.sentence.free || norm.sentence.intro !== undefined || norm.sentence.unit.children.length > 0)
            return [];
        const found: [string, Saying][] = [];
        const same = toSameWords(norm);
        if (same) found.push(same);
        for (const condition of norm.conditions) {
            const gate = toGate(norm, condition);
            if (gate) found.push(gate);
        }
        return found;
    });
}

/** The words of a sentence with one quantity, without it, and what it comes to. */
function toSameWords(norm: Norm): [string, Saying] | undefined {
    const { sentence } = norm;
    const [quantity, ...rest] = sentence.quantities.filter(one => one.kind !== 'date');
    if (quantity === undefined || rest.length > 0 || !TELLING.has(quantity.kind) || norm.kind === 'statement')
        return undefined;
    const value = quantity.kind === 'duration' ? (quantity.months ?? undefined) : quantity.amount;
    const numbers = sentence.citations.map(({ span }) => span);
    const stems = new Set(
        readWords(sentence)
            .filter(word => !isInside(word, quantity) && !numbers.some(span => isInside(word, span)))
            .map(word => stemKey(word.lower))
    );
    if (value === undefined || stems.size < LEAST_WORDS) return undefined;
    const cited = sentence.citations.flatMap(({ citation }) => citation.parts.map(part => part.address));
    const key = [
        'words',
        norm.kind,
        quantity.kind,
        quantity.bound === 'at-least' || quantity.bound === 'more-than' ? 'least' : 'most',
        norm.unit.chapter?.title ?? '',
        ...[...stems].sort(),
        ...cited
    ].join(' ');
    return [key, { norm, value, start: quantity.start, end: quantity.end }];
}

/** A length that everybody who asks for help must show. */
function toGate(norm: Norm, condition: Condition): [string, Saying] | undefined {
    const { fact, months, demanded, role, span, via } = condition;
    if (
        months === undefined ||
        !demanded ||
        via !== undefined ||
        !GATES.has(norm.kind) ||
        (role !== 'eligibility' && role !== 'application') ||
        norm.persons.by !== 'general' ||
        norm.group !== undefined ||
        condition.quantity?.kind !== 'duration'
    )
        return undefined;
    const key = ['gate', fact, norm.unit.chapter?.title ?? '', ...norm.helpTypes].join(' ');
    return [key, { norm, value: months, start: span.start, end: span.end }];
}

function toReport({ norm, start, end }: Saying, other: Saying, { regulation }: RuleContext): Report {
    const here = quote(regulation.text.slice(start, end));
    const there = quote(regulation.text.slice(other.start, other.end));
    const number = other.norm.unit.number;
    return {
        span: { start, end },
        unit: norm.unit,
        message: localized(
            `Te ir ${here}, bet par to pašu ${number} punktā ir ${there}. Abus izpildīt nevar; atstājiet vienu.`,
            `Here it is ${here}, but point ${number} says ${there} of the same. Both cannot be followed; keep one.`
        ),
        related: [
            {
                message: localized('Te noteikts citādi.', 'Here it is set otherwise.'),
                span: { start: other.start, end: other.end }
            }
        ]
    };
}

/** A case of those who do *not* meet a point of the rules: "mājsaimniecība, kura neatbilst noteikumu 7. punktam". */
interface Denial {
    norm: Norm;
    span: Span;
    /** The point that they do not meet: `#7`. */
    address: string;
}

const DENIES = /(?<!\p{L})neatbilst(?!\p{L})/iu;
const DEMANDS = /(?<!\p{L})(?:atbilst|atbilstoši|ievērojot|saskaņā)(?!\p{L})/iu;
/** Words between a verb and the point that it is about. */
const REACH = 60;

function collectDenials({ regulation }: RuleContext): Denial[] {
    return regulation.norms.flatMap(norm => {
        const { sentence } = norm;
        if (sentence.free || TURNING_AWAY.has(norm.kind)) return [];
        return citedBehind(DENIES, sentence)
            .slice(0, 1)
            .map(({ address, span }) => ({ norm, address, span }));
    });
}

/** Refusals and exclusions are of those who do not meet the rules. */
const TURNING_AWAY: ReadonlySet<NormKind> = new Set(['refusal', 'exclusion', 'lease-end', 'decision']);

/** Points of the rules that a verb in a sentence is about, with the words from the verb on. */
function citedBehind(verb: RegExp, sentence: Sentence): { address: string; span: Span }[] {
    const match = verb.exec(sentence.text);
    if (match === null) return [];
    const start = sentence.start + match.index;
    return sentence.citations.flatMap(({ citation, span }) =>
        citation.self && span.start > start && span.start - start < REACH
            ? citation.parts.map(part => ({ address: part.address, span: { start, end: span.end } }))
            : []
    );
}

/** What demands the point of those same persons: the words that open the list, or a norm that demands it and the list. */
function collectDemandsAgainst({ norm, address }: Denial, { regulation }: RuleContext): (Span & { norm: Norm })[] {
    const list = norm.unit.parent;
    if (list === undefined) return [];
    return regulation.norms.flatMap(other => {
        if (other === norm || other.sentence.free || DENIES.test(other.sentence.text)) return [];
        const cited = citedBehind(DEMANDS, other.sentence);
        const demanded = cited.find(one => one.address === address);
        if (demanded === undefined) return [];
        const opensList = norm.sentence.intro === other.sentence;
        const demandsBoth = cited.some(one => one.address === `#${list.number.replace(/\.$/, '')}`);
        return opensList || demandsBoth ? [{ norm: other, start: demanded.span.start, end: demanded.span.end }] : [];
    });
}

/** Told where the persons are let in if the list itself demands the point, else where both are demanded. */
function toDenialReport(
    { norm, span, address }: Denial,
    demand: Span & { norm: Norm },
    { regulation }: RuleContext
): Report {
    const opensList = norm.sentence.intro === demand.norm.sentence;
    const at = opensList ? { norm, span } : { norm: demand.norm, span: { start: demand.start, end: demand.end } };
    const other = opensList ? { start: demand.start, end: demand.end } : span;
    const number = address.replace('#', '');
    const where = opensList ? undefined : norm.unit.number;
    return {
        span: { start: at.span.start, end: at.span.end },
        unit: at.norm.unit,
        message:
            where === undefined
                ? localized(
                      `Saraksta ievads prasa atbilstību ${number}. punktam, bet šī vienība ir par tām personām, kuras tam neatbilst. Abus izpildīt nevar.`,
                      `The words that open the list demand point ${number}, while this item is about those who do not meet it. Both cannot be followed.`
                  )
                : localized(
                      `Te prasa atbilstību gan ${number}. punktam, gan sarakstam, kura ${where} apakšpunkts ir par tām personām, kuras ${number}. punktam neatbilst. Pēc tā nevienam no viņām tiesību nav.`,
                      `Both point ${number} and the list are demanded here, while item ${where} of the list is about those who do not meet point ${number}. None of them has a right by it.`
                  ),
        related: [
            {
                message: localized(
                    `Te: ${quote(regulation.text.slice(other.start, other.end))}.`,
                    `Here: ${quote(regulation.text.slice(other.start, other.end))}.`
                ),
                span: other
            }
        ]
    };
}
