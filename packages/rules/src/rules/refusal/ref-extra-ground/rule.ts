import { selects, type PersonCategory } from '@normraksts/law';
import type { Ground } from '@normraksts/language';
import type { LocalizedText, Severity } from '../../../finding.ts';
import { joinSentences, localized, quote } from '../../../l10n.ts';
import { findCategoryOfOtherHelp } from '../../../lists/about-category.ts';
import { collectBoundNorms, type BoundNorm } from '../../../lists/bound-norms.ts';
import { toRemovalFix } from '../../../lists/ground-fixes.ts';
import { getConfidence, judgeGround, type Standing } from '../../../lists/ground-standing.ts';
import { collectLawPersons, describeExample } from '../../../lists/list-messages.ts';
import { printAlternatives, printProvision } from '../../../print.ts';
import { collectIntroductions, readMainWords, readWordsIn } from '../../../lists/sentence-words.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { isInside } from '../../../units.ts';

/**
 * A ground of refusal that the closed list lacks and that lies outside the limit within which the council may add.
 *
 * Silent about grounds by which a person is simply not entitled or has not proved it, about residence (rules of its own),
 * and about help for which there is no such list. Cost: grounds × items.
 */
export const refExtraGround = defineRule({
    meta: {
        code: 'REF-EXTRA-GROUND',
        severity: 'error',
        subjects: ['help'],
        title: localized('Atteikuma pamats, kura likumā nav', 'A ground of refusal that the law lacks'),
        docs: {
            what: localized(
                'Noteikumi ļauj atteikt palīdzību tāda iemesla dēļ, kas nav likuma slēgtajā sarakstā un neapraksta gadījumu, kādu dome drīkst pievienot: persona pirms palīdzības lūgšanas ar savu rīcību apzināti pasliktinājusi savus dzīvokļa apstākļus.',
                'The rules refuse help for a reason that is not in the closed list of the law and is no case that the council may add: the person deliberately worsened its own housing conditions before asking for help.'
            ),
            why: localized(
                'Tipiski: parāds, agrāk saņemta vai pārtraukta palīdzība, agrāka izslēgšana, laulātā īpašums, brīvu telpu trūkums. Persona, kurai likums palīdzību sola, to nesaņem, un lēmums tiesā nav noturams.',
                'Typically: debts, help received or broken off earlier, an earlier exclusion, property of the spouse, no vacant dwelling. Those to whom the law promises help do not get it, and the decision will not stand in court.'
            ),
            remedy: localized(
                'Svītrojiet pamatu, atsaucieties uz likuma sarakstu vai aprakstiet apzinātu rīcību ar visām likuma pazīmēm un individuālu izvērtējumu. Ja iemesls ir tas, ka personai tiesību nav, norādiet to pie kategorijas.',
                'Delete the ground, cite the list of the law, or describe deliberate conduct with every element of the limit and an assessment of each case. If the reason is that the person has no right, say so where the category is defined.'
            )
        },
        sources: ['PAL:7(5)', 'PAL:7(6)']
    },
    check(context, report) {
        for (const bound of collectBoundNorms(context, 'refusal')) {
            for (const ground of bound.grounds) {
                const standing = judgeGround(ground, bound, context);
                const other = findOfOtherHelp(ground, bound, context);
                if (other !== undefined) {
                    if (standing.kind === 'extra' && !isForbiddenFor(other, ground, bound, context))
                        report(toQuestion(ground, other, bound, context));
                    continue;
                }
                if (!bound.reach.touches) continue;
                const severity = toSeverity(standing);
                if (severity === undefined) continue;
                const { norm, list } = bound;
                const persons = collectLawPersons(norm, list, context);
                const fix = severity === 'info' ? undefined : toRemovalFix(norm, ground, context.regulation);
                report({
                    span: ground.span,
                    severity,
                    message: joinSentences(
                        describe(standing, ground, bound, context),
                        severity === 'info'
                            ? undefined
                            : describeExample(
                                  persons,
                                  context,
                                  'Tā palīdzību varētu liegt arī tam, kam to sola pats likums',
                                  'It could deny help even to those to whom the law itself promises it'
                              ),
                        advise(standing, bound, context)
                    ),
                    basis: [list.address, ...(list.extension === undefined ? [] : [list.extension.address])],
                    persons,
                    confidence: getConfidence(bound),
                    fixes: fix === undefined ? [] : [fix]
                });
            }
        }
    }
});

