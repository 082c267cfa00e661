/** Addresses and persons as messages name them. */
import {
    actOf,
    compareAddresses,
    formatAddress,
    parseAddress,
    printAct as printActName,
    printCitation,
    type Act,
    type Address,
    type Case,
    type LawIndex,
    type PersonCategory
} from '@normraksts/law';
import type { LocalizedText } from './finding.ts';
import { joinList, localized } from './l10n.ts';

/** Short name of an act in a case: `Palīdzības likuma`. */
export function printAct(act: Act, grammaticalCase: Case): string {
    return printActName(act, 'short', grammaticalCase);
}

/**
 * `Palīdzības likuma 14. panta pirmās daļas 5. punkts` (the case is that of the last word) and
 * `art. 14(1)5 of the Palīdzības likums`. A bare act is its name; an unknown act leaves the path.
 */
export function printProvision(address: Address, law: LawIndex, grammaticalCase: Case = 'nom'): LocalizedText {
    const act = law.findAct(actOf(address));
    const lv = printCitation([address], { case: grammaticalCase, act, actForm: 'short' });
    return localized(lv === '' ? address : lv, printEnglish(address, act));
}

/** Several provisions, those of one act together and in its order. */
export function printProvisions(
    addresses: readonly Address[],
    law: LawIndex,
    grammaticalCase: Case = 'nom'
): LocalizedText {
    const acts = [...new Set(addresses.map(actOf))];
    const ordered = [...addresses].sort(compareAddresses);
    const lv = acts.map(id =>
        printCitation(
            ordered.filter(address => actOf(address) === id),
            { case: grammaticalCase, act: law.findAct(id), actForm: 'short', lastJoin: acts.length === 1 ? 'un' : ',' }
        )
    );
    const en = acts.map(id => {
        const paths = ordered.filter(address => actOf(address) === id).map(address => address.slice(id.length + 1));
        const act = law.findAct(id);
        return `${paths.length > 1 ? 'arts.' : 'art.'} ${joinList(paths, 'en')}${act === undefined ? '' : ` of the ${printAct(act, 'nom')}`}`;
    });
    return localized(joinList(lv, 'lv'), joinList(en, 'en'));
}

/** One of several: `Palīdzības likuma 17. panta otrā daļa vai 11. panta ceturtā daļa`. */
export function printAlternatives(
    addresses: readonly Address[],
    law: LawIndex,
    grammaticalCase: Case = 'nom'
): LocalizedText {
    const [first] = addresses;
    const isOneAct = first !== undefined && addresses.every(address => actOf(address) === actOf(first));
    const lv = addresses.map((address, i) =>
        isOneAct && i > 0 ? printPath(address, grammaticalCase) : printProvision(address, law, grammaticalCase).lv
    );
    return localized(
        joinList(lv, 'lv', 'or'),
        joinList(
            addresses.map(address => printProvision(address, law).en),
            'en',
            'or'
        )
    );
}

/** The path alone, as it stands behind the name of its act: `11. panta ceturto daļu`. */
export function printPath(address: Address, grammaticalCase: Case): string {
    return printCitation([address], { case: grammaticalCase });
}

/** With the official title, as enabling clauses name it: `likuma "Par …" 11. panta ceturto daļu`. */
export function printWithTitle(address: Address, law: LawIndex, grammaticalCase: Case): string {
    return printCitation([address], { case: grammaticalCase, act: law.findAct(actOf(address)), actForm: 'full' });
}

function printEnglish(address: Address, act: Act | undefined): string {
    const parsed = parseAddress(address);
    const name = act === undefined ? (parsed?.act ?? '') : printAct(act, 'nom');
    if (parsed === undefined || parsed.steps.length === 0) return name === '' ? address : name;
    const path = address
        .slice(address.indexOf(':') + 1)
        .replace(/^PN/, '')
        .replace(/#.*$/, '');
    const unit = parsed.transitional
        ? 'transitional provision'
        : act !== undefined && act.kind !== 'law'
          ? 'point'
          : 'art.';
    return `${unit} ${path}${name === '' ? '' : ` of the ${name}`}`;
}

/** Many provisions in few words: whole articles where more than five would be named. */
export function collapseProvisions(addresses: readonly Address[]): Address[] {
    if (addresses.length <= 5) return [...addresses];
    return [
        ...new Set(
            addresses.map(address => {
                const parsed = parseAddress(address);
                return parsed === undefined || parsed.own
                    ? address
                    : formatAddress({
                          act: parsed.act,
                          own: false,
                          transitional: parsed.transitional,
                          steps: parsed.steps.slice(0, 1)
                      });
            })
        )
    ];
}

/**
 * Categories for a message: the provisions that define them, and one concrete person as an example.
 * `14. panta pirmās daļas 3. un 5. punktā minētās personas, piemēram, …` is made of both by the caller.
 */
export interface PrintedPersons {
    /** Provisions, in the locative: `Palīdzības likuma 14. panta pirmās daļas 3. un 5. punktā`. */
    provisions: LocalizedText;
    /** Their names as lists: `bez vecāku gādības palikuši bērni un repatrianti`; at most `limit`, then `u. c.` */
    names: LocalizedText;
    /** Nominative singular, in Latvian; empty if no category has one. */
    example: string;
}

export function printPersons(addresses: readonly Address[], law: LawIndex, day?: string, limit = 4): PrintedPersons {
    const categories = addresses
        .map(address => law.findCategory(address, day))
        .filter(category => category !== undefined);
    const shown = categories.slice(0, limit).map(category => category.name);
    const isCut = categories.length > shown.length;
    return {
        provisions: printProvisions(
            addresses.filter(address => !address.startsWith('#')),
            law,
            'loc'
        ),
        names: localized(
            isCut ? `${shown.join(', ')} u. c.` : joinList(shown, 'lv'),
            isCut ? `${shown.join(', ')} and others` : joinList(shown, 'en')
        ),
        example: pickExample(categories)?.example ?? ''
    };
}

/** One person of the categories to whom a refusal means most: of low means, if the law names such; empty if there is none. */
export function printNeediestPerson(addresses: readonly Address[], law: LawIndex, day?: string): string {
    const categories = addresses
        .map(address => law.findCategory(address, day))
        .filter(category => category !== undefined);
    const neediest = categories.find(
        category => category.origin === 'law' && category.lowMeansOnly && category.example !== ''
    );
    return (neediest ?? pickExample(categories))?.example ?? '';
}

/** The person whom a message shows: whom the law itself names rather than the council, the first of them. */
function pickExample(categories: readonly PersonCategory[]): PersonCategory | undefined {
    return (
        categories.find(category => category.origin === 'law' && category.example !== '') ??
        categories.find(category => category.example !== '')
    );
}
