import type { ResolvedRegulation } from '@normraksts/language';
import type { IsoDate, LawIndex, SourceLocation } from '@normraksts/law';
import type { Finding } from '@normraksts/rules';
import type { LangiumDocument, TextDocument } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import type { Location } from 'vscode-languageserver';
import { findFileProblem } from './lifecycle/unfit-files.ts';
import { createMessages, type Messages } from './messages.ts';
import type { Product } from './module.ts';
import { type Line, readLines } from './text/lines.ts';

/** All that a feature of the editor reads about one document. Made for each request; holds nothing of its own. */
export interface View {
    readonly uri: string;
    readonly document: TextDocument;
    readonly text: string;
    readonly regulation: ResolvedRegulation;
    readonly findings: readonly Finding[];
    readonly lines: readonly Line[];
    readonly law: LawIndex;
    /** Day whose law judges. */
    readonly day: IsoDate;
    readonly messages: Messages;
    /** Where a statement of law can be opened. */
    findLawLocation(location: SourceLocation): Location | undefined;
    /** URI of the page about a code, if it is at hand. */
    findDocsPage(code: string): string | undefined;
}

/** Names of the terminals for text in the grammar of rules. */
export const TEXT_TOKENS: ReadonlySet<string> = new Set(['TEXT', 'NAME_TEXT']);

export class Views {
    private readonly services: LangiumServices;
    private readonly product: Product;
    private readonly lines = new WeakMap<object, Line[]>();
    /** Pages about codes that exist, and codes without one. */
    private readonly docsPages = new Map<string, string | undefined>();

    constructor(services: LangiumServices, product: Product) {
        this.services = services;
        this.product = product;
    }

    of(document: LangiumDocument): View {
        const { lawStore, regulations, settings } = this.product;
        const textDocument = document.textDocument;
        const readLines = () => this.getLines(document);
        return {
            uri: document.uri.toString(),
            document: textDocument,
            text: getFitText(textDocument),
            messages: createMessages(settings.language),
            get regulation() {
                return regulations.getRegulation(document);
            },
            get findings() {
                return regulations.getFindings(document);
            },
            get lines() {
                return readLines();
            },
            get law() {
                return lawStore.index;
            },
            get day() {
                return lawStore.day;
            },
            findDocsPage: code => this.findDocsPage(code),
            findLawLocation: location => {
                const uri = lawStore.findFile(location);
                return uri === undefined ? undefined : { uri, range: { start: location.start, end: location.end } };
            }
        };
    }

    private findDocsPage(code: string): string | undefined {
        const { docsFolder, host } = this.product;
        if (docsFolder === undefined) return undefined;
        const page = `${docsFolder.replace(/\/$/, '')}/${code}.md`;
        if (!this.docsPages.has(page)) this.docsPages.set(page, host.exists?.(page) ? page : undefined);
        return this.docsPages.get(page);
    }

    private getLines(document: LangiumDocument): readonly Line[] {
        let lines = this.lines.get(document.parseResult);
        if (lines === undefined) {
            const text = getFitText(document.textDocument);
            lines = readLines(text, this.services.parser.Lexer.tokenize(text), TEXT_TOKENS);
            this.lines.set(document.parseResult, lines);
        }
        return lines;
    }
}

/** Features treat a file that is not read like an empty one. */
function getFitText(document: TextDocument): string {
    const text = document.getText();
    return findFileProblem(text) ? '' : text;
}
