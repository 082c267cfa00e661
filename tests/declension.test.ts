import dictionary from 'dictionary-lv';
import {
    agree, agreeInWords, analyseAttribute, analyseNoun, cardinalWord, CASES, countedNumber, declineAdjective, declineNoun, declinePhrase,
    formatDate, ordinalWord, type Adjective, type Gender, type GrammaticalCase, type GrammaticalNumber
} from '@normraksts/latvian';
import { describe, expect, it, test } from 'vitest';
import { collectWords, isInDictionary, readExceptions } from './spelling/speller.ts';

/**
 * Declension against the dictionary: every form of every noun of the harder declensions, of a fifth of the others, of all
 * adjectives and of the numerals up to 999 is a word.
 */

interface Entry {
    word: string;
    /** `O`, `S`, `Q` stand for singular forms, small letters for plural ones. */
    flags: string;
    /** Part of speech, class, and how regular: `lietv2r`. */
    kind: string;
}

const entries: Entry[] = new TextDecoder().decode(dictionary.dic).split('\n').flatMap(line => {
    const [, word, flags, kind] = /^(\p{L}+)\/(\S+)\s+po:(\S+)/u.exec(line) ?? [];
    return word === undefined ? [] : [{ word, flags: flags!, kind: kind! }];
});
const different = new Set(readExceptions('dictionary-differs.txt').flatMap(group => group.words));

const GENDERS: readonly Gender[] = ['m', 'f'];
const NUMBERS: readonly GrammaticalNumber[] = ['sg', 'pl'];

/** Forms of a noun that are no words, and a class that is not the dictionary's. */
function collectWrongForms({ word, flags, kind }: Entry): string[] {
    const noun = analyseNoun(word);
    if (noun === undefined) return [`${word}: no nominative`];
    const numbers = NUMBERS.filter(number => (number === 'sg' ? /[OSQ]/ : /[osq]/).test(flags));
    const declension = noun.declension === 'short' ? '2' : String(noun.declension);
    if (numbers.includes('sg') && declension !== kind[5]) return [`${word}: declension ${declension}`];
    return numbers.flatMap(number => CASES.flatMap(grammaticalCase => {
        const form = declineNoun(noun, grammaticalCase, number);
        return form !== undefined && isInDictionary(form) ? [] : [`${word}: ${number} ${grammaticalCase} ${form}`];
    }));
}

function collectForms(adjective: Adjective): string[] {
    return GENDERS.flatMap(gender => NUMBERS.flatMap(number => CASES.map(grammaticalCase => declineAdjective(adjective, gender, number, grammaticalCase))));
}

describe('nouns', () => {
    /** Declension, each how many-th noun is tried, least number of nouns. */
    test.each([['1', 5, 3_000], ['2', 1, 4_000], ['3', 1, 30], ['4', 5, 1_800], ['5', 1, 6_000], ['6', 1, 200]] as const)(
        'of declension %s', (declension, step, least) => {
            const nouns = entries.filter(({ kind, word }) => RegExp(`^lietv${declension}[rid]`).test(kind) && !different.has(word));
            const tried = nouns.filter((_, index) => index % step === 0);
            expect(tried.length).toBeGreaterThan(least);
            expect(tried.flatMap(collectWrongForms)).toEqual([]);
        }
    );

    it('that are reflexive', () => {
        const nouns = 'reģistrē uzturē izvieto atteik iepazī sazinā vieno pārcel iesaistī iejauk izvairī pievieno'.split(' ').map(verb => `${verb}šanās`);
        const forms = nouns.flatMap(noun => (['gen', 'acc'] as const).map(grammaticalCase => declinePhrase(noun, grammaticalCase)));
        expect(forms).toEqual(nouns.flatMap(noun => [noun, noun.replace(/ās$/, 'os')]));
        expect(forms.filter(form => form === undefined || !isInDictionary(form))).toEqual([]);
    });
});

