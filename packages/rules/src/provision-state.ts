import {
    parseAddress,
    type Act,
    type Address,
    type Confidence,
    type IsoDate,
    type LawIndex,
    type ProvisionState,
    type Sourced
} from '@normraksts/law';
import type { LocalizedText } from './finding.ts';
import { localized, printDate } from './l10n.ts';
import { printAct, printProvision } from './print.ts';
import { getLeastConfidence } from './severity.ts';

/** Why a provision cannot be relied on. */
export interface ProvisionTrouble {
    /** One sentence. */
    message: LocalizedText;
    confidence: Confidence;
    successor?: Address;
}

const STATES = {
    excluded: { masculine: 'izslēgts', feminine: 'izslēgta' },
    repealed: { masculine: 'zaudējis spēku', feminine: 'zaudējusi spēku' }
} as const;

/** `daļa` is feminine; `pants`, `punkts` and `apakšpunkts` are not. */
function isFeminine(address: Address): boolean {
    return parseAddress(address)?.steps.at(-1)?.kind === 'paragraph';
}

/**
 * What is wrong with an address on a day; `undefined` if it is in force, if the act is unknown or out of force as a whole,
 * and if nobody can know (an act that the packages hold in part).
 */
export function describeProvisionState(law: LawIndex, address: Address, day: IsoDate): ProvisionTrouble | undefined {
    const state = law.getProvisionState(address, day);
    const name = printProvision(address, law);
    switch (state.kind) {
        case 'excluded':
        case 'repealed': {
            const since = state.since === undefined ? undefined : printDate(state.since);
            const successor = state.successor === undefined ? undefined : printProvision(state.successor, law);
            return {
                message: localized(
                    `${name.lv} ir ${STATES[state.kind][isFeminine(address) ? 'feminine' : 'masculine']}${since === undefined ? '' : ` (${since.lv})`}${successor === undefined ? '' : `; jautājumu tagad regulē ${successor.lv}`}.`,
                    `${capitalise(name.en)} was ${state.kind === 'excluded' ? 'deleted' : 'repealed'}${since === undefined ? '' : ` (${since.en})`}${successor === undefined ? '' : `; the matter is now governed by ${successor.en}`}.`
                ),
                confidence: getValidityConfidence(state.provision, day),
                ...(state.successor === undefined ? {} : { successor: state.successor })
            };
        }
        case 'not-yet': {
            const from = printDate(state.from);
            return {
                message: localized(
                    `${name.lv} vēl nav spēkā (stājas spēkā ${from.lv}).`,
                    `${capitalise(name.en)} is not yet in force (from ${from.en}).`
                ),
                confidence: getValidityConfidence(state.provision, day)
            };
        }
        case 'unknown-provision': {
            if (!state.act.complete) return undefined;
            const nearest = state.nearest === undefined ? undefined : printProvision(state.nearest.address, law);
            return {
                message: localized(
                    `Tādas normas nav: ${name.lv}${nearest === undefined ? '' : `; tuvākā zināmā vienība ir ${nearest.lv}`}.`,
                    `There is no ${name.en}${nearest === undefined ? '' : `; the nearest is ${nearest.en}`}.`
                ),
                confidence: isBeforeEdition(state.act, day)
                    ? getLeastConfidence([state.act.confidence, 'B'])
                    : state.act.confidence
            };
        }
        default:
            return undefined;
    }
}

/** What an act was like before the edition that was read is known as far as its notes tell. */
function isBeforeEdition({ edition }: Act, day: IsoDate): boolean {
    return edition !== undefined && day < edition;
}

/** One or two sentences: since when the act as a whole is out of force (or will be in force), and what took its place. */
export function describeActState(
    law: LawIndex,
    state: Extract<ProvisionState, { kind: 'act-not-in-force' }>,
    day: IsoDate
): LocalizedText {
    const { act } = state;
    const next = state.successor === undefined ? undefined : law.findAct(state.successor);
    const since = printDate(state.since ?? state.from ?? day);
    const dead = state.since !== undefined;
    const end = act.kind === 'law' ? 'zaudējis' : 'zaudējuši';
    return localized(
        `${capitalise(printAct(act, 'nom'))} ${dead ? `${end} spēku` : 'vēl nav spēkā; stājas spēkā'} ${since.lv}${next === undefined ? '' : ` Tagad spēkā ir ${printAct(next, 'nom')}.`}`,
        `The act "${act.title}" ${dead ? 'was repealed' : 'is not yet in force; it enters into force'} on ${since.en}.${next === undefined ? '' : ` Its successor is "${next.title}".`}`
    );
}

const NEAR = 366;

/**
 * How sure it is that a statement holds, or does not, on the day. That the exact day of a change is known second-hand matters
 * within a year of it only.
 */
export function getValidityConfidence(statement: Sourced, day: IsoDate): Confidence {
    const isNear = [statement.validFrom, statement.validTo].some(
        change =>
            change !== undefined &&
            change !== 'unknown' &&
            Math.abs(Date.parse(change) - Date.parse(day)) < NEAR * 86_400_000
    );
    return getLeastConfidence([statement.confidence, isNear ? (statement.validityConfidence ?? 'A') : 'A']);
}

function capitalise(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
