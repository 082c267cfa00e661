import type { Address } from '@normraksts/law';
import type { Norm, ResolvedRegulation, Sentence, Unit } from '@normraksts/language';
import { endSentence, joinSentences, localized } from '../../../l10n.ts';
import { collectFixedCategories, collectNearCategories } from '../../../lists/law-groups.ts';
import { describeExample } from '../../../lists/list-messages.ts';
import { matchesAny, readWords } from '../../../lists/sentence-words.ts';
import { printPersons, printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';
import { collectWithin, isInside } from '../../../units.ts';

/** Items for whomever the others do not name, or documents that anybody may bring. */
const CATCH_ALL = [
    'pārējās personas',
    'pārējie',
    'pārējā persona',
    'visas personas',
    'visi',
    'ikviena persona',
    'ikviens',
    'katra persona',
    'jebkura persona',
    'cita persona',
    'citas personas',
    'persona kurai neattiecas',
    'dokument… apliecin… tiesīb…',
    'dokument… pierād… tiesīb…',
    'dokument… apliecin… atbilstīb…',
    'dokument… pamato…',
    'citus dokument…',
    'cits dokument…',
    'citi dokument…'
];
const ABOUT_DATA = ['dokument…', 'izziņ…', 'ziņas', 'ziņu', 'dati', 'apliecīb…', 'apliecinājum…', 'kopij…'];

/**
 * Documents are set category by category, and for some category of the law there are none.
 *
 * Silent where the list has an item for all others, where some other point speaks of the documents or data of the category,
 * and about categories that an item may mean. Told once for each list. Cost: norms × categories.
 */
export const docGap = defineRule({
    meta: {
        code: 'DOC-GAP',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Kategorijai nav noteikti dokumenti', 'No documents for a category'),
        docs: {
            what: localized(
                'Noteikumi dokumentus nosaka katrai personu kategorijai atsevišķi, bet kādai likumā noteiktai kategorijai to nav.',
                'The rules set the documents for each category of persons, but for some category of the law there are none.'
            ),
            why: localized(
                'Dokumentus, kas apliecina tiesības, nosaka saistošie noteikumi; no dienas, kad iesniegti visi dokumenti, atkarīga arī vieta rindā. Persona, kuras sarakstā nav, nezina, kas jāiesniedz, un iestāde – ko tā drīkst prasīt.',
                'The documents that prove the right are set by the rules, and the day on which all were handed in decides the place in the queue. Whoever is not in the list cannot know what to hand in, nor the body what it may ask for.'
            ),
            remedy: localized(
                'Nosakiet kategorijai dokumentus vai pasakiet, ka ziņas pašvaldība iegūst pati.',
                'Set the documents of the category, or say that the municipality obtains the data itself.'
            )
        },
        sources: ['PAL:6(2)', 'PAL:7(4)'],
        absence: true
    },
    check(context, report) {
        const { law, day } = context;
        const lists = collectDocumentLists(context);
        if (lists.length === 0) return;
        const normsAt = collectNormsByPoint(context.regulation);
        const named = collectNamedByData(context, normsAt);
        for (const { intro, members } of lists) {
            const missing = findMissing(intro, members, { named, normsAt }, context);
            if (missing.length === 0) continue;
            const persons = printPersons(missing, law, day, 3);
            const delegations = law
                .delegationsFor('documents', undefined, day)
                .filter(delegation => !delegation.general && delegation.basisUse !== 'none');
            const basis = delegations.map(delegation => delegation.address).slice(0, 1);
            const duty = basis[0] === undefined ? undefined : printProvision(basis[0], law);
            report({
                span: intro.sentence.anchor ?? intro,
                unit: intro.unit,
                message: joinSentences(
                    localized(
                        `Dokumenti noteikti katrai kategorijai atsevišķi, bet nav noteikti ${persons.provisions.lv} minētajām personām: ${endSentence(persons.names.lv)}`,
                        `Documents are set category by category, but there are none for the persons of ${persons.provisions.en} (${persons.names.en}).`
                    ),
                    describeExample(
                        missing,
                        context,
                        'Šīs personas nevar zināt, kas jāiesniedz',
                        'They cannot know what to hand in'
                    ),
                    duty === undefined
                        ? undefined
                        : localized(
                              `Dokumentus nosaka saistošie noteikumi (${duty.lv}). Papildiniet sarakstu vai norādiet, ka ziņas pašvaldība iegūst pati.`,
                              `The documents are to be set in the rules (${duty.en}). Complete the list, or say that the municipality obtains the data itself.`
                          )
                ),
                basis,
                persons: missing,
                confidence: getLeastConfidence(
                    missing.map(address => law.findCategory(address, day)?.confidence ?? 'A')
                )
            });
        }
    }
});

interface DocumentList {
    intro: Norm;
    members: Norm[];
}

function collectDocumentLists({ regulation }: RuleContext): DocumentList[] {
    const members = new Map<Sentence, Norm[]>();
    for (const norm of regulation.norms) {
        if (norm.sentence.intro !== undefined)
            members.set(norm.sentence.intro, [...(members.get(norm.sentence.intro) ?? []), norm]);
    }
    return regulation.norms
        .filter(norm => norm.kind === 'documents' && members.has(norm.sentence))
        .map(intro => ({ intro, members: members.get(intro.sentence) ?? [] }));
}

/** Categories that norms about documents and data name, with the points in which they do. Cost: linear in the norms. */
function collectNamedByData(context: RuleContext, normsAt: NormsByPoint): Map<Address, Set<Unit>> {
    const named = new Map<Address, Set<Unit>>();
    for (const norm of context.regulation.norms) {
        if (!isAboutData(norm)) continue;
        for (const address of collectNamed(norm, context, normsAt)) {
            const units = named.get(address);
            if (units) units.add(norm.unit);
            else named.set(address, new Set([norm.unit]));
        }
    }
    return named;
}

/** Norms by the id (`p7`) and by the number (`#7`) of every point in which they stand. */
type NormsByPoint = ReadonlyMap<string, readonly Norm[]>;

/** Norms by the id and by the number of each point in which they stand. */
function collectNormsByPoint({ norms }: ResolvedRegulation): Map<string, Norm[]> {
    const byPoint = new Map<string, Norm[]>();
    for (const norm of norms) {
        for (let unit: Unit | undefined = norm.unit; unit !== undefined; unit = unit.parent) {
            for (const key of [unit.id, `#${unit.number.replace(/\.$/, '')}`]) {
                const list = byPoint.get(key);
                if (list) list.push(norm);
                else byPoint.set(key, [norm]);
            }
        }
    }
    return byPoint;
}

function findMissing(
    intro: Norm,
    members: readonly Norm[],
    { named: byData, normsAt }: { named: ReadonlyMap<Address, ReadonlySet<Unit>>; normsAt: NormsByPoint },
    context: RuleContext
): Address[] {
    const { law, day } = context;
    if (members.some(member => matchesAny(CATCH_ALL, readWords(member.sentence)))) return [];
    const inList = new Set(members.flatMap(member => collectNamed(member, context, normsAt)));
    const ofList = new Set([intro.unit, ...members.map(member => member.unit)]);
    const elsewhere = [...byData]
        .filter(([, units]) => [...units].some(unit => !ofList.has(unit)))
        .map(([address]) => address);
    const covered = new Set([...inList, ...elsewhere]);
    const announced = findAnnounced(intro, context);
    const missing = [...law.getView(day).groupById.values()].flatMap(group => {
        const categories = collectFixedCategories(group, context);
        const named = categories.filter(category => inList.has(category.address)).length;
        const wanted =
            announced === undefined ? categories : categories.filter(category => announced.has(category.address));
        if (named === 0 || (announced === undefined ? named < 2 : wanted.length === 0)) return [];
        const near = new Set(members.flatMap(member => collectNearCategories(categories, readWords(member.sentence))));
        return wanted.map(category => category.address).filter(address => !covered.has(address) && !near.has(address));
    });
    return missing;
}

/** For whom the list says that it is: itself, or the sentences before it in its point. */
function findAnnounced(intro: Norm, { regulation }: RuleContext): ReadonlySet<Address> | undefined {
    const before = regulation.norms.filter(
        norm =>
            norm.unit === intro.unit &&
            norm.start <= intro.start &&
            norm.persons.by !== 'general' &&
            norm.persons.categories.length > 0
    );
    return before.length === 0 ? undefined : new Set(before.flatMap(norm => norm.persons.categories));
}

/** Categories that a norm cites, names, or means by referring to an own point. */
function collectNamed(norm: Norm, { regulation }: RuleContext, normsAt: NormsByPoint): Address[] {
    const { by, categories, span } = norm.persons;
    // Items that name nobody have the persons of the words that open their list.
    const isOwn = (by === 'citation' || by === 'name') && span !== undefined && isInside(span, norm);
    const own = isOwn ? categories : [];
    const targets = collectWithin(regulation.references, norm).flatMap(
        use => (use.kind === 'point' && use.target) || []
    );
    const numbers = norm.sentence.citations
        .filter(({ citation }) => citation.self)
        .flatMap(({ citation }) => citation.parts.map(part => part.address));
    const meant = [...targets, ...numbers]
        .flatMap(point => normsAt.get(point) ?? [])
        .filter(other => other !== norm && other.persons.by !== 'general');
    return [...own, ...meant.flatMap(other => other.persons.categories)];
}

function isAboutData(norm: Norm): boolean {
    return norm.kind === 'documents' || matchesAny(ABOUT_DATA, readWords(norm.sentence));
}
