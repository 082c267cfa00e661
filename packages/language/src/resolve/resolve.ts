import type { LawIndex } from '@normraksts/law';
import { phraseKey } from '@normraksts/latvian';
import type * as ast from '../generated/ast.ts';
import { wordsIn } from '../sentence/analyse.ts';
import { blankComments } from '../syntax/line-lexer.ts';
import {
    closeDefinitions,
    isOfPersons,
    readAbbreviations,
    readExplanation,
    readPointReferences,
    readTermDefinition,
    TermIndex
} from './definitions.ts';
import { findFieldsOfText } from './fields.ts';
import { findConditions } from './conditions.ts';
import { settlePersons, isMereStatement } from './back-references.ts';
import type {
    Definition,
    Insert,
    LocatedCitation,
    Norm,
    Problem,
    ResolvedRegulation,
    Sentence,
    Span,
    SymbolDeclaration,
    SymbolUse,
    Unit
} from './model.ts';
import { collectMemorandumText, matchSections } from './memorandum-items.ts';
import { applyExceptions, readNorms, speaksOfOwnPoint } from './norms.ts';
import { ownAddress, type ReadSentence } from './persons.ts';
import { isTooLong, readCitations, readSentences, type TextForm } from './sentences.ts';
import { SpanIndex } from './span-index.ts';
import { readStructure, type Structure } from './structure.ts';
import { getVocabulary, withOwnNames, type Vocabulary } from './vocabulary.ts';

/**
 * The resolved model of a parsed regulation. Total: half-typed text has a model too. Cost: linear in the text.
 *
 * @param day the day whose law gives the words; default the last day of the law packages
 */
export function resolveRegulation(
    root: ast.Regulation,
    text: string,
    uri: string,
    law: LawIndex,
    day?: string
): ResolvedRegulation {
    return new Resolver(root, text, uri, getVocabulary(law, day)).resolve();
}

class Resolver {
    private readonly text: string;
    private readonly uri: string;
    private readonly vocabulary: Vocabulary;
    private readonly structure: Structure;
    private readonly reads: ReadSentence[] = [];
    private readonly citations: LocatedCitation[] = [];
    private readonly definitions: Definition[] = [];
    private readonly problems: Problem[];

    constructor(root: ast.Regulation, text: string, uri: string, vocabulary: Vocabulary) {
        this.text = text;
        this.uri = uri;
        this.vocabulary = withOwnNames(vocabulary, text);
        this.structure = readStructure(root, text);
        this.problems = [...this.structure.problems];
    }

    resolve(): ResolvedRegulation {
        const { structure } = this;
        const enablingClause = this.readEnablingClause();
        for (const unit of this.allUnits()) this.readUnit(unit, undefined);
        const symbols = this.declareSymbols();
        const references = this.readReferences(symbols);
        this.settleMemorandum();
        // A term since a day counts to the day of the rules; a draft without one is read under the law as it is known.
        const today = structure.identity.date?.isoDate ?? this.vocabulary.law.model.lawState;
        const titleFields = findFieldsOfText(structure.identity.title?.value ?? '', this.vocabulary);
        const norms = readNorms(this.reads, this.text, this.vocabulary, today, titleFields);
        const pointedAt = this.indexPointedAt(references);
        settlePersons(this.reads, norms, this.vocabulary, pointedAt);
        const readOf = new Map(this.reads.map(read => [read.sentence, read]));
        const terms = this.resolveTerms(norms, readOf);
        applyExceptions(this.reads, norms, this.vocabulary, sentence =>
            this.unitsOf(readOf.get(sentence)!, pointedAt(sentence))
        );
        references.push(...terms);
        return {
            uri: this.uri,
            text: this.text,
            identity: structure.identity,
            titleFields,
            ...(enablingClause ? { enablingClause } : {}),
            chapters: structure.chapters,
            points: structure.points,
            orphans: structure.orphans,
            annexes: structure.annexes,
            definitions: this.definitions,
            norms,
            citations: this.citations.sort((a, b) => a.span.start - b.span.start),
            symbols,
            references: references.sort((a, b) => a.span.start - b.span.start),
            waivers: structure.waivers,
            contests: structure.contests,
            ...(structure.memorandum ? { memorandum: structure.memorandum } : {}),
            problems: this.problems
        };
    }

    private readEnablingClause(): ResolvedRegulation['enablingClause'] {
        const clause = this.structure.enablingClause;
        if (!clause) return undefined;
        const citations = readCitations(this.text, clause.span, this.vocabulary, undefined);
        this.citations.push(...citations);
        return {
            ...clause.span,
            keyword: clause.keyword,
            text: this.text.slice(clause.span.start, clause.span.end).replace(/\s+/g, ' '),
            citations
        };
    }

