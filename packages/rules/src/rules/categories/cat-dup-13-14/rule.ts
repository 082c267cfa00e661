import { contains, type Address, type Delegation } from '@normraksts/law';
import type { Norm, NormKind } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { printPersons, printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';
import { isListIntroduction } from '../../../units.ts';

const GIVING: ReadonlySet<NormKind> = new Set(['registration', 'entitlement', 'order']);
/** Words for so many categories of one provision at once are wider than any of them. */
const WIDE = 3;
/** Who is left over when the law has taken its own: those who do not fit it, or no longer do. */
const LEFT_OVER =
    /(?<!\p{L})(?:nav|neatbilst|nereģistr\p{L}*|nevērs\p{L}*|zaudēj\p{L}*|izņemot|pēc\s+24|sasnieg\p{L}*\s+24|nokavēj\p{L}*|vecāk\p{L}*\s+par)(?!\p{L})/iu;

/**
 * Persons whom the law names in a group of its own are put into a group for others.
 *
 * Silent where the rules describe those who are left over, where the words are wider than the category of the law, and
 * about a category of low means where the rules do not ask for them. Cost: norms × categories named.
 */
export const catDup1314 = defineRule({
    meta: {
        code: 'CAT-DUP-13-14',
        severity: 'warning',
        subjects: ['help'],
        title: localized(
            'Likumā jau nosauktas personas vispārējā kārtībā',
            'Persons whom the law already names put into the general order'
        ),
        docs: {
            what: localized(
                'Noteikumi vispārējā kārtībā reģistrē personas, kuras likums jau nosaucis starp tām, kurām palīdz neatliekami vai pirmām kārtām.',
                'The rules register in the general order persons whom the law already names among those who are helped at once or first.'
            ),
            why: localized(
                'Vispārējā kārtībā dome var noteikt tikai kategorijas, kuras likumā nav minētas. Dublēta kategorija rada neskaidrību, kurā grupā persona gaida, un var atņemt tai likumā noteikto priekšrocību.',
                'In the general order the council may only set categories that the law does not name. A doubled category leaves it open in which group a person waits, and may take away the precedence given by law.'
            ),
            remedy: localized(
                'Svītrojiet kategoriju vai aprakstiet, kuras personas tajā ietilpst, bet likumā nav minētas.',
                'Delete the category, or describe which persons belong to it whom the law does not name.'
            )
        },
        sources: ['PAL:15', 'PAL:14(7)']
    },
    check(context, report) {
        const { regulation, law, day } = context;
        for (const norm of regulation.norms) {
            const { delegation, taken } = findTaken(norm, context);
            if (delegation === undefined || taken.length === 0) continue;
            const where = printProvision(delegation.address, law);
            const persons = printPersons(taken, law, day);
            report({
                span: norm.persons.span ?? norm.sentence,
                unit: norm.unit,
                message: localized(
                    `Šīs personas jau minētas ${persons.provisions.lv}, bet te dome var noteikt tikai tur neminētas (${where.lv}). Svītrojiet kategoriju vai aprakstiet, kuras likumā neminētas personas domātas.`,
                    `These persons are already named in ${persons.provisions.en}; here the council may only set others (${where.en}). Delete the category, or say which persons are meant whom the law does not name.`
                ),
                basis: [delegation.address, ...taken],
                persons: taken,
                confidence: getLeastConfidence([delegation.confidence])
            });
        }
    }
});

function findTaken(norm: Norm, { law, day }: RuleContext): { delegation?: Delegation; taken: Address[] } {
    const { persons, sentence, group } = norm;
    if (
        !GIVING.has(norm.kind) ||
        group === undefined ||
        (persons.by !== 'citation' && persons.by !== 'name') ||
        sentence.free ||
        isListIntroduction(sentence) ||
        isLeftOver(norm)
    )
        return { taken: [] };
    const delegation = law
        .delegationsFor('person-category', undefined, day)
        .find(one => one.createsGroup === group && one.persons.except.length > 0);
    if (delegation === undefined) return { taken: [] };
    const named = persons.categories.filter(address =>
        delegation.persons.except.some(outer => contains(outer, address))
    );
    if (persons.by === 'name' && named.length >= WIDE) return { taken: [] };
    return {
        delegation,
        taken: named.filter(address => {
            const category = law.findCategory(address, day);
            return (
                category !== undefined &&
                category.origin === 'law' &&
                (persons.by === 'citation' || !category.lowMeansOnly || persons.lowMeans)
            );
        })
    };
}

/** The words behind the persons tell how they differ from those of the law. */
function isLeftOver({ sentence, persons }: Norm): boolean {
    return LEFT_OVER.test(sentence.text.slice((persons.span?.start ?? sentence.start) - sentence.start));
}
