import type { Address, SourceLocation } from '@normraksts/law';
import type { LawStatement } from '../generated/ast.ts';
import type { Fields } from './fields.ts';
import type { Inherited } from './source.ts';

/** A statement that is being compiled. */
export interface Place {
    /** Text behind the keyword. */
    head: string;
    fields: Fields;
    /** Unit in which it stands; the id of the act where it stands in none. */
    address: Address;
    statement: LawStatement;
    sourced: Inherited & { location: SourceLocation };
}