    /** Finds the item of the law that each section of the memorandum answers, and what its text cites. */
    private settleMemorandum(): void {
        const { memorandum } = this.structure;
        if (!memorandum) return;
        matchSections(memorandum, this.vocabulary.view.memorandumItems);
        for (const span of collectMemorandumText(memorandum)) {
            const found = readCitations(this.text, span, this.vocabulary, undefined);
            this.citations.push(
                ...found.map(one => ({ ...one, inEnablingClause: false, inMemorandum: true as const }))
            );
        }
    }

    private readUnit(unit: Unit, intro: Sentence | undefined): void {
        const isTerm = unit.parent !== undefined && this.structure.termUnits.has(unit.parent);
        const listAt = unit.children[0]?.start ?? Number.POSITIVE_INFINITY;
        let index = 0;
        for (const piece of inOrder(unit.paragraphs, unit.inserts).filter(({ start }) => start < listAt)) {
            if ('kind' in piece) {
                this.readInsert(piece, unit);
                continue;
            }
            const next = unit.paragraphs[index + 1]?.start ?? listAt;
            const opensList = unit.children.length > 0 && index === unit.paragraphs.length - 1;
            const listFollows = opensList || this.isTableBetween(unit, piece.end, next);
            const above = index === 0 ? intro : undefined;
            const reads = readSentences(this.text, piece, unit, this.vocabulary, above, listFollows);
            if (isTerm && index === 0) this.readTerm(unit, reads);
            this.addSentences(unit, reads);
            index++;
        }
        if (isTerm && unit.parent?.override && !this.definitions.some(definition => definition.unit === unit)) {
            this.problems.push({ code: 'SYN-TERM', span: unit.paragraphs[0] ?? unit.headSpan, data: {} });
        }
        const opens = unit.sentences.at(-1) ?? intro;
        for (const child of unit.children) this.readUnit(child, opens);
        for (const piece of inOrder(unit.closing, unit.inserts).filter(({ start }) => start >= listAt)) {
            if ('kind' in piece) this.readInsert(piece, unit);
            else this.addSentences(unit, readSentences(this.text, piece, unit, this.vocabulary, undefined, false));
        }
    }

    private isTableBetween({ inserts }: Unit, from: number, to: number): boolean {
        return inserts.some(({ kind, start }) => kind === 'table' && start >= from && start < to);
    }

    /** Rows, explanations of letters and lines of forms hold sentences too. */
    private readInsert(insert: Insert, unit: Unit): void {
        const read = (span: Span, form: TextForm, intro?: Sentence): void =>
            this.addSentences(unit, readSentences(this.text, span, unit, this.vocabulary, intro, false, form));
        switch (insert.kind) {
            case 'table': {
                const before = unit.sentences.findLast(sentence => sentence.end <= insert.start);
                const intro = before?.text.trimEnd().endsWith(':') ? before : undefined;
                if (insert.titleSpan) read(insert.titleSpan, 'form');
                const [head, ...rows] = insert.rows;
                if (head) read(head, 'head');
                for (const row of rows) read(row, 'row', intro);
                return;
            }
            case 'formula':
                for (const { meaning } of insert.legend) read(meaning, 'legend');
                return;
            case 'form':
                read(insert, 'form');
                return;
        }
    }

    /** Every unit that is no subpoint, in the order in which it is read. */
    private allUnits(): Unit[] {
        const { orphans, points, annexes } = this.structure;
        return [...orphans, ...points, ...annexes.flatMap(annex => annex.parts)];
    }

    private addSentences(unit: Unit, reads: ReadSentence[]): void {
        for (const read of reads) {
            unit.sentences.push(read.sentence);
            if (isTooLong(read.sentence)) this.problems.push({ code: 'SYN-TOO-LONG', span: unit.headSpan, data: {} });
            this.reads.push(read);
            this.citations.push(...read.sentence.citations);
            this.definitions.push(...readAbbreviations(read.sentence));
            const explanation = readExplanation(read.sentence);
            if (!explanation) continue;
            read.sentence.kind = 'definition';
            this.definitions.push(explanation);
        }
    }

    private readTerm(unit: Unit, reads: ReadSentence[]): void {
        const definition = unit.paragraphs[0] && readTermDefinition(unit, unit.paragraphs[0], this.text);
        if (!definition) return;
        for (const read of reads) read.sentence.kind = 'definition';
        this.definitions.push(definition);
    }

