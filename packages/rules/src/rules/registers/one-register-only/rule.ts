import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';

/** Id of the fact in the law packages. */
const SINGLE_REGISTER = 'single-register';

/** Rules that let a person stand in one register only, although the law lets it stand in several. Cost: linear in conditions. */
export const oneRegisterOnly = defineRule({
    meta: {
        code: 'ONE-REGISTER-ONLY',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Aizliegts reģistrēties vairākos reģistros', 'Registration in several registers is forbidden'),
        docs: {
            what: localized(
                'Noteikumi ļauj personu reģistrēt tikai vienā palīdzības reģistrā.',
                'The rules let a person be registered in only one register of help.'
            ),
            why: localized(
                'Likums ļauj personu vienlaikus reģistrēt divos vai vairākos palīdzības reģistros, piemēram, dzīvojamās telpas un sociālā dzīvokļa īrei. Deleģējuma to liegt nav.',
                'The law lets a person be registered in two or more registers of help at once, for example for a dwelling and for a social apartment. Nothing lets the council forbid it.'
            ),
            remedy: localized('Svītrojiet aizliegumu.', 'Delete the ban.')
        },
        sources: ['PAL:7(3)']
    },
    check({ regulation, law, day }, report) {
        const prohibitions = law.getView(day).prohibitionsByFact.get(SINGLE_REGISTER) ?? [];
        const [first] = prohibitions;
        if (first === undefined) return;
        const where = printProvision(first.address, law);
        for (const norm of regulation.norms) {
            const condition = norm.conditions.find(({ fact }) => fact === SINGLE_REGISTER);
            if (condition === undefined || norm.sentence.free) continue;
            report({
                span: condition.span,
                unit: norm.unit,
                message: localized(
                    `Personu var vienlaikus reģistrēt divos vai vairākos palīdzības reģistros (${where.lv}), un deleģējuma to liegt nav. Svītrojiet aizliegumu.`,
                    `A person may be registered in two or more registers of help at once (${where.en}), and nothing lets the council forbid it. Delete the ban.`
                ),
                basis: [first.address],
                persons: norm.persons.own,
                confidence: getLeastConfidence([first.confidence])
            });
        }
    }
});
