/** Takes a ground out of rules, where nothing else depends on it. */
import type { Ground, Norm, ResolvedRegulation, Unit } from '@normraksts/language';
import type { Fix, TextEdit } from '../finding.ts';
import { localized } from '../l10n.ts';

const CONNECTOR = /,?\s*(?:(?:kā arī|vai arī|un arī|vai|un|tai skaitā)\s*)?(?:gadījum\p{L}+,?\s*)?$/u;

/** `undefined` where the ground cannot be cut out without rewording the rest. */
export function toRemovalFix(norm: Norm, ground: Ground, regulation: ResolvedRegulation): Fix | undefined {
    const edits = toEdits(norm, ground, regulation);
    return edits === undefined
        ? undefined
        : { title: localized('Svītrot šo pamatu', 'Delete this ground'), edits, kind: 'review' };
}

function toEdits(norm: Norm, ground: Ground, regulation: ResolvedRegulation): TextEdit[] | undefined {
    const { unit, sentence } = norm;
    if (sentence.intro !== undefined) return removeItem(unit, regulation);
    if (norm.grounds.length > 1) return removeClause(norm, ground, regulation.text);
    if (unit.children.length > 0) return undefined;
    if (unit.sentences.length > 1) return removeSentence(norm, regulation.text);
    return unit.kind === 'point' ? removePoint(unit, regulation) : undefined;
}

function removeItem(unit: Unit, regulation: ResolvedRegulation): TextEdit[] | undefined {
    const siblings = unit.parent?.children ?? [];
    if (siblings.length < 3 || unit.children.length > 0 || unit.sentences.length > 1 || isReferredTo(unit, regulation))
        return undefined;
    const edits: TextEdit[] = [{ span: toLines(unit, regulation.text), newText: '' }];
    const previous = siblings[siblings.indexOf(unit) - 1]?.sentences.at(-1);
    if (siblings.at(-1) === unit && previous !== undefined && /[;,]$/.test(previous.text)) {
        edits.unshift({ span: { start: previous.end - 1, end: previous.end }, newText: '.' });
    }
    return edits;
}

function removeClause(norm: Norm, ground: Ground, text: string): TextEdit[] | undefined {
    if (norm.grounds.at(-1)?.span.start !== ground.span.start) return undefined;
    const connector = CONNECTOR.exec(text.slice(norm.start, ground.span.start));
    const rest = text.slice(ground.span.end, norm.end).trim();
    if (connector === null || connector[0].trim() === '' || !/^[.;]?$/.test(rest)) return undefined;
    return [{ span: { start: ground.span.start - connector[0].length, end: ground.span.end }, newText: '' }];
}

function removeSentence(norm: Norm, text: string): TextEdit[] {
    const before = /\s*$/.exec(text.slice(0, norm.start))?.[0].length ?? 0;
    const isFirst = norm.unit.sentences[0] === norm.sentence;
    const after = /^\s*/.exec(text.slice(norm.end))?.[0].length ?? 0;
    return [
        {
            span: isFirst
                ? { start: norm.start, end: norm.end + after }
                : { start: norm.start - before, end: norm.end },
            newText: ''
        }
    ];
}

function removePoint(unit: Unit, regulation: ResolvedRegulation): TextEdit[] | undefined {
    const siblings = unit.chapter?.points ?? regulation.points;
    if (siblings.length < 2 || isReferredTo(unit, regulation)) return undefined;
    const span = toLines(unit, regulation.text);
    const blank = /^(?:[ \t]*\n)*/.exec(regulation.text.slice(span.end))?.[0].length ?? 0;
    return [{ span: { start: span.start, end: span.end + blank }, newText: '' }];
}

/** Numbers behind the unit change with it: nothing may refer to points by number. */
function isReferredTo(unit: Unit, regulation: ResolvedRegulation): boolean {
    let targets = targetsOf.get(regulation);
    if (targets === undefined) {
        targets = {
            ids: new Set(
                regulation.references.flatMap(use =>
                    use.kind === 'point' && use.target !== undefined ? [use.target] : []
                )
            ),
            numbered: regulation.citations.some(({ citation }) => citation.self)
        };
        targetsOf.set(regulation, targets);
    }
    return targets.numbered || targets.ids.has(unit.id);
}

const targetsOf = new WeakMap<ResolvedRegulation, { ids: ReadonlySet<string>; numbered: boolean }>();

function toLines(unit: Unit, text: string): { start: number; end: number } {
    const end = text.indexOf('\n', unit.end);
    return { start: text.lastIndexOf('\n', unit.start) + 1, end: end < 0 ? text.length : end + 1 };
}
