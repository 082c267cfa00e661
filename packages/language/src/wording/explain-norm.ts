import { actOf, printAddress, printCitation, type Address, type LawIndex, type LawView } from '@normraksts/law';
import { joinList, agree } from '@normraksts/latvian';
import type { Condition, Norm, NormKind, PersonSet, ResolvedRegulation } from '../resolve/model.ts';
import { explainClosing } from './explain-closing.ts';
import { explainProcedure } from './explain-procedure.ts';
import { createWordingContext } from './word-norm.ts';
import { toTerm, wordDuration } from './quantity-words.ts';
import { explainTerms } from './explain-terms.ts';
import { GROUP_WORDS } from './sentence-patterns.ts';

type Language = 'lv' | 'en';

/** What a norm of a kind settles. */
const QUESTIONS: Readonly<Record<NormKind, Record<Language, string>>> = {
    scope: { lv: 'uz ko noteikumi attiecas', en: 'what the rules are about' },
    definition: { lv: 'ko nozīmē vārdi', en: 'what words mean' },
    entitlement: { lv: 'kas saņem palīdzību', en: 'who gets help' },
    application: { lv: 'kas var pieteikties', en: 'who may apply' },
    documents: { lv: 'kādi dokumenti jāiesniedz', en: 'which documents are asked for' },
    'register-setup': { lv: 'kādi reģistri ir', en: 'which registers there are' },
    registration: { lv: 'ko un kur reģistrē', en: 'who is registered where' },
    order: { lv: 'kādā secībā palīdz', en: 'in what order help is given' },
    offer: { lv: 'ko un kam piedāvā', en: 'what is offered to whom' },
    refusal: { lv: 'kad palīdzību atsaka', en: 'when help is refused' },
    exclusion: { lv: 'kad izslēdz no reģistra', en: 'when persons are struck off' },
    exemption: { lv: 'uz ko norma neattiecas', en: 'of whom a norm does not hold' },
    decision: { lv: 'kas un kā lemj', en: 'who decides, and how' },
    appeal: { lv: 'kur lēmumu apstrīd', en: 'where a decision is contested' },
    lease: { lv: 'kā slēdz īres līgumu', en: 'how a lease is made' },
    'lease-end': { lv: 'kad izbeidz īres līgumu', en: 'when a lease ends' },
    exchange: { lv: 'kā apmaina dzīvojamo telpu', en: 'how dwellings are exchanged' },
    specialist: { lv: 'kā izīrē speciālistam', en: 'how dwellings are let to specialists' },
    'social-lease': { lv: 'kā izīrē sociālo dzīvokli', en: 'how social apartments are let' },
    benefit: { lv: 'kam un cik lielu pabalstu piešķir', en: 'who gets which benefit' },
    penalty: { lv: 'par ko soda', en: 'what is punished' },
    fee: { lv: 'par ko jāmaksā', en: 'what is charged for' },
    'delegation-down': { lv: 'ko nosaka cita iestāde', en: 'what another body is to settle' },
    repeal: { lv: 'kas zaudē spēku', en: 'what loses force' },
    'entry-into-force': { lv: 'kad noteikumi stājas spēkā', en: 'when the rules enter into force' },
    transition: { lv: 'kas notiek ar agrākajām lietām', en: 'what happens to earlier cases' },
    statement: { lv: 'teikums, kas nav atpazīts kā norma', en: 'a sentence not recognised as a norm' }
};

const LABELS = {
    norm: { lv: 'Norma', en: 'Norm' },
    persons: { lv: 'Personas', en: 'Persons' },
    except: { lv: 'Izņemot', en: 'Except' },
    conditions: { lv: 'Nosacījumi', en: 'Conditions' },
    group: { lv: 'Kārta', en: 'Group' },
    help: { lv: 'Palīdzība', en: 'Help' },
    grounds: { lv: 'Pamati', en: 'Grounds' },
    everyone: { lv: 'visi, kas lūdz palīdzību', en: 'all who ask for help' },
    own: { lv: 'pašu noteikta kategorija', en: 'a category of these rules' },
    lowMeans: { lv: 'tikai maznodrošinātas', en: 'of low means only' },
    free: { lv: 'var izlemt katrā gadījumā', en: 'free to decide in each case' },
    bound: { lv: 'nav izvēles', en: 'bound' },
    every: { lv: 'visiem locekļiem', en: 'every member' },
    some: { lv: 'kādam loceklim', en: 'some member' },
    continuous: { lv: 'nepārtraukti', en: 'without interruption' },
    named: { lv: 'Runā arī par', en: 'Also speaks of' },
    outside: { lv: 'cits pamats', en: 'another ground' },
    documents: { lv: 'Dokumenti', en: 'Documents' },
    person: { lv: 'iesniedz persona', en: 'the person brings' },
    municipality: { lv: 'iegūst pašvaldība', en: 'the municipality obtains' },
    'if-unavailable': { lv: 'persona, ja ziņas nevar iegūt', en: 'the person, if the data cannot be obtained' },
    choice: { lv: 'persona pēc izvēles', en: 'the person, if it wishes' },
    original: { lv: 'oriģināls', en: 'original' },
    copy: { lv: 'kopija', en: 'copy' },
    'copy-and-original': { lv: 'kopija un oriģināls', en: 'copy and original' },
    electronic: { lv: 'elektroniski', en: 'electronic' },
    abroad: { lv: 'no ārvalsts', en: 'from abroad' },
    unnamed: { lv: 'dokuments', en: 'document' },
    order: { lv: 'Secība', en: 'Order' },
    byDate: { lv: 'kā iesniegti iesniegumi', en: 'as applications came in' },
    byGroup: { lv: 'pa grupām', en: 'by groups' },
    byPoints: { lv: 'pēc punktiem', en: 'by points' },
    byPreference: { lv: 'priekšrocība dažām personām', en: 'a preference for some persons' },
    byDecision: { lv: 'pēc institūcijas lēmuma', en: 'as a body decides' }
} as const satisfies Record<string, Record<Language, string>>;

