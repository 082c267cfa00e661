/** Keys of words and phrases, patterns over them, and nearness for suggestions. */
export { foldDiacritics, toComposed } from './fold.ts';
export { stemKey } from './stem.ts';
export { phraseKey, words, type Word } from './words.ts';
export { compilePattern, matchPattern, type TextRange, type CompiledPattern, type PatternWord } from './patterns.ts';
export { collectSimilar, editDistance } from './distance.ts';
