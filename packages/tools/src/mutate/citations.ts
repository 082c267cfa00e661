import { actOf, printCitation, type Address, type LawIndex } from '@normraksts/law';
import { replaceSpan, type Model, type Mutant } from './mutant.ts';

/** Every citation names an article that the act does not have. */
export function misciteArticles({ name, text, regulation, law }: Model): Mutant[] {
    return regulation.citations.flatMap(({ citation, span }) => {
        const act = law.findAct(actOf(citation.parts[0]?.address ?? ''));
        const written = text.slice(span.start, span.end);
        const number = /(\d+)(?:\.[⁰¹²³⁴-⁹]+)?\.?(?= pant)/u.exec(written);
        if (!act?.complete || !number || citation.self) return [];
        const at = span.start + number.index;
        return [
            {
                operator: 'citation-article',
                change: `${name}: ${written.replace(/\s+/g, ' ')} → 977. pants`,
                text: replaceSpan(text, { start: at, end: at + number[0].length }, '977.'),
                expected: ['CIT-NOT-FOUND', 'BAS-WRONG-UNIT'],
                allowed: [
                    'BAS-',
                    'DOC-GAP',
                    'CAT-',
                    'REF-',
                    'EXCL-',
                    'ORDER-',
                    'LEASE-',
                    'RENT-',
                    'TIME-',
                    'APPEAL-',
                    'DL-',
                    'PROC-',
                    'RES-',
                    'HB-',
                    'MK459-',
                    'MEMO-',
                    'PUB-',
                    'TERM-',
                    'ABBR-',
                    'CONTRADICT-',
                    'DUP-'
                ]
            }
        ];
    });
}

/** Every provision of the basis that its norms need is left out, in turn. */
export function dropBasis({ name, text, regulation, law }: Model): Mutant[] {
    const clause = regulation.enablingClause;
    if (!clause) return [];
    const cited = [...new Set(clause.citations.flatMap(({ citation }) => citation.parts.map(part => part.address)))];
    const needed = cited.filter(address =>
        law.delegationsAt(address, law.model.lawState).some(delegation => delegation.requiredInBasis)
    );
    return needed.map(address => ({
        operator: 'basis-dropped',
        change: `${name}: ${address}`,
        text: replaceSpan(
            text,
            clause,
            writeClause(
                cited.filter(other => other !== address),
                law
            )
        ),
        expected: ['BAS-MISSING-FOR-POINT', 'BAS-NO-DELEG', 'BAS-44-2-ONLY', 'BAS-NONE'],
        allowed: ['BAS-', 'TIME-', 'PUB-', 'MEMO-']
    }));
}

function writeClause(addresses: readonly Address[], law: LawIndex): string {
    const acts = [...new Set(addresses.map(actOf))];
    const words = acts.map(id =>
        printCitation(
            addresses.filter(address => actOf(address) === id),
            { case: 'acc', act: law.findAct(id), actForm: 'full' }
        )
    );
    return `izdoti saskaņā ar:\n    ${words.join(' un ')}`;
}
