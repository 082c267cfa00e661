import { scanQuantities, type Quantity } from '@normraksts/latvian';
import type { MemorandumSection, ResolvedRegulation, Unit } from '@normraksts/language';
import { localized, quote } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';

const SOURCE = 'PASV:46(1)';
/** The sentence tells what the rules say, and what is not of another act, an estimate or the state before. */
const OF_THE_RULES = /(?<!\p{L})(?:noteikum(?:i|os|u projekts|u projektā)|projekt(?:s|ā)|punkt(?:s|ā|us))(?!\p{L})/iu;
const STATES = /(?<!\p{L})(?:paredz|nosaka|noteikt\p{L}*|paredzēt\p{L}*|noteic|piešķir|izmaksā)(?!\p{L})/iu;
const NOT_OF_THE_RULES =
    /likum|ministru kabinet|līdz šim|iepriekš|pašlaik|šobrīd|spēkā esoš|agrāk|vidēj|aptuven|plānot|prognoz|provizorisk|apmēram|kopā|gada laikā saņem|budžet|publicē|viedok/iu;

/** The memorandum names a point, an amount or a term that the rules do not hold, or a sum that is not its calculation's. */
export const memoTextMismatch = defineRule({
    meta: {
        code: 'MEMO-TEXT-MISMATCH',
        severity: 'warning',
        title: localized('Paskaidrojuma raksts neatbilst noteikumiem', 'The memorandum differs from the rules'),
        docs: {
            what: localized(
                'Paskaidrojuma rakstā minēts noteikumu punkts, kura nav, vai aprēķina rezultāts, kas neatbilst reizinātājiem. Ja teikums stāsta, ko noteikumi nosaka, un tajā minētas summas vai termiņa noteikumos nav, rīks vaicā, vai raksts nav palicis no agrākas redakcijas.',
                'The memorandum names a point that does not exist, or a result that its factors do not give. Where a sentence tells what the rules lay down and the amount or term is not in them, the tool asks whether it is left over from an earlier version.'
            ),
            why: localized(
                'Rakstu izsludina kopā ar noteikumiem; pretrunas maldina domi un ministriju.',
                'The memorandum is proclaimed with the rules; contradictions mislead the council and the ministry.'
            ),
            remedy: localized(
                'Saskaņojiet rakstu ar noteikumiem; punktu nosauciet ar {punktā Nosaukums}, tad numurs vienmēr ir pareizs.',
                'Bring both in line; name points by {punktā Name}, then the number is always right.'
            )
        },
        sources: [SOURCE]
    },
    check({ regulation }, report) {
        const { memorandum } = regulation;
        if (!memorandum) return;
        reportPoints(regulation, report);
        for (const line of memorandum.sections.flatMap(({ calculation }) => calculation)) {
            if (!line.stated || line.cents === undefined || line.stated.cents === line.cents) continue;
            report({
                span: line.stated.span,
                message: localized(
                    `Aprēķina rezultāts ir ${toEuro(line.cents)} euro, nevis ${toEuro(line.stated.cents)} euro.`,
                    `The result is ${toEuro(line.cents)} euro, not ${toEuro(line.stated.cents)} euro.`
                ),
                fixes: [
                    {
                        title: localized('Ierakstīt aprēķināto summu', 'Write the computed sum'),
                        kind: 'safe',
                        edits: [{ span: line.stated.span, newText: `${toEuro(line.cents)} euro` }]
                    }
                ]
            });
        }
        if (regulation.identity.excerpt) return;
        const known = collectQuantities(regulation);
        const lengths = collectResidenceLengths(regulation);
        for (const section of memorandum.sections) {
            reportQuantities(section, known, report);
            if (lengths.size > 0) reportResidence(section, lengths, report);
        }
    }
});

type Reporter = Parameters<typeof memoTextMismatch.check>[1];

function reportPoints(regulation: ResolvedRegulation, report: Reporter): void {
    if (regulation.identity.excerpt) return;
    const known = new Set(collectUnits(regulation).map(toAddress));
    for (const { citation, inMemorandum } of regulation.citations) {
        if (!inMemorandum || !citation.self) continue;
        for (const part of citation.parts.filter(({ address }) => !known.has(address))) {
            report({
                span: { start: part.start, end: part.end },
                message: localized(
                    `Noteikumos nav ${part.address.replace('#', '')}. punkta, kas minēts paskaidrojuma rakstā.`,
                    `The memorandum names point ${part.address.replace('#', '')}, which the rules do not have.`
                )
            });
        }
    }
}

