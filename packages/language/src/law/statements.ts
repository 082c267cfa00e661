import type {
    Act, ActKind, Address, ClosedList, ClosedListItem, Delegation, Interpretation, Matter, PersonSelector, Provision, SourceLocation, WordPattern
} from '@normraksts/law';
import { parent } from '@normraksts/law';
import type { LawStatement } from '../generated/ast.ts';
import { Fields, readLines, type Reporter } from './fields.ts';
import type { NameTable, PlacedUnit } from './names.ts';
import { parseReferences } from './reference.ts';
import { readSource, SOURCE_FIELDS, type Inherited } from './source.ts';
import {
    AT_LEAST, AT_MOST, BASIS_USES, CONDITIONS, EVERYBODY, GRADES, LIST_MODES, LOW_MEANS_ONLY, MATTER_NAMES, MODES, MONTHS_IN, ORIGINS,
    parseDay, REQUIRED_IN_BASIS, RESIDENCES, STANCES, TIME_UNITS, VALUES, YES_NO
} from './vocabulary.ts';
import { parseWordings } from './wording.ts';

export type ActParts = Pick<Act,
    'groups' | 'categories' | 'delegations' | 'prohibitions' | 'closedLists' | 'deadlines' | 'facts' | 'interpretations'>;

const DELEGATION_FIELDS = [
    ...SOURCE_FIELDS, 'personām:', 'izņemot:', 'palīdzībai:', 'robeža:*', 'izdošanas pamatā:', 'veido grupu:', 'tikai:', 'nosacījumi:',
    'papildina:', 'atpazīst:*'
];
const STATEMENT_FIELDS: Record<string, readonly string[]> = {
    'personu grupa:': [...SOURCE_FIELDS, 'apzīmējums:', 'nosaukums:', 'papildina dome:', 'atpazīst:*'],
    'kategorija:': [
        ...SOURCE_FIELDS, 'piemērs:', 'nosaka:', 'grupa:', 'deklarēta dzīvesvieta:', 'tikai:', 'palīdzībai:', 'atpazīst:*'
    ],
    'dome nosaka:': DELEGATION_FIELDS,
    'dome var noteikt:': DELEGATION_FIELDS,
    'dome vispārīgi var noteikt:': DELEGATION_FIELDS,
    'piemin noteikumus:': DELEGATION_FIELDS,
    'nedrīkst prasīt:': [...SOURCE_FIELDS, 'personām:', 'izņemot:', 'palīdzībai:', 'saturs:'],
    'nedrīkst noteikt:': [...SOURCE_FIELDS, 'personām:', 'izņemot:', 'palīdzībai:', 'saturs:'],
    'slēgts saraksts:': [...SOURCE_FIELDS, 'palīdzībai:', 'piemēro:'],
    'papildu pamats:': [...SOURCE_FIELDS, 'papildina:', 'atpazīst:*'],
    'termiņš:': [...SOURCE_FIELDS, 'ilgums:', 'atpazīst:*'],
    'fakts:': [...SOURCE_FIELDS, 'apzīmējums:', 'vērtība:', 'atpazīst:*'],
    'viedoklis:': [
        ...SOURCE_FIELDS, 'datums:', 'dokuments:', 'par faktu:', 'par ilgumu:', 'personām:', 'izņemot:', 'nostāja:', 'saturs:', 'vērtē:*'
    ]
};
const MATTERS_BY_NAME: Record<string, Matter> = Object.fromEntries(
    Object.entries(MATTER_NAMES).map(([matter, name]) => [name, matter as Matter])
);
const FACT_ID = /^[a-z][a-z0-9-]*$/u;

interface ItemFields {
    wordings: WordPattern[];
    months?: number;
    minimum?: number;
    used: boolean;
    fields: Fields;
    inherited: Inherited;
    location: SourceLocation;
}

/** Compiles the statements of one act into its parts. */
export class StatementCompiler {
    private readonly act: string;
    private readonly kind: ActKind;
    private readonly names: NameTable;
    private readonly reporter: Reporter;
    private readonly parts: ActParts;
    private readonly ids = new Set<string>();
    private readonly items = new Map<Address, ItemFields>();
    private readonly lists = new Map<Address, { list: ClosedList; statement: LawStatement }>();
    private readonly linkLater: (() => void)[] = [];

    constructor(act: string, kind: ActKind, names: NameTable, reporter: Reporter, parts: ActParts) {
        this.act = act;
        this.kind = kind;
        this.names = names;
        this.reporter = reporter;
        this.parts = parts;
    }

