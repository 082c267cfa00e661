import type { ResolvedRegulation, Span, Unit } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { collectOwnReferences, indexOwnUnits } from '../../../own-points.ts';
import { defineRule } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';
import { findPlace, getWords, readPromises, type Content } from '../contents.ts';
import { toReferenceFix } from '../fix.ts';

const NAMES: Record<Content['id'], { lv: string; en: string }> = {
    documents: { lv: 'dokumentiem', en: 'documents' },
    register: { lv: 'reģistru', en: 'a register' },
    priority: { lv: 'prioritāti', en: 'priority' },
    term: { lv: 'termiņu', en: 'a term' },
    application: { lv: 'iesniegumu', en: 'an application' },
    money: { lv: 'apmēru', en: 'an amount' }
};

/**
 * A reference says what its target holds ("9. punktā minētie dokumenti"), and the target has no word of it, while another
 * point has. By number or by name. Only for contents whose words are known (documents, registers, priority, terms,
 * applications, amounts): silent about all else. Cost: references × points.
 */
export const refWrongTarget = defineRule({
    meta: {
        code: 'REF-WRONG-TARGET',
        severity: 'warning',
        title: localized('Atsauce uz citu punktu, nekā domāts', 'Reference to another point than is meant'),
        docs: {
            what: localized(
                'Atsauce pasaka, kas mērķa punktā ir ("9. punktā minētie dokumenti"), bet tur par to nav ne vārda, un tas ir citā punktā. Pārbauda atsauces uz dokumentiem, reģistriem, prioritāti, termiņiem, iesniegumiem un apmēriem.',
                'A reference says what its target holds ("the documents of point 9"), but the target has no word of it while another point has. Checked for documents, registers, priority, terms, applications and amounts.'
            ),
            why: localized(
                'Visbiežāk punkti ir pārnumurēti, bet atsauce palikusi. Norma tad neprasa neko vai prasa ko citu.',
                'Mostly points were renumbered and the reference stayed. The norm then asks for nothing, or for something else.'
            ),
            remedy: localized(
                'Pārbaudiet, kurš punkts domāts; atsauce pēc nosaukuma ({punktā Nosaukums}) mainās līdzi numuriem.',
                'See which point is meant; a reference by name ({punktā Nosaukums}) follows the numbers.'
            )
        },
        sources: ['MK108:2', 'MK108:2.4']
    },
    check({ regulation }, report) {
        for (const { span, words, unit, targets, from } of collectTargets(regulation)) {
            const promises = readPromises(regulation.text.slice(from, from + 120));
            if (promises.length === 0) continue;
            const holds = targets.some(target => promises.some(({ held }) => held.test(getWords(target, regulation))));
            const place = holds ? undefined : findPlace(promises, regulation);
            const isElsewhere =
                !holds &&
                regulation.points.some(one => promises.some(({ held }) => held.test(getWords(one, regulation))));
            if (!isElsewhere || place?.id === unit?.id) continue;
            const names = promises.map(({ id }) => NAMES[id]);
            const numbers = targets.map(({ number }) => number).join(', ');
            report({
                span,
                ...(unit === undefined ? {} : { unit }),
                basis: [],
                message: localized(
                    `Atsauce ir uz ${numbers} ${targets[0]!.kind === 'point' ? 'punktu' : 'apakšpunktu'}, bet tajā nav ne vārda par ${names.map(name => name.lv).join(' vai ')}.${place === undefined ? ' Pārbaudiet numuru.' : ` Vai domāts ${place.number} punkts?`}`,
                    `The reference leads to ${numbers}, which has no word of ${names.map(name => name.en).join(' or ')}.${place === undefined ? ' Check the number.' : ` Is point ${place.number} meant?`}`
                ),
                related: targets.map(target => ({
                    span: target.headSpan,
                    message: localized('Uz šo punktu rāda atsauce.', 'The reference leads here.')
                })),
                fixes: place === undefined || words === undefined ? [] : toReferenceFix(words, place, regulation)
            });
        }
    }
});

interface Target {
    span: Span;
    /** Words that a fix may replace. */
    words?: Span;
    unit?: Unit;
    targets: Unit[];
    /** Where the text behind the reference begins. */
    from: number;
}

function collectTargets(regulation: ResolvedRegulation): Target[] {
    const byAddress = indexOwnUnits(regulation);
    const byId = new Map(collectUnits(regulation).map(unit => [unit.id, unit]));
    const numbered = Map.groupBy(collectOwnReferences(regulation), ({ located }) => located);
    const found: Target[] = [];
    for (const [located, references] of numbered) {
        const targets = references.map(({ part }) => byAddress.get(part.address));
        if (targets.some(target => target === undefined)) continue;
        const [first] = references;
        found.push({
            span: located.span,
            ...(references.length === 1 ? { words: { start: first!.part.start, end: first!.part.end } } : {}),
            ...(located.unit === undefined ? {} : { unit: located.unit }),
            targets: targets.filter(target => target !== undefined),
            from: located.span.end
        });
    }
    for (const use of regulation.references) {
        const target = use.kind === 'point' && use.target !== undefined ? byId.get(use.target) : undefined;
        if (target === undefined) continue;
        const open = regulation.text.lastIndexOf('{', use.span.start);
        const close = regulation.text.indexOf('}', use.span.end) + 1;
        found.push({
            span: use.span,
            ...(open >= 0 && close > 0 ? { words: { start: open, end: close } } : {}),
            ...(use.unit === undefined ? {} : { unit: use.unit }),
            targets: [target],
            from: close
        });
    }
    return found;
}
