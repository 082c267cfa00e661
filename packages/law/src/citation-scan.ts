/**
 * Finds citations of law and references to own points in running text, in any grammatical case, whole or abbreviated.
 * Hand-written, one pass over the tokens; never throws; offsets are UTF-16 units of the text given.
 */
import { type AddressStep, formatAddress, parseAddress, step } from './address.ts';
import type { Citation, CitationPart } from './citation.ts';
import { ActFinder, type Earlier, type Mention } from './citation-acts.ts';
import type { ActNames } from './citation-names.ts';
import { type Context, kindOf, type Path, RANKS } from './citation-path.ts';
import { isGoverningWord, type Unit } from './citation-words.ts';
import type { Act } from './model.ts';

/** All citations of the text in order; none overlap. Linear in the length of the text. */
export function scanCitations(text: string, names: ActNames): Citation[] {
    return new Scanner(text, names).scan();
}

const NUMBER = '\\d+[\\d⁰¹²³⁴⁵⁶⁷⁸⁹^]*';
/** `PAL:14(1)1.c`; the dot at the end of a sentence stays outside. */
const SHORT_ADDRESS = new RegExp(
    `\\p{Lu}[\\p{Lu}\\d]+:(?:PN)?${NUMBER}(?:\\(${NUMBER}\\)(?:${NUMBER})?)?` +
        `(?:\\.(?:${NUMBER}|\\p{Ll}(?![\\p{L}\\d])))*(?:#[\\p{L}\\d_-]+)?`,
    'uy'
);

class Scanner extends ActFinder {
    private readonly found: Citation[] = [];

    scan(): Citation[] {
        for (let i = 0; i < this.tokens.length; ) {
            const next = this.scanAt(i);
            if (next > i) {
                i = next;
                this.taken = next;
            } else {
                i++;
            }
        }
        return this.found;
    }

    /** Index behind the citation that begins or is named at the token; the same index if there is none. */
    private scanAt(i: number): number {
        const kind = this.kind(i);
        if (kind === 'word') {
            return this.words[i]?.plain === true ? i : this.scanWord(i);
        }
        if (kind === 'number') {
            return this.scanPath(i);
        }
        if (kind === 'stop') {
            this.earlier = undefined;
        } else if (kind === 'quote') {
            return this.scanLoneTitle(i);
        }
        return i;
    }

    private scanWord(i: number): number {
        const word = this.word(i);
        if (this.kind(i + 1) === 'colon' && word.capital && this.end(i) === this.start(i + 1)) {
            const next = this.scanShortAddress(i);
            if (next > i) {
                return next;
            }
        }
        if (word.ordinal > 0 || word.tens > 0 || word.roman > 0) {
            const next = this.scanPath(i);
            if (next > i) {
                return next;
            }
        }
        if (word.role === 'number-sign') {
            // The number of an act or a decision is no place in it.
            const number = this.kind(i + 1) === 'dot' ? i + 2 : i + 1;
            return this.kind(number) === 'number' ? number + 1 : i;
        }
        if (word.role === 'this') {
            return this.scanRelative(i);
        }
        const mention = this.findMention(i, word);
        return mention === undefined ? i : this.scanMention(mention);
    }

    /** `"Par palīdzību …" 14. panta`: a known title in quotes without the word `likuma`, only where a path follows. */
    private scanLoneTitle(i: number): number {
        const par = this.word(i + 1);
        if (par.lower !== 'par' || !par.capital || i < this.taken || this.role(i - 1) === 'regulations') {
            return i;
        }
        const title = this.readTitle(i, par);
        if (title?.match === undefined || this.readGroup(title.next, false) === undefined) {
            return i;
        }
        return this.scanMention(this.mention(i, title.next, { ...title.match }));
    }

