import type { Address, CategoryGroup } from '@normraksts/law';
import type { Norm, NormKind } from '@normraksts/language';
import { endSentence, joinSentences, localized } from '../../../l10n.ts';
import { collectFixedCategories, collectNearCategories, findCommonUnit } from '../../../lists/law-groups.ts';
import { describeExample } from '../../../lists/list-messages.ts';
import { readWords } from '../../../lists/sentence-words.ts';
import { printPersons, printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';
import { toWholeUnitFix } from './fix.ts';

const LISTING: ReadonlySet<NormKind> = new Set(['registration', 'entitlement', 'social-lease']);
/** Other kinds in which a citation of everybody shows that nobody was to be left out. */
const NAMING: ReadonlySet<NormKind> = new Set([
    ...LISTING,
    'order',
    'statement',
    'decision',
    'offer',
    'lease',
    'register-setup',
    'scope',
    'application'
]);

/**
 * Rules list the persons of a group that the law defines (first order, social apartments) one by one and leave some out.
 *
 * Silent where some norm cites them all, where fewer than two are named, and about those whom the words may mean. Told once
 * for each group. Cost: norms × categories of the group.
 */
export const catMissing = defineRule({
    meta: {
        code: 'CAT-MISSING',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Sarakstā trūkst likumā noteiktu personu', 'The list leaves out persons named by the law'),
        docs: {
            what: localized(
                'Noteikumi pa vienai nosauc personas, kurām palīdzību pirmām kārtām sniedz saskaņā ar likumu, bet kādu likuma kategoriju nenosauc.',
                'The rules name the persons whom the law helps first one by one, but leave out some category of the law.'
            ),
            why: localized(
                'Sarakstu lasa kā pilnīgu. Personai, kuras tajā nav, var atteikt, lai gan tās tiesības nosaka pats likums un dome tās nevar sašaurināt.',
                'The list reads as complete. Whoever is not in it may be turned away, although the law itself gives the right and the council cannot narrow it.'
            ),
            remedy: localized(
                'Neuzskaitiet: atsaucieties uz visu likuma daļu un sarakstā atstājiet tikai domes noteiktās kategorijas.',
                'Do not list: cite the whole paragraph of the law and keep in the list only the categories of the council.'
            )
        },
        sources: ['PAL:14(1)', 'PAL:21⁶(1)'],
        absence: true
    },
    check(context, report) {
        const { regulation, law, day } = context;
        for (const group of law.getView(day).groupById.values()) {
            if (!group.openToCouncil) continue;
            const found = findMissing(group, context);
            if (found === undefined) continue;
            const { norm, missing, fixed } = found;
            const unit = findCommonUnit(fixed);
            const persons = printPersons(missing, law, day);
            const whole = unit === undefined ? undefined : printProvision(unit, law, 'loc');
            const fix = unit === undefined ? undefined : toWholeUnitFix(norm, unit, context);
            report({
                span: norm.sentence.anchor ?? norm.persons.span ?? norm,
                unit: norm.unit,
                message: joinSentences(
                    localized(
                        `Te uzskaitītas ${group.name}, bet trūkst ${persons.provisions.lv} minēto: ${endSentence(persons.names.lv)}`,
                        `This lists persons whom the law puts into one group, but leaves out those of ${persons.provisions.en} (${persons.names.en}).`
                    ),
                    describeExample(
                        missing,
                        context,
                        'Pēc šā saraksta šīs personas palīdzību nesaņemtu',
                        'By this list they would not get help'
                    ),
                    whole === undefined
                        ? undefined
                        : localized(
                              `Atsaucieties uz visām ${whole.lv} minētajām personām.`,
                              `Cite all persons of ${whole.en}.`
                          )
                ),
                basis: unit === undefined ? [group.address] : [unit],
                persons: missing,
                confidence: getLeastConfidence(
                    missing.map(address => law.findCategory(address, day)?.confidence ?? 'A')
                ),
                fixes: fix === undefined ? [] : [fix]
            });
        }

        function findMissing(
            of: CategoryGroup,
            { regulation }: RuleContext
        ): { norm: Norm; missing: Address[]; fixed: Address[] } | undefined {
            const categories = collectFixedCategories(of, context);
            const fixed = categories.map(category => category.address);
            const namedBy = (norm: Norm): Address[] =>
                norm.persons.by === 'citation' || norm.persons.by === 'name'
                    ? fixed.filter(
                          address =>
                              norm.persons.categories.includes(address) ||
                              norm.persons.except.some(one => one.category === address)
                      )
                    : [];
            if (
                regulation.norms.some(
                    norm => NAMING.has(norm.kind) && fixed.length > 0 && namedBy(norm).length === fixed.length
                )
            )
                return undefined;
            const listing = regulation.norms.filter(
                norm => LISTING.has(norm.kind) && norm.group === of.id && namedBy(norm).length > 0
            );
            const named = new Set(listing.flatMap(namedBy));
            const [norm] = listing;
            if (norm === undefined || named.size < 2) return undefined;
            const near = new Set(listing.flatMap(one => collectNearCategories(categories, readWords(one.sentence))));
            const missing = fixed.filter(address => !named.has(address) && !near.has(address));
            return missing.length === 0 ? undefined : { norm: toListNorm(norm), missing, fixed };
        }

        /** The norm that opens the list in which the first named persons stand. */
        function toListNorm(norm: Norm): Norm {
            return regulation.norms.find(one => one.sentence === norm.sentence.intro) ?? norm;
        }
    }
});
