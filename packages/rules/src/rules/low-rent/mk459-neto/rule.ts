import { matchPattern } from '@normraksts/latvian';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { getValidityConfidence } from '../../../provision-state.ts';
import { defineRule } from '../../../rule.ts';

const FACT = 'net-income';

/** Rules on a queue of low-rent houses look at income after taxes. Cost: one pass over norms. */
export const mk459Neto = defineRule({
    meta: {
        code: 'MK459-NETO',
        severity: 'warning',
        subjects: ['low-rent'],
        title: localized('Neto ienākumi bruto ienākumu vietā', 'Net income instead of gross income'),
        docs: {
            what: localized(
                'Zemas īres māju rindas noteikumi vērtē mājsaimniecības neto ienākumus.',
                'Rules on a queue of low-rent houses look at the net income of the household.'
            ),
            why: localized(
                'Kopš 2023. gada grozījumiem Ministru kabineta noteikumi liek vērtēt bruto vidējos ienākumus pēc Valsts ieņēmumu dienesta izziņas. Ienākumu slieksnis ir bruto summa, tādēļ, salīdzinot ar to neto ienākumus, dzīvokli piešķir mājsaimniecībai, kurai tas nepienākas.',
                'Since the amendments of 2023 the Cabinet regulations look at gross average income by a statement of the State Revenue Service. The cap is a gross sum; held against net income, it lets in households that are not entitled.'
            ),
            remedy: localized(
                'Rakstiet "bruto" vai atsaucieties uz Ministru kabineta noteikumiem.',
                'Write "bruto", or refer to the Cabinet regulations.'
            )
        },
        sources: ['MK459:35.1']
    },
    check({ regulation, law, day }, report) {
        const prohibition = law.getView(day).specialProhibitions.find(one => one.fact === FACT);
        const wordings = law.findFact(FACT, day)?.wordings ?? [];
        if (!prohibition) return;
        const provision = printProvision(prohibition.address, law);
        for (const norm of regulation.norms) {
            const { sentence, letting } = norm;
            if (sentence.free || /\bne\s+neto\b|nevis\s+(?:\p{L}+\s+)?neto/iu.test(sentence.text)) continue;
            const words = wordings
                .map(pattern => matchPattern(pattern, sentence.text))
                .find(range => range !== undefined);
            const isNet = letting?.income?.kind === 'net';
            if (!isNet && !words) continue;
            // "bruto ienākumi, no kuriem pēc nodokļu nomaksas …": the sentence names the right kind too.
            if (!isNet && /bruto/iu.test(sentence.text)) continue;
            const span = isNet
                ? letting.income!.span
                : { start: sentence.start + words!.start, end: sentence.start + words!.end };
            report({
                span,
                unit: norm.unit,
                basis: [prohibition.address],
                confidence: getValidityConfidence(prohibition, day),
                message: localized(
                    `Mājsaimniecības ienākumus vērtē bruto, nevis neto (${provision.lv}): ienākumu slieksnis ir bruto summa. Rakstiet "bruto" vai atsaucieties uz šo normu.`,
                    `The income of the household is looked at gross, not net (${provision.en}): the cap is a gross sum. Write "bruto", or refer to the provision.`
                ),
                fixes: isNet
                    ? [
                          {
                              title: localized('Rakstīt "bruto"', 'Write "bruto"'),
                              edits: [{ span, newText: 'bruto' }],
                              kind: 'review'
                          }
                      ]
                    : []
            });
        }
    }
});
