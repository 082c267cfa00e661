import {
    type DocumentValidator,
    interruptAndCheck,
    isOperationCancelled,
    type LangiumDocument,
    type ValidationOptions
} from 'langium';
import { CancellationToken, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Services } from '../module.ts';
import type { View } from '../view.ts';

/** One pass over the resolved regulation, or what compiling a law package found; nothing walks the tree. */
export class Validator implements DocumentValidator {
    private readonly services: Services;
    private readonly collect: (view: View) => readonly Diagnostic[];
    private readonly prepare: (view: View) => unknown;

    /** @param prepare first half of the work, behind which a newer text may cancel the second */
    constructor(
        services: Services,
        collect: (view: View) => readonly Diagnostic[],
        prepare: (view: View) => unknown = () => undefined
    ) {
        this.services = services;
        this.collect = collect;
        this.prepare = prepare;
    }

    async validateDocument(
        document: LangiumDocument,
        _options?: ValidationOptions,
        token = CancellationToken.None
    ): Promise<Diagnostic[]> {
        await interruptAndCheck(token);
        const view = this.services.normraksts.Views.of(document);
        try {
            this.prepare(view);
            await interruptAndCheck(token);
            return [...this.collect(view)];
        } catch (error) {
            if (isOperationCancelled(error)) throw error;
            console.error(error);
            return [toFailure(view, error)];
        }
    }
}

/** A check that failed must not look like a clean document. */
function toFailure(view: View, error: unknown): Diagnostic {
    return {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
        severity: DiagnosticSeverity.Error,
        source: 'normraksts',
        message: view.messages.text('checkFailed', { reason: error instanceof Error ? error.message : String(error) })
    };
}