    private scanMention(mention: Mention): number {
        let pathAt = mention.next;
        // `likuma "…" (turpmāk – Likums) 14. panta`
        if (mention.named && this.kind(pathAt) === 'open') {
            let k = pathAt + 1;
            while (k < pathAt + 14 && this.kind(k) !== 'close' && this.kind(k) !== 'none') {
                k++;
            }
            if (this.kind(k) === 'close') {
                pathAt = k + 1;
            }
        }
        let transitional = false;
        if (this.role(pathAt) === 'transitional' && this.role(pathAt + 1) === 'regulations') {
            transitional = true;
            pathAt += 2;
        }
        if (mention.own && this.role(mention.startToken - 1) === 'transitional' && mention.startToken > this.taken) {
            mention = { ...mention, startToken: mention.startToken - 1, own: false, earlier: true };
            transitional = true;
        }
        const earlier = mention.earlier ? this.earlier : undefined;
        const act = mention.act ?? earlier?.act;
        const regulation = mention.regulation || earlier?.regulation === true;
        const context: Context = {
            regulation: regulation && !transitional,
            transitional,
            own: mention.own,
            relative: false,
            act: act?.id ?? '',
            prefix: []
        };
        const isPlain = mention.own || (regulation && act === undefined && !mention.named);
        const path = this.readPath(pathAt, context);
        const fits =
            path !== undefined &&
            !(isPlain && path.first === 'article') &&
            !(path.first === 'paragraph' && !transitional && act === undefined && !mention.named);
        if (!mention.own) {
            const name = mention.earlier ? earlier?.name : this.slice(mention.startToken, mention.next - 1);
            if (fits || mention.named || mention.binds) {
                const article = fits && !regulation && !transitional ? path.lastArticle : undefined;
                this.earlier = { act, name, regulation, article, point: undefined };
            }
        }
        if (!fits) {
            if (!mention.named) {
                return mention.startToken;
            }
            this.emit(mention, undefined, act);
            return mention.next;
        }
        this.emit(mention, path, act);
        return path.next;
    }

    private emit(mention: Mention, path: Path | undefined, act: Act | undefined): void {
        const start = this.start(mention.startToken);
        const actEnd = this.end(mention.next - 1);
        const citation: Citation = {
            start,
            end: path?.end ?? actEnd,
            self: mention.own,
            inherited: mention.earlier && act !== undefined,
            parts: path?.parts ?? [],
            problems: [...mention.problems, ...(path?.problems ?? [])]
        };
        if (act !== undefined) {
            citation.actId = act.id;
        }
        if (!mention.own) {
            citation.actName = this.text.slice(start, actEnd);
            citation.actStart = start;
            citation.actEnd = actEnd;
        }
        if (mention.titleProblem !== undefined) {
            citation.titleProblem = mention.titleProblem;
        }
        this.finish(citation, path?.next ?? mention.next);
    }

    private finish(citation: Citation, next: number): void {
        const word = this.word(next);
        if (citation.parts.length > 0 && this.kind(next) === 'word' && isGoverningWord(word.lower)) {
            citation.governs = { start: this.start(next), end: this.end(next), text: this.slice(next, next) };
        }
        if (!citation.self && this.earlier !== undefined) {
            const last = citation.parts[citation.parts.length - 1];
            const steps = last === undefined ? undefined : parseAddress(last.address)?.steps;
            this.earlier.point = steps?.some(({ kind }) => kind === 'point') === true ? steps : undefined;
        }
        this.found.push(citation);
    }

    private scanPath(i: number): number {
        if (i < this.dead) {
            return i;
        }
        const before = this.word(i - 1);
        const { earlier } = this;
        const group = this.readGroup(i, false);
        if (group === undefined) {
            return i;
        }
        const kind: Unit = group.unit.unit === 'article-or-point' ? 'article' : group.unit.unit;
        // `līguma 5. punkts`, `šīs panta daļas 1. punkts`
        const foreign =
            before.role === 'foreign'
                ? /as?$/.test(before.lower)
                : kind !== 'paragraph' && before.unit?.case === 'gen' && !before.unit.abbreviated;
        const own = kind === 'point' || kind === 'subpoint' || kind === 'chapter';
        const context: Context = {
            regulation: own,
            transitional: false,
            own,
            relative: false,
            act: own ? '' : (earlier?.act?.id ?? ''),
            prefix: []
        };
        if (kind === 'paragraph') {
            if (earlier?.article !== undefined) {
                context.prefix = [earlier.article];
            } else {
                context.relative = true;
                context.act = '';
            }
        }
        const path = this.readPath(i, context);
        if (path === undefined || foreign || (path.abbreviatedOnly && path.parts.every(isArticleOnly))) {
            return path === undefined ? i : path.next;
        }
        if (context.relative && path.parts.every(({ unit }) => unit === 'paragraph')) {
            // `pirmā daļa no pabalsta`
            return path.next;
        }
        const inherited = !own && !context.relative && (earlier?.act ?? earlier?.name) !== undefined;
        const citation: Citation = {
            start: path.start,
            end: path.end,
            self: own,
            inherited,
            parts: path.parts,
            problems: path.problems
        };
        if (context.relative) {
            citation.relative = 'article';
        }
        if (inherited && earlier?.act !== undefined) {
            citation.actId = earlier.act.id;
        } else if (inherited && earlier?.name !== undefined) {
            citation.actName = earlier.name;
        }
        if (own && kind === 'point' && earlier?.point !== undefined && !earlier.regulation) {
            this.offerEarlierPoint(citation, earlier);
        }
        if (!own && path.lastArticle !== undefined) {
            this.earlier = {
                act: earlier?.act,
                name: earlier?.name,
                regulation: earlier?.regulation ?? false,
                article: path.lastArticle,
                point: undefined
            };
        }
        this.finish(citation, path.next);
        return path.next;
    }