/** Dative or accusative: whom something is refused. */
const OBJECT = /(?:am|iem|im|ai|ām|u|us)$/u;

/** Persons with whom the ground, or whom the sentence that opens its list, names and who get help of other types only. */
function findOfOtherHelp(
    ground: Ground,
    { norm: { sentence }, list }: BoundNorm,
    context: RuleContext
): PersonCategory | undefined {
    const opening = readWordsIn(sentence, ground.span).slice(0, 3);
    const heads = collectIntroductions(sentence)
        .flatMap(one => readMainWords(one))
        .filter(word => OBJECT.test(word.lower) && !isInside(word, ground.span));
    return (
        findCategoryOfOtherHelp(opening, list.helpTypes, context) ??
        findCategoryOfOtherHelp(heads, list.helpTypes, context)
    );
}

/** Whose dwelling stands in the way the law says itself of specialists; other rules compare it. */
const OWNERSHIP = /(?<!\p{L})(?:īpašum|(?:ne)?pieder)/iu;

/** Rules of their own speak of what the law forbids to demand of these persons. */
function isForbiddenFor(
    category: PersonCategory,
    ground: Ground,
    { norm }: BoundNorm,
    { law, day }: RuleContext
): boolean {
    const { prohibitionsByFact } = law.getView(day);
    if (OWNERSHIP.test(ground.text)) return true;
    return norm.conditions.some(
        ({ fact, span }) =>
            isInside(span, ground.span) &&
            prohibitionsByFact.get(fact)?.some(({ persons }) => selects(persons, category.address)) === true
    );
}

/** The list does not hold for these persons; whether something else carries the ground is for the lawyer. */
function toQuestion(ground: Ground, category: PersonCategory, { list }: BoundNorm, { law, day }: RuleContext): Report {
    const where = printProvision(list.address, law);
    const own = law
        .getView(day)
        .delegations.filter(
            ({ general, basisUse, persons, helpTypes }) =>
                !general &&
                basisUse !== 'none' &&
                persons.of !== 'all' &&
                selects(persons, category.address) &&
                helpTypes.some(type => category.helpTypes.includes(type))
        )
        .map(({ address }) => address);
    const powers = own.length === 0 ? undefined : printAlternatives(own, law);
    return {
        span: ground.span,
        severity: 'info',
        message: joinSentences(
            localized(
                `Pamats ${quote(ground.text)} attiecas uz citas palīdzības saņēmējiem (${category.name}), un ${where.lv} to nesedz.`,
                `The ground ${quote(ground.text)} is about persons who get other help (${category.name}); ${where.en} does not carry it.`
            ),
            powers === undefined
                ? localized('Vai likums šādu liegumu pieļauj?', 'Does the law allow it?')
                : localized(
                      `Vai šādu liegumu pieļauj ${powers.lv}? Ja ne, pamatu svītrojiet.`,
                      `Does ${powers.en} allow it? If not, delete the ground.`
                  )
        ),
        basis: [list.address, ...own],
        confidence: 'B'
    };
}

function toSeverity(standing: Standing): Severity | undefined {
    switch (standing.kind) {
        case 'near-extension':
            return standing.essential ? 'warning' : 'info';
        case 'law-term':
            return 'info';
        case 'widened-item':
        case 'other-list':
            return 'warning';
        case 'extra':
            return standing.lawfulReading ? 'warning' : 'error';
        default:
            return undefined;
    }
}

