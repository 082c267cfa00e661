import type { NormKind } from '../resolve/model.ts';

/**
 * How sentences say what kind of norm they are. The first entry that fits decides, so special verbs stand above general
 * ones. `words` are word patterns over the main clause (see `WordPattern`), of which one must match.
 */
export interface NormKindWords {
    kind: NormKind;
    words: string[];
    /** True where the sentence is of this kind only if grounds follow ("ja …", "kura …", a list). */
    needsGround?: boolean;
}

export const NORM_KIND_WORDS: readonly NormKindWords[] = [
    { kind: 'repeal', words: ['zaudē… spēku !līgum…', 'zaudējuš… spēku !līgum…'] },
    {
        kind: 'entry-into-force',
        words: [
            'stājas spēkā noteikum…',
            'stājas spēkā grozījum…',
            'stājas spēkā !lēmum… !spriedum… !nolēmum… !līgum… !akts'
        ]
    },
    {
        kind: 'exemption',
        words: [
            'neattiecas',
            'neattiecina',
            'neattiecinā…',
            'neskar prasīb…',
            'neskar nosacījum…',
            'nepiemēro',
            'nepiemērojam…',
            'nav attiecinām…',
            'nav piemērojam…',
            'netiek piemērot…',
            'netiek attiecināt…',
            'izņēmum… ir !noteikt… !paredzēt… !gadījum… !kārtā',
            'atbrīvo prasīb… !ieslodzījum…',
            'atbrīvot… prasīb… !ieslodzījum…',
            'atbrīvo nosacījum… !ieslodzījum…',
            'izņēmum… attiecas !gadījum…',
            'izņēmum… attiecināms !gadījum…'
        ]
    },
    {
        kind: 'penalty',
        words: ['soda…', 'sodu…', 'sods', 'naudas sod…', 'administratīv… atbildīb…', 'administratīv… pārkāpum…']
    },
    {
        kind: 'transition',
        words: [
            'turpina piemēro…',
            'piemēro līdz',
            'piemēro sākot',
            'piemēro_no gad…',
            'piemērojam…_no gad…',
            'piemērojam…_ar gad…',
            'piemērojam… sākot gad…',
            'attiecinām…_no gad…',
            'piemēro pēc spēkā stāšan…',
            'saglabā kārtas numur… !piedāvājum… !atteik…',
            'turpina reģistr…',
            'saglabā viet… !piedāvājum… !atteik…',
            'saglabā kārt… rind…',
            'līdz noteikum… spēkā stāšan…',
            'pārreģistrē spēkā stāšan…'
        ]
    },
    {
        kind: 'entitlement',
        words: [
            'noteikumi attiecas person… !kārtīb…',
            'noteikumi attiecas ģimen… !kārtīb…',
            'noteikumi attiecas mājsaimniecīb… !kārtīb…',
            'noteikumi attiecas iedzīvotāj… !kārtīb…',
            'tiesīb… saņemt noteikumos_paredzēt…',
            'tiesīb… saņemt noteikumos_noteikt…',
            'tiesīg… saņemt noteikumos_paredzēt…',
            'tiesīg… saņemt noteikumos_noteikt…'
        ]
    },
    {
        kind: 'scope',
        words: [
            'noteikumi nosaka',
            'noteikumi attiecas',
            'noteikumi regulē…',
            'noteikumi neregulē…',
            'noteikumi reglamentē…',
            'noteikumi paredz…',
            'noteikumu mērķis'
        ]
    },
    {
        kind: 'fee',
        words: [
            'nodev…',
            'samaksā iesniegum…',
            'maksā iesniegum…',
            'maksa iesniegum…',
            'maksā izskatīšan…',
            'maksa izskatīšan…',
            'maksa reģistrācij…',
            'maksa izziņ…',
            'maksa pieteikum…',
            'maksas pakalpojum… izziņ…'
        ]
    },
    { kind: 'appeal', words: ['apstrīd…', 'pārsūdz…'] },
    {
        kind: 'delegation-down',
        words: [
            'kritērij… nosaka komisij…',
            'kritērij… nosaka nolikum…',
            'kritērij… apstiprina komisij…',
            'kārtību nosaka komisij…',
            'kārtību nosaka nolikum…',
            'kārtību nosaka rīkojum…',
            'nosacījum… nosaka komisij…',
            'kritērij… nosaka izpilddirektor…',
            'kārtību nosaka izpilddirektor…',
            'nosacījum… nosaka izpilddirektor…',
            'nosaka iekšēj… noteikum…',
            'kārtību nosaka iekšēj…',
            'kritērij… nosaka iekšēj…',
            'kritērij… nosaka dienest…',
            'kārtību nosaka dienest…',
            'kārtību nosaka komitej…',
            'kritērij… nosaka komitej…',
            'dokumentus apstiprina rīkojum…',
            'dokumentus nosaka rīkojum…',
            'kritērij… apstiprina rīkojum…',
            'kritērij… nosaka rīkojum…',
            'nosacījum… apstiprina rīkojum…',
            'nosacījum… nosaka rīkojum…',
            'kārtību apstiprina rīkojum…'
        ]
    },
    {
        kind: 'exclusion',
        needsGround: true,
        words: [
            'izslēdz…',
            'jāizslēdz…',
            'izslēgt…',
            'svītro reģistr…',
            'svītro rind…',
            'svītrot… reģistr…',
            'svītrot… rind…',
            'svītrot… uzskait…',
            'svītro uzskait…',
            'dzēš reģistr…',
            'dzēš rind…',
            'dzēst… reģistr…',
            'dzēst… rind…',
            'izņem reģistr…',
            'izņem rind…',
            'noņem uzskait…',
            'noņem rind…',
            'izņemt… rind…',
            'noņemt… uzskait…',
            'anulē reģistr…',
            'izslēgšan…',
            'zaudē viet… rind…',
            'zaudē tiesīb… reģistr…',
            'zaudē tiesīb… saņemt',
            'zaudē tiesīb… palīdzīb…',
            'zūd tiesīb… saņemt',
            'zūd tiesīb… palīdzīb…'
        ]
    },
    {
        kind: 'refusal',
        needsGround: true,
        words: [
            'atsaka',
            'jāatsaka',
            'atteikt',
            'atteikta',
            'atteikum… pieņem',
            'atteikumu',
            'atteikšan…',
            'noraida',
            'noraidīt',
            'nereģistrē…',
            'neatzīst',
            'nesniedz palīdzīb…',
            'nepiešķir',
            'liedz',
            'nav tiesīg… saņemt',
            'nav tiesīg… pretendēt',
            'nav tiesīb… saņemt',
            'nav tiesīb… pretendēt',
            'nevar saņemt',
            'nevar pretendēt',
            'nevar lūgt',
            'nesaņem',
            'palīdzīb… nav tiesīb…',
            'palīdzīb… nesniegt',
            'palīdzīb… netiek sniegt…',
            'palīdzīb… netiek piešķirt…',
            'netiek reģistrēt…',
            'nevar reģistrēt…',
            'neiekļauj reģistr…',
            'neiekļauj rind…',
            'neuzņem reģistr…',
            'neuzņem rind…',
            'neuzņem grup…',
            'nedrīkst reģistrēt…',
            'iesniegum… neizskata',
            'nav tiesīb… reģistrēt…',
            'netiek atzīt… tiesīg…',
            'nav atzīstam… tiesīg…',
            'netiek piešķirt…',
            'netiek uzņemt…',
            'netiek iekļaut…',
            'nav reģistrējam…',
            'nepiešķirt',
            'iesniegum… neapmierina',
            'iesniegum… netiek apmierināt…',
            'iesniegum… netiek izskatīt…',
            'neizīrē person…',
            'neizīrē ģimen…',
            'neizīrē mājsaimniecīb…'
        ]
    },
    // Help is denied to whom the sentence names: no clause needs to say why.
    {
        kind: 'refusal',
        words: [
            'palīdzīb… nesniedz',
            'palīdzīb… nepiešķir',
            'palīdzīb… atsaka !atsakā… !lēmum…',
            'palīdzīb… liedz',
            'palīdzīb… nevar saņemt',
            'palīdzīb… nav tiesīg…',
            'palīdzīb… nav tiesīb…',
            'palīdzīb… nepienākas',
            'palīdzīb… nepiešķirt',
            'atteikum… pamat… ir !pamatot… !pamatoj…',
            'pamats atteikt ir',
            'atteikum… iemesl… ir',
            'atteikum… pamats var_būt',
            'atteikum… iemesl… var_būt',
            'neuzņem grup…',
            'neuzņem rind…',
            'neuzņem reģistr…',
            'neiekļauj grup…',
            'neiekļauj rind…',
            'neiekļauj reģistr…',
            'nereģistrē grup…',
            'nereģistrē rind…',
            'nereģistrē reģistr…'
        ]
    },
    {
        kind: 'exclusion',
        words: [
            'piedāvājum… izslēdz reģistr…',
            'piedāvājum… izslēgta reģistr…',
            'piedāvājum… zaudē tiesīb…',
            'izslēgšan… pamats ir',
            'izslēgšan… iemesl… ir',
            'izslēdz reģistr… pēc',
            'izslēdz rind… pēc',
            'svītro reģistr… pēc',
            'svītro rind… pēc',
            'anulē reģistr… pēc',
            'dzēš reģistr… pēc',
            'dzēš rind… pēc',
            'zaudē viet… rind… pēc'
        ]
    },
    {
        kind: 'lease-end',
        words: [
            'līgum… izbeidz…',
            'līgum… lauž',
            'līgum… uzteic',
            'līgum… uzsaka',
            'līgum… zaudē… spēku',
            'līgum… izbeigt',
            'līgum… uzteikt',
            'līgum… lauzt'
        ]
    },
    { kind: 'exchange', words: ['apmain…', 'apmaiņ… !reģistri', 'dzīvo… maiņ…', 'dzīvok… maiņ…', 'telp… maiņ…'] },
    {
        kind: 'social-lease',
        words: [
            'sociāl… dzīvok… izīrē… !izīrēšan…',
            'sociāl… dzīvok… līgum…',
            'sociāl… dzīvok… slēdz',
            'sociāl… dzīvok… īrēt !tiesīb… !tiesīg…',
            'sociāl… dzīvok… izmitin…',
            'sociāl… dzīvok… ierāda'
        ]
    },
    {
        kind: 'specialist',
        words: ['speciālist… izīrē… !izīrēšan…', 'speciālist… līgum…', 'speciālist… noz…', 'speciālist… dzīvo… statuss']
    },
    {
        kind: 'lease',
        words: [
            'līgum… slēdz…',
            'līgum… noslēdz…',
            'līgum… slēgt…',
            'līgum… noslēgt…',
            'līgum… pagarin…',
            'līgum… atjauno…',
            'līgum… slēdzam…',
            'izīrē… !izīrēšan…',
            'īres līgum… termiņ…',
            'izīrēšan… termiņ…',
            'telp… īrē_uz',
            'dzīvok… īrē_uz',
            'līgum… nepagarin…',
            'līgum… nenoslēdz',
            'līgum… neatjauno…',
            'līgum… pārslēdz…',
            'drošīb… naud…',
            'īres maks… nosaka',
            'īres maks… apmēr…'
        ]
    },
    {
        kind: 'benefit',
        words: [
            'pabalst… piešķir…',
            'pabalst… apmēr…',
            'pabalst… izmaksā',
            'pabalst… aprēķina',
            'pabalst… saņemt',
            'pabalst… pieprasīt',
            'pabalst… maksā',
            'pabalst… nepārsniedz',
            'pabalst… ir euro',
            'atbalst… apmēr…'
        ]
    },
    {
        kind: 'decision',
        words: [
            'lēmum… pieņem…',
            'lemj…',
            'lemt',
            'izlemj…',
            'izslēgšan… veic',
            'svītrošan… veic',
            'reģistrēšan… veic',
            'atstāj izskatīšan…',
            'atstāj virzīb…'
        ]
    },
    {
        kind: 'register-setup',
        words: [
            'iekārto reģistr…',
            'izveido reģistr…',
            'veido reģistr…',
            'veido uzskait…',
            'iekārto uzskait…',
            'kārto uzskait…',
            'izveido grup…',
            'veido grup…',
            'uztur reģistr…',
            'iedala grup…',
            'reģistr… iekārtots',
            'reģistr… ir grup…'
        ]
    },
    {
        kind: 'order',
        words: [
            'priekšrok…',
            'priekšrocīb…',
            'prioritār…',
            'prioritāt…',
            'vispirms',
            'secībā',
            'rind… kārtībā',
            'punktu_skait…',
            'punktu_sistēm…',
            'punktu_summ…',
            'piešķir punktus',
            'saņem punktus',
            'iegūst punktus',
            'piešķir punkti',
            'rind… secīb… nosaka',
            'rind… secīb… veido'
        ]
    },
    {
        kind: 'registration',
        words: [
            'reģistrē… !reģistrēšan… !atteikum…',
            'grup… ietilpst',
            'kārt… ietilpst',
            'reģistr… ietilpst',
            'uzņem reģistr…',
            'uzņem rind…',
            'uzņem uzskait…',
            'uzņem grup…',
            'iekļauj reģistr…',
            'iekļauj rind…',
            'iekļauj grup…',
            'iekļaut… reģistr… tiek',
            'iekļaut… grup… tiek',
            'uzņemt… reģistr… tiek',
            'ieraksta reģistr…',
            'pārreģistrē'
        ]
    },
    { kind: 'offer', words: ['piedāvā…'] },
    {
        kind: 'documents',
        words: [
            'pievieno…',
            'jāpievieno…',
            'uzrād… !uzrādot',
            'jāuzrāda',
            'iesniedz deklarācij…',
            'apliecina izziņ…',
            'apliecina dokument…',
            'apliecina nolēmum…',
            'apliecina spriedum…',
            'apliecina apliecīb…',
            'parakst… apliecina',
            'nepieciešam… kopij…',
            'nepieciešam… izziņ…',
            'nepieciešam… apliecīb…',
            'iesniedz dokument…',
            'iesniedz izziņ…',
            'iesniedz kopij…',
            'iesniedz apliecīb…',
            'iesniedz apliecinājum…',
            'iesniedz spriedum…',
            'iesniedz līgum…',
            'iesniedz pārskat…',
            'iesniedz atzinum…',
            'jāiesniedz',
            'iesniedzam…',
            'apliecina uzrādot',
            'tiesīb… apliecina',
            'iesniegt dokument…',
            'iesniegt izziņ…',
            'klāt pievieno…'
        ]
    },
    {
        kind: 'application',
        words: [
            'iesniedz iesniegum…',
            'iesniedz pieteikum…',
            'iesniegt iesniegum…',
            'vēršas',
            'vērsties',
            'pieteikties',
            'piesakās',
            'var lūgt',
            'lūgt palīdzīb…',
            'lūdz palīdzīb…',
            'griezties',
            'griežas',
            'pieprasīt palīdzīb…',
            'iesniegum… pieņem_no',
            'pieteikum… pieņem_no'
        ]
    },
    {
        kind: 'entitlement',
        words: [
            'var saņemt',
            'saņem palīdzīb…',
            'tiesīb… saņemt',
            'tiesīg… saņemt',
            'tiesīb… palīdzīb…',
            'pretendē…',
            'var pretendēt',
            'palīdzīb… sniedz',
            'palīdzīb… tiek sniegt…',
            'palīdzīb… tiek piešķirt…',
            'palīdzīb… sniedzam…',
            'palīdzīb… piešķir',
            'sniegt palīdzīb… pienākum…',
            'palīdz person…',
            'palīdz ģimen…',
            'palīdz mājsaimniecīb…',
            'nodrošina',
            'nodrošinām…',
            'var nodrošināt',
            'drīkst nodrošināt',
            'atzīst… tiesīg…',
            'atzīstam…',
            'palīdzīb… pienākas',
            'palīdzīb… paredzēt…',
            'tiesīb… ir !pieprasī… !pārbaud… !noteikt !izvērtēt',
            'palīdzīb… saņēmēj…',
            'piešķir dzīvo…',
            'piešķir',
            'jābūt deklarēt…'
        ]
    },
    { kind: 'documents', words: ['iesniedz'] },
    { kind: 'decision', words: ['izskata', 'izvērtē', 'paziņo', 'nosūta', 'informē'] }
];