    private declareSymbols(): SymbolDeclaration[] {
        const symbols: SymbolDeclaration[] = [];
        const byKey = new Map<string, SymbolDeclaration>();
        const declare = (symbol: SymbolDeclaration): void => {
            const key = `${symbol.kind === 'subpoint' ? 'point' : symbol.kind}:${phraseKey(symbol.name)}`;
            const first = byKey.get(key);
            if (first)
                this.problems.push({
                    code: 'LINK-DUPLICATE',
                    span: symbol.span,
                    data: { name: symbol.name },
                    related: [{ span: first.span, text: first.name }]
                });
            else byKey.set(key, symbol);
            symbols.push(symbol);
        };
        const walk = (unit: Unit): void => {
            if (unit.name)
                declare({
                    id: unit.id,
                    kind: unit.kind === 'point' ? 'point' : 'subpoint',
                    name: unit.name,
                    span: unit.headSpan,
                    unit
                });
            unit.children.forEach(walk);
        };
        this.allUnits().forEach(walk);
        for (const { id, title, titleSpan } of this.structure.annexes)
            if (title) declare({ id, kind: 'annex', name: title, span: titleSpan });
        this.structure.chapters.forEach((chapter, index) => {
            if (chapter.title)
                symbols.push({ id: `n${index + 1}`, kind: 'chapter', name: chapter.title, span: chapter.titleSpan });
        });
        for (const definition of this.definitions) {
            declare({
                id: definition.id,
                kind: definition.abbreviation ? 'abbreviation' : 'term',
                name: definition.term,
                span: definition.termSpan,
                ...(definition.unit ? { unit: definition.unit } : {})
            });
        }
        return symbols;
    }

    private readReferences(symbols: readonly SymbolDeclaration[]): SymbolUse[] {
        const points = new Map(
            symbols
                .filter(symbol => symbol.kind === 'point' || symbol.kind === 'subpoint')
                .map(symbol => [phraseKey(symbol.name), symbol])
        );
        const chapters = new Map(
            symbols.filter(symbol => symbol.kind === 'chapter').map(symbol => [phraseKey(symbol.name), symbol])
        );
        const annexes = new Map(
            symbols.filter(symbol => symbol.kind === 'annex').map(symbol => [phraseKey(symbol.name), symbol])
        );
        const uses: SymbolUse[] = [];
        const read = (text: string, offset: number, unit: Unit | undefined): void => {
            for (const use of readPointReferences(text, offset)) {
                const named = use.unitWord?.startsWith('nodaļ')
                    ? chapters
                    : use.unitWord?.startsWith('pielikum')
                      ? annexes
                      : points;
                const target = named.get(phraseKey(use.name));
                if (!target) this.problems.push({ code: 'LINK-UNKNOWN', span: use.span, data: { name: use.name } });
                uses.push({ ...use, ...(unit ? { unit } : {}), ...(target ? { target: target.id } : {}) });
            }
            const opened = text.indexOf('{', text.lastIndexOf('}') + 1);
            if (opened >= 0)
                this.problems.push({
                    code: 'SYN-BRACE',
                    span: { start: offset + opened, end: offset + opened + 1 },
                    data: {}
                });
        };
        const walk = (unit: Unit): void => {
            unit.sentences.forEach(sentence => read(sentence.text, sentence.start, unit));
            if (unit.override)
                read(this.text.slice(unit.override.span.start, unit.override.span.end), unit.override.span.start, unit);
            unit.children.forEach(walk);
        };
        this.allUnits().forEach(walk);
        for (const span of collectMemorandumText(this.structure.memorandum))
            read(blankComments(this.text.slice(span.start, span.end)), span.start, undefined);
        return uses;
    }

