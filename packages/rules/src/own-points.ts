/** Points and chapters of the rules themselves by their printed numbers, and the references that name them by number. */
import { ownAddress, type LocatedCitation, type ResolvedRegulation, type Unit } from '@normraksts/language';
import type { Address, CitationPart } from '@normraksts/law';
import { collectUnits, findSentenceAt } from './units.ts';

/** Points and subpoints by address (`#7.2`); the first of equal numbers. Linear in the units. */
export function indexOwnUnits(regulation: ResolvedRegulation): Map<Address, Unit> {
    const units = new Map<Address, Unit>();
    for (const unit of collectUnits(regulation)) {
        if (unit.kind === 'orphan') continue;
        const address = ownAddress(unit);
        if (!units.has(address)) units.set(address, unit);
    }
    return units;
}

export interface OwnReference {
    located: LocatedCitation;
    part: CitationPart;
}

/** Words in front of "noteikumu" that show that other rules are meant: earlier ones, those of a year, of a body, of a subject. */
const OTHER_RULES =
    /^(?:minēt|iepriekš|agrāk|līdzšinēj|līdzšinīg|cit[ou]s?$|attiecīg|šād|zaudējuš|gada$|domes$|padomes$|kabineta$|pašvaldīb|nodev|kārtīb|nom[aA]s$|īres$|līgum|turēšan|\p{L}+šanas$)/iu;
/** Nouns in the genitive in front of a bare number: "nolikuma 5. punktā", "plāna 2. punktā". */
const GENITIVE = /^\p{L}{3,}(?:a|as|es|u)$/iu;
const NOT_A_NOUN =
    /^(?:arī|vai|kura|kuras|kuru|tikai|gan|visu|visas|ja|minēt\p{L}+|noteikt\p{L}+|paredzēt\p{L}+|par\p{L}*)$/iu;
const OWN_RULES = /^(?:š[oāī]|šajos|šiem|šos)\s/iu;

/**
 * References to own points by number, of which it is certain that own points are meant. Left out: relative ones ("šā punkta
 * 2. apakšpunkts"), those behind words that point to other rules, and bare ones behind a citation of another act.
 */
export function collectOwnReferences(regulation: ResolvedRegulation): OwnReference[] {
    const { text } = regulation;
    const abbreviated = regulation.definitions.some(({ abbreviation, term }) => abbreviation && term === 'Noteikumi');
    return regulation.citations.flatMap(located => {
        const { citation, unit, inEnablingClause } = located;
        if (!citation.self || citation.relative !== undefined || inEnablingClause || unit === undefined) return [];
        const sentence = findSentenceAt(unit, located.span);
        if (sentence === undefined) return [];
        const written = text.slice(located.span.start, located.span.end);
        const before = text.slice(sentence.start, located.span.start);
        const word = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? '';
        if (/^(?:saistošo\s+)?noteikumu/iu.test(written)) {
            if (!(abbreviated && written.startsWith('N')) && OTHER_RULES.test(word)) return [];
            if (sentence.kind === 'repeal') return [];
        } else if (unit.annex !== undefined) {
            // A bare number in an annex may be that of its own points.
            return [];
        } else if (!OWN_RULES.test(written)) {
            const cites = regulation.citations.some(
                other =>
                    !other.citation.self && other.span.start >= sentence.start && other.span.end <= located.span.start
            );
            const foreign = word !== '' && GENITIVE.test(word) && !NOT_A_NOUN.test(word);
            if (cites || foreign || sentence.kind === 'repeal') return [];
        }
        return citation.parts.map(part => ({ located, part }));
    });
}

/** `#10.3` → `10.3.`; `#4²` stays without a dot behind the superscript. */
export function printOwnNumber(address: Address): string {
    const number = address.replace(/^#(?:nod\.)?/, '');
    return /\d$/.test(number) ? `${number}.` : number;
}
