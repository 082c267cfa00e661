import type { MemorandumSection, ResolvedRegulation, Span, Unit } from '@normraksts/language';
import type { LawIndex, MemorandumItem } from '@normraksts/law';
import { bindSpaces, capitalise, endSentence, formatDate, matchPattern } from '@normraksts/latvian';
import { buildDocument, collectSources } from '../build/build-document.ts';
import { toInlines, type Sources } from '../build/inlines.ts';
import type { Comparison } from '../compare/comparison-model.ts';
import type { Inline, Paragraph } from '../document-model.ts';
import { findNumberLabel, findStatusMark } from '../writers/title-block.ts';
import { toChangesRow } from './changes.ts';
import { toCalculationTable } from './calculation-table.ts';
import type { MemoBlock, MemoDocument, MemoNote, MemoRow } from './memo-model.ts';
import { prefill } from './prefill.ts';
import { printPoints, text } from './words.ts';

const FISCAL = 'memo-fiscal';
const PROPORTIONALITY = 'memo-proportionality';

/**
 * The memorandum of a regulation: a row for each section that the law asks for on the day of the rules, filled with what
 * the author wrote; where nothing is written, with what the rules themselves tell and a blank for what only people can
 * say. Changes since the former version and sections of the author that answer no item follow. Never fails. Cost: linear in the text.
 */
export function buildMemo(
    regulation: ResolvedRegulation,
    law: LawIndex,
    notes: readonly MemoNote[] = [],
    changes?: Comparison
): MemoDocument {
    const document = buildDocument(regulation, law);
    const statusMark = findStatusMark(document);
    const sources = collectSources(regulation, law);
    const sections = regulation.memorandum?.sections ?? [];
    const items = collectItems(regulation, law);
    const rows = items.map((item, index): MemoRow => {
        const own = sections.filter(section => section.item === item.id);
        const written = own.flatMap(section => toBlocks(section, sources));
        return {
            title: bindSpaces(`${index + 1}. ${item.title}`),
            blocks: [
                ...(written.length > 0 ? written : prefill(item.id, regulation, law)),
                ...(item.id === PROPORTIONALITY ? toReasons(regulation, notes, sources) : [])
            ]
        };
    });
    const ids = new Set(items.map(({ id }) => id));
    const others = sections.filter(section => section.item === undefined || !ids.has(section.item));
    return {
        language: 'lv',
        ...(statusMark === undefined ? {} : { statusMark }),
        subject: toSubject(
            document.issuerGenitive,
            document.status === 'draft',
            findNumberLabel(document),
            document.title
        ),
        issuer: document.issuer,
        ...(document.isoDate === undefined ? {} : { isoDate: document.isoDate }),
        rows: [
            ...rows,
            ...(changes === undefined ? [] : [toChangesRow(changes)]),
            ...others
                .map(section => ({ title: section.title, blocks: toBlocks(section, sources) }))
                .filter(({ blocks }) => blocks.length > 0)
        ],
        ...(document.signature === undefined ? {} : { signature: document.signature })
    };
}

/** Rules on fees leave the budget out. */
function collectItems({ identity }: ResolvedRegulation, law: LawIndex): MemorandumItem[] {
    const title = identity.title?.value ?? '';
    const day = identity.status === 'draft' ? undefined : identity.date?.isoDate;
    const today = law.getView().memorandumItems;
    const then = day === undefined ? today : law.getView(day).memorandumItems;
    const withoutFiscal = law
        .getView()
        .regulationKinds.some(
            ({ consequence, wordings }) =>
                consequence === 'no-fiscal-item' && wordings.some(wording => matchPattern(wording, title))
        );
    return (then.length > 0 ? then : today).filter(
        ({ id, use }) => use === 'required' && !(withoutFiscal && id === FISCAL)
    );
}

function toSubject(issuer: string, isDraft: boolean, number: string | undefined, title: string): string {
    const act = isDraft ? 'saistošo noteikumu projektam' : 'saistošajiem noteikumiem';
    const label = isDraft && number?.endsWith('__') ? undefined : number;
    return bindSpaces([issuer, act, label, `"${title}"`].filter(part => part).join(' '));
}

