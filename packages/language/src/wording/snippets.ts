import type { LawIndex } from '@normraksts/law';
import type { NormKind } from '../resolve/model.ts';
import type { NormMeaning, WordingContext } from './meaning.ts';
import { wordMeaning } from './word-meaning.ts';

/** A sentence to start from; `${1:…}` are the places that the author fills in. What stands in them reads as a whole. */
export interface NormSnippet {
    kind: NormKind;
    snippet: string;
}

interface Example {
    meaning: NormMeaning;
    /** Words of the sentence that become places to fill in, in order. */
    places: (string | RegExp)[];
    /** Lines of a list behind the sentence. */
    list?: string[];
}

const PERSONS = { members: [{ noun: 'persona' }] };
const TO_THE_END = /(?<=reģistra |palīdzību |uz ).*(?=\.$)/u;

/**
 * One sentence for each kind of norm that a council may write, said by the table of patterns. Penalties, fees and
 * sub-delegation are not offered: no council may write them here. What is cited comes from the law packages.
 */
function collectExamples({ law, day }: WordingContext): Example[] {
    const view = law.getView(day);
    const refusal = view.listsByMatter.get('refusal-ground')?.[0];
    const exclusion = view.listsByMatter.get('exclusion-ground')?.[0];
    const free = view.categories
        .filter(category => category.declaredResidence === 'not-required')
        .map(category => category.address);
    const cited = free.filter(address => !address.includes('#'));
    const named = free.filter(address => address.includes('#')).map(category => ({ category }));
    return [
        {
            meaning: {
                kind: 'entitlement',
                modality: 'may',
                persons: PERSONS,
                conditions: [{ fact: 'declared-residence', place: 'novada administratīvajā teritorijā' }]
            },
            places: ['persona', 'novada']
        },
        {
            meaning: {
                kind: 'application',
                persons: PERSONS,
                conditions: [{ asIs: 'kura vēlas saņemt palīdzību', lead: 'relative' }],
                where: 'pašvaldība'
            },
            places: ['pašvaldībai', 'kura vēlas saņemt palīdzību']
        },
        { meaning: { kind: 'documents', list: true }, places: [], list: ['īres līguma kopiju', 'izziņu par …'] },
        {
            meaning: {
                kind: 'register-setup',
                body: 'komisija',
                things: [{ asIs: 'šādus palīdzības reģistrus' }],
                list: true
            },
            places: ['Komisija'],
            list: ['pašvaldības dzīvojamo telpu izīrēšanas reģistrs', 'sociālo dzīvokļu izīrēšanas reģistrs']
        },
        {
            meaning: {
                kind: 'registration',
                group: 'general',
                persons: { members: [{ noun: 'personas' }] },
                conditions: [{ fact: 'low-means' }, { fact: 'no-dwelling' }]
            },
            places: ['Vispārējās kārtas grupā', 'maznodrošinātas personas, kuru lietošanā nav dzīvojamās telpas']
        },
        { meaning: { kind: 'order', about: 'personu reģistrācija' }, places: ['personu reģistrācijas'] },
        {
            meaning: {
                kind: 'offer',
                body: 'komisija',
                things: ['pašvaldības dzīvojamā telpa'],
                persons: PERSONS,
                conditions: [{ asIs: 'kura reģistrēta pirmā', lead: 'relative' }]
            },
            places: ['Komisija', 'pašvaldības dzīvojamo telpu', 'kura reģistrēta pirmā']
        },
        ...(refusal
            ? [
                  {
                      meaning: {
                          kind: 'refusal',
                          modality: 'may',
                          body: 'komisija',
                          helpTypes: refusal.helpTypes,
                          grounds: [{ cited: [refusal.address] }]
                      },
                      places: ['Komisija', TO_THE_END]
                  } satisfies Example
              ]
            : []),
        ...(exclusion
            ? [
                  {
                      meaning: {
                          kind: 'exclusion',
                          body: 'komisija',
                          persons: PERSONS,
                          grounds: [{ cited: [exclusion.address] }]
                      },
                      places: ['Komisija', TO_THE_END]
                  } satisfies Example
              ]
            : []),
        ...(cited.length > 0
            ? [
                  {
                      meaning: { kind: 'exemption', persons: { members: [{ cited }, ...named] } },
                      places: [TO_THE_END]
                  } satisfies Example
              ]
            : []),
        {
            meaning: { kind: 'decision', about: 'palīdzības sniegšana', body: 'komisija' },
            places: ['palīdzības sniegšanu', 'komisija']
        },
        {
            meaning: { kind: 'appeal', modality: 'may', body: 'komisija', where: 'novada dome' },
            places: ['Komisijas', 'novada domē']
        },
        {
            meaning: {
                kind: 'lease',
                contract: 'pašvaldības dzīvojamās telpas īres līgums',
                term: { amount: 5, unit: 'year' }
            },
            places: ['5 gadiem']
        },
        {
            meaning: {
                kind: 'lease-end',
                contract: 'pašvaldības dzīvojamās telpas īres līgums',
                conditions: [{ asIs: 'ja iestājies likumā noteiktais gadījums', lead: 'condition' }]
            },
            places: ['iestājies likumā noteiktais gadījums']
        },
        {
            meaning: {
                kind: 'exchange',
                persons: { members: [{ noun: 'īrnieks' }] },
                conditions: [{ asIs: 'ja telpa neatbilst mājsaimniecības lielumam', lead: 'condition' }]
            },
            places: ['telpa neatbilst mājsaimniecības lielumam']
        },
        { meaning: { kind: 'specialist', term: { amount: 1, unit: 'year' } }, places: ['1 gadu'] },
        { meaning: { kind: 'social-lease', term: { amount: 1, unit: 'year' } }, places: ['1 gadu'] },
        {
            meaning: {
                kind: 'benefit',
                things: ['pabalsts'],
                persons: { members: [{ noun: 'mājsaimniecība' }] },
                conditions: [{ fact: 'children' }]
            },
            places: ['mājsaimniecībai, kuras apgādībā ir nepilngadīgs bērns']
        },
        {
            meaning: {
                kind: 'repeal',
                things: [{ asIs: 'novada domes 2020. gada 1. janvāra saistošie noteikumi Nr. 1/2020 "Par palīdzību"' }]
            },
            places: ['novada domes 2020. gada 1. janvāra saistošie noteikumi Nr. 1/2020 "Par palīdzību"']
        },
        { meaning: { kind: 'entry-into-force', day: '2027-01-01' }, places: ['2027. gada 1. janvārī'] },
        {
            meaning: {
                kind: 'transition',
                persons: { members: [{ noun: 'personas' }] },
                conditions: [{ asIs: 'kuras reģistrētas līdz šo noteikumu spēkā stāšanās dienai', lead: 'relative' }],
                things: ['kārtas numurs']
            },
            places: ['kārtas numuru']
        }
    ];
}

