import { contains, actOf, type RequiredContent, type RequiredItem } from '@normraksts/law';
import type { Word } from '@normraksts/latvian';
import type { Norm, Sentence, Unit } from '@normraksts/language';
import { joinList, localized } from '../../../l10n.ts';
import { findCategoryOfOtherHelp } from '../../../lists/about-category.ts';
import { matchesAny, readMainWords, readWords } from '../../../lists/sentence-words.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/** The contents that rules on help with dwellings enumerate; what memoranda hold is judged with the memorandum. */
const CONTENTS = ['vacant-list', 'dwelling-offer'];
/** The sentence enumerates what stands in it. */
const ENUMERATES = [
    'norāda',
    'norādot',
    'norādāma',
    'norādāmi',
    'jānorāda',
    'tiek norādī…',
    'ir norādī…',
    'norādīta',
    'norādīts',
    'norādītas',
    'norādīti',
    'iekļauj ziņas',
    'iekļauj informācija',
    'iekļauj šād…',
    'iekļaujama informācija',
    'iekļaujamas ziņas',
    'ietver ziņas',
    'ietver informācija',
    'ietver šād…',
    'satur',
    'šāda informācija',
    'šādas ziņas'
];
/** So many items show that the contents are enumerated, and not one thing mentioned in passing. */
const LEAST_FOUND = 2;

/**
 * A point that lists what the list of vacant dwellings, or an offer, holds, and forgets something that the law demands.
 *
 * Speaks only where the point enumerates contents and does not leave the rest to the law. What must be there, and how it is
 * recognised, stands in the law packages. Cost: sentences × items.
 */
export const procListContent = defineRule({
    meta: {
        code: 'PROC-LIST-CONTENT',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Uzskaitījumā trūkst likumā prasītā', 'An enumeration without what the law demands'),
        docs: {
            what: localized(
                'Punkts uzskaita, kas jānorāda neizīrēto telpu sarakstā vai īres piedāvājumā, bet kaut kā, ko prasa likums, tajā nav.',
                'A point enumerates what the list of vacant dwellings or an offer holds, and something that the law demands is missing.'
            ),
            why: localized(
                'Persona izvēlas telpu pēc šīm ziņām, un par nepamatotiem atteikumiem to izslēdz no reģistra. Nepilnīgs uzskaitījums liek domāt, ka pārējais nav jānorāda.',
                'A person chooses by this information, and unfounded refusals cost its place. An incomplete enumeration suggests that the rest need not be stated.'
            ),
            remedy: localized(
                'Pievienojiet trūkstošo vai uzskaitījuma vietā atsaucieties uz likumu.',
                'Add what is missing, or cite the law instead of enumerating.'
            )
        },
        sources: ['PAL:12(3)', 'PAL:18(1)']
    },
    check(context, report) {
        const { regulation, law, day } = context;
        const contents = CONTENTS.flatMap(id => law.requiredContents(id, day));
        for (const norm of regulation.norms) {
            const { sentence } = norm;
            if (sentence.free || !matchesAny(ENUMERATES, readMainWords(sentence))) continue;
            const content = contents.find(one => matchesAny(one.wordings, readMainWords(sentence)));
            if (content === undefined || citesLaw(norm, content)) continue;
            const text = collectContents(sentence);
            const present = content.items.filter(item => says(item, text));
            const missing = content.items.filter(item => !present.includes(item));
            if (present.length < LEAST_FOUND || missing.length === 0) continue;
            const others = findCategoryOfOtherHelp(readMainWords(sentence), content.helpTypes, context);
            const name = printProvision(content.address, law);
            const what = joinList(
                missing.map(item => item.text),
                'lv'
            );
            report({
                span: { start: sentence.start, end: sentence.end },
                unit: norm.unit,
                ...(others === undefined ? {} : { severity: 'info' }),
                message:
                    others !== undefined
                        ? localized(
                              `Uzskaitījumā nav tā, ko citās izīrēšanas lietās prasa likums: ${what} (${name.lv}). Vai šiem saņēmējiem (${others.name}) to norādīs citādi?`,
                              `In other lettings the law also demands: ${what} (${name.en}). Will these persons (${others.name}) be told in another way?`
                          )
                        : localized(
                              `Uzskaitījumā nav tā, ko prasa likums: ${what} (${name.lv}). Pievienojiet vai atsaucieties uz likumu.`,
                              `The law also demands: ${what} (${name.en}). Add it, or cite the law.`
                          ),
                basis: missing.map(item => item.address),
                confidence: content.confidence
            });
        }
    }
});

function says(item: RequiredItem, text: readonly Word[]): boolean {
    return matchesAny(item.wordings, text);
}

/** Words of the sentence, of the sentences behind it in the unit and of the list that follows. */
function collectContents(sentence: Sentence): Word[] {
    const within = (unit: Unit): Word[] => [...unit.sentences.flatMap(readWords), ...unit.children.flatMap(within)];
    return within(sentence.unit);
}

function citesLaw({ sentence }: Norm, content: RequiredContent): boolean {
    return sentence.citations.some(({ citation }) =>
        citation.parts.some(({ address }) => contains(address, content.address) && address !== actOf(address))
    );
}
