import type { Address, ClosedListItem, PersonCategory } from '@normraksts/law';
import { selects } from '@normraksts/law';
import type { Norm, NormKind } from '@normraksts/language';
import { describeExample } from '../../../lists/list-messages.ts';
import { matchesAny, readMainWords } from '../../../lists/sentence-words.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { collapseProvisions, printProvision, printProvisions } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';

/** Norms that give help to somebody. */
const GIVING: ReadonlySet<NormKind> = new Set(['entitlement', 'registration', 'lease']);
const TURNS_AWAY = /(?<!\p{L})(?:ne(?:nodrošina|sniedz|izīrē|piešķir|reģistrē|ierāda)|atsaka|neattiecas)(?!\p{L})/iu;

/**
 * The rules give a kind of help to some of the persons to whom the law gives it, and to nobody else.
 *
 * Judged for kinds of help that only persons named by law get; silent where any norm gives it to everybody or to a group,
 * where the sentence sets a time or a procedure, and about the groups that CAT-MISSING tells of. Told once for each kind of help. Cost: norms × kinds of help.
 */
export const scopeNarrow = defineRule({
    meta: {
        code: 'SCOPE-NARROW',
        severity: 'warning',
        subjects: ['help'],
        title: localized(
            'Palīdzības veids šaurākam personu lokam nekā likumā',
            'Help offered to fewer than the law names'
        ),
        docs: {
            what: localized(
                'Noteikumi palīdzības veidu (piemēram, pagaidu dzīvojamo telpu) paredz tikai daļai personu, kurām to sniedz saskaņā ar likumu.',
                'The rules offer a kind of help (a temporary dwelling, for example) only to some of the persons to whom it is due under the law.'
            ),
            why: localized(
                'Kam palīdzība pienākas, nosaka pats likums. Šaurāks uzskaitījums pārējām personām to liegtu.',
                'To whom help is due is settled by the law itself. A narrower list would deny it to the others.'
            ),
            remedy: localized(
                'Papildiniet uzskaitījumu vai atsaucieties uz likumu.',
                'Complete the list, or cite the law.'
            )
        },
        sources: ['PAL:3', 'PAL:23(2)'],
        absence: true,
        yieldsTo: ['CAT-MISSING']
    },
    check(context, report) {
        const { regulation, law, day } = context;
        const types = law.closedLists('help-type', undefined, day).flatMap(list => list.items);
        for (const type of types) {
            if (isOpen(type.address, context)) continue;
            const entitled = collectEntitled(type.address, context);
            const giving = regulation.norms.filter(norm => gives(norm, type));
            const listing = giving.filter(({ persons }) => persons.by === 'citation' || persons.by === 'name');
            const [norm] = listing;
            if (norm === undefined || giving.length !== listing.length) continue;
            const named = new Set(
                regulation.norms
                    .filter(one => names(one, type))
                    .flatMap(({ persons }) => [...persons.categories, ...persons.except.map(one => one.category)])
            );
            const missing = entitled.filter(({ address }) => !named.has(address));
            if (missing.length === 0 || missing.length === entitled.length) continue;
            const persons = missing.map(category => category.address);
            const where = printProvisions(collapseProvisions(persons), law, 'loc');
            const help = printProvision(type.address, law);
            report({
                span: norm.persons.span ?? norm.sentence,
                unit: norm.unit,
                message: joinSentences(
                    localized(
                        `Šo palīdzību (${help.lv}) likums paredz arī ${where.lv} minētajām personām.`,
                        `The law gives this help (${help.en}) also to the persons of ${where.en}.`
                    ),
                    describeExample(
                        persons,
                        context,
                        'Pēc noteikumiem tās to nesaņemtu',
                        'By the rules they would not get it'
                    ),
                    localized('Papildiniet uzskaitījumu.', 'Complete the list.')
                ),
                basis: [type.address],
                persons,
                confidence: getLeastConfidence(missing.map(category => category.confidence))
            });
        }
    }
});

/** May the council say freely who else gets the help? Then its norms on single persons are no list. */
function isOpen(type: Address, { law, day }: RuleContext): boolean {
    return law
        .delegationsFor('person-category', undefined, day)
        .some(one => one.createsGroup !== undefined && one.conditions === 'yes' && one.helpTypes.includes(type));
}

/** Persons to whom the law itself gives the help, whatever the council decides. */
function collectEntitled(type: Address, { law, day }: RuleContext): PersonCategory[] {
    const optional = law
        .delegationsFor('person-category', undefined, day)
        .filter(delegation => delegation.persons.of !== 'all');
    return law
        .getView(day)
        .categories.filter(
            category =>
                category.origin === 'law' &&
                category.helpTypes.includes(type) &&
                !optional.some(delegation => selects(delegation.persons, category.address))
        );
}

/** Does the main clause give just this help, and set no time or procedure for it? */
function gives(norm: Norm, type: ClosedListItem): boolean {
    const { sentence } = norm;
    return (
        GIVING.has(norm.kind) &&
        names(norm, type) &&
        !sentence.quantities.some(({ kind }) => kind === 'duration') &&
        !TURNS_AWAY.test(sentence.text)
    );
}

function names(norm: Norm, type: ClosedListItem): boolean {
    const { sentence } = norm;
    if (sentence.free || norm.kind === 'refusal' || norm.kind === 'documents') return false;
    return norm.helpTypes.length > 0
        ? norm.helpTypes.includes(type.address)
        : matchesAny(type.wordings, readMainWords(sentence));
}
