import { contains, type Address } from '@normraksts/law';
import { wordsIn } from '../sentence/analyse.ts';
import { isReservation, type PersonHit, type ReadSentence } from './persons.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Persons whom a sentence takes out by naming the provision that protects them: "izņemot Palīdzības likuma 4. panta pirmajā
 * daļā noteiktos gadījumus", "ja likumā nav noteikts citādi". Cost: citations × prohibitions of the law.
 */
export function findExemptedByLaw(read: ReadSentence, vocabulary: Vocabulary): PersonHit[] {
    const { sentence, words } = read;
    const otherwise = words.filter(word => /^(?:citādi|citādāk|savādāk)$/u.test(word.lower));
    const reserved = findReservations(read);
    const clauses = [
        ...reserved,
        ...sentence.clauses.filter(
            clause =>
                clause.role === 'exception' || sentence.kind === 'exemption' || wordsIn(otherwise, [clause]).length > 0
        )
    ];
    if (clauses.length === 0) return [];
    const prohibitions = [...vocabulary.view.prohibitionsByFact.values()]
        .flat()
        .filter(one => one.persons.of !== 'all');
    const facts = new Set(vocabulary.facts.match(words).map(hit => hit.value.id));
    const found = new Map<Address, PersonHit>();
    for (const clause of clauses) {
        const cited = sentence.citations.filter(
            ({ span, citation }) => !citation.self && span.start >= clause.start && span.end <= clause.end
        );
        const named = cited.flatMap(({ citation }) => citation.parts.map(part => part.address));
        const text = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);
        const whole =
            named.length === 0 &&
            /likum\p{L}*|normatīv\p{L}*\s+akt/iu.test(text) &&
            /noteikt|paredzēt|minēt/iu.test(text);
        for (const prohibition of prohibitions) {
            const own = prohibition.address.replace(/#.*$/, '');
            if (whole ? !isMeant(prohibition.fact) : !named.some(address => contains(address, own))) continue;
            for (const category of vocabulary.law.categoriesOf(prohibition.persons, vocabulary.view.day)) {
                if (!found.has(category.address))
                    found.set(category.address, {
                        address: category.address,
                        span: { start: clause.start, end: clause.end }
                    });
            }
        }
    }
    return [...found.values()];

    /** "izņemot likumā noteiktos gadījumus" frees only of what the sentence demands; an exemption may speak of any point. */
    function isMeant(fact: string | undefined): boolean {
        return sentence.kind === 'exemption' || facts.size === 0 || (fact !== undefined && facts.has(fact));
    }
}

/** "ievērojot likumā noteiktos izņēmumus": the part of the sentence from there on. */
function findReservations({ sentence }: ReadSentence): { start: number; end: number }[] {
    const cited = sentence.citations
        .filter(({ citation, span }) => !citation.self && isReservation(sentence, span))
        .map(({ span }) => ({ start: span.start, end: span.end }));
    const plain =
        /(?:ievērojot|ņemot\s+vērā)\s[^,;.]{0,40}?(?:likum\p{L}*|normatīv\p{L}*\s+akt\p{L}*)\s+(?:noteikt|paredzēt|minēt)\p{L}*\s+izņēmum\p{L}*/iu.exec(
            sentence.text
        );
    return plain
        ? [...cited, { start: sentence.start + plain.index, end: sentence.start + plain.index + plain[0].length }]
        : cited;
}