describe('adjectives and participles', () => {
    const adjectives = entries.filter(({ kind, flags, word }) => kind === 'īpv1i' && flags.includes('W') && /[sš]$/.test(word) && !different.has(word));

    it('have all their forms', () => {
        expect(adjectives.length).toBeGreaterThan(5_000);
        const wrong = adjectives.filter((_, index) => index % 3 === 0).flatMap(({ word }) =>
            [true, false].flatMap(definite => collectForms({ stem: word.slice(0, -1), definite, past: false })).filter(form => !isInDictionary(form))
        );
        expect(wrong).toEqual([]);
    });

    it('are read from their nominative', () => {
        const unread = adjectives.filter(({ word }) => analyseAttribute(word, 'm', 'sg')?.stem !== word.slice(0, -1)).map(({ word }) => word);
        // Definite forms and nouns that the dictionary lists as adjectives.
        expect(unread).toEqual(['četracainais', 'četraizvietotais', 'melnkājainais', 'plūdens', 'šaursejainais', 'šķautņainais', 'tēraudzilas', 'ūdensnesošais']);
    });

    const VERBS = 'adaptēt anulēt apmeklēt apdzīvot deklarēt deleģēt dzīvot finansēt glabāt izīrēt izmaksāt iznomāt izvērtēt īrēt ' +
        'kontrolēt maksāt nomāt noformēt organizēt paziņot piedāvāt pilnvarot privatizēt publicēt reģistrēt remontēt saskaņot strādāt';

    it.each([
        ['passive, done', (verb: string) => ({ stem: verb, past: false })],
        ['passive, to be done', (verb: string) => ({ stem: `${verb.slice(0, -1)}jam`, past: false })],
        ['active, doing', (verb: string) => ({ stem: `${verb.slice(0, -1)}još`, past: false })],
        ['active, having done', (verb: string) => ({ stem: `${verb.slice(0, -1)}j`, past: true })]
    ])('made of verbs: %s', (_, toParticiple) => {
        const verbs = VERBS.split(' ');
        const forms = verbs.flatMap(verb => [true, false].flatMap(definite => collectForms({ ...toParticiple(verb), definite })));
        expect(forms.filter(form => !isInDictionary(form))).toEqual([]);
    });

    test.each([
        ['zaļ', 'zaļš'], ['vāj', 'vājš'], ['gar', 'garš'], ['tukš', 'tukšs'], ['pēkšņ', 'pēkšņs'], ['pēdēj', 'pēdējs'], ['spož', 'spožs']
    ])('%s- in the nominative is %s', (stem, expected) => {
        expect(declineAdjective({ stem, definite: false, past: false }, 'm', 'sg', 'nom')).toBe(expected);
    });
});

describe('numbers', () => {
    const ALL: readonly GrammaticalCase[] = [...CASES, 'ins'];

    it('in words are words', () => {
        const wrong = new Set<string>();
        for (let value = 1; value < 1_000; value++) {
            for (const grammaticalCase of ALL) {
                for (const gender of GENDERS) {
                    const texts = [cardinalWord(value, grammaticalCase, gender), ordinalWord(value, grammaticalCase, gender), ordinalWord(value, grammaticalCase, gender, 'pl')];
                    texts.flatMap(text => text?.split(' ') ?? ['?']).filter(word => !isInDictionary(word)).forEach(word => wrong.add(word));
                }
            }
        }
        expect([...wrong]).toEqual([]);
    });

    const UNITS = ['gads', 'mēnesis', 'diena', 'darba diena', 'nedēļa', 'stunda', 'minūte', 'procents', 'euro', 'kvadrātmetrs', 'persona',
        'mājsaimniecības loceklis', 'pielikums', 'daļa', 'teikums', 'kilometrs', 'reize', 'istaba', 'minimālā mēneša darba alga'];

    it.each(UNITS)('count %s', unit => {
        for (const grammaticalCase of CASES) {
            const one = agree(1, unit, grammaticalCase).slice(2);
            const many = agree(2, unit, grammaticalCase).slice(2);
            expect(collectWords(`${one} ${many}`).filter(word => word !== 'euro' && !isInDictionary(word))).toEqual([]);
            const wrong = Array.from({ length: 1_200 }, (_, value) => value).filter(value => {
                const singular = value % 10 === 1 && value % 100 !== 11;
                return agree(value, unit, grammaticalCase) !== `${value} ${singular ? one : many}` || (countedNumber(value) === 'sg') !== singular;
            });
            expect(wrong).toEqual([]);
        }
    });

    test.each([
        [21, 'gads', 'nom', '21 gads', 'divdesmit viens gads'],
        [11, 'gads', 'nom', '11 gadi', 'vienpadsmit gadi'],
        [11, 'gads', 'gen', '11 gadu', 'vienpadsmit gadu'],
        [101, 'diena', 'dat', '101 dienai', 'simt vienai dienai'],
        [30, 'diena', 'gen', '30 dienu', 'trīsdesmit dienu'],
        [3, 'mēnesis', 'gen', '3 mēnešu', 'triju mēnešu'],
        [3, 'mēnesis', 'dat', '3 mēnešiem', 'trim mēnešiem'],
        [22, 'stunda', 'loc', '22 stundās', 'divdesmit divās stundās'],
        [2, 'mājsaimniecības loceklis', 'acc', '2 mājsaimniecības locekļus', 'divus mājsaimniecības locekļus'],
        [1, 'minimālā mēneša darba alga', 'gen', '1 minimālās mēneša darba algas', 'vienas minimālās mēneša darba algas'],
        [2, 'minimālā mēneša darba alga', 'acc', '2 minimālās mēneša darba algas', 'divas minimālās mēneša darba algas']
    ] as const)('%i %s in the %s', (value, noun, grammaticalCase, digits, words) => {
        expect([agree(value, noun, grammaticalCase), agreeInWords(value, noun, grammaticalCase)]).toEqual([digits, words]);
    });
});

