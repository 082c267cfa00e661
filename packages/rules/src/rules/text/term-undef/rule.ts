import { actOf, type LegalTerm } from '@normraksts/law';
import { phraseKey } from '@normraksts/latvian';
import type { NormKind, ResolvedRegulation, Sentence } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { NameFinder, type NameUse } from '../../../prose/name-finder.ts';
import { isPartOfName } from '../../../prose/names.ts';
import { collectPassages } from '../../../prose/passages.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { collectSubjects, isOfSubject } from '../../../subject.ts';
import { findSentenceAt } from '../../../units.ts';

/** Norms that decide who gets what: there the meaning of a word decides a right. */
const DECIDING: ReadonlySet<NormKind> = new Set([
    'entitlement',
    'registration',
    'order',
    'offer',
    'refusal',
    'exclusion',
    'exemption',
    'exchange',
    'lease',
    'specialist',
    'social-lease',
    'benefit'
]);

/** Key notions that decide a right and are explained nowhere. Which they are stands in the law packages. Cost: one pass over the words. */
export const termUndef = defineRule({
    meta: {
        code: 'TERM-UNDEF',
        severity: 'warning',
        title: localized('Būtisks jēdziens nav paskaidrots', 'A key notion is not explained'),
        docs: {
            what: localized(
                'No jēdziena, piemēram, "ģimene" vai "ērtības", atkarīgas tiesības uz palīdzību, bet noteikumi to nepaskaidro un neatsaucas uz likumu, kas to dara. Ja likums jēdzienu skaidro, bet noteikumi uz to neatsaucas, rīks tikai jautā.',
                'A right to help hangs on a notion such as "ģimene" or "ērtības", and the rules neither explain it nor refer to a law that does. Where a law explains it but the rules do not refer to it, the tool only asks.'
            ),
            why: localized(
                'Vienādos apstākļos komisija var lemt atšķirīgi, un persona nevar zināt, vai norma uz to attiecas.',
                'The body may decide alike cases differently, and persons cannot know whether the norm is about them.'
            ),
            remedy: localized(
                'Paskaidrojiet jēdzienu sadaļā "termini", atsaucieties uz likumu vai lietojiet vārdu, kas nav jāskaidro, piemēram, "personas".',
                'Explain the notion under "termini", refer to a law, or use a word that needs no explaining.'
            )
        },
        sources: ['MK108:2.2', 'MK108:2.4'],
        subjects: ['help', 'low-rent'],
        absence: true
    },
    check({ regulation, law, day }, report) {
        const subjects = collectSubjects(regulation, law, day);
        const terms = law.getView(day).terms.filter(({ address }) => isOfSubject(address, subjects, law, day));
        const finder = new NameFinder<LegalTerm | undefined>(
            terms.flatMap(term => [
                { name: term.name, value: term.defined === 'elsewhere' ? undefined : term },
                ...term.kept.map(name => ({ name, value: undefined }))
            ])
        );
        const uses = collectPassages(regulation).flatMap(passage => finder.find(passage));
        for (const [term, found] of Map.groupBy(uses, use => use.value)) {
            if (term === undefined || isExplained(term, found, regulation)) continue;
            const deciding = found.find(use => !isPartOfName(use) && decides(sentenceOf(use)));
            if (deciding === undefined) continue;
            const span = { start: deciding.start, end: deciding.end };
            const provision = printProvision(term.address, law);
            report({
                span,
                unit: deciding.passage.unit,
                confidence: term.confidence,
                ...(term.defined === 'here'
                    ? {
                          severity: 'info',
                          basis: [term.address],
                          message: localized(
                              `Jēdzienu "${term.name}" skaidro ${provision.lv}, bet noteikumi uz to neatsaucas. Vai tas te domāts tāpat? Ja jā, pasakiet to.`,
                              `The notion "${term.name}" is explained in ${provision.en}, to which the rules do not refer. Is it meant like that? If so, say it.`
                          )
                      }
                    : {
                          message: localized(
                              `No jēdziena "${term.name}" te atkarīgas tiesības, bet noteikumi to nepaskaidro un neatsaucas uz likumu, kas to skaidro. Paskaidrojiet to vai lietojiet citu vārdu.`,
                              `A right hangs on the notion "${term.name}", yet the rules neither explain it nor refer to a law that does. Explain it or use another word.`
                          )
                      })
            });
        }
    }
});

function sentenceOf({ start, end, passage }: NameUse<unknown>): Sentence | undefined {
    return findSentenceAt(passage.unit, { start, end });
}

function decides(sentence: Sentence | undefined): boolean {
    return sentence !== undefined && (DECIDING.has(sentence.kind) || DECIDING.has((sentence.intro ?? sentence).kind));
}

/** By a definition, by a sentence that says in whose sense, or, where a law does it, by citing that law anywhere. */
function isExplained(term: LegalTerm, uses: readonly NameUse<unknown>[], regulation: ResolvedRegulation): boolean {
    const key = ` ${phraseKey(term.name)} `;
    const isDefined = regulation.definitions.some(definition => ` ${phraseKey(definition.term)} `.includes(key));
    if (isDefined) return true;
    if (term.defined === 'here' && regulation.citations.some(({ citation }) => citation.actId === actOf(term.address)))
        return true;
    return uses.some(use => {
        const sentence = sentenceOf(use);
        if (sentence === undefined) return false;
        return (
            sentence.kind === 'definition' ||
            /(?<!\p{L})(?:izpratnē|nozīmē|ir\s+uzskatām\p{L}+|tiek\s+uzskatīt\p{L}+|saprot)(?!\p{L})/iu.test(
                sentence.text
            )
        );
    });
}
