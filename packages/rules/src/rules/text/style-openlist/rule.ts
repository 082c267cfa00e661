import type { NormKind, Sentence } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { collectPassages, readBefore } from '../../../prose/passages.ts';
import { reportPlaces, type Place } from '../../../prose/report-places.ts';
import { defineRule } from '../../../rule.ts';
import { findSentenceAt } from '../../../units.ts';

const OPEN =
    /(?<!\p{L})(?:u\.\s?c\.|utt\.|u\.\s?t\.\s?t\.|u\.\s?tml\.|un\s+tā\s+tālāk|un\s+tamlīdzīg\p{L}*|un\s+tml\.)(?!\p{L})/giu;
/** Sentences that lay down no condition: a list in them may stay open. */
const WITHOUT_CONDITIONS: ReadonlySet<NormKind> = new Set([
    'scope',
    'statement',
    'repeal',
    'entry-into-force',
    'appeal',
    'delegation-down'
]);

/** Lists of conditions or papers that end with "u. c.", "utt.", "u. tml.". Cost: one pass over the words. */
export const styleOpenlist = defineRule({
    meta: {
        code: 'STYLE-OPENLIST',
        severity: 'info',
        title: localized('Atvērts uzskaitījums ("u. c.", "utt.")', 'An open list ("u. c.", "utt.")'),
        docs: {
            what: localized(
                'Norma, kas nosaka nosacījumus, dokumentus vai pamatus, tos uzskaita un beidz ar "u. c.", "utt.", "u. tml." vai "un tamlīdzīgi". Uzskaitījumu, ko ievada "piemēram", neskata.',
                'A norm on conditions, papers or grounds lists them and ends with "u. c.", "utt.", "u. tml." or the like. Lists opened by "piemēram" (for example) are not looked at.'
            ),
            why: localized(
                'Persona nevar zināt, kas vēl tiks prasīts, un iestāde – ko tā drīkst prasīt.',
                'The person cannot know what else will be asked, nor the body what it may ask.'
            ),
            remedy: localized(
                'Nosauciet visu vai aprakstiet pazīmi, kas neminēto ietver; ja tie ir tikai piemēri, rakstiet "piemēram".',
                'Name everything, or describe the mark that takes in the rest; if these are examples only, write "piemēram".'
            )
        },
        sources: ['MK108:2.2', 'MK108:2.3'],
        yieldsTo: ['DOC-OPEN-LIST', 'CAT-OPEN']
    },
    check({ regulation }, report) {
        const places = collectPassages(regulation).flatMap(({ text, start, unit }) =>
            [...text.matchAll(OPEN)].flatMap((match): Place[] => {
                const span = { start: start + match.index, end: start + match.index + match[0].length };
                const sentence = findSentenceAt(unit, span);
                if (isWithoutCondition(sentence) || isExample(readBefore(text, match.index, 400))) return [];
                return [
                    {
                        span,
                        unit,
                        message: localized(
                            `Uzskaitījums ar "${match[0]}" ir atvērts: nav zināms, kas vēl tajā ietilpst. Nosauciet visu vai aprakstiet kopīgo pazīmi.`,
                            `The list is left open by "${match[0]}": nobody knows what else belongs to it. Name everything or describe the common mark.`
                        ),
                        fixes: []
                    }
                ];
            })
        );
        reportPlaces(places, report);
    }
});

function isWithoutCondition(sentence: Sentence | undefined): boolean {
    return sentence !== undefined && WITHOUT_CONDITIONS.has((sentence.intro ?? sentence).kind);
}

function isExample(before: string): boolean {
    const own = before.slice(before.search(/[^.;]*$/u));
    return /(?<!\p{L})(?:piemēram|tajā\s+skaitā|tai\s+skaitā|t\.\s?sk\.)/iu.test(own);
}
