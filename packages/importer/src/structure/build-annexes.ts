import type { Annex, Block, ImportQuestion, RuleUnit } from '../model.ts';
import { NumberSequence, readNumber } from './numbers.ts';
import { toRows } from './tables.ts';

/** `Upmales novada domes 2024. gada 5. maija saistošajiem noteikumiem Nr. 3/2024`: the document prints these lines itself. */
const BELONGS =
    /saistošajiem\s+noteikumiem|^\p{Lu}[\p{L}\s]*(?:domes|pašvaldības)$|^\d{4}\.\s*gada\s+\d{1,2}\.\s*\p{L}+a$/u;
const LABEL = /^(?:\d+\.\s*)?pielikums(?:\s*Nr\.\s*\d+)?\.?\s*/iu;
const LONGEST_TITLE = 250;

/** Collects the annexes of an act; the numbers of points begin anew in each. */
export class AnnexBuilder {
    readonly annexes: Annex[] = [];
    private readonly questions: ImportQuestion[];
    private numbers = new NumberSequence();
    private unit: RuleUnit | undefined;
    private point: RuleUnit | undefined;
    private sub: RuleUnit | undefined;

    constructor(questions: ImportQuestion[]) {
        this.questions = questions;
    }

    get isOpen(): boolean {
        return this.annexes.length > 0;
    }

    /** @param heading lines of the block that begins with "pielikums" */
    start(heading: readonly string[]): void {
        const annex: Annex = { title: '', comments: [], parts: [] };
        this.annexes.push(annex);
        this.numbers = new NumberSequence();
        this.unit = this.point = this.sub = undefined;
        const lines = heading
            .map((line, index) => (index === 0 ? line.replace(LABEL, '') : line).trim())
            .filter(Boolean);
        const rest: string[] = [];
        for (const line of lines) if (!BELONGS.test(line) || line.length > LONGEST_TITLE) rest.push(line);
        annex.title = rest.join(' ');
    }

    take(block: Block, line: string): void {
        const annex = this.annexes.at(-1)!;
        if (block.table) {
            const rows = toRows(block.table, this.questions);
            if (rows) this.add(annex, rows);
            else for (const row of block.table) this.add(annex, row.join(' '));
            return;
        }
        const number = readNumber(line);
        const place = number && this.numbers.find(number.steps);
        const isEmpty = annex.parts.length === 0;
        if (isEmpty && !number && BELONGS.test(line) && line.length < LONGEST_TITLE) return;
        if (isEmpty && !number && annex.title === '' && line.length < LONGEST_TITLE) annex.title = line;
        else if (number && place && place.kind !== 'deep') {
            this.numbers.take(place);
            const unit: RuleUnit = { steps: place.steps, text: [number.rest], children: [], comments: [] };
            if (place.kind === 'point') {
                annex.parts.push(unit);
                this.point = unit;
                this.sub = undefined;
            } else {
                (place.kind === 'subpoint' ? this.point! : this.sub!).children.push(unit);
                if (place.kind === 'subpoint') this.sub = unit;
            }
            this.unit = unit;
        } else this.add(annex, line);
    }

    private add(annex: Annex, part: string | string[][]): void {
        if (this.unit) this.unit.text.push(part);
        else annex.parts.push(part);
    }
}
