import { type Problem, readRegulation, type ResolvedRegulation, resolveRegulation } from '@normraksts/language';
import type { IsoDate, LawIndex } from '@normraksts/law';
import { checkRegulation, type Finding, toCatalogueFinding } from '@normraksts/rules';
import type { LangiumDocument } from 'langium';
import { findFileProblem } from './lifecycle/unfit-files.ts';
import type { LawStore } from './law-store.ts';

interface Resolved {
    law: LawIndex;
    day: IsoDate;
    regulation: ResolvedRegulation;
    findings?: readonly Finding[];
    /** Why the file was not read at all. */
    unfit: Problem | undefined;
}

/** What each document says and what is wrong with it, computed once per version of the document and of the law. */
export class RegulationStore {
    private readonly lawStore: LawStore;
    /** By parse result, which is new for each version of a text. */
    private readonly resolved = new WeakMap<object, Resolved>();

    constructor(lawStore: LawStore) {
        this.lawStore = lawStore;
    }

    getRegulation(document: LangiumDocument): ResolvedRegulation {
        return this.resolve(document).regulation;
    }

    getFindings(document: LangiumDocument): readonly Finding[] {
        const resolved = this.resolve(document);
        const { regulation, law, day, unfit } = resolved;
        resolved.findings ??= unfit
            ? [toCatalogueFinding(unfit)]
            : checkRegulation(regulation, law, { asOf: day }).findings;
        return resolved.findings;
    }

    private resolve(document: LangiumDocument): Resolved {
        const { index: law, day } = this.lawStore;
        const known = this.resolved.get(document.parseResult);
        if (known?.law === law && known.day === day) return known;
        const text = document.textDocument.getText();
        const uri = document.uri.toString();
        const unfit = findFileProblem(text);
        const root = document.parseResult.value as Parameters<typeof resolveRegulation>[0];
        const regulation = unfit ? readRegulation('', uri, law, day) : resolveRegulation(root, text, uri, law, day);
        const resolved = { law, day, regulation, unfit };
        this.resolved.set(document.parseResult, resolved);
        return resolved;
    }
}
