import type { Sentence, Span } from '@normraksts/language';
import { matchPattern, words, type Word } from '@normraksts/latvian';
import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

/**
 * Rules on help provide for a penalty although the law forbids to regulate that.
 *
 * Silent in rules that are not about an act with categories of persons (pets, public order …): those may have the power.
 * Cost: linear in the norms.
 */
export const penaltyNoPower = defineRule({
    meta: {
        code: 'PENALTY-NO-POWER',
        severity: 'error',
        subjects: ['help', 'benefits', 'low-rent'],
        title: localized('Sods bez pilnvarojuma', 'Penalty without power'),
        docs: {
            what: localized(
                'Noteikumi paredz naudas sodu vai administratīvo atbildību jautājumā, par kuru likums to neļauj.',
                'The rules provide for a fine or administrative liability in a matter in which the law does not let them.'
            ),
            why: localized(
                'Jautājumi, par kuriem dome saistošajos noteikumos var paredzēt administratīvo atbildību, likumā uzskaitīti izsmeļoši; palīdzība dzīvokļa jautājumos to vidū nav.',
                'The law lists exhaustively for what matters the council may provide administrative liability; housing help is not among them.'
            ),
            remedy: localized(
                'Svītrojiet sodu. Ja vajadzīgas sekas, izmantojiet tās, ko paredz nozares likums.',
                'Delete the penalty. If a consequence is needed, use one that the special law provides.'
            )
        },
        sources: ['PASV:45']
    },
    check({ regulation, law, day }, report) {
        const prohibitions = law.getView(day).prohibitionsByMatter.get('penalty') ?? [];
        if (prohibitions.length === 0) return;
        const wordings = law.findFact('penalty', day)?.wordings ?? [];
        for (const norm of regulation.norms) {
            const range = norm.sentence.free ? undefined : findInMainClause(norm.sentence, wordings);
            if (range === undefined) continue;
            report({
                span: range,
                unit: norm.unit,
                message: localized(
                    'Šajā jautājumā likums neļauj domei paredzēt sodu: jautājumi, par kuriem to var, uzskaitīti izsmeļoši. Svītrojiet sodu.',
                    'The law does not let the council provide for a penalty in this matter: those in which it may are listed exhaustively. Delete the penalty.'
                ),
                basis: [...new Set(prohibitions.map(({ address }) => address))]
            });
        }
    }
});

const TITLE_OF_ACT = /administratīvās\s+atbildības\s+likum\p{L}*/giu;
const DENIES = /^ne(?:paredz|piemēr|uzliek|soda|nosaka|sauc|iestājas|reglamentē|regulē)/u;
const PROVIDES = /^(?:paredz|piemēro|uzliek|soda|nosaka|sauc|maksā|iestājas|draud)$/u;

/** "Noteikumi neparedz …", "sodu nepiemēro", "sods nav paredzēts": says that there is none, and provides for no other. */
function isDenied(text: readonly Word[]): boolean {
    return (
        text.some(
            ({ lower }, at) =>
                DENIES.test(lower) ||
                (/^(?:nav|netiek)$/u.test(lower) &&
                    /^(?:paredzēt|piemēro|noteikt|uzliek)/u.test(text[at + 1]?.lower ?? ''))
        ) && !text.some(({ lower }) => PROVIDES.test(lower))
    );
}

/** A penalty that the norm provides, not one that somebody has got (`persona, kurai piemērots naudas sods`). */
function findInMainClause(sentence: Sentence, wordings: readonly string[]): Span | undefined {
    const clauses = sentence.clauses.filter(
        ({ role }) => role !== 'relative' && role !== 'condition' && role !== 'exception'
    );
    for (const clause of clauses.length > 0 ? clauses : [sentence]) {
        const text = words(
            sentence.text
                .slice(clause.start - sentence.start, clause.end - sentence.start)
                .replace(TITLE_OF_ACT, title => ' '.repeat(title.length))
        );
        if (isDenied(text)) continue;
        for (const wording of wordings) {
            const range = matchPattern(wording, text);
            if (range !== undefined) return { start: clause.start + range.start, end: clause.start + range.end };
        }
    }
    return undefined;
}