    /** @param address unit in which the statement stands; the id of the act where it stands in none */
    compile(statement: LawStatement, address: Address, around: Inherited, unit?: PlacedUnit): void {
        const fields = new Fields(statement, STATEMENT_FIELDS[statement.kind] ?? [], this.reporter);
        const head = readLines(statement, this.reporter).join(' ').trim();
        if (head === '') {
            this.reporter.report('LAW-FIELD', 'emptyField', statement, statement.kind);
            return;
        }
        const sourced = { ...readSource(fields, around, this.reporter), location: this.reporter.locate(statement) };
        const place = { head, fields, address, statement, sourced, ...(unit ? { unit } : {}) };
        switch (statement.kind) {
            case 'personu grupa:': return this.compileGroup(place);
            case 'kategorija:': return this.compileCategory(place);
            case 'nedrīkst prasīt:':
            case 'nedrīkst noteikt:': return this.compileProhibition(place);
            case 'slēgts saraksts:': return this.compileClosedList(place);
            case 'papildu pamats:': return this.compileAddedItem(place);
            case 'termiņš:': return this.compileDeadline(place);
            case 'fakts:': return this.compileFact(place);
            case 'viedoklis:': return this.compileInterpretation(place);
            default: return this.compileDelegation(place);
        }
    }

    private compileGroup({ head, fields, address, sourced }: Place): void {
        const id = this.takeId(fields, head);
        if (id === undefined) return;
        this.parts.groups.push({
            id, address, name: fields.required('nosaukums:'), wordings: this.wordings(fields),
            openToCouncil: fields.choose<boolean>('papildina dome:', YES_NO, false), ...sourced
        });
    }

    private compileCategory({ head, fields, address, sourced }: Place): void {
        this.parts.categories.push({
            address, name: head, example: fields.required('piemērs:'), wordings: this.wordings(fields),
            origin: fields.choose('nosaka:', ORIGINS, 'law', true),
            group: this.name(fields, 'grupa:', this.names.groups, fields.required('grupa:')),
            helpTypes: this.references(fields, 'palīdzībai:'),
            declaredResidence: fields.choose('deklarēta dzīvesvieta:', RESIDENCES, 'open', true),
            lowMeansOnly: fields.choose<boolean>('tikai:', LOW_MEANS_ONLY, false), ...sourced
        });
    }

    private compileDelegation({ head, fields, address, statement, sourced }: Place): void {
        const uses = (fields.text('izdošanas pamatā:') ?? 'der').split(',').map(word => word.trim());
        const basisUse = BASIS_USES[uses[0] ?? ''];
        if (!basisUse || uses.slice(1).some(word => word !== REQUIRED_IN_BASIS)) {
            const choices = [...Object.keys(BASIS_USES), `der, ${REQUIRED_IN_BASIS}`].join(' | ');
            this.reporter.report('LAW-FIELD', 'badChoice', fields.node('izdošanas pamatā:'), 'izdošanas pamatā:', uses.join(', '), choices);
        }
        const group = fields.text('veido grupu:');
        const delegation: Delegation = {
            address, mode: MODES[statement.kind] ?? 'may', matters: this.matters(head, statement), persons: this.persons(fields),
            helpTypes: this.references(fields, 'palīdzībai:'), limits: fields.each('robeža:').map(({ text }) => text),
            basisUse: basisUse ?? 'valid',
            ...(group === undefined ? {} : { createsGroup: this.name(fields, 'veido grupu:', this.names.groups, group) }),
            lowMeansOnly: fields.choose<boolean>('tikai:', LOW_MEANS_ONLY, false),
            conditions: fields.choose('nosacījumi:', CONDITIONS, 'no'),
            general: statement.kind === 'dome vispārīgi var noteikt:',
            requiredInBasis: uses.includes(REQUIRED_IN_BASIS), ...sourced
        };
        this.parts.delegations.push(delegation);
        this.extendList(fields, delegation);
    }

    /** A delegation that lets the council add to a closed list tells there how an added ground must look. */
    private extendList(fields: Fields, delegation: Delegation): void {
        const wordings = this.wordings(fields);
        if (!fields.has('papildina:')) {
            if (fields.has('atpazīst:')) this.reporter.report('LAW-FIELD', 'missingField', fields.owner, 'papildina:');
            return;
        }
        this.linkList(fields, list => {
            list.extension = { address: delegation.address, limit: delegation.limits.join(' '), wordings };
        });
    }

    private linkList(fields: Fields, use: (list: ClosedList) => void): void {
        const target = this.references(fields, 'papildina:')[0];
        this.linkLater.push(() => {
            const found = target === undefined ? undefined : this.lists.get(target);
            if (found) use(found.list);
            else if (target !== undefined) this.reporter.report('LAW-ADDRESS', 'noList', fields.node('papildina:'), target);
        });
    }

