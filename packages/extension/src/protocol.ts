/** Requests and notifications between extension and server beyond the protocol of language servers. */

export const FORMATS = [
    'docx',
    'pdf',
    'html',
    'md',
    'txt',
    'akn',
    'json',
    'memo-docx',
    'memo-html',
    'review-docx',
    'review-html'
] as const;
export type Format = (typeof FORMATS)[number];

export interface GenerateParams {
    uri: string;
    format: Format;
}
export type GenerateResult = { ok: true; fileName: string; base64: string } | { ok: false; message: string };

export interface PreviewParams {
    uri: string;
}
export interface PreviewResult {
    /** A whole page or the inside of its body; without scripts and without anything to load. */
    html: string;
}

export interface CompareParams {
    uri: string;
    /** URI of the former version. */
    previous: string;
}
export type CompareResult = { ok: true; html: string } | { ok: false; message: string };

export interface ImportParams {
    fileName: string;
    base64: string;
}
export type ImportRulesResult =
    | { ok: true; text: string; report: string[]; questions: number }
    | { ok: false; message: string };

export interface LawState {
    /** Day whose law provisions are judged by, `YYYY-MM-DD`. */
    date: string;
}

export interface InitializationOptions {
    /** What the setting `auto` means. */
    locale: string;
    /** The settings of the same names. */
    language: string;
    lawDate: string;
    /** URIs of the folders that the extension ships: law packages, pages about findings. */
    lawsFolder: string;
    docsFolder: string;
}

export const GENERATE = 'normraksts/generate';
export const PREVIEW = 'normraksts/preview';
export const COMPARE = 'normraksts/compare';
export const IMPORT = 'normraksts/import';
export const LAW_STATE = 'normraksts/lawState';
export const LANGUAGES = ['noteikumi', 'likums', 'scenariji'] as const;
