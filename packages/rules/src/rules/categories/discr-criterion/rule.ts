import { selects, type FactType, type PersonCategory } from '@normraksts/law';
import type { Condition, Norm, NormKind } from '@normraksts/language';
import { joinSentences, localized } from '../../../l10n.ts';
import { printProvisions } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';

/** Where a fact decides who gets help, or who gets it first. */
const DECISIVE: ReadonlySet<Condition['role']> = new Set([
    'eligibility',
    'application',
    'registration',
    'refusal',
    'exclusion',
    'order',
    'lease'
]);
/** There the fact counts however it is put: "nav vecāka par 40 gadiem". */
const GIVING: ReadonlySet<NormKind> = new Set(['entitlement', 'application', 'registration', 'register-setup']);
const WEIGHING: ReadonlySet<Condition['role']> = new Set(['order', 'refusal', 'exclusion']);
const AGE = 'age';
const OF_AGE = 18;
/** From here on age is what other laws protect, as they do pension age. */
const OLD_AGE = 60;
/** Nobody is set apart: the sentence forbids it, or protects what only some can be. */
const EQUAL =
    /(?<!\p{L})(?:neatkarīgi\s+no|vienlīdzīg|diskriminē|diskriminācij|nešķirojot|grūtniec|grūtniecīb|dzemdīb|pēcdzemdību)/iu;
/** Living alone is no status of a person. */
const ALONE = /^vientuļ/iu;
/** What papers or registers tell about a person. */
const TOLD = /(?<!\p{L})(?:norāda|norādīt|iekļauj\s+(?:šādas\s+)?ziņas|pievieno|uzrāda|izziņ|apliecīb)/iu;

/**
 * Nationality, language, gender, religion, age or marital status decides who gets help, and the law does not ask for it.
 *
 * Which facts those are, and by which provisions, the law packages say (`vienlīdzība:`). Of a category that the council
 * itself makes only a reason can tell whether the difference is objective: a warning, and about age a question. Cost: conditions × categories touched.
 */
export const discrCriterion = defineRule({
    meta: {
        code: 'DISCR-CRITERION',
        severity: 'error',
        subjects: ['help'],
        title: localized('Kritērijs, kas var diskriminēt', 'A criterion that may discriminate'),
        docs: {
            what: localized(
                'Palīdzība vai vieta rindā ir atkarīga no tautības, pilsonības, valodas, dzimuma, vecuma, ģimenes stāvokļa, reliģijas vai dzimšanas vietas, lai gan likums to neprasa. Paša likuma pazīmes (pensijas vecums, bērni, invaliditāte, pilngadība) te neietilpst. Par vecumu domes kategorijā rīks jautā, jo atšķirībai var būt objektīvs iemesls.',
                'Help, or a place in the queue, depends on nationality, citizenship, language, gender, age, marital status, religion or place of birth, although the law does not ask for it. The marks of the law itself (pension age, children, disability, being of age) are not meant. About age in a category of the council the tool asks, since the difference may have an objective reason.'
            ),
            why: localized(
                'Vienlīdzības princips liedz atšķirīgu attieksmi bez objektīva un saprātīga pamata. Personām, kurām palīdzību sola likums, dome šādu kritēriju noteikt nevar.',
                'The principle of equality forbids different treatment without an objective and reasonable ground. For persons to whom the law promises help the council cannot set such a criterion.'
            ),
            remedy: localized(
                'Svītrojiet kritēriju vai aizstājiet to ar vajadzību, uz kuru tas norāda; atšķirības iemeslu pamatojiet paskaidrojuma rakstā.',
                'Delete the criterion, or put the need in its place to which it points; justify the difference in the memorandum.'
            )
        },
        sources: ['SATV:91', 'APL:6'],
        yieldsTo: ['RES-']
    },
    check(context, report) {
        const { regulation, law, day } = context;
        for (const norm of regulation.norms) {
            if (norm.sentence.free || EQUAL.test(norm.sentence.text) || isTold(norm)) continue;
            for (const condition of norm.conditions) {
                const fact = law.findFact(condition.fact, day);
                if (fact === undefined || !isCriterion(norm, condition, fact, context)) continue;
                const { persons } = norm;
                const promised = collectPromised(norm, fact, context);
                const isOwn = persons.own.length > 0 || promised.length === 0;
                const where = printProvisions(fact.equality, law);
                report({
                    span: condition.span,
                    unit: norm.unit,
                    severity: isOwn ? (fact.id === AGE ? 'info' : 'warning') : norm.order ? 'warning' : 'error',
                    message: joinSentences(
                        localized(
                            `Palīdzība te atkarīga no kritērija "${fact.name}", kuru likums neprasa (${where.lv}).`,
                            `Help depends here on a criterion (${fact.name}) that the law does not ask for (${where.en}).`
                        ),
                        isOwn
                            ? localized(
                                  'Vai atšķirībai ir objektīvs un saprātīgs pamats? Ja ir, pamatojiet to paskaidrojuma rakstā; ja nav, svītrojiet kritēriju.',
                                  'Is there an objective and reasonable ground for the difference? If so, justify it in the memorandum; if not, delete the criterion.'
                              )
                            : localized(
                                  'Svītrojiet kritēriju vai nosauciet vajadzību, uz kuru tas norāda.',
                                  'Delete the criterion, or name the need to which it points.'
                              )
                    ),
                    basis: fact.equality,
                    persons: isOwn ? persons.own : promised.map(category => category.address),
                    confidence: getLeastConfidence([fact.confidence])
                });
            }
        }
    }
});

function isTold({ sentence }: Norm): boolean {
    return sentence.clauses.some(
        ({ role, start, end }) =>
            role === 'main' && TOLD.test(sentence.text.slice(start - sentence.start, end - sentence.start))
    );
}

function isCriterion(norm: Norm, condition: Condition, fact: FactType, { law, day, regulation }: RuleContext): boolean {
    if (fact.equality.length === 0 || !DECISIVE.has(condition.role)) return false;
    if (!GIVING.has(norm.kind) && !WEIGHING.has(condition.role) && !condition.demanded) return false;
    const said = regulation.text.slice(condition.factSpan.start, condition.factSpan.end);
    if (ALONE.test(said) || (fact.id === AGE && !isAgeLimit(norm, condition))) return false;
    const { categories, by } = norm.persons;
    return !(
        (by === 'citation' || by === 'name') &&
        categories.some(address => law.findCategory(address, day)?.marks?.includes(fact.id) === true)
    );
}

/** Being of age, and old age, are told apart from other ages. */
function isAgeLimit({ sentence }: Norm, { span, quantity }: Condition): boolean {
    const ages = sentence.quantities.filter(
        one => (one.kind === 'age' || one.kind === 'duration') && one.start < span.end + 20 && one.end > span.start - 20
    );
    const age = quantity ?? ages[0];
    return age?.amount !== undefined && age.amount !== OF_AGE && age.amount < OLD_AGE;
}

/** Persons touched to whom the law promises help without that fact. */
function collectPromised({ persons }: Norm, fact: FactType, { law, day }: RuleContext): PersonCategory[] {
    if (persons.own.length > 0) return [];
    const optional = law
        .delegationsFor('eligibility-condition', undefined, day)
        .filter(({ conditions, general, persons: of }) => conditions !== 'no' && !general && of.of !== 'all');
    return persons.categories
        .map(address => law.findCategory(address, day))
        .filter(category => category !== undefined)
        .filter(
            category =>
                category.origin === 'law' &&
                !category.marks?.includes(fact.id) &&
                !optional.some(({ persons: of }) => selects(of, category.address))
        );
}
