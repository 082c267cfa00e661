import type {
    Act,
    ActKind,
    Address,
    Delegation,
    Interpretation,
    LegalOrder,
    Provision,
    RegulationKind
} from '@normraksts/law';
import type { LawStatement } from '../generated/ast.ts';
import { compileCommencement, compileSunset } from './force-in-time.ts';
import { ClosedLists } from './closed-lists.ts';
import { Fields, readLines, type Reporter } from './fields.ts';
import { parseLength, toMonths } from './lengths.ts';
import { ListItems } from './list-items.ts';
import type { NameTable } from './names.ts';
import { readParameter } from './parameters.ts';
import type { Place } from './place.ts';
import { Reading } from './reading.ts';
import { RequiredContents } from './required-contents.ts';
import { readSource, type Inherited } from './source.ts';
import { STATEMENT_FIELDS } from './statement-fields.ts';
import {
    AT_LEAST,
    AT_MOST,
    BASIS_USES,
    BOUND_PARTIES,
    CONDITIONS,
    CONSEQUENCES,
    GRADES,
    LOW_MEANS_ONLY,
    MEASURES,
    MEMORANDUM_USES,
    MODES,
    NO_MARKS,
    NOBODY,
    ORDERS,
    ORIGINS,
    parseDay,
    REQUIRED_IN_BASIS,
    RESIDENCES,
    SEVERITIES,
    STANCES,
    TERM_DEFINITIONS,
    TERM_KINDS,
    VALUES,
    WHERE_NOT_APPLICABLE,
    YES_NO
} from './vocabulary.ts';

export type ActParts = Pick<
    Act,
    | 'groups'
    | 'categories'
    | 'delegations'
    | 'prohibitions'
    | 'closedLists'
    | 'orders'
    | 'requiredContents'
    | 'reservedDecisions'
    | 'commencements'
    | 'sunsets'
    | 'deadlines'
    | 'facts'
    | 'terms'
    | 'fields'
    | 'parameters'
    | 'registeredData'
    | 'interpretations'
    | 'memorandumItems'
    | 'regulationKinds'
>;

/** Compiles the statements of one act into its parts. */
export class StatementCompiler {
    readonly reading: Reading;
    readonly items: ListItems;
    private readonly lists: ClosedLists;
    private readonly contents: RequiredContents;
    private readonly reporter: Reporter;
    private readonly parts: ActParts;

    constructor(act: string, kind: ActKind, names: NameTable, reporter: Reporter, parts: ActParts) {
        this.reporter = reporter;
        this.parts = parts;
        this.reading = new Reading(act, kind, names, reporter);
        this.items = new ListItems(this.reading);
        this.lists = new ClosedLists(this.reading, this.items, parts.closedLists);
        this.contents = new RequiredContents(this.reading, this.items, parts.requiredContents);
    }

    /** @param address unit in which the statement stands; the id of the act where it stands in none */
    compile(statement: LawStatement, address: Address, around: Inherited): void {
        const fields = new Fields(statement, STATEMENT_FIELDS[statement.kind] ?? [], this.reporter);
        const head = readLines(statement, this.reporter).join(' ').trim();
        if (head === '') {
            this.reporter.report('LAW-FIELD', 'emptyField', statement, statement.kind);
            return;
        }
        const sourced = { ...readSource(fields, around, this.reporter), location: this.reporter.locate(statement) };
        const place = { head, fields, address, statement, sourced };
        switch (statement.kind) {
            case 'personu grupa:':
                return this.compileGroup(place);
            case 'kategorija:':
                return this.compileCategory(place);
            case 'nedrīkst prasīt:':
            case 'nedrīkst prasīt ilgumu:':
            case 'nedrīkst noteikt:':
                return this.compileProhibition(place);
            case 'slēgts saraksts:':
                return this.lists.compileList(place);
            case 'papildu pamats:':
                return this.lists.compileAddition(place);
            case 'secība:':
                return this.compileOrder(place);
            case 'obligāts saturs:':
                return this.contents.compile(place);
            case 'spēkā stāšanās:':
                return compileCommencement(place, this.reading, this.parts.commencements);
            case 'noteikumi uz pamata:':
                return compileSunset(place, this.reading, this.parts.sunsets);
            case 'lemj tikai dome:':
                return this.compileReservedDecision(place);
            case 'termiņš:':
                return this.compileDeadline(place);
            case 'fakts:':
                return this.compileFact(place);
            case 'termins:':
                return this.compileTerm(place);
            case 'joma:':
                return this.compileField(place);
            case 'parametrs:':
                return this.compileParameter(place);
            case 'reģistra ziņas:':
                return this.compileRegisteredData(place);
            case 'viedoklis:':
                return this.compileInterpretation(place);
            case 'raksta sadaļa:':
                return this.compileMemorandumItem(place);
            case 'noteikumu veids:':
                return this.compileRegulationKind(place);
            default:
                return this.compileDelegation(place);
        }
    }

