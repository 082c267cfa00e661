import type { BodyKind } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { printProvisions } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';

const SPEAKS_OF_APPEAL = /apstrīd|pārsūdz/iu;
/** Kinds of norm that end in a decision on a person. */
const DECIDING: ReadonlySet<string> = new Set(['decision', 'refusal', 'exclusion', 'registration']);
/** Bodies whose acts are contested inside of the municipality, where the rules alone can say before whom. */
const BELOW_COUNCIL: ReadonlySet<BodyKind> = new Set<BodyKind>([
    'commission',
    'committee',
    'social-service',
    'executive-director',
    'administration'
]);

/**
 * Rules under which decisions on persons are taken and which do not say where those are contested.
 *
 * The right to contest stands in the law. Where a body below the council decides, the reader cannot see before whom: warning.
 * Silent where only the council does, or nobody is named: the law then says it all (the court). Cost: linear.
 */
export const appealMissing = defineRule({
    meta: {
        code: 'APPEAL-MISSING',
        severity: 'warning',
        subjects: ['help', 'low-rent', 'benefits'],
        absence: true,
        title: localized('Nav teikts, kur lēmumu apstrīd', 'Not said where decisions are contested'),
        docs: {
            what: localized(
                'Noteikumi paredz lēmumus par personām, bet nesaka, kur tos var apstrīdēt vai pārsūdzēt.',
                'The rules provide for decisions on persons and do not say where those can be contested.'
            ),
            why: localized(
                'Tiesības apstrīdēt izriet no likuma. Domes aktus pārsūdz tiesā, pārējos vispirms apstrīd pašvaldībā, un to, kura institūcija ir augstāka, persona pati nevar zināt.',
                'The right to contest follows from the law. Acts of the council go to court; others are contested within the municipality first, and the person cannot know which body is the higher one.'
            ),
            remedy: localized(
                'Pievienojiet punktu, kurā nosaukta institūcija, kur lēmumu apstrīd, un tas, ka domes lēmumu pārsūdz administratīvajā tiesā.',
                'Add a point that names where decisions are contested, and that decisions of the council go to the administrative court.'
            )
        },
        sources: ['PASV:25(2)', 'APL:76(2)', 'APL:79(1)', 'APL:188(1)']
    },
    check({ regulation, law }, report) {
        const deciding = regulation.norms.filter(({ kind, sentence }) => DECIDING.has(kind) && !sentence.free);
        const speaks = collectUnits(regulation).some(unit =>
            unit.sentences.some(({ text }) => SPEAKS_OF_APPEAL.test(text))
        );
        if (deciding.length === 0 || speaks) return;
        if (!deciding.some(({ body }) => body !== undefined && BELOW_COUNCIL.has(body.kind))) return;
        const basis = ['APL:76(2)', 'PASV:25(2)'];
        const names = printProvisions(basis, law);
        report({
            span: regulation.identity.anchor,
            message: localized(
                `Noteikumos nav teikts, kur apstrīd komisijas vai iestādes lēmumus un pārsūdz domes lēmumus (${names.lv}). Pievienojiet punktu par apstrīdēšanu.`,
                `The rules do not say where decisions are contested (${names.en}). Add a point on that.`
            ),
            basis
        });
    }
});
