import {
    toBasicCase,
    toEndings,
    type BasicCase,
    type Gender,
    type GrammaticalCase,
    type GrammaticalNumber
} from './cases.ts';
import { isGenitiveInS, isNounLikeAdjective } from './noun-lexicon.ts';

/** Declension of adjectives, participles and other words that agree with a noun. */

export interface Adjective {
    /** Stem without ending; of a past participle without `-uš-`: `palik` for `palicis`. */
    stem: string;
    definite: boolean;
    /** Past active participle, with `-is` and `-usi` in the nominative singular. */
    past: boolean;
}

type Endings = Readonly<Record<Gender, Readonly<Record<GrammaticalNumber, Readonly<Record<BasicCase, string>>>>>>;

const INDEFINITE: Endings = {
    m: { sg: toEndings('s a am u ā'), pl: toEndings('i u iem us os') },
    f: { sg: toEndings('a as ai u ā'), pl: toEndings('as u ām as ās') }
};
const DEFINITE: Endings = {
    m: { sg: toEndings('ais ā ajam o ajā'), pl: toEndings('ie o ajiem os ajos') },
    f: { sg: toEndings('ā ās ajai o ajā'), pl: toEndings('ās o ajām ās ajās') }
};
/** After `-ēj-` the definite endings lose `-aj-`: `pēdējam`. */
const CONTRACTED: Endings = {
    m: { sg: toEndings('ais ā am o ā'), pl: toEndings('ie o iem os os') },
    f: { sg: toEndings('ā ās ai o ā'), pl: toEndings('ās o ām ās ās') }
};

/** Form of an adjective or participle that agrees with a noun of this gender, number and case. */
export function declineAdjective(
    adjective: Adjective,
    gender: Gender,
    number: GrammaticalNumber,
    grammaticalCase: GrammaticalCase
): string {
    const base = toBasicCase(grammaticalCase, number);
    const { definite, past } = adjective;
    if (past && definite && gender === 'f' && number === 'sg' && base === 'nom') {
        return `${adjective.stem}usī`;
    }
    if (past && !definite && number === 'sg' && base === 'nom') {
        return gender === 'f' ? `${adjective.stem}usi` : `${softenVelar(adjective.stem)}is`;
    }
    const stem = past ? `${adjective.stem}uš` : adjective.stem;
    const endings = !definite ? INDEFINITE : /ēj$/i.test(stem) ? CONTRACTED : DEFINITE;
    const ending = endings[gender][number][base];
    return ending === 's' && TAKES_SH.test(stem) ? `${stem}š` : stem + ending;
}

/** `zaļš`, `vājš`, `maziņš`, `garš`; but `tukšs`, `pēkšņs`, `pēdējs`. */
const TAKES_SH = /(?:ļ|iņ|gar|(?<![tdēā]ā|ē)j)$/i;

function softenVelar(stem: string): string {
    return stem.endsWith('k') ? `${stem.slice(0, -1)}c` : stem.endsWith('g') ? `${stem.slice(0, -1)}dz` : stem;
}

function hardenVelar(stem: string): string {
    return stem.endsWith('dz') ? `${stem.slice(0, -2)}g` : stem.endsWith('c') ? `${stem.slice(0, -1)}k` : stem;
}

/**
 * Reads a word as an attribute in the nominative of the given gender and number. `undefined` where the ending does not
 * agree or the word is more likely a noun in the genitive, a locative or an adverb.
 */
