import type { Norm, Sentence, Span } from '@normraksts/language';
import type { LocalizedText } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

interface Phrase {
    /** What the words seem to settle, and a sentence that would be read so. */
    advice: LocalizedText;
    find: (sentence: Sentence) => Span | undefined;
}

const REFUSES =
    /(?<!\p{L})(?:atsaka|atteikt|liedz|liegt|nepiešķir|nepiešķirt|nesniedz|nesniegt|neizīrē|nereģistrē|nav\s+tiesīg\p{L}+|nav\s+tiesību|zaudē\s+tiesības|nevar\s+pretendēt)(?!\p{L})/iu;
const ASKS_FOR_HELP = /palīdzīb|pabalst|dzīvok|dzīvojam|reģistr/iu;
const RESIDES = /deklarē|dzīvesviet|dzīves\s+viet/iu;

const toSpan = (sentence: Sentence, match: RegExpExecArray | null): Span | undefined =>
    match === null
        ? undefined
        : { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
const findQuantity = ({ quantities }: Sentence, kind: string): Span | undefined =>
    quantities.find(quantity => quantity.kind === kind);

const PHRASES: readonly Phrase[] = [
    {
        advice: localized(
            'Ja te palīdzību atsaka, rakstiet: "Komisija var atteikt … palīdzību, ja …".',
            'If help is refused here, write: "Komisija var atteikt … palīdzību, ja …".'
        ),
        find: sentence =>
            ASKS_FOR_HELP.test(sentence.text) ? toSpan(sentence, REFUSES.exec(sentence.text)) : undefined
    },
    {
        advice: localized(
            'Ja te prasa dzīvesvietu noteiktu laiku, rakstiet: "… personas, kuras dzīvesvieta novadā deklarēta vismaz … gadus".',
            'If residence for a time is demanded here, write: "… personas, kuras dzīvesvieta novadā deklarēta vismaz … gadus".'
        ),
        find: sentence => (RESIDES.test(sentence.text) ? findQuantity(sentence, 'duration') : undefined)
    },
    {
        advice: localized(
            'Ja te nosaka pabalstu vai maksu, nosauciet to un saņēmēju: "Pabalstu … euro apmērā piešķir …".',
            'If a benefit or a charge is set here, name it and who gets it: "Pabalstu … euro apmērā piešķir …".'
        ),
        find: sentence => findQuantity(sentence, 'money')
    },
    {
        advice: localized(
            'Ja te nosaka lēmuma vai atbildes termiņu, rakstiet bez pēdiņām: "Komisija lēmumu pieņem … laikā".',
            'If a term for a decision or an answer is set here, write without quotation marks: "Komisija lēmumu pieņem … laikā".'
        ),
        find: sentence => (sentence.free ? findQuantity(sentence, 'duration') : undefined)
    }
];

/**
 * A sentence that no reading understood holds words that refuse, demand residence for a time or set an amount; in quotation
 * marks also a term. Says how to write it so that it is checked. Silent where any condition was read. Cost: linear in the text.
 */
export const textUnread = defineRule({
    meta: {
        code: 'TEXT-UNREAD',
        severity: 'hint',
        subjects: ['help'],
        title: localized('Teikums, kura norma nav saprasta', 'A sentence whose norm was not understood'),
        docs: {
            what: localized(
                'Rīks neatpazina, kāda norma teikumā ir, bet tajā ir atteikums, dzīvesvietas ilgums vai summa; tekstā pēdiņās – arī termiņš.',
                'The kind of norm was not recognised, but the sentence holds a refusal, a length of residence or an amount; text in quotation marks also a term.'
            ),
            why: localized(
                'Ko rīks nav sapratis, to tas nevar pārbaudīt: klusēšana te nav apliecinājums.',
                'What was not understood cannot be checked: silence is no confirmation here.'
            ),
            remedy: localized(
                'Pārrakstiet teikumu, kā ieteikts, vai pārbaudiet to paši.',
                'Rewrite the sentence as advised, or check it yourself.'
            )
        },
        sources: ['MK108:2', 'MK108:2.4'],
        yieldsTo: ['RES-', 'DELEG-', 'FEE-', 'PENALTY-', 'REF-', 'EXCL-', 'BAS-']
    },
    check({ regulation }, report) {
        for (const norm of regulation.norms) {
            if (!isUnread(norm)) continue;
            for (const { advice, find } of PHRASES) {
                const span = find(norm.sentence);
                if (span === undefined) continue;
                report({
                    span: { start: span.start, end: span.end },
                    unit: norm.unit,
                    basis: [],
                    message: localized(
                        `Rīks šo teikumu nav sapratis un tāpēc nepārbauda. ${advice.lv}`,
                        `This sentence was not understood and so is not checked. ${advice.en}`
                    )
                });
                break;
            }
        }
    }
});

/** Items of lists and sentences that open one are read with each other. */
function isUnread({ kind, sentence, unit, conditions, transition, repealed }: Norm): boolean {
    if (kind !== 'statement' || transition !== undefined || repealed !== undefined) return false;
    const opensList = unit.children.length > 0 && unit.sentences.at(-1) === sentence;
    if (sentence.intro !== undefined || opensList) return false;
    return sentence.free || conditions.length === 0;
}