    private compileProhibition({ head, fields, address, statement, sourced }: Place): void {
        const subject = statement.kind === 'nedrīkst prasīt:'
            ? { fact: this.nameOf(statement, this.names.facts, head) }
            : { matter: this.matters(head, statement)[0] ?? ('general' as const) };
        this.parts.prohibitions.push({
            address, ...subject, persons: this.persons(fields), helpTypes: this.references(fields, 'palīdzībai:'),
            text: fields.required('saturs:'), ...sourced
        });
    }

    private compileClosedList({ head, fields, address, statement, sourced }: Place): void {
        const list: ClosedList = {
            address, matter: this.matters(head, statement)[0] ?? 'general', helpTypes: this.references(fields, 'palīdzībai:'),
            mode: fields.choose<ClosedList['mode']>('piemēro:', LIST_MODES, 'must', true), items: [], ...sourced
        };
        this.parts.closedLists.push(list);
        this.lists.set(address, { list, statement });
    }

    private compileAddedItem({ head, fields, address, sourced }: Place): void {
        const item: ClosedListItem = { address, text: head, wordings: this.wordings(fields), ...sourced };
        fields.required('atpazīst:');
        fields.required('papildina:');
        this.linkList(fields, list => list.items.push(item));
    }

    private compileDeadline({ head, fields, address, sourced }: Place): void {
        const text = fields.required('ilgums:');
        const bound = AT_LEAST.test(text) ? 'at-least' : AT_MOST.test(text) ? 'at-most' : undefined;
        const length = parseLength(text.replace(AT_LEAST, '').replace(AT_MOST, ''));
        if (!bound || !length) {
            if (text !== '') this.reporter.report('LAW-FIELD', 'badValue', fields.node('ilgums:'), 'ilgums:', text, 'ne vēlāk kā 2 nedēļas');
            return;
        }
        this.parts.deadlines.push({ address, subject: head, ...length, bound, wordings: this.wordings(fields), ...sourced });
    }

    private compileFact({ head, fields, address, sourced }: Place): void {
        const id = this.takeId(fields, head);
        if (id === undefined) return;
        this.parts.facts.push({
            id, ...(address === this.act ? {} : { address }), name: head,
            value: fields.choose('vērtība:', VALUES, 'none'), wordings: this.wordings(fields), ...sourced
        });
    }

    private compileInterpretation({ head, fields, statement, sourced }: Place): void {
        const term = fields.has('par ilgumu:');
        const factKey = term ? 'par ilgumu:' : 'par faktu:';
        const dateText = fields.required('datums:');
        const date = parseDay(dateText);
        if (!date && dateText !== '') this.reporter.report('LAW-FIELD', 'badDay', fields.node('datums:'), dateText);
        const stance = fields.choose<Interpretation['stance'] | undefined>('nostāja:', STANCES, undefined, true);
        const fact = this.name(fields, factKey, this.names.facts, fields.required(factKey));
        if (!date || !stance) return;
        this.parts.interpretations.push({
            authority: this.nameOf(statement, this.names.authorities, head), date, reference: fields.required('dokuments:'), fact, term,
            persons: this.persons(fields), stance, text: fields.required('saturs:'), grades: this.grades(fields), ...sourced
        });
    }

    private grades(fields: Fields): Interpretation['grades'] {
        const grades = fields.each('vērtē:').flatMap(({ node, text }) => {
            const match = /^(no|virs)\s+(\d+\s+\p{L}+)\s*[–-]\s*(.+)$/u.exec(text);
            const months = match ? toMonths(match[2]!) : undefined;
            const level = match ? GRADES[match[3]!] : undefined;
            if (months === undefined || level === undefined) {
                this.reporter.report('LAW-FIELD', 'badValue', node, 'vērtē:', text, 'no 5 gadiem – 1. pakāpe');
                return [];
            }
            return [{ months, above: match?.[1] === 'virs', level }];
        });
        return grades.sort((a, b) => a.months - b.months || Number(a.above) - Number(b.above));
    }

    /** Fields of a unit that mean something if it is an item of a closed list. */
    noteItemFields(address: Address, fields: Fields, inherited: Inherited, location: SourceLocation): void {
        const months = this.readItemMonths(fields);
        const minimumText = fields.text('skaits:');
        const minimum = minimumText === undefined ? undefined : Number(/^vismaz\s+(\d+)$/u.exec(minimumText)?.[1]);
        if (Number.isNaN(minimum)) {
            this.reporter.report('LAW-FIELD', 'badValue', fields.node('skaits:'), 'skaits:', minimumText ?? '', 'vismaz 3');
        }
        this.items.set(address, {
            wordings: this.wordings(fields), ...(months === undefined ? {} : { months }),
            ...(minimum === undefined || Number.isNaN(minimum) ? {} : { minimum }), used: false, fields, inherited, location
        });
    }

