import { actOf } from '@normraksts/law';
import { collectBasisEntries } from '../../../enabling-clause.ts';
import { localized, printDate } from '../../../l10n.ts';
import { printAct, printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

/**
 * Adopted rules rest on a former act, and the day up to which such rules apply is past. Where the clause names other acts as
 * well, the lawyer is asked. Drafts are BAS-DEAD's, repealed rules nobody's. Cost: linear in the clause.
 */
export const timeOldSn = defineRule({
    meta: {
        code: 'TIME-OLD-SN',
        severity: 'error',
        title: localized('Noteikumi uz agrāka likuma pamata', 'Rules under a former act'),
        docs: {
            what: localized(
                'Pieņemti noteikumi izdoti uz likuma "Par pašvaldībām" pamata, un diena, līdz kurai tādus noteikumus piemēro, ir pagājusi. Ja pamatā ir arī citi likumi, rīks par to jautā.',
                'Adopted rules were issued under the act "Par pašvaldībām", and the day up to which such rules apply is past. Where the clause names other acts as well, the tool asks.'
            ),
            why: localized(
                'Uz agrākā likuma pamata izdotos noteikumus piemēro tikai pārejas laikā; pēc tā vajadzīgi jauni noteikumi ar pilnvarojumu, kas ir spēkā.',
                'Rules under the former act apply only for a time of transition; after it new rules with a power in force are needed.'
            ),
            remedy: localized(
                'Izdodiet jaunus noteikumus uz spēkā esoša pilnvarojuma pamata.',
                'Issue new rules under a power that is in force.'
            )
        },
        sources: ['PASV:PN6']
    },
    check({ regulation, law, day }, report) {
        const { identity, enablingClause } = regulation;
        if (identity.status !== 'adopted') return;
        const entries = collectBasisEntries(enablingClause, law);
        for (const sunset of law.sunsets(day)) {
            const old = entries.find(({ address }) => actOf(address) === sunset.formerBasis);
            const act = law.findAct(sunset.formerBasis);
            if (old === undefined || act === undefined || day <= sunset.until) continue;
            const onAct = entries.filter(({ address }) => actOf(address) === sunset.formerBasis).length;
            const written = enablingClause!.citations.reduce(
                (sum, { citation }) => sum + Math.max(citation.parts.length, 1),
                0
            );
            const until = printDate(sunset.until);
            const provision = printProvision(sunset.address, law);
            const name = printAct(act, 'gen');
            report({
                ...(onAct < written ? { severity: 'info' as const } : {}),
                span: old.span,
                basis: [sunset.address],
                confidence: sunset.confidence,
                message:
                    onAct < written
                        ? localized(
                              `Vai noteikumi pēc ${until.lv} vēl piemērojami? Tie izdoti arī uz ${name} pamata; citi pamatā nosauktie likumi var tos uzturēt spēkā (${provision.lv}).`,
                              `Do the rules still apply after ${until.en}? They rest on ${name} as well; the other acts of the clause may uphold them (${provision.en}).`
                          )
                        : localized(
                              `Noteikumi izdoti uz ${name} pamata, tāpēc pēc ${until.lv} tie vairs nav piemērojami (${provision.lv}).`,
                              `The rules rest on ${name} and so do not apply after ${until.en} (${provision.en}).`
                          )
            });
        }
    }
});
