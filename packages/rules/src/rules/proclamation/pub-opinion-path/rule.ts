import { localized } from '../../../l10n.ts';
import { findKinds } from '../../../memorandum.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const SOURCE = 'PASV:47(2)';
const DENIED = /^(?:nav|nevajag|bez|neattiecas)(?!\p{L})/iu;

/** Rules that a ministry has to see before they are proclaimed are not marked so, or are marked as needing no opinion. */
export const pubOpinionPath = defineRule({
    meta: {
        code: 'PUB-OPINION-PATH',
        severity: 'warning',
        title: localized('Ministrijas atzinums pirms izsludināšanas', 'Opinion of the ministry before proclamation'),
        docs: {
            what: localized(
                'Noteikumiem, par kuriem pirms izsludināšanas vajadzīgs ministrijas atzinums, nav rindas "ministrijas atzinums:" (informācija) vai tajā rakstīts, ka atzinums nav vajadzīgs (brīdinājums). Jautājumu rīks nosaka pēc izdošanas pamata un nosaukuma; vai noteikumi tiešām ir par šo jautājumu, lemj jurists.',
                'Rules that need the opinion of a ministry before they are proclaimed do not have the line "ministrijas atzinums:" (information), or it says that none is needed (warning). The kind is told by the enabling clause and the title; whether the rules are on that matter is for the lawyer to say.'
            ),
            why: localized(
                'Par dažiem jautājumiem noteikumus pēc parakstīšanas vispirms nosūta ministrijai un izsludina tikai pēc atzinuma.',
                'Rules on some matters go to the ministry after they are signed, and are proclaimed only after its opinion.'
            ),
            remedy: localized(
                'Pie rindām par aktu ierakstiet "ministrijas atzinums: vajadzīgs".',
                'Write "ministrijas atzinums: vajadzīgs" among the lines about the act.'
            )
        },
        sources: [SOURCE],
        absence: true
    },
    check(context, report) {
        const { regulation, law } = context;
        const { identity } = regulation;
        const mark = identity.ministryOpinion;
        const denied = mark !== undefined && DENIED.test(mark.value);
        if (mark && !denied) return;
        // Adopted rules without the line have gone their way already.
        if (!mark && identity.status !== 'draft') return;
        const [kind] = findKinds(context, 'opinion');
        if (!kind) return;
        const source = printProvision(SOURCE, law);
        report({
            span: mark ?? identity.title ?? identity.anchor,
            severity: denied ? 'warning' : 'info',
            confidence: kind.confidence,
            message: denied
                ? localized(
                      `Šie, šķiet, ir ${kind.name}; pirms izsludināšanas par tiem vajadzīgs ministrijas atzinums (${source.lv}).`,
                      `These seem to be rules that need the opinion of the ministry before they are proclaimed (${source.en}).`
                  )
                : localized(
                      `Vai šie ir ${kind.name}? Tad pirms izsludināšanas tos nosūta ministrijai atzinuma sniegšanai (${source.lv}). Pie rindām par aktu ierakstiet "ministrijas atzinums: vajadzīgs".`,
                      `Are these rules on a matter for which the ministry gives its opinion before proclamation (${source.en})? Then write "ministrijas atzinums: vajadzīgs" among the lines about the act.`
                  )
        });
    }
});
