import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

/**
 * The rules do not say on which provision they are issued.
 *
 * A clause whose words no citation could be read from is not empty: BAS-FORM speaks of it. Cost: constant.
 */
export const basNone = defineRule({
    meta: {
        code: 'BAS-NONE',
        severity: 'error',
        title: localized('Nav norādīts izdošanas pamats', 'No enabling clause'),
        docs: {
            what: localized(
                'Noteikumos nav rindas "izdoti saskaņā ar" vai aiz tās nekas nav rakstīts.',
                'The rules have no line "izdoti saskaņā ar", or nothing follows it.'
            ),
            why: localized(
                'Dome saistošos noteikumus izdod tikai uz likuma vai Ministru kabineta noteikumu pilnvarojuma pamata. Bez norādes ne iedzīvotājs, ne uzraugs nevar pārbaudīt, vai tāds ir.',
                'The council issues binding rules only where a law or Cabinet regulation empowers it. Without the clause neither residents nor the supervisor can see whether one does.'
            ),
            remedy: localized(
                'Zem virsraksta ierakstiet "izdoti saskaņā ar:" un normas, kas domei ļauj šo jautājumu regulēt, ar pantu, daļu un punktu.',
                'Below the title write "izdoti saskaņā ar:" and the provisions that let the council regulate the matter, with article, paragraph and point.'
            )
        },
        sources: ['PASV:44(1)', 'PASV:44(2)'],
        absence: true
    },
    check({ regulation: { enablingClause, identity } }, report) {
        if (enablingClause !== undefined && /\p{L}/u.test(enablingClause.text)) return;
        report({
            span: enablingClause?.keyword ?? identity.anchor,
            message: localized(
                'Noteikumiem nav norādīts izdošanas pamats: likuma norma, kas domei ļauj tos izdot. Ierakstiet "izdoti saskaņā ar:" un deleģējošās normas ar pantu, daļu un punktu.',
                'The rules do not say which provision empowers the council to issue them. Write "izdoti saskaņā ar:" and the delegating provisions with article, paragraph and point.'
            )
        });
    }
});
