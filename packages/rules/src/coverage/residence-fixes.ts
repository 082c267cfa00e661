import { compareAddresses, printCitation, type Address } from '@normraksts/law';
import { declinePhrase, joinList } from '@normraksts/latvian';
import type { Condition, Norm, Span, Unit } from '@normraksts/language';
import type { Fix, TextEdit } from '../finding.ts';
import { localized } from '../l10n.ts';
import type { RuleContext } from '../rule.ts';
import type { Demand } from './demands.ts';

/** Nouns whose sentence falls apart without the length: "deklarēšanas ilgums ir …". */
const LENGTH_NOUN = /(?:^|\s)(?:ilgum|stāž|laikposm|laik[asuā]\b|period|termiņ|pagāj)/iu;

/** Takes the length of time out and leaves the demand of declared residence; none where the sentence would fall apart. */
export function removeTerm(context: RuleContext, demand: Demand): Fix[] {
    const edit = removalOf(context, demand);
    return edit
        ? [
              {
                  title: localized('Svītrot deklarēšanas ilgumu', 'Remove the length of residence'),
                  edits: [edit],
                  kind: 'review'
              }
          ]
        : [];
}

/**
 * Adds the exception for persons whom the law puts beyond the demand.
 *
 * @param fromLength persons who are only spared the length, not declared residence itself
 */
export function exemptPersons(
    context: RuleContext,
    demand: Demand,
    exempt: readonly Address[],
    fromLength: readonly Address[] = []
): Fix[] {
    const { persons: hit } = demand.norm;
    const freed = new Set([...exempt, ...fromLength]);
    // An exception for all whom a norm is about would leave nothing of it; who is served first is no condition.
    if (
        demand.condition.role === 'order' ||
        (hit.own.length === 0 && hit.categories.every(address => freed.has(address)))
    )
        return [];
    const sentences: string[] = [];
    const persons = toDative(context, exempt);
    const also = demand.norm.persons.except.length > 0 ? 'arī ' : '';
    if (persons) sentences.push(`Šis nosacījums neattiecas ${also}uz ${persons}.`);
    const spared = toDative(context, fromLength);
    if (spared) sentences.push(`Dzīvesvietas deklarēšanas ilguma nosacījums neattiecas uz ${spared}.`);
    if (sentences.length === 0) return [];
    return [
        {
            title: localized(
                'Paredzēt izņēmumu likumā noteiktajām personām',
                'Exempt the persons whom the law exempts'
            ),
            edits: [appendSentences(context, demand.norm.unit, sentences)],
            kind: 'review'
        }
    ];
}

/** Moves the length of time to the point that makes categories of the general order. */
export function moveTerm(context: RuleContext, demand: Demand): Fix[] {
    const { quantity } = demand.condition;
    const edit = removalOf(context, demand);
    const target = findGeneralPoint(context, demand);
    if (!edit || !quantity || !target) return [];
    const length = context.regulation.text
        .slice(quantity.start, quantity.end)
        .replace(/\s+/g, ' ')
        .replace(/^,\s*/, '');
    const place = placeOf(context, demand.condition);
    return [
        {
            title: localized(
                'Pārcelt ilguma nosacījumu uz domes noteiktajām personu kategorijām',
                'Move the term to the categories that the council creates'
            ),
            edits: [
                edit,
                appendSentences(context, target.unit, [
                    `Šajā punktā minētā persona dzīvesvietu ${place} ir deklarējusi ${length}.`
                ])
            ],
            kind: 'review'
        }
    ];
}

function findGeneralPoint(context: RuleContext, { norm }: Demand): Norm | undefined {
    return context.regulation.norms.find(
        other =>
            other !== norm &&
            other.unit !== norm.unit &&
            (other.kind === 'registration' || other.kind === 'entitlement') &&
            other.persons.own.length > 0 &&
            isGeneral(context, other)
    );
}

function isGeneral({ law, day }: RuleContext, norm: Norm): boolean {
    return law
        .delegationsFor('person-category', undefined, day)
        .some(delegation => delegation.createsGroup === norm.group && delegation.conditions === 'yes');
}

const BREAKLESS = /\s+(?:nepārtraukti|bez\s+pārtraukum(?:a|iem))(?=[\s,.;])/iu;

/** Takes "nepārtraukti" out of the sentence. */
export function allowBreaks({ regulation }: RuleContext, { condition }: Demand): Fix[] {
    const { start } = condition.via ? condition.via.bodySpan : condition.sentence;
    const text = regulation.text.slice(start, condition.via ? condition.via.bodySpan.end : condition.sentence.end);
    const match = BREAKLESS.exec(text);
    if (!match) return [];
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return [
        {
            title: localized('Svītrot prasību pēc nepārtrauktības', 'Remove the demand of no interruption'),
            edits: [{ span, newText: '' }],
            kind: 'review'
        }
    ];
}

const DECLARED: readonly [RegExp, string][] = [
    [/pamata(?=\s+dzīvesvieta$)/iu, 'deklarētā'],
    [/pamata(?=\s+dzīvesvietas$)/iu, 'deklarētās'],
    [/pamata(?=\s+dzīvesvietu$)/iu, 'deklarēto'],
    [/pamata(?=\s+dzīvesvietai$)/iu, 'deklarētajai'],
    [/pamata(?=\s+dzīvesvietā$)/iu, 'deklarētajā'],
    [/faktisk(?=\p{L}+\s+dzīvesviet)/iu, 'deklarēt'],
    [/pierakstīt/iu, 'deklarēt'],
    [/pierakstīj(?=\p{L}*(?:us|uš|is|ies))/iu, 'deklarēj']
];

