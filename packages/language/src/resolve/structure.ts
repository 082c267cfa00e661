import type { AstNode } from 'langium';
import { toRoman } from '@normraksts/latvian';
import { findDateValue } from './values.ts';
import { FIXED_NUMBER, FIXED_NUMERAL, withFinalDot } from './fixed-numbers.ts';
import * as ast from '../generated/ast.ts';
import { blankComments } from '../syntax/line-lexer.ts';
import { findLetterProblems, readFormula, readLegend, readRows, splitForm, toTable } from './inserts.ts';
import { readMemorandum } from './memorandum.ts';
import type {
    Contest,
    Formula,
    Identity,
    IdentityValue,
    Memorandum,
    RegulationStatus,
    ResolvedAnnex,
    ResolvedChapter,
    Span,
    Unit,
    Waiver,
    Problem
} from './model.ts';

/** The skeleton of a regulation: who issued it, its chapters, points with their numbers, and where their text stands. */
export interface Structure {
    identity: Identity;
    enablingClause?: { keyword: Span; span: Span };
    chapters: ResolvedChapter[];
    points: Unit[];
    orphans: Unit[];
    annexes: ResolvedAnnex[];
    /** Units that come from a section of terms: their subpoints are definitions. */
    termUnits: Set<Unit>;
    waivers: Waiver[];
    contests: Contest[];
    memorandum?: Memorandum;
    problems: Problem[];
}

/** "Noteikumos lietoti šādi termini:": the list explains words. */
const LISTS_TERMS = /(?:termin|jēdzien)\p{L}*(?:\s+un\s+\p{L}+)?\s*:$/iu;
/** How a paragraph begins that goes on with a list of law. */
const GOES_ON_WITH_LAW = /^(?:un\s|kā arī|likum|Ministru kabineta|\d+\.\S*\s*pant|(?:\p{L}+\s+){1,6}likum[au]\s+\d)/u;
/** `1)`, `a)`, `1.1.` or a dash without a blank at the start of a line. */
const TYPED_MARK =
    /(?:^|\n)[^\S\n]*(\d{1,2}\)|\p{Ll}\)|\d{1,3}\.\d{1,2}\.(?=\s+\p{L})(?!\s*(?:un|līdz|–|apakšpunkt|punkt))|[-–•](?=\p{L}))/gu;
const QUOTES = /^["„“”«](.*)["“”»]$/s;
const TERMS_INTRO = 'Noteikumos lietoti šādi termini:';

export function readStructure(root: ast.Regulation, text: string): Structure {
    return new StructureReader(text).read(root);
}

class StructureReader {
    private readonly fields: { key: string; keyword: Span; span: Span }[] = [];
    private readonly chapters: ResolvedChapter[] = [];
    private readonly points: Unit[] = [];
    private readonly orphans: Unit[] = [];
    private readonly annexes: ResolvedAnnex[] = [];
    /** The annex that is being read. */
    private annex: ResolvedAnnex | undefined;
    private readonly termUnits = new Set<Unit>();
    private readonly waivers: Waiver[] = [];
    private readonly contests: Contest[] = [];
    private readonly problems: Problem[] = [];
    private readonly text: string;
    private lastNumber = 0;

    constructor(text: string) {
        this.text = text;
    }

