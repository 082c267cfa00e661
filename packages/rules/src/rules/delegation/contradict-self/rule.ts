import { stemKey, type Quantity } from '@normraksts/latvian';
import type { Condition, Norm, NormKind } from '@normraksts/language';
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
                'Divi punkti vienam un tam pašam jautājumam un tām pašām personām nosaka atšķirīgu termiņu, skaitu vai summu. Rīks salīdzina tikai vienas nodaļas teikumus ar tiem pašiem vārdiem un prasības ikvienam palīdzības lūdzējam; citas pretrunas tas neredz.',
                'Two points set another term, number or amount for the same matter and the same persons. The tool compares only sentences of one chapter that are made of the same words, and demands of everybody who asks for help; it sees no other contradictions.'
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
