import { actOf, type Address, type LawIndex } from '@normraksts/law';
import type { LocatedCitation, Span } from '@normraksts/language';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { describeActState, getValidityConfidence } from '../../../provision-state.ts';
import { printWithTitle } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/**
 * The enabling clause cites an act that is out of force, or not yet in force.
 *
 * Rules that were adopted while the act was in force get a warning through the engine: they do not need a new clause but new
 * rules. Cost: linear in the citations of the clause.
 */
export const basDead = defineRule({
    meta: {
        code: 'BAS-DEAD',
        severity: 'error',
        title: localized('Izdošanas pamatā minētais akts nav spēkā', 'The clause cites an act that is not in force'),
        docs: {
            what: localized(
                'Izdošanas pamatā minētais likums ir zaudējis spēku vai vēl nav stājies spēkā.',
                'The act cited in the enabling clause was repealed or is not yet in force.'
            ),
            why: localized(
                'Uz akta, kas nav spēkā, noteikumus izdot nevar, un uz tā pamata agrāk izdotie noteikumi zaudē spēku līdz ar to (Oficiālo publikāciju un tiesiskās informācijas likuma 9. panta piektā daļa), ja likums nenosaka citādi.',
                'Rules cannot be issued on an act that is not in force, and rules issued on it earlier lose force with it (Official Publications Law, art. 9(5)) unless a law says otherwise.'
            ),
            remedy: localized('Norādiet tagad spēkā esošo deleģējumu.', 'Cite the delegation that is in force now.')
        },
        sources: ['PASV:44(1)']
    },
    check({ regulation: { enablingClause, identity }, law, day }, report) {
        for (const located of enablingClause?.citations ?? []) {
            const { citation, span } = located;
            const act = citation.actId === undefined ? undefined : law.findAct(citation.actId);
            if (act === undefined) continue;
            const address = citation.parts[0]?.address ?? act.id;
            const state = law.getProvisionState(address.includes(':') ? address : `${act.id}:1`, day);
            if (state.kind !== 'act-not-in-force') continue;
            const what = describeActState(law, state, day);
            const successor = citation.parts.length === 1 ? state.provision?.successor : undefined;
            const remedy =
                identity.status === 'draft'
                    ? localized('Norādiet spēkā esošu deleģējumu.', 'Cite a delegation that is in force.')
                    : localized(
                          'Vērtējiet, vai noteikumi vēl ir spēkā un vai nav jāizdod jauni.',
                          'Judge whether the rules still hold and whether new ones are due.'
                      );
            report({
                span:
                    citation.actStart === undefined || citation.actEnd === undefined
                        ? span
                        : { start: citation.actStart, end: citation.actEnd },
                message: localized(`${what.lv} ${remedy.lv}`, `${what.en} ${remedy.en}`),
                basis: [...citation.parts.map(part => part.address).filter(part => actOf(part) === act.id)],
                confidence: getValidityConfidence(act, day),
                fixes: [
                    ...toSuccessorFix(span, successor, law),
                    ...toRemovalFix(located, enablingClause?.citations ?? [])
                ]
            });
        }
    }
});

function toSuccessorFix(span: Span, successor: Address | undefined, law: LawIndex): Fix[] {
    if (successor === undefined) return [];
    const name = printWithTitle(successor, law, 'acc');
    return [
        {
            title: localized(`Aizstāt ar ${name}`, `Replace by the successor: ${name}`),
            edits: [{ span, newText: name }],
            kind: 'review'
        }
    ];
}

/** Takes the citation out with one comma; not if nothing would be left. */
function toRemovalFix(located: LocatedCitation, all: readonly LocatedCitation[]): Fix[] {
    const at = all.indexOf(located);
    const next = all[at + 1];
    const previous = all[at - 1];
    const span =
        next !== undefined
            ? { start: located.span.start, end: next.span.start }
            : previous === undefined
              ? undefined
              : { start: previous.span.end, end: located.span.end };
    return span === undefined
        ? []
        : [
              {
                  title: localized('Svītrot no izdošanas pamata', 'Delete from the enabling clause'),
                  edits: [{ span, newText: '' }],
                  kind: 'review'
              }
          ];
}
