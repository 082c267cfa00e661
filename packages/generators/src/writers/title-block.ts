import type { DocumentChapter, RegulationDocument } from '../document-model.ts';

/** The kind of act, as it stands in the heading. */
export const ACT_KIND = 'SAISTOŠIE NOTEIKUMI';

const NO_BREAK_SPACE = '\u00a0';

/** The mark at the right top of a document that is not in force. */
export function findStatusMark(doc: RegulationDocument): string | undefined {
    switch (doc.status) {
        case 'draft':
            return 'PROJEKTS';
        case 'repealed':
            return 'ZAUDĒJUŠI SPĒKU';
        case 'adopted':
            return undefined;
    }
}

/** `Nr. 38/2021`; in a draft without a number a blank to fill in by hand, as drafts in circulation have it. */
export function findNumberLabel(doc: RegulationDocument): string | undefined {
    if (doc.number !== undefined) return `Nr.${NO_BREAK_SPACE}${doc.number}`;
    return doc.status === 'draft' ? `Nr.${NO_BREAK_SPACE}__` : undefined;
}

/** The line of issue: the place at the left, the date and the number at the right; either side may be empty. */
export function toIssueLine(doc: RegulationDocument): { left: string; right: string } {
    const right = [doc.date, findNumberLabel(doc)].filter(part => part !== undefined).join(' ');
    return { left: doc.place ?? '', right };
}

/** `Ķekavas novada domes saistošie noteikumi Nr. 38/2021`: how lists and window titles name the act. */
export function toActName(doc: RegulationDocument): string {
    const name = `${doc.issuerGenitive} ${ACT_KIND.toLocaleLowerCase('lv')}`;
    return doc.number === undefined ? name : `${name} Nr.${NO_BREAK_SPACE}${doc.number}`;
}

/** `IV. Noslēguma jautājumi` */
export function toChapterHeading(chapter: DocumentChapter): string {
    return `${chapter.numeral}. ${chapter.title}`;
}
