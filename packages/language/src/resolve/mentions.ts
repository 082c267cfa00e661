import type { Word } from '@normraksts/latvian';
import type { Clause, ConditionRole, NormKind, Span } from './model.ts';

/**
 * A fact that a sentence names is not always one that it demands: an address to which letters go, a day from which a term
 * runs, what the application states, what a register keeps, what the sentence says does not matter.
 */

/** Beginnings of verbs and nouns about information: what is their object is not demanded. */
const ABOUT_INFORMATION =
    /^(?:norād|ieraksta|ierakst[aāu]|fiksē|ziņo|paziņo|inform|apkopo|publicē|apstrād|precizē|(?:no)?sūt|uzglabā|glabā|dzēš|aktualiz|izsniedz|salīdzin|uzskaita|statistik|pārskat(?:s|ā|u)|aptauj|ziņas|ziņām|ziņu|datus|dati$|datiem|datu$|informācij|atbild|maina$|mainīt|maiņ|mainīj|nomain)/u;
/** Verbs of looking into something: they show a demand where they name a length of time. */
const ABOUT_CHECKING = /^(?:pārbaud|noskaidro|iegūst|iegūt|pieprasa|pārliecin|konstatē|izvērtē|vērtē|nosaka)/u;
/** "… nav nepieciešama", "… neprasa": the fact need not be there. */
const NEED_NOT =
    /(?:^|[\s,(])(?:(?:nav|nebūs|netiek)\s+(?:izvirzīt|obligāt|nepieciešam|vajadzīg|nosacījum|priekšnosacījum|priekšnoteikum|šķērsl|izšķiroš|būtisk|nozīm|prasīt|prasām|ņemt|vērtēt|jā)\p{L}*|neprasa|nepieprasa|neizvirza|nevērtē(?!jot)|neņem\s+vērā|neietekmē)/iu;
/** "arī tad, ja": frees where something is given; a refusal has one ground more. */
const ALSO_IF = /(?:^|[\s,(])(?:arī|pat)\s+(?:tad,?\s+)?ja(?=\s)/iu;
const REGARDLESS = /(?:^|[\s,(])(?:neatkarīgi\s+no|nevērtējot|neraugoties\s+uz|bez\s+(?:prasības|nosacījuma))/giu;
/** Up to the end of a clause; the dots and commas of citations ("3., 4. un 5. punktā") end none. */
const WITHIN = String.raw`(?:[^,.;]|(?<=\d)\.|(?<=\d\.),)`;
const NEEDLESS = String.raw`(?:(?:nav|nebūs|netiek)\s+(?:obligāt|nepieciešam|vajadzīg|nosacījum|priekšnosacījum|priekšnoteikum|prasīt|prasām|izvirzīt|jā)|neprasa|nepieprasa|neizvirza)`;
const FREES_RESIDENCE = new RegExp(
    [
        String.raw`(?:neatkarīgi\s+no|nevērtējot|neraugoties\s+uz)\s+(?:tā,\s+)?[^,.;]{0,60}(?:deklarē|dzīvesviet)`,
        String.raw`(?:deklarē|dzīvesviet)${WITHIN}{0,160}\s${NEEDLESS}`,
        String.raw`${NEEDLESS}\p{L}*\s${WITHIN}{0,60}(?:deklarē|dzīvesviet)`
    ].join('|'),
    'iu'
);
/** "… nav jāapliecina ar izziņu": that frees of a paper only. */
const OF_PAPERS =
    /(?:nav\s+jā|netiek\s+prasīt|neprasa|nepieprasa)\p{L}*\s[^,.;]{0,40}(?:izziņ|dokument|apliecinājum)|(?:izziņ|dokument|apliecinājum)\p{L}*\s+par\s+[^,.;]{0,40}(?:deklarē|dzīvesviet)/iu;

/** Does a sentence say that residence does not matter for the persons whom it names? */
export function freesFromResidence(text: string): boolean {
    return FREES_RESIDENCE.test(text) && !OF_PAPERS.test(text);
}

/** Nouns whose own length of time may be demanded: "deklarēšanas ilgums". */
const LENGTH_NOUN = /^(?:ilgum|stāž|laikposm|laika?$|laiks$|laiku$|period|termiņ)/u;
const EVENT_BEFORE = new Set(['pēc', 'kopš', 'no', 'līdz', 'par', 'pirms', 'ar', 'brīža', 'dienas']);
const EVENT_BEHIND = /^(?:dien|brī[dž]|dat|faktu|maiņ|kārtīb|likum|reģistr|vēstur)/u;
const DEFINITE = /^(?:ne)?(?:deklarēt|reģistrēt|pierakstīt)(?:o|ās|ajā|ajai|ajās|ajos|os|ajām|ajiem)$/u;
const DUTY = /^(?:jādeklarē|deklarē|deklarēs|deklarēt)$/u;

/** Nouns of persons who do not ask for help themselves: where *they* live restricts nobody. */
const OTHERS =
    /^(?:izīrētāj|iznomātāj|īpašniek|kopīpašniek|apsaimniekotāj|pārvaldniek|komersant|darbiniek|amatperson|priekšsēdētāj|deputāt|pārstāv(?:is|im|ja|i|ju|jiem)$|pilnvarniek|pilnvarot|aizbild|aizgād[nņ](?:is|ja|im|i)$|liecinie|(?:darba)?devēj|kreditor|ārst|galvotāj|biedrīb|komisij|uzņēmum|būvniek|pircēj|pretendēt|mantiniek|radiniek|vecvecāk)/u;
const ASKING =
    /^(?:person|mājsaimniec|ģimen|iedzīvotāj|pretendent|iesniedzēj|lūdzēj|saņēmēj|vecāk|locek|bērn|īrniek|laulāt|pensionār|invalīd|repatriant|tās$|tai$|viņ|kur|kas$|kam$)/u;

const DWELLING = /^(?:dzīvojam|dzīvok|telp|māj|mītn|istab|īpašum)/u;
const MUNICIPALITY = /^(?:novad|pilsēt|valstspilsēt|pagast|pašvaldīb|teritorij|administratīv|dzīves?viet)/u;
const BEING = /^(?:ir|nav|atrodas|bij|būt|būs|jābūt)/u;
const STATE = /^(?:latvij|republik|eiropas|valstī|valsts)/u;

export interface Fact {
    clause: Clause;
    /** Words of the clause. */
    words: readonly Word[];
    span: Span;
    /** A length of time goes with it. */
    hasLength: boolean;
}

export interface Surroundings {
    kind: NormKind;
    role: ConditionRole;
    /** Words of the main clause, or of the sentence that opens the list. */
    mainWords: readonly Word[];
    /** Text of the sentence up to the fact, and all of it. */
    before: string;
    whole: string;
    /** Words in front of the clause, the nearest last. */
    antecedents: readonly Word[];
}

/** Is the fact only mentioned, so that nobody must have it? */
export function isMention(fact: Fact, around: Surroundings): boolean {
    const { words, span, clause } = fact;
    const inside = words.filter(word => word.start >= span.start && word.end <= span.end);
    if (isFreed(around)) return true;
    if (isAboutOthers(fact, around.antecedents)) return true;
    if (isObjectOfInformation(fact, around)) return true;
    if (isElsewhereInState(words, fact)) return true;
    if (!fact.hasLength && isTogether(words)) return true;
    if (
        inside.some(word => word.lower.startsWith('iedzīvotāj')) &&
        !inside.some(word => word.lower === 'tikai') &&
        !isInhabitantFor(fact)
    )
        return true;
    if (fact.hasLength) return around.role === 'lease' && isOfDwelling(words);
    if (isOfDwelling(words)) return true;
    if (clause.role === 'main' && inside.some(word => DUTY.test(word.lower))) return true;
    if (inside.some(word => DEFINITE.test(word.lower)) && isPlaceOrAddress(words, inside, clause)) return true;
    if (
        inside.some(word => word.lower === 'deklarētā') &&
        !words.some(word => MUNICIPALITY.test(word.lower) && !/^dzīves?viet/u.test(word.lower)) &&
        !words.some(word => BEING.test(word.lower))
    )
        return true;
    return isEvent(words, inside);
}

function isFreed({ role, before, whole }: Surroundings): boolean {
    if (NEED_NOT.test(whole) || (role !== 'refusal' && role !== 'exclusion' && ALSO_IF.test(whole))) return true;
    const last = [...before.matchAll(REGARDLESS)].at(-1);
    if (!last) return false;
    const between = before.slice(last.index + last[0].length);
    return between.length <= 80 && !/[;.]|,\s*(?:\p{L}+\s+)?(?:kur(?!ā)|kas|kam|ja)\p{L}*\s/u.test(between);
}

function isObjectOfInformation({ words, hasLength, clause }: Fact, { mainWords, kind, role }: Surroundings): boolean {
    if (role === 'refusal' || role === 'exclusion')
        return (
            !hasLength &&
            clause.role !== 'main' &&
            words.some(word => ABOUT_INFORMATION.test(word.lower.replace(/^ne/, '')))
        );
    if (role === 'document') return false;
    // "Iesniegumā norāda, ka persona novadā deklarēta vismaz trīs gadus": who states it must have it.
    if (hasLength && clause.role === 'content' && words[0]?.lower === 'ka') return false;
    const near =
        clause.role === 'main' || clause.role === 'item' || clause.role === 'content'
            ? [...words, ...mainWords]
            : [...words, ...(kind === 'statement' || kind === 'decision' || kind === 'application' ? mainWords : [])];
    if (kind === 'statement' || kind === 'decision') {
        if (near.some(word => ABOUT_INFORMATION.test(word.lower))) return true;
        return !hasLength && near.some(word => ABOUT_CHECKING.test(word.lower));
    }
    return (
        !hasLength &&
        clause.role !== 'relative' &&
        clause.role !== 'condition' &&
        near.some(word => ABOUT_INFORMATION.test(word.lower))
    );
}

function isAboutOthers({ words, span, clause }: Fact, antecedents: readonly Word[]): boolean {
    for (const word of words.filter(one => one.start < span.end).toReversed()) {
        if (OTHERS.test(word.lower)) return true;
        if (/^(?:kur|kas$|kam$)/.test(word.lower)) break;
        if (ASKING.test(word.lower)) return false;
    }
    if (clause.role !== 'relative') return false;
    for (const word of antecedents.slice(-4).toReversed()) {
        if (OTHERS.test(word.lower)) return true;
        if (ASKING.test(word.lower)) return false;
    }
    return false;
}

/** Residence anywhere in the country ties to no municipality. */
function isElsewhereInState(words: readonly Word[], { span }: Fact): boolean {
    const near = words.filter(word => word.end > span.start - 60 && word.start < span.end + 60);
    return (
        near.some(word => STATE.test(word.lower)) &&
        !near.some(word => /^(?:novad|pilsēt|valstspilsēt|pagast|pašvaldīb|administratīv)/u.test(word.lower))
    );
}

/** `deklarēti vienā dzīvesvietā`: where they live together, wherever that is. */
function isTogether(words: readonly Word[]): boolean {
    return (
        words.some(
            (word, index) =>
                /^(?:vien(?:ā|u)|kop(?:īgā|ējā|īgu|ēju)|pašā)$/u.test(word.lower) &&
                /^(?:deklarēt|dzīvesviet|adres|dzīves$)/u.test(words[index + 1]?.lower ?? '')
        ) && !words.some(word => /^(?:novad|pilsēt|valstspilsēt|pagast|pašvaldīb|administratīv)/u.test(word.lower))
    );
}

/** `ir novada iedzīvotājs vismaz piecus gadus`; not `novada iedzīvotājs vismaz divas dienas iepriekš piesakās`. */
function isInhabitantFor({ words, hasLength }: Fact): boolean {
    return (
        (hasLength &&
            words.some(word => /^(?:(?:ir|bij(?:is|usi|uši|ušas)|būt|jābūt|statuss)$|kļu|skait)/u.test(word.lower))) ||
        words.some(word => /^deklarēj(?:us|is|ies|uš)/u.test(word.lower))
    );
}

/** Declared in a certain dwelling, without a word about the municipality. */
function isOfDwelling(words: readonly Word[]): boolean {
    return (
        words.some(word => DWELLING.test(word.lower)) &&
        !words.some(
            (word, index) =>
                MUNICIPALITY.test(word.lower) &&
                !/^dzīves?viet/u.test(word.lower) &&
                !/^(?:pieder|īpašum)/u.test(words[index + 1]?.lower ?? '') &&
                !(word.lower === 'pašvaldības' && DWELLING.test(words[index + 1]?.lower ?? ''))
        )
    );
}

/** `deklarētajā dzīvesvietā`, `uz deklarētās dzīvesvietas adresi`; not `kuras deklarētās dzīvesvietas adrese ir …`. */
function isPlaceOrAddress(words: readonly Word[], inside: readonly Word[], clause: Clause): boolean {
    const definite = inside.find(word => DEFINITE.test(word.lower))!;
    if (/(?:ajā|ajās|ajos)$/u.test(definite.lower)) return true;
    const at = words.indexOf(definite);
    if (['par', 'uz', 'pēc', 'pie', 'no'].includes(words[at - 1]?.lower ?? '')) return true;
    const address = words.slice(at + 1, at + 4).find(word => word.lower.startsWith('adres'));
    if (address && address.lower !== 'adrese') return true;
    return clause.role === 'main' || clause.role === 'item';
}

/** `pēc dzīvesvietas deklarēšanas`, `dzīvesvietas deklarēšanas diena`. */
function isEvent(words: readonly Word[], inside: readonly Word[]): boolean {
    const noun = inside.find(word => /^(?:deklarēšan|deklarācij|reģistrācij)/u.test(word.lower));
    if (!noun) return false;
    const at = words.indexOf(noun);
    if (words.slice(at + 1, at + 3).some(word => LENGTH_NOUN.test(word.lower))) return false;
    const first = words.indexOf(inside[0]!);
    return (
        EVENT_BEFORE.has(words[first - 1]?.lower ?? '') ||
        EVENT_BEHIND.test(words[at + 1]?.lower ?? '') ||
        !words.some(word => /^(?:ir$|nosacīj|priekšno|obligāt|nepieciešam|prasīb)/u.test(word.lower))
    );
}
