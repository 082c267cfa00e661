import type { DecisionForm, Norm, Sentence } from '@normraksts/language';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { readWords } from '../../../lists/sentence-words.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const REFUSES = /^(?:atteik(?!ts|ta$)|atsaka$|noraid|nereģistrē|neatzī)/u;
const ABOUT_HELP = /reģistr|palīdzīb|atzī|piešķir|iesniegum|uzņem|rind|pabalst/iu;
const MAKES_OUT = /^(?:noformē|sagatavo|sniedz|dod|paziņo|izsaka|nosūta)$/u;
const SENDS = /^(?:nosūta|sniedz|sagatavo|izsniedz|nosūtot)$/u;
/** A decision to refuse, however it is told later. */
const DECIDES_REFUSAL =
    /lēmum(?:(?!paziņoj|vēstul|informē)[^.;]){0,120}?(?:atteik|noraid)|(?:atteikt|noraidīt|atteikum\p{L}*)(?:(?!paziņoj|vēstul)[^.;]){0,60}?lēmum/iu;
const REACH = 5;

interface Hit {
    form: DecisionForm;
    /** Nothing else can be meant: the refusal itself is a letter, or stands beside the decision that grants. */
    sure: boolean;
    fix?: Fix;
}

/**
 * A refusal that reaches the person as a mere notice or letter, not as a decision.
 *
 * Sure where the notice stands as the alternative to the decision that grants, or where the refusal is made out as a letter or
 * told by word of mouth; otherwise warning. Silent where any sentence speaks of a decision to refuse: the notice then tells of
 * that. Cost: linear.
 */
export const decNoticeOnly = defineRule({
    meta: {
        code: 'DEC-NOTICE-ONLY',
        severity: 'error',
        subjects: ['help', 'low-rent', 'benefits'],
        title: localized('Atteikums bez lēmuma', 'A refusal without a decision'),
        docs: {
            what: localized(
                'Personai par atteikumu nosūta tikai paziņojumu vai vēstuli, bet lēmumu nepieņem.',
                'The person gets only a notice or a letter of refusal; no decision is taken.'
            ),
            why: localized(
                'Atteikums ir administratīvs akts: to pieņem dome vai tās deleģēta institūcija rakstveida lēmumā ar pamatojumu un norādi, kur un kādā termiņā to var apstrīdēt vai pārsūdzēt. Paziņojums tikai vēsta par lēmumu.',
                'A refusal is an administrative act: the council or its delegated institution takes it as a decision in writing, with reasons and with where and when it can be contested. A notice only tells of a decision.'
            ),
            remedy: localized(
                'Rakstiet, ka pieņem lēmumu par atteikumu; par to personai nosūta paziņojumu.',
                'Say that a decision of refusal is taken, of which the person is notified.'
            )
        },
        sources: ['PAL:6(3)', 'APL:67(2)9']
    },
    check({ regulation, law }, report) {
        const deciding = new Set(
            regulation.norms.filter(({ sentence }) => DECIDES_REFUSAL.test(sentence.text)).map(norm => norm.sentence)
        );
        const basis = ['APL:67(2)9'];
        const names = printProvision('APL:67(2)9', law);
        for (const norm of regulation.norms) {
            const hit = norm.sentence.free || !ABOUT_HELP.test(norm.sentence.text) ? undefined : findNotice(norm);
            if (hit === undefined || deciding.has(norm.sentence) || (deciding.size > 0 && !hit.sure)) continue;
            report({
                span: { start: hit.form.start, end: hit.form.end },
                unit: norm.unit,
                severity: hit.sure ? 'error' : 'warning',
                message: localized(
                    `Par atteikumu pieņem lēmumu ar pamatojumu un norādi, kur un kādā termiņā to var apstrīdēt (${names.lv}); paziņojums vai vēstule to neaizstāj. Paredziet lēmumu par atteikumu.`,
                    `A refusal is a decision with reasons and with where and when it can be contested (${names.en}); a notice or letter does not replace it. Provide for a decision of refusal.`
                ),
                basis,
                fixes: hit.fix === undefined ? [] : [hit.fix]
            });
        }
    }
});

function findNotice({ sentence, forms }: Norm): Hit | undefined {
    const words = readWords(sentence);
    const hasDecision = forms.some(({ form }) => form === 'decision');
    for (const form of forms) {
        const at = words.findIndex(word => word.start === form.start);
        if (form.form === 'decision' || at < 0) continue;
        const next = words.slice(at + 1, at + 1 + REACH).map(word => word.lower);
        const refusal = next.findIndex(word => REFUSES.test(word));
        const tells = next[0] === 'par' && refusal > 0 && !next.slice(0, refusal).some(isDecision);
        if (tells && next[refusal + 1] !== 'no' && next[refusal + 2] !== 'no') {
            const alternative = hasDecision && isAlternative(sentence, form);
            if (form.form === 'notice' && !/^paziņojum/u.test(words[at]!.lower) && !alternative) continue;
            return { form, sure: alternative || form.form === 'letter', ...toFix(sentence, form, at) };
        }
        if (!hasDecision && form.form !== 'notice' && isMadeOut(sentence, at)) return { form, sure: true };
        if (!hasDecision && words[at - 1]?.lower === 'ar' && /^paziņojum/u.test(words[at]!.lower) && refuses(sentence))
            return { form, sure: true };
    }
    return undefined;
}

function isDecision(word: string): boolean {
    return word.startsWith('lēmum');
}

function refuses(sentence: Sentence): boolean {
    return readWords(sentence).some(
        (word, at, all) => REFUSES.test(word.lower) && all[at + 1]?.lower !== 'no' && !word.lower.startsWith('atteiku')
    );
}

/** "Pieņem lēmumu reģistrēt vai nosūta paziņojumu …" */
function isAlternative(sentence: Sentence, form: DecisionForm): boolean {
    return /(?:lēmum\p{L}*|(?<!\p{L})lemj)[^.;]*(?:\svai\s|,\sbet\s)[^.;]{0,60}$/iu.test(
        sentence.text.slice(0, form.start - sentence.start)
    );
}

/** The refusal itself is the letter: "atteikumu noformē kā vēstuli", "ar vēstuli atsaka", "atsaka mutiski". */
function isMadeOut(sentence: Sentence, at: number): boolean {
    const words = readWords(sentence);
    const refusal = words.findIndex(word => REFUSES.test(word.lower));
    if (refusal < 0 || words[refusal + 1]?.lower === 'no') return false;
    const isVerb = /^(?:atsaka|noraida|nereģistrē|neatzīst|atteikt)$/u.test(words[refusal]!.lower);
    const isObject = /^atteikumu?$/u.test(words[refusal]!.lower) && words.some(word => MAKES_OUT.test(word.lower));
    return Math.abs(refusal - at) <= 2 * REACH && (isVerb || isObject);
}

/** "nosūta paziņojumu par atteikšanos" → "lēmumu par atteikšanos", behind "pieņem lēmumu … vai". */
function toFix(sentence: Sentence, form: DecisionForm, at: number): { fix: Fix } | object {
    const before = readWords(sentence)[at - 1];
    if (before === undefined || !SENDS.test(before.lower) || !isAlternative(sentence, form)) return {};
    return {
        fix: {
            title: localized('Rakstīt "lēmumu par atteikumu"', 'Write "lēmumu par atteikumu" (a decision of refusal)'),
            edits: [{ span: { start: before.start, end: form.end }, newText: 'lēmumu' }],
            kind: 'review'
        }
    };
}
