import type { Matter } from '@normraksts/law';
import { wordsIn } from '../sentence/analyse.ts';
import { readClosing } from './closing-norms.ts';
import { findConditions } from './conditions.ts';
import { findDocuments, findProvider } from './documents.ts';
import { findExemptedByLaw } from './exempted-by-law.ts';
import { readBenefitTerms, readLettingTerms } from './benefits.ts';
import { findFields } from './fields.ts';
import { findFigures } from './figures.ts';
import { findGrounds } from './grounds.ts';
import { freesFromResidence } from './mentions.ts';
import type { Condition, Norm, NormKind, PersonSet, Sentence, Unit } from './model.ts';
import {
    findCategories,
    findHelpTypes,
    findNotMeant,
    findPersons,
    ownAddress,
    resolveRegisters,
    type PersonHit,
    type ReadSentence
} from './persons.ts';
import { findOrder } from './orders.ts';
import { readProcedure } from './procedure.ts';
import type { Vocabulary } from './vocabulary.ts';

const MATTERS: Record<NormKind, Matter[]> = {
    scope: [],
    definition: [],
    entitlement: ['eligibility-condition'],
    application: ['recognition'],
    documents: ['documents'],
    'register-setup': ['registration'],
    registration: ['registration'],
    order: ['registration'],
    offer: ['offer'],
    refusal: ['refusal-procedure'],
    exclusion: ['exclusion-ground'],
    exemption: [],
    decision: ['competence'],
    appeal: ['appeal'],
    lease: ['lease-conditions'],
    'lease-end': ['lease-conditions'],
    exchange: ['exchange'],
    specialist: ['specialist-lease'],
    'social-lease': ['social-lease'],
    benefit: ['benefit'],
    penalty: ['general'],
    fee: ['general'],
    'delegation-down': ['general'],
    repeal: [],
    'entry-into-force': [],
    transition: [],
    statement: []
};
const FREE_TO_DECIDE = ['var', 'drīkst'];
/** Right of somebody: of the body in a refusal ("ir tiesīga atteikt"), of the person elsewhere. */
const ENTITLED = ['tiesīga', 'tiesīgs', 'tiesīgas', 'tiesīgi', 'tiesības'];
const TO_REFUSE =
    /^(?:atteikt|noraidīt|neatzīt|nesniegt|nepiešķirt|nereģistrēt|neizīrēt|neizskatīt|liegt|izslēgt|svītrot|dzēst|anulēt|pieņemt|lemt)$/u;
/** "Dzīvesvietas deklarēšanas ilguma nosacījums …" */
const LENGTH_CONDITION =
    /(?:ilguma?|termiņa?|stāža?)\s+(?:nosacījum|prasīb|ierobežojum)|(?:gad|mēneš)\p{L}*\s+(?:nosacījum|prasīb)|(?:nosacījum|prasīb)\p{L}*\s+par\s+(?:\p{L}+\s+){0,3}(?:ilgumu|termiņu|stāžu)/iu;
const RULES_NOT_FOR_PERSONS =
    /(?<!\p{L})noteikumi\s+neattiecas\s+uz\s+(?:\p{L}+\s+){0,2}(?:person|ģimen|mājsaimniec|iedzīvotāj)(?!\p{L}*\s+minēt)/iu;
const OF_RESIDENCE = /deklarē|dzīvesviet|dzīves\s+viet/iu;
const THIS_POINT = /^š(?:is|ī|īs|ā|ās|o|os|ai|ajā|ajās|ajos|ie|iem|im|īm)$/;

/** Makes the norms of a regulation out of its sentences; one sentence is at most one norm. */
export function readNorms(
    reads: readonly ReadSentence[],
    text: string,
    vocabulary: Vocabulary,
    today: string | undefined,
    titleFields: readonly string[]
): Norm[] {
    resolveRegisters(reads, vocabulary);
    for (const read of reads) if (turnsAway(read, vocabulary)) read.sentence.kind = 'refusal';
    const norms: Norm[] = [];
    const bySentence = new Map<Sentence, Norm>();
    for (const read of reads) {
        const norm = readNorm(
            read,
            text,
            vocabulary,
            today,
            read.sentence.intro ? bySentence.get(read.sentence.intro) : undefined,
            titleFields
        );
        norms.push(norm);
        bySentence.set(read.sentence, norm);
    }
    gatherPersonsOfLists(norms, bySentence);
    return norms;
}

/** "Šie noteikumi neattiecas uz personām, kurām ir parāds": no word on scope, but on who gets no help. */
function turnsAway({ sentence, words }: ReadSentence, vocabulary: Vocabulary): boolean {
    if (sentence.kind !== 'exemption' || sentence.free || !RULES_NOT_FOR_PERSONS.test(sentence.text)) return false;
    const relative = sentence.clauses.filter(clause => clause.role === 'relative' || clause.role === 'condition');
    return relative.length > 0 && vocabulary.facts.match(wordsIn(words, relative)).length > 0;
}

