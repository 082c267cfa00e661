import type { DocumentChapter, Inline, Paragraph, RegulationDocument } from '../document-model.ts';
import type { Mark, Marks } from '../review/place-annotations.ts';
import { w, wVal } from './docx-xml.ts';

/** What a review copy adds to the document. */
export interface DocxReview {
    marks: Marks;
    /** Children of `w:comments`; the ids are the indices of the marks. */
    comments: string;
    /** Styles of the comments. */
    styles: string;
    /** Paragraphs and tables in front of the document. */
    front: string;
}

export const COMMENT_REFERENCE = 'CommentReference';

const start = ({ index }: Mark): string => w('commentRangeStart', { id: index });
const end = ({ index }: Mark): string =>
    w('commentRangeEnd', { id: index }) +
    w('r', {}, w('rPr', {}, wVal('rStyle', COMMENT_REFERENCE)), w('commentReference', { id: index }));

/** A heading with the comments on it. */
export function markWhole(
    target: DocumentChapter | RegulationDocument,
    content: string,
    review: DocxReview | undefined
): string {
    const marks = review?.marks.get(target) ?? [];
    return marks.map(start).join('') + content + marks.map(end).join('');
}

/** The runs of a paragraph, with the comments around the words that they are about. Words are never changed. */
export function toMarkedRuns(
    paragraph: Paragraph,
    toRuns: (inline: Inline) => string,
    review: DocxReview | undefined
): string {
    const marks = review?.marks.get(paragraph);
    if (marks === undefined) return paragraph.map(toRuns).join('');
    const edges = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    let at = 0;
    let xml = '';
    const open = (place: number): void => {
        xml += marks
            .filter(({ from }) => from === place)
            .map(start)
            .join('');
    };
    const close = (place: number): void => {
        xml += marks
            .filter(({ to }) => to === place)
            .map(end)
            .join('');
    };
    open(0);
    for (const inline of paragraph) {
        const length = inline.text.length;
        const cuts = inline.kind === 'text' ? edges.filter(edge => edge > at && edge < at + length) : [];
        let from = at;
        for (const to of [...cuts, at + length]) {
            xml += toRuns(cuts.length === 0 ? inline : { ...inline, text: inline.text.slice(from - at, to - at) });
            if (to > from) {
                close(to);
                open(to);
            }
            from = to;
        }
        at += length;
    }
    if (at === 0) close(0);
    return xml;
}
