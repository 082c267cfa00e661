import { localized } from '../../../l10n.ts';
import { collectIntroductions } from '../../../lists/sentence-words.ts';
import { isAboutHelp } from '../../../matters.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const SOCIAL = /sociāl\p{L}+\s+(?:\p{L}+\s+)?(?:dzīvok|dzīvojam)/iu;
const RENT =
    /īres\s+maks|īres\s+atvieglojum|maksājum\p{L}*[^.]{0,80}?(?:sedz|segšan|kompensē)|(?:sedz|segšan)\p{L}*[^.]{0,80}?maksājum/iu;
/** "divas trešdaļas no īres maksas", "60 procentus", "par 40 % zemāka": a part is lower, whatever dwellings it is a part of. */
const A_PART =
    /(?:trešdaļ|ceturtdaļ|piektdaļ|pus(?:e|i|ē)(?!\p{L})|desmitdaļ|sestdaļ)\p{L}*\s|(?<!\d)\d{1,2}(?:,\d+)?\s*(?:%|procent)|procentus?\s+no\s|(?<!nav\s)(?:zemāk|mazāk)\p{L}*\s+(?:nekā|par)|koeficient/iu;
/** What the municipality bears of the payments, or that it bears some. */
const SHARE =
    /maksājum\p{L}*[^.]{0,120}?(?:sedz|segš|seg(?:t|ta|tā|to)(?!\p{L})|kompensē|atlīdzin|apmaksā)|(?:sedz|segš|kompensē|atlīdzin|apmaksā)\p{L}*[^.]{0,120}?(?:maksājum|pakalpojum)/iu;
const NOT_LOWER = /(?:tād\p{L}+\s+pa(?:š|t)|vienād|tāda\s+pati|neatšķir|nav\s+zemāk)/iu;

/** Social apartments are let, but how their rent is set stands nowhere, or it is that of other dwellings. Cost: linear in the norms. */
export const rentSocial = defineRule({
    meta: {
        code: 'RENT-SOCIAL',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Sociālā dzīvokļa īres maksa', 'Rent of social apartments'),
        docs: {
            what: localized(
                'Noteikumi regulē sociālo dzīvokļu izīrēšanu, bet nesaka, kā nosaka to īres maksu un pašvaldības segto maksājumu daļu, vai nosaka tādu pašu maksu kā citiem dzīvokļiem. Ja trūkst tikai maksājumu daļas, rīks jautā.',
                'The rules regulate the letting of social apartments, but not how the rent and the share of payments that the municipality bears are set; or the rent is that of other dwellings. Where only the share of payments is missing, the tool asks.'
            ),
            why: localized(
                'Šo kārtību nosaka saistošie noteikumi, un īres maksa ir zemāka nekā attiecīgās kategorijas citiem pašvaldības dzīvokļiem. Kārtība var būt citos pašvaldības noteikumos: to rīks neredz.',
                'The rules have to set this, and the rent is lower than for other municipal dwellings of the kind. Other rules of the municipality may do so: these the tool does not see.'
            ),
            remedy: localized(
                'Nosakiet, kā aprēķina zemāku īres maksu un kādu maksājumu daļu sedz pašvaldība.',
                'Set how the lower rent is worked out, and which share of the payments the municipality bears.'
            )
        },
        sources: ['PAL:21⁹(1)', 'PAL:21⁹(2)'],
        absence: true
    },
    check({ regulation, law, day }, report) {
        if (!isAboutHelp(regulation, law, day)) return;
        const lets = regulation.norms.filter(({ kind, sentence }) => kind === 'social-lease' && !sentence.free);
        const first = lets[0];
        if (first === undefined) return;
        const rents = regulation.norms.filter(({ sentence, unit }) => {
            const heads = [
                unit.name,
                unit.parent?.name,
                unit.chapter?.title,
                ...collectIntroductions(sentence).map(({ text }) => text)
            ];
            return RENT.test(sentence.text) && heads.some(text => text !== undefined && SOCIAL.test(text));
        });
        const high = rents.find(
            ({ sentence: { text } }) => NOT_LOWER.test(text) && !A_PART.test(text) && /īres\s+maks/iu.test(text)
        );
        const rent = rents.find(({ sentence }) => /īres\s+maks/iu.test(sentence.text));
        if (rents.length > 0 && high === undefined) {
            const isBorne = regulation.norms.some(({ sentence }) => SHARE.test(sentence.text));
            if (rent === undefined || isBorne) return;
            const name = printProvision('PAL:21⁹(2)', law);
            report({
                span: rent.sentence.anchor ?? rent.unit.headSpan,
                unit: rent.unit,
                severity: 'info',
                message: localized(
                    `Īres maksa ir noteikta, bet nav pateikts, kādu ar sociālā dzīvokļa lietošanu saistīto maksājumu daļu sedz pašvaldība (${name.lv}). Vai tas ir citos noteikumos? Ja ne, papildiniet.`,
                    `The rent is set, but not which share of the payments for using the social apartment the municipality bears (${name.en}). Do other rules have it? If not, add it.`
                ),
                basis: ['PAL:21⁹(2)']
            });
            return;
        }
        const address = high === undefined ? 'PAL:21⁹(2)' : 'PAL:21⁹(1)';
        const where = printProvision(address, law);
        const at = high ?? first;
        report({
            span: at.sentence.anchor ?? at.unit.headSpan,
            unit: at.unit,
            message:
                high === undefined
                    ? localized(
                          `Noteikumi regulē sociālo dzīvokļu izīrēšanu, bet nesaka, kā nosaka to īres maksu un kādu maksājumu daļu sedz pašvaldība (${where.lv}). Papildiniet vai pārliecinieties, ka tas ir citos noteikumos.`,
                          `The rules regulate the letting of social apartments, but not how their rent is set and which share of the payments the municipality bears (${where.en}). Add it, or make sure that other rules have it.`
                      )
                    : localized(
                          `Sociālā dzīvokļa īres maksa ir zemāka nekā attiecīgās kategorijas citiem pašvaldības dzīvokļiem (${where.lv}); šeit tā nav zemāka.`,
                          `The rent of a social apartment is lower than that of other municipal dwellings of the kind (${where.en}); here it is not.`
                      ),
            basis: [address]
        });
    }
});