/** What the author wrote, in the order of the file; the calculation as a table. */
function toBlocks(section: MemorandumSection, sources: Sources): MemoBlock[] {
    const { publication, opinions } = section;
    const placed: { at: number; block: MemoBlock }[] = section.blocks.map(({ kind, span }) => ({
        at: span.start,
        block:
            kind === 'paragraph'
                ? { kind: 'paragraph', content: toInlines(span, sources) }
                : { kind: 'item', content: toInlines(span, sources), level: kind === 'item' ? 1 : 2 }
    }));
    const table = toCalculationTable(section.calculation, span => toPlain(span, sources));
    if (table) placed.push({ at: section.calculation[0]!.span.start, block: table });
    if (publication && publication.text !== '')
        placed.push({
            at: publication.span.start,
            block: {
                kind: 'paragraph',
                content: text(toPublication(publication.text, publication.from, publication.to))
            }
        });
    if (opinions && opinions.text !== '')
        placed.push({
            at: opinions.span.start,
            block: { kind: 'paragraph', content: toOpinions(opinions.span, sources) }
        });
    return placed.sort((a, b) => a.at - b.at).map(({ block }) => block);
}

function toPlain(span: Span, sources: Sources): string {
    return toInlines(span, sources)
        .map(inline => inline.text)
        .join('');
}

function toPublication(written: string, from: string | undefined, to: string | undefined): string {
    const when = from && to ? `no ${formatDate(from, 'gen')} līdz ${formatDate(to, 'dat')}` : written;
    return bindSpaces(
        `Saistošo noteikumu projekts un tam pievienotais paskaidrojuma raksts publicēts pašvaldības oficiālajā tīmekļvietnē sabiedrības viedokļa noskaidrošanai ${endSentence(when)}`
    );
}

/** `nav saņemti` → `Viedokļi nav saņemti.`; anything else as it stands, as a sentence. */
function toOpinions(span: Span, sources: Sources): Paragraph {
    const inlines = toInlines(span, sources);
    const first = inlines[0];
    if (first?.kind === 'text') {
        const rest = first.text.trimStart();
        const begins = /^(?:nav|netika|nebija)(?!\p{L})/iu.test(rest) ? `Viedokļi ${rest}` : capitalise(rest);
        inlines[0] = { ...first, text: begins };
    }
    const last = inlines.at(-1);
    if (last?.kind === 'text') inlines[inlines.length - 1] = { ...last, text: endSentence(last.text.trimEnd()) };
    return inlines;
}

/** Reasons that stand beside norms, and what the author set aside or contests. */
function toReasons(regulation: ResolvedRegulation, notes: readonly MemoNote[], sources: Sources): MemoBlock[] {
    const reasons: MemoBlock[] = [];
    const walk = (unit: Unit): void => {
        if (unit.justification?.text) {
            const lead: Inline = { kind: 'text', text: `${printPoints([unit])}: ` };
            reasons.push({ kind: 'item', level: 1, content: [lead, ...toInlines(unit.justification.span, sources)] });
        }
        unit.children.forEach(walk);
    };
    regulation.points.forEach(walk);
    const blocks: MemoBlock[] = [];
    const add = (heading: string, items: MemoBlock[]): void => {
        if (items.length > 0) blocks.push({ kind: 'paragraph', content: text(heading) }, ...items);
    };
    const toItem = ({ point, title, reason, authority }: MemoNote): MemoBlock => {
        const where = point === '' ? '' : `${point} ${/\..*\./u.test(point) ? 'apakšpunkts' : 'punkts'}: `;
        const who = authority === undefined ? '' : ` (${authority})`;
        return { kind: 'item', level: 1, content: text(endSentence(bindSpaces(`${where}${title}${who} – ${reason}`))) };
    };
    add('Atsevišķu prasību samērīgums:', reasons);
    add('Izstrādes gaitā papildus izvērtēts:', notes.filter(({ authority }) => authority === undefined).map(toItem));
    add('Jautājumi, kuros viedokļi atšķiras:', notes.filter(({ authority }) => authority !== undefined).map(toItem));
    return blocks;
}
