import type { SourceLocation } from '@normraksts/law';

/**
 * Trouble in a law package: `LAW-SYNTAX` a line that says nothing, `LAW-ADDRESS` an address that is none or hits nothing,
 * `LAW-DUPLICATE` the same thing twice, `LAW-FIELD` a field missing, out of place or with a value that it
 * cannot have, `LAW-NAME` a name that nothing has.
 */
export type LawProblemCode = 'LAW-SYNTAX' | 'LAW-ADDRESS' | 'LAW-DUPLICATE' | 'LAW-FIELD' | 'LAW-NAME';

export interface LawProblem {
    code: LawProblemCode;
    message: { lv: string; en: string };
    location: SourceLocation;
}
