import { allRules } from '@normraksts/rules';
import { CompletionItemKind } from 'vscode-languageserver';
import { overlaps } from '../../text/ranges.ts';
import { type CompletionRequest, fold, type Offer } from './request.ts';

const VALUES: Record<string, string[]> = {
    'statuss:': ['projekts', 'projekts viedokļu noskaidrošanai', 'projekts domes sēdei', 'pieņemti', 'zaudējuši spēku'],
    'paskaidrojuma raksts:': ['pievienots', 'vajadzīgs'],
    'ministrijas atzinums:': ['vajadzīgs', 'nav vajadzīgs', 'saņemts']
};

/** Values behind keys of the header, and codes behind `atkāpe:` and `iebildums:`. */
export function collectFieldValues(request: CompletionRequest): Offer[] | undefined {
    const { view, line, offset, after } = request;
    const { keyword, keywordSpan } = line;
    if (keyword === undefined || !keywordSpan || offset < keywordSpan.end) return undefined;
    const typedText = view.text.slice(keywordSpan.end, offset).trimStart();
    const typed = { start: offset - typedText.length, end: offset + (/^[\p{L}\p{N}-]*/u.exec(after)?.[0].length ?? 0) };
    const values = VALUES[keyword];
    if (values) {
        return values
            .filter(value => fold(value).startsWith(fold(typedText)))
            .map(value => ({ label: value, newText: value, kind: CompletionItemKind.EnumMember, typed, rank: '0' }));
    }
    if ((keyword !== 'atkāpe:' && keyword !== 'iebildums:') || !/^[\p{L}\p{N}-]*$/u.test(typedText)) return undefined;
    const unit = view.regulation.points.find(point => overlaps(point, { start: offset, end: offset }));
    const here = new Set(view.findings.filter(({ span }) => unit && overlaps(unit, span)).map(({ code }) => code));
    return allRules
        .filter(({ meta }) => meta.code.toLowerCase().startsWith(typedText.toLowerCase()))
        .map(({ meta }) => ({
            label: meta.code,
            newText: `${meta.code} – `,
            detail: view.messages.pick(meta.title),
            kind: CompletionItemKind.EnumMember,
            typed,
            rank: here.has(meta.code) ? '0' : '1'
        }));
}
