import { compileLawPackages } from '@normraksts/language';
import { createLawIndex, mergeModels, type LawIndex, type LawModel } from '@normraksts/law';
import lawModel from '@normraksts/law/law-model.json' with { type: 'json' };
import { toCatalogueFinding, type Finding } from '@normraksts/rules';
import { readSource, type ListedFile } from './files.ts';
import { LineTable } from './output/positions.ts';

export interface LoadedLaw {
    law: LawIndex;
    /** The law packages among the files with what is wrong in them. */
    packages: { file: ListedFile; text: string; findings: Finding[] }[];
}

/** Last day that the shipped law covers. */
export const shippedLawState: string = (lawModel as LawModel).lawState;

/** The law that ships with the tool, with the packages that lie among the files. */
export function loadLaw(files: readonly ListedFile[]): LoadedLaw {
    const shipped = lawModel as LawModel;
    const own = files
        .filter(file => file.path.endsWith('.likums') && file.code === undefined)
        .map(readSource)
        .filter(file => !file.problem);
    if (own.length === 0) return { law: createLawIndex(shipped), packages: [] };
    const { model, problems } = compileLawPackages(
        own.map(file => ({ name: file.path, text: file.text })),
        shipped
    );
    return {
        law: createLawIndex(mergeModels(shipped, model)),
        packages: own.map(file => {
            const table = new LineTable(file.text);
            const findings = problems
                .filter(({ location }) => location.file === file.path)
                .map(({ code, message, location }) => {
                    const span = { start: table.offsetAt(location.start), end: table.offsetAt(location.end) };
                    return toCatalogueFinding({ code, message, span });
                });
            return { file, text: file.text, findings };
        })
    };
}
