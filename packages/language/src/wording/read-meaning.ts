import type { Address } from '@normraksts/law';
import { analysePhrase, uncapitalise, words as splitWords, type GrammaticalCase, type Word } from '@normraksts/latvian';
import type { Clause, LocatedCitation, Norm, Span } from '../resolve/model.ts';
import { categoriesAt, getVocabulary, listsAt, type Vocabulary } from '../resolve/vocabulary.ts';
import { caseOf } from './condition-words.ts';
import { findPersonForms, isAttribute, liftPhrase } from './lift-phrase.ts';
import type {
    ConditionMeaning,
    GroundMeaning,
    NormMeaning,
    PersonMember,
    PersonsMeaning,
    Phrase,
    Taken,
    WordingContext
} from './meaning.ts';
import { toTerm } from './quantity-words.ts';
import type { SentencePattern } from './sentence-patterns.ts';
import { takeOver } from './take-over.ts';

const BODIES = [
    'komisija',
    'komiteja',
    'pārvalde',
    'pašvaldība',
    'dome',
    'izpilddirektors',
    'dienests',
    'institūcija',
    'Dzīvokļu komisija',
    'Sociālais dienests'
];
const HELP = /^(?:pašvaldības )?palīdzību(?: dzīvokļa jautājumu risināšanā)?$/;
const PLACES =
    /^(?:(?:pirmās|vispārējās) kārtas (?:grupā|reģistrā)|ārkārtas (?:grupā|reģistrā)|palīdzības (?:reģistrā|reģistros)|vispārējā kārtībā|pirmām kārtām|neatliekami)$/;
const CONTRACT = /^(?:pašvaldības )?(?:(?:dzīvojamās telpas|sociālā dzīvokļa|dzīvokļa) )?(?:īres )?līgumu$/;

type Role = 'verb' | 'help' | 'place' | 'body' | 'also' | 'persons' | 'contract' | 'term' | 'grounds' | 'rest';

interface Segment {
    role: Role;
    first: number;
    last: number;
}

/**
 * What a sentence says, in terms of one pattern: each word of its main clause must be understood as a part of the
 * pattern, else `undefined`. Clauses that hang on it are taken over in the author's words, except the known ones.
 */
export function readMeaning(
    norm: Norm,
    pattern: SentencePattern,
    municipality: string,
    context: WordingContext
): NormMeaning | undefined {
    return new MeaningReader(norm, pattern, municipality, context).read();
}

class MeaningReader {
    private readonly norm: Norm;
    private readonly pattern: SentencePattern;
    private readonly municipality: string;
    private readonly context: WordingContext;
    private readonly vocabulary: Vocabulary;
    private readonly words: Word[];
    private readonly claimed: (Role | undefined)[];
    private readonly segments: Segment[] = [];
    private readonly meaning: NormMeaning;
    private readonly members: { member: PersonMember; first: number; last: number }[] = [];

    constructor(norm: Norm, pattern: SentencePattern, municipality: string, context: WordingContext) {
        this.norm = norm;
        this.pattern = pattern;
        this.municipality = municipality;
        this.context = context;
        this.vocabulary = getVocabulary(context.law, context.day);
        const { sentence } = norm;
        const main = sentence.clauses.filter(clause => clause.role === 'main');
        this.words = splitWords(sentence.text)
            .map(word => ({ ...word, start: word.start + sentence.start, end: word.end + sentence.start }))
            .filter(word => main.some(clause => word.start >= clause.start && word.end <= clause.end));
        this.claimed = this.words.map(() => undefined);
        this.meaning = { kind: norm.kind, modality: norm.modality };
    }

    read(): NormMeaning | undefined {
        const { sentence } = this.norm;
        return sentence.free || sentence.intro || this.saysMore() ? undefined : this.readParts();
    }