/** Phrases as rules have them, with the genitive, dative, accusative and locative of the words that decline. */
const PHRASES = `
vienreizējs pabalsts dzīvojamās telpas remontam|vienreizēja pabalsta,vienreizējam pabalstam,vienreizēju pabalstu,vienreizējā pabalstā|dzīvojamās telpas remontam
ikgadējs pārskats par palīdzību|ikgadēja pārskata,ikgadējam pārskatam,ikgadēju pārskatu,ikgadējā pārskatā|par palīdzību
mājas (istabas) dzīvnieks|mājas (istabas) dzīvnieka,mājas (istabas) dzīvniekam,mājas (istabas) dzīvnieku,mājas (istabas) dzīvniekā
minimālā mēneša darba alga|minimālās mēneša darba algas,minimālajai mēneša darba algai,minimālo mēneša darba algu,minimālajā mēneša darba algā
pašvaldībai piederoša dzīvojamā telpa|pašvaldībai piederošas dzīvojamās telpas,pašvaldībai piederošai dzīvojamajai telpai,pašvaldībai piederošu dzīvojamo telpu,pašvaldībai piederošā dzīvojamajā telpā
pensijas vecumu sasniegusi persona|pensijas vecumu sasniegušas personas,pensijas vecumu sasniegušai personai,pensijas vecumu sasniegušu personu,pensijas vecumu sasniegušā personā
krīzes situācijā nonākusi mājsaimniecība|krīzes situācijā nonākušas mājsaimniecības,krīzes situācijā nonākušai mājsaimniecībai,krīzes situācijā nonākušu mājsaimniecību,krīzes situācijā nonākušā mājsaimniecībā
personu apliecinošs dokuments|personu apliecinoša dokumenta,personu apliecinošam dokumentam,personu apliecinošu dokumentu,personu apliecinošā dokumentā
komunālie maksājumi|komunālo maksājumu,komunālajiem maksājumiem,komunālos maksājumus,komunālajos maksājumos
nekustamā īpašuma nodoklis|nekustamā īpašuma nodokļa,nekustamā īpašuma nodoklim,nekustamā īpašuma nodokli,nekustamā īpašuma nodoklī
Sociālo lietu, veselības un mājokļu komiteja|Sociālo lietu, veselības un mājokļu komitejas,Sociālo lietu, veselības un mājokļu komitejai,Sociālo lietu, veselības un mājokļu komiteju,Sociālo lietu, veselības un mājokļu komitejā
apgādājamais|apgādājamā,apgādājamajam,apgādājamo,apgādājamajā
sacīkstes|sacīkšu,sacīkstēm,sacīkstes,sacīkstēs
sociālā dzīvokļa īres līgums|sociālā dzīvokļa īres līguma,sociālā dzīvokļa īres līgumam,sociālā dzīvokļa īres līgumu,sociālā dzīvokļa īres līgumā
trīs gadus deklarēta dzīvesvieta|trīs gadus deklarētas dzīvesvietas,trīs gadus deklarētai dzīvesvietai,trīs gadus deklarētu dzīvesvietu,trīs gadus deklarētā dzīvesvietā`;

