import type { Quantity, Word } from '@normraksts/latvian';
import type { BenefitTerms, LettingTerms, Norm, Span } from './model.ts';
import type { ReadSentence } from './persons.ts';

const PURPOSE = /(?:šanai|apmaksai|iegādei|remontam|segšanai|apģērbam|ārstēšanai)$/u;
/** Who gets, in the dative. */
const RECIPIENT =
    /^(?:person(?:ai|ām)|mājsaimniecīb(?:ai|ām)|ģimen(?:ei|ēm)|bērn(?:am|iem)|pensionār(?:am|iem)|skolēn(?:am|iem)|audzēkn(?:im|iem)|iedzīvotāj(?:am|iem))$/u;
/** A demand of means stands with these words, not the amount of the benefit. */
const OF_MEANS = /^(?:ienākum|slieksn|līmen|uzkrājum|īpašum)/u;
const BOUNDARY = /[,;.:]/;

/** Amount, what a percentage is taken of, period, recipients and purpose of a norm on a benefit. */
export function readBenefitTerms(read: ReadSentence, persons: Span | undefined): Pick<Norm, 'benefit'> {
    const { sentence, words } = read;
    if ((sentence.intro ?? sentence).kind !== 'benefit') return {};
    const terms: BenefitTerms = {};
    const amount = sentence.quantities.find(
        quantity => (quantity.kind === 'money' || quantity.kind === 'percent') && !isOfMeans(quantity, read)
    );
    if (amount) {
        terms.amount = amount;
        const of = amount.kind === 'percent' ? findBase(amount, read) : undefined;
        if (of) terms.of = of;
    }
    const period = sentence.quantities.find(
        quantity => quantity.kind === 'duration' && !/day|week/u.test(quantity.unit ?? '') && !isOfMeans(quantity, read)
    );
    if (period) terms.period = period;
    const recipient = words.find(word => RECIPIENT.test(word.lower));
    const recipients = persons ?? (recipient && { start: recipient.start, end: recipient.end });
    if (recipients) terms.recipients = recipients;
    const purpose = words.find(word => PURPOSE.test(word.lower));
    if (purpose) terms.purpose = withAttributes(purpose, words, sentence.text, sentence.start);
    return Object.keys(terms).length > 0 ? { benefit: terms } : {};
}

function isOfMeans({ start, end }: Quantity, { sentence, words }: ReadSentence): boolean {
    const clause = sentence.clauses.find(one => one.start <= start && end <= one.end);
    return words.some(word => clause && word.start >= clause.start && word.end <= start && OF_MEANS.test(word.lower));
}

/** `no Ministru kabineta noteiktās minimālās mēneša darba algas`: the words behind `no`, up to the next sign. */
function findBase(amount: Quantity, { sentence, words }: ReadSentence): Span | undefined {
    const no = words.find(word => word.start >= amount.end && word.lower === 'no');
    if (!no) return undefined;
    const behind = sentence.text.slice(no.end - sentence.start);
    const length = behind.search(BOUNDARY);
    const text = length < 0 ? behind : behind.slice(0, length);
    const start = no.end + text.length - text.trimStart().length;
    return text.trim() === '' ? undefined : { start, end: start + text.trim().length };
}

/** The noun of the purpose with up to three words before it, within the same stretch between signs. */
function withAttributes(noun: Word, words: readonly Word[], text: string, offset: number): Span {
    const at = words.indexOf(noun);
    let { start } = noun;
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
        const word = words[i]!;
        if (
            BOUNDARY.test(text.slice(word.end - offset, start - offset)) ||
            /(?:pabalst|piešķir|var|saņemt)/u.test(word.lower)
        )
            break;
        if (word.lower !== 'un') start = word.start;
    }
    return { start, end: noun.end };
}

const ROOMS =
    /(?<![\p{L}\d])(vien(?:as|u|istab)|div(?:u|i|as|istab)|trīs(?:istab)?|triju|četr(?:u|as|istab)|\d)(?:-|\s+)?((?:un|vai)\s+vairāk\s+)?(?:istab)?\p{L}*\s*(?:istab\p{L}*|dzīvok\p{L}*)/iu;
const ROOM_COUNTS: readonly [RegExp, number][] = [
    [/^vien/iu, 1],
    [/^div/iu, 2],
    [/^tr(?:īs|ij)/iu, 3],
    [/^četr/iu, 4]
];
const HOUSEHOLD = /^(?:person|locek|cilvēk|dalībniek)/u;
const INCOME = /(?<!\p{L})(neto|bruto)(?!\p{L})/iu;

/** Rooms, least size of the household and kind of income of a norm on apartments that are let from a queue. */
export function readLettingTerms({ sentence }: ReadSentence): Pick<Norm, 'letting'> {
    const { text, start } = sentence;
    const terms: LettingTerms = {};
    const rooms = /istab/iu.test(text) ? ROOMS.exec(text) : null;
    if (rooms?.[1] && /istab/iu.test(rooms[0])) {
        const count = ROOM_COUNTS.find(([word]) => word.test(rooms[1]!))?.[1] ?? Number(rooms[1]);
        const orMore =
            rooms[2] !== undefined ||
            /^[^,;.]{0,20}(?:un|vai)\s+vairāk/iu.test(text.slice(rooms.index + rooms[0].length));
        if (count > 0)
            terms.rooms = {
                count,
                orMore,
                span: { start: start + rooms.index, end: start + rooms.index + rooms[0].length }
            };
    }
    const size = sentence.quantities.find(
        ({ kind, unit, bound, amount }) =>
            kind === 'number' &&
            unit !== undefined &&
            HOUSEHOLD.test(unit) &&
            amount > 0 &&
            bound !== 'at-most' &&
            bound !== 'less-than'
    );
    if (size && (terms.rooms || /mājsaimniec|ģimen/iu.test(text)))
        terms.household = {
            least: size.amount + (size.bound === 'more-than' ? 1 : 0),
            span: { start: size.start, end: size.end }
        };
    const income = INCOME.exec(text);
    if (income && /ienāk/iu.test(text))
        terms.income = {
            kind: income[1]!.toLowerCase() === 'neto' ? 'net' : 'gross',
            span: { start: start + income.index, end: start + income.index + income[0].length }
        };
    return Object.keys(terms).length > 0 ? { letting: terms } : {};
}
