import { localized } from '../l10n.ts';
import { defineEntries, named } from './entry.ts';

const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\n\n';

/** Names of points and terms. */
export const linkEntries = defineEntries([
    {
        code: 'LINK-DUPLICATE',
        severity: 'error',
        title: localized('Nosaukums lietots divreiz', 'Name used twice'),
        message: ({ name }) =>
            localized(
                `Nosaukums${named(name)} jau ir lietots; atsauce uz to nepateiktu, kurš domāts. Vienu pārdēvējiet.`,
                `The name${named(name)} is taken; a reference would not tell which is meant. Rename one.`
            ),
        docs: {
            what: localized(
                'Diviem punktiem vai terminiem ir viens nosaukums.',
                'Two points or two terms have the same name.'
            ),
            why: localized(
                'Atsauce pēc nosaukuma norādītu uz pirmo no tiem.',
                'A reference by name would mean the first of them.'
            ),
            remedy: localized('Pārdēvējiet vienu; nosaukumus dokumentā nedrukā.', 'Rename one; names are not printed.')
        },
        example: {
            bad: `${HEAD}punkts Lēmums\n    Lēmumu pieņem komisija.\n\npunkts Lēmums\n    Lēmumu paziņo personai.\n`,
            good: `${HEAD}punkts Lēmums\n    Lēmumu pieņem komisija.\n\npunkts Paziņošana\n    Lēmumu paziņo personai.\n`
        }
    },
    {
        code: 'LINK-UNKNOWN',
        severity: 'error',
        title: localized('Nav tāda nosaukuma', 'No such name'),
        message: ({ name }) =>
            localized(
                `Punkta vai apakšpunkta ar nosaukumu${named(name)} nav. Pārbaudiet nosaukumu; kamēr tas nav atrasts, dokumentu izveidot nevar.`,
                `No point or subpoint has the name${named(name)}. Check it; the document cannot be made until it is found.`
            ),
        docs: {
            what: localized(
                'Iekavās minētais nosaukums neatbilst nevienam punktam.',
                'The name in braces belongs to no point.'
            ),
            why: localized('Atsaucei nav numura, ko drukāt.', 'There is no number to print for the reference.'),
            remedy: localized(
                'Izlabojiet nosaukumu vai pievienojiet punktu ar tādu nosaukumu.',
                'Correct the name, or add a point that has it.'
            )
        },
        example: {
            bad: `${HEAD}punkts Lēmums\n    Lēmumu pieņem {punktā Termiņi} noteiktajā termiņā.\n`,
            good: `${HEAD}punkts Lēmums\n    Lēmumu pieņem {punktā Termiņš} noteiktajā termiņā.\n\npunkts Termiņš\n    Iesniegumu izskata mēneša laikā.\n`
        }
    }
]);