    /** `14. panta pirmās daļas 3. punktā minētās personas un 4. punktā minētās personas` */
    private offerEarlierPoint(citation: Citation, earlier: Earlier): void {
        const point = earlier.point as AddressStep[];
        const prefix = point.slice(
            0,
            point.findIndex(({ kind }) => kind === 'point')
        );
        const alternatives = citation.parts.flatMap(part => {
            const steps = parseAddress(part.address)?.steps;
            return steps?.length === 1 && prefix.length > 0
                ? [
                      formatAddress({
                          act: earlier.act?.id ?? '',
                          own: false,
                          transitional: false,
                          steps: [...prefix, step('point', steps[0]!.number, steps[0]!.superscript)]
                      })
                  ]
                : [];
        });
        if (alternatives.length > 0) {
            citation.problems.push({ kind: 'ambiguous-point', start: citation.start, end: citation.end, alternatives });
        }
    }

    /** `šā punkta 5. apakšpunktā`, `šajā pantā`. */
    private scanRelative(i: number): number {
        const unit = this.word(i + 1).unit;
        if (unit === undefined || unit.abbreviated || unit.unit === 'article-or-point' || unit.plural) {
            return i;
        }
        const own = unit.unit !== 'article' && unit.unit !== 'paragraph';
        const context: Context = {
            regulation: own,
            transitional: false,
            own,
            relative: true,
            act: '',
            prefix: []
        };
        const follows = unit.case === 'gen' ? this.readGroup(i + 2, true) : undefined;
        const path =
            follows !== undefined && RANKS[kindOf(follows, context, RANKS[unit.unit])] > RANKS[unit.unit]
                ? this.readPath(i + 2, context, unit.unit)
                : undefined;
        const next = path?.next ?? i + 2;
        this.finish(
            {
                start: this.start(i),
                end: path?.end ?? this.end(i + 1),
                self: own,
                inherited: false,
                relative: unit.unit,
                parts: path?.parts ?? [],
                problems: path?.problems ?? []
            },
            next
        );
        return next;
    }

    private scanShortAddress(i: number): number {
        SHORT_ADDRESS.lastIndex = this.start(i);
        const match = SHORT_ADDRESS.exec(this.text);
        const parsed = match === null ? undefined : parseAddress(match[0]);
        if (match === null || parsed === undefined) {
            return i;
        }
        const end = SHORT_ADDRESS.lastIndex;
        let next = i + 1;
        while (next < this.tokens.length && this.end(next) <= end) {
            next++;
        }
        if (next < this.tokens.length && this.start(next) < end) {
            // The token reaches beyond the address, such as the final dot of `PAL:15.`
            next++;
        }
        const act = this.names.acts.get(parsed.act);
        const last = parsed.steps[parsed.steps.length - 1] as AddressStep;
        const unit: Unit =
            last.kind === 'letter' || (act !== undefined && act.kind !== 'law' && parsed.steps.length > 1)
                ? 'subpoint'
                : act !== undefined && act.kind !== 'law'
                  ? 'point'
                  : (last.kind as Unit);
        this.earlier = {
            act,
            name: parsed.act,
            regulation: act !== undefined && act.kind !== 'law',
            article: parsed.steps[0],
            point: undefined
        };
        this.finish(
            {
                start: this.start(i),
                end,
                ...(act === undefined ? {} : { actId: act.id }),
                actName: parsed.act,
                actStart: this.start(i),
                actEnd: this.start(i) + parsed.act.length,
                self: false,
                inherited: false,
                parts: [{ start: this.start(i), end, address: formatAddress(parsed), unit }],
                problems: []
            },
            next
        );
        return next;
    }
}

function isArticleOnly(part: CitationPart): boolean {
    return (parseAddress(part.address)?.steps.length ?? 0) < 2;
}
