export * from './keys.ts';
export * from './cases.ts';
export { analyseAttribute, declineAdjective, isAdjectival, readAttribute, type Adjective } from './adjective.ts';
export { analyseNoun, declineNoun, type Declension, type Noun } from './noun.ts';
export { analysePhrase, declinePhrase, personalPronoun, relativePronoun, type PhraseAnalysis } from './decline.ts';
export {
    agree,
    agreeInWords,
    cardinalWord,
    countedNumber,
    findCardinalPart,
    formatNumber,
    fromSuperscript,
    ordinalWord,
    parseNumberWord,
    parseOrdinalWord,
    parseRoman,
    readCardinal,
    toRoman,
    toSuperscript
} from './numerals.ts';
export {
    addDays,
    addMonths,
    addYears,
    daysBetween,
    findMonth,
    formatDate,
    formatShortDate,
    isIsoDate,
    parseDate,
    toIsoDate,
    wholeMonthsBetween
} from './dates.ts';
export {
    NO_BREAK_SPACE,
    bindSpaces,
    capitalise,
    endSentence,
    hereinafter,
    joinList,
    quote,
    quoteLow,
    toEnDash,
    unbindSpaces,
    uncapitalise
} from './typography.ts';
export { splitSentences } from './sentences.ts';
export { scanQuantities, type Quantity, type QuantityKind } from './quantities.ts';
export type { Bound } from './quantity-bounds.ts';
