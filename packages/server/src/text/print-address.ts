import { actOf, type Address, type Case, type LawIndex, printCitation } from '@normraksts/law';

/**
 * A provision as it is cited, with its act; own points and unknown acts as well as can be.
 *
 * @param actForm `short` where a name is known by which lawyers call the act
 */
export function printAddress(
    address: Address,
    grammaticalCase: Case,
    law: LawIndex,
    actForm: 'full' | 'short' = 'short'
): string {
    const act = law.findAct(actOf(address));
    return printCitation([address], { case: grammaticalCase, act, actForm }) || address;
}
