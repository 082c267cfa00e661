import { type AstNodeDescription, DefaultIndexManager, DefaultLinker, type LangiumDocument, MultiMap } from 'langium';

/*
 * The languages have no cross-references of Langium's kind: names are resolved in one pass over the whole document.
 * What Langium would do for them (a walk over the tree for each of scopes, linking and the index, with an `await` per
 * node) is left out here.
 */

export const noScopes = {
    collectExportedSymbols: async (): Promise<AstNodeDescription[]> => [],
    collectLocalSymbols: async () => new MultiMap<never, AstNodeDescription>()
};

export const noReferenceDescriptions = { createDescriptions: async () => [] };

export class IdleLinker extends DefaultLinker {
    override link(): Promise<void> {
        return Promise.resolve();
    }

    override unlink(): void {}
}

/** Rules depend on all law packages of the workspace: when one changes, all open rules are judged anew. */
export class LawAwareIndexManager extends DefaultIndexManager {
    override isAffected(_document: LangiumDocument, changedUris: Set<string>): boolean {
        for (const uri of changedUris) {
            if (uri.endsWith('.likums')) return true;
        }
        return false;
    }
}