function describe(standing: Standing, ground: Ground, { list }: BoundNorm, { law }: RuleContext): LocalizedText {
    const where = printProvision(list.address, law, 'loc');
    const text = quote(ground.text);
    switch (standing.kind) {
        case 'near-extension': {
            const limit = printProvision(standing.address, law);
            return localized(
                `${limit.lv} ļauj pievienot tikai gadījumus, kad ${standing.limit}; pamatam ${text} ${standing.essential ? 'šo pazīmju nav visu' : 'trūkst norādes uz laiku'}.`,
                `Only cases in which (${standing.limit}) may be added under ${limit.en}; the ground ${text} ${standing.essential ? 'lacks some of these elements' : 'does not say when'}.`
            );
        }
        case 'widened-item': {
            const item = printProvision(standing.item.address, law);
            return localized(
                `Pamats ${text} ir plašāks par likumu: ${item.lv} runā par pašu personu, nevis par tās laulāto vai citiem ģimenes locekļiem.`,
                `The ground ${text} is wider than the law: ${item.en} speaks of the person itself, not of a spouse or other family members.`
            );
        }
        case 'law-term': {
            const term = printProvision(standing.deadline.address, law);
            return localized(
                `Pamats ${text} atkārto termiņu, ko likums nosaka pats (${term.lv}: ${standing.deadline.subject}).`,
                `The ground ${text} repeats a term that the law itself sets (${term.en}: ${standing.deadline.subject}).`
            );
        }
        case 'other-list': {
            const item = printProvision(standing.item.address, law);
            return localized(
                `Pamats ${text} ir paredzēts izslēgšanai no reģistra (${item.lv}); starp atteikuma pamatiem ${where.lv} tā nav.`,
                `The ground ${text} is one for exclusion from the register (${item.en}); among the grounds of refusal in ${where.en} it is not.`
            );
        }
        default: {
            const extension = list.extension;
            const outside = extension === undefined ? undefined : printProvision(extension.address, law);
            return localized(
                `Atteikuma pamats ${text} nav paredzēts ${where.lv}${outside === undefined ? '' : `, un tas neapraksta gadījumu, kad ${extension?.limit} (${outside.lv})`}.`,
                `The ground of refusal ${text} is not in ${where.en}${outside === undefined ? '' : `, nor is it a case that may be added under ${outside.en} (${extension?.limit})`}.`
            );
        }
    }
}

function advise(standing: Standing, { list }: BoundNorm, { law }: RuleContext): LocalizedText {
    if (standing.kind === 'near-extension') {
        return localized(
            'Papildiniet pamatu ar visām likuma pazīmēm.',
            'Complete the ground with every element of the limit.'
        );
    }
    if (standing.kind === 'law-term') {
        return localized(
            'Pārbaudiet, vai termiņa nokavējums tiešām atņem tiesības uz reģistrēšanu, un atsaucieties uz likumu.',
            'Check whether missing the term really takes away the right to be registered, and cite the law.'
        );
    }
    if (standing.kind === 'widened-item') {
        return localized('Attieciniet pamatu tikai uz pašu personu.', 'Confine the ground to the person itself.');
    }
    if (standing.kind === 'other-list') {
        return localized(
            'Ja ar to domāts, ka tiesības nav pierādītas, sakiet to; citādi pamatu svītrojiet.',
            'If it means that the right is not proved, say so; otherwise delete the ground.'
        );
    }
    if (standing.kind === 'extra' && standing.lawfulReading) {
        return localized(
            'Ja tas ir domes noteiktas kategorijas nosacījums, iekļaujiet to kategorijas aprakstā; citādi pamatu svītrojiet.',
            'If it is a condition of a category of the council, put it into the definition of the category; otherwise delete the ground.'
        );
    }
    if (list.extension === undefined) return localized('Svītrojiet pamatu.', 'Delete the ground.');
    const limit = printProvision(list.extension.address, law, 'loc');
    return localized(
        `Svītrojiet pamatu vai pārveidojiet par ${limit.lv} pieļauto gadījumu ar individuālu izvērtējumu.`,
        `Delete the ground, or turn it into a case allowed by ${limit.en}, assessed one by one.`
    );
}
