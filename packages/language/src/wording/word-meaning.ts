import { actOf, printCitation } from '@normraksts/law';
import { analysePhrase, formatDate, uncapitalise } from '@normraksts/latvian';
import { findAgreement, wordCitation, wordCited, wordMembers, wordPhrase, wordPhrases } from './person-words.ts';
import { caseOf, wordConditions } from './condition-words.ts';
import { fillPattern, joinWords, toSentence, type Words } from './fill-pattern.ts';
import type { ConditionMeaning, GroundMeaning, NormMeaning, PersonsMeaning, WordingContext } from './meaning.ts';
import { wordContractTerm, wordDeadline } from './quantity-words.ts';
import { CONDITION_WORDS, GROUP_WORDS, SENTENCE_PATTERNS, type SentencePattern } from './sentence-patterns.ts';

/**
 * The sentence that says a meaning, in the words of the first pattern of the kind that has room for all of it.
 * `undefined` if no pattern has, or if something cannot be put into words: nothing is ever left out or invented.
 */
export function wordMeaning(
    meaning: NormMeaning,
    context: WordingContext,
    patterns: readonly SentencePattern[] = SENTENCE_PATTERNS
): string | undefined {
    const given = collectGiven(meaning);
    for (const pattern of patterns) {
        if (pattern.kind !== meaning.kind || (pattern.modality && pattern.modality !== (meaning.modality ?? 'must')))
            continue;
        const filled = fillPattern(openList(pattern.words, meaning), (name, letter) =>
            findWords(name, letter, meaning, context)
        );
        if (!filled || ![...given].every(name => filled.used.has(name))) continue;
        return toSentence(filled.words, meaning.end ?? (meaning.list ? ':' : '.'));
    }
    return undefined;
}

/** Places that a pattern must have room for. */
function collectGiven(meaning: NormMeaning): Set<string> {
    const given = new Set<string>();
    const conditions = meaning.conditions ?? [];
    const add = (name: string, is: unknown): void => {
        if (is) given.add(name);
    };
    add('iestāde', meaning.body);
    add(
        'personas',
        meaning.persons || meaning.except || conditions.some(one => (one.lead ?? 'relative') === 'relative')
    );
    add(
        meaning.kind === 'registration' ? 'grupā' : 'kārtībā',
        (meaning.group || meaning.groupWords) && meaning.kind !== 'social-lease' && meaning.kind !== 'specialist'
    );
    add('palīdzība', meaning.help || meaning.helpTypes?.length);
    add('arī', meaning.also);
    add(
        'ja',
        conditions.some(one => one.lead === 'condition')
    );
    add('pamati', meaning.grounds?.length);
    add('lietas', meaning.things);
    add(meaning.kind === 'exemption' ? 'kas' : 'par', meaning.about);
    add('kur', meaning.where);
    add('līgums', meaning.contract);
    add('uz', meaning.term);
    add('laikā', meaning.deadline);
    add('apmērā', meaning.amount);
    add('diena', meaning.day);
    return given;
}

/** Before a list the things stand in the subpoints: `Iesniegumam pievieno:`; grounds follow `ja`. */
function openList(words: string, meaning: NormMeaning): string {
    if (!meaning.list || meaning.things) return words;
    if (words.includes('{pamati}') || words.includes('{ja}')) return words;
    return words.replace(/\s*\{lietas \p{L}\}/u, '');
}

function findWords(name: string, letter: string, meaning: NormMeaning, context: WordingContext): Words | undefined {
    const grammaticalCase = caseOf(letter);
    const text = (value: string | undefined): Words | undefined => (value === undefined ? undefined : { text: value });
    switch (name) {
        case 'iestāde':
            return meaning.body === undefined ? undefined : wordPhrase(meaning.body, grammaticalCase);
        case 'personas':
            return meaning.persons && wordPersons(meaning.persons, meaning, letter, context);
        case 'palīdzība':
            return meaning.helpTypes?.length
                ? wordCited(meaning.helpTypes, 'minētā palīdzība', grammaticalCase, context)
                : wordPhrase(meaning.help ?? 'palīdzība', grammaticalCase);
        case 'grupā':
            return text(meaning.groupWords ?? (meaning.group ? GROUP_WORDS[meaning.group]?.in : 'palīdzības reģistrā'));
        case 'kārtībā':
            return text(meaning.groupWords ?? GROUP_WORDS[meaning.group ?? '']?.by);
        case 'arī':
            return meaning.also ? { text: 'arī' } : undefined;
        case 'ja':
            return wordIf(meaning, context);
        case 'pamati':
            return wordGrounds(meaning.grounds ?? [], meaning, context);
        case 'lietas':
            return meaning.things && wordPhrases(meaning.things, grammaticalCase);
        case 'par':
            return meaning.about === undefined ? undefined : wordPhrase(meaning.about, grammaticalCase);
        case 'kur':
            return meaning.where === undefined ? undefined : wordPhrase(meaning.where, grammaticalCase);
        case 'līgums':
            return wordPhrase(meaning.contract ?? 'dzīvojamās telpas īres līgums', grammaticalCase);
        case 'uz':
            return meaning.term && wordContractTerm(meaning.term);
        case 'laikā':
            return meaning.deadline && { text: wordDeadline(meaning.deadline) };
        case 'apmērā':
            return meaning.amount === undefined ? undefined : wordPhrase(meaning.amount, grammaticalCase);
        case 'diena':
            return text(meaning.day && formatDate(meaning.day, grammaticalCase));
        case 'kas':
            return wordPhrase(meaning.about ?? 'šis nosacījums', grammaticalCase);
        default:
            return undefined;
    }
}

