import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectPointNumbers, compareNumbers, listSuccessors, toKey, type PointNumber } from '../read-numbers.ts';
import { toNumberFix } from '../fix.ts';

/**
 * A fixed number leaves numbers out: 5. and then 7. Computed numbers have no gaps. One finding where the numbers go on; in
 * adopted rules a question, since amendments delete points. Silent in excerpts. Cost: linear in the points.
 */
export const numGap = defineRule({
    meta: {
        code: 'NUM-GAP',
        severity: 'error',
        absence: true,
        title: localized('Numerācijā trūkst numura', 'A number is left out'),
        docs: {
            what: localized(
                'Nemainīgais punkta numurs izlaiž numurus: aiz 5. punkta ir 7. punkts. Ja punkts ir svītrots, tā numurs tekstā paliek: "6. (svītrots)"; pieņemtos noteikumos rīks par to tikai jautā.',
                'A fixed number of a point leaves numbers out: point 7 follows point 5. If a point was deleted its number stays in the text: "6. (svītrots)"; in adopted rules this is only a question.'
            ),
            why: localized(
                'Lasītājs nevar zināt, vai punkts ir pazudis vai tā nav bijis, un atsauces var norādīt uz punktu, kura nav.',
                'A reader cannot tell whether a point was lost or never was, and references may lead to a point that does not exist.'
            ),
            remedy: localized(
                'Izlabojiet numuru, dzēsiet to (rīks numurēs pats) vai ierakstiet trūkstošo punktu.',
                'Correct the number, delete it (the number is then computed) or write the missing point.'
            )
        },
        sources: ['MK108:2', 'MK108:2.4']
    },
    check({ regulation }, report) {
        let last: PointNumber = { unit: regulation.points[0]!, levels: [0], superscript: 0 };
        for (const number of collectPointNumbers(regulation)) {
            const before = last;
            last = number;
            if (!number.unit.fixedNumber || compareNumbers(number, before) <= 0) continue;
            if (listSuccessors(before).includes(toKey(number))) continue;
            const expected = `${before.levels[0]! + 1}.`;
            const first = before.levels[0] === 0;
            const amended = regulation.identity.status !== 'draft' && !first;
            report({
                ...(amended ? { severity: 'info' as const } : {}),
                span: number.unit.headSpan,
                unit: number.unit,
                basis: [],
                message: first
                    ? localized(
                          `Pirmajam punktam ir numurs ${number.unit.number} Punktus numurē no 1.; ja šī ir noteikumu daļa, faila sākumā ierakstiet "izvilkums".`,
                          `The first point has the number ${number.unit.number} Points are numbered from 1; if this is a part of the rules, write "izvilkums" at the head of the file.`
                      )
                    : amended
                      ? localized(
                            `Aiz ${before.unit.number} punkta ir ${number.unit.number} punkts. Vai punkti starp tiem svītroti ar grozījumiem? Tad to numuri tekstā paliek: "${expected} (svītrots)".`,
                            `Point ${number.unit.number} follows point ${before.unit.number} Were the points between them deleted by amendments? Their numbers then stay: "${expected} (svītrots)".`
                        )
                      : localized(
                            `Aiz ${before.unit.number} punkta ir ${number.unit.number} punkts: numuri starp tiem izlaisti. Nākamais numurs ir ${expected}`,
                            `Point ${number.unit.number} follows point ${before.unit.number}: the numbers between them are left out. The next number is ${expected}`
                        ),
                related: first
                    ? []
                    : [
                          {
                              span: before.unit.headSpan,
                              message: localized('Iepriekšējais punkts.', 'The point before.')
                          }
                      ],
                fixes: toNumberFix(number.unit, regulation)
            });
        }
    }
});