export function analyseAttribute(word: string, gender: Gender, number: GrammaticalNumber): Adjective | undefined {
    const lower = word.toLowerCase();
    const cut = (count: number): string => word.slice(0, word.length - count);
    const past = (stem: string, definite = false): Adjective => ({ stem: hardenVelar(stem), definite, past: true });
    const plain = (count: number, definite: boolean): Adjective | undefined => {
        if (definite && lower.length > count + 4 && lower.endsWith('uš', lower.length - count)) {
            return past(cut(count + 2), true);
        }
        return lower.length > count + 1 ? { stem: cut(count), definite, past: false } : undefined;
    };
    const known = (count: number, definite: boolean): Adjective | undefined =>
        isAdjectival(lower.slice(0, -count), definite) ? plain(count, definite) : undefined;
    if (gender === 'm' && number === 'sg') {
        if (lower.endsWith('ais')) {
            return plain(3, true);
        }
        if (lower.endsWith('is')) {
            return lower.length > 4 ? past(cut(2)) : undefined;
        }
        return /(?:[^aeāēoiuū]s|š|[aeu]ss)$/.test(lower) && !isGenitiveInS(lower) ? plain(1, false) : undefined;
    }
    if (gender === 'm') {
        if (lower.endsWith('ie')) {
            return plain(2, true);
        }
        return lower.endsWith('uši') ? past(cut(3)) : lower.endsWith('i') ? plain(1, false) : undefined;
    }
    if (number === 'sg') {
        if (lower.endsWith('usi') || lower.endsWith('usī')) {
            return past(cut(3), lower.endsWith('ī'));
        }
        return lower.endsWith('a') ? known(1, false) : lower.endsWith('ā') ? known(1, true) : undefined;
    }
    if (lower.endsWith('ušas')) {
        return past(cut(4));
    }
    return lower.endsWith('as') ? known(2, false) : lower.endsWith('ās') ? known(2, true) : undefined;
}

/** Reads a word as an attribute in any case: `maznodrošinātam` is masculine singular dative. Past participles are not read. */
export function readAttribute(
    word: string,
    gender: Gender,
    number: GrammaticalNumber,
    grammaticalCase: GrammaticalCase
): Adjective | undefined {
    const base = toBasicCase(grammaticalCase, number);
    for (const definite of [true, false]) {
        const ending = (definite ? DEFINITE : INDEFINITE)[gender][number][base];
        const stem = word.slice(0, -ending.length);
        if (word.endsWith(ending) && isAdjectival(stem.toLowerCase(), definite)) return { stem, definite, past: false };
    }
    return undefined;
}

/** Stems of adjectives, pronouns and ordinals that no suffix gives away. */
const PLAIN = new Set(
    (
        'maz liel neliel vec jaun lab slikt cit kād katr vis vien sav šād tād augst zem gar īs piln nepiln ' +
        'tukš silt aukst sveš brīv galven dārg lēt grūt vāj stipr drošs vientuļ slim vesel akl kurl mēm gudr ' +
        'plat šaur plaš dziļ tīr zaļ balt meln sarkan zil dzelten brūn pelēk īpaš tieš netieš vienkārš ' +
        'atsevišķ konkrēt privāt obligāt nākam kluss skaļ ātr lēn viegl smag moderns svaig pirm otr treš ' +
        'ceturt piekt sest septīt astot devīt desmit prioritār sanitār humanitār elementār regulār populār ' +
        'solidār vidēj vietēj daļēj kopēj vispārēj ārēj iekšēj apkārtēj iepriekšēj pēdēj pašreizēj tagadēj ' +
        'sākotnēj galēj abpusēj vienpusēj dažād vienād citād visād'
    ).split(' ')
);

/** Participles in `-t-` after a consonant; after a vowel every stem in `-t-` is taken for one. */
const VERBS = 'ņem|dzim|pirk|sāk|teik|slēg|snieg|beig|seg|lūg|lieg|šķir|cel|lik|lauz|nes|ves|ber|tver|vēr|gū|griez';

const SUFFIX = new RegExp(
    `(?:[āēīo]t|(?:${VERBS})t|(?:j|[bcdgklmnprsštvzž])am|[jktpdsrlnm]ām|[ou]š|isk|īg|ain|āk|āl|īv|tnēj|šēj|pusēj)$`
);

/** Whether a stem is likely to belong to an adjective or participle rather than to a noun. */
export function isAdjectival(stem: string, definite = false): boolean {
    if (PLAIN.has(stem) || (stem.startsWith('ne') && PLAIN.has(stem.slice(2)))) {
        return true;
    }
    if (stem.length < 4 || isNounLikeAdjective(stem)) {
        return false;
    }
    return SUFFIX.test(stem) || (definite && /[^dtņ]ēj$/.test(stem));
}