    /** Brackets (but for a number said again in words), semicolons and dashes say more than a pattern holds. */
    private saysMore(): boolean {
        const { text, start, quantities } = this.norm.sentence;
        let plain = text.replace(/[;.:]\s*$/u, '');
        for (const quantity of quantities) {
            const written = text.slice(quantity.start - start, quantity.end - start);
            plain = plain.replace(written, written.replace(/\([^()]*\)/g, ''));
        }
        return /[(;–—]/u.test(plain);
    }

    private readParts(): NormMeaning | undefined {
        const { meaning, norm } = this;
        const end = /[;.:]\s*$/u.exec(norm.sentence.text)?.[0].trim() ?? '';
        meaning.end = end;
        if (end === ':') meaning.list = true;
        if (!this.claimVerb() || !this.claimCitations()) return undefined;
        this.claimRun('help', HELP, text => {
            if (text !== 'palīdzību') meaning.help = text.replace(/palīdzību/, 'palīdzība');
        });
        this.claimRun('place', PLACES, text => (meaning.groupWords = text));
        this.claimRun('contract', CONTRACT, text => (meaning.contract = { asIs: text }));
        this.claimRun('also', /^arī$/, () => (meaning.also = true));
        this.claimBody();
        this.claimPersons();
        if (!this.claimTerm() || !this.claimRest()) return undefined;
        if (this.members.length > 0)
            meaning.persons = { members: this.members.sort((a, b) => a.first - b.first).map(one => one.member) };
        if (!this.isPersonsRun() || !this.readClauses()) return undefined;
        if (norm.kind === 'registration' && !meaning.groupWords) return undefined;
        if (
            norm.group &&
            !meaning.groupWords &&
            (norm.kind === 'registration' || norm.kind === 'entitlement') &&
            norm.persons.by !== 'citation'
        )
            return undefined;
        return meaning;
    }

    private claimVerb(): boolean {
        const verbs = this.pattern.verbs ?? [];
        for (const verb of [...verbs].sort((a, b) => b.length - a.length)) {
            const wanted = verb.split(' ');
            const at = this.words.findIndex((_, index) =>
                wanted.every((part, offset) => this.words[index + offset]?.lower === part)
            );
            if (at >= 0) {
                this.claim('verb', at, at + wanted.length - 1);
                const fixed = this.fixedWords();
                fixed.forEach(word => {
                    const index = this.words.findIndex((one, i) => this.claimed[i] === undefined && one.lower === word);
                    if (index >= 0) this.claim('verb', index, index);
                });
                return true;
            }
        }
        return false;
    }

    /** Words that the pattern brings itself, besides the verb: `iesniegumu`, `lēmumu par`. */
    private fixedWords(): string[] {
        const own = this.pattern.words
            .replace(/\{[^}]*\}/g, ' ')
            .replace(/[[\]]/g, ' ')
            .split(/\s+/)
            .filter(Boolean);
        const verb = new Set((this.pattern.verbs ?? []).flatMap(one => one.split(' ')));
        return own.filter(word => !verb.has(word));
    }

    private claim(role: Role, first: number, last: number): void {
        for (let index = first; index <= last; index++) this.claimed[index] = role;
        this.segments.push({ role, first, last });
    }

    /** The longest run of free words that fits; at most one. */
    private claimRun(role: Role, wanted: RegExp, take: (text: string) => void): void {
        for (let first = 0; first < this.words.length; first++) {
            for (let last = Math.min(first + 5, this.words.length - 1); last >= first; last--) {
                if (!this.isFree(first, last)) continue;
                const text = this.words
                    .slice(first, last + 1)
                    .map(word => word.lower)
                    .join(' ');
                if (!wanted.test(text)) continue;
                this.claim(role, first, last);
                take(text);
                return;
            }
        }
    }

    private isFree(first: number, last: number): boolean {
        for (let index = first; index <= last; index++)
            if (this.claimed[index] !== undefined || (index > first && this.isGap(index))) return false;
        return true;
    }

