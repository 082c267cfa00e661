/**
 * References inside a law package, in the form in which lawyers cite: `14. panta pirmās daļas 3., 4. un 5. punkts`.
 * Without an act they mean the own one; another stands before: `Dzīvojamo telpu īres likuma 24. pants`. A semicolon
 * begins anew. Stricter than the citations of rules (`packages/law`): no abbreviations, every unit is named.
 */
import { formatAddress, parseAddress, type ActKind, type Address, type AddressStep } from '@normraksts/law';
import { superscriptOf, ORDINALS } from './numbers.ts';

/** What a reference may name. */
export interface ReferenceScope {
    act: string;
    kind: ActKind;
    /** Acts by their name in the genitive, lower case: `palīdzības likuma`; also by id. */
    actsByName: ReadonlyMap<string, { id: string; kind: ActKind }>;
}

export interface ReferenceResult {
    addresses: Address[];
    /** Pieces that are no reference. */
    errors: string[];
}

type Level = 'article' | 'paragraph' | 'point' | 'letter';
const RANK: Record<Level, number> = { article: 0, paragraph: 1, point: 2, letter: 3 };
const UNIT_STEMS: [RegExp, Level | 'subpoint'][] = [
    [/^pant(?:s|a|u|ā|i|us|os|iem|am)$/u, 'article'],
    [/^daļ(?:a|as|u|ā|ai|ām|ās)$/u, 'paragraph'],
    [/^punkt(?:s|a|u|ā|i|us|os|iem|am)$/u, 'point'],
    [/^apakšpunkt(?:s|a|u|ā|i|us|os|iem|am)$/u, 'subpoint']
];
const TOKEN = /"[^"]*"|\d+(?:\.\d+)*(?:\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?\.?|\p{L}[\p{L}\p{N}]*|,/gu;

interface Label {
    steps: AddressStep[];
    letter: boolean;
}

export function parseReferences(text: string, scope: ReferenceScope): ReferenceResult {
    const result: ReferenceResult = { addresses: [], errors: [] };
    for (const part of text.split(';').map(piece => piece.trim())) {
        if (part === '') continue;
        const addresses = part.includes(':') && parseAddress(part)?.act ? [part] : new Reader(part, scope).read();
        if (addresses) result.addresses.push(...addresses);
        else result.errors.push(part);
    }
    return result;
}

class Reader {
    private readonly tokens: string[];
    private at = 0;
    private act: string;
    private kind: ActKind;
    private transitional = false;
    private path: AddressStep[] = [];
    private labels: Label[] = [];
    private readonly found: Address[] = [];
    private readonly scope: ReferenceScope;

    constructor(text: string, scope: ReferenceScope) {
        this.scope = scope;
        this.tokens = text.match(TOKEN) ?? [];
        this.act = scope.act;
        this.kind = scope.kind;
    }

    /** `undefined` as soon as a word does not fit. */
    read(): Address[] | undefined {
        while (this.at < this.tokens.length) {
            if (!this.readToken(this.tokens[this.at]!)) return undefined;
        }
        return this.labels.length === 0 && this.found.length > 0 ? this.found : undefined;
    }

    private readToken(token: string): boolean {
        const lower = token.toLowerCase();
        this.at++;
        if (lower === ',' || lower === 'un' || lower === 'vai') return true;
        const label = toLabel(token);
        if (label) {
            this.labels.push(label);
            return true;
        }
        if (lower === 'gadījums') return this.readCase();
        if (lower === 'pārejas' && this.tokens[this.at]?.startsWith('noteikum')) {
            this.at++;
            this.transitional = true;
            this.path = [];
            return true;
        }
        const unit = UNIT_STEMS.find(([stem]) => stem.test(lower))?.[1];
        if (unit) return this.readUnit(unit);
        this.at--;
        return this.labels.length === 0 && this.readAct();
    }

    private readCase(): boolean {
        const name = /^"(.+)"$/u.exec(this.tokens[this.at] ?? '')?.[1];
        if (!name || this.path.length === 0) return false;
        this.at++;
        this.found.push(`${this.address(this.path)}#${name}`);
        return true;
    }

    private readUnit(unit: Level | 'subpoint'): boolean {
        const labels = this.labels;
        this.labels = [];
        const first = labels[0];
        if (!first) return false;
        const level = this.levelOf(unit, first);
        const above = this.path.filter(step => RANK[step.kind as Level] < RANK[level]);
        const steps = labels.map(label => [...above, ...toSteps(label, level)]);
        if (level !== 'article' && above.length === 0) return false;
        if (level === 'article') this.transitional &&= this.isUpperPoint(unit);
        const next = this.tokens[this.at];
        const goesOn = next !== undefined && (toLabel(next) !== undefined || next.toLowerCase() === 'gadījums');
        if (goesOn) {
            if (steps.length !== 1) return false;
            this.path = steps[0]!;
        } else {
            this.found.push(...steps.map(path => this.address(path)));
            this.path = above;
        }
        return true;
    }

    /** Points are the uppermost units of regulations and of transitional provisions. */
    private isUpperPoint(unit: Level | 'subpoint'): boolean {
        return unit !== 'article' && (this.kind !== 'law' || this.transitional);
    }

    private levelOf(unit: Level | 'subpoint', label: Label): Level {
        if (label.letter) return 'letter';
        if (this.isUpperPoint(unit) && (this.path.length === 0 || label.steps.length > 1)) return 'article';
        return unit === 'subpoint' ? 'point' : unit;
    }

    private readAct(): boolean {
        for (let length = Math.min(12, this.tokens.length - this.at); length > 0; length--) {
            const name = this.tokens
                .slice(this.at, this.at + length)
                .join(' ')
                .toLowerCase();
            const act =
                name === 'šā likuma' || name === 'likuma'
                    ? { id: this.scope.act, kind: this.scope.kind }
                    : this.scope.actsByName.get(name);
            if (act) {
                this.act = act.id;
                this.kind = act.kind;
                this.path = [];
                this.at += length;
                return true;
            }
        }
        return false;
    }

    private address(steps: AddressStep[]): Address {
        return formatAddress({ act: this.act, own: false, transitional: this.transitional, steps });
    }
}

function toLabel(token: string): Label | undefined {
    const ordinal = ORDINALS.get(token.toLowerCase());
    if (ordinal) return { steps: [{ kind: 'paragraph', number: ordinal, superscript: 0, letter: '' }], letter: false };
    const letter = /^"(\p{Ll})"$/u.exec(token)?.[1];
    if (letter) return { steps: [{ kind: 'letter', number: 0, superscript: 0, letter }], letter: true };
    const steps = parseNumbers(token);
    return steps && { steps, letter: false };
}

/** How an act is called in front of its units; the key of `actsByName`. */
export function toActName(text: string): string {
    return (text.match(TOKEN) ?? []).join(' ').toLowerCase();
}

/** `14`, `21.⁶`, `35.1.` → steps, of which the caller sets the kinds; `undefined` for what is no number. */
export function parseNumbers(text: string): AddressStep[] | undefined {
    const match = /^(\d+(?:\.\d+)*)(?:\.?([⁰¹²³⁴⁵⁶⁷⁸⁹]+))?\.?$/u.exec(text);
    if (!match) return undefined;
    const numbers = match[1]!.split('.').map(Number);
    return numbers.map((number, index) => ({
        kind: 'point',
        number,
        superscript: index === numbers.length - 1 ? superscriptOf(match[2]) : 0,
        letter: ''
    }));
}

function toSteps(label: Label, level: Level): AddressStep[] {
    return label.steps.map((step, index) => ({ ...step, kind: index === 0 ? level : 'point' }));
}