function readNorm(
    read: ReadSentence,
    text: string,
    vocabulary: Vocabulary,
    today: string | undefined,
    intro: Norm | undefined,
    titleFields: readonly string[]
): Norm {
    const { sentence } = read;
    const fields = findFields(read, intro, vocabulary);
    const listFollows = sentence.unit.children.length > 0 && sentence.unit.sentences.at(-1) === sentence;
    const ownHelp = findHelpTypes(read, vocabulary);
    const helpTypes = ownHelp.length > 0 ? ownHelp : (intro?.helpTypes ?? []);
    const found = findPersons(read, vocabulary, helpTypes);
    const { group: ownGroup, ...ownPersons } = found;
    const group = ownGroup ?? intro?.group;
    if (read.register === null && sentence.kind === 'registration' && listFollows) ownPersons.ofUnknownRegister = true;
    const persons = personsOfItem(ownPersons, intro, group, sentence, vocabulary);
    const matters = [...MATTERS[sentence.kind]];
    if (persons.own.length > 0) matters.push('person-category');
    const grounds =
        sentence.kind === 'refusal' || sentence.kind === 'exclusion'
            ? findGrounds(read, text, vocabulary, listFollows)
            : [];
    if (sentence.kind === 'refusal' && grounds.some(ground => !ground.list && !ground.item))
        matters.push('refusal-ground');
    if (
        (sentence.kind === 'lease' || sentence.kind === 'social-lease') &&
        sentence.quantities.some(quantity => quantity.kind === 'duration')
    )
        matters.push('lease-term');
    if (setsSocialRent(sentence)) matters.push('social-rent');
    const conditions = findConditions(read, vocabulary, today);
    const order = findOrder(sentence, persons, group);
    return {
        start: sentence.start,
        end: sentence.end,
        kind: sentence.kind,
        unit: sentence.unit,
        sentence,
        matters,
        persons,
        conditions,
        ...(group ? { group } : {}),
        ...(order ? { order } : {}),
        helpTypes: [...helpTypes],
        fields,
        figures: findFigures(read, fields.length > 0 ? fields : titleFields, vocabulary),
        ...readBenefitTerms(read, found.span),
        ...readLettingTerms(read),
        modality: intro && sentence.intro ? intro.modality : modalityOf(read),
        grounds,
        ...(sentence.kind === 'lease-end' ? { endGrounds: findGrounds(read, text, vocabulary, listFollows) } : {}),
        ...readClosing(sentence.kind, sentence),
        ...readProcedure(read),
        documents: documentsOf(read, listFollows, vocabulary)
    };
}

/** A subpoint that names nobody speaks of the persons of its list; in the council's own groups it is a category itself. */
function personsOfItem(
    persons: PersonSet,
    intro: Norm | undefined,
    group: string | undefined,
    sentence: Sentence,
    vocabulary: Vocabulary
): PersonSet {
    if (!intro || (persons.categories.length > 0 && persons.by !== 'general')) return persons;
    if (intro.kind === 'registration' && group && vocabulary.view.groupById.get(group)?.openToCouncil) {
        return {
            ...persons,
            categories: [],
            own: [ownAddress(sentence.unit)],
            everyone: false,
            by: 'own',
            lowMeans: persons.lowMeans || intro.persons.lowMeans
        };
    }
    if (persons.by === 'own') return persons;
    if (intro.persons.by === 'group' && intro.kind === 'entitlement' && namesPersonsFirst(sentence, persons)) {
        const known = group === undefined ? undefined : vocabulary.view.groupById.get(group);
        if (known?.openToCouncil)
            return { ...persons, categories: [], own: [ownAddress(sentence.unit)], everyone: false, by: 'own' };
    }
    if (intro.persons.ofUnknownRegister)
        return {
            ...persons,
            categories: [],
            own: [ownAddress(sentence.unit)],
            everyone: false,
            by: 'own',
            ofUnknownRegister: true
        };
    if (persons.by === 'general' && persons.span?.start === sentence.start && opensListOfPersons(intro)) {
        return { ...persons, categories: [], own: [ownAddress(sentence.unit)], everyone: false, by: 'own' };
    }
    if (persons.categories.length > 0 && intro.persons.categories.length === 0 && intro.persons.own.length === 0)
        return persons;
    return { ...intro.persons, except: [...intro.persons.except] };
}

