/** Law packages → the model of the law. Pure: text in, data and problems out; nothing is thrown over what a file says. */
import type { Act, Address, Authority, LawModel, Provision } from '@normraksts/law';
import type { LawAct, LawPackage, LawUnit } from '../generated/ast.ts';
import { Fields, readHeadLine, readLines, Reporter } from './fields.ts';
import { parseLaw } from './module.ts';
import { collectNames, headOf, peek, placeUnits, titleOf, type NameTable, type PlacedUnit } from './names.ts';
import type { LawProblem } from './problem.ts';
import { compileOmissions, compileOutline } from './outline.ts';
import { readDay, readSource, SOURCE_FIELDS, type Inherited } from './source.ts';
import { StatementCompiler, type ActParts } from './statements.ts';
import { ACT_KINDS, COMPLETENESS, parseDay } from './vocabulary.ts';

export interface CompiledLaw {
    /** The acts of the file, in order. */
    acts: Act[];
    authorities: Authority[];
    problems: LawProblem[];
}

const ACT_FIELDS = [
    ...SOURCE_FIELDS,
    'apzīmējums:',
    'īsi:*',
    'numurs:',
    'saite:',
    'pieņemts:',
    'redakcija:',
    'aptver:',
    'uzbūve:',
    'neapraksta:*',
    'atpazīst:*',
    'vietā:',
    'agrāk:'
];
const UNIT_FIELDS = [
    ...SOURCE_FIELDS,
    'saturs:',
    'izslēgts:',
    'vietā:',
    'kā pamats der:',
    'atpazīst:*',
    'laiks:',
    'skaits:'
];
const ID = /^[A-Za-z][A-Za-z0-9-]*$/u;

/**
 * Compiles one package; names of other packages are unknown to it.
 *
 * @param source text of the file, or its tree as Langium parsed it
 * @param file name that locations carry
 */
export function compileLaw(source: string | LawPackage, file: string): CompiledLaw {
    const pkg = typeof source === 'string' ? parseLaw(source) : source;
    return compilePackage(pkg, file, collectNames([pkg]));
}

/**
 * Compiles packages together, so that they may cite each other. Equal input gives equal output.
 *
 * @param base law that they may cite as well: what ships with the tool
 */
export function compileLawPackages(
    files: readonly { name: string; text: string }[],
    base?: LawModel
): {
    model: LawModel;
    problems: LawProblem[];
} {
    const packages = files.map(file => ({ name: file.name, pkg: parseLaw(file.text) }));
    const names = collectNames(
        packages.map(({ pkg }) => pkg),
        base
    );
    const compiled = packages.map(({ name, pkg }) => compilePackage(pkg, name, names));
    const problems = compiled.flatMap(each => each.problems);
    const editions = packages
        .flatMap(({ pkg }) => pkg.acts)
        .filter(act => COMPLETENESS[peek(act, 'aptver:')])
        .flatMap(act => parseDay(peek(act, 'redakcija:')) ?? []);
    const seen = new Set<string>();
    const acts = compiled
        .flatMap(each => each.acts)
        .filter(act => {
            const first = !seen.has(act.id);
            if (first) seen.add(act.id);
            else problems.push(duplicateAct(act));
            return first;
        });
    problems.push(...collectSharedIds(acts));
    return {
        model: { lawState: editions.sort()[0] ?? '', acts, authorities: compiled.flatMap(each => each.authorities) },
        problems
    };
}

/** Ids of facts, groups, fields, parameters and registered data are meant across all packages: the second of a kind would hide the first. */
function collectSharedIds(acts: readonly Act[]): LawProblem[] {
    const seen = new Map<string, string>();
    return acts.flatMap(act =>
        [
            ...[...act.facts, ...act.groups].map(one => ({ ...one, key: one.id })),
            ...act.fields.map(one => ({ ...one, key: `field ${one.id}` })),
            ...act.parameters.map(one => ({ ...one, key: `parameter ${one.id}` })),
            ...act.registeredData.map(one => ({ ...one, key: `record ${one.id}` }))
        ].flatMap(({ id, key, location }) => {
            const other = seen.get(key);
            seen.set(key, other ?? act.id);
            if (other === undefined || other === act.id) return [];
            const message = {
                lv: `Apzīmējums "${id}" jau ir lietots aktā ${other}.`,
                en: `The id "${id}" is taken in ${other}.`
            };
            return [{ code: 'LAW-DUPLICATE' as const, message, location }];
        })
    );
}

