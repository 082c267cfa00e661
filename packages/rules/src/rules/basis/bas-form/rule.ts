import type { Address, CitationProblemKind, LawIndex } from '@normraksts/law';
import type { EnablingClause, LocatedCitation } from '@normraksts/language';
import type { Fix, LocalizedText } from '../../../finding.ts';
import { collectBasisEntries, toReplacementEdits } from '../../../enabling-clause.ts';
import { localized } from '../../../l10n.ts';
import { printPath } from '../../../print.ts';
import { defineRule, type Report } from '../../../rule.ts';

/**
 * The enabling clause is not written the way enabling clauses are: act in the genitive, paragraph in words, last unit in the
 * accusative, no full stop at the end.
 *
 * Short names of acts are accepted: documents print the official title. One finding for each citation that is off. Cost:
 * linear in the citations.
 */
export const basForm = defineRule({
    meta: {
        code: 'BAS-FORM',
        severity: 'info',
        title: localized('Izdošanas pamata forma', 'Form of the enabling clause'),
        docs: {
            what: localized(
                'Izdošanas pamats nav uzrakstīts pieņemtajā formā: akts ģenitīvā, daļa vārdiem, pēdējā vienība akuzatīvā, beigās bez punkta ("likuma … 14. panta pirmās daļas 6. punktu").',
                'The clause departs from the usual form: act in the genitive, paragraph in words, last unit in the accusative, no full stop ("likuma … 14. panta pirmās daļas 6. punktu").'
            ),
            why: localized(
                'Pēc vienādas formas normu atrod lasītājs un meklētājs; pieraksts bez likuma vai panta nepasaka, kurš pilnvarojums domāts.',
                'Readers and search tools find a provision by its form; a citation without act or article does not tell which power is meant.'
            ),
            remedy: localized(
                'Pārrakstiet atsauci; labojums ieraksta pareizo formu.',
                'Rewrite the citation; the fix writes the usual form.'
            )
        },
        sources: ['PASV:44(1)']
    },
    check({ regulation, law }, report) {
        const clause = regulation.enablingClause;
        if (clause === undefined || !/\p{L}/u.test(clause.text)) return;
        if (clause.citations.length === 0) {
            report({
                span: { start: clause.start, end: Math.min(clause.end, clause.start + 20) },
                message: localized(
                    'Izdošanas pamatā nav salasāma neviena norma. Rakstiet, piemēram: likuma "Nosaukums" 6. panta otro daļu.',
                    'No provision can be read in the enabling clause. Write for instance: likuma "Nosaukums" 6. panta otro daļu.'
                ),
                basis: []
            });
            return;
        }
        for (const located of clause.citations) {
            const found = judgeCitation(located, clause, law, regulation.text);
            if (found !== undefined) report({ ...found, basis: [] });
        }
        const last = clause.citations.at(-1)!.span.end;
        const stop = /^\s*\.\s*$/.exec(regulation.text.slice(last, clause.end));
        if (stop !== null) {
            const at = last + stop[0].indexOf('.');
            report({
                span: { start: at, end: at + 1 },
                message: localized('Aiz izdošanas pamata punktu neliek.', 'No full stop follows the enabling clause.'),
                basis: [],
                fixes: [
                    {
                        title: localized('Dzēst punktu', 'Delete the full stop'),
                        edits: [{ span: { start: at, end: at + 1 }, newText: '' }],
                        kind: 'safe'
                    }
                ]
            });
        }
    }
});

const REMARKS: Partial<Record<CitationProblemKind, LocalizedText>> = {
    'digit-paragraph': localized('Daļu izdošanas pamatā raksta vārdiem', 'Paragraphs are written in words'),
    'missing-dot': localized('Aiz numura trūkst punkta', 'A dot is missing behind the number'),
    'missing-unit': localized(
        'Numuram nav vienības: panta, daļas vai punkta',
        'The number has no unit: article, paragraph or point'
    ),
    'wrong-order': localized(
        'Vienības raksta no lielākās uz mazāko: pants, daļa, punkts',
        'Units go from the larger to the smaller'
    ),
    'unit-before-number': localized('Numuru raksta pirms vienības', 'The number stands before the unit'),
    'not-genitive': localized(
        'Vienību, aiz kuras seko sīkāka, raksta ģenitīvā',
        'A unit that a smaller one follows stands in the genitive'
    ),
    'unquoted-letter': localized(
        'Apakšpunkta burtu raksta pēdiņās',
        'The letter of a subpoint stands in quotation marks'
    )
};

function judgeCitation(
    located: LocatedCitation,
    clause: EnablingClause,
    law: LawIndex,
    text: string
): Report | undefined {
    const { citation } = located;
    if (citation.self) return undefined;
    for (const problem of citation.problems) {
        const remark = REMARKS[problem.kind];
        if (remark === undefined) continue;
        const span = { start: problem.start, end: problem.end };
        return {
            span,
            message: withForm(remark, located, law),
            fixes: toCanonicalFix(located, clause, law, text)
        };
    }
    const last = citation.parts.at(-1);
    if (citation.actId === undefined && citation.actName === undefined && !citation.inherited) {
        return {
            span: located.span,
            message: localized(
                'Izdošanas pamatā nav pateikts, kura likuma norma tā ir. Pirms panta ierakstiet likuma nosaukumu ģenitīvā.',
                'The clause does not say of which act the provision is. Write the name of the act in the genitive before it.'
            )
        };
    }
    if (last === undefined) {
        return {
            span: located.span,
            message: localized(
                'Izdošanas pamatā minēts viss likums. Norādiet pantu, daļu un punktu, kas domei uztic izdot šos noteikumus.',
                'The clause cites a whole act. Name the article, paragraph and point that empower the council.'
            )
        };
    }
    const wrong = citation.parts.find(part => part.case !== undefined && part.case !== 'acc');
    if (wrong === undefined) return undefined;
    return {
        span: { start: wrong.start, end: wrong.end },
        message: withForm(
            localized(
                'Aiz "saskaņā ar" vienību raksta akuzatīvā',
                'Behind "saskaņā ar" the unit stands in the accusative'
            ),
            located,
            law
        ),
        fixes: toCanonicalFix(located, clause, law, text)
    };
}

function withForm(remark: LocalizedText, located: LocatedCitation, law: LawIndex): LocalizedText {
    const addresses = getPlainAddresses(located, law);
    const form = addresses === undefined ? '' : `: ${addresses.map(address => printPath(address, 'acc')).join(', ')}`;
    return localized(`${remark.lv}${form}.`, `${remark.en}${form}.`);
}

/** Rewrites the parts of the citation one by one; only where each stands alone. */
function toCanonicalFix(located: LocatedCitation, clause: EnablingClause, law: LawIndex, text: string): Fix[] {
    const entries = collectBasisEntries(clause, law).filter(entry => entry.located === located);
    const addresses = getPlainAddresses(located, law);
    if (addresses === undefined || located.citation.problems.some(({ kind }) => kind === 'missing-unit')) return [];
    const edits = entries.flatMap(entry => toReplacementEdits(entry, clause, law, entry.address, text) ?? []);
    if (edits.length !== entries.length || edits.length === 0) return [];
    return [{ title: localized('Uzrakstīt pieņemtajā formā', 'Write it in the usual form'), edits, kind: 'safe' }];
}

function getPlainAddresses({ citation }: LocatedCitation, law: LawIndex): Address[] | undefined {
    const known = citation.actId !== undefined && law.findAct(citation.actId) !== undefined;
    return known && citation.parts.length > 0 && citation.parts.every(part => part.range === undefined)
        ? citation.parts.map(part => part.address)
        : undefined;
}
