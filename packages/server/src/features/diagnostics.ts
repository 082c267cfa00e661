import type { LawProblem } from '../language-parts.ts';
import type { Address } from '@normraksts/law';
import type { Finding, Fix, Severity } from '@normraksts/rules';
import {
    type Diagnostic,
    type DiagnosticRelatedInformation,
    DiagnosticSeverity,
    type Range,
    type TextEdit as LspTextEdit
} from 'vscode-languageserver';
import { printAddress } from '../text/print-address.ts';
import { toRange } from '../text/ranges.ts';
import type { View } from '../view.ts';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    info: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint
};

/** Places in law packages shown beside one finding; the message has all. */
const MAX_LAW_PLACES = 6;

/** What a diagnostic carries for clients that repair by themselves. */
export interface FindingData {
    code: string;
    fixes: { title: string; kind: Fix['kind']; edits: LspTextEdit[] }[];
}

/** The gravest first: editors show what stands at one place in this order. */
export function collectDiagnostics(view: View): Diagnostic[] {
    const rank = ({ severity }: Finding): number => SEVERITIES[severity];
    return [...view.findings].sort((a, b) => rank(a) - rank(b)).map(finding => toDiagnostic(finding, view));
}

/** A finding as editors show it, in the language of the client. */
export function toDiagnostic(finding: Finding, view: View): Diagnostic {
    const range = toRange(view.document, finding.span);
    const data: FindingData = { code: finding.code, fixes: finding.fixes.map(fix => toFixData(fix, view)) };
    const href = view.findDocsPage(finding.code);
    const relatedInformation = collectRelated(finding, view, range);
    return {
        range,
        severity: SEVERITIES[finding.severity],
        code: finding.code,
        ...(href === undefined ? {} : { codeDescription: { href } }),
        source: 'normraksts',
        message: finding.message[view.messages.language],
        ...(relatedInformation.length === 0 ? {} : { relatedInformation }),
        data
    };
}

/** What is wrong with a law package. */
export function toLawDiagnostic(problem: LawProblem, view: View): Diagnostic {
    const href = view.findDocsPage(problem.code);
    return {
        range: { start: problem.location.start, end: problem.location.end },
        severity: DiagnosticSeverity.Error,
        code: problem.code,
        ...(href === undefined ? {} : { codeDescription: { href } }),
        source: 'normraksts',
        message: view.messages.pick(problem.message)
    };
}

export function toFixData(fix: Fix, view: View): FindingData['fixes'][number] {
    return {
        title: fix.title[view.messages.language],
        kind: fix.kind,
        edits: fix.edits.map(edit => ({ range: toRange(view.document, edit.span), newText: edit.newText }))
    };
}

/** Places in the rules, then the provisions the finding rests on, then what authorities say. */
function collectRelated(finding: Finding, view: View, own: Range): DiagnosticRelatedInformation[] {
    const related: DiagnosticRelatedInformation[] = [];
    const isFull = (): boolean =>
        related.filter(({ location }) => location.uri !== view.document.uri).length >= MAX_LAW_PLACES;
    for (const { message, span, law } of finding.related) {
        if (!span && isFull()) continue;
        const location = span
            ? { uri: view.document.uri, range: toRange(view.document, span) }
            : law && view.findLawLocation(law);
        if (location) related.push({ location, message: message[view.messages.language] });
    }
    for (const address of finding.basis) {
        if (isFull()) break;
        const provision = findStatement(view, address);
        const location = provision && view.findLawLocation(provision.location);
        if (location && !related.some(known => isSamePlace(known.location, location))) {
            related.push({ location, message: `${printAddress(address, 'nom', view.law)} – ${provision.summary}` });
        }
    }
    for (const { authority, stance, source } of finding.positions) {
        const known = findInterpretation(view, authority, source);
        const location = (known && view.findLawLocation(known.location)) ?? { uri: view.document.uri, range: own };
        const { language } = view.messages;
        const name = view.messages.authority(authority, view.law);
        // What an authority says often stands in the message; then only where it says so is of use.
        const isSaid = finding.message[language].includes(`: ${stance[language]}`);
        related.push({
            location,
            message: isSaid ? `${name}: ${source}` : `${name}: ${stance[language]} (${source})`
        });
    }
    return related;
}

/** The provision as it stood last, in force or not. */
function findStatement(view: View, address: Address) {
    const state = view.law.getProvisionState(address, view.day);
    return 'provision' in state ? state.provision : undefined;
}

/** @param authority its name */
function findInterpretation(view: View, authority: string, source: string) {
    const id = view.law.model.authorities.find(({ name }) => name === authority)?.id ?? authority;
    return view.law.model.acts
        .flatMap(act => act.interpretations)
        .find(item => item.authority === id && (item.reference === source || item.source === source));
}

function isSamePlace(a: { uri: string; range: Range }, b: { uri: string; range: Range }): boolean {
    return a.uri === b.uri && a.range.start.line === b.range.start.line;
}