    /** Joins what could only be known after the whole act was read. */
    link(provisions: readonly Provision[]): void {
        this.lists.link(provisions);
        this.contents.link();
        this.items.reportUnused();
    }

    private compileGroup({ head, fields, address, sourced }: Place): void {
        const id = this.reading.takeId(fields, head);
        if (id === undefined) return;
        this.parts.groups.push({
            id,
            address,
            name: fields.required('nosaukums:'),
            wordings: this.reading.wordings(fields),
            openToCouncil: fields.choose<boolean>('papildina dome:', YES_NO, false),
            ...sourced
        });
    }

    private compileCategory({ head, fields, address, statement, sourced }: Place): void {
        if (this.parts.categories.some(category => category.address === address)) {
            this.reporter.report('LAW-DUPLICATE', 'duplicateCategory', statement, address);
            return;
        }
        this.parts.categories.push({
            address,
            name: head,
            example: fields.required('piemērs:'),
            wordings: this.reading.wordings(fields),
            origin: fields.choose('nosaka:', ORIGINS, 'law', true),
            group: this.reading.name(fields, 'grupa:', this.reading.names.groups, fields.required('grupa:')),
            helpTypes: this.reading.references(fields, 'palīdzībai:'),
            declaredResidence: fields.choose('deklarēta dzīvesvieta:', RESIDENCES, 'open', true),
            lowMeansOnly: fields.choose<boolean>('tikai:', LOW_MEANS_ONLY, false),
            ...this.marks(fields),
            ...(fields.has('apstākļi zūd:') ? { lapses: this.reading.wordings(fields, 'apstākļi zūd:') } : {}),
            ...sourced
        });
    }

    private marks(fields: Fields): { marks?: string[] } {
        const text = fields.text('pazīmes:');
        if (text === undefined) return {};
        const names = text === NO_MARKS ? [] : text.split(',').map(name => name.trim());
        return { marks: names.map(name => this.reading.name(fields, 'pazīmes:', this.reading.names.facts, name)) };
    }

    private compileDelegation({ head, fields, address, statement, sourced }: Place): void {
        const uses = (fields.text('izdošanas pamatā:') ?? 'der').split(',').map(word => word.trim());
        const basisUse = BASIS_USES[uses[0] ?? ''];
        if (!basisUse || uses.slice(1).some(word => word !== REQUIRED_IN_BASIS)) {
            const choices = [...Object.keys(BASIS_USES), `der, ${REQUIRED_IN_BASIS}`].join(' | ');
            this.reporter.report(
                'LAW-FIELD',
                'badChoice',
                fields.node('izdošanas pamatā:'),
                'izdošanas pamatā:',
                uses.join(', '),
                choices
            );
        }
        const group = fields.text('veido grupu:');
        const delegation: Delegation = {
            address,
            mode: MODES[statement.kind] ?? 'may',
            matters: this.reading.matters(head, statement),
            persons: this.reading.persons(fields),
            helpTypes: this.reading.references(fields, 'palīdzībai:'),
            limits: fields.each('robeža:').map(({ text }) => text),
            basisUse: basisUse ?? 'valid',
            ...(group === undefined
                ? {}
                : { createsGroup: this.reading.name(fields, 'veido grupu:', this.reading.names.groups, group) }),
            lowMeansOnly: fields.choose<boolean>('tikai:', LOW_MEANS_ONLY, false),
            conditions: fields.choose('nosacījumi:', CONDITIONS, 'no'),
            general: statement.kind === 'dome vispārīgi var noteikt:',
            requiredInBasis: uses.includes(REQUIRED_IN_BASIS),
            ...sourced
        };
        this.parts.delegations.push(delegation);
        this.lists.extend(fields, delegation);
    }

