import { compileLawPackages } from '@normraksts/language';
import { createLawIndex, mergeModels, type LawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import type { Finding } from '@normraksts/rules';
import { toCatalogueFinding } from '@normraksts/rules';
import type { SourceFile } from './files.ts';

export interface LoadedLaw {
    law: LawIndex;
    /** Findings in the law packages of the workspace, by absolute path. */
    findings: Map<string, Finding[]>;
}

/** The law that ships with the tool, with the packages that lie among the checked files. */
export function loadLaw(files: readonly SourceFile[]): LoadedLaw {
    const shipped = lawModel as LawModel;
    const own = files.filter(file => file.path.endsWith('.likums') && !file.problem);
    const findings = new Map<string, Finding[]>();
    if (own.length === 0) return { law: createLawIndex(shipped), findings };
    const { model, problems } = compileLawPackages(own.map(file => ({ name: file.path, text: file.text })), shipped);
    for (const { file, ...problem } of problems) findings.set(file, [...findings.get(file) ?? [], toCatalogueFinding(problem)]);
    return { law: createLawIndex(mergeModels(shipped, model)), findings };
}
