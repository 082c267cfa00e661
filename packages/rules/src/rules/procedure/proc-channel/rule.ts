import type { Sentence, Unit } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { matchesAny, readWords } from '../../../lists/sentence-words.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const ADDRESS = 'APL:56(1)';
const SUBMITS = [
    'iesniedz',
    'iesniegt',
    'iesniedzams',
    'iesniedzami',
    'iesniegums jāiesniedz',
    'vēršas pašvaldīb…',
    'ierodas'
];
const PAPERS = ['iesniegum…', 'pieteikum…', 'dokument…'];
/** Comes in person, or on paper, or has a certificate of the notary: nothing else is open. */
const ONLY = [
    'tikai klātienē',
    'tikai personīgi',
    'tikai papīr…',
    'vienīgi klātienē',
    'vienīgi personīgi',
    'vienīgi papīr…',
    'personīgi ierodoties',
    'personīgi ierodas',
    'personiski ierodoties',
    'tikai rakstveid… klātienē',
    'papīra_formā',
    'papīra_veidā',
    'papīra_dokumenta_formā',
    'klātienē',
    'personīgi'
];
const ALSO =
    /elektronisk|e-past|pa past|e-adres|portāl|latvija\.(?:lv|gov)|attālināt|tiešsaist|pilnvarot|pārstāv|droš\p{L}*\s+elektronisk/iu;

/**
 * An application that can only be handed over in person or on paper.
 *
 * Silent where any other way stands in the point, or in a sentence on applications elsewhere. Whether the way is really closed
 * is for the lawyer: information. Cost: linear.
 */
export const procChannel = defineRule({
    meta: {
        code: 'PROC-CHANNEL',
        severity: 'info',
        subjects: ['help', 'low-rent', 'benefits'],
        title: localized('Iesniegumu pieņem tikai klātienē vai uz papīra', 'Applications in person or on paper only'),
        docs: {
            what: localized(
                'Iesniegumu pēc punkta var iesniegt tikai klātienē, personīgi vai papīra formā.',
                'Under the point an application can be handed over only in person or on paper.'
            ),
            why: localized(
                'Iesniegumu var iesniegt mutvārdos vai rakstveidā, arī elektroniski; iestāde citus ceļus liegt nevar. Vai punkts tos tiešām liedz, zina tikai autors.',
                'An application may be made orally or in writing, also electronically; an authority cannot close those ways. Whether the point means to do so, only its author knows.'
            ),
            remedy: localized(
                'Pievienojiet pastu un elektronisku dokumentu vai svītrojiet ceļu.',
                'Add post and electronic documents, or delete the way.'
            )
        },
        sources: [ADDRESS]
    },
    check({ regulation, law }, report) {
        const name = printProvision(ADDRESS, law);
        const others = regulation.norms
            .map(({ sentence }) => sentence)
            .filter(sentence => ALSO.test(sentence.text) && matchesAny(PAPERS, readWords(sentence)));
        for (const norm of regulation.norms) {
            const { sentence } = norm;
            if (sentence.free || others.length > 0 || isOpen(sentence)) continue;
            const words = readWords(sentence);
            if (!matchesAny(SUBMITS, words) || !matchesAny(PAPERS, words)) continue;
            if (!matchesAny(ONLY, words)) continue;
            report({
                span: { start: sentence.start, end: sentence.end },
                unit: norm.unit,
                message: localized(
                    `Iesniegumu var iesniegt arī pa pastu un elektroniski (${name.lv}). Vai punkts to liedz? Pievienojiet šos ceļus.`,
                    `An application may also come by post and electronically (${name.en}). Does the point close those ways? Add them.`
                ),
                basis: [ADDRESS]
            });
        }
    }
});

/** Another way stands in the same point. */
function isOpen({ unit, text }: Sentence): boolean {
    let outer: Unit = unit;
    while (outer.parent !== undefined) outer = outer.parent;
    const says = (one: Unit): boolean =>
        one.sentences.some(sentence => ALSO.test(sentence.text)) || one.children.some(says);
    return ALSO.test(text) || says(outer);
}
