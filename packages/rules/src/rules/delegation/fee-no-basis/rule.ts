import { matchPattern, type Word } from '@normraksts/latvian';
import type { Norm, Span } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { matchesAny, readWords } from '../../../lists/sentence-words.ts';
import { isAboutHelp } from '../../../matters.ts';
import { defineRule } from '../../../rule.ts';

/** What makes a sentence on money one that says that nothing is to be paid. */
const FREE_OF_CHARGE = ['bez maks…', 'bezmaksas', 'nav jāmaksā', 'neiekasē', 'nemaksā'];

/** Applications about rent are none for which one pays. */
const RENT = ['īres maks…'];
/** An application or a statement that proves the right to help, and not a copy of something had before. */
const PROVES = ['iesniegum…', 'pieteikum…', 'apliecin…', 'palīdzīb… saņemšan…', 'tiesīb…'];
const PAID =
    /(?<!\p{L})(?:pret|par) (?:samaksu|maksu)(?!\p{L})|(?<!\p{L})(?:pēc|saskaņā ar|atbilstoši)\s(?:[\p{L}-]+\s){0,4}?(?:maksas )?(?:cenrād|izcenojum)\p{L}+|(?<!\p{L})pēc\s(?:[\p{L}\d.,-]+\s){0,4}?(?:samaksas|apmaksas|samaksāšanas)(?!\p{L})/iu;
const SERVED = [
    'izziņ… izsniedz',
    'izziņ… izsniegt',
    'iesniegum… pieņem',
    'iesniegum… izskata',
    'iesniegum… reģistrē',
    'pieteikum… pieņem',
    'pieteikum… izskata',
    'reģistrē person…'
];
/** Issued by others than the municipality, or again. */
const NOT_OF_KIND = [
    'apsaimniekotāj…',
    'pārvaldniek…',
    'sabiedrīb…',
    'sia',
    'bank…',
    'notār…',
    'dublikāt…',
    'atkārtot…',
    'kopij…',
    'īres maks…',
    'parād…',
    'rēķin…'
];

/** `izziņā norāda maksu`: what a paper says is no price of the paper. */
const SAYS =
    /(?<!\p{L})(?:izziņ(?:ā|ās)|(?:iesniegum|pieteikum)(?:ā|os))(?!\p{L}).*(?<!\p{L})(?:jānorāda|norāda|ieraksta|iekļauj)(?!\p{L})/iu;

/** Is a fee only told of in a paper, without an amount? */
function isContent({ sentence }: Norm): boolean {
    return !sentence.quantities.some(({ kind }) => kind === 'money') && SAYS.test(sentence.text);
}

/** Words that make an application, a registration or a statement cost something. */
function findPaidService({ sentence }: Norm): (Span & { text: Word[] }) | undefined {
    const match = PAID.exec(sentence.text);
    const text = readWords(sentence);
    if (match === null || !matchesAny(SERVED, text) || matchesAny(NOT_OF_KIND, text)) return undefined;
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length, text };
}

/**
 * Rules demand money for an application, a registration or a statement.
 *
 * Rent and payments for services are no fees; rules on other things than help may have a power for theirs. Cost: linear in the norms.
 */
export const feeNoBasis = defineRule({
    meta: {
        code: 'FEE-NO-BASIS',
        severity: 'error',
        subjects: ['help', 'benefits', 'low-rent'],
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
        sources: ['PAL:6(2)', 'NOD:12(1)']
    },
    check({ regulation, law, day }, report) {
        const isHelp = isAboutHelp(regulation, law, day);
        for (const norm of regulation.norms) {
            if (norm.sentence.free) continue;
            const paid = norm.kind === 'fee' ? undefined : findPaidService(norm);
            if (norm.kind !== 'fee' && paid === undefined) continue;
            if (paid === undefined && isContent(norm)) continue;
            if (matchesAny(RENT, readWords(norm.sentence))) continue;
            if (FREE_OF_CHARGE.some(pattern => matchPattern(pattern, norm.sentence.text) !== undefined)) continue;
            report({
                span: paid ?? norm.sentence.anchor ?? norm.unit.headSpan,
                unit: norm.unit,
                severity: paid === undefined || matchesAny(PROVES, paid.text) ? 'error' : 'warning',
                message: isHelp
                    ? localized(
                          'Par iesniegumu, reģistrēšanu vai izziņu maksu noteikt nevar: dokumentus palīdzības saņemšanai izsniedz bez maksas, un šādas pašvaldības nodevas likumā nav. Svītrojiet maksu.',
                          'No fee may be set for an application, a registration or a statement: documents for help are free of charge, and the law knows no such municipal fee. Delete the fee.'
                      )
                    : localized(
                          'Par iesniegumu, reģistrēšanu vai izziņu maksu noteikt nevar: šādas pašvaldības nodevas likumā nav. Svītrojiet maksu.',
                          'No fee may be set for an application, a registration or a statement: the law knows no such municipal fee. Delete the fee.'
                      ),
                basis: [isHelp ? 'PAL:6(2)' : 'NOD:12(1)']
            });
        }
    }
});
