import { parent, type Delegation, type LawView } from '@normraksts/law';
import type { Norm, NormKind } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { matchesAny, readWords } from '../../../lists/sentence-words.ts';
import { printProvisions } from '../../../print.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';
import { isListIntroduction } from '../../../units.ts';
import { toLowMeansFix } from './fix.ts';

const GIVING: ReadonlySet<NormKind> = new Set(['registration', 'entitlement']);
const LOW_MEANS = 'low-means';
const INCOME = 'income';
/** "- pirmās kārtas grupā;": the item names a group, and nobody in it. */
const NO_PERSONS = /(?<!\p{L})(?:grup|reģistr|kārt)/iu;

/**
 * A category that the council adds to a group which the law opens only to persons of low means, without that limit.
 *
 * Silent where another norm limits the whole group or everybody, and where another provision lets the council add persons
 * of the kind without the limit. A ceiling of income may be the threshold of low means in other words: a question. Cost: norms × delegations.
 */
export const catNotPoor = defineRule({
    meta: {
        code: 'CAT-NOT-POOR',
        severity: 'error',
        subjects: ['help'],
        title: localized(
            'Kategorija nav ierobežota ar maznodrošinātām personām',
            'A category not limited to persons of low means'
        ),
        docs: {
            what: localized(
                'Dome pirmām kārtām nodrošināmām personām pievieno savu kategoriju, bet nepasaka, ka tajā ir tikai maznodrošinātas personas. Ja teikumā ir ienākumu robeža, rīks tikai jautā, vai ar to domāts maznodrošinātas mājsaimniecības ienākumu slieksnis.',
                'The council adds a category to the persons who are provided for first, without saying that it holds only persons of low means. Where the sentence has a ceiling of income, the tool only asks whether it is the threshold of low means.'
            ),
            why: localized(
                'Likums ļauj domei pirmām kārtām nodrošināt tikai maznodrošinātu personu kategorijas. Plašāka kategorija pārsniedz deleģējumu un attālina palīdzību tiem, kuriem to pirmām kārtām sola likums.',
                'The law lets the council put only categories of persons of low means first. A wider category exceeds the delegation and delays help to those to whom the law promises it first.'
            ),
            remedy: localized(
                'Pievienojiet vārdu "maznodrošinātas" vai paredziet kategoriju vispārējā kārtībā.',
                'Add the words "of low means", or put the category into the general order.'
            )
        },
        sources: ['PAL:14(1)6', 'PAL:14(6)']
    },
    check(context, report) {
        for (const norm of context.regulation.norms) {
            const limiting = findLimiting(norm, context);
            if (limiting.length > 0) report(toReport(norm, limiting, context));
        }
    }
});

/** Delegations that alone could carry the category and demand low means; none where the norm keeps to them. */
function findLimiting(norm: Norm, { regulation, law, day }: RuleContext): Delegation[] {
    const { persons, group, sentence } = norm;
    if (
        !GIVING.has(norm.kind) ||
        group === undefined ||
        persons.by !== 'own' ||
        persons.lowMeans ||
        sentence.free ||
        isListIntroduction(sentence) ||
        (persons.span === undefined && NO_PERSONS.test(sentence.text)) ||
        norm.conditions.some(({ fact }) => fact === LOW_MEANS) ||
        regulation.norms.some(other => limitsAll(other, group))
    )
        return [];
    const creating = law
        .delegationsFor('person-category', undefined, day)
        .filter(one => one.createsGroup === group && !one.general);
    const limiting = creating.filter(one => one.lowMeansOnly);
    const free = creating.filter(one => !one.lowMeansOnly);
    return free.some(one => mayBeMeant(norm, one, law.getView(day))) ? [] : limiting;
}

const sharedPatterns = new WeakMap<Delegation, readonly string[]>();

/** Does the norm say what the persons around the other delegation have in common ("izliek no īrētas telpas")? */
function mayBeMeant(norm: Norm, delegation: Delegation, { categoriesUnder }: LawView): boolean {
    let patterns = sharedPatterns.get(delegation);
    if (!patterns) {
        const { address } = delegation;
        const pieces = (categoriesUnder.get(parent(address) ?? address) ?? []).map(
            ({ wordings }) => new Set(wordings.flatMap(wording => wording.split(/\s+/u)))
        );
        const shared = [...(pieces[0] ?? [])].filter(
            piece => !piece.startsWith('!') && pieces.every(one => one.has(piece))
        );
        patterns = shared.length === 0 ? [] : [shared.join(' ')];
        sharedPatterns.set(delegation, patterns);
    }
    return patterns.length === 0 || matchesAny(patterns, readWords(norm.sentence));
}

/** "Palīdzību sniedz maznodrošinātām personām": then every category is limited. */
function limitsAll({ kind, persons, group, conditions }: Norm, wanted: string): boolean {
    return (
        kind !== 'order' &&
        (persons.by === 'general' || (persons.by === 'group' && group === wanted)) &&
        conditions.some(({ fact, demanded }) => fact === LOW_MEANS && demanded)
    );
}

function toReport(norm: Norm, limiting: readonly Delegation[], { law, regulation }: RuleContext): Report {
    const basis = limiting.map(one => one.address);
    const provisions = printProvisions(basis, law);
    const isAsked = norm.conditions.some(({ fact, demanded }) => fact === INCOME && demanded);
    const fix = isAsked ? undefined : toLowMeansFix(norm, regulation.text);
    return {
        span: norm.persons.span ?? norm.sentence,
        unit: norm.unit,
        severity: isAsked ? 'info' : 'error',
        message: isAsked
            ? localized(
                  `Šajā grupā dome var noteikt tikai maznodrošinātu personu kategorijas (${provisions.lv}). Vai ar ienākumu robežu domāts maznodrošinātas mājsaimniecības ienākumu slieksnis? Ja jā, tā arī rakstiet.`,
                  `In this group the council may set only categories of persons of low means (${provisions.en}). Is the ceiling of income meant to be the threshold of low means? Then say so.`
              )
            : localized(
                  `Šajā grupā dome var noteikt tikai maznodrošinātu personu kategorijas (${provisions.lv}), bet šī aptver arī citus. Rakstiet "maznodrošinātas" vai paredziet kategoriju vispārējā kārtībā.`,
                  `In this group the council may set only categories of persons of low means (${provisions.en}); this one covers others too. Limit it, or put it into the general order.`
              ),
        basis,
        persons: norm.persons.own,
        confidence: getLeastConfidence(limiting.map(one => one.confidence)),
        fixes: fix === undefined ? [] : [fix]
    };
}
