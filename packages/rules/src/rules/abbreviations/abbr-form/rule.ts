import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectAbbreviations, findBracket } from '../uses.ts';

const USUAL = /^\(turpmāk(?:\s+(?:kopā|abi|abas|visi|visas|arī))*\s+[–-]\s+\S/iu;

/** Single words that can only be another case than the nominative: "(turpmāk – Likuma)". */
const OBLIQUE =
    /^(?:likum(?:a|ā|u)|noteikum(?:u|iem|os)|dienest(?:a|ā|u)|komisij(?:as|ā|u)|pašvaldīb(?:ā|u)|reģistr(?:a|ā|u)|pārvald(?:es|ē))$/iu;

/** "(turpmāk- X)", "(turpmāk X)", "(turpmāk tekstā – X)": not written with a dash between blanks. Cost: linear in the brackets. */
export const abbrForm = defineRule({
    meta: {
        code: 'ABBR-FORM',
        severity: 'info',
        title: localized('Saīsinājuma pieraksts', 'How an abbreviation is written'),
        docs: {
            what: localized(
                'Saīsinājums nav ieviests ar "(turpmāk – nosaukums)": trūkst domuzīmes vai atstarpes pie tās, ir lieks vārds "tekstā" vai nosaukums nav nominatīvā.',
                'The name is not introduced by "(turpmāk – name)": the dash or a blank beside it is missing, there is a needless "tekstā", or the name is not in the nominative.'
            ),
            why: localized(
                'Visā aktā pieraksts ir vienāds; defise bez atstarpēm izskatās pēc salikteņa.',
                'One form throughout; a hyphen without blanks looks like a compound.'
            ),
            remedy: localized(
                'Rakstiet "(turpmāk – nosaukums)"; labojums to izdara.',
                'Write "(turpmāk – name)"; the fix does it.'
            )
        },
        sources: ['MK108:2', 'MK108:2.3']
    },
    check({ regulation }, report) {
        for (const definition of collectAbbreviations(regulation)) {
            const bracket = findBracket(definition, regulation.text);
            const written = regulation.text.slice(bracket.start, bracket.end);
            const opening = { start: bracket.start, end: definition.termSpan.start };
            if (OBLIQUE.test(definition.term)) {
                report({
                    span: definition.termSpan,
                    ...(definition.unit === undefined ? {} : { unit: definition.unit }),
                    basis: [],
                    message: localized(
                        'Nosaukumu ievieš nominatīvā, tā, kā to sauc pašu par sevi.',
                        'A name is introduced in the nominative.'
                    )
                });
            }
            if (USUAL.test(written) || opening.end <= opening.start) continue;
            const together = /\s(kopā|abi|abas|visi|visas|arī)(?=\s)/iu.exec(written)?.[0] ?? '';
            const quoted = /["„“«]$/u.exec(regulation.text.slice(opening.start, opening.end))?.[0] ?? '';
            report({
                span: opening,
                ...(definition.unit === undefined ? {} : { unit: definition.unit }),
                basis: [],
                message: localized(
                    'Saīsinājumu ievieš ar "turpmāk", domuzīmi un atstarpēm ap to.',
                    'A name is introduced by "turpmāk" and a dash between blanks.'
                ),
                fixes: [
                    {
                        title: localized('Rakstīt "(turpmāk – "', 'Write "(turpmāk – "'),
                        edits: [{ span: opening, newText: `(turpmāk${together} – ${quoted}` }],
                        kind: 'safe'
                    }
                ]
            });
        }
    }
});
