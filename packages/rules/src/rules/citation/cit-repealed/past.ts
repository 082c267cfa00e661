/** When a repealed act is rightly named: what it says about the past. Words of the language only. */

/** The sentence is about the end of the act, or about the time when it held. */
const ABOUT_THE_PAST = [
    /zaudē\p{L}*(?:\s+\S+){0,6}?\s+spēku|spēku\s+(?:ir\s+)?zaudē/u,
    /spēkā\s+bij|bij\p{L}*\s+spēkā|spēkā\s+esamības\s+laik|spēkā\s+esīb\p{L}*\s+laik|darbības\s+laikā/u,
    /spēkā\s+(?:līdz|no\s+\S+\s+līdz)/u,
    /(?:līdz|pirms)\s+(?:\S+\s+){0,12}?spēkā\s+stāšanās|(?:līdz|pirms)\s+(?:\S+\s+){0,12}?spēka\s+zaudēšan/u,
    /(?:līdz|pirms|laikā\s+no|laikposmā\s+no)\s+\d{4}\.\s*gada/u,
    /agrāk(?:ā|o|ie|ajā)?\s|iepriekš\s+spēkā|iepriekšēj\p{L}*\s+(?:likum|regulējum)/u
];

/** What was done under the act: `noslēgtie`, `izdotajiem`, `piešķirts`. */
const DONE =
    '(?:izdot|noslēgt|piešķirt|reģistrēt|atzīt|uzņemt|iesniegt|pieņemt|uzsākt|ierosināt|izīrēt|iekļaut|iegūt|saņemt|izveidot|apstiprināt)' +
    '(?:s|a|i|ie|ā|o|as|ās|iem|ām|os|us|u|ais|ajai|ajam|ajiem|ajām|ajos|ajās|ajā|ajo)';
const UNDER = '(?:saskaņā\\s+ar|atbilstoši|pamatojoties\\s+uz|balstoties\\s+uz|uz|ievērojot|pēc)';
const DONE_BEFORE = new RegExp(`(?<!\\p{L})${DONE}(?:\\s+[^\\s,;]+){0,5}?\\s+${UNDER}\\s+$`, 'u');
const DONE_AFTER = new RegExp(`^(?:\\s+[^\\s,;]+){0,4}?\\s+${DONE}(?!\\p{L})`, 'u');

/**
 * @param before words of the sentence in front of the citation
 * @param after words behind it
 */
export function isAboutThePast(before: string, after: string): boolean {
    const sentence = `${before} ${after}`.toLowerCase();
    return (
        ABOUT_THE_PAST.some(pattern => pattern.test(sentence)) ||
        DONE_BEFORE.test(before.toLowerCase()) ||
        DONE_AFTER.test(after.toLowerCase())
    );
}
