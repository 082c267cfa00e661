import { describe, expect, it } from 'vitest';
import { localized, defineRule, type Report, type Rule, type RuleContext, type Severity } from '@normraksts/rules';
import { check, law } from './check.ts';

const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\npašvaldība: Upmales novads\n';
const POINTS = `
punkts Pirmais
    Lēmumu pieņem komisija.
punkts Otrais
    Lēmumu paziņo personai.
`;

function rule(code: string, check: (context: RuleContext, report: (finding: Report) => void) => void, extra: Partial<Rule['meta']> = {}): Rule {
    const text = localized('teksts', 'text');
    return defineRule({
        meta: { code, severity: 'error', title: text, docs: { what: text, why: text, remedy: text }, sources: ['PASV:44(1)'], ...extra },
        check
    });
}

const message = localized('Slikti.', 'Bad.');
const atEveryPoint = (code: string, part: Partial<Report> = {}, extra: Partial<Rule['meta']> = {}): Rule =>
    rule(code, ({ regulation }, report) => {
        for (const point of regulation.points) report({ message, span: point.headSpan, ...part });
    }, extra);

function summary(source: string, rules: readonly Rule[], options = {}): string[] {
    return check(source, { rules, ...options }).findings
        .filter(({ code }) => !code.startsWith('LINK-'))
        .map(({ code, severity, unit }) => `${unit?.number ?? '–'} ${severity} ${code}`);
}

describe('severity', () => {
    it.each<[Partial<Report>, Partial<Rule['meta']>, Severity]>([
        [{}, {}, 'error'],
        [{}, { severity: 'info' }, 'info'],
        [{ severity: 'warning' }, {}, 'warning'],
        [{ severity: 'error' }, { severity: 'warning' }, 'warning'],
        [{ confidence: 'B' }, {}, 'warning'],
        [{ confidence: 'C' }, {}, 'info'],
        [{ confidence: 'B', severity: 'hint' }, {}, 'hint']
    ])('%j under %j is %s', (part, extra, expected) => {
        expect(summary(HEAD + POINTS, [atEveryPoint('X-ONE', part, extra)])[0]).toBe(`1. ${expected} X-ONE`);
    });

    it('can be lowered, not raised, and switched off', () => {
        const rules = [atEveryPoint('X-ONE', { severity: 'warning' }), atEveryPoint('X-TWO')];
        expect(summary(HEAD + POINTS, rules, { severities: { 'X-ONE': 'error', 'X-TWO': 'hint' } })).toEqual([
            '1. warning X-ONE', '1. hint X-TWO', '2. warning X-ONE', '2. hint X-TWO'
        ]);
        expect(summary(HEAD + POINTS, rules, { severities: { 'X-ONE': 'off' } })).toEqual(['1. error X-TWO', '2. error X-TWO']);
    });

    it('is told for single codes and families only', () => {
        const rules = [atEveryPoint('X-ONE'), atEveryPoint('Y-TWO'), atEveryPoint('X-THREE')];
        expect(summary(HEAD + POINTS, rules, { only: ['Y-TWO'] })).toEqual(['1. error Y-TWO', '2. error Y-TWO']);
        expect(summary(HEAD + POINTS, rules, { only: ['X-'] })).toEqual(['1. error X-ONE', '1. error X-THREE', '2. error X-ONE', '2. error X-THREE'].sort());
    });

    it('rests on the sources of the rule where the report names no basis', () => {
        expect(check(HEAD + POINTS, { rules: [atEveryPoint('X-ONE')] }).findings[0]?.basis).toEqual(['PASV:44(1)']);
        expect(check(HEAD + POINTS, { rules: [atEveryPoint('X-ONE', { basis: [] })] }).findings[0]?.basis).toEqual([]);
    });
});

