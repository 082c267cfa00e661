/** Words that stand in every memorandum. */

export const TITLE = 'Paskaidrojuma raksts';
export const COLUMNS = ['Paskaidrojuma raksta sadaļas', 'Norādāmā informācija'] as const;

/** A blank as it is printed. */
export function toBlankText(words: string): string {
    return `[… ${words} …]`;
}
