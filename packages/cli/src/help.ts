import type { Language } from '@normraksts/rules';

const GENERAL: Record<Language, string> = {
    lv: `normraksts – pašvaldību saistošo noteikumu pārbaude un dokumenti

Lietošana:
  normraksts check CEĻŠ…      pārbauda noteikumu failu (.noteikumi) atbilstību likumam
  normraksts generate CEĻŠ…   izveido dokumentu, ko pieņem dome (DOCX, PDF u. c.)
  normraksts compare A B      salīdzina divas noteikumu redakcijas pēc normām
  normraksts import FAILS     ielasa publicētu aktu vai Word projektu noteikumu failā
  normraksts report DAĻA…     apvieno vairākās daļās pārbaudītas mapes rezultātus
  normraksts explain KODS     izskaidro ziņojuma kodu
  normraksts lsp              valodas serveris citiem redaktoriem

Par katru komandu vairāk: normraksts KOMANDA --help. Angļu valodā: --lang en.
Tas nav juridisks padoms; likuma redakcijas datums ir katrā izvadē.
`,
    en: `normraksts – checks binding rules of municipalities and writes the documents

Usage:
  normraksts check PATH…      checks rules files (.noteikumi) against the law
  normraksts generate PATH…   writes the document that the council adopts (DOCX, PDF …)
  normraksts compare A B      compares two versions of rules, norm by norm
  normraksts import FILE      reads a published act or a Word draft into a rules file
  normraksts report PART…     joins the results of a folder that was checked in parts
  normraksts explain CODE     explains the code of a finding
  normraksts lsp              language server for other editors

More about each command: normraksts COMMAND --help. In Latvian: --lang lv.
This is no legal advice; every output names the date of the law in use.
`
};