const SOCIAL_DWELLING = /sociāl\p{L}+\s+(?:\p{L}+\s+)?(?:dzīvok|dzīvojam)/iu;
const SETS_RENT =
    /īres\s+maks\p{L}+\s[^.;]{0,80}(?:nosaka|aprēķin|apmēr|zemāk|vienād|ir\s+tād|procent|\d\s*%|euro)|maksā\s[^.;]{0,60}(?:procent\p{L}*|\d\s*%|daļ\p{L}+|trešdaļ\p{L}+|ceturtdaļ\p{L}+|pus\p{L}+)\s+(?:no\s+)?[^.;]{0,30}īres\s+maks|īres\s+atvieglojum/iu;

/** "Par sociālo dzīvokli maksā divas trešdaļas no īres maksas …": how the rent of social apartments is set. */
function setsSocialRent(sentence: Sentence): boolean {
    const { text, unit, intro } = sentence;
    return SETS_RENT.test(text) && [text, intro?.text, unit.name].some(one => one && SOCIAL_DWELLING.test(one));
}

/** "maznodrošinātas ģimenes, kuru …": the item is about persons, named in its first words. */
function namesPersonsFirst(sentence: Sentence, { span }: PersonSet): boolean {
    return span !== undefined && /^(?:\p{L}+\s+){0,2}$/u.test(sentence.text.slice(0, span.start - sentence.start));
}

/** "Palīdzību var saņemt:", "… ir šādām personām:": each item describes persons of its own. */
function opensListOfPersons(intro: Norm): boolean {
    return (
        (intro.kind === 'entitlement' || intro.kind === 'registration' || intro.kind === 'application') &&
        (intro.persons.span === undefined ||
            /šād(?:as|ām|us|iem|i)\s+(?:\p{L}+\s+){0,2}(?:person|ģimen|mājsaimniec|kategorij)/iu.test(
                intro.sentence.text
            ))
    );
}

/** A list that puts law categories into a group speaks, in its opening words, of just those. */
function gatherPersonsOfLists(norms: readonly Norm[], bySentence: ReadonlyMap<Sentence, Norm>): void {
    const items = new Map<Norm, Norm[]>();
    for (const norm of norms) {
        const intro = norm.sentence.intro ? bySentence.get(norm.sentence.intro) : undefined;
        if (intro) items.set(intro, [...(items.get(intro) ?? []), norm]);
    }
    for (const [intro, members] of items) {
        if (intro.persons.by === 'citation' || intro.persons.by === 'name') continue;
        const named = members.filter(member => member.persons.by === 'citation' || member.persons.by === 'name');
        const own = members.flatMap(member => member.persons.own);
        if (named.length === 0 || (intro.kind !== 'registration' && intro.kind !== 'entitlement')) continue;
        intro.persons = {
            ...intro.persons,
            everyone: false,
            by: 'citation',
            own,
            categories: [...new Set(named.flatMap(member => member.persons.categories))]
        };
    }
}

/** Takes the persons of exceptions out of the norms to which they belong. Cost: linear, and the norms of each point an exemption speaks of. */
export function applyExceptions(
    reads: readonly ReadSentence[],
    norms: readonly Norm[],
    vocabulary: Vocabulary,
    findUnit: (sentence: Sentence) => readonly Unit[]
): void {
    const normsOf = new Map<Unit, Norm[]>();
    norms.forEach((norm, index) => {
        const read = reads[index]!;
        const list = normsOf.get(norm.unit);
        if (list) list.push(norm);
        else normsOf.set(norm.unit, [norm]);
        const exceptions = read.sentence.clauses.filter(clause => clause.role === 'exception');
        if (exceptions.length > 0) exempt(norm, findCategories(read, exceptions, vocabulary));
        exempt(norm, findExemptedByLaw(read, vocabulary));
        exempt(norm, findNotMeant(read, vocabulary));
    });
    const exemptWithin = (unit: Unit, hits: readonly PersonHit[], fromLength: boolean): void => {
        for (const norm of normsOf.get(unit) ?? []) {
            if (norm.kind === 'exemption') continue;
            if (fromLength) exemptFromLength(norm, hits);
            else exempt(norm, hits);
        }
        unit.children.forEach(child => exemptWithin(child, hits, fromLength));
    };
    const everywhere = { fact: new Map<string, PersonHit>(), length: new Map<string, PersonHit>() };
    for (const read of reads) {
        const { sentence } = read;
        if (sentence.kind !== 'exemption' && !isFreeing(sentence)) continue;
        const hits = [...findCategories(read, sentence.clauses, vocabulary), ...findExemptedByLaw(read, vocabulary)];
        const fromLength = LENGTH_CONDITION.test((sentence.intro ?? sentence).text);
        if (hits.length === 0) continue;
        const units = findUnit(sentence.intro ?? sentence);
        // A sentence that frees of residence in words of its own speaks of the demand beside it.
        const speaksOf = sentence.kind === 'exemption' ? units : units.filter(unit => demandsResidence(unit, normsOf));
        speaksOf.forEach(unit => exemptWithin(unit, hits, fromLength));
        // A sentence about residence that stands in a point of its own speaks of every demand of residence.
        if (
            OF_RESIDENCE.test((sentence.intro ?? sentence).text) &&
            !units.some(unit => demandsResidence(unit, normsOf))
        )
            hits.forEach(hit => everywhere[fromLength ? 'length' : 'fact'].set(hit.address, hit));
    }
    const [fact, length] = [[...everywhere.fact.values()], [...everywhere.length.values()]];
    for (const norm of fact.length + length.length > 0 ? norms : []) {
        if (!norm.conditions.some(isOfResidence) || contradicts(norm, fact) || contradicts(norm, length)) continue;
        exempt(norm, fact);
        if (length.length > 0) exemptFromLength(norm, length);
    }
}

