import {
    isChange,
    type ComparedFinding,
    type ComparedUnit,
    type Comparison,
    type ComparisonRow
} from './comparison-model.ts';

type Language = Comparison['language'];

/** How the versions are called: names of files, revisions. */
export interface VersionNames {
    before: string;
    after: string;
}

export const COMPARISON_TEXTS = {
    lv: {
        title: 'Redakciju salīdzinājums',
        before: 'Iepriekšējā redakcija',
        after: 'Jaunā redakcija',
        changes: 'Izmaiņas',
        marked: 'Teksts ar labojumiem',
        markedNote: 'Svītrotais ir pārsvītrots, pievienotais – pasvītrots.',
        table: 'Redakcijas blakus',
        meaning: 'Kas mainījies pēc būtības',
        none: 'Redakcijas neatšķiras.',
        findings: 'Ziņojumi',
        appeared: 'Jauni ziņojumi',
        gone: 'Ziņojumi, kuru vairs nav',
        changedSeverity: 'Mainījies bargums',
        noFindings: 'Ziņojumi nav mainījušies.',
        kinds: { head: 'Ievads', title: 'Nosaukums', basis: 'Izdošanas pamats', closing: 'Paraksts' },
        states: { changed: 'grozīts', added: 'pievienots', removed: 'svītrots', moved: 'pārvietots' },
        meaningOnly: 'vārdi nav mainīti, bet mainījusies nozīme',
        formerly: 'iepriekš',
        count: (changed: number, added: number, removed: number, moved: number, meaning: number) =>
            `Grozīts: ${changed}; pievienots: ${added}; svītrots: ${removed}; pārvietots: ${moved}; bez vārdu maiņas mainījusies nozīme: ${meaning}.`
    },
    en: {
        title: 'Comparison of versions',
        before: 'Former version',
        after: 'New version',
        changes: 'Changes',
        marked: 'Marked-up text',
        markedNote: 'What was deleted is struck through, what was inserted is underlined.',
        table: 'Versions side by side',
        meaning: 'What has changed in substance',
        none: 'The versions do not differ.',
        findings: 'Findings',
        appeared: 'New findings',
        gone: 'Findings that are gone',
        changedSeverity: 'Severity has changed',
        noFindings: 'The findings have not changed.',
        kinds: { head: 'Heading', title: 'Title', basis: 'Enabling clause', closing: 'Signature' },
        states: { changed: 'changed', added: 'added', removed: 'removed', moved: 'moved' },
        meaningOnly: 'same words, but their meaning has changed',
        formerly: 'formerly',
        count: (changed: number, added: number, removed: number, moved: number, meaning: number) =>
            `Changed: ${changed}; added: ${added}; removed: ${removed}; moved: ${moved}; same words with another meaning: ${meaning}.`
    }
} as const;

/** `Grozīts: 2; pievienots: 1 …`, or that nothing differs. */
export function summarise({ rows, language }: Comparison): string {
    const texts = COMPARISON_TEXTS[language];
    if (!rows.some(isChange)) return texts.none;
    const { changed, added, removed, moved, meaningOnly } = countChanges(rows);
    return texts.count(changed, added, removed, moved, meaningOnly);
}

export interface ChangeCounts {
    changed: number;
    added: number;
    removed: number;
    moved: number;
    meaningOnly: number;
}

export function countChanges(rows: readonly ComparisonRow[]): ChangeCounts {
    const count = (fits: (row: ComparisonRow) => boolean): number => rows.filter(fits).length;
    return {
        changed: count(({ change }) => change === 'changed'),
        added: count(({ change }) => change === 'added'),
        removed: count(({ change }) => change === 'removed'),
        moved: count(({ moved }) => moved),
        meaningOnly: count(isMeaningOnly)
    };
}

function isMeaningOnly({ change, moved, meaning }: ComparisonRow): boolean {
    return change === 'same' && !moved && meaning.length > 0;
}

/** `7. punkts (iepriekš 6. punkts)`, `IV nodaļa`, `Nosaukums`. */
export function nameRow(row: ComparisonRow, language: Language): string {
    const texts = COMPARISON_TEXTS[language];
    if (row.kind !== 'chapter' && row.kind !== 'annex' && row.kind !== 'point') return texts.kinds[row.kind];
    const name = nameUnit(row.after ?? row.before!, row.kind, language);
    const before = row.before && nameUnit(row.before, row.kind, language);
    return row.after && before !== undefined && before !== name ? `${name} (${texts.formerly} ${before})` : name;
}

function nameUnit({ number, level }: ComparedUnit, kind: 'annex' | 'chapter' | 'point', language: Language): string {
    if (number === '') return language === 'lv' ? 'Teksts bez numura' : 'Text without number';
    if (kind === 'annex') return number;
    if (kind === 'chapter')
        return language === 'lv' ? `${number.replace(/\.$/u, '')} nodaļa` : `Chapter ${number.replace(/\.$/u, '')}`;
    if (language === 'en') return `${level === 0 ? 'Point' : 'Subpoint'} ${number}`;
    return `${number} ${level === 0 ? 'punkts' : 'apakšpunkts'}`;
}

/** `grozīts, pārvietots`; empty where nothing has changed. */
export function nameChange(row: ComparisonRow, language: Language): string {
    const { states, meaningOnly } = COMPARISON_TEXTS[language];
    if (isMeaningOnly(row)) return meaningOnly;
    return [...(row.change === 'same' ? [] : [states[row.change]]), ...(row.moved ? [states.moved] : [])].join(', ');
}

/** `kļūda RES-GLOBAL-GATE, 2.: …` */
export function printFinding({ code, severityText, message, point }: ComparedFinding): string {
    return `${severityText} ${code}${point === '' ? '' : `, ${point}`}: ${message}`;
}

/** Lists of findings with their headings; empty lists are left out. */
export function listFindings({ findings, language }: Comparison): { title: string; items: string[] }[] {
    if (findings === undefined) return [];
    const texts = COMPARISON_TEXTS[language];
    return [
        { title: texts.appeared, items: findings.appeared.map(printFinding) },
        { title: texts.gone, items: findings.gone.map(printFinding) },
        {
            title: texts.changedSeverity,
            items: findings.changed.map(({ before, after }) => `${before.severityText} → ${printFinding(after)}`)
        }
    ].filter(({ items }) => items.length > 0);
}