    /** Does a sign or another clause stand before the word? */
    private isGap(index: number): boolean {
        const { sentence } = this.norm;
        return !/^\s*$/.test(
            sentence.text.slice(this.words[index - 1]!.end - sentence.start, this.words[index]!.start - sentence.start)
        );
    }

    private indexesOf(span: Span): { first: number; last: number } | undefined {
        const first = this.words.findIndex(word => word.start >= span.start);
        const last = this.words.findLastIndex(word => word.end <= span.end);
        return first >= 0 && last >= first ? { first, last } : undefined;
    }

    private claimCitations(): boolean {
        const main = this.norm.sentence.clauses.filter(clause => clause.role === 'main');
        const own = this.norm.sentence.citations.filter(({ span }) =>
            main.some(clause => span.start >= clause.start && span.end <= clause.end)
        );
        return own.every(citation => this.claimCitation(citation));
    }

    private claimCitation({ citation, span }: LocatedCitation): boolean {
        const at = this.indexesOf(span);
        const addresses = citation.parts.map(part => part.address);
        if (!at || citation.self || citation.relative || citation.inherited || addresses.length === 0) return false;
        const [next, noun] = [this.words[at.last + 1]?.lower ?? '', this.words[at.last + 2]?.lower ?? ''];
        if (!/^(?:minēt|noteikt|norādīt|paredzēt)/u.test(next)) return false;
        if (noun === 'palīdzību' && addresses.every(address => this.norm.helpTypes.includes(address))) {
            this.meaning.helpTypes = addresses;
            this.claim('help', at.first, at.last + 2);
            return true;
        }
        if (
            /^gadījum(?:os|iem)$/u.test(noun) &&
            addresses.every(address => listsAt(this.vocabulary, address).length > 0)
        ) {
            this.meaning.grounds = [{ cited: addresses }];
            this.claim('grounds', at.first, at.last + 2);
            return true;
        }
        const number = findPersonForms(noun, this.personsCase()).map(
            nominative => analysePhrase(nominative)?.number
        )[0];
        if (
            !noun.startsWith('person') ||
            number === undefined ||
            !addresses.every(address => categoriesAt(this.vocabulary, address).length > 0)
        )
            return false;
        this.addMember({ cited: addresses, number }, at.first, at.last + 2);
        return true;
    }

    private personsCase(): GrammaticalCase {
        return caseOf(/\{personas (\p{L})\}/u.exec(this.pattern.words)?.[1] ?? 'N');
    }

    private addMember(member: PersonMember, first: number, last: number): void {
        this.members.push({ member, first, last });
        this.claim('persons', first, last);
    }

    private claimBody(): void {
        if (!this.pattern.words.includes('{iestāde')) return;
        for (const body of BODIES) {
            const wanted = splitWords(body).map(word => word.lower);
            const at = this.words.findIndex((_, index) =>
                wanted.every(
                    (word, offset) =>
                        this.words[index + offset]?.lower === word && this.claimed[index + offset] === undefined
                )
            );
            if (at < 0) continue;
            this.meaning.body = body;
            this.claim('body', at, at + wanted.length - 1);
            return;
        }
    }

    /** Persons named in general, with the words in front that go with them. */
    private claimPersons(): void {
        if (!this.pattern.words.includes('{personas')) return;
        const grammaticalCase = this.personsCase();
        this.words.forEach((word, index) => {
            if (this.claimed[index] !== undefined) return;
            for (const head of findPersonForms(word.lower, grammaticalCase)) {
                let first = index;
                while (
                    first > 0 &&
                    index - first < 3 &&
                    this.claimed[first - 1] === undefined &&
                    !this.isGap(first) &&
                    isAttribute(this.toPlain(first - 1))
                )
                    first--;
                for (; first <= index; first++) {
                    const attributes = this.words.slice(first, index).map((_, i) => this.toPlain(first + i).text);
                    const noun = liftPhrase(attributes, head, word.lower, grammaticalCase);
                    if (noun === undefined) continue;
                    this.addMember({ noun }, first, index);
                    return;
                }
            }
        });
    }

