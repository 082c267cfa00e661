import type { Deadline, Norm, Unit } from '@normraksts/language';
import { matchLegalDeadlines } from '../../../deadlines.ts';
import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { isUnitWithin } from '../../../units.ts';

/** More days than anybody counts in working days. */
const SHORT_DAYS = 30;

/**
 * "Dienas" that may be meant as working days.
 *
 * Without more, days are days of the calendar, which is right and needs no finding. Where the rules count other times in
 * working days, the reader may ask which are meant: information; in the same point, warning. Cost: linear in the deadlines.
 */
export const dlUnit = defineRule({
    meta: {
        code: 'DL-UNIT',
        severity: 'warning',
        title: localized('Nav skaidrs, kādas dienas skaita', 'Unclear which days count'),
        docs: {
            what: localized(
                'Vienā vietā termiņš noteikts darba dienās, citā – vienkārši dienās.',
                'One time is set in working days, another just in days.'
            ),
            why: localized(
                'Vienkārši dienas ir kalendāra dienas. Ja blakus ir darba dienas, lasītājs var domāt, ka tās domātas abās vietās, un termiņu nokavēt.',
                'Days without more are calendar days. Beside working days a reader may take both for those, and be late.'
            ),
            remedy: localized(
                'Rakstiet "darba dienu" vai atstājiet "dienu", ja domātas kalendāra dienas; šādā gadījumā ziņojumu var atcelt ar pamatojumu.',
                'Write "darba dienu", or leave "dienu" if calendar days are meant; then waive the finding with that reason.'
            )
        },
        sources: ['PAL:12(2)', 'PAL:13(3)'],
        yieldsTo: ['DL-CONTRADICT', 'DL-LONGER-THAN-LAW', 'APPEAL-WRONG', 'EXCL-NOTICE']
    },
    check(context, report) {
        const { norms, text } = context.regulation;
        const all = norms.flatMap(norm => norm.deadlines.map(deadline => ({ norm, deadline })));
        const working = all.filter(({ deadline }) => deadline.length?.unit === 'working-day');
        if (working.length === 0) return;
        const ofLaw = new Map(matchLegalDeadlines(context, () => true).map(({ deadline, law }) => [deadline, law]));
        for (const { norm, deadline } of all) {
            if (!deadline.bareDays || (deadline.length?.amount ?? 0) >= SHORT_DAYS) continue;
            const beside = working.some(other => isUnitWithin(other.norm.unit, outermost(norm)));
            const known = ofLaw.get(deadline);
            const days = known === undefined || known.unit === 'working-day' ? findDayWord(deadline, text) : undefined;
            report({
                span: { start: deadline.start, end: deadline.end },
                unit: norm.unit,
                severity: beside ? 'warning' : 'info',
                message: localized(
                    `Šīs ir kalendāra dienas, bet ${beside ? 'šajā punktā' : 'citur noteikumos'} termiņš ir darba dienās. Ja arī šeit domātas darba dienas, ierakstiet to.`,
                    `These are calendar days, while ${beside ? 'this point' : 'the rules elsewhere'} count working days. If working days are meant here too, say so.`
                ),
                fixes:
                    days === undefined
                        ? []
                        : [
                              {
                                  title: localized('Papildināt: darba dienās', 'Add: in working days'),
                                  edits: [{ span: { start: days, end: days }, newText: 'darba ' }],
                                  kind: 'review'
                              }
                          ]
            });
        }
    }
});

function outermost({ unit }: Norm): Unit {
    let outer = unit;
    while (outer.parent !== undefined) outer = outer.parent;
    return outer;
}

/** Offset of "dienas". */
function findDayWord({ start, end }: Deadline, text: string): number | undefined {
    const match = /(?<!\p{L})dien/iu.exec(text.slice(start, end));
    return match === null ? undefined : start + match.index;
}