    read(root: ast.Regulation): Structure {
        root.fields.forEach(field => this.readField(field));
        this.readParts(root, undefined);
        for (const chapter of root.chapters) {
            const span = spanOf(chapter);
            const whole = this.firstLine(span, 'nodaļa');
            const fixed = FIXED_NUMERAL.exec(this.text.slice(whole.start, whole.end));
            const head = { start: whole.start + (fixed?.[0].length ?? 0), end: whole.end };
            const resolved: ResolvedChapter = {
                ...span,
                title: unquote(this.text.slice(head.start, head.end)),
                titleSpan: head.end > head.start ? head : { start: span.start, end: span.start + 'nodaļa'.length },
                numeral: fixed?.[1] ?? toRoman(this.chapters.length + 1),
                points: []
            };
            this.chapters.push(resolved);
            chapter.fields.forEach(field => this.readField(field));
            this.readParts(chapter, resolved);
        }
        this.readAnnexes(root.annexes);
        this.problems.push(...findLetterProblems([...this.orphans, ...this.points]));
        const memorandum = this.readMemoranda(root.memoranda);
        const { identity, enablingClause } = this.readIdentity();
        return {
            identity,
            chapters: this.chapters,
            points: this.points,
            orphans: this.orphans,
            annexes: this.annexes,
            termUnits: this.termUnits,
            waivers: this.waivers,
            contests: this.contests,
            ...(memorandum ? { memorandum } : {}),
            problems: this.problems,
            ...(enablingClause ? { enablingClause } : {})
        };
    }

    /** The memorandum; what stands behind a second keyword goes on with it. */
    private readMemoranda(memoranda: readonly ast.Memorandum[]): Memorandum | undefined {
        const [first] = memoranda;
        if (!first) return undefined;
        for (const memorandum of memoranda) {
            memorandum.fields.forEach(field => this.readField(field));
            for (const part of memorandum.parts) {
                if (ast.isWaiver(part) || ast.isContest(part)) this.readExcuse(part, undefined);
            }
        }
        const start = spanOf(first).start;
        return readMemorandum(
            memoranda.flatMap(memorandum => memorandum.parts),
            { start, end: spanOf(memoranda.at(-1)!).end },
            this.text
        );
    }

    /** Annexes stand behind the points; a chapter or point behind one of them would be read as part of it. */
    private readAnnexes(annexes: readonly ast.Annex[]): void {
        const { lastNumber } = this;
        const numbers = annexes.length > 1 ? annexes.map((_, index) => `${index + 1}.`) : [''];
        for (const [index, annex] of annexes.entries()) {
            const span = spanOf(annex);
            const head = this.firstLine(span, 'pielikums');
            const resolved: ResolvedAnnex = {
                ...span,
                id: `a${index + 1}`,
                title: unquote(this.text.slice(head.start, head.end)),
                titleSpan: head.end > head.start ? head : { start: span.start, end: span.start + 'pielikums'.length },
                number: numbers[index]!,
                parts: []
            };
            this.annexes.push(resolved);
            this.annex = resolved;
            this.lastNumber = 0;
            annex.fields.forEach(field => this.readField(field));
            this.readParts(annex, undefined);
            resolved.parts.sort((a, b) => a.start - b.start);
            this.problems.push(...findLetterProblems(resolved.parts));
        }
        this.annex = undefined;
        this.lastNumber = lastNumber;
    }

    /** Points and sections of terms in the order in which they stand; the grammar collects them by kind. */
    private readParts(owner: ast.Regulation | ast.Chapter | ast.Annex, chapter: ResolvedChapter | undefined): void {
        const parts: AstNode[] = [...owner.points, ...owner.terms].sort((a, b) => spanOf(a).start - spanOf(b).start);
        for (const part of parts) {
            const unit = ast.isPoint(part)
                ? this.readPoint(part, chapter)
                : this.readTerms(part as ast.TermSection, chapter);
            (this.annex?.parts ?? this.points).push(unit);
            chapter?.points.push(unit);
        }
        this.readOrphans(owner.orphans, chapter);
    }

    private readPoint(point: ast.Point, chapter: ResolvedChapter | undefined): Unit {
        const span = spanOf(point);
        const head = this.firstLine(span, 'punkts');
        const unit = this.newUnit('point', 0, span, head, chapter, undefined);
        const fixed = FIXED_NUMBER.exec(this.text.slice(head.start, head.end));
        if (fixed) {
            unit.fixedNumber = true;
            unit.number = withFinalDot(fixed[1]!);
            this.lastNumber = Number.parseInt(fixed[1]!, 10);
            if (fixed[2]) unit.name = fixed[2].trim();
            if (unit.name) unit.headSpan = { start: head.end - fixed[2]!.length, end: head.end };
        } else {
            unit.number = `${++this.lastNumber}.`;
            const name = this.text.slice(head.start, head.end);
            if (name) unit.name = unquote(name);
        }
        this.readBlocks(point.blocks, unit);
        this.readSentenceAsText(unit);
        const intro = unit.paragraphs.at(-1);
        if (unit.children.length > 0 && intro && LISTS_TERMS.test(this.text.slice(intro.start, intro.end)))
            this.termUnits.add(unit);
        return unit;
    }

