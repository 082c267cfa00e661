import type { Address, LawIndex } from '@normraksts/law';
import type { NormKind } from '../resolve/model.ts';

/** What a norm says, apart from its words: the sentence is composed of this alone. */
export interface NormMeaning {
    kind: NormKind;
    /** Is the body bound or free to decide; with entitlements: is help given, or may persons have it? Default `must`. */
    modality?: 'must' | 'may';
    /** Who acts, nominative: `komisija`. Absent: the sentence does not say. */
    body?: string;
    persons?: PersonsMeaning;
    /** Id of the group of the law in which persons are registered or help is given. */
    group?: string;
    /** How the author names that group: `pirmās kārtas reģistrā`; default the usual name of the group. */
    groupWords?: string;
    /** `arī`: besides what was said before. */
    also?: boolean;
    /** Help types of the law (addresses); none: help in general. */
    helpTypes?: readonly Address[];
    /** How the author names the help where no type is cited. */
    help?: Phrase;
    conditions?: readonly ConditionMeaning[];
    /** Persons of whom the norm does not hold. */
    except?: PersonsMeaning | Taken;
    grounds?: readonly GroundMeaning[];
    /** Documents, registers, dwellings, acts: what the verb of the kind is done to. */
    things?: readonly Phrase[];
    /** What a decision is about, what a fee is for. */
    about?: Phrase;
    /** Where something is done: the body to which one appeals. */
    where?: Phrase;
    /** The contract, where it is not simply the lease of a dwelling. */
    contract?: Phrase;
    /** For how long: leases. */
    term?: TermMeaning;
    /** Within what time. */
    deadline?: TermMeaning;
    /** How much: `5 euro`, nominative. */
    amount?: Phrase;
    /** When something begins: ISO day. */
    day?: string;
    /** What follows: nothing, or a list of grounds or things. */
    list?: boolean;
    /** Last sign of the sentence. Default a full stop, or a colon before a list. */
    end?: string;
}

/** A noun phrase in the nominative, which is declined, or words taken over from the author as they are. */
export type Phrase = string | Taken;

/** Words of the author whose meaning is not known in detail; they already stand in the right form. */
export interface Taken {
    asIs: string;
    /** True if the words end in a clause, so that a comma follows. */
    clause?: boolean;
}

/** Persons, in the order in which they are named. */
export interface PersonsMeaning {
    members: readonly PersonMember[];
}

export type PersonMember =
    /** By citation: `Palīdzības likuma 14. panta pirmajā daļā minētās personas`. Provisions of one act. */
    | { cited: readonly Address[]; number?: 'sg' | 'pl' }
    /** By the name that the law packages give a category. */
    | { category: Address }
    /** In general: `persona`, `maznodrošinātas ģimenes`, in the nominative. */
    | { noun: string };

export type ConditionMeaning = KnownCondition | TakenCondition;

/** A condition whose fact is known. */
export interface KnownCondition {
    /** Id of the fact of the law packages. */
    fact: string;
    /** Persons must *not* have it. */
    negated?: boolean;
    term?: TermMeaning;
    /** ISO day since when it must hold. */
    since?: string;
    /** Whose fact; default the person's. */
    subject?: 'person' | 'every-member' | 'some-member';
    /** Locative: `Upmales novada administratīvajā teritorijā`. Default the territory of the municipality. */
    place?: string;
    /** `relative`: "kura …" (default); `condition`: "ja tā …". */
    lead?: 'relative' | 'condition';
}

/** A clause of the author, with its first word (`kuru`, `ja`). */
export interface TakenCondition extends Taken {
    lead: 'relative' | 'condition';
}

export type GroundMeaning =
    /** A clause of the author without `ja`. */
    | { clause: string }
    /** A closed list of the law, or some of its items, cited. */
    | { cited: readonly Address[] };

export interface TermMeaning {
    amount: number;
    unit: 'year' | 'month' | 'week' | 'day' | 'workday';
    /** Default: just that long. */
    bound?: 'at-least' | 'at-most' | 'more-than' | 'less-than';
    /** `pēdējos` */
    last?: boolean;
    continuous?: boolean;
}

/** What words depend on besides the meaning. */
export interface WordingContext {
    law: LawIndex;
    day?: string;
    /** Are laws called by their short names (after "turpmāk –") or by their titles? */
    actForm: 'short' | 'full';
    /** `Upmales novada`: genitive of the municipality. */
    municipality: string;
}