    private readItemMonths(fields: Fields): number | undefined {
        const text = fields.text('laiks:');
        if (text === undefined) return undefined;
        const months = toMonths(text);
        if (months === undefined) this.reporter.report('LAW-FIELD', 'badValue', fields.node('laiks:'), 'laiks:', text, '5 gadi');
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
                if (found.wordings.length === 0) this.reporter.report('LAW-FIELD', 'missingField', found.fields.owner, 'atpazīst:');
                list.items.push({
                    address: provision.address, text: provision.summary, wordings: found.wordings,
                    ...(found.months === undefined ? {} : { months: found.months }),
                    ...(found.minimum === undefined ? {} : { minimum: found.minimum }),
                    ...found.inherited, location: found.location
                });
            }
            if (list.items.length === 0) this.reporter.report('LAW-FIELD', 'noItems', statement);
        }
        for (const found of this.items.values()) {
            for (const key of ['atpazīst:', 'laiks:', 'skaits:']) {
                if (!found.used && found.fields.has(key)) this.reporter.report('LAW-FIELD', 'misplacedField', found.fields.node(key), key);
            }
        }
        for (const join of this.linkLater) join();
    }

    /** Addresses in a field; those that are none, or hit nothing, are reported and left out. */
    references(fields: Fields, key: string): Address[] {
        const text = fields.text(key);
        if (text === undefined) return [];
        const { addresses, errors } = parseReferences(text, { act: this.act, kind: this.kind, actsByName: this.names.actsByName });
        for (const error of errors) this.reporter.report('LAW-ADDRESS', 'badReference', fields.node(key), error);
        return addresses.filter(address => {
            const act = this.names.acts.get(address.slice(0, address.indexOf(':')));
            const known = act !== undefined && (!act.complete || act.addresses.has(address));
            if (!known) this.reporter.report('LAW-ADDRESS', 'deadReference', fields.node(key), address);
            return known;
        });
    }

    private persons(fields: Fields): PersonSelector {
        const everybody = (fields.text('personām:') ?? EVERYBODY) === EVERYBODY;
        return { of: everybody ? 'all' : this.references(fields, 'personām:'), except: this.references(fields, 'izņemot:') };
    }

    private matters(head: string, statement: LawStatement): Matter[] {
        return head.split(',').map(name => name.trim()).flatMap(name => {
            const matter = Object.hasOwn(MATTERS_BY_NAME, name) ? MATTERS_BY_NAME[name] : undefined;
            if (!matter) this.reporter.report('LAW-NAME', 'unknownName', statement, name);
            return matter ?? [];
        });
    }

    private wordings(fields: Fields): WordPattern[] {
        const { patterns, errors } = parseWordings(fields.lines('atpazīst:'));
        for (const error of errors) this.reporter.report('LAW-FIELD', 'badWording', fields.node('atpazīst:'), error);
        return patterns;
    }

    private takeId(fields: Fields, name: string): string | undefined {
        const id = fields.required('apzīmējums:');
        if (id === '') return undefined;
        if (!FACT_ID.test(id)) {
            this.reporter.report('LAW-FIELD', 'badId', fields.node('apzīmējums:'), id);
            return undefined;
        }
        if (this.ids.has(id) || this.ids.has(`"${name}"`)) {
            this.reporter.report('LAW-DUPLICATE', 'duplicateName', fields.owner, this.ids.has(id) ? id : name);
            return undefined;
        }
        this.ids.add(id).add(`"${name}"`);
        return id;
    }

    private name(fields: Fields, key: string, names: ReadonlyMap<string, string>, name: string): string {
        const id = names.get(name);
        if (id === undefined && name !== '') this.reporter.report('LAW-NAME', 'unknownName', fields.node(key), name);
        return id ?? '';
    }

    private nameOf(statement: LawStatement, names: ReadonlyMap<string, string>, name: string): string {
        const id = names.get(name);
        if (id === undefined) this.reporter.report('LAW-NAME', 'unknownName', statement, name);
        return id ?? '';
    }
}

interface Place {
    head: string;
    fields: Fields;
    address: Address;
    statement: LawStatement;
    sourced: Inherited & { location: SourceLocation };
    unit?: PlacedUnit;
}

/** `5 darba dienas` → amount and unit. */
function parseLength(text: string): Pick<Act['deadlines'][number], 'amount' | 'unit'> | undefined {
    const match = /^(\d+)\s+(.+)$/u.exec(text);
    const unit = match && TIME_UNITS.find(([stem]) => stem.test(match[2]!))?.[1];
    return match && unit ? { amount: Number(match[1]), unit } : undefined;
}

/** `5 gadi` → 60; `undefined` where the unit has no whole months. */
function toMonths(text: string): number | undefined {
    const length = parseLength(text);
    return length && MONTHS_IN[length.unit] > 0 ? length.amount * MONTHS_IN[length.unit] : undefined;
}
