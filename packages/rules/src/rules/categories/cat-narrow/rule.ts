import type { Address, PersonCategory } from '@normraksts/law';
import type { Condition, Norm, NormKind } from '@normraksts/language';
import { isOfDocument, isOfOthers, isOfRuling, isRuledOut } from '../../../coverage/condition-place.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { collapseProvisions, printNeediestPerson, printProvisions } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';

/** Norms that say who gets help. */
const GIVING: ReadonlySet<NormKind> = new Set(['entitlement', 'application', 'registration', 'register-setup']);
const DECISIVE: ReadonlySet<Condition['role']> = new Set(['eligibility', 'application', 'registration']);
/** What the law lets the body weigh when it refuses, and so no fact that is foreign to every category. */
const WEIGHED: ReadonlySet<string> = new Set([
    'owns-dwelling',
    'dwelling-condition',
    'deliberate-worsening',
    'single-register'
]);
const NO_DWELLING = 'no-dwelling';
const LOW_MEANS = 'low-means';

/**
 * Persons whom the law describes itself are repeated with one restriction more.
 *
 * The facts that the law asks of a category are its marks in the law packages; a category without them is not judged.
 * Silent about residence and about grounds of refusal, which have rules of their own, about what may belong to other
 * persons of the sentence, and about facts that are no condition of help. Cost: conditions × categories named.
 */
export const catNarrow = defineRule({
    meta: {
        code: 'CAT-NARROW',
        severity: 'error',
        subjects: ['help'],
        title: localized('Likuma kategorijai pievienots nosacījums', 'A category of the law with a condition added'),
        docs: {
            what: localized(
                'Noteikumi nosauc likumā noteiktas personas un pievieno nosacījumu, kura likumā nav: "repatrianti, kuriem nav parādu", "politiski represētas personas, kuras nodarbinātas". Ja persona nosaukta ar vārdiem un nosacījums to apraksta (bērni, invaliditāte, mājokļa trūkums), tas ir brīdinājums, jo domāta var būt cita kategorija.',
                'The rules name persons of the law and add a condition that the law does not have: "repatriates without debts", "repressed persons who are employed". Where they are named in words and the condition describes them (children, disability, lack of a dwelling), it is a warning, since another category may be meant.'
            ),
            why: localized(
                'Kas šīm personām jāapliecina, nosaka pats likums; deleģējuma pievienot nosacījumus nav. Norma liegtu palīdzību personai, kurai likums to sola.',
                'What these persons must show is settled by the law; nothing lets the council add conditions. The norm would deny help to a person to whom the law promises it.'
            ),
            remedy: localized(
                'Svītrojiet nosacījumu. Ja domāta cita kategorija, nosauciet to atsevišķi.',
                'Delete the condition. If another category is meant, name it by itself.'
            )
        },
        sources: ['PAL:13(1)', 'PAL:14(1)', 'PAL:21⁶(1)'],
        yieldsTo: ['RES-', 'REF-']
    },
    check(context, report) {
        const { regulation, law, day } = context;
        for (const norm of regulation.norms) {
            for (const condition of norm.conditions) {
                const narrowed = collectNarrowed(norm, condition, context);
                if (narrowed.length === 0) continue;
                const persons = narrowed.map(category => category.address);
                const where = printProvisions(collapseProvisions(persons), law, 'loc');
                const fact = law.findFact(condition.fact, day)?.name ?? condition.fact;
                const example = printNeediestPerson(persons, law, day);
                report({
                    span: condition.span,
                    unit: norm.unit,
                    severity: isDescribing(norm, condition, context) ? 'warning' : 'error',
                    message: joinSentences(
                        localized(
                            `${where.lv} minētajām personām likums šādu nosacījumu (${fact}) neparedz, un deleģējuma to pievienot nav.`,
                            `The law sets no such condition (${fact}) for the persons of ${where.en}, and nothing lets the council add it.`
                        ),
                        example === ''
                            ? undefined
                            : localized(
                                  `Palīdzību nesaņemtu persona, kurai to sola likums (piemērs: ${example}).`,
                                  `A person to whom the law promises help would not get it (example: ${example}).`
                              ),
                        localized('Svītrojiet nosacījumu.', 'Delete the condition.')
                    ),
                    basis: persons,
                    persons,
                    confidence: getLeastConfidence(narrowed.map(category => category.confidence))
                });
            }
        }
    }
});

/** Categories named by the norm of which the law does not ask the fact, and for which nothing lets the council ask it. */
function collectNarrowed(norm: Norm, condition: Condition, { law, day }: RuleContext): PersonCategory[] {
    const { persons, sentence } = norm;
    if (
        !GIVING.has(norm.kind) ||
        !DECISIVE.has(condition.role) ||
        condition.via !== undefined ||
        sentence.free ||
        (persons.by !== 'citation' && persons.by !== 'name') ||
        persons.own.length > 0 ||
        condition.fact.includes('residence') ||
        WEIGHED.has(condition.fact) ||
        isOfRuling(norm, condition) ||
        isRuledOut(norm) ||
        isOfOthers(norm, condition) ||
        isOfDocument(norm, condition)
    )
        return [];
    const isOpen = (address: Address): boolean =>
        law
            .delegationsFor('eligibility-condition', address, day)
            .some(({ conditions, general }) => conditions !== 'no' && !general);
    const named = persons.categories
        .map(address => law.findCategory(address, day))
        .filter(category => category !== undefined);
    // What one of the persons is known by may be said of that one alone.
    const isMarkOfSome = named.some(({ marks }) => marks?.includes(condition.fact) === true);
    if (isMarkOfSome && (isInMain(norm, condition) || persons.by === 'name')) return [];
    if (condition.fact === LOW_MEANS && isInMain(norm, condition) && !isRightBefore(norm, condition)) return [];
    return named.filter(
        category =>
            category.origin === 'law' &&
            category.marks !== undefined &&
            !category.marks.includes(condition.fact) &&
            !isOpen(category.address)
    );
}

function isInMain({ sentence }: Norm, { span }: Condition): boolean {
    return sentence.clauses.some(
        ({ role, start, end }) => (role === 'main' || role === 'item') && span.start >= start && span.end <= end
    );
}

/** "maznodrošinātus repatriantus", not "maznodrošinātas ģimenes un repatriantus". */
function isRightBefore({ sentence, persons }: Norm, { span }: Condition): boolean {
    const next = persons.span?.start ?? span.start;
    return (
        next > span.end &&
        !/[,;]|(?<!\p{L})(?:un|vai|person|ģimen|mājsaimn)/iu.test(
            sentence.text.slice(span.end - sentence.start, next - sentence.start)
        )
    );
}

/** A fact that categories are made of, put to persons who are named in words: another category may be meant. */
function isDescribing({ persons }: Norm, { fact, demanded }: Condition, { law, day }: RuleContext): boolean {
    return (
        fact === NO_DWELLING ||
        (demanded &&
            persons.by === 'name' &&
            law.getView(day).categories.some(({ marks }) => marks?.includes(fact) === true))
    );
}
