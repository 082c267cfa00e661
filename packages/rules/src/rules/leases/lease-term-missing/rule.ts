import { localized } from '../../../l10n.ts';
import { getLeaseKind } from '../../../lists/leases.ts';
import { isAboutHelp } from '../../../matters.ts';
import { printProvisions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const MADE = /(?<!\p{L})(?:slēdz|noslēdz|slēdzam\p{L}*|noslēgt|slēgt)(?!\p{L})/iu;
const TERM = /termiņ|nenoteiktu\s+laiku|noteiktu\s+laiku/iu;

/**
 * Leases of help are regulated, and no term stands anywhere.
 *
 * Silent as soon as any sentence on leases speaks of a term or a length of time, even if another body is to set it. Cost: linear in the norms.
 */
export const leaseTermMissing = defineRule({
    meta: {
        code: 'LEASE-TERM-MISSING',
        severity: 'error',
        subjects: ['help'],
        title: localized('Nav īres līguma termiņa', 'No term of the lease'),
        docs: {
            what: localized(
                'Noteikumi regulē, kā slēdz pašvaldības dzīvojamās telpas īres līgumu, bet termiņa, uz kādu to slēdz, nekur nav.',
                'The rules say how leases of municipal dwellings are made, but for how long stands nowhere.'
            ),
            why: localized(
                'Termiņš, uz kādu slēdzams īres līgums, jānosaka domes saistošajos noteikumos, un īres līgumu slēdz uz noteiktu termiņu.',
                'The council has to set in its rules the term for which leases are made, and a lease is made for a fixed term.'
            ),
            remedy: localized('Nosakiet īres līguma termiņu.', 'Set the term of the lease.')
        },
        sources: ['PAL:11(4)', 'DZTIL:9'],
        absence: true
    },
    check({ regulation, law, day }, report) {
        if (!isAboutHelp(regulation, law, day)) return;
        const leases = regulation.norms.filter(norm => getLeaseKind(norm) !== undefined);
        if (
            leases.some(
                ({ sentence }) =>
                    TERM.test(sentence.text) ||
                    sentence.quantities.some(
                        ({ kind, start, end }) =>
                            kind === 'duration' &&
                            /(?:uz|līdz)\s+(?:\p{L}+,?\s+){0,6}$/iu.test(
                                sentence.text.slice(0, start - sentence.start)
                            ) &&
                            end > start
                    )
            )
        )
            return;
        const first = leases.find(
            norm => norm.kind === 'lease' && getLeaseKind(norm) === 'ordinary' && MADE.test(norm.sentence.text)
        );
        if (first === undefined) return;
        const where = printProvisions(['PAL:11(4)', 'DZTIL:9'], law);
        report({
            span: first.sentence.anchor ?? first.unit.headSpan,
            unit: first.unit,
            message: localized(
                `Noteikumi regulē īres līguma slēgšanu, bet termiņa, uz kādu to slēdz, nekur nav. Tas jānosaka saistošajos noteikumos (${where.lv}).`,
                `The rules regulate how leases are made, but for how long stands nowhere. The rules have to set it (${where.en}).`
            )
        });
    }
});
