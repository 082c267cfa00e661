import type { Identity } from '@normraksts/language';
import { actOf, type Address } from '@normraksts/law';
import type { RegulationDocument } from '../../document-model.ts';
import { toMarkup } from '../clean-text.ts';
import type { JsonCondition, JsonNorm } from '../write-json-model.ts';
import type { Meaning } from '../write-json-norms.ts';
import { isIsoDate } from './dates.ts';
import type { Identification } from './identification.ts';
import { findProvisionAddress, toSlug } from './names.ts';
import { getTerm, type Names } from './running-text.ts';
import { block, element } from './xml.ts';

/** Elements of our own inside `otherAnalysis`, for which the standard has no words. */
export const NORMS_NAMESPACE = 'urn:normraksts:norms:1';

export const EDITOR = '#normraksts';

/** Entries that every document has; answers the reference to the issuer. */
export function registerParties(doc: RegulationDocument, names: Names): string {
    const { references } = names;
    references.entries.push(
        element('TLCOrganization', {
            eId: EDITOR.slice(1),
            href: '/akn/ontology/organization/lv/normraksts',
            showAs: 'Normraksts'
        }),
        element('TLCRole', { eId: 'author', href: '/akn/ontology/role/author', showAs: 'izdevējs' }),
        element('TLCRole', { eId: 'editor', href: '/akn/ontology/role/editor', showAs: 'sagatavotājs' })
    );
    return references.get('org', doc.issuer, eId =>
        element('TLCOrganization', {
            eId,
            href: `/akn/ontology/organization/lv/${toSlug(doc.issuer)}`,
            showAs: doc.issuer
        })
    );
}

/** `lifecycle` and `temporalData`: adoption, entry into force and repeal, as far as the document knows them. */
export function toTimes(
    identity: Identity,
    found: Identification,
    names: Names
): { lifecycle: string; temporal: string } {
    const source = names.references.get('original', 'act', eId =>
        element('original', { eId, href: found.work, showAs: 'akts' })
    );
    const events: string[] = [];
    const addEvent = (date: string, type: string | undefined, about: string, showAs: string): string => {
        const eId = `eref_${events.length + 1}`;
        const refersTo = names.references.get('event', about, entry =>
            element('TLCEvent', { eId: entry, href: `/akn/ontology/event/lv/${about}`, showAs })
        );
        events.push(element('eventRef', { eId, date, source, refersTo, type }));
        return `#${eId}`;
    };
    addEvent(
        found.workDay.day,
        'generation',
        found.workDay.name,
        EVENT_NAMES[found.workDay.name] ?? found.workDay.name
    );
    if (found.expressionDay !== found.workDay)
        addEvent(found.expressionDay.day, 'amendment', 'correction', 'precizēšana');
    const from = identity.inForceFrom?.isoDate;
    const to = identity.inForceTo?.isoDate;
    const start = isIsoDate(from) ? addEvent(from, undefined, 'entryIntoForce', 'stāšanās spēkā') : undefined;
    const end = isIsoDate(to) ? addEvent(to, 'repeal', 'repeal', 'spēka zaudēšana') : undefined;
    const lifecycle = block('lifecycle', { source: EDITOR }, events);
    if (start === undefined && end === undefined) return { lifecycle, temporal: '' };
    const refersTo = names.references.get('concept', 'inForce', eId =>
        element('TLCConcept', { eId, href: '/akn/ontology/concept/lv/inForce', showAs: 'ir spēkā' })
    );
    const interval = element('timeInterval', { start, end, refersTo });
    return {
        lifecycle,
        temporal: block('temporalData', { source: EDITOR }, [block('temporalGroup', { eId: 'tmpg_1' }, [interval])])
    };
}

const EVENT_NAMES: Record<string, string> = {
    adoption: 'pieņemšana',
    draft: 'projekts',
    entryIntoForce: 'stāšanās spēkā',
    lawState: 'likuma redakcija, pret kuru projekts pārbaudīts'
};

/** `analysis`: the provisions that references name, and the meaning of every sentence that was read as a norm. */
export function toAnalysis(meaning: Meaning, names: Names): string {
    const norms = meaning.norms.map(norm => toNorm(norm, names));
    const definitions = meaning.definitions.map(definition =>
        block(
            'n:definition',
            { term: getTerm(names.references, definition), point: toPoint(definition.point, names) },
            [
                element('n:text', {}, toMarkup(definition.text)),
                ...definition.conditions.map(condition => toCondition(condition, names))
            ]
        )
    );
    const otherReferences = block('otherReferences', { source: EDITOR }, names.provisions);
    const otherAnalysis = block('otherAnalysis', { source: EDITOR, 'xmlns:n': NORMS_NAMESPACE }, [
        ...definitions,
        ...norms
    ]);
    return block('analysis', { source: EDITOR }, [
        names.provisions.length > 0 ? otherReferences : '',
        definitions.length + norms.length > 0 ? otherAnalysis : ''
    ]);
}

function toNorm(norm: JsonNorm, names: Names): string {
    const { persons } = norm;
    const whom = persons.everyone ? [] : persons.categories.map(address => toProvision('n:category', address, names));
    return block(
        'n:norm',
        {
            kind: norm.kind,
            modality: norm.modality,
            point: toPoint(norm.point, names),
            matters: norm.matters.length > 0 ? norm.matters.join(' ') : undefined,
            group: norm.group
        },
        [
            persons.everyone || whom.length > 0 || persons.own.length > 0
                ? block('n:persons', { everyone: String(persons.everyone), lowMeans: String(persons.lowMeans) }, [
                      ...whom,
                      ...persons.own.map(address =>
                          element('n:ownCategory', { address, point: toPoint(`p${address.slice(1)}`, names) })
                      ),
                      ...persons.except.map(address => toProvision('n:except', address, names))
                  ])
                : '',
            ...norm.helpTypes.map(address => toProvision('n:help', address, names)),
            ...norm.conditions.map(condition => toCondition(condition, names)),
            ...norm.grounds.map(({ text, item, list, extension }) =>
                element('n:ground', { item, list, extension }, toMarkup(text))
            ),
            ...norm.documents.map(({ text, point }) =>
                element('n:document', { point: toPoint(point, names) }, toMarkup(text))
            )
        ]
    );
}

function toCondition(condition: JsonCondition, names: Names): string {
    const { references, law } = names;
    const fact = references.get('fact', condition.fact, eId =>
        element('TLCConcept', {
            eId,
            href: `/akn/ontology/concept/lv/${toSlug(condition.fact)}`,
            showAs: law.findFact(condition.fact)?.name ?? condition.fact
        })
    );
    const { quantity } = condition;
    return element(
        'n:condition',
        {
            fact,
            role: condition.role,
            demanded: String(condition.demanded),
            subject: condition.subject,
            continuous: condition.continuous ? 'true' : undefined,
            months: condition.months === undefined ? undefined : String(condition.months),
            bound: quantity?.bound,
            amount: quantity === undefined ? undefined : String(quantity.amount),
            unit: quantity?.unit,
            date: quantity?.date,
            lengthExcept: condition.lengthExcept?.join(' ')
        },
        toMarkup(condition.text)
    );
}

function toProvision(name: string, address: Address, { law }: Names): string {
    const href = findProvisionAddress(address, law.findAct(actOf(address)));
    return element(name, { address, href }, toMarkup(law.findCategory(address)?.name ?? ''));
}

function toPoint(id: string | undefined, { units }: Names): string | undefined {
    const eId = id === undefined ? undefined : units.get(id);
    return eId === undefined ? undefined : `#${eId}`;
}
