import type { EntryIntoForce, NormKind, RepealedAct, Sentence, Span, Transition } from './model.ts';

/** Reads what closing norms say: when rules enter into force, which acts lose force, what becomes of earlier cases. */

const ENTERS = /stājas?\s+spēkā|stāsies\s+spēkā|spēkā\s+stājas/iu;
/** What enters into force: the rules or their parts, not a decision or a contract. */
const OF_RULES = /noteikum|grozījum|punkt|apakšpunkt|nodaļ|pielikum/iu;
const PARTIAL = /izņemot|(?:punkt|nodaļ|pielikum)\p{L}*\s+(?:stājas|stāsies)/iu;
const EVENTS: readonly [EntryIntoForce['event'], RegExp][] = [
    ['promulgation', /Latvijas\s+Vēstnes|oficiālaj\p{L}+\s+izdevum|oficiāl\p{L}+\s+publi|izsludin/iu],
    ['bulletin', /informatīvaj\p{L}*\s+(?:izdevum|biļeten)|laikrakst|avīz|pašvaldības\s+izdevum/iu],
    ['website', /tīmekļ|mājas\s*lap|interneta|vietnē/iu],
    ['signing', /parakstīšan|parakstīt/iu],
    ['adoption', /(?:pieņemšan|apstiprināšan)\p{L}*|(?:to|noteikumu)\s+pieņem/iu],
    ['law', /likum\p{L}*\s+(?:\d+\.\s*pant\p{L}*\s+)?(?:\p{L}+\s+daļ\p{L}+\s+)?noteikt|noteiktajā\s+kārtībā/iu],
    ['promulgation', /publi(?:cē|kā)/iu]
];

/** `undefined` where the sentence is not about the rules themselves. */
export function readEntry({ text, start, quantities }: Sentence): EntryIntoForce | undefined {
    const verb = ENTERS.exec(text);
    if (verb === null || !OF_RULES.test(text)) return undefined;
    const [main = text] = text.split(/,?\s+izņemot\s/iu);
    const partial = PARTIAL.test(text);
    const nextDay = /nākam\p{L}+\s+dien/iu.test(main);
    const day = quantities.find(
        quantity =>
            quantity.kind === 'date' &&
            quantity.unit === 'day' &&
            quantity.start - start < main.length &&
            isDayOfEntry(text, quantity.start - start, quantity.end - start, verb.index)
    );
    if (day?.isoDate !== undefined)
        return { start: day.start, end: day.end, event: 'day', isoDate: day.isoDate, nextDay: false, partial };
    for (const [event, pattern] of EVENTS) {
        const match = pattern.exec(main);
        if (match === null) continue;
        const end = match.index + match[0].length;
        const rest = /^\p{L}*/u.exec(text.slice(end))?.[0].length ?? 0;
        return { start: start + match.index, end: start + end + rest, event, nextDay, partial };
    }
    return { start: start + verb.index, end: start + verb.index + verb[0].length, event: 'other', nextDay, partial };
}

/** The day stands beside the verb, or is the first thing said; not that of a decision or of other rules. */
function isDayOfEntry(text: string, from: number, to: number, verb: number): boolean {
    if (/^[\s,]*(?:lēmum|sēd|noteikum|saistoš|grozījum|likum)/iu.test(text.slice(to))) return false;
    const between = from > verb ? text.slice(verb, from) : text.slice(to, verb);
    return between.length <= 60;
}

