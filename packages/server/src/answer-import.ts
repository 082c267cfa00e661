import { describeReport, importRegulation } from '@normraksts/importer';
import { toCatalogueFinding } from '@normraksts/rules';
import type { ServerServices } from './module.ts';
import type { ImportParams, ImportRulesResult } from './protocol.ts';

/** A published act or a draft as the text of a rules file, with what was read in words. */
export function answerImport({ product }: ServerServices, { fileName, base64 }: ImportParams): ImportRulesResult {
    const { language } = product.settings;
    try {
        const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
        const result = importRegulation({ name: fileName, bytes }, product.lawStore.index);
        if (result.ok)
            return {
                ok: true,
                text: result.text,
                report: describeReport(result.report, language),
                questions: result.report.questions.length
            };
        const { message } = toCatalogueFinding({ ...result.problem, span: { start: 0, end: 0 } });
        return { ok: false, message: message[language] };
    } catch (error) {
        console.error(error);
        return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
}
