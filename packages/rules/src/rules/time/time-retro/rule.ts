import type { IsoDate } from '@normraksts/law';
import { localized, printDate } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

/**
 * Rules enter into force, or apply, from a day before their own date; without a date of the rules nothing is said. Where
 * earlier rights end or must be shown anew, the lawyer is asked. Cost: linear in the norms.
 */
export const timeRetro = defineRule({
    meta: {
        code: 'TIME-RETRO',
        severity: 'error',
        title: localized('Atpakaļejošs spēks', 'Retroactive effect'),
        docs: {
            what: localized(
                'Noteikumi stājas spēkā pirms savas pieņemšanas dienas (kļūda), tos piemēro no agrākas dienas (brīdinājums), vai arī agrāk iegūtas tiesības beidzas vai jāapliecina no jauna (jautājums). Ja noteikumiem datuma nav, par dienām rīks klusē.',
                'The rules enter into force before the day of their adoption (error), apply from an earlier day (warning), or rights gained earlier end or must be shown anew (a question). Without a date of the rules nothing is said about days.'
            ),
            why: localized(
                'Normatīvajam aktam nav atpakaļejoša spēka, ja likums to īpaši neparedz; persona drīkst paļauties uz tiesībām, ko jau ieguvusi.',
                'An act has no retroactive effect unless a law expressly provides it; a person may rely on rights already gained.'
            ),
            remedy: localized(
                'Norādiet dienu pēc izsludināšanas. Ja mainās nosacījumi, paredziet pāreju: kas notiek ar reģistrētajām personām, iesniegumiem un līgumiem.',
                'Set a day after promulgation. If conditions change, provide a transition: what becomes of registered persons, applications and leases.'
            )
        },
        sources: ['OPTIL:9(4)', 'APL:10']
    },
    check({ regulation }, report) {
        const adopted = regulation.identity.date?.isoDate;
        const { inForceFrom } = regulation.identity;
        if (inForceFrom?.isoDate !== undefined && isBefore(inForceFrom.isoDate, adopted))
            report({
                span: inForceFrom,
                basis: ['OPTIL:9(4)'],
                message: describeEntry(inForceFrom.isoDate, adopted!)
            });
        for (const { unit, sentence, entry, transition } of regulation.norms) {
            if (entry?.isoDate !== undefined && isBefore(entry.isoDate, adopted))
                report({ span: entry, unit, basis: ['OPTIL:9(4)'], message: describeEntry(entry.isoDate, adopted!) });
            const from = transition?.appliesFrom;
            if (from !== undefined && isBefore(from.isoDate, adopted)) {
                const days = { from: printDate(from.isoDate), adopted: printDate(adopted!) };
                report({
                    severity: 'warning',
                    span: from,
                    unit,
                    basis: ['OPTIL:9(4)'],
                    message: localized(
                        `Normu piemēro no ${days.from.lv}, bet noteikumi pieņemti ${days.adopted.lv} Atpakaļejošs spēks ir pieļaujams tikai tad, ja likums to īpaši paredz.`,
                        `The norm applies from ${days.from.en}, but the rules were adopted on ${days.adopted.en}. Retroactive effect needs an express provision of law.`
                    )
                });
            } else if (transition?.effect === 'cuts') {
                report({
                    severity: 'info',
                    span: transition.span ?? sentence,
                    unit,
                    basis: ['APL:10'],
                    message: localized(
                        'Vai agrāk iegūtās tiesības te beidzas vai jāapliecina no jauna? Ja jā, paredziet termiņu un to, kā persona saglabā savu vietu, kamēr to izvērtē.',
                        'Do rights gained earlier end here, or must they be shown anew? If so, provide a term, and how a person keeps its place meanwhile.'
                    )
                });
            }
        }
    }
});

function isBefore(day: IsoDate, adopted: IsoDate | undefined): boolean {
    return adopted !== undefined && day < adopted;
}

function describeEntry(day: IsoDate, adopted: IsoDate): { lv: string; en: string } {
    const entry = printDate(day);
    const own = printDate(adopted);
    return localized(
        `Noteikumi stātos spēkā ${entry.lv}, pirms tie pieņemti (${own.lv}). Aktam nav atpakaļejoša spēka.`,
        `The rules would enter into force on ${entry.en}, before they were adopted (${own.en}). An act has no retroactive effect.`
    );
}
