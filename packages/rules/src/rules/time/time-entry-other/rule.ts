import type { EntryIntoForce } from '@normraksts/language';
import type { LocalizedText } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { findCommencement } from '../commencement.ts';

const EVENTS: Partial<Record<EntryIntoForce['event'], LocalizedText>> = {
    website: localized('ar publicēšanu tīmekļvietnē', 'from publication on a website'),
    bulletin: localized('ar publicēšanu pašvaldības izdevumā', 'from publication in a local paper'),
    signing: localized('ar parakstīšanu', 'from signing'),
    adoption: localized('ar pieņemšanu', 'from adoption')
};

/**
 * The rules enter into force with an event other than promulgation: signing, adoption, a website, a local paper. A certain
 * day is another matter (TIME-RETRO), and rules on budgets and plans have law of their own. Cost: linear in the norms.
 */
export const timeEntryOther = defineRule({
    meta: {
        code: 'TIME-ENTRY-OTHER',
        severity: 'error',
        title: localized('Spēkā stāšanās bez izsludināšanas', 'Entry into force without promulgation'),
        docs: {
            what: localized(
                'Noteikumi stājas spēkā ar parakstīšanu, pieņemšanu vai publicēšanu tīmekļvietnē vai pašvaldības izdevumā. Par budžeta un teritorijas plānošanas noteikumiem rīks klusē.',
                'The rules enter into force from signing, adoption, or publication on a website or in a local paper. Nothing is said about rules on budgets and territorial plans.'
            ),
            why: localized(
                'Saistošos noteikumus izsludina "Latvijas Vēstnesī", un tie stājas spēkā pēc izsludināšanas; publicēšana citur oficiālo publikāciju neaizstāj. Noteikumi var noteikt citu termiņu, bet ne citu izsludināšanas veidu.',
                'Binding rules are promulgated in the official gazette and enter into force after that; publication elsewhere does not replace it. Rules may set another term, but no other way of promulgation.'
            ),
            remedy: localized(
                'Svītrojiet punktu (tad noteikumi stājas spēkā nākamajā dienā pēc izsludināšanas) vai nosakiet konkrētu dienu pēc tās.',
                'Delete the point (the rules then enter into force on the day after promulgation), or set a certain day after it.'
            )
        },
        sources: ['PASV:47(1)', 'PASV:47(8)']
    },
    check({ regulation, law, day }, report) {
        const commencement = findCommencement(regulation, law, day);
        if (commencement?.event !== 'promulgation') return;
        for (const { entry, unit } of regulation.norms) {
            const event = entry === undefined ? undefined : EVENTS[entry.event];
            if (entry === undefined || event === undefined) continue;
            const provision = printProvision(commencement.address, law);
            report({
                span: entry,
                unit,
                basis: [commencement.address],
                confidence: commencement.confidence,
                message: localized(
                    `Noteikumi nevar stāties spēkā ${event.lv}: tos izsludina "Latvijas Vēstnesī", un spēkā tie stājas pēc izsludināšanas (${provision.lv}).`,
                    `The rules cannot enter into force ${event.en}: they are promulgated in the official gazette and enter into force after that (${provision.en}).`
                )
            });
        }
    }
});
