import { type ResolvedRegulation, resolveRegulation } from '@normraksts/language';
import type { IsoDate, LawIndex } from '@normraksts/law';
import { checkRegulation, type Finding } from '@normraksts/rules';
import type { LangiumDocument } from 'langium';
import type { LawStore } from './law-store.ts';

interface Resolved {
    law: LawIndex;
    day: IsoDate;
    regulation: ResolvedRegulation;
    findings?: readonly Finding[];
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
        resolved.findings ??= checkRegulation(resolved.regulation, resolved.law, { asOf: resolved.day }).findings;
        return resolved.findings;
    }

    private resolve(document: LangiumDocument): Resolved {
        const { index: law, day } = this.lawStore;
        const known = this.resolved.get(document.parseResult);
        if (known?.law === law && known.day === day) return known;
        const root = document.parseResult.value as Parameters<typeof resolveRegulation>[0];
        const regulation = resolveRegulation(root, document.textDocument.getText(), document.uri.toString(), law, day);
        const resolved = { law, day, regulation };
        this.resolved.set(document.parseResult, resolved);
        return resolved;
    }
}