    /** Finds uses of terms, and lets the conditions that a definition hides count where the term is used. */
    private resolveTerms(norms: readonly Norm[], readOf: ReadonlyMap<Sentence, ReadSentence>): SymbolUse[] {
        const index = new TermIndex(this.definitions);
        const uses: SymbolUse[] = [];
        const usesIn = new Map<Sentence, { definition: Definition; span: Span }[]>();
        const termSpans = new SpanIndex(this.definitions.map(definition => definition.termSpan));
        for (const read of this.reads) {
            const found = index.findUses(read.words).filter(use => !termSpans.findOverlapping(use.span));
            if (found.length === 0) continue;
            usesIn.set(read.sentence, found);
            for (const { definition, span } of found) {
                uses.push({
                    span,
                    name: this.text.slice(span.start, span.end),
                    target: definition.id,
                    kind: 'term',
                    unit: read.sentence.unit
                });
            }
        }
        const sentences = new SpanIndex(this.reads.map(read => read.sentence));
        for (const definition of this.definitions) {
            const sentence = sentences.findOverlapping(definition.bodySpan);
            const read = sentence && readOf.get(sentence);
            if (!read || !isOfPersons(definition)) continue;
            const inBody = {
                sentence: { ...read.sentence, kind: 'definition' as const },
                words: wordsIn(read.words, [definition.bodySpan])
            };
            definition.conditions = findConditions(
                inBody,
                this.vocabulary,
                this.structure.identity.date?.isoDate
            ).filter(
                condition =>
                    condition.demanded &&
                    definition.bodySpan.start <= condition.span.start &&
                    condition.span.start < definition.bodySpan.end
            );
        }
        // An abbreviation stands for the words before its bracket; terms in the same sentence do not explain it.
        this.problems.push(
            ...closeDefinitions(
                this.definitions.filter(definition => !definition.abbreviation),
                definition => {
                    if (definition.abbreviation) return [];
                    const sentence = sentences.findOverlapping(definition.bodySpan);
                    return (sentence ? (usesIn.get(sentence) ?? []) : [])
                        .filter(
                            use =>
                                use.span.start >= definition.bodySpan.start && use.span.end <= definition.bodySpan.end
                        )
                        .map(use => use.definition);
                }
            )
        );
        for (const norm of norms) {
            const used = usesIn.get(norm.sentence);
            if (!used) continue;
            const read = readOf.get(norm.sentence)!;
            for (const { definition, span } of used) this.carryConditions(norm, read, definition, span);
        }
        return uses;
    }

    private carryConditions(norm: Norm, read: ReadSentence, definition: Definition, span: Span): void {
        if (isMereStatement(read, norm)) return;
        if (norm.kind === 'definition' || norm.kind === 'scope' || norm.kind === 'exemption') return;
        if (definition.conditions.length === 0 || (definition.unit === norm.unit && definition.abbreviation)) return;
        const clause = read.sentence.clauses.find(one => span.start >= one.start && span.end <= one.end);
        if (clause?.role === 'exception') return;
        const refusing = norm.kind === 'refusal' || norm.kind === 'exclusion';
        const negated = read.words.some(
            word =>
                (word.lower === 'nav' || word.lower === 'neatbilst') &&
                word.end <= span.start &&
                word.end > span.start - 30
        );
        for (const condition of definition.conditions) {
            norm.conditions.push({
                ...condition,
                span,
                factSpan: span,
                via: definition,
                sentence: norm.sentence,
                role: refusing
                    ? (norm.kind as 'refusal' | 'exclusion')
                    : norm.kind === 'registration'
                      ? 'registration'
                      : norm.kind === 'order'
                        ? 'order'
                        : norm.kind === 'application'
                          ? 'application'
                          : 'eligibility',
                demanded: refusing ? negated : !negated
            });
        }
    }

    /** Points that sentences name, by name or by number. */
    private indexPointedAt(references: readonly SymbolUse[]): (sentence: Sentence) => readonly Unit[] {
        const byId = new Map<string, Unit>();
        const byNumber = new Map<string, Unit>();
        const walk = (unit: Unit): void => {
            byId.set(unit.id, unit);
            const number = ownAddress(unit);
            if (!byNumber.has(number)) byNumber.set(number, unit);
            unit.children.forEach(walk);
        };
        this.allUnits().forEach(walk);
        const named = new Map<Unit, SymbolUse[]>();
        for (const use of references) {
            if (use.kind !== 'point' || !use.target || !use.unit) continue;
            const list = named.get(use.unit);
            if (list) list.push(use);
            else named.set(use.unit, [use]);
        }
        return sentence =>
            [
                ...(named.get(sentence.unit) ?? [])
                    .filter(use => use.span.start >= sentence.start && use.span.end <= sentence.end)
                    .map(use => byId.get(use.target!)),
                ...sentence.citations
                    .filter(({ citation }) => citation.self)
                    .flatMap(({ citation }) => citation.parts.map(part => byNumber.get(part.address)))
            ].filter(unit => unit !== undefined);
    }

    /** Points that an exemption speaks of: those it names, else its own point. */
    private unitsOf(read: ReadSentence, named: readonly Unit[]): readonly Unit[] {
        if (named.length > 0) return named;
        if (!speaksOfOwnPoint(read)) return [];
        let { unit } = read.sentence;
        while (unit.parent) unit = unit.parent;
        return [unit];
    }
}

/** Paragraphs and what stands between them, as in the file. */
function inOrder(paragraphs: readonly Span[], inserts: readonly Insert[]): (Span | Insert)[] {
    return [...paragraphs, ...inserts].sort((a, b) => a.start - b.start);
}
