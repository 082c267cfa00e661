import { actOf, type Address, type RegisteredData } from '@normraksts/law';
import { collectAskedDocuments, obtainsDataItself } from '../../../lists/document-requests.ts';
import { joinSentences, localized, quote } from '../../../l10n.ts';
import { printProvision, printProvisions } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { getLeastConfidence, getMildest } from '../../../severity.ts';

/** What the person must first fetch; a card or judgment that it has at home is a lighter burden. */
const FETCHED = /^(?:izziņ|izrakst)/iu;

/**
 * The person is asked for a paper on what a register or another institution holds.
 *
 * What that is stands in the law packages (`reģistra ziņas:`). Silent where the rules say that the municipality obtains the
 * data, that the person may bring the paper or need only if it cannot be obtained, and about papers from abroad. A copy of a
 * paper that the person has is at most a warning. Cost: linear in the documents.
 */
export const docRegister = defineRule({
    meta: {
        code: 'DOC-REGISTER',
        severity: 'error',
        subjects: ['help', 'low-rent', 'benefits'],
        title: localized('Prasīts dokuments par reģistrā esošām ziņām', 'A paper on data that a register holds'),
        docs: {
            what: localized(
                'Personai jāiesniedz izziņa vai cits dokuments par ziņām, kas ir valsts vai pašvaldības reģistrā vai citas institūcijas rīcībā.',
                'The person has to bring a statement or another paper on data that a register of the state or a municipality, or another institution, holds.'
            ),
            why: localized(
                'Informāciju, kas ir citas institūcijas rīcībā, iestāde iegūst pati, nevis prasa no personas. Kļūda ir izziņa par dzīvesvietu, īpašumu vai statusu; par dokumentu, kas personai jau ir, un par ziņām, kuru glabātāju likumu pakotnes zina tikai netieši, rīks brīdina.',
                'What another institution holds, the body obtains itself and does not ask of the person. A statement on residence, property or status is an error; a paper that the person has already, and data whose holder the law packages know only indirectly, give a warning.'
            ),
            remedy: localized(
                'Prasiet, lai persona norāda ziņas, pēc kurām tās atrast, un nosakiet, ka pašvaldība tās iegūst pati. Dokumentu var paredzēt, ja ziņas iegūt nevar, piemēram, tās ir ārvalstīs.',
                'Let the person state what is needed to find the data, and say that the municipality obtains them itself. A paper may be provided for where that is impossible, as with data abroad.'
            )
        },
        sources: ['VPIL:10(8)', 'APL:59(2)', 'SPSP:36(1)', 'DDL:13(2)']
    },
    check(context, report) {
        const { law } = context;
        if (obtainsDataItself(context)) return;
        for (const { norm, document, data } of collectAskedDocuments(context)) {
            const held = data.filter(({ register }) => register !== undefined);
            if (held.length === 0 || data.length > held.length) continue;
            const basis = [...new Set(held.flatMap(one => [one.address, ...one.basis]))];
            const where = printProvisions(basis, law);
            const holders = localized(
                [...new Set(held.map(one => `${one.register} – ${one.name}`))].join('; '),
                [...new Set(held.map(one => `${one.register} – ${one.name}`))].join('; ')
            );
            const isFetched =
                document.form === undefined && document.text.split(/\s+/u).some(word => FETCHED.test(word));
            report({
                span: document.span,
                unit: norm.unit,
                severity: isFetched ? getMildest('error', ...held.map(({ severity }) => severity)) : 'warning',
                message: joinSentences(
                    localized(
                        `${quote(document.text)} no personas nav jāprasa: ziņas jau ir institūcijas rīcībā (${holders.lv}), un pašvaldība tās iegūst pati (${where.lv}).`,
                        `${quote(document.text)} is not to be asked of the person: an institution holds the data (${holders.en}), and the municipality obtains them itself (${where.en}).`
                    ),
                    tellCounterArgument(held, context),
                    localized(
                        'Nosakiet, ka ziņas pašvaldība iegūst pati, un dokumentu prasiet tikai tad, ja tas nav iespējams.',
                        'Say that the municipality obtains the data, and ask for the paper only where that is impossible.'
                    )
                ),
                basis,
                confidence: getLeastConfidence(held.map(({ confidence }) => confidence))
            });
        }
    }
});

/** Another act names the paper itself: told where the rules cite that act. */
function tellCounterArgument(
    held: readonly RegisteredData[],
    { regulation, law }: RuleContext
): ReturnType<typeof localized> | undefined {
    const cited = new Set(regulation.citations.flatMap(({ citation }) => citation.actId ?? []));
    const named: Address[] = held.flatMap(({ namedIn }) => namedIn).filter(address => cited.has(actOf(address)));
    if (named[0] === undefined) return undefined;
    const where = printProvision(named[0], law, 'loc');
    return localized(
        `Pretarguments: šāda izziņa minēta ${where.lv}; arī to iestāde var iegūt pati.`,
        `Counter-argument: such a statement is named in ${where.en}; that one, too, the body can obtain itself.`
    );
}
