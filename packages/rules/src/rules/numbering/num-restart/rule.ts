import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectPointNumbers, compareNumbers, type PointNumber } from '../read-numbers.ts';
import { toNumberFix } from '../fix.ts';

/** A fixed number is smaller than that of the point before: numbering starts anew or goes back. Cost: linear in the points. */
export const numRestart = defineRule({
    meta: {
        code: 'NUM-RESTART',
        severity: 'error',
        title: localized('Numerācija sākas no jauna', 'Numbering starts anew'),
        docs: {
            what: localized(
                'Nemainīgais punkta numurs ir mazāks par iepriekšējā punkta numuru, piemēram, jauna nodaļa sākas atkal ar 1. punktu.',
                'A fixed number is smaller than that of the point before, for instance a new chapter begins with point 1 again.'
            ),
            why: localized(
                'Punktus visā aktā numurē pēc kārtas; ja numuri atkārtojas, atsauce "5. punkts" attiecas uz diviem punktiem.',
                'Points are numbered through the whole act; if numbers recur, "point 5" means two points.'
            ),
            remedy: localized(
                'Numurējiet pēc kārtas vai dzēsiet numurus – rīks tos saliks pats.',
                'Number the points in order, or delete the numbers: they are then computed.'
            )
        },
        sources: ['MK108:2', 'MK108:2.4']
    },
    check({ regulation }, report) {
        let last: PointNumber | undefined;
        for (const number of collectPointNumbers(regulation)) {
            const before = last;
            last = number;
            if (before === undefined || !number.unit.fixedNumber || compareNumbers(number, before) >= 0) continue;
            report({
                span: number.unit.headSpan,
                unit: number.unit,
                basis: [],
                message: localized(
                    `Aiz ${before.unit.number} punkta ir ${number.unit.number} punkts. Punktus visos noteikumos numurē pēc kārtas.`,
                    `Point ${number.unit.number} follows point ${before.unit.number} Points are numbered in order through all of the rules.`
                ),
                related: [
                    { span: before.unit.headSpan, message: localized('Iepriekšējais punkts.', 'The point before.') }
                ],
                fixes: toNumberFix(number.unit, regulation)
            });
        }
    }
});
