import { localized } from '../l10n.ts';
import { defineEntries, named } from './entry.ts';

const form = localized('Pareizi: atkāpe: KODS – pamatojums.', 'Write: atkāpe: CODE – reason.');

const contestForm = localized(
    'Pareizi: iebildums: KODS – iestāde un dokuments – iemesls.',
    'Write: iebildums: CODE – authority and document – reason.'
);
const CONTESTED = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads

punkts Kas var lūgt palīdzību
    Palīdzību var lūgt persona, kura deklarējusi dzīvesvietu novada administratīvajā teritorijā vismaz trīs gadus.
`;

/** What is wrong with a waiver or a contest itself. */
export const waiverEntries = defineEntries([
    {
        code: 'WAIVE-APPLIED',
        severity: 'hint',
        title: localized('Atlikts ar pamatojumu', 'Set aside with a reason'),
        message: ({ code, reason }) =>
            localized(
                `Pašvaldība ziņojumu${named(code)} atlikusi ar pamatojumu: ${reason ?? ''}`,
                `The municipality set the finding${named(code)} aside for this reason: ${reason ?? ''}`
            ),
        docs: {
            what: localized(
                'Pie normas ir atkāpe ar pamatojumu, un ziņojumu, uz kuru tā attiecas, rīks nerāda.',
                'A waiver with a reason stands at the norm, and the finding that it speaks of is not shown.'
            ),
            why: localized(
                'Kas lasa tikai pārbaudes pārskatu, tam jāredz, kas ir atlikts un kāpēc.',
                'Whoever reads only the report has to see what was set aside and why.'
            ),
            remedy: localized(
                'Nekas nav jādara. Ja pamatojums vairs neder, atkāpi dzēsiet.',
                'Nothing is to be done. If the reason no longer holds, remove the waiver.'
            )
        }
    },
    {
        code: 'WAIVE-CONTEST',
        severity: 'warning',
        title: localized('Iebildums bez iestādes vai dokumenta', 'Contest without an authority or a document'),
        message: ({ code }) =>
            localized(
                `Iebildumam${named(code)} trūkst iestādes, dokumenta vai iemesla. ${contestForm.lv}`,
                `The contest${named(code)} lacks the authority, the document or the reason. ${contestForm.en}`
            ),
        docs: {
            what: localized(
                'Iebildumā nav nosaukta iestāde, tās dokuments (ar datumu vai numuru) vai iemesls.',
                'A contest does not name an authority, its document (by day or number) or the reason.'
            ),
            why: localized(
                'Kļūdu atcelt nevar. Ja iestāde vai tiesa domā citādi, to var norādīt: ziņojums paliek kļūda, bet lasītājs redz, kas un kur domā citādi.',
                'Errors cannot be set aside. If an authority or a court thinks otherwise, this can be said: the finding stays an error, and the reader sees who thinks so and where.'
            ),
            remedy: localized(`Pierakstiet trūkstošo. ${contestForm.lv}`, `Add what is missing. ${contestForm.en}`)
        },
        example: {
            bad: `${CONTESTED}    iebildums: RES-GLOBAL-GATE – tā ir pieņemts\n`,
            good: `${CONTESTED}    iebildums: RES-GLOBAL-GATE – Ekonomikas ministrijas 2025. gada 3. marta vēstule Nr. 1-1/12 – ministrija ilgumu atzina par pieļaujamu\n`
        }
    },
    {
        code: 'WAIVE-ERROR',
        severity: 'warning',
        title: localized('Atkāpe kļūdai', 'Waiver of an error'),
        message: ({ code }) =>
            localized(
                `Atkāpe nedarbojas:${named(code)} šeit ir kļūda, un kļūdu ar pamatojumu atcelt nevar. Labojiet normu vai, ja iestāde domā citādi, rakstiet iebildumu: iebildums: KODS – iestāde un dokuments – iemesls.`,
                `The waiver has no effect:${named(code)} is an error here, and errors cannot be set aside. Correct the norm, or contest it if an authority thinks otherwise: iebildums: CODE – authority and document – reason.`
            ),
        docs: {
            what: localized(
                'Atkāpe pierakstīta pie normas, kas pārsniedz to, ko likums ļauj lemt domei.',
                'A waiver stands at a norm that exceeds what the law lets the council decide.'
            ),
            why: localized(
                'Brīdinājumu var atlikt, jo tas atstāj vietu izvērtējumam. Kļūda nozīmē, ka likumīga lasījuma nav; pašvaldības pamatojums to nemaina.',
                'A warning leaves room for judgement. An error means that no reading is lawful; a reason does not change that.'
            ),
            remedy: localized(
                'Izlabojiet vai svītrojiet normu un dzēsiet atkāpi.',
                'Correct or delete the norm and remove the waiver.'
            )
        }
    },
    {
        code: 'WAIVE-NO-REASON',
        severity: 'warning',
        title: localized('Atkāpe bez pamatojuma', 'Waiver without a reason'),
        message: ({ code }) =>
            localized(
                `Atkāpei${named(code)} nav pamatojuma, tāpēc brīdinājums paliek. ${form.lv}`,
                `The waiver${named(code)} gives no reason, so the warning stays. ${form.en}`
            ),
        docs: {
            what: localized('Aiz atkāpes koda nav teksta.', 'No text follows the code of the waiver.'),
            why: localized(
                'Pamatojums nonāk paskaidrojuma rakstā un pārskata eksemplārā; bez tā neviens neredz, kāpēc brīdinājums atlikts.',
                'The reason reaches the memorandum and the review copy; without it nobody sees why the warning was set aside.'
            ),
            remedy: localized(`Pierakstiet pamatojumu. ${form.lv}`, `Write the reason. ${form.en}`)
        }
    },
    {
        code: 'WAIVE-UNKNOWN',
        severity: 'warning',
        title: localized('Atkāpe nezināmai pārbaudei', 'Waiver of an unknown check'),
        message: ({ code }) =>
            localized(
                `Pārbaudes ar kodu${named(code)} nav. ${form.lv}`,
                `There is no check with the code${named(code)}. ${form.en}`
            ),
        docs: {
            what: localized(
                'Atkāpē minētais kods neatbilst nevienai pārbaudei.',
                'The code of the waiver belongs to no check.'
            ),
            why: localized(
                'Brīdinājums, kuru gribējāt atlikt, paliek.',
                'The warning that you meant to set aside stays.'
            ),
            remedy: localized(
                'Ierakstiet brīdinājuma kodu tā, kā tas redzams ziņojumā.',
                'Write the code as the message shows it.'
            )
        }
    },
    {
        code: 'WAIVE-UNUSED',
        severity: 'info',
        title: localized('Lieka atkāpe', 'Unused waiver'),
        message: ({ code }) =>
            localized(
                `Rinda par${named(code)} ir lieka: šajā vietā tāda ziņojuma nav. Dzēsiet to.`,
                `The line about${named(code)} is superfluous: there is no such finding here. Remove it.`
            ),
        docs: {
            what: localized(
                'Vietā, kur stāv atkāpe vai iebildums, attiecīgā pārbaude neko neatrod.',
                'The check finds nothing where the waiver or the contest stands.'
            ),
            why: localized(
                'Norma ir labota vai atkāpe stāv pie cita punkta; paskaidrojuma rakstā parādītos lieks pamatojums.',
                'The norm was corrected, or the waiver stands at another point; the memorandum would carry a needless reason.'
            ),
            remedy: localized(
                'Dzēsiet atkāpi vai pārceliet to pie īstā punkta.',
                'Remove the waiver or move it to the right point.'
            )
        }
    }
]);
