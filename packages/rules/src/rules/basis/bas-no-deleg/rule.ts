import { contains, type Address, type ClosedListItem, type Matter } from '@normraksts/law';
import { collectMatters, type Norm } from '@normraksts/language';
import { matchPattern } from '@normraksts/latvian';
import { localized } from '../../../l10n.ts';
import { MATTER_NAMES } from '../../../matter-names.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';

/**
 * A point regulates a help type, or a matter, that no law entrusts to the council.
 *
 * Matters with a closed list are settled by other checks (an added ground, say). Silent in rules whose clause cites an act
 * that the packages do not hold: it may delegate. Cost: norms × delegations of a matter.
 */
export const basNoDeleg = defineRule({
    meta: {
        code: 'BAS-NO-DELEG',
        severity: 'error',
        title: localized('Jautājums, ko likums domei neuztic', 'A matter that no law delegates'),
        docs: {
            what: localized(
                'Punkts regulē jautājumu, par kuru nevienā no zināmajiem likumiem nav deleģējuma domei; vispārējais pilnvarojums šeit nepalīdz, jo jautājumu pilnībā nosaka nozares likums.',
                'A point regulates a matter for which none of the known laws empowers the council; the general power does not help because the special law settles it.'
            ),
            why: localized(
                'Dome drīkst noteikt tikai to, ko tai uztic likums vai Ministru kabineta noteikumi. Šādai normai nav tiesiska pamata, un tās darbību var apturēt.',
                'The council may settle only what a law or Cabinet regulation entrusts to it. Such a norm has no basis and may be suspended.'
            ),
            remedy: localized(
                'Svītrojiet normu. Ja deleģējums ir citā likumā, norādiet to izdošanas pamatā.',
                'Delete the norm. If another law delegates the matter, cite it in the enabling clause.'
            )
        },
        sources: ['PASV:44(1)', 'PASV:44(2)'],
        yieldsTo: ['REF-', 'EXCL-', 'RES-', 'CAT-', 'DOC-', 'PENALTY-NO-POWER', 'FEE-NO-BASIS']
    },
    check(context, report) {
        const { regulation, law } = context;
        if (mayHaveOtherPower(context)) return;
        for (const norm of regulation.norms) {
            const found = findUndelegated(norm, context);
            if (found === undefined) continue;
            const what = MATTER_NAMES[found.matter];
            const item = found.helpType === undefined ? undefined : printProvision(found.helpType, law, 'loc');
            report({
                span: found.span ?? norm.sentence.anchor ?? norm.unit.headSpan,
                unit: norm.unit,
                message:
                    item === undefined
                        ? localized(
                              `Noteikt ${what.lv} neviens likums domei neuztic, un vispārējais pilnvarojums neaptver to, ko nosaka nozares likums. Svītrojiet normu vai norādiet likumu, kas to deleģē.`,
                              `No law empowers the council to set ${what.en}, and the general power does not reach what a special law settles. Delete the norm or cite the law that delegates it.`
                          )
                        : localized(
                              `Noteikt ${what.lv} ${item.lv} minētajai palīdzībai neviens likums domei neuztic. Svītrojiet normu vai norādiet likumu, kas to deleģē.`,
                              `No law empowers the council to set ${what.en} for the help of ${item.en}. Delete the norm or cite the law that delegates it.`
                          ),
                ...(found.helpType === undefined ? {} : { basis: [found.helpType] })
            });
        }
    }
});

interface Undelegated {
    matter: Matter;
    helpType?: Address;
    span?: { start: number; end: number };
}

/** The clause cites an act of which the packages do not know what it delegates. */
function mayHaveOtherPower({ regulation, law }: RuleContext): boolean {
    return (
        regulation.enablingClause?.citations.some(({ citation }) => {
            const act = citation.actId === undefined ? undefined : law.findAct(citation.actId);
            return !citation.self && (act === undefined || (!act.complete && act.delegations.length === 0));
        }) === true
    );
}

/** A general power carries a matter only as long as no special law settles it. */
function findUndelegated(norm: Norm, context: RuleContext): Undelegated | undefined {
    const { law, day } = context;
    for (const matter of collectMatters(norm)) {
        const delegations = law.delegationsFor(matter, undefined, day);
        const special = delegations.filter(({ general, mode }) => !general && mode !== 'reference');
        if (special.length === 0) {
            if (delegations.length > 0 || law.closedLists(matter, undefined, day).length > 0) continue;
            // The act with the general power began later: that of the day is not held, and may have carried the matter.
            if (law.delegationsFor(matter, undefined, law.model.lawState).some(({ general }) => general)) continue;
            return { matter };
        }
        if (matter !== 'benefit' && norm.helpTypes.length === 0) continue;
        if (law.closedLists(matter, undefined, day).length > 0 && matter !== 'benefit') continue;
        const named = collectNamedHelpTypes(norm, context);
        const isCovered = (address: Address): boolean =>
            special.some(
                ({ helpTypes }) =>
                    helpTypes.length === 0 || helpTypes.some(own => contains(own, address) || contains(address, own))
            );
        const missing = named.find(({ address }) => !isCovered(address));
        if (missing !== undefined && !named.some(({ address }) => isCovered(address))) {
            return { matter, helpType: missing.address, ...(missing.span === undefined ? {} : { span: missing.span }) };
        }
    }
    return undefined;
}

/** Help types that the norm cites, else those that it names by words of the law's own list. */
function collectNamedHelpTypes(
    norm: Norm,
    { law, day }: RuleContext
): { address: Address; span?: { start: number; end: number } }[] {
    if (norm.helpTypes.length > 0) return norm.helpTypes.map(address => ({ address }));
    const items: ClosedListItem[] = law.closedLists('help-type', undefined, day).flatMap(list => list.items);
    return items.flatMap(item => {
        const range = item.wordings
            .map(wording => matchPattern(wording, norm.sentence.text))
            .find(match => match !== undefined);
        return range === undefined
            ? []
            : [
                  {
                      address: item.address,
                      span: { start: norm.sentence.start + range.start, end: norm.sentence.start + range.end }
                  }
              ];
    });
}
