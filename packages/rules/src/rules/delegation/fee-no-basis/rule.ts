import { matchPattern } from '@normraksts/latvian';
import { localized } from '../../../l10n.ts';
import { isAboutHelp } from '../../../matters.ts';
import { defineRule } from '../../../rule.ts';

/** What makes a sentence on money one that says that nothing is to be paid. */
const FREE_OF_CHARGE = ['bez maks…', 'bezmaksas', 'nav jāmaksā', 'neiekasē', 'nemaksā'];

/**
 * Rules demand money for an application, a registration or a statement.
 *
 * Rent and payments for services are no fees; rules on other things than help may have a power for theirs. Cost: linear in the norms.
 */
export const feeNoBasis = defineRule({
    meta: {
        code: 'FEE-NO-BASIS',
        severity: 'error',
        title: localized('Maksa bez pamata', 'Fee without basis'),
        docs: {
            what: localized(
                'Par iesnieguma pieņemšanu, reģistrēšanu vai izziņu punkts prasa maksu.',
                'A point demands money for an application, a registration or a statement.'
            ),
            why: localized(
                'Dokumentus, kas apliecina tiesības saņemt palīdzību, valsts un pašvaldību institūcijas izsniedz bez maksas, un likumā noteikto pašvaldības nodevu vidū šādas nav.',
                'State and municipal institutions issue the documents that prove the right to help free of charge, and no municipal fee of this kind is in the law.'
            ),
            remedy: localized('Svītrojiet maksu.', 'Delete the fee.')
        },
        sources: ['PAL:6(2)']
    },
    check({ regulation, law, day }, report) {
        if (!isAboutHelp(regulation, law, day)) return;
        for (const norm of regulation.norms) {
            if (norm.kind !== 'fee' || norm.sentence.free) continue;
            if (FREE_OF_CHARGE.some(pattern => matchPattern(pattern, norm.sentence.text) !== undefined)) continue;
            report({
                span: norm.sentence.anchor ?? norm.unit.headSpan,
                unit: norm.unit,
                message: localized(
                    'Par iesniegumu, reģistrēšanu vai izziņu maksu noteikt nevar: dokumentus palīdzības saņemšanai izsniedz bez maksas, un šādas pašvaldības nodevas likumā nav. Svītrojiet maksu.',
                    'No fee may be set for an application, a registration or a statement: documents for help are free of charge, and the law knows no such municipal fee. Delete the fee.'
                )
            });
        }
    }
});