    /** The first word of the sentence without its capital letter. */
    private toPlain(index: number): Word {
        const word = this.words[index]!;
        return word.start === this.norm.sentence.start ? { ...word, text: uncapitalise(word.text) } : word;
    }

    /** Members of persons must follow each other, joined by `un`. */
    private isPersonsRun(): boolean {
        for (let i = 1; i < this.members.length; i++) {
            const between = this.members[i]!.first - this.members[i - 1]!.last;
            if (between === 1 && this.isGap(this.members[i]!.first)) return false;
            if (between > 2) return false;
        }
        return true;
    }

    /** `uz pieciem gadiem`, `uz laiku` */
    private claimTerm(): boolean {
        if (!this.pattern.words.includes('{uz}')) return true;
        const at = this.words.findIndex((word, index) => word.lower === 'uz' && this.claimed[index] === undefined);
        if (at < 0) return false;
        const { sentence } = this.norm;
        if (this.words[at + 1]?.lower === 'laiku') {
            const clause = sentence.clauses.find(
                one =>
                    one.role === 'relative' &&
                    one.start > this.words[at + 1]!.end &&
                    one.start <= this.words[at + 1]!.end + 3
            );
            const inside = sentence.quantities.filter(
                one => clause && one.start >= clause.start && one.end <= clause.end
            );
            const rest =
                clause && inside.length === 1
                    ? sentence.text.slice(clause.start - sentence.start, inside[0]!.start - sentence.start) +
                      sentence.text.slice(inside[0]!.end - sentence.start, clause.end - sentence.start)
                    : undefined;
            const term = inside[0] && toTerm(inside[0]);
            if (!term || rest === undefined || !/^\s*(?:kas|kurš)?\s*(?:nav|ir)?\s*$/u.test(rest)) return false;
            this.meaning.term = term;
            this.claim('term', at, at + 1);
            return true;
        }
        const quantity = sentence.quantities.find(
            one => one.start > this.words[at]!.start && one.start <= this.words[at]!.end + 2
        );
        const term = quantity && toTerm(quantity);
        const last = quantity && this.words.findLastIndex(word => word.end <= quantity.end);
        if (!term || term.bound || last === undefined) return false;
        this.meaning.term = term;
        this.claim('term', at, last);
        return true;
    }

    /** What is left must be one run that the pattern has a place for, else the sentence says more than the pattern. */
    private claimRest(): boolean {
        const left = this.words
            .map((_, index) => index)
            .filter(index => this.claimed[index] === undefined && !this.isJoiner(index));
        if (left.length === 0) return true;
        const [first, last] = [left[0]!, left.at(-1)!];
        const { sentence } = this.norm;
        const isOneClause = sentence.clauses.some(
            clause =>
                clause.role === 'main' &&
                this.words[first]!.start >= clause.start &&
                this.words[last]!.end <= clause.end
        );
        if (last - first + 1 !== left.length || !isOneClause) return false;
        const asIs = takeOver(this.norm, { start: this.words[first]!.start, end: this.words[last]!.end }, this.context);
        const taken: Taken = { asIs: first === 0 ? uncapitalise(asIs) : asIs };
        if (/\{lietas A\}/u.test(this.pattern.words) && this.isObject(first, last)) {
            this.meaning.things = [taken];
        } else if (/par \{par P\}/u.test(this.pattern.words) && this.words[first - 1]?.lower === 'par') {
            this.meaning.about = taken;
        } else {
            return false;
        }
        this.claim('rest', first, last);
        return true;
    }

    /** `un` between persons. */
    private isJoiner(index: number): boolean {
        return (
            this.words[index]!.lower === 'un' &&
            this.claimed[index - 1] === 'persons' &&
            this.claimed[index + 1] === 'persons'
        );
    }

