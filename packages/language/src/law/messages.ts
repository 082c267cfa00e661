/** Messages of the compiler, Latvian and English; `{0}` is filled in. */
export const LAW_MESSAGES = {
    unknownLine: [
        'Rinda "{0}" nesākas ar atslēgvārdu un nav iepriekšējās rindas turpinājums (turpinājumu raksta dziļāk).',
        'The line "{0}" starts with no keyword and does not continue the line before (a continuation stands deeper).'
    ],
    misplacedField: ['Lauks "{0}" šeit neder.', 'The field "{0}" has no meaning here.'],
    duplicateField: ['Lauks "{0}" jau ir.', 'The field "{0}" is there already.'],
    emptyField: ['Laukam "{0}" nav vērtības.', 'The field "{0}" has no value.'],
    missingField: ['Trūkst lauka "{0}".', 'The field "{0}" is missing.'],
    badChoice: ['Laukam "{0}" neder vērtība "{1}". Der: {2}.', 'The field "{0}" cannot be "{1}". Possible: {2}.'],
    badDay: [
        '"{0}" nav datums. Der, piemēram, "2022. gada 1. janvārī" vai "nav zināms".',
        '"{0}" is no date. Write for example "2022. gada 1. janvārī" or "nav zināms".'
    ],
    badValue: ['Laukam "{0}" neder vērtība "{1}". Piemērs: {2}.', 'The field "{0}" cannot be "{1}". Example: {2}.'],
    badWording: [
        '"{0}" nav vārdu raksts. Raksta vārdus ar atstarpēm, sākumu ar "…", vienu no vairākiem ar "/", liegto vārdu ar "!".',
        '"{0}" is no word pattern. Write words with blanks, a beginning with "…", one of several with "/", a forbidden word with "!".'
    ],
    badNumber: [
        'Pēc vārda "{0}" jābūt numuram, piemēram, "14" vai "21.⁶".',
        'The word "{0}" needs a number behind it, such as "14" or "21.⁶".'
    ],
    misplacedUnit: ['Vienība "{0}" šeit nevar būt.', 'The unit "{0}" cannot stand here.'],
    outsideAct: ['Šī rinda nepieder nevienam tiesību aktam.', 'This line belongs to no act.'],
    badReference: [
        '"{0}" nav atsauce uz tiesību akta vienību. Raksta, piemēram, "14. panta pirmās daļas 3. punkts".',
        '"{0}" does not refer to a provision. Write for example "14. panta pirmās daļas 3. punkts".'
    ],
    deadReference: ['Vienības {0} nav.', 'There is no provision {0}.'],
    duplicateAddress: ['Vienība {0} jau ir aprakstīta.', 'The provision {0} is described already.'],
    duplicateCategory: ['Vienībā {0} kategorija jau ir.', 'There is a category at {0} already.'],
    duplicateName: ['Nosaukums "{0}" jau ir lietots.', 'The name "{0}" is taken.'],
    unknownName: ['Nekas nav nosaukts "{0}".', 'Nothing is called "{0}".'],
    badId: [
        'Apzīmējums "{0}" neder: raksta tikai latīņu burtus bez garumzīmēm, ciparus un "-".',
        'The sign "{0}" is not possible: only plain letters, digits and "-".'
    ],
    badOutline: [
        '"{0}" uzbūves pierakstā neder. Raksta, piemēram, "1–4; 5 (1)–(3); 14 (1) 1 a–c 2 izslēgts 01.07.2007".',
        '"{0}" has no meaning in an outline. Write for example "1–4; 5 (1)–(3); 14 (1) 1 a–c 2 izslēgts 01.07.2007".'
    ],
    notInOutline: ['Vienības {0} akta uzbūvē nav.', 'The outline of the act has no {0}.'],
    badOmission: [
        '"{0}" neder. Raksta, piemēram, "1.–40. pants, pārejas noteikumi – iemesls".',
        '"{0}" is not possible. Write for example "1.–40. pants, pārejas noteikumi – iemesls".'
    ],
    noItems: ['Slēgtam sarakstam nav neviena punkta.', 'The closed list has no points.'],
    noContents: [
        'Obligātajam saturam nav neviena punkta ar "atpazīst:".',
        'The required content has no points with "atpazīst:".'
    ],
    noList: ['Vienībā {0} nav slēgta saraksta.', 'There is no closed list at {0}.']
} satisfies Record<string, [lv: string, en: string]>;
