import { formatAddress, type ActKind, type Address, type AddressStep, type LawModel } from '@normraksts/law';
import type { LawAct, LawPackage, LawUnit } from '../generated/ast.ts';
import { readHeadLine, readLines, type Headed } from './fields.ts';
import { peekOutline } from './outline.ts';
import { parseNumbers, toActName } from './reference.ts';
import { ACT_KINDS, COMPLETENESS } from './vocabulary.ts';

/** A unit of an act with its address; `undefined` where the header tells none. */
export interface PlacedUnit {
    ast: LawUnit;
    address?: Address;
    /** The number is missing or broken, or the unit stands where it cannot. */
    trouble?: 'number' | 'place';
    heading?: string;
    children: PlacedUnit[];
}

export interface ActNames {
    id: string;
    kind: ActKind;
    complete: boolean;
    addresses: Set<Address>;
}

/** Everything that statements may refer to, from all packages that are compiled together. */
export interface NameTable {
    acts: Map<string, ActNames>;
    actsByName: Map<string, { id: string; kind: ActKind }>;
    /** Ids by the names under which the packages use them. */
    facts: Map<string, string>;
    groups: Map<string, string>;
    fields: Map<string, string>;
    authorities: Map<string, string>;
}

/** Text of a field, without reporting anything: names are collected before anything is checked. */
export function peek(owner: { fields: LawPackage['acts'][number]['fields'] }, key: string): string {
    const field = owner.fields.find(candidate => candidate.key === key);
    return field ? readLines(field).join(' ') : '';
}

/** Text behind the keyword of an act, authority or statement. */
export function headOf(node: Headed): string {
    return readLines(node).join(' ');
}

/** Title of an act without quotation marks. */
export function titleOf(act: LawAct): { title: string; quoted: boolean } {
    const head = headOf(act);
    const quoted = /^["„“](.*)["”“]$/u.exec(head);
    return { title: (quoted?.[1] ?? head).trim(), quoted: quoted !== null };
}

/**
 * @param base acts that the packages may cite though they are compiled already; a package of the same id takes the place of one
 */
export function collectNames(packages: readonly LawPackage[], base?: LawModel): NameTable {
    const table: NameTable = {
        acts: new Map(),
        actsByName: new Map(),
        facts: new Map(),
        groups: new Map(),
        fields: new Map(),
        authorities: new Map()
    };
    for (const pkg of packages) {
        for (const authority of pkg.authorities)
            table.authorities.set(headOf(authority), peek(authority, 'apzīmējums:'));
        for (const act of pkg.acts) {
            const id = peek(act, 'apzīmējums:');
            if (id === '' || table.acts.has(id)) continue;
            const kind = ACT_KINDS[act.kind.toLowerCase()] ?? 'law';
            const units = placeUnits(act.units, id, kind);
            table.acts.set(id, {
                id,
                kind,
                complete: COMPLETENESS[peek(act, 'aptver:')] ?? false,
                addresses: new Set([...collectAddresses(units), ...peekOutline(peek(act, 'uzbūve:'), id)])
            });
            for (const name of collectActNames(act, id)) table.actsByName.set(toActName(name), { id, kind });
            collectStatementNames(act, table);
            for (const unit of act.units) walkUnits(unit, each => collectStatementNames(each, table));
        }
    }
    if (base) addBaseNames(base, table);
    return table;
}

function addBaseNames({ acts, authorities }: LawModel, table: NameTable): void {
    const addTo = (names: Map<string, string>, name: string, id: string): void => {
        if (!names.has(name)) names.set(name, id);
    };
    for (const { id, name } of authorities) addTo(table.authorities, name, id);
    for (const act of acts) {
        for (const { id, name } of act.facts) addTo(table.facts, name, id);
        for (const { id, name } of act.groups) addTo(table.groups, name, id);
        for (const { id, name } of act.fields) addTo(table.fields, name, id);
        if (table.acts.has(act.id)) continue;
        const { id, kind, complete, outline } = act;
        const outlined = outline === undefined ? [] : peekOutline(outline.text, id);
        table.acts.set(id, {
            id,
            kind,
            complete,
            addresses: new Set([...act.provisions.map(({ address }) => address), ...outlined])
        });
        for (const name of toCitedNames(act.title, act.quotedTitle, [id, ...act.shortNames]))
            if (!table.actsByName.has(toActName(name))) table.actsByName.set(toActName(name), { id, kind });
    }
}

