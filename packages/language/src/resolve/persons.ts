import type { Address, CategoryGroup } from '@normraksts/law';
import type { Word } from '@normraksts/latvian';
import { wordsIn } from '../sentence/analyse.ts';
import { isForeignVerb } from './fact-quantities.ts';
import type { NormKind, PersonSet, Sentence, Span, Unit } from './model.ts';
import { categoriesAt, type Vocabulary } from './vocabulary.ts';

/** Beginnings of nouns that mean persons in general. */
const GENERAL = [
    'person',
    'mājsaimniec',
    'ģimen',
    'iedzīvotāj',
    'pretendent',
    'iesniedzēj',
    'lūdzēj',
    'pilsoņ',
    'pilsonis',
    'nepilso',
    'saņēmēj'
];
/** Kinds of norm in which persons in general are all who ask for help. */
const ABOUT_EVERYBODY: ReadonlySet<NormKind> = new Set([
    'entitlement',
    'application',
    'registration',
    'documents',
    'order',
    'offer',
    'refusal',
    'exclusion',
    'statement',
    'decision',
    'lease',
    'social-lease'
]);

/** Kinds of norm in which the council says who belongs to a group. */
const MAKES_CATEGORIES: ReadonlySet<NormKind> = new Set([
    'entitlement',
    'application',
    'registration',
    'order',
    'statement'
]);

export interface PersonHit {
    address: Address;
    span: Span;
}

/** A sentence with its words; offsets of words count in the document. */
export interface ReadSentence {
    sentence: Sentence;
    words: Word[];
    /** The group of a register that the sentence names by number; `null` where the rules do not say which group it is for. */
    register?: CategoryGroup | null;
}

/** `#7.1`, `#17¹`: an own category, by the point that creates it. */
export function ownAddress({ number, annex }: Unit): string {
    return `#${annex ? `${annex.id}.` : ''}${number.replace(/\.$/, '').replace(/\.(?=[⁰¹²³⁴⁵⁶⁷⁸⁹])/gu, '')}`;
}

const NUMBERED_REGISTER =
    /(?<![\d.])(?:(\d{1,2})\.\s*(?:palīdzības\s+)?reģistr(?!ē|ācij)\p{L}*|reģistr(?:s|a|ā|u|am)\s+Nr\.?\s*(\d{1,2})(?!\d))/giu;

/** "dzīvojamās telpas izīrēšana personām … – 1. reģistrs": an item that says for what a register is. */
const DECLARED_REGISTER =
    /\s[–—-]\s*\(?(?:\d{1,2}\.\s*(?:palīdzības\s+)?reģistrs|reģistrs\s+Nr\.?\s*\d{1,2})\)?[\s.;,]*$/iu;
const NAMES_REGISTERS: ReadonlySet<NormKind> = new Set(['register-setup', 'registration', 'definition', 'statement']);

function declaresRegister({ intro, text }: Sentence): boolean {
    return intro !== undefined && DECLARED_REGISTER.test(text);
}

/** "5. reģistrs – vispārējā kārtība": lets sentences that name a register by number speak of its group. Cost: linear in the words. */
export function resolveRegisters(reads: readonly ReadSentence[], vocabulary: Vocabulary): void {
    const groupOf = new Map<string, CategoryGroup | null>();
    const naming: { read: ReadSentence; number: string }[] = [];
    for (const read of reads) {
        const { sentence } = read;
        const hits = [...sentence.text.matchAll(NUMBERED_REGISTER)];
        if (hits.length === 1) naming.push({ read, number: (hits[0]![1] ?? hits[0]![2])! });
        if (!NAMES_REGISTERS.has(sentence.kind) && !declaresRegister(sentence)) continue;
        hits.forEach((hit, index) => {
            const start = sentence.start + (index === 0 ? 0 : hit.index);
            const end = sentence.start + (hits[index + 1]?.index ?? sentence.text.length);
            const groups = vocabulary.groups.match(wordsIn(read.words, [{ start, end }])).map(one => one.value);
            const group = groups.find(one => one.openToCouncil) ?? groups[0];
            if (!group) return;
            const number = (hit[1] ?? hit[2])!;
            const known = groupOf.get(number);
            groupOf.set(number, known === undefined || known === group ? group : null);
        });
    }
    for (const { read, number } of naming) read.register = groupOf.get(number) ?? null;
}

