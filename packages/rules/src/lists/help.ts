/** Of which help a norm speaks, seen from a provision that holds for some help types only. */
import { contains, type Address } from '@normraksts/law';
import { words, type Word } from '@normraksts/latvian';
import type { Norm } from '@normraksts/language';
import type { RuleContext } from '../rule.ts';
import { collectIntroductions, getNearPatterns, matchesAny, readMainWords } from './sentence-words.ts';

export interface HelpReach {
    /** Does the norm touch help of the given types? Also true where it does not say of which help it speaks. */
    touches: boolean;
    /** Help of other types that it touches: some that it names, or all, because it speaks of help in general. */
    beyond: 'none' | 'some' | 'all';
}

/** Words by which rules speak of something else than renting out to those in need, whatever the law calls it. */
const OTHER_HELP = [
    'pabalst…',
    'kompensācij…',
    'speciālist…',
    'remont…',
    'apmaiņ…',
    'apmain…',
    'maiņa',
    'kredīt…',
    'līdzfinansē…',
    'sociālā palīdzīb…',
    'sociālie pakalpojum…',
    'zemas īres',
    'pagaidu dzīvojam…',
    'nomas',
    'apakšīr…',
    'garāž…',
    'zem… gabal…'
];
/** How much of the sentence before "(turpmāk – palīdzība)" tells what help is meant. */
const TAIL = 160;

/** @param helpTypes of the provision; empty: all */
export function getHelpReach(norm: Norm, helpTypes: readonly Address[], context: RuleContext): HelpReach {
    if (helpTypes.length === 0) return { touches: true, beyond: 'none' };
    const isOwn = (type: Address): boolean => helpTypes.some(own => contains(own, type) || contains(type, own));
    const sentences = collectIntroductions(norm.sentence);
    const main = withoutHousingQuestions(sentences.flatMap(sentence => readMainWords(sentence, ['main', 'manner'])));
    const heads = withoutHousingQuestions(
        [norm.unit.name, topOf(norm).name, norm.unit.chapter?.title ?? topOf(norm).chapter?.title].flatMap(text =>
            words(text ?? '')
        )
    );
    for (const said of [
        norm.helpTypes,
        findHelpTypes(main, helpTypes, context),
        findHelpTypes(heads, helpTypes, context)
    ]) {
        if (said.length > 0) return { touches: said.some(isOwn), beyond: said.every(isOwn) ? 'none' : 'some' };
    }
    if (matchesAny(OTHER_HELP, main) || matchesAny(OTHER_HELP, heads)) return { touches: false, beyond: 'some' };
    const categories =
        norm.persons.by === 'general'
            ? []
            : norm.persons.categories.flatMap(address => context.law.findCategory(address, context.day) ?? []);
    if (
        categories.length > 0 &&
        categories.every(category => category.helpTypes.length > 0 && !category.helpTypes.some(isOwn))
    ) {
        return { touches: false, beyond: 'some' };
    }
    const speaksOfHelp = main.some(
        (word, at) => word.lower.startsWith('palīdzīb') && main[at + 1]?.lower.startsWith('reģistr') !== true
    );
    return { touches: true, beyond: speaksOfHelp && !isHelpLimited(helpTypes, context) ? 'all' : 'none' };
}

/** "Dzīvokļa jautājumi" are no flat. */
function withoutHousingQuestions(text: readonly Word[]): Word[] {
    return text.filter(
        (word, at) => !(word.lower.startsWith('dzīvok') && text[at + 1]?.lower.startsWith('jautājum') === true)
    );
}

/** Types whose wordings occur; those of the provision also if the words come near. */
function findHelpTypes(text: readonly Word[], near: readonly Address[], { law, day }: RuleContext): Address[] {
    if (text.length === 0) return [];
    const types = law.closedLists('help-type', undefined, day).flatMap(list => list.items);
    const exact = types.filter(item => matchesAny(item.wordings, text));
    if (exact.length > 0) return exact.map(item => item.address);
    if (matchesAny(OTHER_HELP, text)) return [];
    return types
        .filter(item => near.includes(item.address) && getNearPatterns(item).comeNear(text))
        .map(item => item.address);
}

/** True if the rules call "help" only help of these types, or are about nothing else. */
function isHelpLimited(helpTypes: readonly Address[], context: RuleContext): boolean {
    const { regulation } = context;
    const isOnly = (text: string): boolean => {
        const found = findHelpTypes(withoutHousingQuestions(words(text)), helpTypes, context);
        return found.length > 0 && found.every(type => helpTypes.includes(type));
    };
    const title = regulation.identity.title?.value ?? '';
    if (!/palīdz/iu.test(title) && isOnly(title)) return true;
    return regulation.definitions.some(({ abbreviation, term, text, bodySpan }) => {
        if (!abbreviation || !/^palīdzīb/iu.test(term)) return false;
        const types = context.law
            .closedLists('help-type', undefined, context.day)
            .flatMap(list => list.items.map(item => item.address));
        const cited = regulation.citations
            .filter(({ span }) => span.start >= bodySpan.start && span.end <= bodySpan.end)
            .flatMap(({ citation }) => citation.parts.map(part => part.address))
            .filter(address => types.includes(address));
        return cited.length > 0 ? cited.every(address => helpTypes.includes(address)) : isOnly(text.slice(-TAIL));
    });
}

function topOf(norm: Norm): Norm['unit'] {
    let unit = norm.unit;
    while (unit.parent !== undefined) unit = unit.parent;
    return unit;
}