const ORDERS = {
    date: 'byDate',
    group: 'byGroup',
    points: 'byPoints',
    preference: 'byPreference',
    decision: 'byDecision'
} as const satisfies Record<NonNullable<Norm['order']>['by'], keyof typeof LABELS>;

/**
 * Two to four short lines that say what was understood, for a hover: kind, persons, conditions, group. Plain text. Names of
 * facts, groups and persons are those of the law packages and so always Latvian.
 */
export function explainNorm(
    norm: Norm,
    regulation: ResolvedRegulation,
    law: LawIndex,
    language: Language,
    day?: string
): string[] {
    const view = law.getView(day);
    const label = (key: keyof typeof LABELS): string => LABELS[key][language];
    const question = QUESTIONS[norm.kind][language];
    const modality =
        norm.kind === 'refusal' || norm.kind === 'exclusion'
            ? `; ${label(norm.modality === 'may' ? 'free' : 'bound')}`
            : '';
    const lines = [`${label('norm')}: ${question}${modality}.`];
    const persons = explainPersons(norm.persons, view, law, createWordingContext(regulation, law, day).actForm, label);
    const help = norm.helpTypes.length > 0 ? ` ${label('help')}: ${cite(norm.helpTypes, law)}.` : '';
    if (persons !== '' || help !== '') lines.push(`${persons}${help}`.trim());
    const describe = (conditions: readonly Condition[]): string =>
        [...new Set(conditions.map(condition => explainCondition(condition, law, language, day)))].join('; ');
    const demanded = norm.conditions.filter(condition => condition.demanded);
    const named = norm.conditions.filter(
        condition => !condition.demanded && !demanded.some(other => other.fact === condition.fact)
    );
    const facts = [
        ...(demanded.length > 0 ? [`${label('conditions')}: ${describe(demanded)}.`] : []),
        ...(named.length > 0 ? [`${label('named')}: ${describe(named)}.`] : [])
    ];
    if (facts.length > 0) lines.push(facts.join(' '));
    const allGrounds = [...norm.grounds, ...(norm.endGrounds ?? [])];
    if (allGrounds.length > 0) {
        const grounds = allGrounds.map(ground => {
            const address = ground.item ?? ground.list ?? ground.extension;
            return address === undefined ? label('outside') : cite([address], law);
        });
        lines.push(`${label('grounds')}: ${[...new Set(grounds)].join('; ')}.`);
    }
    lines.push(...explainClosing(norm, language));
    if (norm.documents.length > 0) lines.push(`${label('documents')}: ${explainDocuments(norm, view, label)}.`);
    lines.push(...explainTerms(norm, regulation, law, language));
    lines.push(...explainProcedure(norm, regulation.text, language));
    if (norm.group)
        lines.push(
            `${label('group')}: ${GROUP_WORDS[norm.group]?.by ?? view.groupById.get(norm.group)?.name ?? norm.group}.`
        );
    if (norm.order) lines.push(`${label('order')}: ${label(ORDERS[norm.order.by])}.`);
    return lines;
}

