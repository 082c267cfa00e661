import { compileLawPackages } from '@normraksts/language';
import {
    createLawIndex,
    type IsoDate,
    type LawIndex,
    type LawModel,
    mergeModels,
    type SourceLocation
} from '@normraksts/law';
import type { LawProblem } from './language-parts.ts';
import type { Settings } from './settings.ts';

interface Compiled {
    index: LawIndex;
    /** By the URI of the package. */
    problems: Map<string, LawProblem[]>;
}

/** The law in use: the shipped packages and those of the workspace. The index is built when somebody asks. */
export class LawStore {
    /** Folder URI of the shipped packages, if known. */
    lawsFolder: string | undefined;
    private readonly shipped: () => LawModel;
    private readonly settings: Settings;
    private readonly files = new Map<string, string>();
    private compiled: Compiled | undefined;

    constructor(shipped: () => LawModel, settings: Settings) {
        this.shipped = shipped;
        this.settings = settings;
    }

    /** Adds or changes a package of the workspace. */
    update(uri: string, text: string): void {
        if (this.files.get(uri) === text) return;
        this.files.set(uri, text);
        this.compiled = undefined;
    }

    remove(uri: string): void {
        if (this.files.delete(uri)) this.compiled = undefined;
    }

    get index(): LawIndex {
        return this.compile().index;
    }

    /** Day whose law judges. */
    get day(): IsoDate {
        return this.settings.lawDate ?? this.index.model.lawState;
    }

    getProblems(uri: string): readonly LawProblem[] {
        return this.compile().problems.get(uri) ?? [];
    }

    /** Absolute URI of the file in which a statement of law stands; `undefined` if the shipped files are not at hand. */
    findFile(location: SourceLocation): string | undefined {
        if (/^[a-z][a-z0-9+.-]+:/i.test(location.file)) return location.file;
        return this.lawsFolder && `${this.lawsFolder.replace(/\/$/, '')}/${encodeURIComponent(location.file)}`;
    }

    private compile(): Compiled {
        if (this.compiled) return this.compiled;
        const problems = new Map<string, LawProblem[]>();
        let model = this.shipped();
        if (this.files.size > 0) {
            const files = [...this.files]
                .map(([name, text]) => ({ name, text }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
            const extra = compileLawPackages(files, model);
            model = mergeModels(model, extra.model);
            for (const problem of extra.problems) {
                const known = problems.get(problem.location.file);
                if (known) known.push(problem);
                else problems.set(problem.location.file, [problem]);
            }
        }
        return (this.compiled = { index: createLawIndex(model), problems });
    }
}
