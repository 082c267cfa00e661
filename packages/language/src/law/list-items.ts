import { contains, parent, type Address, type SourceLocation, type WordPattern } from '@normraksts/law';
import type { Fields } from './fields.ts';
import { toMonths } from './lengths.ts';
import type { Reading } from './reading.ts';
import type { Inherited } from './source.ts';

/** What a unit says about itself that counts where it is an item of a list. */
export interface ListItem {
    address: Address;
    wordings: WordPattern[];
    months?: number;
    minimum?: number;
    used: boolean;
    fields: Fields;
    inherited: Inherited;
    location: SourceLocation;
}

const ITEM_FIELDS = ['atpazīst:', 'laiks:', 'skaits:'];

/** Units of one act that may be items of the lists that stand in the units around them. */
export class ListItems {
    private readonly reading: Reading;
    private readonly byAddress = new Map<Address, ListItem>();

    constructor(reading: Reading) {
        this.reading = reading;
    }

    note(address: Address, fields: Fields, inherited: Inherited, location: SourceLocation): void {
        const months = this.readMonths(fields);
        const minimum = this.readMinimum(fields);
        this.byAddress.set(address, {
            address,
            wordings: this.reading.wordings(fields),
            ...(months === undefined ? {} : { months }),
            ...(minimum === undefined ? {} : { minimum }),
            used: false,
            fields,
            inherited,
            location
        });
    }

    /**
     * Items in the unit, in document order: what has words to recognise it by, at any depth. Marks them as used and reports
     * what stands directly in the unit and has no such words, neither itself nor in its parts. Linear in the units of the act.
     */
    takeWithin(address: Address): ListItem[] {
        const inside = [...this.byAddress.values()].filter(
            item => item.address !== address && contains(address, item.address)
        );
        const found = inside.filter(item => item.wordings.length > 0);
        for (const item of inside) {
            if (parent(item.address) === address && !found.some(one => contains(item.address, one.address)))
                this.take(item);
        }
        return found.filter(item => this.take(item));
    }

    find(address: Address): ListItem | undefined {
        const item = this.byAddress.get(address);
        return item && this.take(item) ? item : undefined;
    }

    private take(item: ListItem): true {
        if (!item.used && item.wordings.length === 0)
            this.reading.reporter.report('LAW-FIELD', 'missingField', item.fields.owner, 'atpazīst:');
        item.used = true;
        return true;
    }

    reportUnused(): void {
        for (const { used, fields } of this.byAddress.values()) {
            for (const key of ITEM_FIELDS) {
                if (!used && fields.has(key))
                    this.reading.reporter.report('LAW-FIELD', 'misplacedField', fields.node(key), key);
            }
        }
    }

    private readMonths(fields: Fields): number | undefined {
        const text = fields.text('laiks:');
        if (text === undefined) return undefined;
        const months = toMonths(text);
        if (months === undefined)
            this.reading.reporter.report('LAW-FIELD', 'badValue', fields.node('laiks:'), 'laiks:', text, '5 gadi');
        return months;
    }

    private readMinimum(fields: Fields): number | undefined {
        const text = fields.text('skaits:');
        const minimum = text === undefined ? undefined : Number(/^vismaz\s+(\d+)$/u.exec(text)?.[1]);
        if (minimum === undefined || !Number.isNaN(minimum)) return minimum;
        this.reading.reporter.report('LAW-FIELD', 'badValue', fields.node('skaits:'), 'skaits:', text!, 'vismaz 3');
        return undefined;
    }
}
