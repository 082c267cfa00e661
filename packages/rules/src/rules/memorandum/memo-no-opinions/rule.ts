import { agree, daysBetween, scanQuantities } from '@normraksts/latvian';
import type { LegalDeadline } from '@normraksts/law';
import { readPeriod, type MemorandumPublication, type MemorandumSection, type Span } from '@normraksts/language';
import type { Severity } from '../../../finding.ts';
import { joinSentences, localized } from '../../../l10n.ts';
import { collectRequiredItems, findSections, getDraftingDay, getStage, type Stage } from '../../../memorandum.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const SOURCE = 'PASV:46(3)';
/** Id of the term for opinions. */
const TERM = 'draft-opinions';
const CONSULTATIONS = 'memo-consultations';
const PUBLISHED = /public|ievieto|izlik|apspriešan|apspried|viedokļ\p{L}* noskaidro/iu;
const OPINION = /viedok|viedokļ|priekšlikum|iebildum|ierosinājum|atsauksm|komentār/iu;
const RECEIVED = /saņem|iesnieg|izteik|izteic|nav bij|nebija|ņemt\p{L}* vērā|neviens|netika/iu;
const DAYS_IN: Partial<Record<LegalDeadline['unit'], number>> = { day: 1, week: 7 };

/** How grave the absence is: before publication it is a reminder, before the council and in adopted rules an error. */
const MISSING_PERIOD: Record<Stage, Severity> = {
    working: 'info',
    opinions: 'warning',
    council: 'error',
    adopted: 'error'
};
const MISSING_OPINIONS: Record<Stage, Severity | undefined> = {
    working: 'info',
    opinions: undefined,
    council: 'error',
    adopted: 'error'
};

/** The draft was not published long enough, or the memorandum does not say when, or not what opinions came. */
export const memoNoOpinions = defineRule({
    meta: {
        code: 'MEMO-NO-OPINIONS',
        severity: 'error',
        title: localized('Viedokļi nav noskaidroti vai apkopoti', 'Opinions not sought or not summarised'),
        docs: {
            what: localized(
                'Paskaidrojuma rakstā nav teikts, kad projekts publicēts viedokļu noskaidrošanai, termiņš ir pārāk īss vai nav apkopoti saņemtie viedokļi. Kamēr projekts top, tas ir tikai atgādinājums; projektam domes sēdei un pieņemtiem noteikumiem – kļūda.',
                'The memorandum does not say when the draft was published for opinions, the term is too short, or the opinions are not summarised. A reminder while the draft is in the making, an error before the council and in adopted rules.'
            ),
            why: localized(
                'Sabiedrības viedokļa noskaidrošanai likums nosaka mazāko termiņu, un saņemtos viedokļus atspoguļo rakstā; arī to, ka viedokļu nav.',
                'The law sets the least term for opinions, which are summarised in the memorandum; also that there were none.'
            ),
            remedy: localized(
                'Sadaļā par konsultācijām rakstiet "publicēts: no … līdz …" un "viedokļi: …".',
                'In the section on consultations write "publicēts: no … līdz …" and "viedokļi: …".'
            )
        },
        sources: [SOURCE]
    },
    check(context, report) {
        const { regulation, law, day } = context;
        const item = collectRequiredItems(context).find(({ id }) => id === CONSULTATIONS);
        const sections = findSections(regulation, CONSULTATIONS);
        const [section] = sections;
        if (!item || !section) return;
        const term = law
            .getView(getDraftingDay(regulation, day))
            .deadlinesById.get(TERM)
            ?.find(({ bound }) => bound === 'at-least');
        if (!term) return;
        const least = term.amount * (DAYS_IN[term.unit] ?? 0);
        const source = printProvision(SOURCE, law);
        const stage = getStage(regulation);
        const published = findPublication(sections);
        const days = published && countDays(published);
        if (published && days !== undefined && days < least) {
            report({
                span: published.span,
                confidence: term.confidence,
                message: localized(
                    `Viedokļu noskaidrošanas termiņš ir pārāk īss (${agree(Math.max(days, 0), 'diena')}); tas nedrīkst būt mazāks par ${least} dienām (${source.lv}).`,
                    `The term for opinions is ${Math.max(days, 0)} days; it may not be shorter than ${least} days (${source.en}).`
                )
            });
        }
        const noPeriod = days === undefined;
        const opinions = MISSING_OPINIONS[stage];
        const noOpinions = opinions !== undefined && !tellsOpinions(sections);
        if (!noPeriod && !noOpinions) return;
        report({
            span: section.headSpan,
            severity: noPeriod ? MISSING_PERIOD[stage] : (opinions ?? 'info'),
            confidence: term.confidence,
            message: joinSentences(
                noPeriod
                    ? localized(
                          `Nav teikts, no kuras līdz kurai dienai projekts publicēts viedokļu noskaidrošanai (vismaz ${least} dienas, ${source.lv}). Rakstiet "publicēts: no … līdz …".`,
                          `It is not said from which to which day the draft was published for opinions (at least ${least} days, ${source.en}). Write "publicēts: no … līdz …".`
                      )
                    : undefined,
                noOpinions
                    ? localized(
                          'Nav apkopoti saņemtie viedokļi. Rakstiet "viedokļi: …", arī tad, ja tie nav saņemti.',
                          'The opinions received are not summarised. Write "viedokļi: …", also if there were none.'
                      )
                    : undefined
            )
        });
    }
});

/** The line `publicēts:`, else a period in a sentence on publication. */
function findPublication(sections: readonly MemorandumSection[]): MemorandumPublication | undefined {
    const written = sections.find(({ publication }) => publication)?.publication;
    if (written) return written;
    for (const { span, text } of sections.flatMap(({ blocks }) => blocks)) {
        if (!PUBLISHED.test(text)) continue;
        const period = readPeriod(text);
        if ((period.from && period.to) || findLength(text) !== undefined) return { span, text, ...period };
    }
    return undefined;
}

/** Days of the period, first and last included; of a length in words as it stands. */
function countDays({ from, to, text }: { from?: string; to?: string; text: string; span: Span }): number | undefined {
    if (from && to) return daysBetween(from, to) + 1;
    return findLength(text);
}

function findLength(text: string): number | undefined {
    const length = scanQuantities(text).find(({ kind }) => kind === 'duration');
    if (!length) return undefined;
    return length.days ?? (length.months === undefined ? undefined : Math.floor(length.months * 30));
}

function tellsOpinions(sections: readonly MemorandumSection[]): boolean {
    if (sections.some(({ opinions }) => opinions && opinions.text !== '')) return true;
    return sections
        .flatMap(({ blocks }) => blocks)
        .some(({ text }) => text.split(/(?<=[.!?;])\s+/u).some(one => OPINION.test(one) && RECEIVED.test(one)));
}
