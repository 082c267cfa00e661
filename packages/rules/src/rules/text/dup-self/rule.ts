import type { Sentence } from '@normraksts/language';
import { stemKey, words } from '@normraksts/latvian';
import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';

/** Fewer words of its own than these, and a sentence is like many others by chance. */
const LEAST_WORDS = 8;
/** A sentence that is so much longer than another says more. */
const LONGEST_RATIO = 2.5;
/** A rarest word that more sentences have than these tells nothing; keeps the cost linear. */
const MOST_RIVALS = 40;

/** So many letters of a word are compared: verbs and nouns of one root are the same, `informē` and `informēt`. */
const ROOT = 6;

/** Words that join others, or say only that there is a duty or a right. */
const SILENT = new Set(
    (
        'un vai kas kurš kura kuri kuru kuras kurai kuram kurām kuriem ir tiek tas tā to tai tam tās tie šis šī šā šo šai arī ka ja ar ' +
        'par no uz pēc pie līdz kā bet lai kad pienākums tiesības tiesīgs tiesīga noteikt nosaka norāda norādot jābūt attiecīgs attiecīgā'
    )
        .split(' ')
        .map(stemKey)
);

interface Said {
    sentence: Sentence;
    stems: string[];
    set: Set<string>;
    /** Its words as written, sorted: equal where only the order differs. */
    forms: string;
    numbers: string;
}

/**
 * The same norm twice: every word of a sentence stands in another one, in the same order or in the same forms, with the same numbers.
 * Sentences that open a list, and items of different lists, are not compared. Cost: linear; a sentence is held against
 * those that share its rarest word.
 */
export const dupSelf = defineRule({
    meta: {
        code: 'DUP-SELF',
        severity: 'warning',
        title: localized('Viena norma divreiz', 'The same norm twice'),
        docs: {
            what: localized(
                'Divi teikumi saka to pašu: visi viena teikuma vārdi citā locījumā un ar tiem pašiem skaitļiem ir arī otrā. Uzskaitījumu ievadus un dažādu uzskaitījumu vienības nesalīdzina.',
                'Two sentences say the same: all words of one, in whatever form and with the same numbers, are in the other. Openings of lists, and items of different lists, are not compared.'
            ),
            why: localized(
                'Normu projektā neatkārto: grozot vienu vietu, otra paliek un ir ar to pretrunā.',
                'A draft does not repeat its norms: when one place is amended, the other stays and contradicts it.'
            ),
            remedy: localized('Atstājiet to vietu, kur norma ir pilnīgāka.', 'Keep the place where the norm is fuller.')
        },
        sources: ['MK108:3.3']
    },
    check({ regulation }, report) {
        const said = collectUnits(regulation).flatMap(unit =>
            unit.sentences.flatMap(sentence =>
                sentence.free ||
                sentence.intro !== undefined ||
                (unit.children.length > 0 && sentence === unit.sentences.at(-1))
                    ? []
                    : (readWords(sentence) ?? [])
            )
        );
        const byStem = new Map<string, Said[]>();
        for (const one of said)
            for (const stem of one.set) {
                const list = byStem.get(stem);
                if (list === undefined) byStem.set(stem, [one]);
                else list.push(one);
            }
        const told = new Set<Said>();
        for (const one of said) {
            const rivals = [...one.set].map(stem => byStem.get(stem)!).reduce((a, b) => (b.length < a.length ? b : a));
            if (rivals.length > MOST_RIVALS || told.has(one)) continue;
            const other = rivals.find(rival => rival !== one && repeats(one, rival));
            if (other === undefined || told.has(other)) continue;
            told.add(one).add(other);
            const [first, second] = one.sentence.start < other.sentence.start ? [one, other] : [other, one];
            const { number, kind } = first.sentence.unit;
            const place =
                kind === 'orphan'
                    ? localized('cits teikums', 'Another sentence')
                    : localized(
                          `${number} ${kind === 'point' ? 'punkts' : 'apakšpunkts'}`,
                          `Point ${number.replace(/\.$/, '')}`
                      );
            report({
                span: { start: second.sentence.start, end: second.sentence.end },
                unit: second.sentence.unit,
                message: localized(
                    `To pašu saka jau ${place.lv}. Atstājiet vienu – to, kurā norma ir pilnīgāka.`,
                    `${place.en} says the same already. Keep one, that with the fuller norm.`
                ),
                related: [
                    {
                        span: { start: first.sentence.start, end: first.sentence.end },
                        message: localized('Tā pati norma.', 'The same norm.')
                    }
                ]
            });
        }
    }
});

function readWords(sentence: Sentence): Said | undefined {
    const all = words(sentence.text);
    const stems = all.flatMap(({ key }) => (SILENT.has(key) ? [] : [key.slice(0, ROOT)]));
    const set = new Set(stems);
    if (set.size < LEAST_WORDS) return undefined;
    const forms = all
        .map(({ lower }) => lower)
        .sort()
        .join(' ');
    const numbers = stems.filter(stem => /^\d/.test(stem)).sort();
    return { sentence, stems, set, forms, numbers: numbers.join(' ') };
}

/** Is everything that one says in the other: in the same order, or in the same forms? Equal words in other roles are another norm. */
function repeats(one: Said, other: Said): boolean {
    if (other.stems.length < one.stems.length || other.stems.length > one.stems.length * LONGEST_RATIO) return false;
    if (one.numbers !== other.numbers) return false;
    let at = 0;
    for (const stem of other.stems) if (at < one.stems.length && stem === one.stems[at]) at++;
    return at === one.stems.length || one.forms === other.forms;
}
