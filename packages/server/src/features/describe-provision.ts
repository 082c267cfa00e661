import type { Act, Address, PersonSelector, Provision, ProvisionState, Sourced } from '@normraksts/law';
import { actOf, contains } from '@normraksts/law';
import { MATTER_NAMES } from '../messages.ts';
import { printAddress } from '../text/print-address.ts';
import type { View } from '../view.ts';
import { findOfficialPage } from './document-links.ts';

/** Positions shown in one hover; the law package has the rest. */
const MAX_POSITIONS = 5;
const MAX_PERSONS = 6;

/** All that the law packages know about a provision on the day, as Markdown. */
export function describeProvision(view: View, address: Address): string {
    const { law, day, messages } = view;
    const state = law.getProvisionState(address, day);
    const act = law.findAct(actOf(address));
    const parts = [
        `**${capitalise(printAddress(address, 'nom', law, 'full'))}**`,
        ...describeState(view, state, address)
    ];
    const statement =
        'provision' in state
            ? state.provision
            : state.kind === 'unknown-provision' && address === state.act.id
              ? state.act
              : undefined;
    if (statement && 'summary' in statement) {
        const summary = toSentence(statement.summary);
        parts.push(statement.heading ? `*${statement.heading}.* ${summary}` : summary);
    }
    const facts = collectFacts(view, address);
    if (facts.length > 0) parts.push(facts.map(fact => `- ${fact}`).join('\n'));
    const positions = collectPositions(view, address);
    if (positions.length > 0)
        parts.push(`${messages.text('positions')}:\n\n${positions.map(line => `- ${line}`).join('\n')}`);
    parts.push(describeSource(view, statement ?? act, address));
    return parts.filter(part => part !== '').join('\n\n');
}

/** Packages say what a unit is about in a few words; here they stand as a sentence. */
function toSentence(words: string): string {
    return words === '' || /[.!?]$/.test(words) ? capitalise(words) : `${capitalise(words)}.`;
}