const COMMANDS: Record<string, Record<Language, string>> = {
    check: {
        lv: `normraksts check CEĻŠ… [parametri]

  --format text|json|sarif|html   izvades veids (text)
  --as-of GGGG-MM-DD              pēc kuras dienas likuma pārbauda (pēdējā zināmā)
  --lang lv|en                    ziņojumu valoda (lv)
  --shard i/n                     tikai i-tā no n daļām; daļas apvieno normraksts report
  --cache MAPE, --no-cache        kur glabāt rezultātus, lai nemainītus failus nepārbaudītu vēlreiz, vai neglabāt

Bargums: kļūda, brīdinājums, informācija, ieteikums. Ziņojumam par ilgumu iekavās var būt pakāpe: augsts, ļoti augsts, īpaši augsts.
Kā rīks sapratis atsevišķu teikumu, komandrindā vēl nevar redzēt; to rāda redaktors, uzvedot peli.

Iznākuma kods: 0 – kļūdu nav, 1 – ir kļūdas, 2 – nepareiza lietošana vai nelasāms fails.
`,
        en: `normraksts check PATH… [options]

  --format text|json|sarif|html   kind of output (text)
  --as-of YYYY-MM-DD              day whose law judges (the last day known)
  --lang lv|en                    language of messages (lv)
  --shard i/n                     only the i-th of n parts; normraksts report joins them
  --cache DIR, --no-cache         where to keep results, so that unchanged files are not checked again; or not to keep them

Severities: error, warning, information, hint. A finding about a length may have a grade in brackets: high, very high, extreme.
How a sentence was read cannot be seen on the command line yet; the editor shows it on hover.

Exit code: 0 no errors, 1 errors, 2 wrong usage or an unreadable file.
`
    },
    generate: {
        lv: `normraksts generate CEĻŠ… [parametri]

  --to FORMĀTI                    viens vai vairāki, atdalīti ar komatu (docx): txt, md, html, docx, pdf, json;
                                  akn – Akoma Ntoso; memo – paskaidrojuma raksts (DOCX un HTML);
                                  review – pārskatīšanas kopija ar ziņojumiem pie vārdiem (DOCX un HTML)
  -o, --output MAPE               kur rakstīt (šī mape)
  --previous REDAKCIJA            iepriekšējā redakcija (fails vai REV:ceļš): paskaidrojuma raksts uzskaita izmaiņas
  --lang lv|en                    ziņojumu valoda arī pārskatīšanas kopijā (lv)

Iznākuma kods: 0 – viss uzrakstīts, 1 – atteikts, jo kāda nosaukuma nav, 2 – nepareiza lietošana vai nelasāms fails.
`,
        en: `normraksts generate PATH… [options]

  --to FORMATS                    one or several, divided by commas (docx): txt, md, html, docx, pdf, json;
                                  akn: Akoma Ntoso; memo: the explanatory memorandum (DOCX and HTML);
                                  review: a review copy with the findings at their words (DOCX and HTML)
  -o, --output DIR                where to write (this folder)
  --previous VERSION              the former version (a file or REV:path): the memorandum lists the changes
  --lang lv|en                    language of messages, also in the review copy (lv)

Exit code: 0 everything written, 1 refused because a name does not resolve, 2 wrong usage or unreadable input.
`
    },
    compare: {
        lv: `normraksts compare A B [parametri]

  A, B                            iepriekšējā un jaunā redakcija: fails vai REV:ceļš (redakcija no Git, piemēram, HEAD~1:mani.noteikumi)
  --format text|html|docx|json    izvades veids (text)
  -o, --output FAILS              kur rakstīt (uz ekrāna); DOCX vajag vienmēr
  --lang lv|en                    uzrakstu un ziņojumu valoda (lv)

Salīdzina normas, nevis rindas: punktus atpazīst pēc nosaukuma, nemainīgā numura vai vārdiem. Pārvietots punkts ir pārvietots, un
numurs, kas mainījies tikai tāpēc, nav izmaiņa. Pie grozīta punkta redzams, kas mainījies pēc būtības, beigās – jaunie un zudušie ziņojumi.

Iznākuma kods: 0 – salīdzināts, arī ja redakcijas atšķiras; 2 – nepareiza lietošana vai nelasāma redakcija.
`,
        en: `normraksts compare A B [options]

  A, B                            the former and the new version: a file or REV:path (a version from Git, such as HEAD~1:my.noteikumi)
  --format text|html|docx|json    kind of output (text)
  -o, --output FILE               where to write (the screen); DOCX always needs it
  --lang lv|en                    language of headings and findings (lv)

Norms are compared, not lines: points are known by name, fixed number or words. A moved point is moved, and a number that only
follows the move is no change. A changed point shows what has changed in substance; findings that came or went stand at the end.

Exit code: 0 compared, also if the versions differ; 2 wrong usage or an unreadable version.
`
    },
    import: {
        lv: `normraksts import FAILS|MAPE [parametri]

  FAILS                   Word dokuments (.docx), saglabāta vietnes likumi.lv vai vestnesis.lv lapa (.html), Markdown (.md)
                          vai no PDF iekopēts teksts (.txt); mapē – visi tādi faili
  -o, --output FAILS      kur rakstīt (tam pašam failam blakus, ar paplašinājumu .noteikumi); mapei – mape
  --force                 aizstāt failu, kas jau ir
  --format text|json      pārskats par ielasīto: vārdos (kļūdu izvadē) vai JSON
  --lang lv|en            pārskata valoda (lv)

Numuri paliek tādi, kādi iespiesti; grozījumu piezīmes kļūst par piezīmēm (//); kas nav saprasts, paliek savā vietā kā teksts.
Mapes audits: normraksts import MAPE -o CITA, tad normraksts check CITA --format html.

Iznākuma kods: 0 – viss ielasīts, 2 – nepareiza lietošana vai kādu failu nevar ielasīt (pārējie ir ielasīti).
`,
        en: `normraksts import FILE|FOLDER [options]

  FILE                    a Word document (.docx), a saved page of likumi.lv or vestnesis.lv (.html), Markdown (.md)
                          or text copied from a PDF (.txt); of a folder all such files
  -o, --output FILE       where to write (beside the file, ending in .noteikumi); for a folder a folder
  --force                 replace a file that exists
  --format text|json      report on what was read: in words (on stderr) or as JSON
  --lang lv|en            language of the report (lv)

Numbers stay as printed; notes on amendments become comments (//); what is not understood stays in its place as text.
To audit a folder: normraksts import FOLDER -o OTHER, then normraksts check OTHER --format html.

Exit code: 0 everything read, 2 wrong usage or some file cannot be read (the others are).
`
    },
    report: {
        lv: `normraksts report DAĻA… [parametri]

  DAĻA                            fails, ko uzrakstīja normraksts check … --shard i/n --format json
  --format text|json|sarif|html   izvades veids (text)
  --lang lv|en                    uzrakstu valoda (lv); ziņojumi paliek tajā valodā, kurā pārbaudīts

Iznākuma kods kā komandai check.
`,
        en: `normraksts report PART… [options]

  PART                            a file that normraksts check … --shard i/n --format json wrote
  --format text|json|sarif|html   kind of output (text)
  --lang lv|en                    language of headings (lv); messages stay in the language of the check

Exit codes as those of check.
`
    },
    explain: { lv: 'normraksts explain KODS [--lang lv|en]\n', en: 'normraksts explain CODE [--lang lv|en]\n' },
    lsp: { lv: 'normraksts lsp [--stdio]\n', en: 'normraksts lsp [--stdio]\n' }
};

/** Help of a command, or of all. */
export function getHelp(command: string | undefined, language: Language): string {
    return (command ? COMMANDS[command] : undefined)?.[language] ?? GENERAL[language];
}