describe('a rule that throws', () => {
    const broken = rule('X-BROKEN', (_, report) => {
        report({ message, span: { start: 0, end: 1 } });
        throw new Error('nav');
    });

    it('loses its own findings, is told once, and hides no other', () => {
        const { findings, failures } = check(`${HEAD}statuss: pieņemti\ndatums: 2024. gada 1. marts\n${POINTS}`, { rules: [broken, atEveryPoint('X-ONE')] });
        expect(findings.map(({ code }) => code)).toEqual(['SYN-INTERNAL', 'X-ONE', 'X-ONE']);
        expect(findings[0]?.message.lv).toContain('X-BROKEN');
        expect(failures.map(({ code, error }) => `${code} ${error.message}`)).toEqual(['X-BROKEN nav']);
    });

    it('is told even if only others are asked for, and makes no waiver superfluous', () => {
        const source = `${HEAD}\npunkts Pirmais\n    Lēmumu pieņem komisija.\n    atkāpe: X-BROKEN – iemesls\n`;
        expect(summary(source, [broken])).toEqual(['– warning SYN-INTERNAL']);
    });

    it('lets cancellation through', () => {
        const cancelled = Symbol('OperationCancelled');
        const cancelling = rule('X-CANCEL', () => {
            throw cancelled;
        });
        expect(catchThrown(() => check(HEAD, { rules: [cancelling] }))).toBe(cancelled);
        expect(catchThrown(() => check(HEAD, { rules: [broken], interrupt: () => { throw cancelled; } }))).toBe(cancelled);
    });
});

function catchThrown(action: () => unknown): unknown {
    try {
        action();
    } catch (error) {
        return error;
    }
    return undefined;
}

describe('history', () => {
    const since2024 = rule('X-LATER', ({ day, regulation }, report) => {
        if (day >= '2024-01-01') report({ message, span: regulation.points[0]!.headSpan });
    });
    const head = (status: string, date: string): string => `${HEAD}statuss: ${status}\ndatums: ${date}\n${POINTS}`;

    it.each([
        ['pieņemti', '2021. gada 3. novembris', 'warning', true],
        ['zaudējuši spēku', '2021. gada 3. novembris', 'warning', true],
        ['pieņemti', '2024. gada 1. jūnijs', 'error', false],
        ['projekts', '2021. gada 3. novembris', 'error', false]
    ])('rules %s of %s: %s', (status, date, severity, isTold) => {
        const [finding] = check(head(status, date), { rules: [since2024] }).findings;
        expect(finding?.severity).toBe(severity);
        expect(finding?.message.lv.includes('03.11.2021.')).toBe(isTold);
        expect(finding?.message.en.includes('3 November 2021')).toBe(isTold);
    });

    it('judges by the day asked for, else by the last day of the law', () => {
        expect(check(head('projekts', '2021. gada 3. novembris'), { rules: [since2024], asOf: '2023-12-31' }).findings).toEqual([]);
        expect(check(HEAD, { rules: [] }).day).toBe(law.model.lawState);
    });
});

describe('excerpts', () => {
    it('are silent about what is absent, and say so once', () => {
        const rules = [atEveryPoint('X-ABSENT', {}, { absence: true }), atEveryPoint('X-PRESENT')];
        expect(summary(`${HEAD}izvilkums\n${POINTS}`, rules)).toEqual(['– hint SYN-EXCERPT', '1. error X-PRESENT', '2. error X-PRESENT']);
        expect(summary(`${HEAD}${POINTS}`, rules)).toHaveLength(4);
    });
});

