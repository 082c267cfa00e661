import { SOURCE_FIELDS } from './source.ts';

const DELEGATION_FIELDS = [
    ...SOURCE_FIELDS,
    'personām:',
    'izņemot:',
    'palīdzībai:',
    'robeža:*',
    'izdošanas pamatā:',
    'veido grupu:',
    'tikai:',
    'nosacījumi:',
    'papildina:',
    'atpazīst:*'
];
/** Fields that a statement may have; those that end in `*` may stand several times. */
export const STATEMENT_FIELDS: Record<string, readonly string[]> = {
    'raksta sadaļa:': [...SOURCE_FIELDS, 'apzīmējums:', 'lieto:', 'ja neattiecas:', 'atpazīst:*'],
    'noteikumu veids:': [...SOURCE_FIELDS, 'sekas:', 'pamatā:', 'atpazīst:*'],
    'personu grupa:': [...SOURCE_FIELDS, 'apzīmējums:', 'nosaukums:', 'papildina dome:', 'atpazīst:*'],
    'kategorija:': [
        ...SOURCE_FIELDS,
        'piemērs:',
        'nosaka:',
        'grupa:',
        'deklarēta dzīvesvieta:',
        'tikai:',
        'pazīmes:',
        'apstākļi zūd:*',
        'palīdzībai:',
        'atpazīst:*'
    ],
    'dome nosaka:': DELEGATION_FIELDS,
    'dome var noteikt:': DELEGATION_FIELDS,
    'dome vispārīgi var noteikt:': DELEGATION_FIELDS,
    'piemin noteikumus:': DELEGATION_FIELDS,
    'nedrīkst prasīt:': [...SOURCE_FIELDS, 'personām:', 'izņemot:', 'palīdzībai:', 'jomā:', 'saturs:'],
    'nedrīkst prasīt ilgumu:': [...SOURCE_FIELDS, 'personām:', 'izņemot:', 'jomā:', 'saturs:'],
    'nedrīkst noteikt:': [...SOURCE_FIELDS, 'personām:', 'izņemot:', 'palīdzībai:', 'saturs:'],
    'slēgts saraksts:': [...SOURCE_FIELDS, 'palīdzībai:', 'izņemot:', 'piemēro:'],
    'papildu pamats:': [...SOURCE_FIELDS, 'papildina:', 'atpazīst:*'],
    'secība:': [...SOURCE_FIELDS, 'pēc:', 'personām:', 'izņemot:', 'palīdzībai:'],
    'obligāts saturs:': [...SOURCE_FIELDS, 'apzīmējums:', 'palīdzībai:', 'atpazīst:*'],
    'spēkā stāšanās:': [...SOURCE_FIELDS, 'ilgums:', 'izņemot par:*'],
    'noteikumi uz pamata:': [...SOURCE_FIELDS, 'piemēro līdz:'],
    'lemj tikai dome:': [...SOURCE_FIELDS, 'atpazīst:*'],
    'termiņš:': [
        ...SOURCE_FIELDS,
        'apzīmējums:',
        'ilgums:',
        'saista:',
        'mēra:',
        'skaita no:',
        'neskaita no:*',
        'personām:',
        'izņemot:',
        'palīdzībai:',
        'atkāpjas no:',
        'atpazīst:*'
    ],
    'fakts:': [...SOURCE_FIELDS, 'apzīmējums:', 'vērtība:', 'vienlīdzība:', 'atpazīst:*'],
    'termins:': [...SOURCE_FIELDS, 'veids:', 'skaidrots:', 'agrāk:*', 'paliek:*', 'līdzās:*'],
    'joma:': [...SOURCE_FIELDS, 'apzīmējums:', 'pamatā:', 'ietilpst:', 'ārpus:', 'atpazīst:*'],
    'parametrs:': [...SOURCE_FIELDS, 'apzīmējums:', 'mērvienība:', 'iedalījums:', 'vērtības:*', 'atpazīst:*'],
    'reģistra ziņas:': [...SOURCE_FIELDS, 'apzīmējums:', 'glabā:', 'pamats:', 'smagums:', 'prasa arī:', 'atpazīst:*'],
    'viedoklis:': [
        ...SOURCE_FIELDS,
        'datums:',
        'dokuments:',
        'par faktu:',
        'par ilgumu:',
        'personām:',
        'izņemot:',
        'nostāja:',
        'saturs:',
        'vērtē:*'
    ]
};
