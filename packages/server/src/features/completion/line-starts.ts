import { fillSnippet } from '@normraksts/language';
import { CompletionItemKind } from 'vscode-languageserver';
import { KIND_NAMES } from '../../messages.ts';
import { getSentenceSnippets } from '../sentence-snippets.ts';
import { type CompletionRequest, fold, type Offer } from './request.ts';

const HEADER_KEYS = [
    'saistošie noteikumi ""',
    'pašvaldība:',
    'numurs:',
    'vieta:',
    'datums:',
    'statuss:',
    'spēkā no:',
    'zaudē spēku:',
    'apstiprināti:',
    'precizēti:',
    'paraksta:',
    'paskaidrojuma raksts:',
    'ministrijas atzinums:',
    'avots:',
    'izvilkums',
    'izdoti saskaņā ar:'
];
const REPEATED = new Set(['apstiprināti:', 'precizēti:']);
const MEMORANDUM = 'paskaidrojuma raksts';
const PARTS = ['nodaļa ""', 'punkts', 'termini', 'pielikums ""', MEMORANDUM];
const MEMORANDUM_PARTS = ['aprēķins:', 'publicēts:', 'viedokļi:', 'atkāpe:'];
const ALONE = new Set(['izvilkums', 'termini', 'tabula', 'kur:']);
const INNER_PARTS = ['apakšpunkts', 'tabula', 'formula:', 'kur:', 'teksts: ""', 'pamatojums:', 'atkāpe:', 'iebildums:'];

/** Keywords, and inside of points whole sentences, where nothing but the beginning of a line is typed. */
export function collectLineStarts(request: CompletionRequest): Offer[] {
    const { view, line, before, after, offset, owner, snippets, trigger } = request;
    const typedText = before.trimStart();
    const startsKeyword = line.keywordSpan === undefined || offset <= line.keywordSpan.end;
    if (
        !startsKeyword ||
        typedText.length > 30 ||
        !/^[\p{L}\s]*$/u.test(typedText) ||
        (trigger === ' ' && typedText === '')
    )
        return [];
    const start = offset - typedText.length;
    const rest = /^\p{L}*:?/u.exec(after)?.[0].length ?? 0;
    const typed = { start, end: offset + rest };
    const prefix = fold(typedText);
    const offers: Offer[] = [];
    for (const keyword of collectKeywords(request)) {
        if (!fold(keyword).startsWith(prefix)) continue;
        const label = keyword.replace(/\s*""$/, '');
        const open = keyword.endsWith('""') && snippets;
        offers.push({
            label,
            newText: open
                ? keyword.replace('""', '"$1"$0')
                : keyword.endsWith('""')
                  ? `${label} `
                  : keyword === MEMORANDUM
                    ? [keyword, ...collectMissingSections(view), ''].join('\n\n')
                    : ALONE.has(keyword) || keyword.startsWith('sadaļa ')
                      ? keyword
                      : `${keyword} `,
            kind: CompletionItemKind.Keyword,
            typed,
            rank: owner.part === 'header' ? '0' : '2',
            ...(open ? { isSnippet: true } : {})
        });
    }
    if (owner.part !== 'point' && owner.part !== 'chapter') return offers;
    getSentenceSnippets(view.law, view.day).forEach(({ kind, snippet }, index) => {
        const sentence = fillSnippet(snippet);
        const label = sentence.split('\n')[0]!;
        const name = view.messages.pick(KIND_NAMES[kind]);
        if (prefix !== '' && !fold(label).startsWith(prefix) && !fold(name).startsWith(prefix)) return;
        offers.push({
            label,
            detail: view.messages.text('completionNorm', { kind: name }),
            documentation: sentence,
            newText: snippets ? snippet : sentence,
            isSnippet: snippets,
            kind: CompletionItemKind.Snippet,
            typed,
            rank: `1${String(index).padStart(2, '0')}`
        });
    });
    return offers;
}

function collectKeywords({ view, owner, line }: CompletionRequest): string[] {
    const used = new Set(view.lines.filter(({ number }) => number !== line.number).map(({ keyword }) => keyword));
    switch (owner.part) {
        case 'header':
        case 'enabling-clause': {
            const missing = HEADER_KEYS.filter(key => REPEATED.has(key) || !used.has(key.replace(/\s*""$/, '')));
            return [...missing, ...toParts(used)];
        }
        case 'point':
        case 'annex':
            return [...toParts(used), ...INNER_PARTS];
        case 'memorandum':
            return [...collectMissingSections(view), ...MEMORANDUM_PARTS];
        default:
            return toParts(used);
    }
}

/** A file has one memorandum. */
function toParts(used: ReadonlySet<string | undefined>): string[] {
    return PARTS.filter(part => part !== MEMORANDUM || !used.has(part));
}

/** Headings that the law asks for and the memorandum does not have yet. */
function collectMissingSections({ law, day, regulation }: CompletionRequest['view']): string[] {
    const written = new Set(regulation.memorandum?.sections.map(({ item }) => item));
    return law
        .getView(day)
        .memorandumItems.filter(({ id, use }) => use === 'required' && !written.has(id))
        .map(({ title }) => `sadaļa ${title}`);
}