    /** A sentence behind `punkts`, as in a word processor: it is the text of the point, not its name. */
    private readSentenceAsText(unit: Unit): void {
        const isEmpty =
            unit.paragraphs.length === 0 && unit.children.length === 0 && unit.inserts.length === 0 && !unit.override;
        if (isEmpty && unit.name && /[.:;]$/.test(unit.name)) {
            unit.paragraphs.push({ ...unit.headSpan });
            delete unit.name;
            this.problems.push({ code: 'SYN-POINT-NAME', span: unit.headSpan, data: {} });
        } else if (isEmpty) {
            this.problems.push({ code: 'SYN-POINT-EMPTY', span: unit.headSpan, data: {} });
        }
    }

    private readTerms(section: ast.TermSection, chapter: ResolvedChapter | undefined): Unit {
        const span = spanOf(section);
        const head = { start: span.start, end: span.start + 'termini'.length };
        const unit = this.newUnit('point', 0, span, head, chapter, undefined);
        unit.number = `${++this.lastNumber}.`;
        this.readBlocks(section.blocks, unit);
        if (unit.paragraphs.length === 0) unit.override = { span: head, text: TERMS_INTRO };
        this.termUnits.add(unit);
        return unit;
    }

    private addOrphan(span: Span): void {
        const unit = this.newUnit('orphan', 0, span, span, undefined, undefined);
        unit.id = `o${this.orphans.length + 1}`;
        unit.paragraphs.push(span);
        this.orphans.push(unit);
        this.problems.push({ code: 'SYN-ORPHAN', span: this.firstLine(span, ''), data: {} });
    }

    private readOrphans(blocks: ast.Block[], chapter: ResolvedChapter | undefined): void {
        if (this.annex) {
            this.readFreeText(blocks, this.annex);
            return;
        }
        let unit: Unit | undefined;
        for (const block of blocks) {
            if (!unit) {
                unit = this.newUnit('orphan', 0, spanOf(block), spanOf(block), chapter, undefined);
                unit.id = `o${this.orphans.length + 1}`;
                this.orphans.push(unit);
            }
            this.readBlocks([block], unit);
            unit.end = spanOf(block).end;
        }
        if (unit) this.problems.push({ code: 'SYN-ORPHAN', span: this.firstLine(unit, ''), data: {} });
    }

    /** Text of an annex outside of its points, and its points, part one another. */
    private readFreeText(blocks: readonly ast.Block[], annex: ResolvedAnnex): void {
        const points = [...annex.parts];
        const groups = Map.groupBy(blocks, block => points.filter(point => point.start < spanOf(block).start).length);
        for (const group of groups.values()) {
            const span = { start: spanOf(group[0]!).start, end: spanOf(group.at(-1)!).end };
            const unit = this.newUnit('orphan', 0, span, this.firstLine(span, ''), undefined, undefined);
            unit.id = `${annex.id}o${annex.parts.length - points.length + 1}`;
            annex.parts.push(unit);
            this.readBlocks(group, unit);
        }
    }

