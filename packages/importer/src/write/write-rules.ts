import type { CellTable, ImportedAct, ImportQuestion, RuleChapter, RuleUnit } from '../model.ts';
import { printSteps } from '../structure/numbers.ts';

const WIDTH = 120;
/** Beginnings of lines that the language reads as its own: no line is broken before them. */
const RESERVED =
    /^(?:[-–•]|--|\/\/|saistošie$|izvilkums|pašvaldība:|numurs:|vieta:|datums:|statuss:|spēkā$|zaudē$|apstiprināti:|precizēti:|paraksta:|paskaidrojuma$|avots:|ministrijas$|izdoti$|nodaļ|punkts|termini$|apakšpunkts|teksts:|pamatojums:|atkāpe:|iebildums:|sadaļa|aprēķins:|publicēts:|viedokļi:|tabula|pielikums|formula:|kur:?$|\d|[a-zāčēģīķļņšūž]\))/iu;
/** A paragraph that begins like this would be read as a line of the skeleton. */
const KEYWORD =
    /^(?:--|izvilkums:?$|(?:pašvaldība|numurs|vieta|datums|statuss|spēkā no|zaudē spēku|apstiprināti|precizēti|paraksta|avots|ministrijas atzinums|paskaidrojuma raksts|izdoti saskaņā ar|teksts|pamatojums|atkāpe|iebildums|aprēķins|publicēts|viedokļi|formula|kur):|kur\s+\S{1,10}\s+[–—-]\s|(?:tabula|pielikums|termini)$|paskaidrojuma raksts$)/iu;
/** These are keywords only before a name or a title. */
const OPENER =
    /^(?:[Nn]odaļa|[Pp]unkts|[Aa]pakšpunkts|[Ss]adaļa|[Tt]abula|[Pp]ielikums|[Ii]zdoti saskaņā ar)\s+["„“«\d\p{Lu}]|^[Ss]aistošie noteikumi\s+["„“«]|^[Ii]zdoti saskaņā ar\s+likum/u;

/** The act in the language of rules. @param questions takes what the writer had to change */
export function writeRules(act: ImportedAct, questions: ImportQuestion[]): string {
    return new RulesWriter(questions).write(act);
}

class RulesWriter {
    private readonly lines: string[] = [];
    private readonly questions: ImportQuestion[];

    constructor(questions: ImportQuestion[]) {
        this.questions = questions;
    }

    write(act: ImportedAct): string {
        this.writeHead(act);
        for (const chapter of act.chapters) this.writeChapter(chapter);
        this.writeAnnexes(act);
        if (act.memo) this.writeMemo(act.memo.parts);
        return `${this.lines
            .join('\n')
            .replace(/\n{3,}/g, '\n\n')
            .trim()}\n`;
    }

    private writeHead({ head, signature }: ImportedAct): void {
        this.comments(head.comments, '');
        this.lines.push(`saistošie noteikumi "${this.clean(head.title)}"`);
        const field = (key: string, value: string | undefined): void => {
            if (value) this.lines.push(`${key}: ${this.clean(value)}`);
        };
        field('pašvaldība', head.municipality);
        field('numurs', head.number);
        field('vieta', head.place);
        field('datums', head.date);
        field('statuss', head.status);
        field('spēkā no', head.inForceFrom);
        field('zaudē spēku', head.inForceTo);
        for (const value of head.approvals) field('apstiprināti', value);
        for (const value of head.corrections) field('precizēti', value);
        field('paraksta', signature);
        field('avots', head.source);
        if (head.basis) {
            this.lines.push('izdoti saskaņā ar:');
            this.wrap(this.clean(head.basis), 4, 4);
        }
        this.lines.push('');
    }

    private writeChapter(chapter: RuleChapter): void {
        this.comments(chapter.comments, '');
        if (chapter.title) {
            const numeral = chapter.numeral
                ? `${chapter.numeral}${/[⁰¹²³⁴⁵⁶⁷⁸⁹]$/u.test(chapter.numeral) ? '' : '.'} `
                : '';
            this.lines.push(`nodaļa ${numeral}"${this.clean(chapter.title)}"`, '');
        }
        if (chapter.text.length > 0) this.paragraphs(chapter.text, 4);
        for (const unit of chapter.units) this.writePoint(unit);
    }

    private writePoint(unit: RuleUnit): void {
        this.comments(unit.comments, '');
        this.lines.push(`punkts ${printSteps(unit.steps)}`);
        this.paragraphs(unit.text, 4);
        if (unit.children.length > 0 && this.lines.at(-1) === '') this.lines.pop();
        const isPlain = isPlainList(unit.children) && unit.children.every(child => isPlainList(child.children));
        for (const child of unit.children) {
            if (isPlain) this.writeItem(child, '-', 4);
            else this.writeNamed(child, 4);
        }
        this.lines.push('');
    }

