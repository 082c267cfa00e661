import type { Language, Severity } from '@normraksts/rules';

export const SEVERITY_NAMES: Record<Language, Record<Severity, string>> = {
    lv: { error: 'kļūda', warning: 'brīdinājums', info: 'informācija', hint: 'ieteikums' },
    en: { error: 'error', warning: 'warning', info: 'information', hint: 'hint' }
};

const GRADES: Record<Language, Record<1 | 2 | 3, string>> = {
    lv: { 1: 'augsts', 2: 'ļoti augsts', 3: 'īpaši augsts' },
    en: { 1: 'high', 2: 'very high', 3: 'extreme' }
};

/** `brīdinājums (ļoti augsts)`: the guide explains the grades. */
export function printSeverity(severity: Severity, grade: 1 | 2 | 3 | null, language: Language): string {
    const name = SEVERITY_NAMES[language][severity];
    return grade === null ? name : `${name} (${GRADES[language][grade]})`;
}

/** `2. punkts`, `2.1. apakšpunkts`; the number of a point has one part. */
export function printPoint(number: string, language: Language, locative = false): string {
    const isSub = /\.[^.]*\d/.test(number.replace(/[⁰¹²³⁴-⁹]/g, ''));
    if (language === 'en') return `${isSub ? 'subpoint' : 'point'} ${number}`;
    return `${number} ${isSub ? 'apakšpunkt' : 'punkt'}${locative ? 'ā' : 's'}`;
}

/** Who says what, and where; what the message says already is not repeated. */
export function printPosition(
    { authority, stance, source }: { authority: string; stance: string; source: string },
    message: string
): string {
    return message.includes(`: ${stance}`) ? `${authority}: ${source}` : `${authority}: ${stance} (${source})`;
}

/** `2026-02-21` as people write it: `21.02.2026.`; as it is in English. */
export function printDay(day: string, language: Language): string {
    return language === 'en' ? day : `${day.split('-').reverse().join('.')}.`;
}

export function capitalise(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
