import type { LegalOrder } from '@normraksts/law';
import type { Norm } from '@normraksts/language';
import { joinSentences, localized } from '../../../l10n.ts';
import { namesHelp } from '../../../lists/named-help.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';

/** Which dwelling suits whom may be set: that is no place in the queue. */
const FITTING =
    /(?<!\p{L})(?:stāv[aāu]|pielāgot|pieejamīb|istab|platīb|labiekārt|atbilstoš\p{L}*\s+dzīvojam|piemērot\p{L}*\s+dzīvojam)/iu;
/** A preference in help, not in the order in which papers are read. */
const GIVES =
    /(?<!\p{L})(?:piedāvā|sniedz|sniegt|izīrē|īrēt|nodrošin|piešķir|reģistrē|saņemt|palīdzīb|dzīvojam|dzīvok|rind)/iu;
const PAPERS = /(?<!\p{L})(?:izskata|noskaidro|pārbauda|izvērtē|pirmpirkum|pirmtiesīb)/iu;

/**
 * An order of help that is neither that of the applications nor that of the groups of the law: points, preferences, a decision.
 *
 * Silent about help whose order the law leaves to the council, about which dwelling suits whom, and about the order of
 * papers. Told once for each way of ordering a group. Cost: norms × statements on order.
 */
export const orderPriority = defineRule({
    meta: {
        code: 'ORDER-PRIORITY',
        severity: 'error',
        subjects: ['help'],
        title: localized('Cita palīdzības secība nekā likumā', 'Another order of help than in the law'),
        docs: {
            what: localized(
                'Noteikumi rindu veido pēc punktiem, priekšrocībām vai komisijas lēmuma, nevis pēc iesniegumu secības likuma grupās. Kļūda ir punktu sistēma, kas skar personas, kurām palīdzību sola likums; pārējais ir brīdinājums.',
                'The rules make a queue by points, preferences or a decision instead of by the order of applications within the groups of the law. Points that touch persons to whom the law promises help are an error; the rest is a warning.'
            ),
            why: localized(
                'Likums pats nosaka secību: vispirms neatliekami, tad pirmās kārtas grupā un pārējo grupā tā, kā iesniegti iesniegumi un visi dokumenti; apmaiņā – pēc iesniegumu reģistrācijas. Secību dome nosaka tikai sociālajiem dzīvokļiem un speciālistiem. Kuras telpas kurai kategorijai der, noteikumi drīkst noteikt.',
                'The law itself sets the order: those in urgent need, then in each of the two groups as applications and all papers came in; for exchanges, as applications were registered. The council sets it only for social apartments and specialists. Which dwellings suit which category the rules may say.'
            ),
            remedy: localized(
                'Svītrojiet priekšrocību vai punktus un ievērojiet likuma secību.',
                'Delete the preference or the points, and keep to the order of the law.'
            )
        },
        sources: ['PAL:7(4)', 'PAL:8(3)', 'PAL:17(1)', 'PAL:24(2)'],
        yieldsTo: ['RES-']
    },
    check(context, report) {
        const { regulation, law } = context;
        const told = new Set<string>();
        for (const norm of regulation.norms) {
            const { order } = norm;
            if (order === undefined || order.by === 'date' || order.by === 'group' || !isOnQueue(norm)) continue;
            const legal = findLegalOrder(norm, context);
            const key = `${order.by} ${norm.group ?? ''}`;
            if (legal === undefined || told.has(key)) continue;
            told.add(key);
            const where = printProvision(legal.address, law);
            report({
                span: order.span,
                unit: norm.unit,
                severity: order.by === 'points' && touchesLawPersons(norm, context) ? 'error' : 'warning',
                message: joinSentences(
                    order.by === 'points'
                        ? localized(
                              `Secību likums nosaka pēc iesniegumiem (${where.lv}), nevis pēc punktiem.`,
                              `The law orders by applications (${where.en}), not by points.`
                          )
                        : order.by === 'decision'
                          ? localized(
                                `Secība izriet no likuma (${where.lv}), un institūcijai tā nav jāizlemj.`,
                                `The order follows from the law (${where.en}); it is not for a body to decide.`
                            )
                          : localized(
                                `Šāda priekšrocība likumā nav paredzēta: secība ir pēc iesniegumiem likuma grupās (${where.lv}).`,
                                `The law knows no such preference: the order is that of applications within its groups (${where.en}).`
                            ),
                    localized(
                        'Svītrojiet šo normu vai nosakiet tikai, kuras telpas kurai kategorijai piedāvā.',
                        'Delete it, or set only which dwellings are offered to which category.'
                    )
                ),
                basis: [legal.address],
                persons: norm.persons.own,
                confidence: getLeastConfidence([legal.confidence])
            });
        }
    }
});

function isOnQueue({ order, sentence }: Norm): boolean {
    if (order?.by !== 'preference') return true;
    return GIVES.test(sentence.text) && !PAPERS.test(sentence.text) && !FITTING.test(sentence.text);
}

/** The order that the law prescribes for the help; `undefined` where it leaves it to the council. */
function findLegalOrder(norm: Norm, context: RuleContext): LegalOrder | undefined {
    const orders = context.law.getView(context.day).orders;
    if (orders.some(one => one.by === 'council' && namesHelp(norm, one.helpTypes, context))) return undefined;
    return (
        orders.find(one => one.by === 'date' && namesHelp(norm, one.helpTypes, context)) ??
        orders.find(one => one.by === 'group')
    );
}

function touchesLawPersons({ persons }: Norm, { law, day }: RuleContext): boolean {
    if (persons.categories.length === 0) return persons.own.length === 0;
    return persons.categories.some(address => law.findCategory(address, day)?.origin === 'law');
}
