import { localized } from '../l10n.ts';
import { defineEntries, type CatalogueEntry } from './entry.ts';

/** The compiler of law packages words its problems itself; this is the title where it does not. */
function lawEntry(code: string, title: CatalogueEntry['title'], docs: CatalogueEntry['docs']): CatalogueEntry {
    return { code, severity: 'error', title, message: () => localized(`${title.lv}.`, `${title.en}.`), docs };
}

const WHY = localized(
    'Kamēr kļūda nav labota, šis likuma apgalvojums pārbaudēs netiek ņemts vērā.',
    'Until it is corrected, checks do not take this statement of law into account.'
);

/** What is wrong with a law package (`.likums`). */
export const lawEntries = defineEntries([
    lawEntry('LAW-ADDRESS', localized('Adrese, kurai nekas neatbilst', 'Address that hits nothing'), {
        what: localized(
            'Likuma paketē minēta vienība, kuras nav, vai adrese nav pareizi uzrakstīta.',
            'The package names a provision that does not exist, or writes an address wrongly.'
        ),
        why: WHY,
        remedy: localized(
            'Izlabojiet adresi vai aprakstiet trūkstošo vienību.',
            'Correct the address, or describe the missing provision.'
        )
    }),
    lawEntry('LAW-DUPLICATE', localized('Divreiz aprakstīts', 'Described twice'), {
        what: localized(
            'Viena un tā pati vienība, lauks vai apzīmējums ir divreiz.',
            'The same provision, field or sign occurs twice.'
        ),
        why: WHY,
        remedy: localized(
            'Atstājiet vienu; redakcijas laikā nošķiriet ar spēkā esības dienām.',
            'Keep one; tell editions apart by the days on which they hold.'
        )
    }),
    lawEntry('LAW-FIELD', localized('Lauks, kura trūkst vai kurš neder', 'Field missing or wrong'), {
        what: localized(
            'Apgalvojumam trūkst obligāta lauka, lauks stāv nevietā vai tam ir nederīga vērtība.',
            'A statement lacks a field, or a field is out of place or has an impossible value.'
        ),
        why: WHY,
        remedy: localized(
            'Ierakstiet vērtību no ziņojumā minētajām.',
            'Write one of the values that the message names.'
        )
    }),
    lawEntry('LAW-NAME', localized('Nezināms apzīmējums', 'Unknown name'), {
        what: localized(
            'Paketē lietots apzīmējums, kas nekur nav paskaidrots: grupa, fakts, iestāde vai akts.',
            'The package uses a name that nothing has: a group, a fact, an authority or an act.'
        ),
        why: WHY,
        remedy: localized('Izlabojiet apzīmējumu vai definējiet to.', 'Correct the name or define it.')
    }),
    lawEntry('LAW-SYNTAX', localized('Nesaprotama rinda likuma paketē', 'Unreadable line in a law package'), {
        what: localized(
            'Rinda nesākas ar atslēgvārdu un neturpina iepriekšējo.',
            'The line starts with no keyword and does not continue the one before.'
        ),
        why: WHY,
        remedy: localized(
            'Sāciet rindu ar atslēgvārdu vai ievelciet to dziļāk.',
            'Begin it with a keyword, or indent it.'
        )
    })
]);
