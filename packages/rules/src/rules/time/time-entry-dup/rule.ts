import type { Norm, ResolvedRegulation } from '@normraksts/language';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { findCommencement } from '../commencement.ts';

/**
 * The rules say of their entry into force what the law says anyway: the day after promulgation, or "as the law provides".
 * Another term, a certain day or single points are not repeated. Cost: linear in the norms.
 */
export const timeEntryDup = defineRule({
    meta: {
        code: 'TIME-ENTRY-DUP',
        severity: 'info',
        title: localized('Spēkā stāšanās atkārto likumu', 'Entry into force repeats the law'),
        docs: {
            what: localized(
                'Noteikumos teikts, ka tie stājas spēkā nākamajā dienā pēc izsludināšanas vai likumā noteiktajā kārtībā. To jau nosaka likums.',
                'The rules say that they enter into force on the day after promulgation, or as the law provides. The law says so already.'
            ),
            why: localized(
                'Noteikumos neatkārto augstāka akta normas; ja likums mainās, atkārtojums kļūst nepareizs.',
                'Rules do not repeat norms of a higher act; when the law changes the repetition becomes wrong.'
            ),
            remedy: localized('Svītrojiet punktu vai nosakiet citu dienu.', 'Delete the point, or set another day.')
        },
        sources: ['PASV:47(1)', 'MK108:3.2']
    },
    check({ regulation, law, day }, report) {
        const commencement = findCommencement(regulation, law, day);
        if (commencement === undefined) return;
        const provision = printProvision(commencement.address, law, 'loc');
        for (const norm of regulation.norms) {
            const { entry, unit, sentence } = norm;
            if (entry === undefined || entry.partial) continue;
            const repeats = entry.event === 'law' || (entry.event === commencement.event && entry.nextDay);
            if (!repeats) continue;
            report({
                span: sentence,
                unit,
                basis: [commencement.address],
                confidence: commencement.confidence,
                message: localized(
                    `Tas pats jau noteikts ${provision.lv}. Svītrojiet, ja cita diena nav vajadzīga.`,
                    `${provision.en} says the same. Delete it unless another day is wanted.`
                ),
                fixes: toDeletion(norm, regulation)
            });
        }
    }
});

/** Deletes the point, where the sentence is all of it, nothing refers to it, and no number moves that is cited. */
function toDeletion({ unit, sentence }: Norm, regulation: ResolvedRegulation): Fix[] {
    const { text, points, references, citations } = regulation;
    const isWhole =
        unit.kind === 'point' &&
        unit.sentences.length === 1 &&
        unit.children.length === 0 &&
        unit.override === undefined;
    const isLast = points.at(-1) === unit;
    const isMoved = !isLast && (unit.fixedNumber || citations.some(({ citation }) => citation.self));
    const isCited = references.some(({ target }) => target === unit.id);
    const inChapter = unit.chapter !== undefined && unit.chapter.points.length === 1;
    if (isCited || (isWhole && (isMoved || inChapter))) return [];
    const whole = isWhole ? unit : sentence;
    if (!isWhole && unit.sentences.length < 2) return [];
    const before = /\s*$/u.exec(text.slice(0, whole.start))?.[0].length ?? 0;
    return [
        {
            title: isWhole
                ? localized('Svītrot punktu', 'Delete the point')
                : localized('Svītrot teikumu', 'Delete the sentence'),
            edits: [{ span: { start: isWhole ? whole.start - before : whole.start, end: whole.end }, newText: '' }],
            kind: 'safe'
        }
    ];
}