/** Law categories that are cited or named in the given clauses of a sentence, in order of the law, with the words. */
export function findCategories(read: ReadSentence, spans: readonly Span[], vocabulary: Vocabulary): PersonHit[] {
    const found = new Map<Address, Span>();
    for (const { citation, span } of read.sentence.citations) {
        if (!spans.some(part => span.start >= part.start && span.end <= part.end)) continue;
        if (isNegatedCitation(read.sentence, span) || isReservation(read.sentence, span)) continue;
        for (const part of citation.parts) {
            for (const address of categoriesAt(vocabulary, part.address)) {
                if (!found.has(address)) found.set(address, { start: span.start, end: span.end });
            }
        }
    }
    for (const hit of vocabulary.categories.match(wordsIn(read.words, spans))) {
        if (!found.has(hit.value.address)) found.set(hit.value.address, { start: hit.start, end: hit.end });
    }
    return vocabulary.view.categories
        .filter(category => found.has(category.address))
        .map(category => ({ address: category.address, span: found.get(category.address)! }));
}

/** "kuras nav minētas Palīdzības likuma 14. pantā": the words in front of the citation. */
const NOT_NAMED =
    /(?:(?:^|\s)(?:nav|nebūtu|nebija)\s+(?:(?:jau|arī)\s+)?(?:(?:minēt|noteikt|paredzēt|norādīt|uzskaitīt|iekļaut|nosaukt|ietvert)\p{L}*\s+|(?!nepieciešam|vajadzīg|obligāt|nosacīj|priekšn|pras|izvirz|jā)[^,;.]{0,12}$)|(?:^|\s)ne(?:minēt|paredzēt|noteikt|ietvert)\p{L}*\s+)[^,;]{0,80}$/iu;
const NAMED_BEHIND = /^[^,;.]{0,20}?\s(?:minēt|noteikt|paredzēt|norādīt|uzskaitīt)\p{L}*/iu;

/** Does the sentence say that its persons are not those of the provision? What a refusal says of them stays as it is. */
function isNegatedCitation(sentence: Sentence, span: Span): boolean {
    if (sentence.kind === 'refusal' || sentence.kind === 'exclusion' || sentence.kind === 'exemption') return false;
    const clause = sentence.clauses.find(one => span.start >= one.start && span.end <= one.end);
    if (!clause || clause.role === 'exception') return false;
    const before = NOT_NAMED.exec(sentence.text.slice(clause.start - sentence.start, span.start - sentence.start));
    if (!before) return false;
    return (
        /minēt|noteikt|paredzēt|norādīt|uzskaitīt|iekļaut|nosaukt|ietvert/iu.test(before[0]) ||
        NAMED_BEHIND.test(sentence.text.slice(span.end - sentence.start, clause.end - sentence.start))
    );
}

/** Categories that the sentence says its persons do not belong to: "kuras nav minētas 13. un 14. pantā". */
export function findNotMeant({ sentence }: ReadSentence, vocabulary: Vocabulary): PersonHit[] {
    return sentence.citations
        .filter(({ span }) => isNegatedCitation(sentence, span))
        .flatMap(({ citation, span }) =>
            citation.parts.flatMap(part => categoriesAt(vocabulary, part.address)).map(address => ({ address, span }))
        );
}