    private writeItem(unit: RuleUnit, mark: string, indent: number): void {
        const pad = ' '.repeat(indent);
        this.comments(unit.comments, pad);
        this.wrap(`${mark} ${this.clean(String(unit.text[0] ?? ''))}`, indent, indent + mark.length + 1);
        for (const child of unit.children) this.writeItem(child, '--', indent + 2);
    }

    /** A subpoint with its number, where the number is not the one that would be counted or it has several paragraphs. */
    private writeNamed(unit: RuleUnit, indent: number): void {
        const pad = ' '.repeat(indent);
        this.comments(unit.comments, pad);
        this.lines.push(`${pad}apakšpunkts ${printSteps(unit.steps)}`);
        this.paragraphs(unit.text, indent + 4);
        if (this.lines.at(-1) === '') this.lines.pop();
        for (const child of unit.children) {
            if (isPlainList(unit.children)) this.writeItem(child, '-', indent + 4);
            else this.writeNamed(child, indent);
        }
    }

    private writeAnnexes({ annexes }: ImportedAct): void {
        for (const { title, comments, parts } of annexes) {
            this.lines.push('');
            this.comments(comments, '');
            this.lines.push(title ? `pielikums "${this.clean(title)}"` : 'pielikums');
            for (const part of parts) {
                if (typeof part !== 'string' && 'steps' in part) this.writePoint(part);
                else this.paragraphs([part], 4);
            }
        }
    }

    private writeMemo(parts: readonly { title?: string; text: string[] }[]): void {
        this.lines.push('', 'paskaidrojuma raksts', '');
        for (const { title, text } of parts) {
            if (title !== undefined) this.lines.push(`sadaļa ${this.clean(title)}`);
            this.paragraphs(text, 4);
        }
    }

    private paragraphs(texts: readonly (string | CellTable)[], indent: number): void {
        texts.forEach((text, index) => {
            if (index > 0 && this.lines.at(-1) !== '') this.lines.push('');
            if (typeof text === 'string') this.wrap(this.escape(this.clean(text)), indent, indent);
            else this.writeTable(text, ' '.repeat(indent));
        });
        this.lines.push('');
    }

    /** In a frame, so that empty cells at the edges count. */
    private writeTable(rows: CellTable, pad: string): void {
        this.lines.push(`${pad}tabula`);
        for (const row of rows) this.lines.push(`${pad}    | ${row.map(cell => this.clean(cell)).join(' | ')} |`);
    }

    /** Text in quotation marks is text, whatever its first word. */
    private escape(text: string): string {
        if (!KEYWORD.test(text) && !OPENER.test(text) && !/^[-–•]\s/u.test(text)) return text;
        if (/^[-–•]\s/u.test(text)) return `—${text.slice(1)}`;
        this.questions.push({ kind: 'changed-sign', text: text.slice(0, 80) });
        return `"${text}"`;
    }

    private clean(text: string): string {
        const plain = text
            .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
            // "35.2.minētajiem", "7.punktā"
            .replace(/(\d\.)(?=\p{Ll}{3})/gu, '$1 ')
            .trim();
        if (!/[{}]|(?:^|\s)\/\//u.test(plain)) return plain;
        this.questions.push({ kind: 'changed-sign', text: plain.slice(0, 80) });
        return plain
            .replace(/\{/g, '[')
            .replace(/\}/g, ']')
            .replace(/(^|\s)\/\//gu, '$1/ /');
    }

    private comments(comments: readonly string[], pad: string): void {
        for (const comment of comments) this.lines.push(`${pad}// ${comment.replace(/\s+/g, ' ')}`);
    }

    private wrap(text: string, firstIndent: number, nextIndent: number): void {
        let line = ' '.repeat(firstIndent);
        let isEmpty = true;
        for (const word of text.split(' ')) {
            const isFull = line.length + 1 + word.length > WIDTH;
            if (!isEmpty && isFull && !RESERVED.test(word)) {
                this.lines.push(line);
                line = ' '.repeat(nextIndent) + word;
            } else {
                line += isEmpty ? word : ` ${word}`;
            }
            isEmpty = false;
        }
        this.lines.push(line);
    }
}

/** Can the numbers be counted, so that a dash says enough? */
function isPlainList(units: readonly RuleUnit[]): boolean {
    return units.every(({ steps, text }, index) => {
        const own = steps.at(-1)!;
        return own.value === index + 1 && own.index === 0 && text.length <= 1 && typeof text[0] !== 'object';
    });
}