/** Persons with what is asked of them and who is taken out: `personas, kuras …, izņemot …`. */
function wordPersons(
    persons: PersonsMeaning,
    { conditions = [], except }: NormMeaning,
    letter: string,
    context: WordingContext
): Words | undefined {
    const withAttributes = takeAttributes(persons, conditions);
    const members = wordMembers(withAttributes.persons, caseOf(letter), context);
    if (!members) return undefined;
    const parts: Words[] = [members];
    const agreement = findAgreement(withAttributes.persons, context);
    const relative = withAttributes.conditions.filter(one => (one.lead ?? 'relative') === 'relative');
    if (relative.length > 0) {
        const clauses = wordConditions(relative, 'relative', agreement, context);
        if (!clauses) return undefined;
        parts.push(members.clause ? { ...clauses, text: `un ${clauses.text}`, comma: false } : clauses);
        if (members.clause) parts[0] = { text: members.text };
    }
    if (except) {
        const words = 'asIs' in except ? { text: except.asIs } : wordMembers(except, 'acc', context);
        if (!words) return undefined;
        parts.push({ text: `izņemot ${words.text}`, comma: true, clause: true });
    }
    return joinWords(parts);
}

/** `maznodrošināta persona`: facts that an adjective says. */
function takeAttributes(
    persons: PersonsMeaning,
    conditions: readonly ConditionMeaning[]
): { persons: PersonsMeaning; conditions: readonly ConditionMeaning[] } {
    const last = persons.members.at(-1);
    if (!last || !('noun' in last)) return { persons, conditions };
    const kept: ConditionMeaning[] = [];
    let { noun } = last;
    for (const condition of conditions) {
        const attribute =
            'fact' in condition && !condition.negated && (condition.lead ?? 'relative') === 'relative'
                ? CONDITION_WORDS[condition.fact]?.attribute
                : undefined;
        const analysis = attribute && analysePhrase(noun);
        if (!attribute || !analysis) {
            kept.push(condition);
            continue;
        }
        const ending =
            analysis.gender === 'm' ? (analysis.number === 'sg' ? 's' : 'i') : analysis.number === 'sg' ? 'a' : 'as';
        noun = `${attribute.replace(/s$/, '')}${ending} ${noun}`;
    }
    return { persons: { members: [...persons.members.slice(0, -1), { noun }] }, conditions: kept };
}

function wordIf(meaning: NormMeaning, context: WordingContext): Words | undefined {
    const conditions = meaning.conditions ?? [];
    const agreement = meaning.persons
        ? findAgreement(meaning.persons, context)
        : ({ gender: 'f', number: 'sg' } as const);
    const words = wordConditions(conditions, 'condition', agreement, context);
    return (
        words ??
        (meaning.list && !meaning.things && !conditions.some(one => one.lead === 'condition')
            ? { text: 'ja', comma: true }
            : undefined)
    );
}

function wordGrounds(
    grounds: readonly GroundMeaning[],
    meaning: NormMeaning,
    context: WordingContext
): Words | undefined {
    if (grounds.length === 0) return meaning.list ? { text: 'ja', comma: true } : undefined;
    const cited = grounds.flatMap(ground => ('cited' in ground ? ground.cited : []));
    const clauses = grounds.flatMap(ground => ('clause' in ground ? [uncapitalise(ground.clause)] : []));
    const parts: Words[] = [];
    if (cited.length > 0) {
        const isNamed =
            context.actForm === 'full' && meaning.helpTypes?.some(address => actOf(address) === actOf(cited[0] ?? ''));
        const citation = isNamed
            ? `minētā likuma ${printCitation(cited, { case: 'loc' })}`
            : wordCitation(cited, 'loc', context);
        if (citation === undefined) return undefined;
        parts.push({ text: `${citation} noteiktajos gadījumos` });
    }
    if (clauses.length > 0) {
        const both = parts.length > 0;
        parts.push({ text: `${both ? 'un arī tad, ' : ''}ja ${clauses.join(' vai ja ')}`, comma: !both, clause: true });
    }
    return joinWithComma(parts);
}

function joinWithComma(parts: readonly Words[]): Words {
    const joined = joinWords(parts);
    return parts[0]?.comma ? { ...joined, comma: true } : joined;
}