const SCOPE: NormSnippet = {
    kind: 'scope',
    snippet:
        'Saistošie noteikumi nosaka kārtību, kādā ${1:novada pašvaldība} sniedz palīdzību dzīvokļa jautājumu risināšanā.'
};

/** The snippets for a law model: what they cite is printed from it. Cost: a few milliseconds; keep the result. */
export function createNormSnippets(law: LawIndex, day?: string): NormSnippet[] {
    const context: WordingContext = { law, ...(day ? { day } : {}), actForm: 'short', municipality: 'novada' };
    const made = collectExamples(context).flatMap(({ meaning, places, list = [] }): NormSnippet[] => {
        const sentence = wordMeaning(meaning, context);
        return sentence === undefined ? [] : [{ kind: meaning.kind, snippet: toSnippet(sentence, places, list) }];
    });
    return [SCOPE, ...made];
}

function toSnippet(sentence: string, places: readonly (string | RegExp)[], list: readonly string[]): string {
    let snippet = '';
    let rest = sentence;
    let number = 0;
    const mark = (words: string): string => `\${${++number}:${words}}`;
    for (const place of places) {
        const words = typeof place === 'string' ? place : (place.exec(rest)?.[0] ?? '');
        const at = rest.indexOf(words);
        if (at < 0 || words === '') throw new Error(`no "${String(place)}" in "${sentence}"`);
        snippet += rest.slice(0, at) + mark(words);
        rest = rest.slice(at + words.length);
    }
    snippet += rest;
    return [snippet, ...list.map((item, index) => `- ${mark(item)}${index === list.length - 1 ? '.' : ';'}`)].join(
        '\n'
    );
}

/** The sentence with its places filled by what stands in them. */
export function fillSnippet(snippet: string): string {
    return snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1');
}