const RESERVATION = /(?:^|[\s,(])(?:ievērojot|ņemot\s+vērā|saskaņā\s+ar|atbilstoši)\s[^;.]{0,20}$/iu;
const OF_EXCEPTIONS = /^[^,;.]{0,60}?\s(?:izņēmum|atbrīvojum)\p{L}*/iu;

/** "ievērojot Palīdzības likuma 4. pantā noteiktos izņēmumus": what the provision frees from stays free. */
export function isReservation(sentence: Sentence, span: Span): boolean {
    return (
        RESERVATION.test(sentence.text.slice(0, span.start - sentence.start)) &&
        OF_EXCEPTIONS.test(sentence.text.slice(span.end - sentence.start))
    );
}

/** Help types that a sentence cites: "3. panta 1. punktā minēto palīdzību". */
export function findHelpTypes(read: ReadSentence, vocabulary: Vocabulary): Address[] {
    const helpTypes = new Set(vocabulary.view.categories.flatMap(category => category.helpTypes));
    for (const list of vocabulary.closedLists) list.helpTypes.forEach(address => helpTypes.add(address));
    const cited = [
        ...new Set(read.sentence.citations.flatMap(({ citation }) => citation.parts.map(part => part.address)))
    ].filter(address => helpTypes.has(address));
    return cited.length > 0 || read.sentence.kind !== 'refusal'
        ? cited
        : findRefusedHelp(read, vocabulary).filter(address => helpTypes.has(address));
}

/** Help that a refusal names in words: "pašvaldības dzīvojamās telpas izīrēšanu atsaka". */
function findRefusedHelp({ sentence, words }: ReadSentence, vocabulary: Vocabulary): Address[] {
    const main = wordsIn(
        words,
        sentence.clauses.filter(clause => clause.role === 'main')
    );
    return vocabulary.listItems
        .match(main)
        .flatMap(({ value: { list, item } }) => (list.matter === 'help-type' && item ? [item.address] : []));
}

/** Whom a norm touches, before exceptions. */
export function findPersons(
    read: ReadSentence,
    vocabulary: Vocabulary,
    helpTypes: readonly Address[]
): PersonSet & { group?: string } {
    const { sentence } = read;
    const clauses = sentence.clauses.filter(clause => clause.role !== 'exception' && clause.role !== 'content');
    const words = wordsOutsideNames(read);
    const mainWords = wordsIn(words, clauses);
    const hits = findCategories(read, clauses, vocabulary);
    // "Lai personu reģistrētu pirmās kārtas grupā, …": what it is for says of which group the sentence speaks.
    const purpose = sentence.clauses.filter(
        clause => clause.role === 'content' && read.words.find(word => word.start >= clause.start)?.lower === 'lai'
    );
    const groups = vocabulary.groups
        .match(
            purpose.length > 0
                ? wordsIn(
                      words,
                      [...clauses, ...purpose].sort((a, b) => a.start - b.start)
                  )
                : mainWords
        )
        .map(hit => hit.value);
    // Persons with a status are a group of the law as well; the group in which they are put is meant.
    const group = groups.find(one => one.openToCouncil) ?? groups[0] ?? read.register ?? undefined;
    const lowMeans = mainWords.some(word => word.lower.startsWith('maznodrošināt') || word.lower.startsWith('trūcīg'));
    const general = mainWords.find(word => GENERAL.some(start => word.lower.startsWith(start)));
    const base = {
        except: [],
        lowMeans,
        ...(group ? { group: group.id } : {}),
        ...(general ? { span: { start: general.start, end: general.end } } : {})
    };
    if (hits.length > 0) {
        const cited = sentence.citations.some(({ citation }) =>
            citation.parts.some(part => categoriesAt(vocabulary, part.address).length > 0)
        );
        const joined = group === undefined ? findCommonGroup(hits, vocabulary) : group;
        const addsOwn =
            cited && joined?.openToCouncil && MAKES_CATEGORIES.has(sentence.kind) && JOINED_PERSONS.test(sentence.text);
        return {
            ...base,
            ...(addsOwn ? { group: joined.id } : {}),
            categories: hits.map(hit => hit.address),
            own: addsOwn ? [ownAddress(sentence.unit)] : [],
            everyone: false,
            by: cited ? 'citation' : 'name',
            span: hits[0]!.span
        };
    }
    if (group && sentence.kind === 'social-lease' && addsPersons(mainWords)) {
        return { ...base, categories: [], own: [ownAddress(sentence.unit)], everyone: false, by: 'own' };
    }
    if (group) {
        const own =
            MAKES_CATEGORIES.has(sentence.kind) &&
            group.openToCouncil &&
            !(sentence.kind === 'order' && OF_PLACES.test(sentence.text)) &&
            !isWholeGroup(read, vocabulary, group.id)
                ? [ownAddress(sentence.unit)]
                : [];
        const categories =
            own.length > 0
                ? []
                : vocabulary.view.categories
                      .filter(category => category.group === group.id)
                      .map(category => category.address);
        return { ...base, categories, own, everyone: false, by: own.length > 0 ? 'own' : 'group' };
    }
    if (general && sentence.kind === 'registration' && !sentence.intro && isOneOfSeveralGroups(mainWords)) {
        return {
            ...base,
            categories: [],
            own: [ownAddress(sentence.unit)],
            everyone: false,
            by: 'own',
            ...(read.register === null ? { ofUnknownRegister: true } : {})
        };
    }
    if (general && ABOUT_EVERYBODY.has(sentence.kind)) {
        const categories = vocabulary.view.categories
            .filter(
                category =>
                    helpTypes.length === 0 ||
                    category.helpTypes.length === 0 ||
                    category.helpTypes.some(type => helpTypes.includes(type))
            )
            .map(category => category.address);
        return { ...base, categories, own: [], everyone: helpTypes.length === 0, by: 'general' };
    }
    return { ...base, categories: [], own: [], everyone: false, by: 'general' };
}

/** "14. pantā minētās personas un tās personas, kuras …": persons of the council beside those of the law. */
const JOINED_PERSONS =
    /minēt(?:ās|ajām|os|ajiem)\s+person\p{L}+,?\s+(?:un|kā\s+arī)\s+(?:arī\s+)?(?:(?:tās|tām|tos|tiem|citas|citām|šādas|šādām)\s+)?(?:\p{L}+\s+){0,2}(?:person|ģimen|mājsaimniecīb)\p{L}+,\s+(?:kur|kam)/iu;
/** "Personu secību nosaka pēc punktu skaita": how they stand, not who they are. */
const OF_PLACES = /secīb(?:u|a)\s[^,;]{0,80}(?:nosaka|veido|noteic)|punkt(?:u|us|i)\s+(?:skait|summ|sistēm)/iu;

/** The group to which all the categories belong. */
function findCommonGroup(hits: readonly PersonHit[], vocabulary: Vocabulary): CategoryGroup | undefined {
    const groups = new Set(
        vocabulary.view.categories
            .filter(category => hits.some(hit => hit.address === category.address))
            .map(category => category.group)
    );
    const [only] = groups;
    return groups.size === 1 && only !== undefined ? vocabulary.view.groupById.get(only) : undefined;
}

/** Without the names of points: "{punktā Pirmā kārta}" says nothing of a group. */
function wordsOutsideNames({ words, sentence }: ReadSentence): Word[] {
    const names = [...sentence.text.matchAll(/\{[^{}]{0,200}\}/gu)].map(({ index, 0: name }) => ({
        start: sentence.start + index,
        end: sentence.start + index + name.length
    }));
    return words.filter(word => !names.some(name => word.start >= name.start && word.end <= name.end));
}

/** "Sociālo dzīvokli izīrē arī daudzbērnu ģimenēm": persons beside those of the law; not `arī maznodrošinātām personām`, who are of it. */
function addsPersons(words: readonly Word[]): boolean {
    return words.some(
        (word, index) =>
            word.lower === 'arī' &&
            words[index - 1]?.lower !== 'kā' &&
            !/^(?:maznodrošināt|trūcīg|person|izīrē|īrē|piešķir)/u.test(words[index + 1]?.lower ?? 'person') &&
            words
                .slice(index + 1, index + 6)
                .some(next => GENERAL.some(start => next.lower.startsWith(start)) || OF_OCCUPATION.test(next.lower))
    );
}

/** "Otrajā grupā iekļauj personas, kuras …": some of those who ask for help, whatever order the group has. */
function isOneOfSeveralGroups(words: readonly Word[]): boolean {
    return words.some(
        (word, index) =>
            /^(?:grupā|reģistrā|kārtā|rindā)$/u.test(word.lower) &&
            /^(?:\d{1,2}|[ivx]{1,4}|(?:pirm|otr|treš|ceturt|piekt|sest)ajā)$/u.test(words[index - 1]?.lower ?? '')
    );
}

/**
 * Does a sentence speak of everybody in the group ("pirmās kārtas reģistrā reģistrē personas, kuras deklarējušas …")
 * or describe persons of its own? It describes if it adds ("arī"), or if words are left that are neither general nor
 * those of where persons live. Groups without categories of the law are the council's own in any case.
 */
function isWholeGroup(read: ReadSentence, vocabulary: Vocabulary, group: string): boolean {
    const ofLaw = vocabulary.view.categories.filter(category => category.group === group && category.origin === 'law');
    if (ofLaw.length === 0) return false;
    if (read.sentence.intro) return declaresRegister(read.sentence) || namesOnlyGroup(read, vocabulary);
    const adds = (hit: { value: { id: string } }): boolean =>
        !isResidence(hit.value.id) && !(hit.value.id === 'low-means' && ofLaw.every(category => category.lowMeansOnly));
    const main = wordsIn(
        read.words,
        read.sentence.clauses.filter(clause => clause.role === 'main')
    );
    if (
        main.some((word, index) => word.lower === 'arī' && main[index - 1]?.lower !== 'kā') ||
        vocabulary.facts.match(main).some(adds) ||
        describes(main)
    )
        return false;
    const clauses = read.sentence.clauses.filter(clause => clause.role === 'relative' || clause.role === 'condition');
    return clauses.every(clause => {
        const facts = vocabulary.facts.match(wordsIn(read.words, [clause]));
        return facts.length > 0 && !facts.some(adds) && !saysMore(wordsIn(read.words, [clause]));
    });
}

/** "personām, kuras ar palīdzību nodrošināmas pirmām kārtām": an item whose clause says nothing but the name of the group. */
function namesOnlyGroup({ sentence, words }: ReadSentence, vocabulary: Vocabulary): boolean {
    const { clauses } = sentence;
    const ofPersons = clauses.filter(({ role }) => role === 'relative' || role === 'condition');
    const rest = wordsIn(
        words,
        clauses.filter(({ role }) => role === 'main' || role === 'item')
    );
    return (
        ofPersons.length > 0 &&
        ofPersons.every(clause => {
            const inside = wordsIn(words, [clause]);
            return (
                vocabulary.groups.match(inside).length > 0 &&
                vocabulary.facts.match(inside).length === 0 &&
                !saysMore(inside)
            );
        }) &&
        !rest.some((word, index) => word.lower === 'arī' && rest[index - 1]?.lower !== 'kā') &&
        vocabulary.facts.match(rest).length === 0 &&
        !describes(rest)
    );
}

/** Words before or behind a noun of persons that do not say which persons are meant. */
const NEUTRAL =
    /^(?:minēt|noteikt|paredzēt|norādīt|uzskaitīt|reģistrēt|iekļaut|uzņemt|atzīt|attiecīg|šād|vis[aāiou]|visiem|katr|ikvien|cit|konkrēt|maznodrošināt|trūcīg|deklarēt|dzīvojoš|fizisk|nākam|pirm|kārt|grup|šī|šīs|šo|šos|tās|tos|kuru|palīdzīb|iesniegum|lēmum|piekrišan|atzinum|rīkojum|ar|vien|novad|pilsēt|pagast|pašvaldīb)/u;
/** Endings of participles and adjectives that describe: "cietušās", "bērnus audzinošas", "vientuļos". */
const DESCRIBING =
    /(?:(?:uš|oš|[āēī]t)(?:as|ās|os|us|ie|i|iem|ām|ajām|ajiem|ajai|ai|o|u)|(?:ļ|n|ģ|c|s)(?:ās|os|ajām|ajiem))$/u;
/** Nouns for persons of an occupation or a state, as objects: "skolotājus", "pensionārus", "studentiem". */
const OF_OCCUPATION = /(?:āj|ēj|niek|niec|ist|ent|ārs?|or|nier)(?:us|as|iem|ām|i|es)$/u;
const NO_OCCUPATION =
    /^(?:iedzīvotāj|pretendent|iesniedzēj|lūdzēj|saņēmēj|pieteicēj|gadījum|dokument|moment|termiņ|kārt)/u;

/** Does the main clause say of whom it speaks, beyond persons in general? */
function describes(main: readonly Word[]): boolean {
    const at = main.findIndex(word => GENERAL.some(start => word.lower.startsWith(start)));
    if (at < 0) return main.some(word => OF_OCCUPATION.test(word.lower) && !NO_OCCUPATION.test(word.lower));
    const before = main[at - 1];
    if (before && DESCRIBING.test(before.lower) && !NEUTRAL.test(before.lower)) return true;
    const [joiner, noun] = main.slice(at + 1, at + 3);
    return (joiner?.lower === 'ar' || joiner?.lower === 'bez') && noun !== undefined && !NEUTRAL.test(noun.lower);
}

/** Where somebody lives because of their lot, not because of the municipality. */
const SHELTER = /^(?:krīz|patversm|kopmītn|pansionāt|viesnīc|barak|vagon|radiniek|draug|aprūp|rehabilitāc|ieslodzīj)/u;

/** Verbs of asking and of having to ask, which are true of everybody in the register. */
const OF_ASKING = /^(?:iesnie|lūg|vēl|izteik|pieteik|saņēm|atbil|apliecin)/u;

/** "kuras novadā dzīvo krīzes centrā", "kuras cietušas no vardarbības un deklarētas novadā": more than where somebody lives. */
function saysMore(words: readonly Word[]): boolean {
    return words.some(
        word =>
            SHELTER.test(word.lower) ||
            (isForeignVerb(word) && !NEUTRAL.test(word.lower) && !OF_ASKING.test(word.lower))
    );
}

/** Facts of the law packages about where somebody lives, by the ends of their ids. */
function isResidence(fact: string): boolean {
    return fact.endsWith('residence');
}