    /** An object begins with something in the accusative, not with `par`, `ar`, `pēc`, an adverb or a participle. */
    private isObject(first: number, last: number): boolean {
        const words = this.words.slice(first, last + 1);
        return (
            words.every(word => !/^(?:par|ar|pēc|pie|no|uz|pirms|līdz|laikā|ik|vai|un|ja)$/u.test(word.lower)) &&
            words.some(word => /(?:u|us|as|es|is|ījumus)$/u.test(word.lower))
        );
    }

    private readClauses(): boolean {
        const { clauses } = this.norm.sentence;
        const conditions: ConditionMeaning[] = [];
        const grounds: GroundMeaning[] = [];
        for (let i = 0; i < clauses.length; i++) {
            const clause = clauses[i]!;
            if (clause.role === 'main') continue;
            const tail = [clause];
            while (clauses[i + 1] && this.isNested(clauses[i + 1]!)) tail.push(clauses[++i]!);
            if (clause.role === 'relative') {
                if (!this.readRelative(tail, conditions)) return false;
            } else if (clause.role === 'condition') {
                if (!this.readIf(tail, conditions, grounds)) return false;
            } else if (clause.role === 'exception') {
                if (!this.readException(tail)) return false;
            } else {
                return false;
            }
        }
        if (conditions.length > 0) this.meaning.conditions = conditions;
        if (grounds.length > 0) this.meaning.grounds = [...(this.meaning.grounds ?? []), ...grounds];
        return true;
    }

    /** A relative clause without `un` hangs on the clause before. */
    private isNested(clause: Clause): boolean {
        const text = this.norm.sentence.text.slice(
            clause.start - this.norm.sentence.start,
            clause.end - this.norm.sentence.start
        );
        return (
            clause.role === 'content' ||
            clause.role === 'manner' ||
            (clause.role === 'relative' && !/^(?:un|vai|bet)\s/u.test(text))
        );
    }

    private textOf(tail: readonly Clause[]): string {
        return takeOver(this.norm, { start: tail[0]!.start, end: tail.at(-1)!.end }, this.context);
    }

    private readRelative(tail: Clause[], conditions: ConditionMeaning[]): boolean {
        const head = this.segments.find(
            segment => segment.last === this.words.findLastIndex(word => word.end <= tail[0]!.start)
        );
        const text = this.textOf(tail);
        const joined = /^(?:un|vai)\s/u.test(text);
        if (!joined && head?.role === 'term') return true;
        if (!joined && head?.role === 'rest' && this.meaning.things) {
            const last = this.meaning.things.at(-1) as Taken;
            this.meaning.things = [{ asIs: `${last.asIs}, ${text}`, clause: true } satisfies Phrase];
            return true;
        }
        if (joined ? conditions.length === 0 : head?.role !== 'persons') return false;
        const known = tail.length === 1 && !/^vai\s/u.test(text) ? this.readKnown(tail[0]!, 'relative') : undefined;
        conditions.push(known ?? { asIs: text, lead: 'relative' });
        return true;
    }

    private readIf(tail: Clause[], conditions: ConditionMeaning[], grounds: GroundMeaning[]): boolean {
        const text = this.textOf(tail);
        if (/^ja$/iu.test(text)) return this.meaning.list === true;
        const clause = text.replace(/^(?:(?:un|vai)\s+)?ja\s+/iu, '');
        if (clause === text || /^(?:un|kad)\b/iu.test(text)) return false;
        if (this.norm.kind === 'refusal' || this.norm.kind === 'exclusion') {
            grounds.push({ clause });
            return true;
        }
        if (conditions.some(one => one.lead === 'condition')) return false;
        conditions.push(
            (tail.length === 1 ? this.readKnown(tail[0]!, 'condition') : undefined) ?? {
                asIs: `ja ${clause}`,
                lead: 'condition'
            }
        );
        return true;
    }

