import { actOf, compareAddresses, printCitation, type PersonCategory } from '@normraksts/law';
import type { Condition } from '@normraksts/language';
import { printLength } from '../../../coverage/residence.ts';
import type { LocalizedText } from '../../../finding.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { collapseProvisions, printProvisions } from '../../../print.ts';
import type { RuleContext } from '../../../rule.ts';

/** What is demanded, and that it is demanded of everybody. */
export function describeGate(condition: Condition, context: RuleContext): LocalizedText {
    const isWhole =
        condition.months !== undefined &&
        Number.isInteger(condition.months) &&
        condition.months > 0 &&
        condition.quantity?.exact !== false;
    const length = printLength(condition, context, 'acc');
    const lv =
        condition.role === 'order'
            ? `Secība pēc dzīvesvietas deklarēšanas ilguma (${length.lv})`
            : isWhole
              ? `Prasība ${condition.fact === 'declared-residence' ? 'dzīvesvietu deklarēt' : 'pašvaldībā dzīvot'} vismaz ${length.lv}`
              : `Prasība pēc dzīvesvietas deklarēšanas ilguma (${length.lv})`;
    const en =
        condition.role === 'order'
            ? `The order by length of residence (${length.en})`
            : `The demand of ${isWhole ? `at least ${length.en} of residence` : `a length of residence (${length.en})`}`;
    return localized(
        `${lv} te attiecas uz ikvienu, arī uz likumā noteiktajām personām; tas pārsniedz deleģējumu.`,
        `${en} holds here for everybody, also for persons named by the law; this exceeds the delegation.`
    );
}

/** Persons whose right the law gives, and persons of whom it demands no declared residence: two different things. */
export function describePersons(
    entitled: readonly PersonCategory[],
    exempt: readonly PersonCategory[],
    { law }: RuleContext
): LocalizedText {
    const addressesOf = (categories: readonly PersonCategory[]): string[] =>
        categories.map(category => category.address);
    const right = printProvisions(collapseProvisions(addressesOf(entitled)), law);
    const acts = new Set(addressesOf([...entitled, ...exempt]).map(actOf));
    const free = printProvisions(addressesOf(exempt), law);
    // The name of the act stands in the sentence before.
    const where =
        acts.size === 1 ? printCitation(addressesOf(exempt).sort(compareAddresses), { case: 'nom' }) : free.lv;
    return joinSentences(
        right.lv === ''
            ? undefined
            : localized(
                  `Tiesības uz palīdzību tām dod pats likums (${right.lv}).`,
                  `The law itself gives them the right to help (${right.en}).`
              ),
        free.lv === ''
            ? undefined
            : localized(
                  `No daļas personu tas neprasa pat deklarētu dzīvesvietu (${where}).`,
                  `Of some persons it does not even demand declared residence (${free.en}).`
              )
    );
}

export function printExample(example: string, role: Condition['role']): LocalizedText {
    return role === 'order'
        ? localized(
              `Piemērs, kas palīdzību saņemtu pēc citiem: ${example}.`,
              `Example of a person who would get help after others: ${example}.`
          )
        : localized(
              `Piemērs, kas palīdzību nevarētu pat lūgt: ${example}.`,
              `Example of a person who could not even ask for help: ${example}.`
          );
}
