import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

/** Earlier rules of the council itself: by their number, date, or as "the earlier rules". */
/** Who was registered before these rules, not who keeps a place while they hold. */
const EARLIER = /(?<!\p{L})(?:līdz|agrāk|iepriekš|pirms|jau\s+reģistrēt|spēkā\s+stāšan)/iu;
const OLD_RULES =
    /(?:iepriekšēj|agrāk|līdzšinēj|līdz\s+šim\s+spēkā\s+esoš)\p{L}*\s+(?:saistoš\p{L}+\s+)?noteikum|saistoš\p{L}+\s+noteikum\p{L}+\s+Nr\./iu;

/**
 * A transition speaks of earlier rules, but no norm repeals any: a warning where the transition names those rules, else a
 * question. Whether there are earlier rules cannot be known without such words. Cost: linear in the norms.
 */
export const timeNoRepeal = defineRule({
    meta: {
        code: 'TIME-NO-REPEAL',
        severity: 'warning',
        absence: true,
        title: localized('Agrākie noteikumi nezaudē spēku', 'Earlier rules are not repealed'),
        docs: {
            what: localized(
                'Pārejas noteikumos minēti agrākie noteikumi, bet neviens punkts nesaka, ka tie zaudē spēku. Ja pārejā minētas tikai agrāk reģistrētas personas, rīks par to jautā.',
                'The transition mentions earlier rules, but no point says that they lose force. Where it only mentions persons registered earlier, the tool asks.'
            ),
            why: localized(
                'Ja agrākie noteikumi paliek spēkā, par vienu jautājumu ir divi akti un nav skaidrs, kurš piemērojams.',
                'If the earlier rules stay in force, there are two acts on one matter and it is unclear which applies.'
            ),
            remedy: localized(
                'Pievienojiet punktu: "Ar šo noteikumu spēkā stāšanos spēku zaudē …", nosaucot izdevēju, datumu, numuru un nosaukumu.',
                'Add a point "Ar šo noteikumu spēkā stāšanos spēku zaudē …" with issuer, date, number and title.'
            )
        },
        sources: ['MK108:2', 'MK108:2.4']
    },
    check({ regulation }, report) {
        const { norms } = regulation;
        if (norms.some(({ kind, repealed }) => kind === 'repeal' || repealed !== undefined)) return;
        const transitions = norms.filter(({ transition }) => transition !== undefined && transition.about.length > 0);
        const named = transitions.find(({ sentence }) => OLD_RULES.test(sentence.text));
        const norm =
            named ??
            transitions.find(
                ({ transition, sentence }) => transition!.about.includes('registered') && EARLIER.test(sentence.text)
            );
        if (norm === undefined) return;
        report({
            ...(named === undefined ? { severity: 'info' as const } : {}),
            span: norm.sentence,
            unit: norm.unit,
            basis: [],
            message:
                named === undefined
                    ? localized(
                          'Vai agrāk reģistrētajām personām bija citi noteikumi? Ja tie vēl ir spēkā, paredziet, ka tie zaudē spēku.',
                          'Were there other rules for the persons registered earlier? If they are still in force, provide that they lose force.'
                      )
                    : localized(
                          'Te minēti agrākie noteikumi, bet neviens punkts nesaka, ka tie zaudē spēku.',
                          'Earlier rules are mentioned here, but no point says that they lose force.'
                      )
        });
    }
});
