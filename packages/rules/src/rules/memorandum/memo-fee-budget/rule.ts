import { localized } from '../../../l10n.ts';
import { findKinds, findSections, getSectionText } from '../../../memorandum.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const SOURCE = 'PASV:46(2)';

/** The memorandum of rules on fees speaks of the budget, which the law leaves out. */
export const memoFeeBudget = defineRule({
    meta: {
        code: 'MEMO-FEE-BUDGET',
        severity: 'info',
        title: localized('Ietekme uz budžetu noteikumos par nodevām', 'Budget in the memorandum of rules on fees'),
        docs: {
            what: localized(
                'Noteikumu par pašvaldības nodevām paskaidrojuma rakstā ir sadaļa par fiskālo ietekmi.',
                'The memorandum of rules on municipal fees has a section on the budget.'
            ),
            why: localized(
                'Šādu noteikumu rakstā likums ietekmi uz budžetu iekļaut neparedz.',
                'The law leaves the impact on the budget out of such a memorandum.'
            ),
            remedy: localized('Svītrojiet sadaļu par fiskālo ietekmi.', 'Delete the section on the budget.')
        },
        sources: [SOURCE]
    },
    check(context, report) {
        const [kind] = findKinds(context, 'no-fiscal-item');
        const [section] = findSections(context.regulation, 'memo-fiscal');
        if (!kind || !section || getSectionText(section) === '') return;
        const source = printProvision(SOURCE, context.law);
        report({
            span: section.headSpan,
            confidence: kind.confidence,
            message: localized(
                `Noteikumu par pašvaldības nodevām rakstā ietekmi uz budžetu neiekļauj (${source.lv}). Svītrojiet šo sadaļu.`,
                `The memorandum of rules on municipal fees leaves the budget out (${source.en}). Delete this section.`
            )
        });
    }
});
