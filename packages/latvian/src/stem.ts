import { toComposed } from './fold.ts';

/**
 * One key for every inflected form of a word, without a dictionary: endings are stripped, palatalised consonants
 * folded back, and the few words which no rule reaches stand in tables. Gender, number, case and definiteness are lost
 * on purpose; the prefixes `ne-` and `jā-` are meaning and stay.
 */

const ENDINGS: readonly ReadonlySet<string>[] = [
    new Set(),
    new Set(['a', 'ā', 'e', 'ē', 'i', 'ī', 'o', 'u', 'ū', 's', 'š']),
    new Set('ai am ām as ās ei ēm es ēs ie ij im īm is īs os um us'.split(' ')),
    new Set(['ais', 'iem', 'ies', 'ajā']),
    new Set(['ajai', 'ajam', 'ajām', 'ajos', 'ajās']),
    new Set(['ajiem'])
];
const SHORTEST_STEM = 2;

/** Words without forms, which the endings would maim or merge with something else (`pirms` is not `pirmais`). */
const INVARIABLE = new Set(
    (
        'pirms kopš kopā tikai nekā kā pār zem virs aiz gan arī bet kad lai jo tad ne jā vēl jau nav ir bija ' +
        'būs ja vai un ar no par pie uz bez pret pēc līdz starp caur dēļ labad priekš tomēr vairāk mazāk ' +
        'ilgāk īsāk euro eiro radio foto auto video kino metro depo konto info moto tempo kur te šeit tur ' +
        'tādēļ tāpēc atkal gandrīz vismaz'
    ).split(' ')
);

const TABLE = new Map<string, string>();
for (const [key, forms] of Object.entries({
    tas: 'tas tā tam tai to tajā tanī tie tās tiem tām tos tajos tajās',
    šis: 'šis šī šā šīs šās šim šai šo šajā šinī šie šiem šīm šos šajos šajās',
    kas: 'kas kam ko',
    kurš: 'kurš kura kuram kuru kurā kuri kuriem kurus kuros kuras kurai kurām kurās',
    pats: 'pats paša pašam pašu pašā paši pašiem pašus pašos pati pašas pašai pašām pašās',
    trīs: 'trīs triju trim trijiem trijām trijos trijās trijus trijas',
    status: 'statusi',
    autobus: 'autobusi',
    kampus: 'kampusi',
    korpus: 'korpusi',
    bonus: 'bonusi',
    vīrus: 'vīrusi',
    konsensus: 'konsensusi',
    terminus: 'terminusi',
    fokus: 'fokusi',
    trolejbus: 'trolejbusi',
    radius: 'radiusi',
    tramvaj: 'tramvajs tramvaja tramvajam tramvaju tramvajā tramvaji tramvajiem tramvajus tramvajos'
})) {
    for (const form of forms.split(' ')) {
        TABLE.set(form, key);
    }
}

const CACHE_LIMIT = 60_000;
const cache = new Map<string, string>();

/**
 * Key shared by all forms of a noun, adjective or participle: `personām` and `persona`, `palicis` and `palikušajiem`.
 * Different participles of one verb keep different keys; the reflexive one shares the key of the plain one.
 * Case of letters is ignored. Memoised; about 0.1 µs for a known word.
 */
export function stemKey(word: string): string {
    const known = cache.get(word);
    if (known !== undefined) {
        return known;
    }
    const key = computeKey(toComposed(word).toLowerCase());
    if (cache.size >= CACHE_LIMIT) {
        cache.clear();
    }
    cache.set(word, key);
    return key;
}

function computeKey(word: string): string {
    if (INVARIABLE.has(word)) {
        return word;
    }
    const listed = TABLE.get(word);
    if (listed !== undefined) {
        return listed;
    }
    const participle = stripFeminineParticiple(word);
    if (participle !== undefined) {
        return foldStem(participle);
    }
    const ending = findEnding(word);
    const stem = restoreDental(stripUs(word.slice(0, word.length - ending.length)), ending);
    return foldStem(stem);
}

