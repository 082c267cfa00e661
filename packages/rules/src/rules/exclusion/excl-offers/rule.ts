import { actOf, contains, type ClosedListItem } from '@normraksts/law';
import type { Norm, Sentence, Span } from '@normraksts/language';
import type { LocalizedText } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { collectBoundNorms, type BoundNorm } from '../../../lists/bound-norms.ts';
import { LAW_IN_GENERAL } from '../../../lists/ground-words.ts';
import { collectLawPersons } from '../../../lists/list-messages.ts';
import { collectIntroductions, matchesAny, readWords, readWordsIn } from '../../../lists/sentence-words.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { collectSubjects } from '../../../subject.ts';
import { isInside } from '../../../units.ts';
import { collectOfferCounts } from './count.ts';
import { toCountFix } from './fix.ts';

const QUEUE = 'low-rent';
const ORDER_OF_QUEUE = 'MK459:35.4';

/**
 * A person loses the place in the register after fewer offers than the law demands, or after nobody knows how many.
 *
 * Fewer is an error; without a number the norm can still be read in harmony with the law: a warning. More favours the
 * person. In queues of low-rent houses, for which no number is set, one offer is a question. Silent where the number is said around, or the law is cited instead of it. Cost: grounds × items.
 */
export const exclOffers = defineRule({
    meta: {
        code: 'EXCL-OFFERS',
        severity: 'error',
        subjects: ['help', 'low-rent'],
        title: localized('Izslēgšana pēc mazāka piedāvājumu skaita', 'Exclusion after too few offers'),
        docs: {
            what: localized(
                'Noteikumi liek izslēgt personu no palīdzības reģistra pēc mazāka skaita noraidītu vai neatbildētu piedāvājumu, nekā prasa likums, vai nenosaka, pēc cik. Par zemas īres māju rindu, kurai likums skaitu nenosaka, rīks jautā, ja pietiek ar vienu.',
                'The rules strike a person off the register of help after fewer offers refused or left without an answer than the law demands, or do not say after how many. For queues of low-rent houses, for which the law sets no number, the tool asks where one is enough.'
            ),
            why: localized(
                'Izslēgšanas pamati likumā uzskaitīti izsmeļoši, un mazāks skaits ir jauns pamats. Persona zaudē vietu rindā, lai gan likums tai ļauj sagaidīt vēl citu piedāvājumu.',
                'The grounds of exclusion are listed exhaustively in the law, and a smaller number is a new ground. A person who chose loses the place although the law lets it wait for another offer.'
            ),
            remedy: localized(
                'Norādiet likuma skaitu vai tikai atsaucieties uz likumu.',
                'State the number of the law, or just cite the law.'
            )
        },
        sources: ['PAL:10(1)3', 'PAL:18(3)', ORDER_OF_QUEUE]
    },
    check(context, report) {
        const subjects = collectSubjects(context.regulation, context.law, context.day);
        for (const one of collectSingleOffers(context, subjects)) report(one);
        if (!subjects.has('help')) return;
        for (const { norm, span, most, item, minimum } of collectLimitedOffers(context)) {
            report({
                span,
                unit: norm.unit,
                message: describe(most, item, minimum, context),
                basis: [item.address],
                confidence: item.confidence
            });
        }
        for (const bound of collectBoundNorms(context, 'exclusion')) {
            if (bound.norm.fields.length > 0 && !bound.norm.fields.includes('help')) continue;
            for (const { span, item, minimum } of collectOfferGrounds(bound)) {
                const { sentence } = bound.norm;
                // Of several counts the one that favours the rules: nobody is accused of what may be read otherwise.
                const count = collectIntroductions(sentence)
                    .flatMap(one => collectOfferCounts(one, one === sentence ? span : one))
                    .sort((a, b) => b.least - a.least)[0];
                if (count === undefined ? isSaidAround(span, item, minimum, bound) : count.least >= minimum) continue;
                const fix = count === undefined ? undefined : toCountFix(count, minimum);
                report({
                    span: count?.span ?? span,
                    severity: count === undefined ? 'warning' : 'error',
                    message: describe(count?.least, item, minimum, context),
                    basis: [item.address],
                    persons: collectLawPersons(bound.norm, bound.list, context),
                    confidence: item.confidence,
                    fixes: fix === undefined ? [] : [fix]
                });
            }
        }
    }
});

/** "No pirmā piedāvājuma", "ja tā noraidījusi piedāvājumu": who says no once is out. */
const TURNED_DOWN =
    /(?:atteik|atteic|atsak|noraid|nepieņem|nav\s+pieņēm|nav\s+atbild|nav\s+sniegusi\s+atbild)\p{L}*\s+(?:\p{L}+\s+){0,4}?(?:piedāvājum(?:u|a)|dzīvok(?:li|ļa)|mājok(?:li|ļa))(?!\p{L})/iu;

