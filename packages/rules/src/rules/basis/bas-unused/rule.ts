import { contains, type Delegation, type IsoDate, type LawIndex, type Matter } from '@normraksts/law';
import { mayUse, type ResolvedRegulation } from '@normraksts/language';
import { matchPattern } from '@normraksts/latvian';
import { collectBasisEntries, collectDelegationsNear, toRemovalEdits } from '../../../enabling-clause.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { collectForeignEntries } from '../../../subject.ts';
import { collectUnits } from '../../../units.ts';

/** Words without which a text can hardly regulate the matter. */
const MATTER_WORDS: Partial<Record<Matter, RegExp>> = {
    documents: /dokument|izziņ|apliecin/iu,
    'refusal-ground': /atteik|atsak|noraid/iu,
    'refusal-procedure': /atteik|atsak|noraid/iu,
    'exclusion-ground': /izslē/iu,
    'lease-conditions': /īres līgum|izīrē|īrniek/iu,
    'lease-term': /īres līgum|izīrē/iu,
    offer: /piedāv/iu,
    exchange: /maiņ|apmain/iu,
    'specialist-branches': /speciālist/iu,
    'specialist-lease': /speciālist/iu,
    'social-status': /sociāl\p{Ll}+ dzīvok/iu,
    'social-lease': /sociāl\p{Ll}+ dzīvok/iu,
    'social-rent': /sociāl\p{Ll}+ dzīvok/iu,
    benefit: /pabalst/iu,
    repair: /remont|atjauno|renovā/iu,
    'lease-from-owner': /nomā/iu,
    disposal: /atsavin/iu,
    penalty: /sod/iu,
    appeal: /apstrīd|pārsūdz/iu,
    competence: /lēm|komisij/iu,
    registration: /reģistr/iu,
    recognition: /atzī/iu
};

/**
 * The enabling clause cites a delegation that no point exercises.
 *
 * Generous to the author: a power counts as used when any norm might exercise it, when the text cites it, and when words of
 * its matter occur anywhere in the text, free text included. Silent in rules without norms. Cost: entries × text.
 */
export const basUnused = defineRule({
    meta: {
        code: 'BAS-UNUSED',
        severity: 'info',
        title: localized(
            'Izdošanas pamatā minēta norma, ko neviens punkts neizmanto',
            'A cited power that no point exercises'
        ),
        docs: {
            what: localized(
                'Izdošanas pamatā ir deleģējums, bet nevienā punktā nav lasāma norma, kas to izmanto.',
                'The enabling clause cites a delegation, but no point can be read as exercising it.'
            ),
            why: localized(
                'Lieka norma pamatā maldina par noteikumu saturu; dažkārt tā norāda, ka noteikumos aizmirsts jautājums, kuru dome gribēja regulēt.',
                'A needless citation misleads about the content; at times it shows that a matter was forgotten.'
            ),
            remedy: localized(
                'Svītrojiet normu no izdošanas pamata vai uzrakstiet punktu, kas pilnvarojumu īsteno.',
                'Delete the provision from the clause, or write the point for which it was meant.'
            )
        },
        sources: ['PASV:44(1)'],
        absence: true
    },
    check({ regulation, law, day }, report) {
        const clause = regulation.enablingClause;
        if (clause === undefined || regulation.norms.length === 0) return;
        const end = regulation.memorandum?.start ?? regulation.text.length;
        const foreign = new Set(collectForeignEntries(regulation, law, day).map(({ entry }) => entry.address));
        const text = regulation.text.slice(0, clause.start) + regulation.text.slice(clause.end, end);
        for (const entry of collectBasisEntries(clause, law)) {
            if (entry.part === undefined || foreign.has(entry.address)) continue;
            const delegations = collectDelegationsNear(law, day, entry.address).filter(
                ({ basisUse }) => basisUse !== 'none'
            );
            if (delegations.length === 0 || delegations.some(delegation => delegation.general)) continue;
            if (regulation.norms.some(norm => delegations.some(delegation => mayUse(norm, delegation)))) continue;
            if (setsFigureOf(regulation, delegations, law)) continue;
            if (delegations.some(({ matters }) => matters.some(matter => MATTER_WORDS[matter]?.test(text) === true)))
                continue;
            if (delegations.some(({ createsGroup }) => isGroupInFreeText(createsGroup, regulation, law, day))) continue;
            const isCitedInText = regulation.citations.some(
                located =>
                    !located.inEnablingClause &&
                    !located.inMemorandum &&
                    located.citation.parts.some(({ address }) => contains(entry.address, address))
            );
            if (isCitedInText) continue;
            const name = printProvision(entry.address, law, 'acc');
            const removal = toRemovalEdits(entry, clause, regulation.text);
            report({
                span: entry.span,
                message: localized(
                    `Neviens punkts neizmanto ${name.lv}. Svītrojiet to no izdošanas pamata vai uzrakstiet punktu, kas pilnvarojumu īsteno.`,
                    `No point exercises ${name.en}. Delete it from the clause, or write the point that needs it.`
                ),
                basis: [entry.address],
                fixes:
                    removal === undefined
                        ? []
                        : [
                              {
                                  title: localized('Svītrot no izdošanas pamata', 'Delete from the enabling clause'),
                                  edits: removal,
                                  kind: 'review'
                              }
                          ]
            });
        }
    }
});

/** Free text is not read as norms: where it speaks of the group, it may create categories. */
function isGroupInFreeText(
    id: string | undefined,
    regulation: ResolvedRegulation,
    law: LawIndex,
    day: IsoDate
): boolean {
    const group = id === undefined ? undefined : law.findGroup(id, day);
    if (group === undefined) return false;
    const texts = collectUnits(regulation).flatMap(unit => [
        ...unit.sentences.filter(({ free }) => free).map(({ text }) => text),
        ...(unit.override === undefined ? [] : [unit.override.text])
    ]);
    return texts.some(text => group.wordings.some(wording => matchPattern(wording, text) !== undefined));
}

/** Does a norm set a figure (a threshold, a highest rent) that belongs to the provision? */
function setsFigureOf(regulation: ResolvedRegulation, delegations: readonly Delegation[], law: LawIndex): boolean {
    return regulation.norms.some(({ figures }) =>
        figures.some(({ parameter }) => {
            const address = law.findParameter(parameter)?.address;
            return address !== undefined && delegations.some(delegation => contains(delegation.address, address));
        })
    );
}
