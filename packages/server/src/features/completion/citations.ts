import {
    actOf,
    type Act,
    type Address,
    type Case,
    type Citation,
    type LawIndex,
    parent,
    printAct,
    printCitation,
    type Provision,
    scanCitations
} from '@normraksts/law';
import { CompletionItemKind } from 'vscode-languageserver';
import { getActNames } from '../act-names.ts';
import { type CompletionRequest, fold, type Offer, TypedPrefix } from './request.ts';

/** Prepositions and participles that want the accusative behind them. */
const WANTS_ACCUSATIVE = /(?:^|[^\p{L}])(?:saskaņā ar|atbilstoši|ar|par|uz|caur|pret|ievērojot|piemērojot)\s*$/iu;
/** What is typed of the next unit: `14`, `14. p`, `pirm`, `3.¹ `. */
const FRAGMENT = /^\s+((?:\d[\d.⁰¹²³⁴⁵⁶⁷⁸⁹^]*\s*)?\p{L}*)$/u;

/** Names of acts, and behind them their units step by step, each with what it does. */
export function collectCitations(request: CompletionRequest): Offer[] {
    const { view, left } = request;
    const last = scanCitations(left, getActNames(view.law)).at(-1);
    const next = last && collectNextUnits(request, last);
    return next && next.length > 0 ? next : collectActs(request);
}

function collectNextUnits(request: CompletionRequest, citation: Citation): Offer[] {
    const { view, left, offset, after } = request;
    const fragment = FRAGMENT.exec(left.slice(citation.end));
    const part = citation.parts.at(-1);
    const base = part ? part.address : citation.actId;
    const isOpen = part === undefined || part.case === 'gen';
    if (!fragment || base === undefined || base.startsWith('#') || !isOpen) return [];
    const act = view.law.findAct(actOf(base));
    if (!act) return [];
    const typedText = fragment[1]!;
    const typed = { start: offset - typedText.length, end: offset + (/^\p{L}*/u.exec(after)?.[0].length ?? 0) };
    const prefix = fold(typedText);
    const finalCase = getFinalCase(request, left.slice(0, citation.start));
    const offers: Offer[] = [];
    for (const address of collectChildren(view.law, act, base, view.day)) {
        const provision = view.law.findProvision(address, view.day);
        const goesOn = act.kind === 'law' && view.law.provisionsUnder(address, view.day).length > 0;
        const forms: [Case, boolean][] = goesOn
            ? [
                  ['gen', true],
                  [finalCase, false]
              ]
            : [[finalCase, false]];
        for (const [grammaticalCase, continues] of forms) {
            const label = printStep(address, base, act, grammaticalCase);
            if (!fold(label).startsWith(prefix)) continue;
            offers.push({
                label,
                newText: continues ? `${label} ` : label,
                kind: CompletionItemKind.Reference,
                typed,
                continues,
                rank: `0${String(offers.length).padStart(4, '0')}`,
                ...describe(provision)
            });
        }
    }
    return offers;
}

function describe(provision: Provision | undefined): Pick<Offer, 'detail' | 'documentation'> {
    if (!provision) return {};
    const { heading, summary } = provision;
    return { detail: heading ?? summary, documentation: summary };
}

/** The units right below; of a regulation all, for their numbers are written whole. */
function collectChildren(law: LawIndex, act: Act, base: Address, day: string): Address[] {
    const under = law
        .provisionsUnder(base, day)
        .map(({ address }) => address)
        .filter(address => !address.includes('#'));
    if (act.kind !== 'law') return under;
    const children = new Set<Address>();
    for (const address of under) {
        let child = address;
        for (let outer = parent(child); outer !== undefined && outer !== base; outer = parent(child)) child = outer;
        children.add(child);
    }
    return [...children];
}

/** The last step of a citation, without what stands before it. */
function printStep(address: Address, base: Address, act: Act, grammaticalCase: Case): string {
    const whole = printCitation([address], { case: grammaticalCase, act });
    const before = base === act.id ? '' : `${printCitation([base], { case: 'gen', act })} `;
    return whole.startsWith(before) ? whole.slice(before.length) : whole;
}

function getFinalCase({ owner }: CompletionRequest, before: string): Case {
    return owner.part === 'enabling-clause' || WANTS_ACCUSATIVE.test(before) ? 'acc' : 'loc';
}

function collectActs(request: CompletionRequest): Offer[] {
    const { view, left, owner, offset } = request;
    const prefix = new TypedPrefix(request, left);
    const isEmpty = owner.part === 'enabling-clause' && /(?:^|[,:]|\sun)\s*$/.test(left);
    const offers: Offer[] = [];
    for (const act of view.law.model.acts) {
        if (act.validTo !== undefined && view.day >= act.validTo) continue;
        const forms = new Set([
            printAct(act, 'full', 'gen'),
            ...(owner.part === 'enabling-clause' ? [] : [printAct(act, 'short', 'gen')])
        ]);
        for (const form of forms) {
            const typed =
                prefix.find(form, 2) ??
                prefix.find(`"${act.title}"`, 3) ??
                (isEmpty ? { start: offset, end: offset } : undefined);
            if (!typed) continue;
            const needsBlank = isEmpty && typed.start === offset && /[,:n]$/.test(left);
            offers.push({
                label: form,
                newText: `${needsBlank ? ' ' : ''}${form} `,
                kind: CompletionItemKind.Module,
                typed,
                continues: true,
                rank: `1${form}`
            });
        }
    }
    return offers;
}
