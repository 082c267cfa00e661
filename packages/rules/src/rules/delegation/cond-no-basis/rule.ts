import type { Prohibition } from '@normraksts/law';
import type { Condition, Norm } from '@normraksts/language';
import { joinSentences, localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { collectSubjects } from '../../../subject.ts';

/** Gross and net have a finding of their own. */
const JUDGED_ELSEWHERE: ReadonlySet<string> = new Set(['net-income']);
const GATES: ReadonlySet<Condition['role']> = new Set([
    'eligibility',
    'application',
    'registration',
    'refusal',
    'exclusion',
    'lease'
]);
/** Who goes first, or gets more, is not who gets anything at all. */
const ORDERS =
    /prioritā|priekšrok|priekšrocīb|pirmām\s+kārtām|pirmkārt|ārpus\s+kārtas|vispirms|secīb|grup|apmēr\p{L}*\s+(?:trūcīg|maznodrošināt)|(?<!\p{L})(?:pārējām|pārējiem|citām|citiem|arī)(?!\p{L})/iu;
/** Who lost the income: that is the crisis. */
const LOST =
    /(?<!\p{L})nav\s+(?:\p{L}+\s+){0,2}ienākum|zaudē\p{L}*\s+(?:\p{L}+\s+){0,3}ienākum|ienākum\p{L}*\s+(?:\p{L}+\s+){0,3}(?:zaud|zud|samazin)/iu;
/** Nobody looks at the means. */
const NOT_LOOKED_AT =
    /(?<!\p{L})(?:ne(?:iz)?vērtē\p{L}*|bez\s+(?:\p{L}+\s+){0,3}(?:izvērtē|ienākum|materiāl)\p{L}*|neatkarīgi\s+no)/iu;

/**
 * A condition that law packages say may not be demanded in a field (`nedrīkst prasīt:` with `jomā:`). What is sure is a warning;
 * what the packages mark as a conclusion asks the lawyer. Cost: conditions × statements on fields.
 */
export const condNoBasis = defineRule({
    meta: {
        code: 'COND-NO-BASIS',
        severity: 'warning',
        subjects: ['crisis-benefit', 'low-rent'],
        title: localized('Nosacījums, kura likumā nav', 'A condition that the law does not have'),
        docs: {
            what: localized(
                'Pabalstu krīzes situācijā saista ar ienākumiem vai trūcīgas vai maznodrošinātas mājsaimniecības statusu, vai zemas īres māju rindā uzņem tikai to, kam ir deklarēta dzīvesvieta vai nepieder mājoklis.',
                'The benefit in a crisis depends on income or on the status of a poor or low-income household, or a queue of low-rent houses takes only those with declared residence or without a dwelling of their own.'
            ),
            why: localized(
                'Krīzes situācijā palīdzību sniedz bez materiālo resursu izvērtējuma; pretarguments ir Sociālo pakalpojumu un sociālās palīdzības likuma 36. panta 2.¹ daļa, kas ienākumu sliekšņus piemin visiem pabalstiem. Zemas īres māju iedzīvotājus nosaka Ministru kabineta noteikumi; vai pašvaldība drīkst prasīt vēl ko, kas nav tikai secība, tie nesaka, tādēļ rīks tikai jautā.',
                'In a crisis help is given without looking at means; the counter-argument is the provision on thresholds, which names all benefits. Who lives in low-rent houses is set by Cabinet regulations; whether the municipality may ask for more than an order they do not say, so the tool only asks.'
            ),
            remedy: localized(
                'Svītrojiet nosacījumu vai nosakiet to kā prioritāti, nevis šķērsli.',
                'Delete the condition, or make it a priority instead of a bar.'
            )
        },
        sources: ['SPSP:5(1)', 'SPSP:36(6)', 'MK459:35.4']
    },
    check({ regulation, law, day }, report) {
        const subjects = collectSubjects(regulation, law, day);
        const prohibitions = law
            .getView(day)
            .specialProhibitions.filter(
                ({ term, fact, field }) =>
                    !term && fact !== undefined && field !== undefined && !JUDGED_ELSEWHERE.has(fact)
            );
        for (const norm of regulation.norms) {
            if (norm.sentence.free || norm.kind === 'definition' || isNoGate(norm)) continue;
            const isOf = ({ field }: Prohibition): boolean =>
                norm.fields.length > 0
                    ? norm.fields.includes(field!)
                    : regulation.titleFields.includes(field!) && !subjects.has('help');
            const found = norm.conditions.flatMap(condition => {
                if (!GATES.has(condition.role)) return [];
                const prohibition = prohibitions.find(one => one.fact === condition.fact && isOf(one));
                return prohibition === undefined ? [] : [{ condition, prohibition }];
            })[0];
            if (found === undefined) continue;
            const { condition, prohibition } = found;
            const where = printProvision(prohibition.address, law);
            report({
                span: condition.span,
                unit: norm.unit,
                basis: [prohibition.address],
                confidence: prohibition.confidence,
                message: joinSentences(
                    localized(
                        `Likums šādu nosacījumu te nepazīst (${where.lv}): ${prohibition.text}.`,
                        `The law knows no such condition here (${where.en}).`
                    ),
                    prohibition.confidence === 'C'
                        ? localized(
                              'Vai nosacījums vajadzīgs? Apsveriet to noteikt kā prioritāti, nevis šķērsli.',
                              'Is it needed? Consider making it a priority instead of a bar.'
                          )
                        : localized('Svītrojiet nosacījumu.', 'Delete the condition.')
                )
            });
        }
    }
});

/** Orders and amounts shut nobody out, nor does the loss of income that is itself the crisis. */
function isNoGate({ sentence, unit, kind }: Norm): boolean {
    if (kind === 'order' || NOT_LOOKED_AT.test(sentence.text) || LOST.test(sentence.text)) return true;
    const title = unit.chapter?.title ?? unit.parent?.chapter?.title ?? '';
    return [sentence.text, sentence.intro?.text ?? '', title].some(text => ORDERS.test(text));
}
