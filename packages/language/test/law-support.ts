import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchPattern, words } from '@normraksts/latvian';
import type { LawModel } from '@normraksts/law';
import { compileLawPackages } from '../src/law/compile.ts';

const LAW = join(import.meta.dirname, '..', '..', 'law');

/** The packages as they lie in the repository. */
export const lawFiles = readdirSync(join(LAW, 'laws'))
    .filter(name => name.endsWith('.likums'))
    .sort()
    .map(name => ({ name, text: readFileSync(join(LAW, 'laws', name), 'utf8') }));

export const generatedModel = (): string => readFileSync(join(LAW, 'src', 'generated', 'law-model.json'), 'utf8');

export const compiled = compileLawPackages(lawFiles);

/** Names of everything whose wordings fit the text, in the order of the model. */
export function recognise(
    model: LawModel,
    text: string
): Record<'categories' | 'facts' | 'groups' | 'grounds', string> {
    const split = words(text);
    const names = <T extends { wordings: string[] }>(items: T[], name: (item: T) => string): string =>
        items
            .filter(item => item.wordings.some(wording => matchPattern(wording, split) !== undefined))
            .map(name)
            .join(' ');
    const all = model.acts;
    return {
        categories: names(
            all.flatMap(act => act.categories),
            item => item.address.replace('PAL:', '')
        ),
        facts: names(
            all.flatMap(act => act.facts),
            item => item.id
        ),
        groups: names(
            all.flatMap(act => act.groups),
            item => item.id
        ),
        grounds: names(
            all
                .flatMap(act => act.closedLists)
                .filter(list => list.matter === 'refusal-ground' || list.matter === 'exclusion-ground')
                .flatMap(list => [...list.items, ...(list.extension ? [list.extension] : [])]),
            item => item.address.replace('PAL:', '')
        )
    };
}

/** A package with one act around the given lines. */
export function inAct(...lines: string[]): string {
    return [
        'likums Paraugu likums',
        '    apzīmējums: PAR',
        '    saite: https://example.org',
        '    avots: paraugs',
        '    ticamība: A',
        '    spēkā no: 2020. gada 1. janvārī',
        '    aptver: pilnībā',
        ...lines
    ].join('\n');
}
