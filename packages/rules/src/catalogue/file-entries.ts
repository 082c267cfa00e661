import { localized } from '../l10n.ts';
import { defineEntries } from './entry.ts';

/** Files that cannot be read; the others are still checked. */
export const fileEntries = defineEntries([
    {
        code: 'FILE-BINARY',
        severity: 'error',
        title: localized('Nav teksta fails', 'Not a text file'),
        message: () =>
            localized(
                'Failā nav teksta. Word dokumentu ielasa komanda "Importēt noteikumus"; PDF tekstu iekopējiet teksta failā (TXT) un importējiet to.',
                'The file holds no text. A Word document is read by the command "Import rules"; copy the text of a PDF into a text file (TXT) and import that.'
            ),
        docs: {
            what: localized(
                'Failam ir noteikumu paplašinājums, bet tajā ir bināri dati.',
                'The file has the extension of rules but holds binary data.'
            ),
            why: localized('Failu nevar pārbaudīt.', 'It cannot be checked.'),
            remedy: localized(
                'Iekopējiet dokumenta tekstu jaunā failā vai šo failu pārdēvējiet.',
                'Copy the text of the document into a new file, or rename this one.'
            )
        }
    },
    {
        code: 'FILE-DAMAGED',
        severity: 'error',
        title: localized('Bojāts dokuments', 'Damaged document'),
        message: () =>
            localized(
                'Word dokuments ir bojāts vai nav pilns. Atveriet to programmā Word, saglabājiet no jauna kā DOCX un importējiet vēlreiz.',
                'The Word document is damaged or incomplete. Open it in Word, save it again as DOCX and import it once more.'
            ),
        docs: {
            what: localized(
                'Importējamam failam ir Word dokumenta paplašinājums vai sākums, bet saturu nevar izsaiņot.',
                'The file to import has the ending or the first bytes of a Word document, but its content cannot be unpacked.'
            ),
            why: localized('Daļa teksta būtu pazudusi.', 'Part of the text would be lost.'),
            remedy: localized(
                'Saglabājiet dokumentu no jauna vai lejupielādējiet to vēlreiz.',
                'Save the document again, or download it once more.'
            )
        }
    },
    {
        code: 'FILE-DECOMPOSED',
        severity: 'info',
        title: localized('Burti salikti no divām zīmēm', 'Letters made of two characters'),
        message: () =>
            localized(
                'Daļa burtu ar garumzīmēm vai mīkstinājumiem failā ir saliktas no divām zīmēm (tā saglabā dažas macOS programmas). Fails pārbaudīts, tās apvienojot; saglabājiet tekstu Unicode formā NFC.',
                'Some letters with diacritics are stored as two characters (some macOS programs do so). The file was checked with them joined; save the text in Unicode form NFC.'
            ),
        docs: {
            what: localized(
                'Burts un tā garumzīme vai mīkstinājums failā ir divas atsevišķas zīmes.',
                'A letter and its diacritic are two characters in the file.'
            ),
            why: localized(
                'Uz ekrāna atšķirību neredz, bet meklēšanu un vārdu atpazīšanu tā traucē; ziņojumu kolonnas skaitītas apvienotajā tekstā.',
                'It cannot be seen on the screen, but searching and recognising words are affected; columns of findings count in the joined text.'
            ),
            remedy: localized(
                'Saglabājiet failu Unicode formā NFC vai pārrakstiet tekstu redaktorā.',
                'Save the file in Unicode form NFC, or type the text again in an editor.'
            )
        }
    },
    {
        code: 'FILE-ENCODING',
        severity: 'error',
        title: localized('Nav UTF-8', 'Not UTF-8'),
        message: () =>
            localized(
                'Fails nav saglabāts UTF-8 kodējumā, tāpēc burtus ar garumzīmēm nevar droši izlasīt. Saglabājiet to kā UTF-8.',
                'The file is not stored as UTF-8, so letters with diacritics cannot be read safely. Save it as UTF-8.'
            ),
        docs: {
            what: localized('Faila kodējums nav UTF-8.', 'The encoding of the file is not UTF-8.'),
            why: localized('Vārdus ar garumzīmēm nevarētu atpazīt.', 'Words with diacritics could not be recognised.'),
            remedy: localized(
                'Atveriet failu redaktorā un saglabājiet ar kodējumu UTF-8.',
                'Open the file in an editor and save it with encoding UTF-8.'
            )
        }
    },
    {
        code: 'FILE-ENCRYPTED',
        severity: 'error',
        title: localized('Šifrēts vai veca formāta dokuments', 'Encrypted document or old format'),
        message: () =>
            localized(
                'Dokuments ir aizsargāts ar paroli vai saglabāts vecajā formātā (DOC). Atveriet to programmā Word un saglabājiet bez paroles kā DOCX.',
                'The document is protected by a password or stored in the old format (DOC). Open it in Word and save it without a password as DOCX.'
            ),
        docs: {
            what: localized(
                'Importējamais fails ir šifrēts Word dokuments vai dokuments formātā, kādu Word lietoja līdz 2007. gadam.',
                'The file to import is an encrypted Word document, or one of the format that Word used before 2007.'
            ),
            why: localized('Tā tekstu nevar izlasīt.', 'Its text cannot be read.'),
            remedy: localized('Saglabājiet to bez paroles kā DOCX.', 'Save it without a password as DOCX.')
        }
    },
    {
        code: 'FILE-NO-RULES',
        severity: 'error',
        title: localized('Failā nav numurētu punktu', 'No numbered points in the file'),
        message: () =>
            localized(
                'Failā nav neviena numurēta punkta, tāpēc noteikumu failu izveidot nevar. Ja tas ir ieskenēts dokuments, vispirms jāatpazīst tā teksts.',
                'The file has no numbered point, so that no rules file can be made of it. The text of a scanned document has to be recognised first.'
            ),
        docs: {
            what: localized(
                'Importējamā failā nav atrasts neviens numurēts punkts ("1. …").',
                'No numbered point ("1. …") was found in the file to import.'
            ),
            why: localized(
                'Tas nav noteikumu teksts vai tas nav izlasāms.',
                'It is no text of rules, or it cannot be read.'
            ),
            remedy: localized(
                'Pārbaudiet, vai fails ir īstais un vai tajā ir teksts, nevis attēls.',
                'See whether it is the right file, and whether it holds text rather than a picture.'
            )
        }
    },
    {
        code: 'FILE-NOT-FOUND',
        severity: 'error',
        title: localized('Faila nav', 'No such file'),
        message: () => localized('Šādā vietā nekā nav. Pārbaudiet ceļu.', 'There is nothing at this path. Check it.'),
        docs: {
            what: localized('Norādītajā ceļā nav ne faila, ne mapes.', 'The path names neither a file nor a folder.'),
            why: localized('Nav ko pārbaudīt.', 'There is nothing to check.'),
            remedy: localized('Pārbaudiet ceļu.', 'Check the path.')
        }
    },
    {
        code: 'FILE-TOO-LARGE',
        severity: 'error',
        title: localized('Pārāk liels fails', 'File too large'),
        message: ({ megabytes }) =>
            localized(
                `Fails ir pārāk liels${megabytes === undefined ? '' : ` (${megabytes} MB)`}: tie nav noteikumi.`,
                `The file is too large${megabytes === undefined ? '' : ` (${megabytes} MB)`}: these are no rules.`
            ),
        docs: {
            what: localized(
                'Fails ir daudz lielāks, nekā mēdz būt noteikumi.',
                'The file is far larger than rules are.'
            ),
            why: localized('To pārbaudot, programma apstātos.', 'Checking it would make the program stop.'),
            remedy: localized(
                'Pārbaudiet, vai fails ir īstais; sadaliet to.',
                'See whether it is the right file; divide it.'
            )
        }
    },
    {
        code: 'FILE-UNREADABLE',
        severity: 'error',
        title: localized('Failu nevar izlasīt', 'Unreadable file'),
        message: ({ reason }) =>
            localized(
                `Failu nevar izlasīt${reason === undefined ? '' : ` (${reason})`}. Pārbaudiet, vai tas ir parasts fails un vai jums ir piekļuves tiesības.`,
                `The file cannot be read${reason === undefined ? '' : ` (${reason})`}. See whether it is a regular file, and check the permissions.`
            ),
        docs: {
            what: localized('Sistēma neļauj failu izlasīt.', 'The system does not let the file be read.'),
            why: localized('Fails nav pārbaudīts; pārējie ir.', 'The file was not checked; the others were.'),
            remedy: localized('Pārbaudiet piekļuves tiesības.', 'Check the permissions.')
        }
    }
]);