const ACT =
    /(?:(\p{Lu}[^.;:,"]{2,80}?(?:domes|padomes|pašvaldības|administrācijas))\s+)?((?:\d{4}\.\s*gada\s+\d{1,2}\.\s*\p{L}+|\d{1,2}\.\d{1,2}\.\d{4}\.?)\s+)?saistoš\p{L}+\s+noteikum\p{L}+\s*(?:Nr\.?\s*([\p{L}\d/.-]*\d))?(?:\s*["„“]([^"”“]{3,200})["”“])?/giu;

/** Acts that a sentence of repeal, or an item of its list, names. Linear in the text. */
export function readRepealed({ text, start, quantities }: Sentence): RepealedAct[] {
    return [...text.matchAll(ACT)].flatMap(match => {
        const [whole, issuer, date, number, title] = match;
        if (date === undefined && number === undefined && title === undefined) return [];
        const span = { start: start + match.index, end: start + match.index + whole.length };
        const day = quantities.find(
            quantity => quantity.kind === 'date' && quantity.start >= span.start && quantity.end <= span.end
        );
        return [
            {
                ...span,
                ...(issuer === undefined ? {} : { issuer: issuer.trim() }),
                ...(date === undefined || day?.isoDate === undefined ? {} : { isoDate: day.isoDate }),
                ...(number === undefined ? {} : { number }),
                ...(title === undefined ? {} : { title })
            }
        ];
    });
}

const ABOUT: readonly [Transition['about'][number], RegExp][] = [
    ['registered', /reģistrēt|uzņemt|iekļaut|rind[āu]|reģistr[āa](?!c)/iu],
    ['applications', /iesniegum|pieteikum|lūgum/iu],
    ['contracts', /līgum/iu],
    ['decisions', /lēmum|piešķirt|statuss|atzīt/iu]
];
const KEEPS =
    /saglabā|turpina|netiek\s+izslēg|neizslēdz|paliek|pārceļ|iepriekšējie\s+noteikum|līdzšinējie|agrāk(?:ajiem|o)|spēkā\s+esoš|kas\s+bija\s+spēkā|pabeidz/iu;
const CUTS =
    /(?<!ne)(?:izslēdz|izslēgt|svītro|zaudē\s+(?:tiesīb|statusu|viet|kārt)|atceļ|anulē|izbeidz|pārtrauc)\p{L}*|(?:pārvērtē|pārskata|izvērtē)\s?\p{L}*|atkārtoti\s+(?:iesniedz|jāiesniedz|piesak|jāpiesak|reģistr)\p{L}*|(?:iesniedz|piesakās|jāiesniedz|reģistrējas)\s+(?:\p{L}+\s+)?(?:no\s+jauna|atkārtoti)|pārreģistr\p{L}*/iu;
const APPLIES =
    /(?:piemēro|piemērojam\p{L}*|attiecinām\p{L}*|attiecina)\s+(?:ar|no|sākot\s+ar)\s+$|(?:ar|no|sākot\s+ar)\s+$/iu;

export function readTransition({ text, start, quantities }: Sentence): Transition {
    const cuts = CUTS.exec(text);
    const keeps = KEEPS.exec(text);
    const span = (match: RegExpExecArray): Span => ({
        start: start + match.index,
        end: start + match.index + match[0].length
    });
    const effect = keeps === null ? (cuts === null ? 'other' : 'cuts') : 'keeps';
    const shown = effect === 'keeps' ? keeps : effect === 'cuts' ? cuts : null;
    const day = quantities.find(
        quantity =>
            quantity.kind === 'date' &&
            quantity.unit === 'day' &&
            APPLIES.test(text.slice(0, quantity.start - start)) &&
            /piemēro|attiecin/iu.test(text)
    );
    return {
        about: ABOUT.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])),
        effect,
        ...(shown === null ? {} : { span: span(shown) }),
        ...(day?.isoDate === undefined ? {} : { appliesFrom: { start: day.start, end: day.end, isoDate: day.isoDate } })
    };
}

/** "… reģistrētas līdz šo noteikumu spēkā stāšanās dienai …": cases from before the rules, whatever the kind of the norm. */
const EARLIER = /(?:līdz|pirms)\s+(?:šo\s+|jauno\s+)?(?:saistošo\s+)?noteikumu\s+(?:spēkā\s+stāšan|stāšanās\s+spēkā)/iu;

/** The attributes that norms of these kinds have besides those of all norms. */
export function readClosing(
    kind: NormKind,
    sentence: Sentence
): { entry?: EntryIntoForce; repealed?: RepealedAct[]; transition?: Transition } {
    if (kind === 'repeal' || sentence.intro?.kind === 'repeal') {
        const repealed = readRepealed(sentence);
        return repealed.length === 0 ? {} : { repealed };
    }
    if (kind === 'entry-into-force') {
        const entry = readEntry(sentence);
        return entry === undefined ? {} : { entry };
    }
    return kind === 'transition' || EARLIER.test(sentence.text) ? { transition: readTransition(sentence) } : {};
}
