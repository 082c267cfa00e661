/** Norms that refuse help or strike persons off the register, with the closed list of law that binds them. */
import { actOf, type ClosedList, type Matter } from '@normraksts/law';
import type { Word } from '@normraksts/latvian';
import type { Ground, Norm, Sentence } from '@normraksts/language';
import { collectSubjectActs } from '../matters.ts';
import type { RuleContext } from '../rule.ts';
import { getHelpReach, type HelpReach } from './help.ts';
import { collectIntroductions, readMainWords, startsWithAny } from './sentence-words.ts';

export type ListedKind = 'refusal' | 'exclusion';

export interface BoundNorm {
    norm: Norm;
    list: ClosedList;
    reach: HelpReach;
    /** Grounds of the norm without the mark that ends them. */
    grounds: Ground[];
}

const MATTERS: Record<ListedKind, Matter> = { refusal: 'refusal-ground', exclusion: 'exclusion-ground' };
const cache = new WeakMap<RuleContext['regulation'], Map<string, BoundNorm[]>>();

/** In document order. Computed once for a regulation, day and kind. Cost: linear in the norms. */
export function collectBoundNorms(context: RuleContext, kind: ListedKind): BoundNorm[] {
    const known = cache.get(context.regulation) ?? new Map<string, BoundNorm[]>();
    cache.set(context.regulation, known);
    const key = `${kind} ${context.day}`;
    let bound = known.get(key);
    if (bound === undefined) {
        bound = findBoundNorms(context, kind);
        known.set(key, bound);
    }
    return bound;
}

function findBoundNorms(context: RuleContext, kind: ListedKind): BoundNorm[] {
    const { regulation, law, day } = context;
    const norms = regulation.norms.filter(
        norm => norm.kind === kind && !norm.sentence.free && isOperative(norm.sentence, kind)
    );
    if (norms.length === 0) return [];
    const subjects = new Set(collectSubjectActs(regulation, law, day).map(act => act.id));
    const lists = law.closedLists(MATTERS[kind], undefined, day).filter(list => subjects.has(actOf(list.address)));
    return norms.flatMap(norm =>
        lists.map(list => ({
            norm,
            list,
            reach: getHelpReach(norm, list.helpTypes, context),
            grounds: norm.grounds.map(withoutEnd)
        }))
    );
}

/** Items end with a mark that does not belong to the ground. */
function withoutEnd(ground: Ground): Ground {
    const end = /[\s.;,]*$/.exec(ground.text)?.[0].length ?? 0;
    return end === 0
        ? ground
        : {
              ...ground,
              text: ground.text.slice(0, -end),
              span: { start: ground.span.start, end: ground.span.end - end }
          };
}

/** The sentence that carries the verb: of items the one that introduces the whole list. */
export function getGoverningSentence(sentence: Sentence): Sentence {
    return collectIntroductions(sentence).at(-1) ?? sentence;
}

const REFUSES = ['atsaka', 'jāatsaka', 'atteikt', 'noraid', 'liedz'];
/** Who refuses an offer ("atteikties", "atsakās") is the person. */
const REFLEXIVE = /(?:ties|ās|šies|sies|jies)$/;
const EXCLUDES = [
    'izslēdz',
    'zaudē',
    'izslēgt',
    'jāizslēdz',
    'svītro',
    'jāsvītro',
    'dzēš',
    'dzēst',
    'izņem',
    'noņem',
    'anulē'
];
/** With the noun instead of the verb: "lēmumu par atteikumu pieņem, ja", "izslēgšanas pamats ir". */
const WITH_NOUN = ['pieņem', 'lemj', 'lemt', 'pamat', 'gadījum', 'iemesl', 'ir', 'notiek', 'veic'];
const ONLY_TELLS = ['paziņ', 'nosūt', 'inform', 'brīdin', 'norād', 'pamato', 'noskaidro', 'izvērtē', 'uzklaus'];
/** What bodies refuse beside help. */
const OTHER_OBJECTS = ['līgum', 'piekrišan', 'atļauj', 'informācij', 'pārskat', 'termiņ', 'apskat'];
const HELP_OBJECTS = [
    'palīdzīb',
    'reģistr',
    'atzīt',
    'tiesīg',
    'tiesīb',
    'izīrē',
    'dzīvojam',
    'dzīvok',
    'rind',
    'uzskait',
    'iesniegum',
    'pretend'
];
const REGISTERS = [
    'reģistr',
    'rind',
    'uzskait',
    'palīdzīb',
    'person',
    'ģimen',
    'mājsaimniec',
    'pretendent',
    'iesniedzēj',
    'iedzīvotāj'
];

/** Does the sentence itself refuse or strike off, and from help? Many only speak of refusals. */
function isOperative(sentence: Sentence, kind: ListedKind): boolean {
    const main = readMainWords(getGoverningSentence(sentence));
    const has = (starts: readonly string[]): boolean => main.some(word => startsWithAny(word, starts));
    if (kind === 'exclusion') {
        const acts = has(EXCLUDES) || (has(['izslēgšan']) && has(WITH_NOUN) && !has(ONLY_TELLS));
        return (
            acts &&
            (has(REGISTERS) || (has(['izslēgšan']) && has(['pamat', 'iemesl']))) &&
            !(has(['sarakst']) && !has(['reģistr'])) &&
            !(has(['locek']) && has(['komisij']) && !has(['reģistr']))
        );
    }
    const isDenied = (word: Word): boolean =>
        word.lower === 'nav' || (word.lower.startsWith('ne') && word.lower.length > 4);
    const refuses = main.some(word => (startsWithAny(word, REFUSES) && !REFLEXIVE.test(word.lower)) || isDenied(word));
    const byNoun = has(['atteikum', 'atteikšan']) && has(WITH_NOUN) && !has(ONLY_TELLS);
    return (
        (refuses || byNoun) &&
        !(has(OTHER_OBJECTS) && !has(['palīdzīb', 'reģistr', 'atzīt', 'tiesīg'])) &&
        (byNoun || has(HELP_OBJECTS) || has(REGISTERS))
    );
}
