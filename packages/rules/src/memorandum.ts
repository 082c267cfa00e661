/** What rules about the explanatory memorandum ask: is there one, what must it hold, what does it say. */
import { matchPattern } from '@normraksts/latvian';
import { contains, type IsoDate, type LawIndex, type MemorandumItem, type RegulationKind } from '@normraksts/law';
import type { MemorandumSection, ResolvedRegulation } from '@normraksts/language';
import { collectBasisEntries } from './enabling-clause.ts';
import { findAdoptionDay } from './history.ts';
import type { RuleContext } from './rule.ts';

/** How grave it is that something is still missing: nothing of a draft in the making is an error yet. */
export type Stage = 'working' | 'opinions' | 'council' | 'adopted';

export function getStage({ identity }: ResolvedRegulation): Stage {
    return identity.status === 'draft' ? (identity.stage ?? 'working') : 'adopted';
}

/** Kinds of rules, with that consequence, that the regulation is one of: by its title or by what it rests on. */
export function findKinds(
    { regulation, law, day }: Pick<RuleContext, 'regulation' | 'law' | 'day'>,
    consequence: RegulationKind['consequence']
): RegulationKind[] {
    const title = regulation.identity.title?.value ?? '';
    const entries = collectBasisEntries(regulation.enablingClause, law);
    return law
        .getView(day)
        .regulationKinds.filter(
            kind =>
                kind.consequence === consequence &&
                (kind.wordings.some(wording => matchPattern(wording, title)) ||
                    kind.basis.some(address => entries.some(entry => contains(address, entry.address))))
        );
}

/**
 * The day whose law says what the memorandum holds: that of adoption, for nobody writes a memorandum anew when the law
 * changes later.
 */
export function getDraftingDay(regulation: ResolvedRegulation, day: IsoDate): IsoDate {
    return findAdoptionDay(regulation.identity, day) ?? day;
}

/** Sections that the law asks for on the day of drafting, in its order; none for rules that need no memorandum. */
export function collectRequiredItems(context: RuleContext): MemorandumItem[] {
    if (findKinds(context, 'no-memorandum').length > 0) return [];
    const { law, regulation, day } = context;
    return law.getView(getDraftingDay(regulation, day)).memorandumItems.filter(({ use }) => use === 'required');
}

/** The sections that answer an item. */
export function findSections(regulation: ResolvedRegulation, item: string): MemorandumSection[] {
    return regulation.memorandum?.sections.filter(section => section.item === item) ?? [];
}

/** All that the author wrote in a section, as one text. */
export function getSectionText(section: MemorandumSection): string {
    return [
        ...section.blocks.map(({ text }) => text),
        ...section.calculation.map(({ label, expression }) => `${label} ${expression}`),
        section.publication?.text ?? '',
        section.opinions?.text ?? ''
    ]
        .filter(text => text.trim() !== '')
        .join('\n');
}

const NOT_APPLICABLE =
    /^(?:(?:tas |šī sadaļa |sadaļa )?(?:nav attiecinām\p{L}*|nav piemērojam\p{L}*|neattiecas|netiek skart\p{L}*|neskar|neietekmē|nemainās|nemaina)|(?:ietekmes |ietekme |izmaksu |izmaiņu )?(?:nav|nebūs|nav paredzēt\p{L}*|netiek plānot\p{L}*)(?: ietekmes| izmaksu| ietekmē\p{L}*)?|[-–])[.!]?$/iu;

/** Only says that the section does not apply, without a reason. */
export function isBareDenial(text: string): boolean {
    return NOT_APPLICABLE.test(text.trim());
}

/** Sentence by sentence, whether a statement has a reason. */
export function givesReason(text: string): boolean {
    return /(?<!\p{L})(?:jo|tā kā|tāpēc|tādēļ|ņemot vērā|tādējādi|līdz ar to|pamatojoties|sakarā ar|dēļ|izdevumi(?:em)? (?:jau )?(?:ir )?paredzēt\p{L}*|esoš\p{L}* (?:budžet|finansējum|līdzekļ)\p{L}*)(?!\p{L})/iu.test(
        text
    );
}

/** Title of an item as the law of the day has it. */
export function findItem(law: LawIndex, day: IsoDate, id: string): MemorandumItem | undefined {
    return law.getView(day).memorandumItems.find(item => item.id === id);
}