    private compileProhibition({ head, fields, address, statement, sourced }: Place): void {
        const ofFact = statement.kind !== 'nedrīkst noteikt:';
        const field = fields.text('jomā:');
        const fact = ofFact ? this.reading.nameOf(statement, this.reading.names.facts, head) : '';
        const matter = ofFact ? undefined : this.reading.matters(head, statement)[0];
        if (fact === '' && !matter) return;
        this.parts.prohibitions.push({
            address,
            ...(matter ? { matter } : { fact }),
            ...(statement.kind === 'nedrīkst prasīt ilgumu:' ? { term: true } : {}),
            ...(field === undefined
                ? {}
                : { field: this.reading.name(fields, 'jomā:', this.reading.names.fields, field) }),
            persons: this.reading.persons(fields),
            helpTypes: this.reading.references(fields, 'palīdzībai:'),
            text: fields.required('saturs:'),
            ...sourced
        });
    }

    private compileOrder({ head, fields, address, sourced }: Place): void {
        const by = fields.choose<LegalOrder['by'] | undefined>('pēc:', ORDERS, undefined, true);
        if (!by) return;
        this.parts.orders.push({
            address,
            subject: head,
            by,
            persons: fields.has('personām:') ? this.reading.persons(fields) : { of: 'all', except: [] },
            helpTypes: this.reading.references(fields, 'palīdzībai:'),
            ...sourced
        });
    }

    private compileReservedDecision({ head, fields, address, sourced }: Place): void {
        fields.required('atpazīst:');
        this.parts.reservedDecisions.push({
            address,
            subject: head,
            wordings: this.reading.wordings(fields),
            ...sourced
        });
    }

    private compileDeadline({ head, fields, address, sourced }: Place): void {
        const text = fields.required('ilgums:');
        const bound = AT_LEAST.test(text) ? 'at-least' : AT_MOST.test(text) ? 'at-most' : undefined;
        const length = parseLength(text.replace(AT_LEAST, '').replace(AT_MOST, ''));
        if (!bound || !length) {
            if (text !== '')
                this.reporter.report(
                    'LAW-FIELD',
                    'badValue',
                    fields.node('ilgums:'),
                    'ilgums:',
                    text,
                    'ne vēlāk kā 2 nedēļas'
                );
            return;
        }
        const id = this.reading.idOf(fields);
        if (id === undefined) return;
        const runsFrom = fields.text('skaita no:');
        this.parts.deadlines.push({
            id,
            address,
            subject: head,
            ...length,
            bound,
            limits: fields.choose('saista:', BOUND_PARTIES, 'authority'),
            measures: fields.choose('mēra:', MEASURES, 'time'),
            ...(runsFrom === undefined ? {} : { runsFrom }),
            notFrom: this.reading.wordings(fields, 'neskaita no:'),
            persons: this.reading.persons(fields),
            helpTypes: this.reading.references(fields, 'palīdzībai:'),
            overrides: this.reading.references(fields, 'atkāpjas no:'),
            wordings: this.reading.wordings(fields),
            ...sourced
        });
    }

    private compileFact({ head, fields, address, sourced }: Place): void {
        const id = this.reading.takeId(fields, head);
        if (id === undefined) return;
        this.parts.facts.push({
            id,
            ...(address === this.reading.act ? {} : { address }),
            name: head,
            value: fields.choose('vērtība:', VALUES, 'none'),
            equality: this.reading.references(fields, 'vienlīdzība:'),
            wordings: this.reading.wordings(fields),
            ...sourced
        });
    }

    private compileTerm({ head, fields, address, sourced }: Place): void {
        const names = (key: string): string[] => fields.each(key).map(({ text }) => text);
        this.parts.terms.push({
            address,
            name: head,
            kind: fields.choose('veids:', TERM_KINDS, 'notion'),
            defined: fields.choose('skaidrots:', TERM_DEFINITIONS, 'elsewhere'),
            former: names('agrāk:'),
            kept: names('paliek:'),
            beside: names('līdzās:'),
            ...sourced
        });
    }

