import { actOf, printCitation, type Address, type LawIndex } from '@normraksts/law';

/** The provision as rules cite it, in the locative. */
export function printProvision(address: Address, law: LawIndex): string {
    return printCitation([address], { case: 'loc', act: law.findAct(actOf(address)), actForm: 'short' });
}
