import type { Norm } from '@normraksts/language';
import { collectIntroductions } from '../../../lists/sentence-words.ts';
import { localized, quote } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { collectSubjects } from '../../../subject.ts';

type Excess = 'private' | 'contact' | 'codes';

/** Data that no provision on help depends on. */
const PRIVATE =
    /(?<!\p{L})(?:tautīb(?:u|a|as)|reliģisk\p{L}+\s+(?:piederīb|pārliecīb|uzskat)\p{L}*|politisk\p{L}+\s+(?:uzskat|pārliecīb|piederīb)\p{L}*|seksuāl\p{L}+\s+orientācij\p{L}+|pases\s+kopij\p{L}+|personu\s+apliecinoš\p{L}+\s+dokument\p{L}+\s+kopij\p{L}+|(?<!represēt\p{L}{1,4}\s+)personas\s+apliecības\s+kopij\p{L}+)/iu;
const CONTACT =
    /(?<!\p{L})(?:tālruņ\p{L}+(?:\s+numur\p{L}*)?|telefon\p{L}+(?:\s+numur\p{L}*)?|e-past\p{L}+(?:\s+adres\p{L}*)?|darba\s+viet\p{L}+|nodarbošan\p{L}+)/iu;
const CODES = /(?<!\p{L})person(?:as|u)\s+kod(?:u|us|i|s)(?!\p{L})/iu;
const OF_OTHERS = /ģimenes\s+locek|mājsaimniecīb\p{L}+\s+(?:esoš|locek)|visu\s+mājsaimniecīb|laulāt|bērnu|radiniek/iu;
const ASKS =
    /(?<!\p{L})(?:norāda|norādot|jānorāda|norādām|iekļauj|iekļaujam|ieraksta|ietver|satur|pievieno|pievienojot|iesniedz|jāiesniedz|jāpievieno|reģistrē)/iu;
const REGISTER = /(?<!\p{L})(?:reģistrā|reģistrā\s+iekļauj|rindā|uzskaitē)(?!\p{L})/iu;
const DENIES = /(?<!\p{L})(?:nenorāda|neiekļauj|neieraksta|nav jānorāda|neprasa|nepieprasa|nenorādot)(?!\p{L})/iu;

/**
 * Data are asked for, or put into the register, that nothing in the law on help needs.
 *
 * Warns of data on nationality and beliefs and of copies of identity papers, and of contact data and workplaces in the
 * register, for which the law lets the council choose only data from the documents on the right. Whether the personal codes of
 * all members of a household are needed, it asks as information. Cost: linear in the text of the norms.
 */
export const dataExcess = defineRule({
    meta: {
        code: 'DATA-EXCESS',
        severity: 'warning',
        subjects: ['help', 'low-rent', 'benefits'],
        title: localized('Vairāk datu, nekā vajag', 'More data than needed'),
        docs: {
            what: localized(
                'Iesniegumā vai reģistrā prasa datus, no kuriem tiesības uz palīdzību nav atkarīgas: tautību, uzskatus, personu apliecinoša dokumenta kopiju, reģistrā – arī tālruni vai darba vietu.',
                'The application or the register holds data on which the right to help does not depend: nationality, beliefs, a copy of an identity paper, and in the register also phone or workplace.'
            ),
            why: localized(
                'Prasot ziņas par privāto dzīvi, iestādei jāpaskaidro pamats un mērķis, un reģistrā līdzās likumā nosauktajām ziņām iekļauj tikai tās, kas iegūtas no dokumentiem par tiesībām uz palīdzību. Vai mājsaimniecības locekļu personas kodi ir vajadzīgi, rīks nevar izlemt; tas jautā.',
                'Whoever asks for data on private life must explain basis and purpose, and beside what the law names the register holds only data from the documents on the right to help. Whether the personal codes of household members are needed the tool cannot decide; it asks.'
            ),
            remedy: localized(
                'Svītrojiet datus, bez kuriem lēmumu var pieņemt, vai pamatojumā norādiet, kam tie vajadzīgi.',
                'Delete data without which the decision can be made, or give in the reasons what they are needed for.'
            )
        },
        sources: ['APL:59(3)', 'PAL:9(1)4']
    },
    check({ regulation, law, day }, report) {
        const isHelp = collectSubjects(regulation, law, day).has('help');
        for (const norm of regulation.norms) {
            const found = findExcess(norm);
            if (found === undefined) continue;
            const [kind, match] = found;
            // What the register holds the law says of the registers of help only.
            if (kind === 'contact' && !isHelp) continue;
            const start = norm.sentence.start + match.index;
            const address = kind === 'contact' ? 'PAL:9(1)4' : 'APL:59(3)';
            const where = printProvision(address, law);
            const words = quote(match[0]);
            report({
                span: { start, end: start + match[0].length },
                unit: norm.unit,
                severity: kind === 'codes' ? 'info' : 'warning',
                message:
                    kind === 'private'
                        ? localized(
                              `Tiesības uz palīdzību nav atkarīgas no šīm ziņām (${words}); par ziņām, kas skar privāto dzīvi, jāpaskaidro pamats un mērķis (${where.lv}). Svītrojiet vai pamatojiet.`,
                              `The right to help does not depend on ${words}; for data on private life basis and purpose must be explained (${where.en}). Delete it, or give the reason.`
                          )
                        : kind === 'contact'
                          ? localized(
                                `Reģistrā līdzās likumā nosauktajām ziņām iekļauj tikai tādas, kas iegūtas no dokumentiem par tiesībām uz palīdzību (${where.lv}), un šīs ziņas (${words}) pie tām nepieder. Saziņas datus glabājiet lietā.`,
                                `Beside what the law names the register holds only data from the documents on the right to help (${where.en}); ${words} is none of these. Keep contact data in the file.`
                            )
                          : localized(
                                `Vai visu mājsaimniecības locekļu personas kodi lēmumam ir vajadzīgi? Ja tos lieto ziņu iegūšanai reģistros, noteikumos vai iesnieguma veidlapā paskaidrojiet pamatu un mērķi (${where.lv}).`,
                                `Are the personal codes of all members of the household needed? If they serve to obtain data from registers, explain basis and purpose in the rules or on the form (${where.en}).`
                            ),
                basis: [address]
            });
        }
    }
});

function findExcess({ sentence }: Norm): [Excess, RegExpExecArray] | undefined {
    if (sentence.free || sentence.kind === 'exemption' || DENIES.test(sentence.text)) return undefined;
    const chain = collectIntroductions(sentence).map(({ text }) => text);
    if (chain.some(text => DENIES.test(text)) || !chain.some(text => ASKS.test(text))) return undefined;
    const ofPrivate = PRIVATE.exec(sentence.text);
    if (ofPrivate !== null) return ['private', ofPrivate];
    const isRegister = chain.some(text => REGISTER.test(text) && /iekļauj|ieraksta|ietver|satur|norāda/iu.test(text));
    const contact = isRegister ? CONTACT.exec(sentence.text) : null;
    if (contact !== null) return ['contact', contact];
    const codes = OF_OTHERS.test(sentence.text) ? CODES.exec(sentence.text) : null;
    return codes === null ? undefined : ['codes', codes];
}
