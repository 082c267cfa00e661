import { localized } from '../l10n.ts';
import { defineEntries, named } from './entry.ts';

const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\npašvaldība: Upmales novads\n';

/** What is wrong with the structure of a file of rules. */
export const syntaxEntries = defineEntries([
    {
        code: 'SYN-BRACE',
        severity: 'error',
        title: localized('Neaizvērta iekava', 'Open brace'),
        message: () =>
            localized(
                'Iekava "{" nav aizvērta. Atsauci raksta vienā rindā: {punktā Nosaukums}.',
                'The brace "{" is not closed. Write a reference on one line: {punktā Nosaukums}.'
            ),
        docs: {
            what: localized('Aiz "{" trūkst "}".', 'A "}" is missing behind "{".'),
            why: localized(
                'Atsauce netiek saistīta, un dokumentā tiktu drukāta iekava.',
                'The reference is not linked, and the brace itself would be printed.'
            ),
            remedy: localized('Aizveriet iekavu aiz punkta nosaukuma.', 'Close the brace behind the name of the point.')
        },
        example: {
            bad: `${HEAD}\npunkts Dokumenti\n    Iesniegumam pievieno dokumentus, kas noteikti {punktā Dokumenti.\n`,
            good: `${HEAD}\npunkts Dokumenti\n    Iesniegumam pievieno dokumentus, kas noteikti {punktā Dokumenti}.\n`
        }
    },
    {
        code: 'SYN-DATE',
        severity: 'warning',
        title: localized('Nesaprotams datums', 'Unreadable date'),
        message: ({ value }) =>
            localized(
                `Datumu${named(value)} nevar izlasīt. Rakstiet: 2026. gada 12. janvāris.`,
                `The date${named(value)} cannot be read. Write: 2026. gada 12. janvāris.`
            ),
        docs: {
            what: localized(
                'Laukā, kur jābūt datumam, tāds nav salasāms.',
                'A field that needs a date holds none that can be read.'
            ),
            why: localized(
                'Pēc noteikumu datuma izvēlas, kuras dienas likums un kuras gada summas jāņem vērā.',
                "The date decides which day's law and which year's amounts count."
            ),
            remedy: localized(
                'Rakstiet gadu, dienu un mēnesi vārdiem: 2026. gada 12. janvāris.',
                'Write year, day and the name of the month: 2026. gada 12. janvāris.'
            )
        },
        example: { bad: `${HEAD}datums: janvāra sākumā\n`, good: `${HEAD}datums: 2026. gada 12. janvāris\n` }
    },
    {
        code: 'SYN-FORMULA',
        severity: 'warning',
        title: localized('Nesaprotama formula', 'Unreadable formula'),
        message: ({ at }) =>
            localized(
                `Formulu nevar izlasīt${at === undefined || at === '' ? '' : `, sākot ar "${at}"`}. Rakstiet vienā rindā, piemēram: P = k × (G + K) − I / 2.`,
                `The formula cannot be read${at === undefined || at === '' ? '' : ` from "${at}" on`}. Write it on one line, for instance: P = k × (G + K) − I / 2.`
            ),
        docs: {
            what: localized(
                'Aiz "formula:" nav izteiksmes, ko rīks saprot: burti, skaitļi, + − × /, iekavas, noapaļo(…; 2), min(…; …), max(…; …), ∑(…).',
                'There is no expression behind "formula:" that is understood: letters, numbers, + − × /, brackets, noapaļo(…; 2), min(…; …), max(…; …), ∑(…).'
            ),
            why: localized(
                'Formulu drukā tā, kā tā rakstīta, bet ne kā formulu, un pēc tās nevar rēķināt.',
                'The formula is printed as it is written, but not as mathematics, and nothing can be computed by it.'
            ),
            remedy: localized(
                'Aizveriet iekavas un starp lielumiem ierakstiet darbības zīmi.',
                'Close the brackets and put an operator between the quantities.'
            )
        },
        example: {
            bad: `${HEAD}\npunkts Pabalsts\n    Pabalstu aprēķina pēc formulas:\n    formula: P = (G + K\n    kur: P – pabalsts; G – ienākums; K – maksājumi.\n`,
            good: `${HEAD}\npunkts Pabalsts\n    Pabalstu aprēķina pēc formulas:\n    formula: P = G + K\n    kur:\n        P – pabalsts;\n        G – ienākums;\n        K – maksājumi.\n`
        }
    },
    {
        code: 'SYN-FORMULA-LETTER',
        severity: 'warning',
        title: localized('Nepaskaidrots formulas burts', 'A letter of a formula without an explanation'),
        message: ({ letter, what }) =>
            what === 'unused'
                ? localized(
                      `Burts${named(letter)} ir paskaidrots, bet formulā tā nav.`,
                      `The letter${named(letter)} is explained but does not stand in the formula.`
                  )
                : localized(
                      `Formulas burts${named(letter)} nav paskaidrots. Zem formulas aiz "kur:" ierakstiet, ko tas nozīmē.`,
                      `The letter${named(letter)} of the formula is not explained. Say behind "kur:" below the formula what it means.`
                  ),
        docs: {
            what: localized(
                'Formulā ir burts bez paskaidrojuma, vai paskaidrots burts, kura formulā nav.',
                'A formula has a letter without an explanation, or a letter is explained that it does not have.'
            ),
            why: localized(
                'Pēc formulas ar nezināmu lielumu summu nevar aprēķināt.',
                'No amount can be computed by a formula with an unknown quantity.'
            ),
            remedy: localized(
                'Aiz "kur:" katram burtam rakstiet savu rindu: P – pabalsta apmērs;',
                'Write a line for each letter behind "kur:": P – pabalsta apmērs;'
            )
        },
        example: {
            bad: `${HEAD}\npunkts Pabalsts\n    Pabalstu aprēķina pēc formulas:\n    formula: P = G + K\n    kur:\n        P – pabalsts;\n        G – ienākums.\n`,
            good: `${HEAD}\npunkts Pabalsts\n    Pabalstu aprēķina pēc formulas:\n    formula: P = G + K\n    kur:\n        P – pabalsts;\n        G – ienākums;\n        K – maksājumi.\n`
        }
    },
    {
        code: 'SYN-LIST-MARK',
        severity: 'warning',
        title: localized('Saraksta zīme, ko rīks nesaprot', 'A list mark that is not understood'),
        message: ({ mark }) =>
            localized(
                `Rinda sākas ar${named(mark)} un paliek parasts teksts. Saraksta vienumu sāciet ar "- "; numuru ieraksta rīks.`,
                `The line begins with${named(mark)} and stays ordinary text. Begin an item of a list with "- "; its number is computed.`
            ),
        docs: {
            what: localized(
                'Rinda izskatās pēc saraksta vienuma ("1)", "a)", "1.1."), bet tā nesākas ar "- ".',
                'A line looks like an item ("1)", "a)", "1.1.") but does not begin with "- ".'
            ),
            why: localized(
                'Tā pievienojas iepriekšējam teikumam un nekļūst par apakšpunktu.',
                'It joins the sentence before and becomes no subpoint.'
            ),
            remedy: localized(
                'Sāciet rindu ar domuzīmi un atstarpi: "- ".',
                'Begin the line with a dash and a blank: "- ".'
            )
        },
        example: {
            bad: `${HEAD}\npunkts Dokumenti\n    Persona iesniedz:\n    1) pases kopiju;\n    2) tiesas spriedumu.\n`,
            good: `${HEAD}\npunkts Dokumenti\n    Persona iesniedz:\n    - pases kopiju;\n    - tiesas spriedumu.\n`
        }
    },
    {
        code: 'SYN-POINT-EMPTY',
        severity: 'warning',
        title: localized('Punkts bez teksta', 'Point without text'),
        message: () =>
            localized(
                'Punktam nav teksta. Rakstiet teikumu nākamajā rindā.',
                'The point has no text. Write the sentence on the next line.'
            ),
        docs: {
            what: localized(
                'Aiz rindas "punkts Nosaukums" nav neviena teikuma.',
                'No sentence follows the line "punkts Nosaukums".'
            ),
            why: localized('Dokumentā paliktu numurs bez teksta.', 'The document would have a number without text.'),
            remedy: localized(
                'Uzrakstiet punkta tekstu vai svītrojiet punktu.',
                'Write the text of the point, or delete the point.'
            )
        },
        example: {
            bad: `${HEAD}\npunkts Dokumenti\n`,
            good: `${HEAD}\npunkts Dokumenti\n    Persona iesniedz tiesas spriedumu.\n`
        }
    },
    {
        code: 'SYN-POINT-NAME',
        severity: 'hint',
        title: localized('Teikums punkta nosaukuma vietā', 'A sentence in place of the name of a point'),
        message: () =>
            localized(
                'Aiz vārda "punkts" raksta īsu nosaukumu, bet teikumu – nākamajā rindā. Šis teikums saprasts kā punkta teksts.',
                'A short name stands behind "punkts", the sentence on the next line. This sentence is taken as the text of the point.'
            ),
        docs: {
            what: localized(
                'Aiz vārda "punkts" uzreiz rakstīts teikums.',
                'A sentence stands directly behind "punkts".'
            ),
            why: localized(
                'Punktam bez nosaukuma nevar atsaukties pēc nosaukuma; numurs mainās, nosaukums paliek.',
                'A point without a name cannot be referred to by name; numbers change, names stay.'
            ),
            remedy: localized(
                'Dodiet punktam nosaukumu un pārceliet teikumu nākamajā rindā.',
                'Name the point and move the sentence to the next line.'
            )
        },
        example: {
            bad: `${HEAD}\npunkts Personu reģistrē palīdzības reģistrā.\n`,
            good: `${HEAD}\npunkts Reģistrācija\n    Personu reģistrē palīdzības reģistrā.\n`
        }
    },
    {
        code: 'SYN-ORPHAN',
        severity: 'warning',
        title: localized('Teksts ārpus punkta', 'Text outside of a point'),
        message: () =>
            localized(
                'Šis teksts nepieder nevienam punktam, tāpēc tam nav numura. Pirms tā ierakstiet rindu "punkts Nosaukums".',
                'This text belongs to no point and so has no number. Write a line "punkts Nosaukums" before it.'
            ),
        docs: {
            what: localized(
                'Pirms teksta nav rindas, kas sākas ar "punkts".',
                'No line that begins with "punkts" stands before the text.'
            ),
            why: localized(
                'Uz tekstu bez numura nevar atsaukties, un dokumentā tas parādās bez numura.',
                'A text without number cannot be cited, and is printed without one.'
            ),
            remedy: localized('Sāciet punktu.', 'Begin a point.')
        },
        example: {
            bad: `${HEAD}\nnodaļa "Vispārīgie jautājumi"\n    Personu reģistrē palīdzības reģistrā.\n`,
            good: `${HEAD}\nnodaļa "Vispārīgie jautājumi"\n\npunkts Reģistrācija\n    Personu reģistrē palīdzības reģistrā.\n`
        }
    },
    {
        code: 'SYN-STATUS',
        severity: 'warning',
        title: localized('Nezināms statuss', 'Unknown status'),
        message: ({ value }) =>
            localized(
                `Statusa${named(value)} nav. Rakstiet "projekts", "pieņemti" vai "zaudējuši spēku"; pagaidām noteikumi vērtēti kā projekts.`,
                `There is no status${named(value)}. Write "projekts", "pieņemti" or "zaudējuši spēku"; for now the rules are judged as a draft.`
            ),
        docs: {
            what: localized(
                'Laukā "statuss" ir vārds, ko nevar saprast.',
                'The field "statuss" holds a word that is not understood.'
            ),
            why: localized(
                'Pieņemtus noteikumus vērtē saudzīgāk: to, kas kļuva prettiesisks vēlāk, nerāda kā kļūdu.',
                'Adopted rules are judged more mildly: what became unlawful later is no error.'
            ),
            remedy: localized('Izvēlieties vienu no trim statusiem.', 'Choose one of the three.')
        },
        example: { bad: `${HEAD}statuss: melnraksts\n`, good: `${HEAD}statuss: projekts\n` }
    },
    {
        code: 'SYN-TABLE',
        severity: 'warning',
        title: localized('Tabulas rinda neatbilst galvai', 'A row that does not fit the header of its table'),
        message: ({ what, found, expected }) =>
            what === 'cells'
                ? localized(
                      `Rindā ir ${found} šūnas, bet tabulas galvā – ${expected}. Šūnas atdala ar "|"; tukšu šūnu raksta kā "| |".`,
                      `The row has ${found} cells, the header of the table ${expected}. Cells are parted by "|"; an empty one is written "| |".`
                  )
                : what === 'rows'
                  ? localized(
                        'Tabulā ir tikai galva. Zem tās rakstiet rindas, šūnas atdalot ar "|".',
                        'The table has a header only. Write rows below it, their cells parted by "|".'
                    )
                  : localized(
                        'Tabulā nav kolonnu. Pirmā rinda ir galva; šūnas atdala ar "|".',
                        'The table has no columns. Its first row is the header; cells are parted by "|".'
                    ),
        docs: {
            what: localized(
                'Rindā ir vairāk vai mazāk šūnu nekā tabulas galvā, vai tabulai nav rindu vai kolonnu.',
                'A row has more or fewer cells than the header, or the table has no rows or columns.'
            ),
            why: localized(
                'Teksts tiek drukāts, bet nonāk zem nepareizā virsraksta.',
                'The text is printed, but below the wrong heading.'
            ),
            remedy: localized(
                'Katrā rindā rakstiet tik daudz šūnu, cik galvā. Garu šūnu var turpināt nākamajā rindā ar dziļāku ievilkumu.',
                'Write as many cells into each row as the header has. A long cell may go on in the next line, which stands deeper.'
            )
        },
        example: {
            bad: `${HEAD}\npunkts Platība\n    Dzīvojamās telpas platība ir šāda:\n    tabula\n        Personas | Istabas | Platība\n        viena | 30 m²\n`,
            good: `${HEAD}\npunkts Platība\n    Dzīvojamās telpas platība ir šāda:\n    tabula\n        Personas | Istabas | Platība\n        viena | 1 | 30 m²\n`
        }
    },
    {
        code: 'SYN-TERM',
        severity: 'warning',
        title: localized('Termins bez skaidrojuma', 'Term without definition'),
        message: () =>
            localized(
                'Šo rindu nevar izlasīt kā terminu. Rakstiet: - termins – skaidrojums.',
                'This line cannot be read as a term. Write: - termins – skaidrojums.'
            ),
        docs: {
            what: localized(
                'Daļā "termini" rindā nav domuzīmes ar skaidrojumu aiz tās.',
                'A line in "termini" has no dash with a definition behind it.'
            ),
            why: localized(
                'Termins netiek atpazīts tekstā, un nosacījumi, ko tas slēpj, netiek pārbaudīti.',
                'The term is not recognised in the text, and conditions that it hides are not checked.'
            ),
            remedy: localized(
                'Starp terminu un skaidrojumu ielieciet domuzīmi.',
                'Put a dash between the term and its definition.'
            )
        },
        example: {
            bad: `${HEAD}\ntermini\n    - vietējais iedzīvotājs\n`,
            good: `${HEAD}\ntermini\n    - vietējais iedzīvotājs – persona, kura deklarējusi dzīvesvietu novada teritorijā\n`
        }
    },
    {
        code: 'SYN-TOO-LONG',
        severity: 'warning',
        title: localized('Pārāk garš teikums', 'Sentence too long'),
        message: () =>
            localized(
                'Teikums ir pārāk garš (vairāk nekā 20 000 zīmju), tāpēc tas nav pārbaudīts. Pārbaudiet, vai nav pazudusi pieturzīme, un sadaliet to.',
                'The sentence is too long (more than 20,000 characters) and was not checked. See whether a full stop is missing, and divide it.'
            ),
        docs: {
            what: localized(
                'Starp diviem teikuma beigu punktiem ir vairāk nekā 20 000 zīmju.',
                'More than 20,000 characters stand between two full stops.'
            ),
            why: localized(
                'Tik garš teksts nav viena norma; ja to lasītu kā normu, pārbaude apstātos.',
                'So long a text is no single norm; reading it as one would hold up the check.'
            ),
            remedy: localized('Sadaliet tekstu teikumos un punktos.', 'Divide the text into sentences and points.')
        }
    }
]);
