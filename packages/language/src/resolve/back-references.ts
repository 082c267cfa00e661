import type { Norm, NormKind, PersonSet, Sentence, Unit } from './model.ts';
import type { ReadSentence } from './persons.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Persons of whom a sentence speaks by pointing back: "šajā punktā minētā persona", "šīs personas", "tās", "noteikumu 5. punktā minētās personas". */

const PERSON = /^(?:person|mājsaimniec|ģimen|iedzīvotāj|pretendent|iesniedzēj|lūdzēj|saņēmēj|pieteicēj)/u;
const DEMONSTRATIVE = /^(?:šī|šīs|šis|šie|šai|šīm|šiem|šo|šos|šās|šād\p{L}+)$/u;
const PRONOUN = new Set([
    'tā',
    'tās',
    'tai',
    'tām',
    'tie',
    'tiem',
    'tam',
    'tas',
    'viņa',
    'viņas',
    'viņš',
    'viņi',
    'viņiem',
    'viņām',
    'viņai',
    'viņam'
]);
const NAMED = /^(?:minēt|noteikt|paredzēt|norādīt|uzskaitīt|nosaukt)(?![as]$)/u;
const OWN_POINT = /šajā\s+(?:apakš)?punktā|š[āī]\s+(?:apakš)?punkta|šajos\s+(?:apakš)?punktos/u;
/** Kinds that say nothing of whom help is for. */
const WITHOUT_PERSONS: ReadonlySet<NormKind> = new Set([
    'exemption',
    'definition',
    'scope',
    'repeal',
    'entry-into-force',
    'transition',
    'appeal'
]);
/** Kinds in which a bare "persona" goes on with the persons of the point. */
const GOING_ON: ReadonlySet<NormKind> = new Set([
    'statement',
    'application',
    'decision',
    'documents',
    'entitlement',
    'registration'
]);
/** Kinds that are about all who ask for help if they name nobody. */
const FOR_ANYBODY: ReadonlySet<NormKind> = new Set([
    'entitlement',
    'application',
    'registration',
    'refusal',
    'exclusion',
    'offer',
    'order',
    'statement',
    'decision',
    'documents'
]);
/** Words by which a statement makes something a condition of help. */
const OF_HELP =
    /^(?:jābūt|jādzīvo|jādeklarē|nepieciešam|obligāt|nosacījum|priekšnoteikum|priekšnosacījum|prasīb|kritērij|palīdzīb|reģistr(?:ē|ēt|ā|u)|tiesīb|tiesīg|pretend|rind|uzskait|iesniegum|pārliecin|pārbaud|apliecin|nedrīkst)/u;
/** A sentence about the length itself: "Deklarēšanas laiks nav īsāks par trim gadiem." */
const ABOUT_LENGTH = /deklarē(?:šan|t)\p{L}*\s+(?:dzīvesviet\p{L}*\s+)?(?:ilgum|laik|termiņ|stāž|period)/iu;
/** What is given that is no help in housing matters. */
const OTHER_HELP =
    /^(?:nodok|nodev|atvieglojum|atlaid|stipend|licenc|atļauj|transport|ēdināš|balv|kompens|subsīd|grant)/u;
const HOUSING = /^(?:palīdz|dzīvojam|dzīvok|mājok)/u;

/**
 * Settles whom norms touch that point at other sentences, and norms with conditions that name nobody. A condition in a mere
 * statement about people in general counts only if the sentence makes it one of help. Cost: linear in the norms.
 *
 * @param pointedAt points that a sentence names by number or by name
 */