function capitalise(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function describeState(view: View, state: ProvisionState, address: Address): string[] {
    const { messages, law } = view;
    const successor =
        'successor' in state && state.successor !== undefined
            ? [messages.text('successor', { address: printAddress(state.successor, 'nom', law) })]
            : [];
    switch (state.kind) {
        case 'in-force':
            return describeValidity(view, state.provision);
        case 'excluded':
            return [
                messages.text('excluded', { since: state.since === undefined ? '?' : messages.date(state.since) }),
                ...successor
            ];
        case 'repealed':
            return [messages.text('repealed', { since: messages.date(state.since) }), ...successor];
        case 'not-yet':
            return [messages.text('notYet', { from: messages.date(state.from) })];
        case 'act-not-in-force':
            return [messages.text('actNotInForce', { day: messages.date(view.day) }), ...successor];
        case 'unknown-provision':
            return address === state.act.id ? [] : [messages.text('unknownProvision')];
        case 'unknown-act':
            return [messages.text('unknownAct')];
    }
}

function describeValidity({ messages }: View, provision: Provision): string[] {
    const from =
        provision.validFrom === 'unknown'
            ? []
            : [messages.text('validSince', { from: messages.date(provision.validFrom) })];
    const to =
        provision.validTo === undefined ? [] : [messages.text('validUntil', { to: messages.date(provision.validTo) })];
    const sentences = [...from, ...to];
    return sentences.length > 0 ? [sentences.join(' ')] : [];
}

function collectFacts(view: View, address: Address): string[] {
    const { law, day, messages } = view;
    const current = law.getView(day);
    const facts: string[] = [];
    for (const delegation of law.delegationsAt(address, day)) {
        const key =
            delegation.mode === 'must'
                ? 'delegationMust'
                : delegation.mode === 'may'
                  ? 'delegationMay'
                  : 'delegationReference';
        const matters = delegation.matters.map(matter => messages.pick(MATTER_NAMES[matter])).join(', ');
        const details = [describePersons(view, delegation.persons), ...delegation.limits];
        if (delegation.conditions === 'no') details.push(messages.text('delegationConditionsNo'));
        if (delegation.conditions === 'contested') details.push(messages.text('delegationConditionsContested'));
        const basis =
            delegation.basisUse === 'valid' ? 'basisValid' : delegation.basisUse === 'weak' ? 'basisWeak' : 'basisNone';
        facts.push(`${messages.text(key, { matters })} (${details.join('; ')}). ${messages.text(basis)}`);
    }
    const category = current.categoryByAddress.get(address);
    if (category) facts.push(describeCategory(view, category));
    for (const group of current.groupById.values()) {
        if (group.address === address) facts.push(messages.text('categoryGroup', { name: group.name }));
    }
    for (const list of [...current.listsByMatter.values()].flat()) {
        if (list.address !== address) continue;
        const matter = messages.pick(MATTER_NAMES[list.matter]);
        const { extension } = list;
        const more = extension
            ? [
                  messages.text('closedListExtension', {
                      address: printAddress(extension.address, 'acc', law),
                      limit: extension.limit
                  })
              ]
            : [];
        facts.push([messages.text('closedList', { matter }), ...more].join('; '));
    }
    const prohibitions = new Set(
        [...current.prohibitionsByFact.values(), ...current.prohibitionsByMatter.values()].flat()
    );
    for (const prohibition of prohibitions) {
        if (prohibition.address === address) facts.push(messages.text('prohibition', { text: prohibition.text }));
    }
    for (const { address: at, subject, bound, amount, unit } of current.deadlines) {
        if (at !== address) continue;
        facts.push(
            messages.text('deadline', {
                subject,
                bound: messages.text(bound === 'at-most' ? 'atMost' : 'atLeast'),
                amount,
                unit: messages.unit(unit)
            })
        );
    }
    return facts;
}

function describeCategory(
    { law, day, messages }: View,
    category: NonNullable<ReturnType<View['law']['findCategory']>>
): string {
    const details: string[] = [];
    const group = law.findGroup(category.group, day);
    if (group) details.push(group.name);
    if (category.lowMeansOnly) details.push(messages.text('lowMeansOnly'));
    if (category.origin === 'council') details.push(messages.text('categoryCouncil'));
    if (category.declaredResidence === 'required') details.push(messages.text('residenceRequired'));
    if (category.declaredResidence === 'not-required') details.push(messages.text('residenceNotRequired'));
    return `${messages.text('category', { name: category.name })}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}

function describePersons(view: View, selector: PersonSelector): string {
    if (selector.of === 'all' && selector.except.length === 0) return view.messages.text('delegationAll');
    const names = view.law.categoriesOf(selector, view.day).map(({ name }) => name);
    const of = selector.of === 'all' ? [] : selector.of.map(address => printAddress(address, 'nom', view.law));
    return view.messages.text('delegationFor', { persons: shorten(view, names.length > 0 ? names : of) });
}

/** The first names, and how many more there are. */
export function shorten(view: View, names: readonly string[]): string {
    const more = names.length - MAX_PERSONS;
    const shown = more > 1 ? names.slice(0, MAX_PERSONS) : names;
    return [...shown, ...(more > 1 ? [view.messages.text('personsMore', { count: more })] : [])].join('; ');
}

/** What authorities say about demands on the persons of the provision. */
function collectPositions(view: View, address: Address): string[] {
    const { law, day, messages } = view;
    return [...law.getView(day).interpretationsByFact.values()]
        .flat()
        .filter(
            ({ persons }) =>
                persons.of !== 'all' &&
                persons.of.some(of => contains(of, address)) &&
                !persons.except.includes(address)
        )
        .slice(0, MAX_POSITIONS)
        .map(
            ({ authority, stance, text, reference, date }) =>
                `${messages.authority(authority, law)}: ${messages.stance(stance)} – ${text} (${reference}, ${messages.date(date)})`
        );
}

function describeSource({ law, messages, day }: View, statement: Sourced | Act | undefined, address: Address): string {
    const page = findOfficialPage(address, law);
    const link = page ? `[${messages.text('openOfficial')}](${page})` : '';
    const facts = statement
        ? messages.text('lawFacts', {
              day: messages.date(day),
              confidence: messages.text(`confidence${statement.confidence}`),
              source: statement.source
          })
        : '';
    return [link, facts].filter(part => part !== '').join(' · ');
}
