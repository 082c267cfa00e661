import type { Norm } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

const CONDITIONS: readonly Norm['kind'][] = ['registration', 'entitlement'];

/**
 * The rules replace older ones, set who is registered or who gets help, and say nothing on persons registered before. Reported
 * once, where the older rules lose force. Cost: linear in the norms.
 */
export const timeNoTransition = defineRule({
    meta: {
        code: 'TIME-NO-TRANSITION',
        severity: 'warning',
        subjects: ['help'],
        absence: true,
        title: localized('Nav pārejas noteikuma', 'No transition'),
        docs: {
            what: localized(
                'Noteikumi aizstāj agrākos un nosaka, kuras personas reģistrē vai kuras saņem palīdzību, bet nepasaka, kas notiek ar personām, kas jau reģistrētas.',
                'The rules replace earlier ones and set who is registered or gets help, but do not say what becomes of persons registered already.'
            ),
            why: localized(
                'Reģistrēta persona paļaujas, ka saglabās savu vietu. Ja nosacījumi mainās, bez pārejas nav skaidrs, vai tā paliek reģistrā; likumdevējs, pieņemot likumu, reģistrētās personas saglabāja.',
                'A registered person relies on keeping its place. If conditions change, without a transition it is unclear whether it stays; the legislature kept registered persons when it adopted the law.'
            ),
            remedy: localized(
                'Pievienojiet punktu: personas, kuras reģistrētas līdz noteikumu spēkā stāšanās dienai, saglabā reģistrācijas datumu un kārtas numuru; nosakiet, pēc kuriem noteikumiem izskata iesniegtos iesniegumus.',
                'Add a point: persons registered before the rules enter into force keep date and number; say by which rules pending applications are decided.'
            )
        },
        sources: ['APL:10', 'PAL:PN2']
    },
    check({ regulation }, report) {
        const { norms } = regulation;
        if (norms.some(({ transition }) => transition !== undefined)) return;
        if (
            !norms.some(
                ({ kind, persons }) => CONDITIONS.includes(kind) && (persons.own.length > 0 || persons.everyone)
            )
        )
            return;
        const repeal = norms.find(({ repealed }) => repealed !== undefined);
        if (repeal === undefined) return;
        const intro = repeal.sentence.intro ?? repeal.sentence;
        report({
            span: intro,
            unit: intro.unit,
            basis: ['APL:10'],
            message: localized(
                'Agrākie noteikumi zaudē spēku, bet nav pateikts, kas notiek ar personām, kas pēc tiem reģistrētas. Pievienojiet pārejas noteikumu.',
                'Earlier rules lose force, but it is not said what becomes of persons registered under them. Add a transition.'
            )
        });
    }
});
