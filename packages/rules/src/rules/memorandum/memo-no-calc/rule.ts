import { scanQuantities } from '@normraksts/latvian';
import { localized } from '../../../l10n.ts';
import {
    collectRequiredItems,
    findKinds,
    findSections,
    getSectionText,
    givesReason,
    isBareDenial
} from '../../../memorandum.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const FISCAL = 'memo-fiscal';
const SOURCE = 'PASV:46(1)2';
const NO_IMPACT =
    /(?<!\p{L})(?:neietekmē|neietekmēs|nemaina|nemainās|nemainīsies|nerada|neradīs|nepalielina|nepalielināsies|nav ietekmes|ietekmes nav|ietekmes nebūs|nav nepieciešam\p{L}* papildu|papildu (?:līdzekļ|finansējum)\p{L}* nav)/iu;

const GUESSES = /(?<!\p{L})(?:aptuven\p{L}+|apmēram|provizorisk\p{L}*|orientējoš\p{L}*|ap)(?!\p{L})/iu;
const ARITHMETIC = /[×*=]|\d\s*x\s*\d/iu;
/** How many get something, or how often: not the number of a year, a day or a point. */
const COUNT = /(?<![\d.,])\d+\s+(?!gad|punkt|pant|daļ)\p{L}/iu;

/** The fiscal section has no amount of money and no calculation, or a line that cannot be computed. */
export const memoNoCalc = defineRule({
    meta: {
        code: 'MEMO-NO-CALC',
        severity: 'warning',
        title: localized('Fiskālā ietekme bez aprēķina', 'Fiscal impact without a calculation'),
        docs: {
            what: localized(
                'Sadaļā par fiskālo ietekmi nav aprēķina: nav nevienas naudas summas vai rakstīts tikai, ka prognozes nav. Ja sadaļā paskaidrots, kāpēc izdevumi nemainās, ziņojuma nav.',
                'The section on the budget has no calculation: no amount of money, or only that there is no forecast. A reason why expenses do not change is enough.'
            ),
            why: localized(
                'Likums prasa fiskālo ietekmi vērtēt, iekļaujot aprēķinus; bez tiem dome nezina, cik noteikumi maksās.',
                'The law asks for the impact with calculations; without them the council does not know the cost.'
            ),
            remedy: localized(
                'Zem rindas "aprēķins:" katram pabalstam rakstiet rindu "- nosaukums: skaits × summa euro"; kopsummu rīks aprēķina pats.',
                'Below the line "aprēķins:" write a line "- name: count × amount euro" for each benefit; the sum is computed.'
            )
        },
        sources: [SOURCE]
    },
    check(context, report) {
        const { regulation, law } = context;
        const item = collectRequiredItems(context).find(({ id }) => id === FISCAL);
        if (!item || findKinds(context, 'no-fiscal-item').length > 0) return;
        const sections = findSections(regulation, FISCAL);
        const [section] = sections;
        const text = sections.map(getSectionText).join('\n');
        if (!section || text.trim() === '' || isBareDenial(text)) return;
        const source = printProvision(item.address, law);
        const lines = sections.flatMap(({ calculation }) => calculation);
        for (const line of lines.filter(({ cents }) => cents === undefined)) {
            report({
                span: line.span,
                confidence: item.confidence,
                message: localized(
                    'Šo aprēķina rindu nevar izrēķināt. Pareizi: nosaukums: skaits × summa euro, piemēram, "pabalsts remontam: 40 saņēmēji × 350 euro".',
                    'This line cannot be computed. Write: name: count × amount euro, such as "pabalsts remontam: 40 saņēmēji × 350 euro".'
                )
            });
        }
        if (lines.length > 0) return;
        if (findsCalculation(text)) return;
        if (NO_IMPACT.test(text) && givesReason(text)) return;
        report({
            span: section.headSpan,
            confidence: item.confidence,
            message: localized(
                `Sadaļā par fiskālo ietekmi nav aprēķina (${source.lv}). Aiz rindas "aprēķins:" uzrakstiet saņēmēju skaitu un summas vai paskaidrojiet, kāpēc izdevumi nemainās.`,
                `The section on the budget has no calculation (${source.en}). Give counts and amounts below "aprēķins:", or say why expenses do not change.`
            )
        });
    }
});

/** An amount that is no mere guess, or one with a count or a sign of arithmetic beside it. Sentence by sentence. */
function findsCalculation(text: string): boolean {
    return text.split(/(?<=[.!?;])\s+(?=\p{Lu})/u).some(sentence => {
        const money = scanQuantities(sentence).filter(({ kind }) => kind === 'money');
        if (money.length === 0) return false;
        if (!GUESSES.test(sentence) || ARITHMETIC.test(sentence) || money.length > 1) return true;
        return COUNT.test(sentence.replace(sentence.slice(money[0]!.start, money[0]!.end), ''));
    });
}
