import type { NormKind } from '@normraksts/language';

/**
 * Sentences to start from, one or more for each kind of norm that a council writes. `${1:…}` are the places that the author
 * fills in; what stands in them reads as a whole sentence, and is read as a norm of its kind (there is a test).
 * A line break continues the point; `- ` opens a subpoint.
 */
export const SENTENCE_SNIPPETS: readonly { kind: NormKind; snippet: string }[] = [
    {
        kind: 'scope',
        snippet:
            'Saistošie noteikumi nosaka kārtību, kādā ${1:novada pašvaldība} sniedz palīdzību dzīvokļa jautājumu risināšanā.'
    },
    {
        kind: 'entitlement',
        snippet:
            'Palīdzību var saņemt ${1:persona}, kura deklarējusi dzīvesvietu ${2:novada} administratīvajā teritorijā.'
    },
    {
        kind: 'entitlement',
        snippet: 'Pirmām kārtām ar dzīvojamo telpu nodrošina ${1:maznodrošinātas personas, kuras …}.'
    },
    { kind: 'application', snippet: 'Persona, kura vēlas saņemt palīdzību, iesniedz ${1:pašvaldībai} iesniegumu.' },
    { kind: 'documents', snippet: 'Iesniegumam pievieno:\n- ${1:īres līguma kopiju};\n- ${2:izziņu par …}.' },
    {
        kind: 'register-setup',
        snippet:
            'Pašvaldība izveido šādus palīdzības reģistrus:\n- ${1:pirmās kārtas reģistru};\n- ${2:vispārējās kārtas reģistru}.'
    },
    {
        kind: 'registration',
        snippet: 'Palīdzības reģistrā reģistrē ${1:personu}, par kuru pieņemts lēmums par tiesībām saņemt palīdzību.'
    },
    { kind: 'order', snippet: 'Palīdzību sniedz ${1:reģistrācijas} secībā.' },
    { kind: 'offer', snippet: 'Personai rakstveidā piedāvā īrēt ${1:brīvo dzīvojamo telpu}.' },
    { kind: 'refusal', snippet: 'Palīdzību atsaka, ja ${1:iestājies likumā noteiktais atteikuma pamats}.' },
    { kind: 'exclusion', snippet: 'Personu no reģistra izslēdz, ja ${1:tā to rakstveidā lūdz}.' },
    {
        kind: 'exemption',
        snippet: 'Šis nosacījums neattiecas uz ${1:14. panta pirmās daļas 3., 4. un 5. punktā minētajām personām}.'
    },
    { kind: 'decision', snippet: 'Lēmumu par ${1:palīdzības sniegšanu} pieņem ${2:Dzīvokļu komisija}.' },
    {
        kind: 'appeal',
        snippet: 'Lēmumu var apstrīdēt ${1:novada domē} Administratīvā procesa likumā noteiktajā kārtībā.'
    },
    { kind: 'lease', snippet: 'Dzīvojamās telpas īres līgumu slēdz uz laiku līdz ${1:diviem gadiem}.' },
    { kind: 'lease-end', snippet: 'Īres līgumu izbeidz ${1:likumā noteiktajos gadījumos}.' },
    {
        kind: 'exchange',
        snippet:
            'Īrēto dzīvojamo telpu var apmainīt pret ${1:citu pašvaldības dzīvojamo telpu}, ja ${2:īrniekam nav parādu}.'
    },
    {
        kind: 'social-lease',
        snippet: 'Sociālo dzīvokli izīrē ${1:personai, kura atzīta par tiesīgu īrēt sociālo dzīvokli}.'
    },
    {
        kind: 'specialist',
        snippet: 'Dzīvojamo telpu kvalificētam speciālistam izīrē ${1:uz darba tiesisko attiecību laiku}.'
    },
    { kind: 'benefit', snippet: 'Pabalstu piešķir ${1:mājsaimniecībai, kura …}.' },
    {
        kind: 'transition',
        snippet:
            'Personas, kuras reģistrētas līdz šo noteikumu spēkā stāšanās dienai, saglabā kārtas numuru ${1:reģistrā}.'
    },
    {
        kind: 'repeal',
        snippet:
            'Spēku zaudē ${1:novada domes} ${2:2020. gada 1. janvāra} saistošie noteikumi Nr. ${3:1/2020} "${4:Par …}".'
    },
    { kind: 'entry-into-force', snippet: 'Noteikumi stājas spēkā ${1:2027. gada 1. janvārī}.' }
];

/** The sentence with its placeholders filled by what stands in them. */
export function toPlainSentence(snippet: string): string {
    return snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1');
}