describe('waivers', () => {
    const rules = [atEveryPoint('X-WARN', { severity: 'warning' }), atEveryPoint('X-ERROR')];
    const withWaiver = (waiver: string): string => `${HEAD}\npunkts Pirmais\n    Lēmumu pieņem komisija.\n    atkāpe: ${waiver}\n`;

    it('set warnings aside with their reason', () => {
        const { findings, waived } = check(withWaiver('X-WARN – dome to izvērtēja'), { rules });
        expect(findings.map(({ code }) => code)).toEqual(['X-ERROR', 'WAIVE-APPLIED']);
        expect(findings[1]!.message.lv).toContain('dome to izvērtēja');
        expect(waived.map(({ finding, waiver }) => `${finding.code} ${waiver.reason}`)).toEqual(['X-WARN dome to izvērtēja']);
    });

    it.each([
        ['X-WARN', ['1. error X-ERROR', '1. warning X-WARN', '1. warning WAIVE-NO-REASON']],
        ['X-ERROR – iemesls', ['1. error X-ERROR', '1. warning X-WARN', '1. warning WAIVE-ERROR']],
        ['X-NOTHING – iemesls', ['1. error X-ERROR', '1. warning X-WARN', '1. warning WAIVE-UNKNOWN']],
        ['SYN-DATE – iemesls', ['1. error X-ERROR', '1. warning X-WARN', '1. info WAIVE-UNUSED']]
    ])('%s', (waiver, expected) => {
        expect(summary(withWaiver(waiver), rules)).toEqual(expected);
    });

    it('hold at their point only', () => {
        expect(summary(`${withWaiver('X-WARN – iemesls')}${POINTS.replaceAll('Pirmais', 'Trešais')}`, [rules[0]!])).toEqual(['1. hint WAIVE-APPLIED', '2. warning X-WARN', '3. warning X-WARN']);
    });

    it('are not superfluous where their check is switched off', () => {
        expect(summary(withWaiver('X-WARN – iemesls'), rules, { severities: { 'X-WARN': 'off' } })).toEqual(['1. error X-ERROR']);
        expect(summary(withWaiver('X-WARN – iemesls').replace('punkts', 'izvilkums\n\npunkts'), [atEveryPoint('X-WARN', {}, { absence: true })])).toEqual(['– hint SYN-EXCERPT']);
    });
});

describe('generic rules', () => {
    const inSentence = (code: string, word: string, extra: Partial<Rule['meta']> = {}): Rule =>
        rule(code, ({ regulation }, report) => {
            const start = regulation.text.indexOf(word);
            if (start >= 0) report({ message, span: { start, end: start + word.length } });
        }, extra);
    const generic = inSentence('X-GENERIC', 'komisija', { yieldsTo: ['Y-', 'Z-ONE'] });

    it('yield to special ones in the same sentence', () => {
        expect(summary(HEAD + POINTS, [generic, inSentence('Y-ANY', 'Lēmumu')])).toEqual(['1. error Y-ANY']);
        expect(summary(HEAD + POINTS, [generic, inSentence('Z-ONE', 'Lēmumu')])).toEqual(['1. error Z-ONE']);
    });

    it('stay where others are strange or elsewhere', () => {
        expect(summary(HEAD + POINTS, [generic, inSentence('Z-TWO', 'Lēmumu')])).toEqual(['1. error Z-TWO', '1. error X-GENERIC']);
        expect(summary(HEAD + POINTS, [generic, inSentence('Y-ANY', 'paziņo')])).toEqual(['1. error X-GENERIC', '2. error Y-ANY']);
    });
});

describe('order', () => {
    it('is by place, then code; the same thing is told once', () => {
        const rules = [atEveryPoint('X-B'), atEveryPoint('X-A'), atEveryPoint('X-A')];
        expect(summary(HEAD + POINTS, rules)).toEqual(['1. error X-A', '1. error X-B', '2. error X-A', '2. error X-B']);
    });
});

describe('law of another day', () => {
    it('is silent about matters that a general law of that day may have carried, if that law is not held', () => {
        const text = 'saistošie noteikumi "Par palīdzību"\n\npunkts Apstrīdēšana\n    Komisijas lēmumu var apstrīdēt domē.\n';
        for (const asOf of ['2021-11-03', '2026-02-21']) expect(check(text, { asOf, only: ['BAS-NO-DELEG'] }).findings, asOf).toEqual([]);
    });
});
