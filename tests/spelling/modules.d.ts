/** What the tests use of two packages that are there for tests alone; sources check without them. */

declare module 'dictionary-lv' {
    const dictionary: { aff: Uint8Array; dic: Uint8Array };
    export default dictionary;
}

declare module 'hunspell-wasm' {
    export function createHunspellFromStrings(aff: string, dic: string): Promise<{ testSpelling(word: string): boolean }>;
}
