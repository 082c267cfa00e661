import { allowBreaks } from '../../../coverage/residence-fixes.ts';
import { collectResidenceTerms, personsHit } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

/** "Nepārtraukti", "bez pārtraukuma": makes a length of residence harder than its number says. */
export const resContinuous = defineRule({
    meta: {
        code: 'RES-CONTINUOUS',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Nepārtraukts deklarēšanas ilgums', 'Uninterrupted length of residence'),
        docs: {
            what: localized(
                'Dzīvesvietai noteiktu laiku jābūt deklarētai nepārtraukti.',
                'Residence has to be declared without interruption for some time.'
            ),
            why: localized(
                'Īslaicīgas prombūtnes vai dzīvesvietas maiņas dēļ viss laiks jāskaita no jauna; tas ierobežo vairāk, nekā rāda gadu skaits, un tam vajadzīgs savs pamatojums.',
                'A short absence starts the count anew; this restricts more than the number of years shows and needs a reason of its own.'
            ),
            remedy: localized(
                'Prasiet kopējo ilgumu vai pamatojiet, kāpēc pārtraukums nav pieļaujams.',
                'Ask for the total length, or give the reason why no interruption is allowed.'
            )
        },
        sources: ['PAL:4(1)', 'PASV:46(1)7']
    },
    check(context, report) {
        for (const demand of collectResidenceTerms(context)) {
            const { condition, norm } = demand;
            if (!condition.continuous) continue;
            report({
                span: condition.span,
                unit: norm.unit,
                basis: ['PASV:46(1)7'],
                persons: personsHit(context, demand),
                message: localized(
                    'Nepārtraukts deklarēšanas ilgums ir stingrāks, nekā rāda gadu skaits: īss pārtraukums liek skaitīt no jauna. Vai tas ir samērīgi? Prasiet kopējo ilgumu vai pamatojiet paskaidrojuma rakstā.',
                    'An uninterrupted length of residence is stricter than its number shows: a short break starts the count anew. Is it proportionate? Ask for the total length, or justify it in the memorandum.'
                ),
                fixes: allowBreaks(context, demand)
            });
        }
    }
});
