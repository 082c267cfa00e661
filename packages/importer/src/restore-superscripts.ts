import { ownAddress, type ResolvedRegulation, type Unit } from '@normraksts/language';
import type { LawIndex } from '@normraksts/law';
import type { ImportQuestion } from './model.ts';

interface Edit {
    start: number;
    end: number;
    text: string;
}

/**
 * Puts superscripts back that the source flattened in citations (`25.2 panta` → `25.² panta`), where the law has the provision
 * with the superscript; elsewhere a comment above the line asks. Cost: linear in the citations.
 */
export function restoreSuperscripts(
    regulation: ResolvedRegulation,
    law: LawIndex,
    questions: ImportQuestion[]
): { text: string; restored: number } {
    const ownUnits = new Set(regulation.points.flatMap(listUnits).map(ownAddress));
    const edits: Edit[] = [];
    let restored = 0;
    for (const { citation } of regulation.citations) {
        for (const { kind, start, end, expected, alternatives = [] } of citation.problems) {
            if (kind !== 'flattened-superscript' || expected === undefined) continue;
            const isThere = (address: string): boolean =>
                citation.self ? ownUnits.has(address) : !law.getProvisionState(address).kind.startsWith('unknown');
            const own = citation.parts.filter(part => part.start <= start && end <= part.end);
            // In front of its deeper units the number belongs to all of them.
            const meant = own.length > 0 ? own : citation.parts.filter(part => part.start >= end);
            const isProven =
                meant.length > 0 && meant.every(part => isThere(part.address)) && !alternatives.some(isThere);
            if (isProven) {
                edits.push({ start, end, text: expected });
                restored++;
            } else {
                const written = regulation.text.slice(start, end);
                edits.push(
                    toComment(regulation.text, start, `Vai "${written}" avotā bija "${expected}" (ar indeksu)?`)
                );
                questions.push({
                    kind: 'superscript-citation',
                    text: regulation.text.slice(citation.start, citation.end).replace(/\s+/g, ' ')
                });
            }
        }
    }
    return { text: apply(regulation.text, edits), restored };
}

/** A line that opens a part: a comment stands above it, since inside of a text it would divide it. */
const OPENS = /^\s*(?:punkts|apakšpunkts|nodaļa|sadaļa|izdoti saskaņā ar|--?\s)/u;

/** A line of its own above the point, item or field with the offset. */
function toComment(text: string, offset: number, question: string): Edit {
    let start = text.lastIndexOf('\n', offset - 1) + 1;
    while (start > 0 && !OPENS.test(text.slice(start, start + 60)) && text.charAt(start - 2) !== '\n') {
        start = text.lastIndexOf('\n', start - 2) + 1;
    }
    const [indent = ''] = /^[ ]*/.exec(text.slice(start, start + 40)) ?? [];
    return { start, end: start, text: `${indent}// ${question}\n` };
}

function apply(text: string, edits: Edit[]): string {
    let result = '';
    let at = 0;
    for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}

function listUnits(unit: Unit): Unit[] {
    return [unit, ...unit.children.flatMap(listUnits)];
}
