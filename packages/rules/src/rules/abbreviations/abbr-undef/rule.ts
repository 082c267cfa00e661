import { hereinafter, phraseKey, unbindSpaces } from '@normraksts/latvian';
import type { LocatedCitation, ResolvedRegulation } from '@normraksts/language';
import type { Act } from '@normraksts/law';
import type { Fix } from '../../../finding.ts';
import { localized, quote } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';
import { collectAbbreviations, isQuoted } from '../uses.ts';

const CAPITALS = /(?<![\p{L}\d."/-])\p{Lu}{2,6}(?![\p{L}\d./-])/gu;
const ROMAN = /^[IVXLCDM]+$/u;
/** Known to everybody, or parts of names and numbers. */
const KNOWN = new Set(
    'ES EEZ SIA AS VSIA PVN EUR NACE LR PII ID PDF DNS EN ISO USD ANO NATO GPS CSDD UR II'.split(' ')
);

/**
 * A short name of a law, or an abbreviation in capitals, is used in points although "turpmāk –" introduces it nowhere. Only
 * where there is an enabling clause (the rules are whole), once for each name. Cost: linear in text and citations.
 */
export const abbrUndef = defineRule({
    meta: {
        code: 'ABBR-UNDEF',
        severity: 'warning',
        absence: true,
        title: localized('Saīsinājums nav ieviests', 'Abbreviation not introduced'),
        docs: {
            what: localized(
                'Punktos lietots likuma īsais nosaukums ("Palīdzības likums") vai saīsinājums ar lielajiem burtiem ("MK", informācija), bet nekur nav "(turpmāk – …)". Noteikumos bez izdošanas pamata rīks par to klusē.',
                'Points use a short name of a law, or an abbreviation in capitals (information), but "(turpmāk – …)" is nowhere. Nothing is said in rules without an enabling clause.'
            ),
            why: localized(
                'Oficiālajā izdevumā aktu atrod pēc pilnā nosaukuma; saīsinājums, kas nav ieviests, lasītājam var būt nesaprotams.',
                'A short name is given by the act that uses it; without its introduction a reader cannot look it up.'
            ),
            remedy: localized(
                'Pirmajā vietā rakstiet pilno nosaukumu un aiz tā "(turpmāk – …)"; labojums to izdara likumiem.',
                'Write the full title in the first place and "(turpmāk – …)" behind it; for laws the fix does it.'
            )
        },
        sources: ['MK108:2', 'MK108:2.3']
    },
    check({ regulation, law }, report) {
        if (regulation.enablingClause === undefined) return;
        const introduced = new Set(collectAbbreviations(regulation).map(({ term }) => phraseKey(term)));
        const told = new Set<string>();
        for (const located of regulation.citations) {
            const { citation, inEnablingClause, unit } = located;
            const act = citation.actId === undefined ? undefined : law.findAct(citation.actId);
            if (act === undefined || citation.actName === undefined || inEnablingClause || unit === undefined) continue;
            const name = act.quotedTitle
                ? act.shortNames.find(one => phraseKey(one) === phraseKey(citation.actName!))
                : undefined;
            if (name === undefined || told.has(name) || introduced.has(phraseKey(name))) continue;
            told.add(name);
            report({
                span: { start: citation.actStart ?? located.span.start, end: citation.actEnd ?? located.span.end },
                unit,
                basis: [],
                message: localized(
                    `Īsais nosaukums ${quote(name)} nav ieviests. Pirmajā vietā rakstiet likuma pilno nosaukumu un "(turpmāk – ${name})".`,
                    `The short name ${quote(name)} is not introduced. Write the full title in the first place, and "(turpmāk – ${name})".`
                ),
                fixes: toIntroduction(located, act, name)
            });
        }
        reportCapitals(regulation, (start, written, unit) => {
            if (told.has(written) || [...introduced].some(key => key.split(' ').includes(phraseKey(written)))) return;
            told.add(written);
            report({
                severity: 'info',
                span: { start, end: start + written.length },
                unit,
                basis: [],
                message: localized(
                    `Saīsinājums ${quote(written)} nav ieviests. Pirmajā vietā rakstiet pilno nosaukumu un "(turpmāk – …)".`,
                    `The abbreviation ${quote(written)} is not introduced. Write the full name in the first place, and "(turpmāk – …)".`
                )
            });
        });
    }
});

function toIntroduction({ citation }: LocatedCitation, act: Act, name: string): Fix[] {
    const { actStart, actEnd, actName } = citation;
    if (actStart === undefined || actEnd === undefined || !/likuma$/u.test(actName ?? '')) return [];
    const full = unbindSpaces(`likuma "${act.title}" ${hereinafter(name)}`);
    return [
        {
            title: localized(`Ieviest: "… (turpmāk – ${name})"`, `Introduce it: "… (turpmāk – ${name})"`),
            edits: [{ span: { start: actStart, end: actEnd }, newText: full }],
            kind: 'review'
        }
    ];
}

function reportCapitals(
    regulation: ResolvedRegulation,
    found: (start: number, written: string, unit: ReturnType<typeof collectUnits>[number]) => void
): void {
    const names = regulation.definitions.map(({ term }) => term);
    for (const unit of collectUnits(regulation)) {
        for (const sentence of unit.sentences) {
            for (const match of sentence.text.matchAll(CAPITALS)) {
                const [written] = match;
                const start = sentence.start + match.index;
                const isKnown = ROMAN.test(written) || KNOWN.has(written) || names.some(name => name.includes(written));
                const isShouted = /^\s+\p{Lu}{2,}/u.test(sentence.text.slice(match.index + written.length));
                if (isKnown || isShouted || isQuoted(regulation.text, sentence, start)) continue;
                found(start, written, unit);
            }
        }
    }
}