/** The words of the law instead of others for declared residence. */
export function useLawWords({ regulation }: RuleContext, span: Span): Fix[] {
    const words = regulation.text.slice(span.start, span.end);
    for (const [pattern, replacement] of DECLARED) {
        const match = pattern.exec(words);
        if (!match) continue;
        const edit = {
            span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
            newText: replacement
        };
        return [
            { title: localized('Lietot likuma vārdus', 'Use the words of the law'), edits: [edit], kind: 'review' }
        ];
    }
    return [];
}

/** Where residence must be declared, in the words of the rules: `novada administratīvajā teritorijā`. */
function placeOf({ regulation }: RuleContext, condition: Condition): string {
    const { sentence } = condition;
    const match =
        /(?:\p{Lu}\p{L}+\s+)?(?:novada|pilsētas|valstspilsētas|pašvaldības)\s+administratīvajā\s+teritorijā/u.exec(
            sentence.text
        );
    if (match) return match[0].replace(/\s+/g, ' ');
    return regulation.identity.municipality ? 'pašvaldības administratīvajā teritorijā' : 'administratīvajā teritorijā';
}

function removalOf({ regulation }: RuleContext, { condition }: Demand): TextEdit | undefined {
    const { quantity, role } = condition;
    if (!quantity || condition.fact !== 'declared-residence' || role === 'order') return undefined;
    if (
        (role === 'refusal' || role === 'exclusion') &&
        (quantity.bound === 'less-than' || quantity.bound === 'at-most')
    )
        return undefined;
    const { text } = regulation;
    const fact = condition.via ? quantity : condition.factSpan;
    const between = text.slice(Math.min(fact.end, quantity.end), Math.max(fact.start, quantity.start));
    if (
        LENGTH_NOUN.test(` ${text.slice(fact.start, fact.end)} ${between}`) ||
        /,/.test(between) ||
        /(?:^|\s)deklarēšan/iu.test(text.slice(fact.start, fact.end))
    )
        return undefined;
    let { start } = quantity;
    let { end } = quantity;
    // A length in front of its word leaves one blank, behind it none.
    if (/\s/.test(text.charAt(start - 1))) {
        while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
    } else {
        while (/[^\S\n]/.test(text.charAt(end))) end++;
    }
    return { span: { start, end }, newText: '' };
}

/** Sentences at the end of the whole point, behind its subpoints if it has any. */
function appendSentences({ regulation }: RuleContext, unit: Unit, sentences: readonly string[]): TextEdit {
    let point = unit;
    while (point.parent) point = point.parent;
    const spans: readonly Span[] = [...point.paragraphs, ...point.closing, ...collectParagraphs(point)];
    let last = spans.reduce((end, span) => Math.max(end, span.end), 0);
    const { text } = regulation;
    const own = point.paragraphs[0];
    const lineStart = text.lastIndexOf('\n', (own?.start ?? last) - 1) + 1;
    const indent = /^[^\S\n]*/.exec(text.slice(lineStart))![0] || '    ';
    const closes = point.closing.some(span => span.end === last);
    const gap = point.children.length > 0 && !closes ? `\n\n${indent}` : `\n${indent}`;
    const mark = /[.!?][")”»]?$/.test(text.slice(0, last)) ? '' : /[:;,]$/.test(text.slice(0, last)) ? undefined : '.';
    if (mark === undefined) return { span: { start: last - 1, end: last }, newText: `.${gap}${sentences.join(' ')}` };
    if (/["”»]$/.test(text.slice(0, last)) && /^["„“«]/.test(text.slice(own?.start ?? last))) last--;
    return { span: { start: last, end: last }, newText: `${mark}${gap}${sentences.join(' ')}` };
}

function collectParagraphs(unit: Unit): Span[] {
    return unit.children.flatMap(child => [...child.paragraphs, ...child.closing, ...collectParagraphs(child)]);
}

/** `likuma "…" 14. panta pirmās daļas 3., 4. un 5. punktā minētajām personām un personām, kurām piešķirts …`. */
function toDative({ law, day }: RuleContext, categories: readonly Address[]): string | undefined {
    const numbered = categories.filter(address => !address.includes('#')).sort(compareAddresses);
    const named = categories
        .filter(address => address.includes('#'))
        .map(address => law.findCategory(address, day))
        .filter(category => category !== undefined);
    const byAct = new Map<string, Address[]>();
    for (const address of numbered) {
        const act = address.split(':')[0]!;
        byAct.set(act, [...(byAct.get(act) ?? []), address]);
    }
    const parts = [...byAct].map(
        ([act, own]) =>
            `${printCitation(own, { case: 'loc', act: law.findAct(act), actForm: 'full' })} minētajām personām`
    );
    parts.push(...named.map(category => declinePhrase(category.name, 'dat', 'pl') ?? category.name));
    return parts.length > 0 ? joinList(parts) : undefined;
}
