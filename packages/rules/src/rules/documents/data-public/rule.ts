import type { Norm } from '@normraksts/language';
import { collectIntroductions } from '../../../lists/sentence-words.ts';
import { joinList, localized, quote } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const PUBLISHES =
    /(?<!\p{L})(?:publicē|publicēj\p{L}+|publicējam\p{L}*|publicēt\p{L}*|publisko|publiskot|publiskoj\p{L}*|(?:ir|ir publiski|publiski)\s+pieejam\p{L}+|ievieto|izvieto|izliek|izlikt\p{L}*|iepazīties)(?!\p{L})/iu;
const PUBLIC_PLACE =
    /tīmekļ|mājaslap|mājas\s+lap|interne|publisk|publicē|laikrakst|informācijas\s+stend|ziņojumu\s+dēl|ikvien|jebkur|izdevum/iu;
const QUEUE = /reģistr(?:ā|u|a|us|os|ēt|āc)|rind|uzskait|palīdzības\s+saņēmēj|pretendent|mājsaimniec|person/iu;
const PERSONAL =
    /(?<!\p{L})(?:vārd(?:u|us|i|s|iem)?(?:\s*(?:,|un)\s*uzvārd\p{L}+)?|uzvārd(?:u|us|i|s|iem)|person(?:as|u)\s+kod(?:u|us|i|s|iem)|dzīvesvietas\s+adres(?:i|es|e)|dzīvesviet(?:u|as|a)|adres(?:i|es|e)|ģimenes\s+(?:sastāv|locek)\p{L}*|mājsaimniecības\s+(?:sastāv|locek)\p{L}*|personu\s+kategorij\p{L}+|kategorij(?:u|a|as)|tālruņ\p{L}+|dzimšanas\s+(?:dat|dien)\p{L}+|ienākum(?:us|i)|iniciāļ\p{L}+)(?!\p{L})/giu;
/** Lists of vacant dwellings and the rules themselves are published with addresses. */
const OTHER_OBJECT =
    /(?:brīv|neizīrēt|izīrējam|piedāvājam)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:telp|dzīvok)|(?:telpu|dzīvokļu)\s+sarakst|noteikum(?:us|i)\s+publicē|(?:adres|tīmekļ\p{L}+)\s+www/iu;
const DENIES =
    /(?<!\p{L})(?:nepublicē|nepublisko|nepublicējot|nenorādot|nenorāda|neizpauž|neizpaužot|nav pieejam\p{L}+|anonimiz\p{L}+|bez\s+(?:vārd|person|fizisk)\p{L}*)/iu;

/**
 * More of the queue is published than the day and the serial number.
 *
 * Silent about lists of vacant dwellings and about what persons see of themselves. Cost: linear in the text of the norms.
 */
export const dataPublic = defineRule({
    meta: {
        code: 'DATA-PUBLIC',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Publisko vairāk, nekā likums ļauj', 'More is published than the law allows'),
        docs: {
            what: localized(
                'Noteikumi liek publicēt rindā vai reģistrā esošo personu vārdu, adresi, kategoriju vai citas ziņas.',
                'The rules have names, addresses, categories or other data of the persons in the queue or register published.'
            ),
            why: localized(
                'Ikviens var iepazīties tikai ar iesnieguma reģistrēšanas datumu un kārtas numuru.',
                'Everybody may see only the day on which the application was registered and the serial number.'
            ),
            remedy: localized(
                'Publicējiet tikai datumu un kārtas numuru.',
                'Publish the day and the serial number only.'
            )
        },
        sources: ['PAL:9(4)']
    },
    check({ regulation, law }, report) {
        const where = printProvision('PAL:9(4)', law);
        for (const norm of regulation.norms) {
            const [first, ...others] = findPublished(norm);
            if (first === undefined) continue;
            const last = others.at(-1) ?? first;
            const start = norm.sentence.start + first.index;
            const end = norm.sentence.start + last.index + last[0].length;
            const data = [first, ...others].map(([words]) => quote(words));
            report({
                span: { start, end },
                unit: norm.unit,
                message: localized(
                    `No palīdzības reģistra ikviens var iepazīties tikai ar iesnieguma reģistrēšanas datumu un kārtas numuru (${where.lv}). Pārējo publicēt nevar: ${joinList(data, 'lv')}.`,
                    `Of the register of help everybody may see only the day of registration and the serial number (${where.en}). The rest may not be published: ${joinList(data, 'en')}.`
                )
            });
        }
    }
});

/** Data of persons that the sentence publishes, in order. */
function findPublished({ sentence }: Norm): RegExpExecArray[] {
    if (sentence.free || sentence.kind === 'exemption') return [];
    const chain = collectIntroductions(sentence).map(({ text }) => text);
    const all = chain.join(' ');
    if (DENIES.test(all) || OTHER_OBJECT.test(all)) return [];
    if (!PUBLISHES.test(all) || !PUBLIC_PLACE.test(all) || !QUEUE.test(all)) return [];
    return [...sentence.text.matchAll(PERSONAL)];
}
