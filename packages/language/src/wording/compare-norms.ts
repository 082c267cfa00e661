import type { Norm } from '../resolve/model.ts';

/** What makes a norm that norm, as comparable text: kind, persons, conditions, modality, grounds. */
export interface NormTraits {
    kind: string;
    modality: string;
    group: string;
    persons: string;
    except: string;
    conditions: string;
    helpTypes: string;
    grounds: string;
}

export function getTraits(norm: Norm): NormTraits {
    const { persons, grounds } = norm;
    return {
        kind: norm.kind,
        modality: norm.modality,
        group: norm.group ?? '',
        persons: `${[...persons.categories].sort().join(' ')}|${persons.own.join(' ')}|${persons.everyone}|${persons.lowMeans}`,
        except: persons.except
            .map(one => one.category)
            .sort()
            .join(' '),
        conditions: norm.conditions
            .map(({ fact, months, demanded, continuous, subject }) =>
                [
                    fact,
                    demanded ? 'demanded' : 'named',
                    months ?? '',
                    demanded && continuous ? 'continuous' : '',
                    subject
                ]
                    .join(' ')
                    .trim()
            )
            .sort()
            .join('; '),
        helpTypes: [...norm.helpTypes].sort().join(' '),
        grounds: grounds
            .map(({ item, list, extension }) => item ?? list ?? extension ?? 'own')
            .sort()
            .join(' ')
    };
}

/** Names of the traits in which two norms differ. */
export function compareNorms(a: Norm, b: Norm): (keyof NormTraits)[] {
    const [first, second] = [getTraits(a), getTraits(b)];
    return (Object.keys(first) as (keyof NormTraits)[]).filter(key => first[key] !== second[key]);
}
