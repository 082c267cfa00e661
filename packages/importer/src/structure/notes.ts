/** Verbs and nouns with which publishers note how a provision was amended. */
const AMENDED =
    '(?:(?:punkts|apakšpunkts|nodaļa|pielikums|teikums|virsraksts)\\s+)?(?:svītrot|grozīt|ar grozījum|redakcijā|jaunā redakcijā|papildināt|izteikt|pievienot|zaudējis spēku|zaudējusi spēku|skat\\. grozījum|grozījum)';
const WHOLE_NOTE = new RegExp(`^[("]*\\s*${AMENDED}[^()]*(?:\\([^()]*\\)[^()]*)*\\)?[.;]?\\s*$`, 'isu');
const TRAILING_NOTE = new RegExp(`\\s*\\(${AMENDED}[^()]*(?:\\([^()]*\\)[^()]*)*\\)[.;]?\\s*$`, 'isu');
const DELETED = /svītrot|zaudēj\p{L}+ spēku/iu;
/** A note names the amending act or is nothing but the word. */
const NAMES_ACT = /noteikum|Nr\.|lēmum|^\W*svītrots?\W*$/iu;

/** Is the whole text a note on an amendment? */
export function isNote(text: string): boolean {
    return text.length < 400 && /^[("]/u.test(text.trim()) && WHOLE_NOTE.test(text) && NAMES_ACT.test(text);
}

export function tellsDeletion(note: string): boolean {
    return DELETED.test(note);
}

/** A note at the end of a text, parted from it. */
export function splitTrailingNote(text: string): { text: string; note?: string } {
    const match = text.length < 20_000 ? TRAILING_NOTE.exec(text) : null;
    if (!match || match.index === 0 || !NAMES_ACT.test(match[0])) return { text };
    return { text: text.slice(0, match.index), note: match[0].trim() };
}
