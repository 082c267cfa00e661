import type { Act, LawModel, Provision, Sourced } from '@normraksts/law';

let line = 0;

/** Each statement on its own line of the file. */
function sourced(): Sourced {
    line++;
    return {
        validFrom: '2022-01-01',
        confidence: 'A',
        source: 'pārbaude',
        location: { file: 'palidzibas.likums', start: { line, character: 4 }, end: { line, character: 20 } }
    };
}

function provision(address: string, summary: string, rest: Partial<Provision> = {}): Provision {
    return { ...sourced(), address, summary, excluded: false, basisInstead: [], ...rest };
}

const act: Act = {
    ...sourced(),
    id: 'PAL',
    kind: 'law',
    title: 'Par palīdzību dzīvokļa jautājumu risināšanā',
    quotedTitle: true,
    shortNames: ['Palīdzības likums'],
    url: 'https://likumi.lv/ta/id/56812',
    complete: true,
    omissions: [],
        provisions: [
        provision('PAL:4', 'Kas var saņemt palīdzību.'),
        provision('PAL:4(1)', 'Palīdzību sniedz personām ar deklarētu dzīvesvietu.'),
        provision('PAL:7', 'Pieteikšanās un atteikums.'),
        provision('PAL:7(6)', 'Dome var noteikt citus atteikuma gadījumus.'),
        provision('PAL:14', 'Pirmām kārtām nodrošināmās personas.', { heading: 'Palīdzība pirmām kārtām' }),
        provision('PAL:14(1)', 'Uzskaita personas.'),
        provision('PAL:14(1)3', 'Bērni bāreņi.'),
        provision('PAL:14(1)5', 'Politiski represētās personas.'),
        provision('PAL:14(1)6', 'Citas domes noteiktas personas.'),
        provision('PAL:14(2)', 'Izslēgta norma.', { excluded: true, validTo: '2023-01-01', successor: 'PAL:15' }),
        provision('PAL:15', 'Dome nosaka citas personas.')
    ],
    memorandumItems: [],
    regulationKinds: [],
    groups: [
        {
            ...sourced(),
            id: 'first',
            address: 'PAL:14',
            name: 'personas, kuras nodrošina pirmām kārtām',
            wordings: ['pirm… kārt…'],
            openToCouncil: false
        }
    ],
    categories: [
        {
            ...sourced(),
            address: 'PAL:14(1)3',
            name: 'bez vecāku gādības palikuši bērni',
            example: 'bez vecāku gādības palicis bērns',
            wordings: ['bez vecāku gādības palicis bērns'],
            origin: 'law',
            group: 'first',
            helpTypes: [],
            declaredResidence: 'not-required',
            lowMeansOnly: false
        },
        {
            ...sourced(),
            address: 'PAL:14(1)5',
            name: 'politiski represētas personas',
            example: 'politiski represēta persona',
            wordings: ['politiski represēta persona'],
            origin: 'law',
            group: 'first',
            helpTypes: [],
            declaredResidence: 'not-required',
            lowMeansOnly: true
        }
    ],
    delegations: [
        {
            ...sourced(),
            address: 'PAL:15',
            mode: 'may',
            matters: ['person-category', 'eligibility-condition'],
            persons: { of: ['PAL:15'], except: [] },
            helpTypes: [],
            limits: [],
            basisUse: 'valid',
            lowMeansOnly: false,
            conditions: 'yes',
            general: false,
            requiredInBasis: false
        }
    ],
    prohibitions: [],
    closedLists: [],
    orders: [],
    requiredContents: [],
    reservedDecisions: [],
    commencements: [],
    sunsets: [],
    deadlines: [],
    fields: [],
    parameters: [],
    facts: [
        {
            ...sourced(),
            id: 'declared-residence',
            name: 'deklarētā dzīvesvieta',
            value: 'duration',
            equality: [],
            wordings: ['deklarē… dzīvesviet…']
        }
    ],
    terms: [],
    registeredData: [],
    interpretations: [
        {
            ...sourced(),
            authority: 'TS',
            date: '2024-05-01',
            reference: 'Ziņojums 2024',
            fact: 'declared-residence',
            term: true,
            persons: { of: ['PAL:14(1)'], except: [] },
            stance: 'exceeds',
            text: 'ilgumu prasīt nedrīkst',
            grades: []
        }
    ]
};

export const LAW: LawModel = {
    lawState: '2026-02-21',
    acts: [act],
    authorities: [{ id: 'TS', name: 'Tiesībsargs', genitive: 'Tiesībsarga' }]
};
