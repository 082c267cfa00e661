import type { Word } from '@normraksts/latvian';
import { findQuotations, wordsIn } from '../sentence/analyse.ts';
import type { AppealRoute, Body, BodyKind, Sentence } from './model.ts';
import type { ReadSentence } from './persons.ts';

/** Case forms that matter: who acts, whose decision, where it is contested. */
type Form = 'nom' | 'gen' | 'loc' | 'dat';

/** Nouns for bodies with their forms, written out, as stems would mix up cases. */
const NOUNS: readonly [BodyKind, Record<Form, string>][] = [
    ['council', { nom: 'dome', gen: 'domes', loc: 'domē', dat: 'domei' }],
    ['commission', { nom: 'komisija', gen: 'komisijas', loc: 'komisijā', dat: 'komisijai' }],
    ['committee', { nom: 'komiteja', gen: 'komitejas', loc: 'komitejā', dat: 'komitejai' }],
    ['social-service', { nom: 'dienests', gen: 'dienesta', loc: 'dienestā', dat: 'dienestam' }],
    [
        'executive-director',
        { nom: 'izpilddirektors', gen: 'izpilddirektora', loc: 'izpilddirektorā', dat: 'izpilddirektoram' }
    ],
    [
        'executive-director',
        { nom: 'izpilddirektore', gen: 'izpilddirektores', loc: 'izpilddirektorē', dat: 'izpilddirektorei' }
    ],
    ['deputy-director', { nom: 'vietnieks', gen: 'vietnieka', loc: 'vietniekā', dat: 'vietniekam' }],
    ['chair', { nom: 'priekšsēdētājs', gen: 'priekšsēdētāja', loc: 'priekšsēdētājā', dat: 'priekšsēdētājam' }],
    ['administration', { nom: 'vadītājs', gen: 'vadītāja', loc: 'vadītājā', dat: 'vadītājam' }],
    ['administration', { nom: 'pārvalde', gen: 'pārvaldes', loc: 'pārvaldē', dat: 'pārvaldei' }],
    [
        'administration',
        { nom: 'administrācija', gen: 'administrācijas', loc: 'administrācijā', dat: 'administrācijai' }
    ],
    ['administration', { nom: 'aģentūra', gen: 'aģentūras', loc: 'aģentūrā', dat: 'aģentūrai' }],
    ['administration', { nom: 'departaments', gen: 'departamenta', loc: 'departamentā', dat: 'departamentam' }],
    ['administration', { nom: 'nodaļa', gen: 'nodaļas', loc: 'nodaļā', dat: 'nodaļai' }],
    [
        'company',
        { nom: 'kapitālsabiedrība', gen: 'kapitālsabiedrības', loc: 'kapitālsabiedrībā', dat: 'kapitālsabiedrībai' }
    ],
    ['company', { nom: 'apsaimniekotājs', gen: 'apsaimniekotāja', loc: 'apsaimniekotājā', dat: 'apsaimniekotājam' }],
    ['company', { nom: 'pārvaldnieks', gen: 'pārvaldnieka', loc: 'pārvaldniekā', dat: 'pārvaldniekam' }],
    ['company', { nom: 'sia', gen: 'sia', loc: 'sia', dat: 'sia' }],
    ['ministry', { nom: 'ministrija', gen: 'ministrijas', loc: 'ministrijā', dat: 'ministrijai' }],
    ['court', { nom: 'tiesa', gen: 'tiesas', loc: 'tiesā', dat: 'tiesai' }],
    ['orphans-court', { nom: 'bāriņtiesa', gen: 'bāriņtiesas', loc: 'bāriņtiesā', dat: 'bāriņtiesai' }],
    ['municipality', { nom: 'pašvaldība', gen: 'pašvaldības', loc: 'pašvaldībā', dat: 'pašvaldībai' }],
    ['institution', { nom: 'iestāde', gen: 'iestādes', loc: 'iestādē', dat: 'iestādei' }],
    ['institution', { nom: 'institūcija', gen: 'institūcijas', loc: 'institūcijā', dat: 'institūcijai' }]
];
const BY_WORD = new Map<string, { kind: BodyKind; form: Form }>(
    NOUNS.flatMap(([kind, forms]) =>
        (['dat', 'loc', 'gen', 'nom'] as const).map(form => [forms[form], { kind, form }] as const)
    )
);
/** Words that belong to the name of a body and stand before it: "pašvaldības Dzīvokļu komisija". */
const NAME_PART =
    /^(?:\p{Lu}.*|pašvaldības|novada|pilsētas|domes|dzīvokļu|izpilddirektora|priekšsēdētāja|sociālais|sociālā|sociālajā|sociālajam|administratīvā|administratīvajā|rajona|īpašumu|īpašuma|deleģētā|pilnvarotā|atbildīgā)$/u;