function toAddress({ number }: Unit): string {
    return `#${number.replace(/\.$/, '')}`;
}

function collectQuantities(regulation: ResolvedRegulation): Set<string> {
    const known = new Set<string>();
    for (const unit of collectUnits(regulation)) {
        const texts = [...unit.sentences.map(({ text }) => text), unit.override?.text ?? ''];
        for (const quantity of texts.flatMap(text => scanQuantities(text))) {
            const key = toKey(quantity);
            if (key) known.add(key);
        }
    }
    return known;
}

/** Amounts and lengths that mean the same have the same key. */
function toKey({ kind, amount, months, days, exact, unit }: Quantity): string | undefined {
    if (kind === 'money') return `money ${amount}`;
    if (kind !== 'duration') return undefined;
    if (months !== undefined && exact) return `months ${months}`;
    return days === undefined ? `${unit} ${amount}` : `days ${days}`;
}

/** Of these the amounts are compared with every point. */
function isOfTheRules(sentence: string): boolean {
    return OF_THE_RULES.test(sentence) && STATES.test(sentence);
}

function reportQuantities(section: MemorandumSection, known: ReadonlySet<string>, report: Reporter): void {
    for (const { span, text } of section.blocks) {
        let at = 0;
        for (const sentence of text.split(/(?<=[.!?;])\s+(?=\p{Lu})/u)) {
            const from = text.indexOf(sentence, at);
            at = from + sentence.length;
            if (!isOfTheRules(sentence) || NOT_OF_THE_RULES.test(sentence)) continue;
            const strange = scanQuantities(sentence).filter(quantity => {
                const key = toKey(quantity);
                return key !== undefined && !known.has(key);
            });
            for (const quantity of strange) {
                const words = sentence.slice(quantity.valueStart, quantity.end);
                report({
                    span,
                    confidence: 'C',
                    message: localized(
                        `Paskaidrojuma rakstā par noteikumiem teikts ${quote(words)}, bet punktos tā nav. Vai teksts nav palicis no agrākas redakcijas?`,
                        `The memorandum says ${quote(words)} of the rules, but no point does. Is it left over from an earlier version?`
                    )
                });
            }
        }
    }
}

const RESIDES = /deklarē|dzīvesviet|dzīves\s+viet|pierakst/iu;

/** Lengths of residence, in months, that the points demand. */
function collectResidenceLengths({ norms }: ResolvedRegulation): Set<number> {
    return new Set(
        norms.flatMap(({ conditions }) =>
            conditions.flatMap(({ fact, demanded, months }) =>
                demanded && months !== undefined && fact.endsWith('residence') ? [months] : []
            )
        )
    );
}

/** The memorandum tells of another length of residence than the points demand. Sentences on earlier rules or on a law are left aside. */
function reportResidence(section: MemorandumSection, lengths: ReadonlySet<number>, report: Reporter): void {
    for (const { span, text } of section.blocks) {
        for (const sentence of text.split(/(?<=[.!?;])\s+(?=\p{Lu})/u)) {
            if (!RESIDES.test(sentence) || isOfTheRules(sentence) || NOT_OF_THE_RULES.test(sentence)) continue;
            const other = scanQuantities(sentence).find(
                ({ kind, months, bound, within }) =>
                    kind === 'duration' &&
                    months !== undefined &&
                    (bound === 'at-least' || bound === 'more-than') &&
                    !within &&
                    !lengths.has(months)
            );
            if (other === undefined) continue;
            const words = sentence.slice(other.valueStart, other.end);
            report({
                span,
                message: localized(
                    `Paskaidrojuma rakstā dzīvesvietas ilgums ir ${quote(words)}, bet punktos tas ir cits. Saskaņojiet abus.`,
                    `The memorandum gives ${quote(words)} as the length of residence, but the points demand another. Bring them in line.`
                )
            });
        }
    }
}

/** `14 000`, `350,50` */
function toEuro(cents: number): string {
    const whole = Math.trunc(cents / 100)
        .toString()
        .replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
    const rest = cents % 100;
    return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`;
}