test.each(PHRASES.trim().split('\n').map(row => row.split('|')))('%s', (phrase, forms, tail = '') => {
    const declined = (['gen', 'dat', 'acc', 'loc'] as const).map(grammaticalCase => declinePhrase(phrase!, grammaticalCase));
    expect(declined).toEqual(forms!.split(/,(?! )/).map(form => `${form} ${tail}`.trim()));
});

describe('dates', () => {
    it.each(CASES)('of every month in the %s are words', grammaticalCase => {
        const dates = Array.from({ length: 12 }, (_, month) => formatDate(`2026-${String(month + 1).padStart(2, '0')}-21`, grammaticalCase));
        expect(dates.flatMap(collectWords).filter(word => !isInDictionary(word))).toEqual([]);
        expect(new Set(dates).size).toBe(12);
    });
});

/** Seats and names of the 43 municipalities, in the genitive and the locative, by which rules name them. */
const PLACES = `
Aizkraukle Aizkraukles Aizkrauklē|Alūksne Alūksnes Alūksnē|Augšdaugava Augšdaugavas Augšdaugavā|Ādaži Ādažu Ādažos|Balvi Balvu Balvos
Bauska Bauskas Bauskā|Cēsis Cēsu Cēsīs|Daugavpils Daugavpils Daugavpilī|Dienvidkurzeme Dienvidkurzemes Dienvidkurzemē|Dobele Dobeles Dobelē
Grobiņa Grobiņas Grobiņā|Gulbene Gulbenes Gulbenē|Iecava Iecavas Iecavā|Jelgava Jelgavas Jelgavā|Jēkabpils Jēkabpils Jēkabpilī
Jūrmala Jūrmalas Jūrmalā|Krāslava Krāslavas Krāslavā|Kuldīga Kuldīgas Kuldīgā|Ķekava Ķekavas Ķekavā|Liepāja Liepājas Liepājā
Limbaži Limbažu Limbažos|Līvāni Līvānu Līvānos|Ludza Ludzas Ludzā|Madona Madonas Madonā|Mārupe Mārupes Mārupē|Ogre Ogres Ogrē
Olaine Olaines Olainē|Preiļi Preiļu Preiļos|Rēzekne Rēzeknes Rēzeknē|Rīga Rīgas Rīgā|Ropaži Ropažu Ropažos|Salaspils Salaspils Salaspilī
Saldus Saldus Saldū|Saulkrasti Saulkrastu Saulkrastos|Sigulda Siguldas Siguldā|Smiltene Smiltenes Smiltenē|Talsi Talsu Talsos
Tukums Tukuma Tukumā|Ulbroka Ulbrokas Ulbrokā|Valka Valkas Valkā|Valmiera Valmieras Valmierā|Varakļāni Varakļānu Varakļānos
Ventspils Ventspils Ventspilī`;

describe('places', () => {
    const rows = PLACES.trim().split(/[|\n]/).map(row => row.split(' '));

    test.each(rows)('%s', (nominative, genitive, locative) => {
        expect([declinePhrase(nominative!, 'gen'), declinePhrase(nominative!, 'loc')]).toEqual([genitive, locative]);
        const forms = CASES.map(grammaticalCase => declinePhrase(nominative!, grammaticalCase) ?? '');
        expect(forms.filter(form => !isInDictionary(form) && !/^(?:Augšdaugav|Ulbrok)/.test(form))).toEqual([]);
    });

    it.each(['gen', 'dat', 'acc', 'loc'] as const)('name districts, cities and councils in the %s', grammaticalCase => {
        const head = { gen: ['novada', 'valstspilsētas', 'domes'], dat: ['novadam', 'valstspilsētai', 'domei'], acc: ['novadu', 'valstspilsētu', 'domi'], loc: ['novadā', 'valstspilsētā', 'domē'] }[grammaticalCase];
        for (const [, genitive] of rows) {
            const names = [`${genitive} novads`, `${genitive} valstspilsēta`, `${genitive} novada dome`];
            const expected = [`${genitive} ${head[0]}`, `${genitive} ${head[1]}`, `${genitive} novada ${head[2]}`];
            expect(names.map(name => declinePhrase(name, grammaticalCase))).toEqual(expected);
        }
    });
});
