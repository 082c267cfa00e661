import { isLonger, matchLegalDeadlines, printLength } from '../../../deadlines.ts';
import { localized } from '../../../l10n.ts';
import { matchesAny, readMainWords } from '../../../lists/sentence-words.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';

const NOTICE = 'exclusion-notice';
/** A person is struck off without being told before. */
const WITHOUT_NOTICE = [
    'izslēdz bez_brīdinājum…',
    'izslēdz bez_paziņojum…',
    'izslēdz bez_iepriekšēj… brīdinājum…',
    'izslēdz bez_iepriekšēj… paziņojum…',
    'izslēdz neinformējot',
    'izslēdz nebrīdinot',
    'izslēdz nepaziņojot',
    'izslēdz iepriekš nebrīdinot',
    'izslēdz iepriekš neinformējot'
];

/** "Persona tiek izslēgta no reģistra, nepieņemot par to atsevišķu lēmumu", "automātiski izslēdz no reģistra bez lēmuma". */
const STRUCK_OFF =
    /(?<!\p{L})(?:izslē(?:dz|gt)\p{L}*|svītro(?:t\p{L}*)?|dzēš)(?!\p{L})[^.;]{0,80}?(?:reģistr|rind|uzskait)/iu;
const WITHOUT_DECISION =
    /(?<!\p{L})(?:nepieņemot\s+(?:par\s+(?:to|šo|izslēgšanu)\s+)?(?:atsevišķu\s+|īpašu\s+)?lēmumu|bez\s+(?:atsevišķa\s+|īpaša\s+)?(?:domes\s+|komisijas\s+)?lēmuma(?:\s+pieņemšanas)?(?!\s+par)|lēmum(?:s|u)\s+(?:par\s+(?:to|izslēgšanu)\s+)?(?:netiek\s+pieņemts|nepieņem))/iu;
const DECISION = 'PAL:10(2)';

/**
 * A person is told of the exclusion later than the law demands, or not before.
 *
 * Or it is struck off without a decision. The time of the notice is read from the norm; silent where the rules only leave it to the law. Cost: linear.
 */
export const exclNotice = defineRule({
    meta: {
        code: 'EXCL-NOTICE',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Izslēgšana bez laikus nosūtīta paziņojuma', 'Exclusion without timely notice'),
        docs: {
            what: localized(
                'Paziņojumu par izslēgšanu no palīdzības reģistra nosūta īsāku laiku pirms izslēgšanas, nekā prasa likums, vai izslēdz bez brīdinājuma vai bez lēmuma.',
                'Notice of an exclusion from the register of help is sent less time before than the law demands, or not at all, or there is no decision on the exclusion.'
            ),
            why: localized(
                'Paziņojums dod personai laiku iesniegt paskaidrojumus un pierādījumus, pirms tā zaudē vietu rindā.',
                'The notice gives the person time to explain and to bring evidence before it loses its place.'
            ),
            remedy: localized(
                'Norādiet likuma termiņu vai atsaucieties uz likumu.',
                'State the time of the law or cite the law.'
            )
        },
        sources: ['PAL:10(3)', 'PAL:10(2)']
    },
    check(context, report) {
        for (const { norm, deadline, law } of matchLegalDeadlines(context, ({ id }) => id === NOTICE)) {
            if (deadline.length === undefined || !isLonger(law, deadline.length)) continue;
            const name = printProvision(law.address, context.law);
            const limit = printLength(law);
            const span = { start: deadline.start, end: deadline.end };
            report({
                span,
                unit: norm.unit,
                message: localized(
                    `Paziņojumu nosūta vismaz ${limit.lv} pirms izslēgšanas (${name.lv}). Norādiet likuma termiņu.`,
                    `Notice is sent at least ${limit.en} before the exclusion (${name.en}). State the time of the law.`
                ),
                basis: [law.address],
                confidence: law.confidence
            });
        }
        reportWithoutNotice(context, report);
        reportWithoutDecision(context, report);
    }
});

function reportWithoutDecision({ regulation, law }: RuleContext, report: Parameters<typeof exclNotice.check>[1]): void {
    const name = printProvision(DECISION, law);
    for (const { sentence, unit } of regulation.norms) {
        const { text, free, start } = sentence;
        const found = free || !STRUCK_OFF.test(text) ? null : WITHOUT_DECISION.exec(text);
        if (found === null) continue;
        report({
            span: { start: start + found.index, end: start + found.index + found[0].length },
            unit,
            message: localized(
                `Lēmumu par izslēgšanu no palīdzības reģistra pieņem dome vai tās deleģēta institūcija (${name.lv}), un pirms tam personai nosūta paziņojumu. Ja izslēdz ar to pašu lēmumu, ar kuru izīrē telpu, sakiet to; citādi paredziet lēmumu.`,
                `The council or its delegated institution decides on striking a person off the register (${name.en}), after a notice. If the decision to let the dwelling does so too, say it; otherwise provide for a decision.`
            ),
            basis: [DECISION]
        });
    }
}

function reportWithoutNotice(
    { regulation, law, day }: RuleContext,
    report: Parameters<typeof exclNotice.check>[1]
): void {
    const [demanded] = law.deadlinesFor(NOTICE, day);
    if (demanded === undefined) return;
    const name = printProvision(demanded.address, law);
    for (const { kind, sentence, unit } of regulation.norms) {
        if (kind !== 'exclusion' || sentence.free || !matchesAny(WITHOUT_NOTICE, readMainWords(sentence))) continue;
        report({
            span: { start: sentence.start, end: sentence.end },
            unit,
            message: localized(
                `Pirms izslēgšanas personai nosūta rakstveida paziņojumu (${name.lv}); bez tā izslēgt nevar. Svītrojiet vārdus par izslēgšanu bez brīdinājuma.`,
                `Written notice is sent before a person is struck off (${name.en}). Delete the words on exclusion without notice.`
            ),
            basis: [demanded.address],
            confidence: demanded.confidence
        });
    }
}
