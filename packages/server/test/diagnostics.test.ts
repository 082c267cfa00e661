import type { Finding } from '@normraksts/rules';
import { describe, expect, test } from 'vitest';
import { collectCodeActions } from '../src/features/code-actions.ts';
import { toDiagnostic } from '../src/features/diagnostics.ts';
import type { View } from '../src/view.ts';
import { applyEdits, open, services } from './editor.ts';

const TEXT = 'punkts A\n    Prasa 5 gadus un vēl 3 gadus.';

/** A document with one finding under the word, whose safe repair is the replacement. */
function withFinding(word: string, rest: Partial<Finding> = {}): View {
    const view = open(TEXT);
    const start = TEXT.indexOf(word);
    const finding: Finding = {
        code: 'RES-TERM-FIRST',
        severity: 'error',
        message: { lv: 'Nedrīkst.', en: 'Not allowed.' },
        span: { start, end: start + word.length },
        basis: [],
        persons: [],
        positions: [],
        related: [],
        fixes: [],
        ...rest
    };
    return {
        ...Object.defineProperties({}, Object.getOwnPropertyDescriptors(view)),
        findings: [finding]
    } as unknown as View;
}

const print = (view: View) => toDiagnostic(view.findings[0]!, view);

describe('diagnostics', () => {
    test('range, code, severity and message', () => {
        expect(print(withFinding('5 gadus'))).toEqual({
            range: { start: { line: 1, character: 10 }, end: { line: 1, character: 17 } },
            severity: 1,
            code: 'RES-TERM-FIRST',
            source: 'normraksts',
            message: 'Nedrīkst.',
            data: { code: 'RES-TERM-FIRST', fixes: [] }
        });
    });

    test.each([
        ['error', 1],
        ['warning', 2],
        ['info', 3],
        ['hint', 4]
    ] as const)('%s', (severity, expected) => {
        expect(print(withFinding('5 gadus', { severity })).severity).toBe(expected);
    });

    test('places in the rules, provisions in the law packages, positions of authorities', () => {
        const view = withFinding('5 gadus', {
            basis: ['PAL:14(1)5', 'NAV:1'],
            positions: [{ authority: 'TS', stance: { lv: 'pārsniedz deleģējumu', en: 'exceeds the delegation' }, source: 'Ziņojums 2024' }],
            related: [{ message: { lv: 'Te arī.', en: 'Here too.' }, span: { start: 0, end: 6 } }]
        });
        const related = print(view).relatedInformation!.map(
            ({ location, message }) => `${location.uri === view.uri ? 'rules' : location.uri}: ${message}`
        );
        expect(related).toEqual([
            'rules: Te arī.',
            'file:///laws/palidzibas.likums: Palīdzības likuma 14. panta pirmās daļas 5. punkts – Politiski represētās personas.',
            'file:///laws/palidzibas.likums: Tiesībsargs: pārsniedz deleģējumu (Ziņojums 2024)'
        ]);
    });

    test('messages in English', () => {
        services.product.settings.update({ language: 'en' });
        expect(print(withFinding('5 gadus')).message).toBe('Not allowed.');
        services.product.settings.update({ language: 'auto' });
        expect(print(withFinding('5 gadus')).message).toBe('Nedrīkst.');
    });
});