function duplicateAct(act: Act): LawProblem {
    return {
        code: 'LAW-DUPLICATE',
        message: { lv: `Tiesību akts ${act.id} jau ir aprakstīts.`, en: `The act ${act.id} is described already.` },
        location: act.location
    };
}

function compilePackage(pkg: LawPackage, file: string, names: NameTable): CompiledLaw {
    const reporter = new Reporter(file);
    for (const orphan of pkg.orphans) reporter.report('LAW-SYNTAX', 'outsideAct', orphan);
    const authorities = pkg.authorities.flatMap(authority => {
        const fields = new Fields(authority, ['apzīmējums:', 'īsi:', 'ģenitīvā:'], reporter);
        const id = fields.required('apzīmējums:');
        const shortName = fields.text('īsi:');
        return id === ''
            ? []
            : [
                  {
                      id,
                      name: headOf(authority),
                      ...(shortName === undefined ? {} : { shortName }),
                      genitive: fields.required('ģenitīvā:')
                  }
              ];
    });
    const seen = new Set<string>();
    const acts = pkg.acts.flatMap(act => {
        const compiled = new ActCompiler(act, names, reporter).compile();
        if (compiled && seen.has(compiled.id)) reporter.problems.push(duplicateAct(compiled));
        if (!compiled || seen.has(compiled.id)) return [];
        seen.add(compiled.id);
        return [compiled];
    });
    return { acts, authorities, problems: reporter.problems };
}

class ActCompiler {
    private readonly ast: LawAct;
    private readonly names: NameTable;
    private readonly reporter: Reporter;
    private readonly seen = new Set<Address>();
    private readonly provisions: Provision[] = [];

    constructor(ast: LawAct, names: NameTable, reporter: Reporter) {
        this.ast = ast;
        this.names = names;
        this.reporter = reporter;
    }