/** "Repatriantam deklarēta dzīvesvieta nav nepieciešama." */
function isFreeing(sentence: Sentence): boolean {
    return sentence.kind !== 'refusal' && sentence.kind !== 'exclusion' && freesFromResidence(sentence.text);
}

/** Does a norm that is about just those persons demand of them what another point does not? That stays a demand. */
function contradicts({ persons }: Norm, freed: readonly PersonHit[]): boolean {
    return (
        (persons.by === 'name' || persons.by === 'citation') &&
        persons.categories.length > 0 &&
        persons.categories.every(category => freed.some(hit => hit.address === category))
    );
}

function demandsResidence(unit: Unit, normsOf: ReadonlyMap<Unit, Norm[]>): boolean {
    return (
        (normsOf.get(unit) ?? []).some(norm => norm.conditions.some(isOfResidence)) ||
        unit.children.some(child => demandsResidence(child, normsOf))
    );
}

function isOfResidence({ fact, demanded }: Condition): boolean {
    return demanded && fact.endsWith('residence');
}

/** Does a sentence point at the point in which it stands ("šis nosacījums", "šā punkta")? */
export function speaksOfOwnPoint(read: ReadSentence): boolean {
    return (
        read.words.some(word => THIS_POINT.test(word.lower)) ||
        read.words.some(
            word =>
                word.lower.startsWith('minēt') ||
                word.lower.startsWith('nosacījum') ||
                word.lower.startsWith('prasīb') ||
                word.lower.startsWith('izņēmum')
        )
    );
}

function exempt(norm: Norm, hits: readonly PersonHit[]): void {
    if (hits.length === 0) return;
    const taken = new Map(hits.map(hit => [hit.address, hit.span]));
    norm.persons.categories = norm.persons.categories.filter(address => !taken.has(address));
    for (const [category, span] of taken) {
        if (!norm.persons.except.some(one => one.category === category)) norm.persons.except.push({ category, span });
    }
}

/** Who need not have the fact for so long, but must have it. */
function exemptFromLength(norm: Norm, hits: readonly PersonHit[]): void {
    norm.conditions = norm.conditions.map(condition =>
        condition.quantity
            ? {
                  ...condition,
                  lengthExcept: [...new Set([...(condition.lengthExcept ?? []), ...hits.map(hit => hit.address)])]
              }
            : condition
    );
}

function modalityOf(read: ReadSentence): Norm['modality'] {
    const main = wordsIn(
        read.words,
        read.sentence.clauses.filter(clause => clause.role === 'main')
    );
    if (main.some(word => FREE_TO_DECIDE.includes(word.lower))) return 'may';
    const { kind } = read.sentence;
    if ((kind === 'refusal' || kind === 'exclusion') && !main.some(word => TO_REFUSE.test(word.lower))) return 'must';
    return main.some((word, at) => ENTITLED.includes(word.lower) && main[at - 1]?.lower !== 'nav') ? 'may' : 'must';
}

/** What the sentence of documents asks for stays one request where no word for a document is in it. */
function documentsOf(read: ReadSentence, listFollows: boolean, vocabulary: Vocabulary): Norm['documents'] {
    const { sentence } = read;
    const found = findDocuments(read, listFollows, vocabulary);
    if (found.length > 0 || sentence.kind !== 'documents' || listFollows) return found;
    const main = sentence.clauses.find(clause => clause.role === 'main' || clause.role === 'item') ?? sentence;
    const span = { start: main.start, end: main.end };
    return [
        {
            span,
            text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
            unit: sentence.unit,
            provider: findProvider(sentence) ?? 'person',
            data: []
        }
    ];
}
