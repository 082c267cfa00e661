import type { Act, ActKind } from '../src/model.ts';

const sourced = {
    validFrom: 'unknown' as const,
    confidence: 'A' as const,
    source: 'test',
    location: { file: 'test.likums', start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
};

export { sourced };

/** An act without content. */
export function makeAct(id: string, kind: ActKind, title: string, rest: Partial<Act> = {}): Act {
    return {
        ...sourced,
        id,
        kind,
        title,
        quotedTitle: kind !== 'law' || title.startsWith('Par '),
        shortNames: [],
        url: `https://example.org/${id}`,
        omissions: [],
        provisions: [],
        memorandumItems: [],
        regulationKinds: [],
        groups: [],
        categories: [],
        delegations: [],
        prohibitions: [],
        closedLists: [],
        orders: [],
        requiredContents: [],
        reservedDecisions: [],
        commencements: [],
        sunsets: [],
        deadlines: [],
        facts: [],
        terms: [],
        fields: [],
        parameters: [],
        complete: true,
        registeredData: [], interpretations: [],
        ...rest
    };
}

export const ACTS: Act[] = [
    makeAct('PAL', 'law', 'Par palīdzību dzīvokļa jautājumu risināšanā', { shortNames: ['Palīdzības likums'] }),
    makeAct('PASV', 'law', 'Pašvaldību likums'),
    makeAct('DZTIL', 'law', 'Dzīvojamo telpu īres likums', { shortNames: ['Īres likums'] }),
    makeAct('APL', 'law', 'Administratīvā procesa likums'),
    makeAct('SPSP', 'law', 'Sociālo pakalpojumu un sociālās palīdzības likums'),
    makeAct('PPASV', 'law', 'Par pašvaldībām'),
    makeAct('CIV', 'law', 'Civillikums'),
    makeAct(
        'MK459',
        'cabinet-regulation',
        'Noteikumi par atbalstu dzīvojamo īres māju būvniecībai plāna 3.1. reformu virziena "Reģionālā politika" ietvaros',
        { number: '459', adopted: '2022-07-14', shortNames: ['Noteikumi Nr. 459'] }
    )
];
