import { collectAskedDocuments } from '../../../lists/document-requests.ts';
import { localized, quote } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/** "maksas izziņu", "par maksu saņemtu", "valsts nodevas samaksu apliecinošu dokumentu". */
const PAID =
    /(?<!\p{L})(?:maksas\s+(?:izziņ|dokument|izrakst|apliecīb)\p{L}*|(?:par|pret)\s+(?:maksu|samaksu)|(?:samaksā|apmaksā)t\p{L}+\s+(?:izziņ|dokument|izrakst)\p{L}*|(?:valsts\s+|pašvaldības\s+)?nodev(?:as|u)\s+(?:samaks|nomaks|apmaks)\p{L}*|(?:samaksā|nomaksā|iemaksā)t\p{L}*\s+(?:valsts\s+|pašvaldības\s+)?nodev\p{L}*)/iu;
/** Rent and services are paid for, and papers of companies may cost. */
const OTHER =
    /īres\s+maks|komunāl|pakalpojum|apsaimniekotāj|pārvaldniek|SIA|bank|kredītiestād|notār|parād|rēķin|bez maksas/iu;

/** The person has to bring a paper for which it pays a state or municipal body. Cost: linear in the documents. */
export const docFee = defineRule({
    meta: {
        code: 'DOC-FEE',
        severity: 'error',
        subjects: ['help'],
        title: localized('Dokuments par maksu', 'A paper that costs money'),
        docs: {
            what: localized(
                'Personai jāiesniedz izziņa vai cits dokuments, par kuru valsts vai pašvaldības institūcijai jāmaksā.',
                'The person has to bring a paper for which a state or municipal institution is to be paid.'
            ),
            why: localized(
                'Dokumentus, kas apliecina tiesības saņemt palīdzību, valsts un pašvaldību institūcijas personai izsniedz bez maksas.',
                'State and municipal institutions issue the documents that prove the right to help free of charge.'
            ),
            remedy: localized(
                'Svītrojiet maksu; ja ziņas ir reģistrā, nosakiet, ka pašvaldība tās iegūst pati.',
                'Delete the payment; where a register holds the data, say that the municipality obtains them.'
            )
        },
        sources: ['PAL:6(2)'],
        yieldsTo: ['FEE-NO-BASIS']
    },
    check(context, report) {
        const where = printProvision('PAL:6(2)', context.law);
        for (const { norm, document } of collectAskedDocuments(context)) {
            if (OTHER.test(document.text)) continue;
            const match = PAID.exec(document.text);
            if (match === null) continue;
            const start = document.span.start + match.index;
            report({
                span: { start, end: start + match[0].length },
                unit: norm.unit,
                message: localized(
                    `Dokumentus, kas apliecina tiesības uz palīdzību, valsts un pašvaldību institūcijas izsniedz bez maksas (${where.lv}); te (${quote(document.text)}) personai liek maksāt. Svītrojiet maksu.`,
                    `State and municipal institutions issue the documents that prove the right to help free of charge (${where.en}); ${quote(document.text)} makes the person pay. Delete the payment.`
                )
            });
        }
    }
});