/** Queues of low-rent houses: no law sets the number there, so that a single offer is a question to the lawyer. */
function collectSingleOffers({ regulation, law }: RuleContext, subjects: ReadonlySet<string>): Report[] {
    return regulation.norms.flatMap((norm): Report[] => {
        const { sentence, fields, kind, unit } = norm;
        const isOfQueue = fields.length > 0 ? fields.includes(QUEUE) : subjects.has(QUEUE) && !subjects.has('help');
        if (!isOfQueue || kind !== 'exclusion' || sentence.free) return [];
        const said = TURNED_DOWN.exec(sentence.text);
        const count = collectOfferCounts(sentence, sentence).sort((a, b) => b.least - a.least)[0];
        if (count === undefined ? said === null || sentence.citations.length > 0 : count.least > 1) return [];
        const span =
            count?.span ??
            (said === null
                ? sentence
                : { start: sentence.start + said.index, end: sentence.start + said.index + said[0].length });
        const where = printProvision(ORDER_OF_QUEUE, law);
        return [
            {
                span: { start: span.start, end: span.end },
                unit,
                severity: 'info',
                basis: [ORDER_OF_QUEUE],
                message: localized(
                    `Mājsaimniecība zaudē vietu rindā pēc viena noraidīta piedāvājuma. Zemas īres māju rindai likums skaitu nenosaka (${where.lv}); vai tas ir samērīgi, arī ja atteikumam ir pamats? Apsveriet vairāk piedāvājumu vai pamatotu iemeslu izņēmumu.`,
                    `The household loses its place after one offer refused. For queues of low-rent houses the law sets no number (${where.en}); is that proportionate, even with a good reason to refuse? Consider more offers, or an exception for good reasons.`
                )
            }
        ];
    });
}

/** Says of how many offers there are in all: "kopumā izsaka divus piedāvājumus", "ne vairāk kā divas reizes piedāvā". */
const IN_ALL = ['kopumā', 'kopā', 'pavisam', 'kopskait…'];

/** Norms by which a person gets fewer offers in all than must be refused before it may be struck off. */
function collectLimitedOffers({
    regulation,
    law,
    day
}: RuleContext): { norm: Norm; span: Span; most: number; item: ClosedListItem; minimum: number }[] {
    const items = (law.getView(day).listsByMatter.get('exclusion-ground') ?? []).flatMap(list => list.items);
    const item = items.find(({ minimum }) => minimum !== undefined);
    const minimum = item?.minimum;
    if (item === undefined || minimum === undefined) return [];
    return regulation.norms
        .filter(({ kind, sentence }) => kind === 'offer' && !sentence.free)
        .flatMap(norm => {
            const isInAll = matchesAny(IN_ALL, readWords(norm.sentence));
            const limit = norm.sentence.quantities.find(
                quantity =>
                    quantity.kind === 'number' &&
                    quantity.amount < minimum &&
                    (quantity.bound === 'at-most' || (quantity.bound === 'none' && isInAll)) &&
                    /^[^,;.]{0,80}?(?:piedāvājum|reiz)/iu.test(
                        norm.sentence.text.slice(quantity.end - norm.sentence.start)
                    )
            );
            if (limit?.kind !== 'number') return [];
            return [{ norm, span: { start: limit.start, end: limit.end }, most: limit.amount, item, minimum }];
        });
}

/** Parts of the norm that repeat an item with a least number; of a norm without clauses the whole sentence. */
function collectOfferGrounds({
    norm,
    list,
    grounds
}: BoundNorm): { span: Span; item: ClosedListItem; minimum: number }[] {
    const spans: Span[] = norm.grounds.length === 0 ? [norm.sentence] : grounds.map(ground => ground.span);
    return spans.flatMap(({ start, end }) => {
        const span = { start, end };
        const words = readWordsIn(norm.sentence, span);
        const item = list.items.find(one => one.minimum !== undefined && matchesAny(one.wordings, words));
        return item?.minimum === undefined ? [] : [{ span, item, minimum: item.minimum }];
    });
}

/** Points at offers named before: "visi minētie piedāvājumi". */
const NAMED_BEFORE = ['šād…', 'minēt…', 'iepriekšminēt…', 'visi', 'abi', 'šie piedāvājum…'];

/** Is the number left to the law, to another point or to another sentence of the same one? */
function isSaidAround(span: Span, item: ClosedListItem, minimum: number, { norm }: BoundNorm): boolean {
    const { sentence, unit } = norm;
    const words = readWordsIn(sentence, span);
    const isCited = sentence.citations.some(({ citation, span: where }) =>
        citation.parts.some(
            ({ address }) =>
                contains(address, item.address) ||
                (isInside(where, span) && (citation.self || actOf(address) === actOf(item.address)))
        )
    );
    const others: readonly Sentence[] = unit.sentences.filter(one => one !== sentence);
    return (
        isCited ||
        sentence.text.includes('{') ||
        matchesAny(LAW_IN_GENERAL, words) ||
        matchesAny(NAMED_BEFORE, words) ||
        others.some(one => collectOfferCounts(one, one).some(({ least }) => least >= minimum))
    );
}

function describe(
    least: number | undefined,
    item: ClosedListItem,
    minimum: number,
    { law }: RuleContext
): LocalizedText {
    const name = printProvision(item.address, law);
    if (least === undefined) {
        return localized(
            `Nav pateikts, pēc cik piedāvājumiem personu izslēdz, tāpēc pietiktu ar vienu; ${name.lv} prasa vismaz ${minimum}. Norādiet likuma skaitu.`,
            `After how many offers the person is struck off is not said, so one would do; the law demands at least ${minimum} (${name.en}). State the number of the law.`
        );
    }
    return localized(
        `Izslēgt var pēc vismaz ${minimum} piedāvājumiem (${name.lv}), bet te pietiek ar ${least}. Norādiet likuma skaitu.`,
        `A person may be struck off after at least ${minimum} offers (${name.en}); here ${least} would do. State the number of the law.`
    );
}
