import { capitalise, findMonth, formatDate, toIsoDate } from '@normraksts/latvian';
import type { Block, ImportQuestion, RuleHead, SourceFacts } from '../model.ts';
import type { Ungluer } from './unglue.ts';

const DATE = /(\d{4})\.\s*gada\s+(\d{1,2})\.\s*(\p{L}+)/u;
const BASIS = /izdot[aisīe]+,?\s+(?:saskaņā\s+ar|pamatojoties\s+uz|ievērojot)\s*:?\s*/iu;
const APPROVED = /^apstiprināt\p{L}*[.:]?/iu;
const CORRECTED = /^(?:precizēt|ar precizējum)\p{L}*[.:]?/iu;
const GOES_ON_APPROVING =
    /^(?!par\s)(?:ar\s|\d{4}\.\s*gada|lēmum|sēd|\(|prot|Nr\.|\p{Lu}[\p{L}\s]*(?:domes|pašvaldības|sēdē|sēdes))/iu;
const KIND = /saistošie\s+noteikumi/iu;
/** `Ķekavas pagastā, Ķekavas novadā`: each part ends in the locative and is no title. */
const PLACE =
    /^(?!Par\s)\p{Lu}\p{L}+(?:\s\p{L}+){0,2}(?<=ā|ē|ī|ās|os|ēs|īs|ū)(?:,\s\p{Lu}\p{L}+(?:\s\p{L}+){0,2}(?<=ā|ē|ī|ās|os|ēs|īs|ū)){0,3}$/u;
const NO_PLACE = /noteikum|kārtīb|risināšan|sniegšan|izmantošan|uzturēšan/iu;
const STATUS = /^(?:projekts|zaudējuši\s+spēku)\.?$/iu;
/** Lines of a letterhead. */
const CONTACT = /^reģ\.?\s|LV-\d{4}|tālr\.|tālrunis|e-pasts|www\.|@/iu;
const BLANK_NUMBER = /^[_.…\s-]*$/u;
const LEFT_OUT = 40;

/** Reads what stands above the first chapter. */
export function readHead(
    blocks: readonly Block[],
    facts: SourceFacts,
    ungluer: Ungluer,
    questions: ImportQuestion[]
): RuleHead {
    return new HeadReader(facts, ungluer, questions).read(blocks);
}

class HeadReader {
    private readonly head: RuleHead;
    private readonly facts: SourceFacts;
    private readonly ungluer: Ungluer;
    private readonly questions: ImportQuestion[];
    private issuer = '';
    private isDraft = false;
    private isRepealed = false;

    constructor(facts: SourceFacts, ungluer: Ungluer, questions: ImportQuestion[]) {
        this.facts = facts;
        this.ungluer = ungluer;
        this.questions = questions;
        this.head = { title: '', status: 'projekts', approvals: [], corrections: [], comments: [] };
    }

    read(blocks: readonly Block[]): RuleHead {
        const { head, facts } = this;
        const lines = this.takeBasis(blocks.flatMap(block => this.toLines(block)));
        const left = this.takeIssue(this.takeApprovals(lines)).filter(({ text }) => !this.isIssuer(text));
        const title = this.stripRepealed(facts.title ?? findTitle(left) ?? '');
        head.title = unquote(title);
        head.number = this.facts.number ?? head.number;
        if (head.number === undefined) delete head.number;
        const rest = left.filter(({ text }) => !isPartOf(text, title));
        for (const { text } of rest.slice(0, LEFT_OUT)) {
            head.comments.push(`Avotā arī: ${text}`);
            this.questions.push({ kind: 'head-line', text });
        }
        this.setFacts();
        return head;
    }

    private toLines(block: Block): HeadLine[] {
        const text = this.ungluer.part(block.text);
        return text
            .split('\n')
            .map(line => ({
                text: line.replace(/\s+/g, ' ').trim(),
                heading: block.heading ?? 0,
                strong: block.strong === true
            }))
            .filter(line => line.text !== '');
    }

    /** Everything from the words that open it. */
    private takeBasis(lines: HeadLine[]): HeadLine[] {
        const at = lines.findIndex(line => BASIS.test(line.text));
        if (at < 0) return lines;
        const match = BASIS.exec(lines[at]!.text)!;
        const first = lines[at]!.text.slice(0, match.index).trim();
        let end = at + 1;
        while (end < lines.length && (!lines[end]!.strong || lines[at]!.strong) && lines[end]!.heading === 0) end++;
        const parts = [
            lines[at]!.text.slice(match.index + match[0].length),
            ...lines.slice(at + 1, end).map(line => line.text)
        ];
        const basis = parts.join(' ').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
        if (basis) this.head.basis = basis;
        if (!/saskaņā/iu.test(match[0])) this.head.comments.push(`Avotā: "${match[0].trim()} …"`);
        return [...lines.slice(0, at), ...(first ? [{ ...lines[at]!, text: first }] : []), ...lines.slice(end)];
    }

    private takeApprovals(lines: HeadLine[]): HeadLine[] {
        const left: HeadLine[] = [];
        let target: string[] | undefined;
        for (const line of lines) {
            const opened = APPROVED.exec(line.text) ?? CORRECTED.exec(line.text);
            if (opened && opened.index === 0) {
                target = APPROVED.test(line.text) ? this.head.approvals : this.head.corrections;
                target.push(line.text.slice(opened[0].length).trim());
            } else if (target && GOES_ON_APPROVING.test(line.text) && !KIND.test(line.text) && line.heading === 0) {
                target.push(`${target.pop()} ${line.text}`.trim());
            } else {
                target = undefined;
                left.push(line);
            }
        }
        const tidy = (values: string[]): string[] =>
            values.map(value => value.replace(/^ar\s+/u, '').trim()).filter(Boolean);
        this.head.approvals = tidy(this.head.approvals);
        this.head.corrections = tidy(this.head.corrections);
        return left;
    }

    /** Issuer, number, place and date; what else stands on their lines stays. */
    private takeIssue(lines: HeadLine[]): HeadLine[] {
        const left: HeadLine[] = [];
        for (const line of lines) {
            let { text } = line;
            if (STATUS.test(text)) {
                if (/^p/iu.test(text)) this.isDraft = true;
                else this.isRepealed = true;
                continue;
            }
            if (CONTACT.test(text)) {
                this.head.comments.push(`Avotā: ${text}`);
                continue;
            }
            const kind = line.text.length < 250 ? KIND.exec(text) : null;
            const isHeading = kind !== null && (/Nr\.|^.{0,120}$/su.test(text) || kind.index === 0);
            if (isHeading) {
                if (!this.issuer) this.issuer = text.slice(0, kind.index).trim();
                text = text.slice(kind.index + kind[0].length).trim();
            }
            text = this.takeDate(text);
            text = this.takeNumber(text, isHeading);
            if (!line.strong && line.heading === 0 && this.head.place === undefined && isPlace(text)) {
                this.head.place = text.replace(/,$/, '');
                text = '';
            }
            if (text.replace(/[\s,.;_–-]/gu, '') !== '') left.push({ ...line, text });
        }
        return left;
    }

    private takeDate(text: string): string {
        const match = DATE.exec(text);
        if (!match || this.head.date !== undefined || match.index > 90) return text;
        const month = findMonth(match[3]!.toLowerCase());
        const iso = month && toIsoDate(Number(match[1]), month, Number(match[2]));
        if (!iso) return text;
        this.head.date = formatDate(iso);
        const before = text.slice(0, match.index).trim();
        const behind = text.slice(match.index + match[0].length).trim();
        // "(prot. Nr. 9, 20. §)" behind the date tells how the council adopted the rules.
        const protocol = /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/u.exec(behind);
        if (protocol && !BLANK_NUMBER.test(behind.replace(/[^\d_]/gu, ''))) this.head.approvals.unshift(behind);
        return `${before} ${protocol ? '' : behind}`.trim();
    }

    private takeNumber(text: string, isHeading: boolean): string {
        const match = /(?:^|\s)Nr\.\s*([^\s,;()]*)/u.exec(text);
        if (!match || match.index > 90 || text.startsWith('(') || !(isHeading || text.length < 60)) return text;
        const number = match[1]!.replace(/\.$/, '');
        if (BLANK_NUMBER.test(number)) this.isDraft = true;
        else this.head.number ??= number;
        return (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim();
    }

    private stripRepealed(title: string): string {
        const stripped = title.replace(/^zaudējis spēku\s*[-–—]\s*/iu, '');
        if (stripped !== title) this.isRepealed = true;
        return stripped;
    }

    private isIssuer(text: string): boolean {
        if (!/^.{0,80}(?:dome|pašvaldība|padome|domes|pašvaldības)$/iu.test(text)) return false;
        if (!this.issuer) this.issuer = text;
        return true;
    }

    private setFacts(): void {
        const { head, facts } = this;
        head.municipality = findMunicipality(this.issuer) ?? findMunicipality(facts.issuer ?? '');
        if (head.municipality === undefined) delete head.municipality;
        if (this.issuer && /pašvaldīb/iu.test(this.issuer)) head.comments.push(`Avotā izdevējs: ${this.issuer}`);
        if (head.date === undefined && facts.isoDate) head.date = formatDate(facts.isoDate);
        if (facts.inForceFrom) head.inForceFrom = formatDate(facts.inForceFrom);
        if (facts.inForceTo) head.inForceTo = formatDate(facts.inForceTo);
        if (facts.source) head.source = facts.source.replace(/^https?:\/\//, '');
        const isAdopted =
            facts.status === 'adopted' || (!this.isDraft && head.number !== undefined && head.date !== undefined);
        head.status =
            facts.status === 'repealed' || this.isRepealed ? 'zaudējuši spēku' : isAdopted ? 'pieņemti' : 'projekts';
    }
}

interface HeadLine {
    text: string;
    heading: number;
    strong: boolean;
}

function isPlace(text: string): boolean {
    return text.length < 70 && !NO_PLACE.test(text) && PLACE.test(text.replace(/,$/, ''));
}

/** A heading, a quoted line, bold lines that begin with "Par", other bold lines, or else the longest line. */
function findTitle(lines: readonly HeadLine[]): string | undefined {
    const candidates = lines.filter(({ text }) => !/^[(\d]/u.test(text) && text.length > 8 && !CONTACT.test(text));
    return (
        candidates.find(({ heading }) => heading > 0)?.text ??
        candidates.find(({ text }) => /^["„“].*["”“]$/u.test(text))?.text ??
        joinStrong(
            candidates.slice(
                Math.max(
                    0,
                    candidates.findIndex(({ strong, text }) => strong && /^par\s/iu.test(text))
                )
            )
        ) ??
        candidates.map(({ text }) => text).sort((one, other) => other.length - one.length)[0]
    );
}

/** A title over several bold lines. */
function joinStrong(lines: readonly HeadLine[]): string | undefined {
    const first = lines.findIndex(({ strong }) => strong);
    if (first < 0) return undefined;
    let end = first + 1;
    while (end < lines.length && lines[end]!.strong && /^\p{Ll}/u.test(lines[end]!.text)) end++;
    return lines
        .slice(first, end)
        .map(({ text }) => text)
        .join(' ');
}

function isPartOf(text: string, title: string): boolean {
    const key = (value: string): string =>
        value
            .toLowerCase()
            .replace(/^zaudējis spēku\s*[-–—]\s*/u, '')
            .replace(/[^\p{L}\d]/gu, '');
    return key(text) === '' || key(title).includes(key(text));
}

function unquote(text: string): string {
    return (/^["„“”](.*)["“”]$/su.exec(text.trim())?.[1] ?? text).trim();
}

const TERRITORY =
    /(\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?)\s+(novad|valstspilsēt|pilsēt|pagast|NOVAD|VALSTSPILSĒT|PILSĒT|PAGAST)(?:a|as|s|ā|A|AS|S|Ā)?(?!\p{L})/u;
const OF_TERRITORY = new RegExp(`${TERRITORY.source}\\s+(?:pašvaldīb|dome)`, 'u');
const NOMINATIVES: Record<string, string> = {
    novad: 'novads',
    valstspilsēt: 'valstspilsēta',
    pilsēt: 'pilsēta',
    pagast: 'pagasts'
};

/** `Ķekavas novada domes` → `Ķekavas novads`. */
export function findMunicipality(text: string): string | undefined {
    const match = OF_TERRITORY.exec(text) ?? TERRITORY.exec(text);
    if (!match) return undefined;
    const name = match[1]!
        .split('-')
        .map(part => (part === part.toUpperCase() ? capitalise(part.toLowerCase()) : part))
        .join('-');
    return `${name} ${NOMINATIVES[match[2]!.toLowerCase()]!}`;
}
