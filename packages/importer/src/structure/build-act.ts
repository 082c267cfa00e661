import type { LawIndex } from '@normraksts/law';
import type { Block, ImportedAct, ImportQuestion, MemoPart, RuleChapter, RuleUnit, SourceDocument } from '../model.ts';
import { findArabicChapter, findChapterStart, readChapterHeading, type ChapterStart } from './chapters.ts';
import { findMunicipality, readHead } from './head.ts';
import { isNote, splitTrailingNote, tellsDeletion } from './notes.ts';
import { NumberSequence, readNumber, type Place, type PrintedNumber } from './numbers.ts';
import { AnnexBuilder } from './build-annexes.ts';
import { toRows } from './tables.ts';
import { createUngluer, type Ungluer } from './unglue.ts';

export interface BuiltAct {
    act: ImportedAct;
    questions: ImportQuestion[];
    counts: { notes: number; deleted: number; superscripts: number; parted: number };
}

const MEMO = /paskaidrojuma\s+raksts/iu;
const ANNEX = /^(?:\d+\.\s*)?pielikums(?=$|[\s.,:;(]|Nr)/iu;
const OFFICE = /priekšsēdētāj|vadītāj|vietniek|izpilddirektor|direktor|mērs(?!\p{L})|mēra(?!\p{L})/iu;
const PERSON = /(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$|\p{Lu}\p{Ll}+\s\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$/u;
/** What publishers put below an act. */
const PAGE_END =
    /^(?:tiesību akta pase|saistītie dokumenti|satura rādītājs|tekstu atvērt|© |pievienot piezīmi|dokumentu saturs|izdevējs:)/iu;
const BULLET = /^[–—•·▪◦-]\s+/u;

/** Puts the blocks of a document into the shape of an act. Nothing is lost: what has no place stays as text where it stands. */
export function buildAct(source: SourceDocument, law: LawIndex): BuiltAct | undefined {
    return new ActBuilder(source, law).build();
}

class ActBuilder {
    private readonly blocks: readonly Block[];
    private readonly source: SourceDocument;
    private readonly questions: ImportQuestion[] = [];
    private readonly counts = { notes: 0, deleted: 0, superscripts: 0, parted: 0 };
    private readonly ungluer: Ungluer;
    private readonly numbers = new NumberSequence();
    private readonly chapters: RuleChapter[] = [];
    private readonly annexes: AnnexBuilder;
    private lastRoman = 0;
    private lastArabic = '';
    /** Line of the block behind the one that is read. */
    private nextLine = '';
    private point: RuleUnit | undefined;
    /** Unit that takes text that has no number. */
    private unit: RuleUnit | undefined;
    private sub: RuleUnit | undefined;
    private comments: string[] = [];
    private signature: string | undefined;
    private memo: MemoPart[] | undefined;
    private ended = false;

    constructor(source: SourceDocument, law: LawIndex) {
        this.source = source;
        this.annexes = new AnnexBuilder(this.questions);
        this.blocks = joinSignatures(source.blocks.flatMap(splitLines));
        this.ungluer = createUngluer(source.blocks.map(block => block.text).join('\n'), law.model.acts);
    }

    build(): BuiltAct | undefined {
        const start = this.findBody();
        if (start === undefined) return undefined;
        const head = readHead(this.findHeadBlocks(start), this.source.facts, this.ungluer, this.questions);
        for (let at = start; at < this.blocks.length && !this.ended; at++) {
            const next = this.blocks[at + 1];
            this.nextLine = next && !next.table ? this.lineOf(next) : '';
            this.take(this.blocks[at]!);
        }
        if (this.comments.length > 0) this.addText(this.comments.splice(0).join(' '));
        if (this.point === undefined) return undefined;
        this.counts.parted = this.ungluer.count;
        if (head.municipality === undefined) {
            const named = findMunicipality(
                this.blocks
                    .map(block => block.text)
                    .join(' ')
                    .slice(0, 20_000)
            );
            if (named) {
                head.municipality = named;
                head.comments.push('Pašvaldība ņemta no teksta: pārbaudiet.');
                this.questions.push({ kind: 'municipality', text: named });
            }
        }
        return {
            act: {
                head,
                chapters: this.chapters,
                annexes: this.annexes.annexes,
                ...(this.signature === undefined ? {} : { signature: this.signature }),
                ...(this.memo === undefined ? {} : { memo: { parts: this.memo } })
            },
            questions: this.questions,
            counts: this.counts
        };
    }

    /** The first point, or the chapters right above it. */
    private findBody(): number | undefined {
        const isFirst = (block: Block): boolean => {
            const number = readNumber(this.lineOf(block));
            const isOne = number?.steps.length === 1 && number.steps[0]!.value === 1 && number.steps[0]!.index === 0;
            return isOne && number.rest.length > 25 && !ANNEX.test(block.text);
        };
        let at = this.blocks.findIndex(isFirst);
        if (at < 0) at = this.blocks.findIndex(block => readNumber(this.lineOf(block))?.steps.length === 1);
        if (at < 0) return undefined;
        while (at > 0 && this.isChapterAbove(at - 1)) at--;
        return at;
    }

    /** A heading with a number, or one of the kind that goes on below: the title of the act stands alone. */
    private isChapterAbove(at: number): boolean {
        const block = this.blocks[at]!;
        if (block.table || KIND_OR_BASIS.test(block.text)) return false;
        const line = this.lineOf(block);
        if (findChapterStart(line, 0) ?? findArabicChapter(line, this.lineOf(this.blocks[at + 1]!), 0, '')) return true;
        const chapter = this.headingOf(block);
        if (chapter?.numeral !== '') return chapter !== undefined;
        return this.blocks
            .slice(at + 1)
            .some(other => other.heading === block.heading && this.headingOf(other)?.numeral === '');
    }

    /** Pages have menus above the act: its head begins a little above the words that name its kind. */
    private findHeadBlocks(start: number): readonly Block[] {
        const head = this.blocks.slice(0, start).filter(block => !block.table);
        const kind = head.findLastIndex(block => /saistošie\s+noteikumi/iu.test(block.text) && block.text.length < 300);
        const approved = head.findIndex(block => /^apstiprināt/iu.test(block.text));
        const from = kind < 0 ? 0 : Math.min(kind, approved < 0 ? kind : approved);
        return head.length > 25 ? head.slice(Math.max(0, from - 3)) : head;
    }

    private lineOf(block: Block): string {
        const text = block.text.replace(/\s*\n\s*/g, ' ');
        return block.number ? `${block.number} ${text}` : text;
    }

    private take(block: Block): void {
        const line = this.lineOf(block);
        if (PAGE_END.test(line)) {
            this.ended = true;
            return;
        }
        if (this.isMemoHeading(block, line)) {
            this.memo ??= [];
            const rest = line.length > 300 ? line : '';
            if (rest) this.memo.push({ text: [rest] });
        } else if (this.memo) this.takeMemo(block, line);
        else if (block.table && !this.annexes.isOpen) this.takeTable(block.table);
        else if (block.note || isNote(line)) this.takeNote(line);
        else if (this.isAnnexHeading(block, line)) this.annexes.start(this.ungluer.part(block.text).split('\n'));
        else if (this.annexes.isOpen) this.annexes.take(block, line);
        else if (this.isSignature(block, line)) this.signature = this.toSignature(line);
        else this.takeUnit(block, line);
    }

    private isMemoHeading(block: Block, line: string): boolean {
        if (!this.point || !MEMO.test(line) || line.length > 400) return false;
        return (
            (block.heading !== undefined || block.strong === true || /^paskaidrojuma\s+raksts/iu.test(line)) &&
            !readNumber(line)
        );
    }

    private isAnnexHeading(block: Block, line: string): boolean {
        const first = this.ungluer.part(block.text).split('\n')[0]!.trim();
        if (!this.point || !ANNEX.test(first)) return false;
        return this.signature !== undefined || block.heading !== undefined || block.strong === true || line.length < 40;
    }

    private isSignature(block: Block, line: string): boolean {
        if (!this.point || this.signature !== undefined || line.length > 200 || !OFFICE.test(line) || readNumber(line))
            return false;
        return (
            PERSON.test(line.trim()) && (block.strong === true || /^\p{Lu}/u.test(line)) && !/[.;:,]$/.test(line.trim())
        );
    }

    /** Without the mark that stands for the hand. */
    private toSignature(line: string): string {
        return this.ungluer
            .part(line)
            .replace(/\([^()]*parakst[^()]*\)/giu, ' ')
            .replace(/[\s_]+/g, ' ')
            .trim();
    }

    private takeUnit(block: Block, line: string): void {
        const chapter =
            this.headingOf(block) ??
            findChapterStart(line, this.lastRoman) ??
            findArabicChapter(line, this.nextLine, this.numbers.last, this.lastArabic);
        if (chapter) {
            this.openChapter(chapter);
            return;
        }
        const number = readNumber(line);
        const place = number && this.numbers.find(number.steps, (block.heading ?? 0) >= 5);
        if (number && place && !this.isCounted(number, place, block)) this.openUnit(number, place);
        else {
            if (number && /^\p{Lu}/u.test(number.rest) && this.point)
                this.questions.push({ kind: 'number-out-of-order', text: line.slice(0, 120) });
            this.addText(this.unbullet(block, line));
        }
    }

    /** A number of running text that only looks like that of a point: `30. novembrī`, `2. pielikumā`. */
    private isCounted({ rest }: PrintedNumber, place: Place, block: Block): boolean {
        if (block.number !== undefined || block.heading !== undefined || place.kind !== 'point') return false;
        return /^\p{Ll}/u.test(rest) && !/^svītrot/iu.test(rest);
    }

    private headingOf(block: Block): ChapterStart | undefined {
        if (block.table || block.note) return undefined;
        const line = this.lineOf(block);
        if (block.heading !== undefined && block.heading <= 4) {
            const number = readNumber(line);
            // A long or finished sentence in a heading is a point that was marked wrongly.
            const isSentence = /[.;:]$/u.test(line) && line.length > 60;
            if (isSentence && number) return undefined;
            return MEMO.test(line) || ANNEX.test(line) ? undefined : readChapterHeading(this.ungluer.part(line));
        }
        if (!block.strong || line.length > 200 || /[.;:,]$/u.test(line) || this.isSignature(block, line))
            return undefined;
        const heading = readChapterHeading(line);
        if (heading.numeral !== '' && /^\d/.test(heading.numeral)) return undefined;
        const isKnown = findChapterStart(line, this.lastRoman);
        if (isKnown) return isKnown;
        return heading.numeral === '' &&
            this.point !== undefined &&
            this.chapters.some(({ title }) => title !== '') &&
            /^\p{Lu}/u.test(line) &&
            line.length < 120
            ? heading
            : undefined;
    }

    private openChapter({ numeral, title, value }: ChapterStart): void {
        if (/^[IVXLC]/.test(numeral)) this.lastRoman = value;
        else if (numeral !== '') this.lastArabic = numeral;
        const clean = splitTrailingNote(title);
        if (clean.note) this.note(clean.note);
        // A point glued to the heading of its chapter.
        const glued = /^(.{4,150}?\p{L})\s+(\d{1,3}\.\s+\p{Lu}.{25,})$/su.exec(clean.text);
        const number = glued ? readNumber(glued[2]!) : undefined;
        const isNext = number?.steps.length === 1 && number.steps[0]!.value === this.numbers.last + 1;
        this.chapters.push({
            numeral,
            title: (isNext ? glued![1]! : clean.text).trim(),
            comments: this.comments.splice(0),
            text: [],
            units: []
        });
        this.point = this.point && { ...this.point, children: [] };
        this.unit = undefined;
        this.sub = undefined;
        if (isNext) this.takeUnit({ text: glued![2]! }, glued![2]!);
    }

    private openUnit({ rest, dotted }: PrintedNumber, place: Place): void {
        this.numbers.take(place);
        if (place.restored) this.counts.superscripts++;
        const unit: RuleUnit = { steps: place.steps, text: [], children: [], comments: this.comments.splice(0) };
        if (place.kind === 'deep') {
            this.addDeep(place, rest);
            return;
        }
        if (place.kind === 'point') {
            if (this.chapters.length === 0)
                this.chapters.push({ numeral: '', title: '', comments: [], text: [], units: [] });
            this.chapters.at(-1)!.units.push(unit);
            this.point = unit;
            this.sub = undefined;
        } else {
            const parent = place.kind === 'subpoint' ? this.point! : this.sub!;
            parent.children.push(unit);
            if (place.kind === 'subpoint') this.sub = unit;
            this.askAboutSubpoint(parent, unit, rest, dotted);
        }
        this.unit = unit;
        this.fill(unit, rest);
    }

    /** `13.1` behind a finished point 13. may be 13.¹ whose superscript was lost: the source does not tell. */
    private askAboutSubpoint(parent: RuleUnit, unit: RuleUnit, rest: string, dotted: boolean): void {
        const intro = String(parent.text.at(-1) ?? '').trim();
        const isFirst = parent.children[0] === unit && parent === this.point;
        if (!isFirst || dotted || !/[.]$/u.test(intro) || !/^\p{Lu}/u.test(rest)) return;
        unit.comments.push('Vai šis ir apakšpunkts, vai punkts ar indeksu? Avotā numurs rakstīts bez punkta beigās.');
        this.questions.push({ kind: 'superscript-point', text: rest.slice(0, 120) });
    }

    private fill(unit: RuleUnit, text: string): void {
        if (isNote(text) || /^\(?svītrots\)?\.?$/iu.test(text.trim())) {
            if (tellsDeletion(text)) {
                unit.deleted = true;
                unit.text.push('(svītrots)');
                this.counts.deleted++;
            }
            this.counts.notes++;
            unit.comments.push(text.trim());
            return;
        }
        const { text: own, note } = splitTrailingNote(text);
        if (note) {
            this.counts.notes++;
            unit.comments.push(note);
        }
        unit.text.push(own.trim());
    }

    private addDeep({ steps }: Place, rest: string): void {
        const number = `${steps.map(({ value }) => value).join('.')}.`;
        const target = this.unit ?? this.point!;
        const before = target.text.at(-1);
        if (typeof before === 'string') target.text[target.text.length - 1] = `${before} ${number} ${rest}`;
        else target.text.push(`${number} ${rest}`);
        this.questions.push({ kind: 'deep-list', text: `${number} ${rest.slice(0, 80)}` });
    }

    /** A dash list without numbers stays without them. */
    private unbullet(block: Block, line: string): string {
        if (!block.bullet && !BULLET.test(line)) return line;
        return `— ${line.replace(BULLET, '')}`;
    }

    private addText(text: string): void {
        const { text: own, note } = splitTrailingNote(text);
        if (note) this.note(note);
        const clean = own.trim();
        if (clean === '') return;
        if (this.unit) this.unit.text.push(clean);
        else this.openChapterText().push(clean);
    }

    /** Text before the first point of a chapter. */
    private openChapterText(): RuleChapter['text'] {
        if (this.chapters.length === 0)
            this.chapters.push({ numeral: '', title: '', comments: [], text: [], units: [] });
        return this.chapters.at(-1)!.text;
    }

    private takeNote(line: string): void {
        this.counts.notes++;
        (this.unit?.comments ?? this.comments).push(line);
    }

    private note(text: string): void {
        this.counts.notes++;
        (this.unit?.comments ?? this.comments).push(text);
    }

    private takeTable(table: string[][]): void {
        const rows = toRows(table, this.questions);
        if (!rows) {
            for (const row of table) this.addText(row.join(' '));
            return;
        }
        if (this.unit) this.unit.text.push(rows);
        else this.openChapterText().push(rows);
    }

    private takeMemo(block: Block, line: string): void {
        const parts = this.memo!;
        if (block.table) {
            for (const row of block.table) this.takeMemoRow(row);
            return;
        }
        const isSection = (block.heading !== undefined || block.strong === true) && line.length < 300;
        const numbered = /^\d{1,2}\.\s+\p{Lu}[^.]{3,200}\.?$/u.test(line);
        if (isSection && OFFICE.test(line) && PERSON.test(line)) {
            this.signature ??= this.toSignature(line);
        } else if (isSection || numbered) parts.push({ title: line, text: [] });
        else this.memoText(line);
    }

    private takeMemoRow(row: string[]): void {
        const [title = '', ...cells] = row;
        if (/sadaļ/iu.test(title) && /norādām|informācij/iu.test(cells.join(' ')) && !/^\d/.test(title)) return;
        if (cells.length === 0) this.memoText(title);
        else {
            this.memo!.push({ title: title.replace(/\s+/g, ' ').trim(), text: [] });
            for (const cell of cells) for (const part of partSentences(cell)) this.memoText(part);
        }
    }

    private memoText(text: string): void {
        const clean = text.replace(/\s+/g, ' ').trim();
        if (clean === '') return;
        const parts = this.memo!;
        if (parts.length === 0) parts.push({ text: [] });
        parts.at(-1)!.text.push(clean);
    }
}

/** A paragraph whose lines are units of their own: `2. …:`, `2.1. …;` parted by line breaks only. */
function splitLines(block: Block): Block[] {
    if (block.table || block.heading !== undefined || !block.text.includes('\n')) return [block];
    const parts: string[] = [];
    for (const line of block.text.split('\n')) {
        const before = parts.at(-1);
        const isUnit = readNumber(line) !== undefined || isNote(line) || BULLET.test(line);
        if (before === undefined || (isUnit && /[.;:,)]$/u.test(before))) parts.push(line);
        else parts[parts.length - 1] = `${before}\n${line}`;
    }
    const { number, ...others } = block;
    return parts.map((text, index) => ({
        ...others,
        text,
        ...(index === 0 && number !== undefined ? { number } : {})
    }));
}

/** The office and the name of who signs, where they are blocks of their own. */
function joinSignatures(blocks: readonly Block[]): Block[] {
    const joined: Block[] = [];
    for (const block of blocks) {
        const before = joined.at(-1);
        const isName = block.text.length < 60 && PERSON.exec(block.text.trim())?.index === 0;
        const isOffice =
            before !== undefined &&
            before.text.length < 120 &&
            OFFICE.test(before.text) &&
            !/[.;:,]$/u.test(before.text);
        if (isName && isOffice && !before.number && !readNumber(before.text))
            joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}`, strong: true };
        else joined.push(block);
    }
    return joined;
}

const KIND_OR_BASIS = /saistošie\s+noteikumi|izdot[is]\s+saskaņā/iu;

/** Paragraphs of a cell, also where their breaks were lost: "programma.Atbalsta". */
function partSentences(cell: string): string[] {
    return cell.replace(/([\p{Ll})\d]{2}["”]?[.;])(?=\p{Lu}\p{Ll})/gu, '$1\n').split('\n');
}