describe('code actions', () => {
    const fixable = (word: string): View => {
        const start = TEXT.indexOf(word);
        const edits = [{ span: { start, end: start + word.length }, newText: '3 gadus' }];
        return withFinding(word, { fixes: [{ title: { lv: 'Saīsināt', en: 'Shorten' }, kind: 'safe', edits }] });
    };
    const actionsAt = (view: View, character: number, only?: string[]) =>
        collectCodeActions(view, {
            range: { start: { line: 1, character }, end: { line: 1, character } },
            diagnostics: [],
            ...(only ? { only } : {})
        });
    const edited = (view: View, action: ReturnType<typeof actionsAt>[number]): string =>
        applyEdits(view, (action.edit!.documentChanges![0] as unknown as { edits: never[] }).edits);

    test('a repair at the finding', () => {
        const view = fixable('5 gadus');
        const [fix] = actionsAt(view, 12, ['quickfix']);
        expect(fix).toMatchObject({ title: 'Saīsināt', kind: 'quickfix', isPreferred: true });
        expect(edited(view, fix!)).toBe('punkts A\n    Prasa 3 gadus un vēl 3 gadus.');
    });

    test('no repair elsewhere', () => {
        expect(actionsAt(fixable('5 gadus'), 25, ['quickfix'])).toEqual([]);
    });

    test('one entry for findings that one fix solves; the same name elsewhere says where', () => {
        const at = { start: TEXT.length - 1, end: TEXT.length - 1 };
        const fix = (newText: string, span = at) => ({
            title: { lv: 'Izņemt', en: 'Exempt' },
            kind: 'review' as const,
            edits: [{ span, newText }]
        });
        const base = fixable('5 gadus');
        const [one] = base.findings;
        const findings: Finding[] = [
            { ...one!, code: 'SMALL', fixes: [fix(' A.')] },
            { ...one!, code: 'WHOLE', fixes: [fix(' A. B.')] },
            { ...one!, code: 'SAME', fixes: [fix(' A. B.')] }
        ];
        const withFindings = (list: Finding[]): View =>
            Object.defineProperties(Object.create(base) as View, { findings: { value: list } });
        const [only, ...others] = actionsAt(withFindings(findings), 12, ['quickfix']);
        expect(others).toEqual([]);
        expect(edited(base, only!)).toContain(' A. B.');
        const elsewhere = { ...one!, code: 'OTHER', fixes: [fix('C', { start: 0, end: 0 })] };
        expect(actionsAt(withFindings([...findings, elsewhere]), 12, ['quickfix']).map(({ title }) => title)).toEqual([
            'Izņemt (WHOLE)',
            'Izņemt (OTHER)'
        ]);
    });

    test('the canonical sentence of the norm at the cursor, which is read alike', () => {
        const text = 'punkts A\n    Īres līgumu slēdz uz laiku, kas nepārsniedz divus gadus.';
        const rules = open(text);
        const [rewrite] = actionsAt(rules, 12, ['refactor.rewrite']);
        expect(rewrite?.title).toBe('Pārrakstīt ar ieteikto teikumu');
        const after = open(edited(rules, rewrite!));
        expect(after.regulation.norms.map(({ kind }) => kind)).toEqual(['lease']);
        expect(actionsAt(after, 12, ['refactor.rewrite']).map(({ title }) => title)).toEqual([
            'Ielikt pēdiņās (brīvs teksts, nevis norma)'
        ]);
        expect(
            collectCodeActions(rules, {
                range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
                diagnostics: []
            })
        ).toEqual([]);
    });

    test('free text', () => {
        const view = open(TEXT);
        const [rewrite] = actionsAt(view, 12, ['refactor']);
        expect(edited(view, rewrite!)).toBe('punkts A\n    "Prasa 5 gadus un vēl 3 gadus."');
        expect(open(edited(view, rewrite!)).regulation.points[0]!.sentences.map(({ free }) => free)).toEqual([true]);
    });

    test('all repairs of the kind at the cursor, wherever they are in the file', () => {
        const base = fixable('5 gadus');
        const [one] = base.findings;
        const second = TEXT.lastIndexOf('3 gadus');
        const findings: Finding[] = [
            one!,
            { ...one!, span: { start: second, end: second + 7 }, fixes: [{ ...one!.fixes[0]!, edits: [{ span: { start: second, end: second + 7 }, newText: 'gadu' }] }] },
            { ...one!, code: 'OTHER', span: { start: 0, end: 6 }, fixes: [{ ...one!.fixes[0]!, edits: [{ span: { start: 0, end: 6 }, newText: 'PUNKTS' }] }] }
        ];
        const view: View = Object.defineProperties(Object.create(base) as View, { findings: { value: findings } });
        const [single, all, ...none] = actionsAt(view, 12, ['quickfix']);
        expect(none).toEqual([]);
        expect(edited(view, single!)).toBe('punkts A\n    Prasa 3 gadus un vēl 3 gadus.');
        expect(all!.title).toBe(`Labot visas šādas vietas failā (${one!.code}, 2)`);
        expect(edited(view, all!)).toBe('punkts A\n    Prasa 3 gadus un vēl gadu.');
    });

    test('all safe repairs', () => {
        const view = fixable('5 gadus');
        expect(actionsAt(view, 0, ['source.fixAll']).map(action => edited(view, action))).toEqual([
            'punkts A\n    Prasa 3 gadus un vēl 3 gadus.'
        ]);
    });
});