/** `iegūst pašvaldība – deklarētā dzīvesvieta; iesniedz persona – īres līgums (kopija)`. */
function explainDocuments(norm: Norm, view: LawView, label: (key: keyof typeof LABELS) => string): string {
    const described = norm.documents.map(({ provider, data, form, abroad }) => {
        const names = view.registeredData.filter(({ id }) => data.includes(id)).map(({ name }) => name);
        const details = [...(form === undefined ? [] : [label(form)]), ...(abroad ? [label('abroad')] : [])];
        const what = names.length > 0 ? names.join(', ') : label('unnamed');
        return `${label(provider)} – ${what}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
    });
    return [...new Set(described)].join('; ');
}

function explainPersons(
    persons: PersonSet,
    view: LawView,
    law: LawIndex,
    actForm: 'short' | 'full',
    label: (key: keyof typeof LABELS) => string
): string {
    const named =
        persons.everyone && persons.by === 'general'
            ? [label('everyone')]
            : [
                  ...describeCategories(persons.categories, view, law, actForm),
                  ...persons.own.map(number => `${label('own')} (${number.replace('#', '')}.)`)
              ];
    if (named.length === 0) return '';
    const except =
        persons.except.length === 0
            ? ''
            : ` ${label('except')}: ${describeCategories(
                  persons.except.map(one => one.category),
                  view,
                  law,
                  actForm
              ).join('; ')}.`;
    return `${label('persons')}: ${named.join('; ')}${persons.lowMeans ? `; ${label('lowMeans')}` : ''}.${except}`;
}

/** Up to three by name, more by the provisions that hold just them. */
function describeCategories(
    addresses: readonly Address[],
    view: LawView,
    law: LawIndex,
    actForm: 'short' | 'full'
): string[] {
    if (addresses.length <= 3) return addresses.map(address => view.categoryByAddress.get(address)?.name ?? address);
    const anchored = addresses.filter(address => address.includes('#'));
    const collapsed = collapseCategories(
        addresses.filter(address => !address.includes('#')),
        view
    );
    const acts = [...new Set(collapsed.map(actOf))];
    return [
        ...acts.map(id =>
            printCitation(
                collapsed.filter(address => actOf(address) === id),
                { act: law.findAct(id), actForm: actForm === 'full' ? 'short' : actForm }
            )
        ),
        ...anchored.map(address => view.categoryByAddress.get(address)?.name ?? address)
    ];
}

/** The fewest provisions that hold just these categories: `14(1)` for all of its points. In order of the law. */
export function collapseCategories(addresses: readonly Address[], view: LawView): Address[] {
    const wanted = new Set(addresses);
    const whole = [...view.categoriesUnder].filter(
        ([unit, inside]) => unit.includes(':') && inside.every(category => wanted.has(category.address))
    );
    const chosen: Address[] = [];
    for (const [unit, inside] of whole.sort((a, b) => b[1].length - a[1].length || a[0].length - b[0].length)) {
        if (!inside.some(category => wanted.has(category.address))) continue;
        chosen.push(unit);
        inside.forEach(category => wanted.delete(category.address));
    }
    const order = new Map(view.categories.map((category, index) => [category.address, index]));
    const rank = (unit: Address): number => order.get(view.categoriesUnder.get(unit)?.[0]?.address ?? unit) ?? 0;
    return chosen.sort((a, b) => rank(a) - rank(b));
}

function explainCondition(
    { fact, months, quantity, demanded, continuous, subject, via }: Condition,
    law: LawIndex,
    language: Language,
    day: string | undefined
): string {
    const term = quantity && toTerm(quantity);
    const length =
        months === undefined || !demanded
            ? ''
            : language === 'en'
              ? printMonths(months, term?.bound)
              : wordDuration({ ...(term ?? { amount: months, unit: 'month' as const }), continuous: false }).replace(
                    /\S+ \S+$/u,
                    last => toNominative(last)
                );
    const details = [
        ...(continuous && demanded ? [LABELS.continuous[language]] : []),
        ...(subject === 'every-member'
            ? [LABELS.every[language]]
            : subject === 'some-member'
              ? [LABELS.some[language]]
              : []),
        ...(via ? [`"${via.term}"`] : [])
    ];
    return `${law.findFact(fact, day)?.name ?? fact}${length && ` ${length}`}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}

/** `3 gadus` → `3 gadi` */
function toNominative(length: string): string {
    const [number = '', noun = ''] = length.split(' ');
    const nouns = { gad: 'gads', mēne: 'mēnesis', nedēļ: 'nedēļa', dien: 'diena' };
    const found = Object.entries(nouns).find(([start]) => noun.startsWith(start))?.[1];
    return found && /^\d+$/.test(number) ? agree(Number(number), found) : length;
}

function printMonths(months: number, bound: string | undefined): string {
    const years = months >= 12 && months % 12 === 0;
    const amount = Math.round(years ? months / 12 : months);
    const words = {
        'at-least': 'at least ',
        'at-most': 'at most ',
        'more-than': 'more than ',
        'less-than': 'less than '
    } as Record<string, string>;
    return `for ${words[bound ?? ''] ?? ''}${amount} ${years ? 'year' : 'month'}${amount === 1 ? '' : 's'}`;
}

function cite(addresses: readonly Address[], law: LawIndex): string {
    const act = law.findAct(actOf(addresses[0] ?? ''));
    return act && addresses.every(address => actOf(address) === act.id)
        ? printCitation(addresses, { act, actForm: 'short' })
        : joinList(addresses.map(address => printAddress(address)));
}