    private readBlocks(blocks: readonly ast.Block[], unit: Unit): void {
        let subpoint: Unit | undefined;
        let legend: Formula | undefined;
        for (const block of blocks) {
            const span = spanOf(block);
            const formula = legend;
            if (!ast.isItem(block)) legend = undefined;
            if (ast.isParagraph(block)) {
                this.findTypedMarks(span);
                this.addText(this.splitParagraphs(span), unit);
            } else if (ast.isTable(block)) {
                this.readTable(span, unit);
            } else if (ast.isFormula(block)) {
                this.readFormula(span, unit);
            } else if (ast.isLegend(block)) {
                legend = this.readLegend(span, unit);
            } else if (formula && ast.isItem(block)) {
                this.addLegend(formula, this.contentAfter(span, this.text.charAt(span.start)), unit);
            } else if (ast.isItem(block)) {
                subpoint = this.readItem(span, this.text.charAt(span.start), unit, unit.level === 0 ? 1 : 2);
            } else if (ast.isSubItem(block)) {
                this.readItem(span, '--', subpoint ?? unit, subpoint ? 2 : 1);
            } else if (ast.isNamedItem(block)) {
                const item = this.readNamedItem(block, unit, subpoint);
                if (item.parent === unit) subpoint = item;
            } else {
                this.readAnnotation(block, subpoint ?? unit, unit);
            }
        }
    }

    /** Paragraphs in front of the subpoints, or behind them; lines of forms stand by themselves. */
    private addText(paragraphs: readonly Span[], unit: Unit): void {
        for (const paragraph of paragraphs) {
            const { paragraphs: running, lines } = splitForm(this.text, paragraph);
            (unit.children.length > 0 ? unit.closing : unit.paragraphs).push(...running);
            unit.inserts.push(...lines);
        }
    }

    private readTable(span: Span, unit: Unit): void {
        const head = this.firstLine(span, 'tabula');
        const lineEnd = this.text.indexOf('\n', span.start);
        const body =
            lineEnd < 0 || lineEnd > span.end ? { start: span.end, end: span.end } : { start: lineEnd, end: span.end };
        const [first = body, ...others] = this.splitParagraphs(body);
        const { rows, problems } = readRows(this.text, first);
        const title = { text: unquote(this.text.slice(head.start, head.end)), span: head };
        unit.inserts.push(toTable(span, title, rows));
        this.problems.push(...problems);
        this.addText(others, unit);
    }

    private readFormula(span: Span, unit: Unit): void {
        const [content = this.contentAfter(span, 'formula:'), ...others] = this.splitParagraphs(
            this.contentAfter(span, 'formula:')
        );
        const { formula, problems } = readFormula(this.text, span, content);
        unit.inserts.push(formula);
        this.problems.push(...problems);
        this.addText(others, unit);
    }

    /** What explains letters belongs to the formula in front; without one it is text. */
    private readLegend(span: Span, unit: Unit): Formula | undefined {
        const formula = unit.inserts.at(-1);
        if (formula?.kind !== 'formula') {
            this.addText(this.splitParagraphs(span), unit);
            return undefined;
        }
        const keyword = this.text.slice(span.start, span.start + 4).endsWith(':') ? 'kur:' : 'kur';
        const [first, ...others] = this.splitParagraphs(this.contentAfter(span, keyword));
        if (first) this.addLegend(formula, first, unit);
        formula.end = Math.max(formula.end, first?.end ?? span.start + keyword.length);
        this.addText(others, unit);
        return formula;
    }

    private addLegend(formula: Formula, span: Span, unit: Unit): void {
        const { entries, rest } = readLegend(this.text, span);
        formula.legend.push(...entries);
        formula.end = Math.max(formula.end, ...entries.map(entry => entry.end));
        this.addText(rest, unit);
    }

    /** Lines that look like items of a list typed in a word processor: they are text here, which the author may not expect. */
    private findTypedMarks(span: Span): void {
        for (const match of this.text.slice(span.start, span.end).matchAll(TYPED_MARK)) {
            const start = span.start + match.index + match[0].length - match[1]!.length;
            // In the middle of a sentence that was broken into lines a number is one of its words.
            if (/[\p{L}\d]$/u.test(this.text.slice(span.start, start).trimEnd())) continue;
            this.problems.push({
                code: 'SYN-LIST-MARK',
                span: { start, end: start + match[1]!.length },
                data: { mark: match[1]! }
            });
        }
    }