    private compileField({ head, fields, address, sourced }: Place): void {
        const id = this.reading.takeId(fields, head, 'field ');
        if (id === undefined) return;
        const basis = this.reading.references(fields, 'pamatā:');
        const within = fields.text('ietilpst:');
        const outside = fields.text('ārpus:');
        this.parts.fields.push({
            id,
            name: head,
            basis: basis.length > 0 ? basis : [address],
            ...(outside === undefined
                ? {}
                : { outside: this.reading.name(fields, 'ārpus:', this.reading.names.fields, outside) }),
            ...(within === undefined
                ? {}
                : { within: this.reading.name(fields, 'ietilpst:', this.reading.names.fields, within) }),
            wordings: this.reading.wordings(fields),
            ...sourced
        });
    }

    private compileParameter(place: Place): void {
        const parameter = readParameter(place, this.reading);
        if (parameter) this.parts.parameters.push(parameter);
    }

    private compileRegisteredData({ head, fields, address, sourced }: Place): void {
        const id = this.reading.takeId(fields, head, 'record ');
        if (id === undefined) return;
        const holder = fields.required('glabā:');
        fields.required('atpazīst:');
        this.parts.registeredData.push({
            id,
            address,
            basis: this.reading.references(fields, 'pamats:'),
            name: head,
            ...(holder === '' || holder === NOBODY ? {} : { register: holder }),
            severity: fields.choose('smagums:', SEVERITIES, 'warning'),
            namedIn: this.reading.references(fields, 'prasa arī:'),
            wordings: this.reading.wordings(fields),
            ...sourced
        });
    }

    private compileInterpretation({ head, fields, statement, sourced }: Place): void {
        const term = fields.has('par ilgumu:');
        const factKey = term ? 'par ilgumu:' : 'par faktu:';
        const dateText = fields.required('datums:');
        const date = parseDay(dateText);
        if (!date && dateText !== '') this.reporter.report('LAW-FIELD', 'badDay', fields.node('datums:'), dateText);
        const stance = fields.choose<Interpretation['stance'] | undefined>('nostāja:', STANCES, undefined, true);
        const fact = this.reading.name(fields, factKey, this.reading.names.facts, fields.required(factKey));
        if (!date || !stance) return;
        this.parts.interpretations.push({
            authority: this.reading.nameOf(statement, this.reading.names.authorities, head),
            date,
            reference: fields.required('dokuments:'),
            fact,
            term,
            persons: this.reading.persons(fields),
            stance,
            text: fields.required('saturs:'),
            grades: this.grades(fields),
            ...sourced
        });
    }

    private compileMemorandumItem({ head, fields, address, sourced }: Place): void {
        const id = this.reading.takeId(fields, head);
        if (id === undefined) return;
        this.parts.memorandumItems.push({
            id,
            address,
            title: head,
            use: fields.choose('lieto:', MEMORANDUM_USES, 'required'),
            reasoned: fields.choose<boolean>('ja neattiecas:', WHERE_NOT_APPLICABLE, false),
            wordings: this.reading.wordings(fields),
            ...sourced
        });
    }

    private compileRegulationKind({ head, fields, address, sourced }: Place): void {
        const consequence = fields.choose<RegulationKind['consequence'] | undefined>(
            'sekas:',
            CONSEQUENCES,
            undefined,
            true
        );
        if (consequence === undefined) return;
        this.parts.regulationKinds.push({
            address,
            name: head,
            consequence,
            basis: this.reading.references(fields, 'pamatā:'),
            wordings: fields.has('atpazīst:') ? this.reading.wordings(fields) : [],
            ...sourced
        });
    }

    private grades(fields: Fields): Interpretation['grades'] {
        const grades = fields.each('vērtē:').flatMap(({ node, text }) => {
            const match = /^(no|virs)\s+(\d+\s+\p{L}+)\s*[–-]\s*([^:]+?)\s*(?::\s*(.+))?$/u.exec(text);
            const months = match ? toMonths(match[2]!) : undefined;
            const level = match ? GRADES[match[3]!] : undefined;
            if (months === undefined || level === undefined) {
                this.reporter.report('LAW-FIELD', 'badValue', node, 'vērtē:', text, 'no 5 gadiem – 1. pakāpe');
                return [];
            }
            return [
                { months, above: match?.[1] === 'virs', level, ...(match?.[4] === undefined ? {} : { text: match[4] }) }
            ];
        });
        return grades.sort((a, b) => a.months - b.months || Number(a.above) - Number(b.above));
    }
}