/** An act is cited in the genitive: `Palīdzības likuma`, `likuma "Par …"`. */
function collectActNames(act: LawAct, id: string): string[] {
    const { title, quoted } = titleOf(act);
    const short = act.fields.filter(field => field.key === 'īsi:').flatMap(field => field.texts.map(text => text.text));
    return toCitedNames(title, quoted, [id, ...short]);
}

function toCitedNames(title: string, quoted: boolean, others: readonly string[]): string[] {
    return [quoted ? `likuma "${title}"` : title, ...others].map(name =>
        name.replace(/likums$/u, 'likuma').replace(/noteikumi$/u, 'noteikumu')
    );
}

function collectStatementNames(owner: { statements: LawUnit['statements'] }, table: NameTable): void {
    for (const statement of owner.statements) {
        const names = { 'fakts:': table.facts, 'personu grupa:': table.groups, 'joma:': table.fields }[statement.kind];
        const name = headOf(statement);
        if (names && !names.has(name)) names.set(name, peek(statement, 'apzīmējums:'));
    }
}

export function walkUnits(unit: LawUnit, visit: (unit: LawUnit) => void): void {
    visit(unit);
    for (const child of unit.units) walkUnits(child, visit);
}

export function collectAddresses(units: readonly PlacedUnit[]): Address[] {
    return units.flatMap(unit => [...(unit.address ? [unit.address] : []), ...collectAddresses(unit.children)]);
}

/** Gives every unit its address: numbers of the headers, from the uppermost down. */
export function placeUnits(units: readonly LawUnit[], act: string, kind: ActKind): PlacedUnit[] {
    return units.filter(unit => unit.kind !== 'nodaļa').map(unit => placeUnit(unit, act, kind, [], false));
}

function placeUnit(
    ast: LawUnit,
    act: string,
    kind: ActKind,
    above: readonly AddressStep[],
    transitional: boolean
): PlacedUnit {
    const line = readHeadLine(ast);
    const head = /^(\S+)?\s*(?:["„“](.*)["”“])?\s*$/u.exec(line);
    const label = head?.[1] ?? '';
    const inTransition = transitional || ast.kind === 'pārejas noteikums';
    if (ast.kind === 'gadījums') {
        const named = /^["„“]?([\p{L}\p{N}-]+)["”“]?$/u.exec(line)?.[1];
        if (!named || above.length === 0) return { ast, trouble: named ? 'place' : 'number', children: [] };
        return {
            ast,
            address: `${formatAddress({ act, own: false, transitional, steps: [...above] })}#${named}`,
            children: []
        };
    }
    const steps = toSteps(ast.kind, label, kind, above);
    const placed: PlacedUnit = {
        ast,
        ...(head?.[2] === undefined ? {} : { heading: head[2] }),
        children: ast.units.map(child => placeUnit(child, act, kind, steps ?? above, inTransition))
    };
    if (!steps || head === null) placed.trouble = 'number';
    else if (!mayStand(ast.kind, kind, above, inTransition)) placed.trouble = 'place';
    else placed.address = formatAddress({ act, own: false, transitional: inTransition, steps });
    return placed;
}

function toSteps(unit: string, label: string, kind: ActKind, above: readonly AddressStep[]): AddressStep[] | undefined {
    if (unit === 'apakšpunkts' && /^"?\p{Ll}"?$/u.test(label)) {
        return [...above, { kind: 'letter', number: 0, superscript: 0, letter: label.replaceAll('"', '') }];
    }
    const numbers = parseNumbers(label);
    if (!numbers) return undefined;
    if (kind !== 'law' && (unit === 'punkts' || unit === 'apakšpunkts')) {
        return numbers.map((number, index) => ({ ...number, kind: index === 0 ? 'article' : 'point' }));
    }
    if (numbers.length > 1) return undefined;
    const level =
        unit === 'pants' || unit === 'pārejas noteikums' ? 'article' : unit === 'daļa' ? 'paragraph' : 'point';
    return [...above, { ...numbers[0]!, kind: level }];
}

function mayStand(unit: string, kind: ActKind, above: readonly AddressStep[], transitional: boolean): boolean {
    switch (unit) {
        case 'pants':
            return kind === 'law';
        case 'daļa':
            return kind === 'law' && above.length === 1;
        case 'punkts':
            return kind === 'law' ? above.length > 0 : above.length === 0;
        case 'apakšpunkts':
            return above.length > 0;
        default:
            return transitional;
    }
}
