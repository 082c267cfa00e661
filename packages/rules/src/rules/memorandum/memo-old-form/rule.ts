import { localized } from '../../../l10n.ts';
import { collectRequiredItems, findKinds, findSections } from '../../../memorandum.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const SOURCE = 'PASV:46(1)';

/** The memorandum has sections that only the form before the present law had. */
export const memoOldForm = defineRule({
    meta: {
        code: 'MEMO-OLD-FORM',
        severity: 'warning',
        title: localized('Paskaidrojuma raksts vecajā formā', 'Memorandum in the old form'),
        docs: {
            what: localized(
                'Paskaidrojuma rakstā ir sadaļa, kāda bija sešu sadaļu formā pirms Pašvaldību likuma, piemēram, "Īss projekta satura izklāsts".',
                'The memorandum has a section of the form with six sections from before the present law, such as a summary of the content.'
            ),
            why: localized(
                'Tagad likums prasa astoņu jautājumu izvērtējumu; satura izklāsts to neaizstāj.',
                'The law now asks for an assessment of eight questions; a summary does not replace it.'
            ),
            remedy: localized(
                'Pārkārtojiet rakstu pēc likuma sadaļām; satura izklāstu iekļaujiet sadaļā par mērķi un nepieciešamību.',
                'Arrange the memorandum by the sections of the law; move the summary into the section on aim and need.'
            )
        },
        sources: [SOURCE]
    },
    check(context, report) {
        const { regulation, law, day } = context;
        if (!regulation.memorandum || findKinds(context, 'no-memorandum').length > 0) return;
        const source = printProvision(SOURCE, law);
        const required = collectRequiredItems(context);
        const count =
            required.length > 0
                ? required.length
                : law.getView(day).memorandumItems.filter(({ use }) => use === 'required').length;
        for (const item of law.getView(day).memorandumItems.filter(({ use }) => use === 'obsolete')) {
            const [section] = findSections(regulation, item.id);
            if (!section) continue;
            report({
                span: section.headSpan,
                confidence: item.confidence,
                message: localized(
                    `Sadaļa "${section.title}" ir no agrākās paskaidrojuma raksta formas. Tagad jāizvērtē ${count} jautājumi (${source.lv}); satura izklāstu pārceliet uz sadaļu par mērķi.`,
                    `The section "${section.title}" is of the earlier form. Now ${count} questions have to be assessed (${source.en}); move the summary to the section on the aim.`
                )
            });
            return;
        }
    }
});
