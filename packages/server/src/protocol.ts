/** Messages that the server and its clients exchange beyond the Language Server Protocol. */

export type GenerateFormat =
    | 'txt'
    | 'md'
    | 'html'
    | 'docx'
    | 'pdf'
    | 'akn'
    | 'json'
    | 'memo-docx'
    | 'memo-html'
    | 'review-docx'
    | 'review-html';

/** Request `normraksts/generate`: the document that the council adopts. Findings never block it. */
export const GENERATE = 'normraksts/generate';
export interface GenerateParams {
    uri: string;
    format: GenerateFormat;
}
export type GenerateResult = { ok: true; fileName: string; base64: string } | { ok: false; message: string };

/** Request `normraksts/preview`: the same document as one HTML page. */
export const PREVIEW = 'normraksts/preview';
export interface PreviewParams {
    uri: string;
}
export interface PreviewResult {
    html: string;
}

/** Request `normraksts/compare`: what has changed since another version of the rules, as one HTML page. */
export const COMPARE = 'normraksts/compare';
export interface CompareParams {
    uri: string;
    /** URI of the former version. */
    previous: string;
}
export type CompareResult = { ok: true; html: string } | { ok: false; message: string };

/** Request `normraksts/import`: a published act or a draft as the text of a rules file. Writes nothing. */
export const IMPORT = 'normraksts/import';
export interface ImportParams {
    /** Its ending tells the format where the content does not. */
    fileName: string;
    base64: string;
}
/** `report` is what was read, line by line, in the language of the settings; `questions` how many things need a look. */
export type ImportRulesResult =
    | { ok: true; text: string; report: string[]; questions: number }
    | { ok: false; message: string };

/** Notification from the server: day whose law judges the open files. Sent after the start and on every change. */
export const LAW_STATE = 'normraksts/lawState';
export interface LawStateParams {
    /** `YYYY-MM-DD` */
    date: string;
}

/** What a client may pass as `initializationOptions`; all optional. */
export interface InitializationOptions {
    /** Language of the client: `lv`, `en-GB`. Read only for the setting `auto`. */
    locale?: string;
    /** Initial values of the settings, for clients that cannot be asked. */
    language?: string;
    lawDate?: string;
    /** Folder URI or path of the shipped `.likums` files, for "go to definition". */
    lawsFolder?: string;
    /** Folder URI or path of the pages about codes, `CODE.md` each. */
    docsFolder?: string;
}