    private readAnnotation(
        block: ast.Override | ast.Justification | ast.Waiver | ast.Contest,
        nearest: Unit,
        unit: Unit
    ): void {
        const span = spanOf(block);
        if (ast.isOverride(block)) {
            const content = this.contentAfter(span, 'teksts:');
            nearest.override = { span: content, text: unquote(this.plain(content)) };
        } else if (ast.isJustification(block)) {
            const content = this.contentAfter(span, 'pamatojums:');
            unit.justification = { span: content, text: this.plain(content) };
        } else {
            this.readExcuse(block, unit);
        }
    }

    /** `atkāpe: CODE – reason` and `iebildums: CODE – authority and document – reason`. */
    private readExcuse(block: ast.Waiver | ast.Contest, unit: Unit | undefined): void {
        const span = spanOf(block);
        const isContest = ast.isContest(block);
        const content = this.contentAfter(span, isContest ? 'iebildums:' : 'atkāpe:');
        const match = /^([\p{Lu}\d⁰¹²³⁴⁵⁶⁷⁸⁹-]+)\s*(?:[–—:-]\s*)?(.*)$/su.exec(this.plain(content)) ?? [];
        const code = match[1] ?? '';
        const rest = (match[2] ?? '').trim();
        const common = {
            ...span,
            code,
            codeSpan: { start: content.start, end: content.start + Math.max(code.length, 1) },
            ...(unit ? { unit } : {})
        };
        if (!isContest) {
            this.waivers.push({ ...common, reason: rest });
            return;
        }
        const dash = /\s[–—-]\s/u.exec(rest);
        this.contests.push({
            ...common,
            authority: (dash ? rest.slice(0, dash.index) : rest).trim(),
            reason: dash ? rest.slice(dash.index + dash[0].length).trim() : ''
        });
    }

    private readItem(span: Span, keyword: string, parent: Unit, level: 1 | 2): Unit {
        const content = this.contentAfter(span, keyword);
        // A blank line ends the item, and so does a new sentence that stands no deeper than the dash: it belongs to the point.
        const [first = content, ...others] = this.splitParagraphs(content);
        const end = this.findEndOfItem(span.start, first);
        const own = { start: first.start, end };
        const rest = trim(this.text.slice(end, first.end), end, 0);
        const after = rest.end > rest.start ? [rest, ...others] : others;
        const unit = this.newUnit('subpoint', level, { start: span.start, end: own.end }, own, parent.chapter, parent);
        unit.headSpan = { start: span.start, end: span.start + keyword.length };
        unit.paragraphs.push(own);
        this.addChild(parent, unit);
        let point = parent;
        while (point.parent) point = point.parent;
        point.closing.push(...after);
        return unit;
    }