export function settlePersons(
    reads: readonly ReadSentence[],
    norms: readonly Norm[],
    vocabulary: Vocabulary,
    pointedAt: (sentence: Sentence) => readonly Unit[]
): void {
    const context: Context = { byUnit: new Map(), ofUnit: new Map(), pointedAt };
    for (const norm of norms) pushTo(context.byUnit, norm.unit, norm);
    const spoken = new Map<Unit, Norm[]>();
    const changed = new Map<Sentence, Norm>();
    norms.forEach((norm, index) => {
        const read = reads[index]!;
        if (WITHOUT_PERSONS.has(norm.kind)) return;
        const point = rootOf(norm.unit);
        const intro = norm.sentence.intro && changed.get(norm.sentence.intro);
        const sources = intro
            ? norm.persons.by === 'general'
                ? [intro]
                : undefined
            : findSources(read, norm, spoken.get(point) ?? [], context);
        if (sources) {
            takePersons(norm, sources, vocabulary);
            changed.set(norm.sentence, norm);
        } else if (
            isOfNobody(norm.persons) &&
            norm.conditions.some(condition => condition.demanded) &&
            FOR_ANYBODY.has(norm.kind) &&
            isForHelp(read, norm)
        ) {
            norm.persons = everybody(norm, vocabulary);
            changed.set(norm.sentence, norm);
        }
        if (isMereStatement(read, norm))
            norm.conditions = norm.conditions
                .filter(({ fact }) => fact.endsWith('residence'))
                .map(condition => ({ ...condition, demanded: false }));
        if (!isOfNobody(norm.persons)) pushTo(spoken, point, norm);
    });
}

interface Context {
    byUnit: Map<Unit, Norm[]>;
    /** Norms that speak of persons, of points that others point at. */
    ofUnit: Map<Unit, readonly Norm[]>;
    pointedAt(sentence: Sentence): readonly Unit[];
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
}

/** Does a condition in the sentence say nothing about who gets help? */
export function isMereStatement(read: ReadSentence, norm: Norm): boolean {
    if (norm.persons.by !== 'general') return false;
    if (norm.kind === 'entitlement')
        return (
            read.words.some(word => OTHER_HELP.test(word.lower)) && !read.words.some(word => HOUSING.test(word.lower))
        );
    return (norm.kind === 'statement' || norm.kind === 'decision') && !isForHelp(read, norm);
}

function isForHelp(read: ReadSentence, norm: Norm): boolean {
    if (norm.kind !== 'statement' && norm.kind !== 'decision') return true;
    if (
        ABOUT_LENGTH.test(read.sentence.text) &&
        norm.conditions.some(({ quantity }) => quantity?.bound === 'at-least' || quantity?.bound === 'more-than')
    )
        return true;
    return (
        read.words.some(word => OF_HELP.test(word.lower)) ||
        (read.sentence.intro !== undefined && /palīdzīb|jābūt|nosacījum|prasīb/iu.test(read.sentence.intro.text))
    );
}

/** Norms whose persons are meant; `undefined` if the sentence speaks for itself. `earlier`: those of the point that stand before. */
function findSources(
    read: ReadSentence,
    norm: Norm,
    earlier: readonly Norm[],
    context: Context
): readonly Norm[] | undefined {
    const { sentence, words } = read;
    const { persons } = norm;
    if (persons.by === 'citation' || persons.by === 'name' || persons.by === 'own' || sentence.intro) return undefined;
    if (namesPersonsOfPoint(read)) {
        const units = context.pointedAt(sentence);
        if (units.length > 0) return normsOfUnits(units, norm, context);
        if (OWN_POINT.test(sentence.text.toLowerCase())) return [...earlier];
        if (
            words.some((word, index) => NAMED.test(word.lower) && PERSON.test(words[index + 1]?.lower ?? '')) &&
            sentence.citations.length === 0
        )
            return knownLast(earlier);
    }
    const opens = words.slice(0, 4).findIndex(word => DEMONSTRATIVE.test(word.lower));
    if (opens >= 0 && words.slice(opens + 1, opens + 3).some(word => PERSON.test(word.lower)))
        return knownLast(earlier);
    if (
        PRONOUN.has(words[0]?.lower ?? '') &&
        !words[0]!.lower.startsWith('tas') &&
        earlier.length > 0 &&
        norm.conditions.length > 0
    )
        return lastOf(earlier);
    if (norm.conditions.some(condition => condition.demanded) && earlier.length > 0 && GOING_ON.has(norm.kind)) {
        const last = lastOf(earlier);
        if (isOfNobody(persons) || last.every(other => other.persons.by !== 'general')) return last;
    }
    return undefined;
}

/** "… punktā minētās personas" */
function namesPersonsOfPoint({ words }: ReadSentence): boolean {
    return words.some(
        (word, index) =>
            NAMED.test(word.lower) && words.slice(index + 1, index + 4).some(next => PERSON.test(next.lower))
    );
}

