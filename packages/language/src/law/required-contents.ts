import type { RequiredContent } from '@normraksts/law';
import type { LawStatement } from '../generated/ast.ts';
import type { ListItems } from './list-items.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/** What the act says that a document or list must hold: the units inside of the unit in which the statement stands. */
export class RequiredContents {
    private readonly reading: Reading;
    private readonly found: RequiredContent[];
    private readonly items: ListItems;
    private readonly statements: { content: RequiredContent; statement: LawStatement }[] = [];

    constructor(reading: Reading, items: ListItems, found: RequiredContent[]) {
        this.reading = reading;
        this.items = items;
        this.found = found;
    }

    compile({ head, fields, address, statement, sourced }: Place): void {
        const id = this.reading.idOf(fields);
        if (id === undefined) return;
        const content: RequiredContent = {
            id,
            address,
            subject: head,
            helpTypes: this.reading.references(fields, 'palīdzībai:'),
            wordings: this.reading.wordings(fields),
            items: [],
            ...sourced
        };
        this.found.push(content);
        this.statements.push({ content, statement });
    }

    /** Joins the items, which are known after the whole act was read. */
    link(): void {
        for (const { content, statement } of this.statements) {
            content.items = this.items
                .takeWithin(content.address)
                .filter(({ fields }) => !fields.has('izslēgts:'))
                .map(({ address, fields, wordings, inherited, location }) => ({
                    address,
                    text: fields.required('saturs:'),
                    wordings,
                    ...inherited,
                    location
                }));
            if (content.items.length === 0) this.reading.reporter.report('LAW-FIELD', 'noContents', statement);
        }
    }
}
