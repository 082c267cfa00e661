import { localized } from '../../../l10n.ts';
import { describeActState, getValidityConfidence } from '../../../provision-state.ts';
import { defineRule } from '../../../rule.ts';
import { findSentenceAt } from '../../../units.ts';
import { toSuccessorFixes } from './fix.ts';
import { isAboutThePast } from './past.ts';

/**
 * The text cites an act that was repealed, as if it still applied.
 *
 * Silent where the sentence speaks of the end of the act or of what was done under it; the enabling clause belongs to BAS-DEAD.
 * Rules adopted while the act was in force get a warning through the engine. Cost: linear in the citations.
 */
export const citRepealed = defineRule({
    meta: {
        code: 'CIT-REPEALED',
        severity: 'error',
        title: localized('Atsauce uz aktu, kas zaudējis spēku', 'Citation of a repealed act'),
        docs: {
            what: localized(
                'Punktā minēts likums vai noteikumi, kas zaudējuši spēku. Neziņo, ja teikums runā par akta spēka zaudēšanu, laiku, kad tas bija spēkā, vai par to, kas uz tā pamata jau izdots, noslēgts vai piešķirts.',
                'A point cites a law or regulation that was repealed. Silent where the sentence speaks of the repeal, of the time when the act was in force, or of what was issued, concluded or granted under it.'
            ),
            why: localized(
                'Norma, kas atsaucas uz aktu, kura vairs nav, nav piemērojama vai tiek piemērota pēc minējuma.',
                'A norm that points to an act that is gone cannot be applied, or is applied by guesswork.'
            ),
            remedy: localized(
                'Norādiet aktu, kas jautājumu regulē tagad; pantu numuri tajā parasti ir citi. Ja domāts agrākais regulējums, pasakiet to.',
                'Name the act that governs the matter now; its articles mostly have other numbers. If the former law is meant, say so.'
            )
        },
        sources: ['OPTIL:9(5)']
    },
    check({ regulation, law, day }, report) {
        for (const { citation, span, inEnablingClause, unit } of regulation.citations) {
            if (inEnablingClause || citation.self || citation.inherited || citation.actId === undefined) continue;
            const act = law.findAct(citation.actId);
            if (act?.validTo === undefined) continue;
            const address = citation.parts[0]?.address ?? `${act.id}:1`;
            const state = law.getProvisionState(address, day);
            if (state.kind !== 'act-not-in-force' || state.since === undefined) continue;
            const sentence = findSentenceAt(unit, span);
            if (sentence?.kind === 'repeal') continue;
            const { text } = regulation;
            const before = text.slice(sentence?.start ?? unit?.start ?? span.start, span.start);
            const after = text.slice(span.end, sentence?.end ?? unit?.end ?? span.end);
            if (isAboutThePast(before, after)) continue;
            const what = describeActState(law, state, day);
            const next = state.successor === undefined ? undefined : law.findAct(state.successor);
            const successor = citation.parts.length === 1 ? state.provision?.successor : undefined;
            report({
                span:
                    citation.actStart === undefined || citation.actEnd === undefined
                        ? span
                        : { start: citation.actStart, end: citation.actEnd },
                message: localized(
                    `${what.lv} Norādiet normu, kas jautājumu regulē tagad.`,
                    `${what.en} Cite the provision that governs the matter now.`
                ),
                basis: citation.parts.map(part => part.address),
                confidence: getValidityConfidence(act, day),
                fixes: toSuccessorFixes(citation, successor, next, law, text)
            });
        }
    }
});