interface BodyHit extends Body {
    form: Form;
    /** Index of the noun among the words. */
    at: number;
}

function toBody({ kind, start, end }: BodyHit): Body {
    return { kind, start, end };
}

/** Bodies that a sentence names, with the words of their names; names in quotation marks are left out. Linear. */
function collectBodies(words: readonly Word[], sentence: Sentence): BodyHit[] {
    const quoted = findQuotations(sentence.text).map(span => ({
        start: span.start + sentence.start,
        end: span.end + sentence.start
    }));
    const found: BodyHit[] = [];
    words.forEach((word, at) => {
        const known = BY_WORD.get(word.lower);
        if (!known || quoted.some(span => span.start <= word.start && word.end <= span.end)) return;
        let first = at;
        while (first > 0 && NAME_PART.test(words[first - 1]!.text) && isJoined(words, first, sentence)) first--;
        found.push({ ...known, at, start: words[first]!.start, end: word.end });
    });
    return found;
}

/** Only a blank between the word and the one before it. */
function isJoined(words: readonly Word[], at: number, { text, start }: Sentence): boolean {
    return text.slice(words[at - 1]!.end - start, words[at]!.start - start).trim() === '';
}

/** The body that is the subject of the main clause: "komisija pieņem lēmumu", "lēmumu pieņem dome". The most definite one. */
export function findBody(read: ReadSentence): Body | undefined {
    const main = read.sentence.clauses.filter(clause => clause.role === 'main' || clause.role === 'item');
    const words = wordsIn(read.words, main);
    const hits = collectBodies(words, read.sentence).filter(
        hit => hit.kind !== 'court' && (hit.form === 'nom' || (hit.form === 'dat' && hasDuty(words, hit.at)))
    );
    const definite = hits.find(hit => hit.kind !== 'municipality' && hit.kind !== 'institution');
    const hit = definite ?? hits[0];
    if (hit === undefined) return undefined;
    return isShared(words, hit.at) ? { ...toBody(hit), kind: 'institution' } : toBody(hit);
}

/** "Komisijai ir tiesības", "komisijai jāpieņem". */
function hasDuty(words: readonly Word[], at: number): boolean {
    return /^(?:ir|jā.+)$/u.test(words[at + 1]?.lower ?? '');
}

/** "Dome vai tās deleģēta institūcija": which one is left open. */
function isShared(words: readonly Word[], at: number): boolean {
    return (
        words[at + 1]?.lower === 'vai' &&
        words.slice(at + 2, at + 6).some(word => /^(?:deleģēt|pilnvarot)/u.test(word.lower))
    );
}

const CONTEST = /^apstrīd/u;
const APPEAL = /^pārsūdz/u;

/** What a sentence on appeal says: for each verb whose decision, and where. Cost: verbs × bodies. */
export function readAppeals(read: ReadSentence): AppealRoute[] {
    const { words, sentence } = read;
    const bodies = collectBodies(words, sentence);
    const verbs = words
        .map((word, at) => ({ word, at }))
        .filter(({ word }) => CONTEST.test(word.lower) || APPEAL.test(word.lower));
    return verbs.map(({ word, at }, index) => {
        const next = verbs[index + 1]?.at ?? words.length;
        const previous = verbs[index - 1]?.at ?? -1;
        const isCourt = APPEAL.test(word.lower);
        const near = (form: (hit: BodyHit) => boolean): BodyHit | undefined =>
            bodies.find(hit => hit.at > at && hit.at < next && form(hit)) ??
            bodies.findLast(hit => hit.at < at && hit.at > previous && form(hit));
        const instance = near(hit => hit.form === 'loc' || (hit.form === 'dat' && !isCourt));
        const of = bodies.find(hit => hit.form === 'gen' && isDecisionOf(words, hit.at));
        return {
            way: isCourt ? 'court' : 'contest',
            start: word.start,
            end: word.end,
            ...(of ? { of: toBody(of) } : {}),
            ...(instance ? { instance: toBody(instance) } : {})
        };
    });
}

/** "komisijas lēmumu", "komisijas pieņemto lēmumu", "dienesta izdoto administratīvo aktu". */
function isDecisionOf(words: readonly Word[], at: number): boolean {
    return words.slice(at + 1, at + 5).some(word => /^(?:lēmum|akt[usai]|rīcīb|atteikum)/u.test(word.lower));
}
