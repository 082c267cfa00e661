import {
    parent,
    type Address,
    type ClosedList,
    type ClosedListItem,
    type Delegation,
    type Provision,
    type SourceLocation,
    type WordPattern
} from '@normraksts/law';
import type { LawStatement } from '../generated/ast.ts';
import type { Fields } from './fields.ts';
import { toMonths } from './lengths.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import type { Inherited } from './source.ts';
import { LIST_MODES } from './vocabulary.ts';

interface ItemFields {
    wordings: WordPattern[];
    months?: number;
    minimum?: number;
    used: boolean;
    fields: Fields;
    inherited: Inherited;
    location: SourceLocation;
}

/** The closed lists of one act: their items are the points of the unit in which the list stands, and what is added elsewhere. */
export class ClosedLists {
    private readonly reading: Reading;
    private readonly found: ClosedList[];
    private readonly items = new Map<Address, ItemFields>();
    private readonly lists = new Map<Address, { list: ClosedList; statement: LawStatement }>();
    private readonly later: (() => void)[] = [];

    constructor(reading: Reading, found: ClosedList[]) {
        this.reading = reading;
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

    /** Fields of a unit that mean something if it is an item of a closed list. */
    noteItemFields(address: Address, fields: Fields, inherited: Inherited, location: SourceLocation): void {
        const months = this.readItemMonths(fields);
        const minimumText = fields.text('skaits:');
        const minimum = minimumText === undefined ? undefined : Number(/^vismaz\s+(\d+)$/u.exec(minimumText)?.[1]);
        if (Number.isNaN(minimum)) {
            this.reading.reporter.report(
                'LAW-FIELD',
                'badValue',
                fields.node('skaits:'),
                'skaits:',
                minimumText ?? '',
                'vismaz 3'
            );
        }
        this.items.set(address, {
            wordings: this.reading.wordings(fields),
            ...(months === undefined ? {} : { months }),
            ...(minimum === undefined || Number.isNaN(minimum) ? {} : { minimum }),
            used: false,
            fields,
            inherited,
            location
        });
    }

    private readItemMonths(fields: Fields): number | undefined {
        const text = fields.text('laiks:');
        if (text === undefined) return undefined;
        const months = toMonths(text);
        if (months === undefined)
            this.reading.reporter.report('LAW-FIELD', 'badValue', fields.node('laiks:'), 'laiks:', text, '5 gadi');
        return months;
    }

    /** Joins what could only be known after the whole act was read. */
    link(provisions: readonly Provision[]): void {
        for (const { list, statement } of this.lists.values()) {
            for (const provision of provisions) {
                if (provision.excluded || parent(provision.address) !== list.address) continue;
                const found = this.items.get(provision.address);
                if (!found) continue;
                found.used = true;
                if (found.wordings.length === 0)
                    this.reading.reporter.report('LAW-FIELD', 'missingField', found.fields.owner, 'atpazīst:');
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
            if (list.items.length === 0) this.reading.reporter.report('LAW-FIELD', 'noItems', statement);
        }
        for (const found of this.items.values()) {
            for (const key of ['atpazīst:', 'laiks:', 'skaits:']) {
                if (!found.used && found.fields.has(key))
                    this.reading.reporter.report('LAW-FIELD', 'misplacedField', found.fields.node(key), key);
            }
        }
        for (const join of this.later) join();
    }
}
