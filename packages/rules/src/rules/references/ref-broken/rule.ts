import { toRoman } from '@normraksts/latvian';
import type { ResolvedRegulation, Unit } from '@normraksts/language';
import type { Address } from '@normraksts/law';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { collectOwnReferences, indexOwnUnits, printOwnNumber, type OwnReference } from '../../../own-points.ts';
import { defineRule } from '../../../rule.ts';
import { findPlace, readPromises } from '../contents.ts';
import { toReferenceFix } from '../fix.ts';

/**
 * A reference by number to an own point, subpoint or chapter that does not exist, ranges and lists included. Names in braces
 * are LINK-UNKNOWN's. One finding for each missing number, one for each range. Silent in excerpts. Cost: linear in the references.
 */
export const refBroken = defineRule({
    meta: {
        code: 'REF-BROKEN',
        severity: 'error',
        absence: true,
        title: localized('Atsauce uz punktu, kura nav', 'Reference to a point that does not exist'),
        docs: {
            what: localized(
                'Ar cipariem rakstīta atsauce ("šo noteikumu 10.3. apakšpunkts") norāda uz punktu, apakšpunktu vai nodaļu, kuras noteikumos nav; arī tad, ja tā ir daļa no diapazona.',
                'A reference in figures ("šo noteikumu 10.3. apakšpunkts") leads to a point, subpoint or chapter that the rules do not have; also where it is part of a range.'
            ),
            why: localized(
                'Norma, kas atsaucas uz neesošu punktu, nav piemērojama.',
                'A norm that refers to a point that does not exist cannot be applied.'
            ),
            remedy: localized(
                'Ierakstiet pareizo numuru vai atsauci pēc nosaukuma ({punktā Nosaukums}): tā mainās līdzi numuriem.',
                'Write the right number, or refer by name ({punktā Nosaukums}): the number then follows the point.'
            )
        },
        sources: ['MK108:2', 'MK108:2.4']
    },
    check({ regulation }, report) {
        const units = indexOwnUnits(regulation);
        const chapters = new Set(regulation.chapters.map(({ numeral }) => `#nod.${numeral}`));
        if (units.size === 0) return;
        const references = collectOwnReferences(regulation).filter(
            ({ part }) => !units.has(part.address) && !chapters.has(part.address)
        );
        const byRange = Map.groupBy(references, ({ located, part }) =>
            part.range === undefined ? part.address : `${located.span.start} ${part.start} ${part.range.from}`
        );
        for (const group of byRange.values()) {
            for (const reference of group[0]!.part.range === undefined ? group : group.slice(-1)) {
                const { part, located } = reference;
                const missing = group[0]!.part.range === undefined ? [part] : group.map(one => one.part);
                const isChapter = part.unit === 'chapter';
                if (isChapter && (chapters.size === 0 || !part.address.startsWith('#nod.'))) continue;
                const numbers = missing.map(one => printOwnNumber(one.address)).join(', ');
                const kind = isChapter ? 'nodaļas' : part.address.includes('.') ? 'apakšpunkta' : 'punkta';
                report({
                    span: { start: part.start, end: part.end },
                    unit: located.unit,
                    basis: [],
                    message: localized(
                        `Noteikumos nav ${numbers} ${kind}.${describeExtent(part.address, units, chapters.size)}`,
                        `The rules have no ${isChapter ? 'chapter' : part.address.includes('.') ? 'subpoint' : 'point'} ${numbers.replace(/\.$/, '')}.`
                    ),
                    fixes: findFix(reference, missing[0]!.address, units, regulation)
                });
            }
        }
    }
});

/** What there is instead: how many subpoints the point has, or which is the last one. */
function describeExtent(address: Address, units: ReadonlyMap<Address, Unit>, chapters: number): string {
    if (address.startsWith('#nod.')) return ` Pēdējā nodaļa ir ${toRoman(chapters)}.`;
    const above = address.includes('.') ? units.get(address.slice(0, address.lastIndexOf('.'))) : undefined;
    if (above === undefined) return '';
    const last = above.children.at(-1);
    const kind = above.kind === 'point' ? 'punktam' : 'apakšpunktam';
    return last === undefined
        ? ` ${above.number} ${kind} nav apakšpunktu.`
        : ` ${above.number} ${kind} pēdējais apakšpunkts ir ${last.number}`;
}

function findFix(
    { part, located }: OwnReference,
    missing: Address,
    units: ReadonlyMap<Address, Unit>,
    regulation: ResolvedRegulation
): Fix[] {
    const { text } = regulation;
    if (part.range !== undefined) {
        const last = units.get(part.range.from)?.parent?.children.at(-1);
        const written = text.slice(part.start, part.end);
        const to = printOwnNumber(part.range.to);
        const at = written.lastIndexOf(to);
        const isTail = last !== undefined && units.has(part.range.from) && at > 0 && missing > part.range.from;
        if (!isTail || last.number === printOwnNumber(part.range.from)) return [];
        const span = { start: part.start + at, end: part.start + at + to.length };
        return [
            {
                title: localized(`Rakstīt "līdz ${last.number}"`, `Write "to ${last.number}"`),
                edits: [{ span, newText: last.number }],
                kind: 'review'
            }
        ];
    }
    if (located.citation.parts.length > 1 || part.unit === 'chapter') return [];
    const place = findPlace(readPromises(text.slice(located.span.end, located.span.end + 120)), regulation);
    return place === undefined ? [] : toReferenceFix({ start: part.start, end: part.end }, place, regulation);
}