    /** `undefined` without an id, since nothing of the act could be addressed. */
    compile(): Act | undefined {
        const fields = new Fields(this.ast, ACT_FIELDS, this.reporter);
        const id = fields.required('apzīmējums:');
        readLines(this.ast, this.reporter);
        const { title, quoted } = titleOf(this.ast);
        if (title === '') this.reporter.report('LAW-FIELD', 'missingField', this.ast, this.ast.kind);
        if (id !== '' && !ID.test(id)) this.reporter.report('LAW-FIELD', 'badId', fields.node('apzīmējums:'), id);
        if (!ID.test(id)) return undefined;
        const inherited = readSource(
            fields,
            { validFrom: 'unknown', confidence: 'C', source: fields.required('avots:') },
            this.reporter
        );
        fields.required('ticamība:');
        const kind = ACT_KINDS[this.ast.kind.toLowerCase()] ?? 'law';
        const number = fields.text('numurs:');
        const formerTitle = fields.text('agrāk:')?.replace(/^"(.*)"$/u, '$1');
        const adopted = readDay(fields, 'pieņemts:', this.reporter)?.day;
        const edition = readDay(fields, 'redakcija:', this.reporter)?.day;
        const successor = fields.text('vietā:');
        if (successor !== undefined && !this.names.acts.has(successor)) {
            this.reporter.report('LAW-NAME', 'unknownName', fields.node('vietā:'), successor);
        }
        const parts: ActParts = {
            groups: [],
            memorandumItems: [],
            regulationKinds: [],
            categories: [],
            delegations: [],
            prohibitions: [],
            closedLists: [],
            orders: [],
            requiredContents: [],
            reservedDecisions: [],
            commencements: [],
            sunsets: [],
            deadlines: [],
            facts: [],
            terms: [],
            fields: [],
            parameters: [],
            registeredData: [],
            interpretations: []
        };
        const statements = new StatementCompiler(id, kind, this.names, this.reporter, parts);
        for (const statement of this.ast.statements) statements.compile(statement, id, inherited);
        for (const unit of placeUnits(this.ast.units, id, kind)) this.compileUnit(unit, inherited, statements);
        statements.link(this.provisions);
        for (const chapter of this.ast.units.filter(unit => unit.kind === 'nodaļa'))
            new Fields(chapter, [], this.reporter);
        const { provisions } = this;
        const topics = fields.has('atpazīst:') ? statements.reading.wordings(fields) : undefined;
        const outline = compileOutline(fields, id, provisions, this.reporter);
        return {
            id,
            kind,
            title,
            quotedTitle: quoted,
            shortNames: fields.lines('īsi:'),
            ...(formerTitle === undefined ? {} : { formerTitles: [formerTitle] }),
            ...(number === undefined ? {} : { number }),
            ...(adopted === undefined ? {} : { adopted }),
            url: fields.required('saite:'),
            ...(successor === undefined ? {} : { successor }),
            complete: fields.choose('aptver:', COMPLETENESS, false, true),
            ...(edition === undefined ? {} : { edition }),
            ...(outline === undefined ? {} : { outline }),
            ...(topics === undefined ? {} : { topics }),
            omissions: compileOmissions(fields, id, this.reporter),
            provisions,
            ...parts,
            ...inherited,
            location: this.reporter.locate(this.ast)
        };
    }

    private compileUnit(unit: PlacedUnit, around: Inherited, statements: StatementCompiler): void {
        const { ast, address } = unit;
        if (!address) {
            this.reporter.report(
                'LAW-ADDRESS',
                unit.trouble === 'place' ? 'misplacedUnit' : 'badNumber',
                ast,
                ast.kind
            );
        } else if (this.seen.has(address)) {
            this.reporter.report('LAW-DUPLICATE', 'duplicateAddress', ast, address);
        }
        const usable = address !== undefined && !this.seen.has(address);
        if (usable) this.seen.add(address);
        readHeadLine(ast, this.reporter);
        const fields = new Fields(ast, UNIT_FIELDS, this.reporter);
        const inherited = readSource(fields, around, this.reporter);
        if (usable) {
            if (ast.kind !== 'gadījums')
                this.provisions.push(this.toProvision(unit, address, fields, inherited, statements));
            for (const statement of ast.statements) statements.compile(statement, address, inherited);
            statements.items.note(address, fields, inherited, this.reporter.locate(ast));
        }
        for (const child of unit.children) this.compileUnit(child, inherited, statements);
    }

    private toProvision(
        unit: PlacedUnit,
        address: Address,
        fields: Fields,
        inherited: Inherited,
        statements: StatementCompiler
    ): Provision {
        const excluded = fields.has('izslēgts:');
        const summary = fields.text('saturs:') ?? summaryOfStatements(unit.ast);
        if (summary === undefined && !excluded) this.reporter.report('LAW-FIELD', 'missingField', unit.ast, 'saturs:');
        const successor = fields.has('vietā:') ? statements.reading.references(fields, 'vietā:')[0] : undefined;
        return {
            address,
            ...(unit.heading === undefined ? {} : { heading: unit.heading }),
            summary: summary ?? '',
            excluded,
            ...(successor === undefined ? {} : { successor }),
            basisInstead: statements.reading.references(fields, 'kā pamats der:'),
            ...inherited,
            location: this.reporter.locate(unit.ast)
        };
    }
}

/** A unit that only says who is meant needs no other summary. */
function summaryOfStatements(unit: LawUnit): string | undefined {
    const category = unit.statements.find(statement => statement.kind === 'kategorija:');
    return category && headOf(category);
}
