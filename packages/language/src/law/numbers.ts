const STEMS = [
    'pirm',
    'otr',
    'treš',
    'ceturt',
    'piekt',
    'sest',
    'septīt',
    'astot',
    'devīt',
    'desmit',
    'vienpadsmit',
    'divpadsmit',
    'trīspadsmit',
    'četrpadsmit',
    'piecpadsmit',
    'sešpadsmit',
    'septiņpadsmit',
    'astoņpadsmit',
    'deviņpadsmit',
    'divdesmit'
];

/** Feminine ordinals in the nominative and genitive, which is all that law packages cite with: `pirmās` → 1. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
    STEMS.flatMap((stem, index) => ['ā', 'ās'].map((ending): [string, number] => [stem + ending, index + 1]))
);

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `¹²` → 12; nothing → 0. */
export function superscriptOf(digits: string | undefined): number {
    return [...(digits ?? '')].reduce((value, digit) => value * 10 + DIGITS.indexOf(digit), 0);
}
