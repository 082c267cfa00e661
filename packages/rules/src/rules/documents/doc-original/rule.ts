import { collectAskedDocuments } from '../../../lists/document-requests.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const ELECTRONIC = /elektronisk|e-adres|eadres|e-past|e-pakalpojum|latvija\.(?:gov\.)?lv|tiešsaist/iu;
/** One copy with its original may have a reason of its own. */
const SEVERAL = 2;

/** Copies with originals are asked for throughout, and nothing can be handed in electronically. Cost: linear. */
export const docOriginal = defineRule({
    meta: {
        code: 'DOC-ORIGINAL',
        severity: 'info',
        subjects: ['help', 'benefits', 'low-rent'],
        title: localized(
            'Prasītas kopijas un oriģināli, elektroniska iesniegšana nav paredzēta',
            'Copies with originals, nothing electronic'
        ),
        docs: {
            what: localized(
                'Vairākiem dokumentiem prasa gan kopiju, gan oriģinālu, un noteikumi nekur nemin elektronisku iesniegšanu.',
                'For several documents both copy and original are asked for, and the rules nowhere speak of handing in electronically.'
            ),
            why: localized(
                'Valsts pārvaldi organizē personai ērti, un procedūras vienkāršo. Rīks nezina, vai pašvaldība dokumentus elektroniski pieņem citā kārtībā; tas tikai lūdz to apsvērt.',
                'Administration is to be organised conveniently, and procedures simplified. The tool does not know whether the municipality takes documents electronically under other rules; it only asks to consider it.'
            ),
            remedy: localized(
                'Paredziet elektronisku iesniegšanu un oriģinālu prasiet tikai šaubu gadījumā.',
                'Provide for handing in electronically, and ask for the original only in doubt.'
            )
        },
        sources: ['VPIL:10(6)', 'VPIL:10(8)'],
        absence: true
    },
    check(context, report) {
        const { regulation, law } = context;
        if (ELECTRONIC.test(regulation.text)) return;
        const both = collectAskedDocuments(context).filter(({ document }) => document.form === 'copy-and-original');
        const first = both[0];
        if (first === undefined || both.length < SEVERAL) return;
        const where = printProvision('VPIL:10(8)', law);
        report({
            span: first.document.span,
            unit: first.norm.unit,
            message: localized(
                `${both.length} dokumentiem prasa gan kopiju, gan oriģinālu, un elektroniska iesniegšana nav minēta. Apsveriet, vai tas personai ir ērti (${where.lv}): paredziet iesniegt elektroniski un oriģinālu prasiet tikai šaubu gadījumā.`,
                `For ${both.length} documents both copy and original are asked for, and nothing is said of handing in electronically. Consider whether that is convenient for the person (${where.en}).`
            )
        });
    }
});
