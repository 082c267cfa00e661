import type { Language } from '@normraksts/rules';

export { printPosition, printSeverity } from '@normraksts/rules';

/** `2. punkts`, `2.1. apakšpunkts`; the number of a point has one part. */
export function printPoint(number: string, language: Language, locative = false): string {
    const isSub = /\.[^.]*\d/.test(number.replace(/[⁰¹²³⁴-⁹]/g, ''));
    if (language === 'en') return `${isSub ? 'subpoint' : 'point'} ${number}`;
    return `${number} ${isSub ? 'apakšpunkt' : 'punkt'}${locative ? 'ā' : 's'}`;
}

/** `2026-02-21` as people write it: `21.02.2026.`; as it is in English. */
export function printDay(day: string, language: Language): string {
    return language === 'en' ? day : `${day.split('-').reverse().join('.')}.`;
}

export function capitalise(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