    private readException(tail: Clause[]): boolean {
        if (this.meaning.except || !this.meaning.persons) return false;
        const cited = this.citedIn(tail);
        this.meaning.except = cited ?? { asIs: this.textOf(tail).replace(/^(?:un\s+)?izņemot\s+/u, '') };
        return true;
    }

    /** `izņemot … minētās personas`: nothing but a citation of persons. */
    private citedIn(tail: readonly Clause[]): PersonsMeaning | undefined {
        const span = { start: tail[0]!.start, end: tail.at(-1)!.end };
        const inside = this.norm.sentence.citations.filter(
            one => one.span.start >= span.start && one.span.end <= span.end
        );
        const [only] = inside;
        const addresses: Address[] = only?.citation.parts.map(part => part.address) ?? [];
        if (
            inside.length !== 1 ||
            !only ||
            only.citation.inherited ||
            only.citation.relative ||
            !addresses.every(address => categoriesAt(this.vocabulary, address).length > 0)
        )
            return undefined;
        const { text, start } = this.norm.sentence;
        const around =
            `${text.slice(span.start - start, only.span.start - start)}|${text.slice(only.span.end - start, span.end - start)}`.replace(
                /\s+/g,
                ' '
            );
        return /^izņemot \| (?:minēt|noteikt)(?:ās|ajām|os) person(?:as|ām)$/u.test(around)
            ? { members: [{ cited: addresses }] }
            : undefined;
    }

    /**
     * A clause that says nothing but where persons have declared residence, and for how long. Every word must be one that
     * says just that; else the clause stays as it is.
     */
    private readKnown(clause: Clause, lead: 'relative' | 'condition'): ConditionMeaning | undefined {
        const inside = this.norm.conditions.filter(
            one => !one.via && one.factSpan.start >= clause.start && one.factSpan.end <= clause.end
        );
        const [only] = inside;
        if (inside.length !== 1 || only?.fact !== 'declared-residence' || only.subject !== 'person' || !only.demanded)
            return undefined;
        const { text, start } = this.norm.sentence;
        let left = text.slice(clause.start - start, clause.end - start);
        const quantities = this.norm.sentence.quantities.filter(
            one => one.start >= clause.start && one.end <= clause.end
        );
        const term = only.quantity && toTerm(only.quantity);
        if (quantities.length > (only.quantity ? 1 : 0) || (only.quantity && !term)) return undefined;
        if (only.quantity)
            left = `${left.slice(0, only.quantity.start - clause.start)} ${left.slice(only.quantity.end - clause.start)}`;
        left = left.replace(/\s+/g, ' ').trim();
        const place = this.findPlace(left);
        if (place === undefined) return undefined;
        left = left.replace(place, ' ');
        const other = left.split(/\s+/).filter(word => word !== '' && !PLAIN_RESIDENCE.test(word.toLowerCase()));
        if (other.length > 0 || !/deklarē/u.test(left)) return undefined;
        return {
            fact: only.fact,
            lead,
            place,
            ...(term ? { term: only.continuous ? { ...term, continuous: true } : term } : {})
        };
    }

    private findPlace(text: string): string | undefined {
        const municipality = this.municipality.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        const pattern = new RegExp(
            `(?:${municipality ? `${municipality}|` : ''}\\p{Lu}\\p{L}+ (?:novada|pilsētas|valstspilsētas)|pašvaldības|novada) administratīvajā teritorijā`,
            'u'
        );
        return pattern.exec(text)?.[0];
    }
}

const PLAIN_RESIDENCE =
    /^(?:un|ja|kurš|kura|kuras|kuru|kuri|kas|tā|tās|tie|to|tas|viņa|ir|savu|dzīvesviet(?:a|u|as)|deklarē(?:jis|jusi|juši|jušas|ta|tā|šanas)|ilgums|nepārtraukti|bez|pārtraukuma)$/u;
