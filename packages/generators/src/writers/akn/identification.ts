import type { Identity } from '@normraksts/language';
import { findDate, isIsoDate } from './dates.ts';
import type { RegulationDocument } from '../../document-model.ts';
import { toActName } from '../title-block.ts';
import { toPlainText } from '../walk-document.ts';
import { toSlug } from './names.ts';
import { block, element } from './xml.ts';

/** A day of the document, with the event that it is the day of. */
export interface NamedDay {
    day: string;
    name: string;
}

/** What the document says about itself, in terms of FRBR. */
export interface Identification {
    /** `act`, or `bill` for a draft. */
    element: 'act' | 'bill';
    work: string;
    expression: string;
    workDay: NamedDay;
    expressionDay: NamedDay;
}

/**
 * IRIs by the Naming Convention (4.4): `/akn/lv/act/saistosie-noteikumi/kekavas-novada-dome/2021-11-03/38-2021`. The schema
 * demands a day; a draft that has none of its own is dated by the law for which it was checked, and says so.
 */
export function identify(doc: RegulationDocument, identity: Identity, lawState: string): Identification {
    const element = doc.status === 'draft' ? 'bill' : 'act';
    const workDay = findWorkDay(doc, identity) ?? { day: lawState, name: 'lawState' };
    const expressionDay = findCorrection(doc) ?? workDay;
    const number = doc.number === undefined ? 'nn' : toSlug(doc.number);
    const work = `/akn/lv/${element}/${SUBTYPE}/${toSlug(doc.issuer)}/${workDay.day}/${number}`;
    return { element, work, expression: `${work}/lav@${expressionDay.day}`, workDay, expressionDay };
}

export const SUBTYPE = 'saistosie-noteikumi';

function findWorkDay(doc: RegulationDocument, identity: Identity): NamedDay | undefined {
    if (isIsoDate(doc.isoDate)) return { day: doc.isoDate, name: doc.status === 'draft' ? 'draft' : 'adoption' };
    const start = identity.inForceFrom?.isoDate;
    return isIsoDate(start) ? { day: start, name: 'entryIntoForce' } : undefined;
}

/** The day of the last correction: the text that is here was made by it. */
function findCorrection(doc: RegulationDocument): NamedDay | undefined {
    const corrections = doc.approvals.map(toPlainText).filter(text => text.startsWith('Precizēti'));
    const day = findDate(corrections.at(-1) ?? '');
    return day === undefined ? undefined : { day, name: 'correction' };
}

/** The element `identification`. `author` and `editor` are entries among the references. */
export function toIdentification(
    doc: RegulationDocument,
    who: { author: string; editor: string },
    found: Identification
): string {
    const { work, expression } = found;
    const author = element('FRBRauthor', { href: who.author, as: '#author' });
    const editor = element('FRBRauthor', { href: who.editor, as: '#editor' });
    const date = ({ day, name }: NamedDay) => element('FRBRdate', { date: day, name });
    const level = (name: string, iri: string, suffix: string, rest: string[]) =>
        block(name, {}, [
            element('FRBRthis', { value: `${iri}/!main${suffix}` }),
            element('FRBRuri', { value: iri + suffix }),
            ...rest
        ]);
    return block('identification', { source: who.editor }, [
        level('FRBRWork', work, '', [
            element('FRBRalias', { name: 'title', value: doc.title }),
            date(found.workDay),
            author,
            element('FRBRcountry', { value: 'lv' }),
            element('FRBRsubtype', { value: SUBTYPE, showAs: 'saistošie noteikumi' }),
            doc.number === undefined ? '' : element('FRBRnumber', { value: doc.number }),
            element('FRBRname', { value: toActName(doc) }),
            element('FRBRprescriptive', { value: doc.status === 'draft' ? 'false' : 'true' }),
            element('FRBRauthoritative', { value: 'false' })
        ]),
        level('FRBRExpression', expression, '', [
            date(found.expressionDay),
            author,
            element('FRBRlanguage', { language: 'lav' })
        ]),
        level('FRBRManifestation', expression, '.akn', [
            date(found.expressionDay),
            editor,
            element('FRBRformat', { value: 'application/akn+xml' })
        ])
    ]);
}
