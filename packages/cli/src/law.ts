import { compileLawPackages } from '@normraksts/language';
import { createLawIndex, mergeModels, type LawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { toCatalogueFinding, type Finding } from '@normraksts/rules';
import type { SourceFile } from './files.ts';
import { LineTable } from './output/positions.ts';

export interface LoadedLaw {
    law: LawIndex;
    /** Findings in the law packages among the files, by absolute path. */
    findings: Map<string, Finding[]>;
}

/** The law that ships with the tool, with the packages that lie among the checked files. */
export function loadLaw(files: readonly SourceFile[]): LoadedLaw {
    const shipped = lawModel as LawModel;
    const own = files.filter(file => file.path.endsWith('.likums') && !file.problem);
    const findings = new Map<string, Finding[]>();
    if (own.length === 0) return { law: createLawIndex(shipped), findings };
    const { model, problems } = compileLawPackages(own.map(file => ({ name: file.path, text: file.text })));
    const tables = new Map(own.map(file => [file.path, new LineTable(file.text)]));
    for (const { code, message, location } of problems) {
        const table = tables.get(location.file);
        const span = { start: table?.offsetAt(location.start) ?? 0, end: table?.offsetAt(location.end) ?? 0 };
        findings.set(location.file, [
            ...(findings.get(location.file) ?? []),
            toCatalogueFinding({ code, message, span })
        ]);
    }
    return { law: createLawIndex(mergeModels(shipped, model)), findings };
}
