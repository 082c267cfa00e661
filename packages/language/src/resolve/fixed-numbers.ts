/** Numbers that the author fixed: of acts that are published, whose numbers may not change. */

/** `3.¹ Nosaukums`, `38.2.`: the number, and the name behind it. */
export const FIXED_NUMBER =
    /^(\d{1,3}[⁰¹²³⁴⁵⁶⁷⁸⁹]*(?:\.[⁰¹²³⁴⁵⁶⁷⁸⁹]*(?:\d{1,3}[⁰¹²³⁴⁵⁶⁷⁸⁹]*)?)*)(?:\s+(?=\p{Lu})(.*))?$/u;
/** `IV`, `5.1.` before the title of a chapter: its number in an act that is published already. */
export const FIXED_NUMERAL = /^([IVXLC]+[⁰¹²³⁴⁵⁶⁷⁸⁹]*|\d{1,3}(?:\.\d{1,3})*)\.?[^\S\n]+(?=["„“«])/u;

/** `38.2` → `38.2.`; a superscript ends a number as well. */
export function withFinalDot(number: string): string {
    return /[.⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(number) ? number : `${number}.`;
}