    /** Where the text of an item ends: before a line that begins a sentence, after a finished one, no deeper than the dash. */
    private findEndOfItem(dash: number, content: Span): number {
        const indent = dash - (this.text.lastIndexOf('\n', dash) + 1);
        for (
            let at = this.text.indexOf('\n', content.start);
            at >= 0 && at < content.end;
            at = this.text.indexOf('\n', at + 1)
        ) {
            const [blanks = ''] = /^[^\S\n]*/.exec(this.text.slice(at + 1, content.end)) ?? [];
            const isSentence = /^["„“]?\p{Lu}/u.test(this.text.slice(at + 1 + blanks.length, at + 4 + blanks.length));
            if (blanks.length <= indent && isSentence && /[.!?]\s*$/.test(this.text.slice(content.start, at)))
                return at;
        }
        return content.end;
    }

    /** `apakšpunkts 7.1.3.` goes below the subpoint before it whose number it continues. */
    private readNamedItem(item: ast.NamedItem, point: Unit, before: Unit | undefined): Unit {
        const span = spanOf(item);
        const head = this.firstLine(span, 'apakšpunkts');
        const name = this.text.slice(head.start, head.end);
        const fixed = FIXED_NUMBER.exec(name);
        const number = fixed && withFinalDot(fixed[1]!);
        const isInner = point.level === 0 && before !== undefined && number?.startsWith(withFinalDot(before.number));
        const parent = isInner ? before : point;
        const unit = this.newUnit('subpoint', parent.level === 0 ? 1 : 2, span, head, parent.chapter, parent);
        this.addChild(parent, unit);
        if (fixed && number) {
            unit.fixedNumber = true;
            unit.number = number;
            if (fixed[2]) unit.name = unquote(fixed[2]);
            if (unit.name) unit.headSpan = { start: head.end - fixed[2]!.length, end: head.end };
        } else if (name) unit.name = unquote(name);
        this.readBlocks(item.blocks, unit);
        return unit;
    }

    private addChild(parent: Unit, unit: Unit): void {
        parent.children.push(unit);
        unit.number = `${parent.number}${parent.number && !parent.number.endsWith('.') ? '.' : ''}${parent.children.length}.`;
        unit.id = `${parent.id}.${parent.children.length}`;
    }

    private newUnit(
        kind: Unit['kind'],
        level: Unit['level'],
        span: Span,
        head: Span,
        chapter: ResolvedChapter | undefined,
        parent: Unit | undefined
    ): Unit {
        return {
            start: span.start,
            end: span.end,
            id: this.annex ? `${this.annex.id}p${this.annex.parts.length + 1}` : `p${this.points.length + 1}`,
            kind,
            level,
            number: '',
            fixedNumber: false,
            headSpan:
                head.end > head.start
                    ? head
                    : { start: span.start, end: Math.min(span.start + 'punkts'.length, span.end) },
            paragraphs: [],
            children: [],
            closing: [],
            inserts: [],
            sentences: [],
            ...(this.annex ? { annex: this.annex } : {}),
            ...(chapter ? { chapter } : {}),
            ...(parent ? { parent } : {})
        };
    }

    private readField(field: ast.IdentityField): void {
        const span = spanOf(field);
        const key = field.key.toLowerCase().replace(/\s+/g, ' ').replace(/:$/, '');
        const content = this.contentAfter(span, field.key);
        const nothing = { start: content.start, end: content.start };
        const paragraphs =
            key === 'izvilkums' ? [nothing, ...this.splitParagraphs(content)] : this.splitParagraphs(content);
        const [first = content, ...others] = paragraphs;
        // A blank line ends a field, so that text of a forgotten "punkts" does not vanish in it; a list of law may have blank lines.
        const isList = key.startsWith('izdoti');
        const going = isList
            ? others.findIndex(part => !GOES_ON_WITH_LAW.test(this.text.slice(part.start, part.end)))
            : 0;
        const kept = going < 0 ? others : others.slice(0, going);
        const own = { start: first.start, end: kept.at(-1)?.end ?? first.end };
        const lost = others.slice(kept.length);
        this.fields.push({ key, keyword: { start: span.start, end: span.start + field.key.length }, span: own });
        for (const paragraph of lost) this.addOrphan(paragraph);
    }

    private readIdentity(): { identity: Identity; enablingClause?: Structure['enablingClause'] } {
        const value = (span: Span): IdentityValue => ({ ...span, value: this.plain(span) });
        const first = this.fields.find(field => field.key === 'saistošie noteikumi') ?? this.fields[0];
        const identity: Identity = {
            anchor: first ? first.keyword : this.firstLine({ start: 0, end: this.text.length }, ''),
            excerpt: false,
            status: 'draft',
            approvals: [],
            corrections: []
        };
        let enablingClause: Structure['enablingClause'];
        for (const { key, keyword, span } of this.fields) {
            if (key === 'izvilkums') identity.excerpt = true;
            if (span.end <= span.start && key !== 'izdoti saskaņā ar') continue;
            const read = value(span);
            switch (key) {
                case 'saistošie noteikumi':
                    identity.title ??= { ...read, value: unquote(read.value) };
                    break;
                case 'pašvaldība':
                    identity.municipality ??= read;
                    break;
                case 'numurs':
                    identity.number ??= { ...read, value: read.value.replace(/^Nr\.\s*/i, '') };
                    break;
                case 'vieta':
                    identity.place ??= read;
                    break;
                case 'datums':
                    identity.date ??= this.withDate(read);
                    break;
                case 'statuss':
                    identity.statusField ??= read;
                    identity.status = this.readStatus(read);
                    this.noteStage(identity, read.value);
                    break;
                case 'spēkā no':
                    identity.inForceFrom ??= this.withDate(read);
                    break;
                case 'zaudē spēku':
                    identity.inForceTo ??= this.withDate(read);
                    break;
                case 'apstiprināti':
                    identity.approvals.push(read);
                    break;
                case 'precizēti':
                    identity.corrections.push(read);
                    break;
                case 'paraksta':
                    identity.signature ??= read;
                    break;
                case 'paskaidrojuma raksts':
                    identity.memorandum ??= read;
                    break;
                case 'ministrijas atzinums':
                    identity.ministryOpinion ??= read;
                    break;
                case 'avots':
                    identity.source ??= read;
                    break;
                case 'izdoti saskaņā ar':
                    enablingClause ??= { keyword, span };
                    break;
            }
        }
        return { identity, ...(enablingClause ? { enablingClause } : {}) };
    }

    private noteStage(identity: Identity, status: string): void {
        const stage = identity.status === 'draft' ? readStage(status) : undefined;
        if (stage) identity.stage = stage;
    }

    private withDate(value: IdentityValue): IdentityValue {
        const isoDate = findDateValue(value.value);
        if (!isoDate) this.problems.push({ code: 'SYN-DATE', span: value, data: { value: value.value } });
        return isoDate ? { ...value, isoDate } : value;
    }

    private readStatus(value: IdentityValue): RegulationStatus {
        const words = value.value.toLowerCase();
        if (words.startsWith('projekt')) return 'draft';
        if (words.startsWith('pieņem') || words.startsWith('spēkā')) return 'adopted';
        if (words.startsWith('zaudē')) return 'repealed';
        this.problems.push({ code: 'SYN-STATUS', span: value, data: { value: value.value } });
        return 'draft';
    }

    /** Text behind the keyword on the first line of a part. */
    private firstLine(span: Span, keyword: string): Span {
        let end = this.text.indexOf('\n', span.start);
        if (end < 0 || end > span.end) end = span.end;
        return trim(blankComments(this.text.slice(span.start, end)), span.start, keyword.length);
    }

    private contentAfter(span: Span, keyword: string): Span {
        return trim(blankComments(this.text.slice(span.start, span.end)), span.start, keyword.length);
    }

    private splitParagraphs(span: Span): Span[] {
        const spans: Span[] = [];
        let at = span.start;
        for (const part of blankComments(this.text.slice(span.start, span.end)).split(/(\n[^\S\n]*\n)/)) {
            if (part.trim()) spans.push(trim(part, at, 0));
            at += part.length;
        }
        return spans;
    }

    private plain(span: Span): string {
        return blankComments(this.text.slice(span.start, span.end)).replace(/\s+/g, ' ').trim();
    }
}

/** How far a draft is: `projekts sabiedrības viedokļa noskaidrošanai`, `projekts domes sēdei`. */
function readStage(value: string): 'opinions' | 'council' | undefined {
    const words = value.toLowerCase();
    if (/viedok|apspried|apspriešan|public/u.test(words)) return 'opinions';
    return /\bdome|sēd|komitej|iesniegt|lemšan|apstiprin/u.test(words) ? 'council' : undefined;
}

function spanOf(node: AstNode): Span {
    const cst = node.$cstNode;
    return cst ? { start: cst.offset, end: cst.end } : { start: 0, end: 0 };
}

function trim(text: string, offset: number, skip: number): Span {
    let start = Math.min(skip, text.length);
    let end = text.length;
    while (start < end && /\s/.test(text.charAt(start))) start++;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    return { start: offset + start, end: offset + end };
}

export function unquote(text: string): string {
    return QUOTES.exec(text.trim())?.[1]?.trim() ?? text.trim();
}
