import type { ActKind, Address, Matter, PersonSelector, WordPattern } from '@normraksts/law';
import type { LawStatement } from '../generated/ast.ts';
import type { Fields, Reporter } from './fields.ts';
import type { NameTable } from './names.ts';
import { parseReferences } from './reference.ts';
import { EVERYBODY, MATTER_NAMES } from './vocabulary.ts';
import { parseWordings } from './wording.ts';

const MATTERS_BY_NAME: Record<string, Matter> = Object.fromEntries(
    Object.entries(MATTER_NAMES).map(([matter, name]) => [name, matter as Matter])
);
const FACT_ID = /^[a-z][a-z0-9-]*$/u;

/** Reads values that name something: provisions, persons, matters, facts, groups, words. What names nothing is reported. */
export class Reading {
    readonly act: string;
    readonly names: NameTable;
    readonly reporter: Reporter;
    private readonly kind: ActKind;
    private readonly ids = new Set<string>();

    constructor(act: string, kind: ActKind, names: NameTable, reporter: Reporter) {
        this.act = act;
        this.kind = kind;
        this.names = names;
        this.reporter = reporter;
    }

    /** Addresses in a field; those that are none, or hit nothing, are reported and left out. */
    references(fields: Fields, key: string): Address[] {
        const text = fields.text(key);
        if (text === undefined) return [];
        const { addresses, errors } = parseReferences(text, {
            act: this.act,
            kind: this.kind,
            actsByName: this.names.actsByName
        });
        for (const error of errors) this.reporter.report('LAW-ADDRESS', 'badReference', fields.node(key), error);
        return addresses.filter(address => {
            const act = this.names.acts.get(address.slice(0, address.indexOf(':')));
            const known = act !== undefined && (!act.complete || act.addresses.has(address));
            if (!known) this.reporter.report('LAW-ADDRESS', 'deadReference', fields.node(key), address);
            return known;
        });
    }

    persons(fields: Fields): PersonSelector {
        const everybody = (fields.text('personām:') ?? EVERYBODY) === EVERYBODY;
        return {
            of: everybody ? 'all' : this.references(fields, 'personām:'),
            except: this.references(fields, 'izņemot:')
        };
    }

    matters(head: string, statement: LawStatement): Matter[] {
        return head
            .split(',')
            .map(name => name.trim())
            .flatMap(name => {
                const matter = Object.hasOwn(MATTERS_BY_NAME, name) ? MATTERS_BY_NAME[name] : undefined;
                if (!matter) this.reporter.report('LAW-NAME', 'unknownName', statement, name);
                return matter ?? [];
            });
    }

    wordings(fields: Fields, key = 'atpazīst:'): WordPattern[] {
        const { patterns, errors } = parseWordings(fields.lines(key));
        for (const error of errors) this.reporter.report('LAW-FIELD', 'badWording', fields.node(key), error);
        return patterns;
    }

    /** The sign of a statement; several statements on the same subject may share one. */
    idOf(fields: Fields): string | undefined {
        const id = fields.required('apzīmējums:');
        if (id === '') return undefined;
        if (FACT_ID.test(id)) return id;
        this.reporter.report('LAW-FIELD', 'badId', fields.node('apzīmējums:'), id);
        return undefined;
    }

    /** The sign of a statement that nothing else of its kind, or `space`, in the act may have. */
    takeId(fields: Fields, name: string, space = ''): string | undefined {
        const id = this.idOf(fields);
        if (id === undefined) return undefined;
        const [idKey, nameKey] = [`${space}${id}`, `${space}"${name}"`];
        if (this.ids.has(idKey) || this.ids.has(nameKey)) {
            this.reporter.report('LAW-DUPLICATE', 'duplicateName', fields.owner, this.ids.has(idKey) ? id : name);
            return undefined;
        }
        this.ids.add(idKey).add(nameKey);
        return id;
    }

    name(fields: Fields, key: string, names: ReadonlyMap<string, string>, name: string): string {
        const id = names.get(name);
        if (id === undefined && name !== '') this.reporter.report('LAW-NAME', 'unknownName', fields.node(key), name);
        return id ?? '';
    }

    nameOf(statement: LawStatement, names: ReadonlyMap<string, string>, name: string): string {
        const id = names.get(name);
        if (id === undefined) this.reporter.report('LAW-NAME', 'unknownName', statement, name);
        return id ?? '';
    }
}
