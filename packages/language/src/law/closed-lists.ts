import {
    parent,
    type Address,
    type ClosedList,
    type ClosedListItem,
    type Delegation,
    type Provision
} from '@normraksts/law';
import type { LawStatement } from '../generated/ast.ts';
import type { Fields } from './fields.ts';
import type { ListItems } from './list-items.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { LIST_MODES } from './vocabulary.ts';

/** The closed lists of one act: their items are the points of the unit in which the list stands, and what is added elsewhere. */
export class ClosedLists {
    private readonly reading: Reading;
    private readonly found: ClosedList[];
    private readonly items: ListItems;
    private readonly lists = new Map<Address, { list: ClosedList; statement: LawStatement }>();
    private readonly later: (() => void)[] = [];

    constructor(reading: Reading, items: ListItems, found: ClosedList[]) {
        this.reading = reading;
        this.items = items;
        this.found = found;
    }

    /** A delegation that lets the council add to a closed list tells there how an added ground must look. */
    extend(fields: Fields, delegation: Delegation): void {
        const wordings = this.reading.wordings(fields);
        if (!fields.has('papildina:')) {
            if (fields.has('atpazīst:'))
                this.reading.reporter.report('LAW-FIELD', 'missingField', fields.owner, 'papildina:');
            return;
        }
        this.onList(fields, list => {
            list.extension = { address: delegation.address, limit: delegation.limits.join(' '), wordings };
        });
    }

    private onList(fields: Fields, use: (list: ClosedList) => void): void {
        const target = this.reading.references(fields, 'papildina:')[0];
        this.later.push(() => {
            const found = target === undefined ? undefined : this.lists.get(target);
            if (found) use(found.list);
            else if (target !== undefined)
                this.reading.reporter.report('LAW-ADDRESS', 'noList', fields.node('papildina:'), target);
        });
    }

    compileList({ head, fields, address, statement, sourced }: Place): void {
        const except = this.reading.references(fields, 'izņemot:');
        const list: ClosedList = {
            address,
            matter: this.reading.matters(head, statement)[0] ?? 'general',
            helpTypes: this.reading.references(fields, 'palīdzībai:'),
            ...(except.length === 0 ? {} : { except }),
            mode: fields.choose<ClosedList['mode']>('piemēro:', LIST_MODES, 'must', true),
            items: [],
            ...sourced
        };
        this.found.push(list);
        this.lists.set(address, { list, statement });
    }

    compileAddition({ head, fields, address, sourced }: Place): void {
        const item: ClosedListItem = { address, text: head, wordings: this.reading.wordings(fields), ...sourced };
        fields.required('atpazīst:');
        fields.required('papildina:');
        this.onList(fields, list => list.items.push(item));
    }

    /** Joins what could only be known after the whole act was read. */
    link(provisions: readonly Provision[]): void {
        for (const { list } of this.lists.values()) {
            for (const provision of provisions) {
                if (provision.excluded || parent(provision.address) !== list.address) continue;
                const found = this.items.find(provision.address);
                if (!found) continue;
                list.items.push({
                    address: provision.address,
                    text: provision.summary,
                    wordings: found.wordings,
                    ...(found.months === undefined ? {} : { months: found.months }),
                    ...(found.minimum === undefined ? {} : { minimum: found.minimum }),
                    ...found.inherited,
                    location: found.location
                });
            }
        }
        for (const join of this.later) join();
        for (const { list, statement } of this.lists.values()) {
            if (list.items.length === 0) this.reading.reporter.report('LAW-FIELD', 'noItems', statement);
        }
    }
}
