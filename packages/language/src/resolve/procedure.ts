import { findBody, readAppeals } from './bodies.ts';
import { readDeadlines } from './deadlines.ts';
import { readDecisionForms } from './decision-forms.ts';
import type { Norm } from './model.ts';
import type { ReadSentence } from './persons.ts';

/** Who acts, in which time, in what form, and where that is contested. Nothing is read in quoted text. */
export function readProcedure(read: ReadSentence): Pick<Norm, 'deadlines' | 'body' | 'forms' | 'appeals'> {
    const { free, kind } = read.sentence;
    if (free) return { deadlines: [], forms: [], appeals: [] };
    const body = findBody(read);
    return {
        deadlines: readDeadlines(read),
        ...(body ? { body } : {}),
        forms: readDecisionForms(read),
        appeals: kind === 'appeal' ? readAppeals(read) : []
    };
}