function findEnding(word: string): string {
    for (let length = Math.min(5, word.length - SHORTEST_STEM); length > 0; length--) {
        const tail = word.slice(-length);
        if (ENDINGS[length]?.has(tail)) {
            return tail;
        }
    }
    return '';
}

const FEMININE_PARTICIPLE = /^(.{3,})us(?:i|ī|ies|ās)$/;
const SIDES = /(?:ziemeļ|dienvid|austrum|rietum|otr|pret|priekš|aizmugur|apakš|virs|iekš|ār|vid|ab)pusi$/;

/** `deklarējusi`, `vērsusies`: the only forms in `-us-`; all others have `-uš-`. */
function stripFeminineParticiple(word: string): string | undefined {
    if (SIDES.test(word)) {
        return undefined;
    }
    return FEMININE_PARTICIPLE.exec(word)?.[1];
}

function stripUs(stem: string): string {
    return stem.length >= 5 && stem.endsWith('uš') ? stem.slice(0, -2) : stem;
}

// Palatalised stems end in š and ž, whether t, s or š, d, z or ž stood there. Only these endings palatalise.
const SECOND_DECLENSION = new Set(['a', 'i', 'u', 'us', 'os', 'iem']);
const FROM_T = new RegExp(
    '(?:nš|lš|(?<!t)īš|[nrk]ūš|.tāš|(?:deput|kandid|advok|diplom)āš|^(?:vec|audžu|krust|pa)?māš|klēš|' +
        '(?:kar|etiķ|tabl|raķ|kotl|kas|pak|cigar|planš|bag|pinc|oper|manž|siln)eš|debaš|karoš|^noš|tūkstoš|patrioš|' +
        '[^t]ieš|.tieš|nakš|izkapš|pirš|kārš|^zuš)$'
);
const NOT_FROM_T = /(?:^(?:ne|vis)?tieš|^pieš|^vieš|^lieš)$/;
const FROM_D_IN_GENITIVE = new RegExp(
    '(?:(?:iest|estr|olimpi|brig|barik|blok|dek|kask|par|bal|promen|spartaki|esk)āž|piramīž|[^n]?sēž|' +
        '(?:met|epiz|peri|k|kat)ož|(?<!^mi)lž|(?<!bi)rž|(?<!ora|a)nž|(?:pr|br)iež|(?:ļ|sk|n)auž|kaž|^(?:pā|ga|ba)ž)$'
);
const FROM_D_ALWAYS = /briež$/;

function restoreDental(stem: string, ending: string): string {
    const last = stem.charCodeAt(stem.length - 1);
    if (last === 0x161 && SECOND_DECLENSION.has(ending) && FROM_T.test(stem) && !NOT_FROM_T.test(stem)) {
        return stem.slice(0, -1) + 't';
    }
    if (last === 0x17e && !stem.endsWith('dž')) {
        if (FROM_D_ALWAYS.test(stem) || (ending === 'u' && FROM_D_IN_GENITIVE.test(stem))) {
            return stem.slice(0, -1) + 'd';
        }
    }
    return stem;
}

const FOLDED: Readonly<Record<string, string>> = { č: 'c', ģ: 'g', ķ: 'k', ļ: 'l', ņ: 'n', ŗ: 'r', š: 's', ž: 'z' };
const VOWELS = new Set('aāeēiīoōuū');

/** Folds the closing consonants: `krāšņ` → `krāsn`, `domj` → `dom`, `lūdz` → `lūg`, `nāc` → `nāk`. */
function foldStem(stem: string): string {
    let at = stem.length;
    let tail = '';
    while (at > 0) {
        const letter = stem[at - 1] ?? '';
        if (VOWELS.has(letter) || at === 1) {
            break;
        }
        tail = (FOLDED[letter] ?? letter) + tail;
        at--;
    }
    if (tail.length > 1 && tail.endsWith('j') && 'bpmv'.includes(tail[tail.length - 2] ?? '-')) {
        tail = tail.slice(0, -1);
    } else if (tail.endsWith('dz')) {
        tail = tail.slice(0, -2) + 'g';
    } else if (tail.endsWith('c')) {
        tail = tail.slice(0, -1) + 'k';
    }
    return stem.slice(0, at) + tail;
}
