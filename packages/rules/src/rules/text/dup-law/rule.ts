import fingerprints from '@normraksts/law/law-fingerprints.json' with { type: 'json' };
import { LawCopyFinder, contains, toShingles, type LawCopy } from '@normraksts/law';
import type { NormKind, ResolvedRegulation, Sentence } from '@normraksts/language';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { printProvision, printWithTitle } from '../../../print.ts';
import { collectPassages, type Passage } from '../../../prose/passages.ts';
import { defineRule } from '../../../rule.ts';
import { collectWithin, isInside } from '../../../units.ts';

/** Fewer hashes than these are a phrase of law, not a norm; fewer than `FEW` must be all the same. */
const LEAST = 5;
const FEW = 7;
/** Beside figures of its own, or a citation of the provision, nearly everything that a sentence says must be the same. */
const LEAST_SHARE_BESIDE_MORE = 0.85;

/** Sentences that must name what the law lets the council regulate, or which rules end. */
const BOUND_TO_REPEAT: ReadonlySet<NormKind> = new Set(['scope', 'repeal']);

/**
 * Sentences that are a copy of the law, known by fingerprints of its text. What a sentence cites, or has in quotation marks,
 * is not compared. Cost: one lookup for each word.
 */
export const dupLaw = defineRule({
    meta: {
        code: 'DUP-LAW',
        severity: 'warning',
        title: localized('Norma atkārto likuma tekstu', 'A norm repeats the text of the law'),
        docs: {
            what: localized(
                'Teikums vai uzskaitījuma vienība gandrīz vārds vārdā atkārto likuma normu. Salīdzina ar Palīdzības likumu, Dzīvojamo telpu īres likumu, Sociālo pakalpojumu un sociālās palīdzības likuma 33.–39. pantu un Pašvaldību likuma 44.–50. pantu; galotnes nav svarīgas. Noteikumu priekšmetu, atsauces un pēdiņās liktus vārdus neskata.',
                'A sentence, or an item of a list, repeats a norm of law almost word for word. Stems of words are compared: the act on help, the act on renting, arts. 33–39 of the act on social help and arts. 44–50 of the act on municipalities. The subject matter of the rules, citations and quotations are not looked at.'
            ),
            why: localized(
                'Saistošajos noteikumos neatkārto augstāka spēka aktu. Kad likumu groza, noteikumos paliek vecā norma.',
                'Rules do not repeat acts of higher force. When the law is amended, the old norm stays in the rules.'
            ),
            remedy: localized(
                'Atsaucieties uz likuma normu vai svītrojiet teikumu. Ja bez tā noteikumus nevar saprast, paturiet to un rindā "atkāpe:" pasakiet, kāpēc.',
                'Refer to the provision or delete the sentence. If the rules cannot be understood without it, keep it and say why in a line "atkāpe:".'
            )
        },
        sources: ['MK108:3.2', 'MK108:4'],
        // What differs from the law to somebody's loss is no mere repetition.
        yieldsTo: ['HB-NARROWER']
    },
    check({ regulation, law, day }, report) {
        for (const passage of collectPassages(regulation)) {
            for (const sentence of passage.unit.sentences) {
                if (!isInside(sentence, passage) || BOUND_TO_REPEAT.has((sentence.intro ?? sentence).kind)) continue;
                const copy = findCopy(
                    readOwnWords(sentence, passage, regulation),
                    sentence.quantities.some(({ kind }) => kind !== 'number')
                );
                if (copy === undefined || law.findProvision(copy.address, day) === undefined) continue;
                const provision = printProvision(copy.address, law);
                const isCited = sentence.citations.some(({ citation }) =>
                    citation.parts.some(
                        part => contains(part.address, copy.address) || contains(copy.address, part.address)
                    )
                );
                if (isCited && copy.share < LEAST_SHARE_BESIDE_MORE) continue;
                report({
                    span: sentence,
                    unit: passage.unit,
                    basis: [copy.address],
                    message: isCited
                        ? localized(
                              `Teikums atsaucas uz likumu un vēl atkārto, ko tas saka (${provision.lv}). Pietiek ar atsauci.`,
                              `The sentence cites the law and repeats what it says as well (${provision.en}). The citation is enough.`
                          )
                        : localized(
                              `Teikums atkārto, ko jau saka likums (${provision.lv}). Atsaucieties uz to vai svītrojiet teikumu; ja tas vajadzīgs saprašanai, pamatojiet to rindā "atkāpe:".`,
                              `The sentence repeats what the law says already (${provision.en}). Refer to it or delete the sentence; if it is needed for understanding, say why in a line "atkāpe:".`
                          ),
                    fixes:
                        sentence.intro === undefined && passage.unit.children.length === 0
                            ? [toReference(sentence, printWithTitle(copy.address, law, 'acc'))]
                            : []
                });
            }
        }
    }
});

/** The words of a sentence without what it cites. */
function readOwnWords(sentence: Sentence, passage: Passage, regulation: ResolvedRegulation): string {
    let text = passage.text.slice(sentence.start - passage.start, sentence.end - passage.start);
    for (const { span } of collectWithin(regulation.citations, sentence)) {
        const [from, to] = [span.start - sentence.start, span.end - sentence.start];
        text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
    }
    return text;
}

const finder = new LawCopyFinder(fingerprints);
const CACHE_LIMIT = 5_000;
const cache = new Map<string, LawCopy | undefined>();

/** @param hasFigures the sentence says a term, a sum or a rate */
function findCopy(text: string, hasFigures: boolean): LawCopy | undefined {
    const key = `${hasFigures ? 1 : 0}${text}`;
    if (cache.has(key)) return cache.get(key);
    const shingles = toShingles(text);
    const found = shingles.length < LEAST ? undefined : finder.find(shingles);
    const result = found !== undefined && isCopy(found, shingles.length, hasFigures) ? found : undefined;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, result);
    return result;
}

/** Most of the sentence stands in the law, and a good part of the law's sentence in it; the one may be less where the other is more. */
function isCopy({ share, covered }: LawCopy, count: number, hasFigures: boolean): boolean {
    if (count < FEW) return share === 1 && covered >= 0.6;
    if (hasFigures && share < LEAST_SHARE_BESIDE_MORE) return false;
    return (share >= 0.7 && covered >= 0.45) || (share >= 0.75 && covered >= 0.4) || (share >= 0.6 && covered >= 0.75);
}

function toReference({ start, end }: Sentence, provision: string): Fix {
    const newText = `Piemēro ${provision}.`;
    return {
        title: localized(`Aizstāt ar atsauci: "${newText}"`, `Replace by a reference: "${newText}"`),
        edits: [{ span: { start, end }, newText }],
        kind: 'review'
    };
}
