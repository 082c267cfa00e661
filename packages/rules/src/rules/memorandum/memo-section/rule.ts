import type { MemorandumItem } from '@normraksts/law';
import { joinList, localized } from '../../../l10n.ts';
import { collectRequiredItems, findKinds, findSections, getSectionText, isBareDenial } from '../../../memorandum.ts';
import { printProvision, printProvisions } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';
import { getLeastConfidence } from '../../../severity.ts';

const FISCAL = 'memo-fiscal';
const PROPORTIONALITY = 'memo-proportionality';

/** A section that the law asks for is missing or empty, or says without a reason that it does not apply. */
export const memoSection = defineRule({
    meta: {
        code: 'MEMO-SECTION',
        severity: 'error',
        title: localized('Paskaidrojuma rakstā trūkst sadaļas', 'A section of the memorandum is missing'),
        docs: {
            what: localized(
                'Paskaidrojuma rakstā nav kādas no likumā noteiktajām sadaļām vai tā ir tukša. Ja sadaļā par budžetu, administratīvajām procedūrām vai samērīgumu rakstīts tikai "nav attiecināms", tas ir brīdinājums.',
                'The memorandum lacks one of the sections of the law, or it is empty. A bare "does not apply" on the budget, administrative procedures or proportionality is a warning.'
            ),
            why: localized(
                'Likums nosaka, kas projektam jāizvērtē; ministrija un tiesa skatās, vai tas darīts. Sadaļu par samērīgumu aizstāj arī rindas "pamatojums:" pie punktiem.',
                'The law says what has to be assessed; the ministry and courts look at it. Lines "pamatojums:" beside points count for the section on proportionality.'
            ),
            remedy: localized(
                'Pievienojiet rindu "sadaļa …" ar trūkstošo virsrakstu un uzrakstiet izvērtējumu; ja ietekmes nav, paskaidrojiet, kāpēc.',
                'Add a line "sadaļa …" with the missing heading and write the assessment; if there is no impact, say why.'
            )
        },
        sources: ['PASV:46(1)']
    },
    check(context, report) {
        const { regulation, law } = context;
        const { memorandum } = regulation;
        if (!memorandum) return;
        const withoutFiscal = findKinds(context, 'no-fiscal-item').length > 0;
        const missing: MemorandumItem[] = [];
        for (const item of collectRequiredItems(context)) {
            if (withoutFiscal && item.id === FISCAL) continue;
            const sections = findSections(regulation, item.id);
            if (sections.length === 0) {
                if (!isAnsweredElsewhere(item, context)) missing.push(item);
                continue;
            }
            const text = sections.map(getSectionText).join('\n').trim();
            if (text === '' && isAnsweredElsewhere(item, context)) continue;
            const source = printProvision(item.address, law);
            const span = sections[0]!.headSpan;
            const common = { span, basis: [item.address], confidence: item.confidence };
            if (text === '') {
                report({
                    ...common,
                    message: localized(
                        `Sadaļa "${item.title}" ir tukša (${source.lv}). Uzrakstiet izvērtējumu.`,
                        `The section "${item.title}" is empty (${source.en}). Write the assessment.`
                    )
                });
            } else if (item.reasoned && isBareDenial(text)) {
                report({
                    ...common,
                    severity: 'warning',
                    message: localized(
                        `Sadaļā "${item.title}" nav pateikts, kāpēc ietekmes nav (${source.lv}). Pievienojiet iemeslu.`,
                        `The section "${item.title}" does not say why there is no impact (${source.en}). Add the reason.`
                    )
                });
            }
        }
        if (missing.length === 0) return;
        const source = printProvisions(
            missing.map(({ address }) => address),
            law
        );
        const names = joinList(
            missing.map(({ title }) => `"${title}"`),
            'lv'
        );
        report({
            span: memorandum.keyword,
            basis: missing.map(({ address }) => address),
            confidence: getLeastConfidence(missing.map(({ confidence }) => confidence)),
            message: localized(
                `Paskaidrojuma rakstā trūkst ${missing.length === 1 ? 'sadaļas' : 'sadaļu'} ${names} (${source.lv}).`,
                `The memorandum lacks ${missing.length === 1 ? 'the section' : 'the sections'} ${joinList(
                    missing.map(({ title }) => `"${title}"`),
                    'en'
                )} (${source.en}).`
            )
        });
    }
});

/** Reasons beside norms are what the section on proportionality is made of. */
function isAnsweredElsewhere(item: MemorandumItem, { regulation }: RuleContext): boolean {
    return item.id === PROPORTIONALITY && collectUnits(regulation).some(({ justification }) => justification?.text);
}