/** As `lastOf`; where nobody was spoken of before ("reģistrē šādas personas: …"), the sentence speaks for itself. */
function knownLast(norms: readonly Norm[]): readonly Norm[] | undefined {
    return norms.length > 0 ? lastOf(norms) : undefined;
}

/** The norm before; if it is an item of a list, the whole list. */
function lastOf(norms: readonly Norm[]): readonly Norm[] {
    const last = norms.at(-1);
    if (!last) return [];
    const { intro } = last.sentence;
    return intro ? norms.filter(norm => norm.sentence === intro || norm.sentence.intro === intro) : [last];
}

/** What the norms say together of persons, group and help. */
interface Together {
    persons: Pick<PersonSet, 'own' | 'categories' | 'everyone' | 'by' | 'except' | 'lowMeans'>;
    group: string | undefined;
    helpTypes: Norm['helpTypes'];
}

/** Norms that are pointed at from many places are put together once. */
const together = new WeakMap<readonly Norm[], Together>();

function takePersons(norm: Norm, sources: readonly Norm[], vocabulary: Vocabulary): void {
    const known = together.get(sources) ?? putTogether(sources, vocabulary);
    together.set(sources, known);
    norm.persons = {
        ...norm.persons,
        ...known.persons,
        except: [...known.persons.except],
        lowMeans: norm.persons.lowMeans || known.persons.lowMeans
    };
    if (norm.group === undefined && known.group !== undefined) norm.group = known.group;
    if (norm.helpTypes.length === 0) norm.helpTypes = known.helpTypes;
}

function putTogether(sources: readonly Norm[], vocabulary: Vocabulary): Together {
    const opened = new Set(
        sources.filter(source => source.persons.own.length > 0).map(source => source.sentence.intro)
    );
    const used = sources.filter(source => !opened.has(source.sentence));
    const categories = new Set(used.flatMap(source => source.persons.categories));
    const own = [...new Set(used.flatMap(source => source.persons.own))];
    const everyone = used.some(source => source.persons.by === 'general');
    const groups = new Set(used.map(source => source.group));
    return {
        persons: {
            own,
            everyone: used.some(source => source.persons.everyone),
            categories: vocabulary.view.categories
                .map(category => category.address)
                .filter(address => categories.has(address)),
            by: everyone ? 'general' : own.length > 0 ? 'own' : 'citation',
            except: used.flatMap(source => source.persons.except),
            lowMeans: used.length > 0 && used.every(source => source.persons.lowMeans)
        },
        group: groups.size === 1 ? [...groups][0] : undefined,
        helpTypes: [...new Set(used.flatMap(source => source.helpTypes))]
    };
}

function everybody(norm: Norm, vocabulary: Vocabulary): PersonSet {
    const { helpTypes } = norm;
    return {
        ...norm.persons,
        own: [],
        everyone: helpTypes.length === 0,
        by: 'general',
        categories: vocabulary.view.categories
            .filter(
                category =>
                    helpTypes.length === 0 ||
                    category.helpTypes.length === 0 ||
                    category.helpTypes.some(type => helpTypes.includes(type))
            )
            .map(category => category.address)
    };
}

function isOfNobody(persons: PersonSet): boolean {
    return persons.categories.length === 0 && persons.own.length === 0 && persons.except.length === 0;
}

function rootOf(unit: Unit): Unit {
    let point = unit;
    while (point.parent) point = point.parent;
    return point;
}

/** Norms of points that speak of persons; of one other point always the same list. */
function normsOfUnits(units: readonly Unit[], norm: Norm, context: Context): readonly Norm[] {
    const [only] = units;
    const shared = units.length === 1 && only && rootOf(only) !== rootOf(norm.unit) ? only : undefined;
    const known = shared && context.ofUnit.get(shared);
    if (known) return known;
    const found = units
        .flatMap(unit => collectNorms(unit, context))
        .filter(other => other !== norm && !WITHOUT_PERSONS.has(other.kind) && !isOfNobody(other.persons));
    if (shared) context.ofUnit.set(shared, found);
    return found;
}

function collectNorms(unit: Unit, context: Context): Norm[] {
    return [...(context.byUnit.get(unit) ?? []), ...unit.children.flatMap(child => collectNorms(child, context))];
}
