import type { AppealRoute, BodyKind, Norm } from '@normraksts/language';
import { isLonger, matchLegalDeadlines, printLength, writeWithin } from '../../../deadlines.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';

const TERMS: ReadonlySet<string> = new Set(['contest', 'court-appeal']);
/** Bodies below the council: their acts are contested within the municipality before they go to court. */
const BELOW_COUNCIL: ReadonlySet<BodyKind> = new Set<BodyKind>([
    'commission',
    'committee',
    'social-service',
    'executive-director',
    'deputy-director',
    'administration'
]);
/** Above nobody unless the statutes of the municipality, a law or a Cabinet regulation says so. */
const NOT_HIGHER: ReadonlySet<BodyKind> = new Set<BodyKind>([
    'deputy-director',
    'chair',
    'company',
    'ministry',
    'orphans-court'
]);
/** The sentence itself names what makes the body the higher one, or leaves the term to the absence of an instruction. */
const NAMES_BASIS = /nolikum|pilnvarojum|nav\s+norād/iu;

/**
 * Where and in which time decisions are contested, against what the law says.
 *
 * A shorter time, or another body than the court or the council itself for acts of the council, is an error. A longer time, an
 * instance of which nothing shows that it is the higher one, and the court for acts that are contested in the municipality
 * first are warnings. Cost: linear.
 */
export const appealWrong = defineRule({
    meta: {
        code: 'APPEAL-WRONG',
        severity: 'error',
        subjects: ['help', 'low-rent', 'benefits'],
        title: localized('Apstrīdēšana citādi, nekā nosaka likums', 'Contesting otherwise than the law says'),
        docs: {
            what: localized(
                'Noteikumi dod īsāku apstrīdēšanas vai pārsūdzēšanas termiņu nekā likums vai nosauc institūciju, kura par to nelemj.',
                'The rules give less time to contest or appeal than the law, or name a body that does not decide on it.'
            ),
            why: localized(
                'Apstrīdēšanas termiņu nosaka likums. Aktu apstrīd augstākā iestādē; citu var noteikt tikai likums vai Ministru kabineta noteikumi. Domes aktus pārsūdz tiesā, administrācijas aktus vispirms apstrīd pašvaldībā.',
                'The law sets the time. An act is contested before the higher authority; another one can only be named by a law or a Cabinet regulation. Acts of the council go to court, those of the administration are contested within the municipality first.'
            ),
            remedy: localized(
                'Norādiet likuma termiņu un institūciju, kas ir augstāka pēc pašvaldības nolikuma; ja tā izriet no nolikuma, norādiet to.',
                'State the time of the law and the body that is higher under the statutes of the municipality; if those say so, name them.'
            )
        },
        sources: ['APL:79(1)', 'APL:188(1)', 'APL:76(2)', 'PASV:25(2)']
    },
    check(context, report) {
        const seen = new Set<number>();
        for (const { norm, deadline, law } of matchLegalDeadlines(context, ({ id }) => TERMS.has(id))) {
            if (norm.kind !== 'appeal' || deadline.length === undefined || seen.has(deadline.start)) continue;
            const shorter = isLonger(law, deadline.length);
            if (!shorter && (!isLonger(deadline.length, law) || NAMES_BASIS.test(norm.sentence.text))) continue;
            seen.add(deadline.start);
            const name = printProvision(law.address, context.law);
            const limit = printLength(law);
            const span = { start: deadline.start, end: deadline.end };
            const canWrite = /laikā$/u.test(context.regulation.text.slice(span.start, span.end));
            report({
                span,
                unit: norm.unit,
                severity: shorter ? 'error' : 'warning',
                message: localized(
                    `Likuma termiņš ir ${limit.lv} (${name.lv}); noteikumi to nemaina. Norādiet likuma termiņu vai svītrojiet to.`,
                    `The time of the law is ${limit.en} (${name.en}); rules do not change it. State it or delete this.`
                ),
                basis: [law.address],
                confidence: law.confidence,
                fixes: canWrite
                    ? [
                          {
                              title: localized(`Rakstīt "${writeWithin(law)}"`, `Write "${writeWithin(law)}"`),
                              edits: [{ span, newText: writeWithin(law) }],
                              kind: 'safe'
                          }
                      ]
                    : []
            });
        }
        reportInstances(context, report);
    }
});

function reportInstances(
    { regulation: { norms }, law }: RuleContext,
    report: Parameters<typeof appealWrong.check>[1]
): void {
    const routes = norms.flatMap(norm => norm.appeals.map(route => ({ norm, route })));
    const contested = new Set(routes.flatMap(({ route }) => (route.way === 'contest' ? [route.of?.kind] : [])));
    const say = (
        { norm, route }: { norm: Norm; route: AppealRoute },
        severity: 'error' | 'warning',
        lv: string,
        en: string,
        address: string
    ): void => {
        const name = printProvision(address, law);
        const at = route.instance ?? route;
        report({
            span: { start: at.start, end: at.end },
            unit: norm.unit,
            severity,
            message: localized(lv.replace('{}', name.lv), en.replace('{}', name.en)),
            basis: [address]
        });
    };
    for (const one of routes) {
        const { of, instance, way } = one.route;
        if (instance === undefined) continue;
        if (way === 'contest' && of?.kind === 'council' && instance.kind !== 'council' && instance.kind !== 'court')
            say(
                one,
                'error',
                'Domes aktus pārsūdz administratīvajā tiesā ({}); cita pašvaldības institūcija par tiem nelemj. Norādiet tiesu.',
                'Acts of the council go to the administrative court ({}); no other body of the municipality decides on them. Name the court.',
                'PASV:25(2)'
            );
        else if (way === 'contest' && NOT_HIGHER.has(instance.kind) && !NAMES_BASIS.test(one.norm.sentence.text))
            say(
                one,
                'warning',
                'Aktu apstrīd augstākā iestādē; citu nosaka tikai likums vai Ministru kabineta noteikumi ({}). Vai šī institūcija ir augstāka pēc pašvaldības nolikuma? Ja ir, norādiet to; ja ne, norādiet domi vai izpilddirektoru.',
                'An act is contested before the higher authority; another is named only by a law or a Cabinet regulation ({}). Is this body higher under the statutes of the municipality? If so, cite them; if not, name the council or the executive director.',
                'APL:76(2)'
            );
        else if (
            way === 'court' &&
            of !== undefined &&
            BELOW_COUNCIL.has(of.kind) &&
            !contested.has(of.kind) &&
            !contested.has(undefined)
        )
            say(
                one,
                'warning',
                'Pirms tiesas šīs institūcijas aktu apstrīd pašvaldībā ({}). Nosauciet, kur to apstrīd.',
                'Before it goes to court, an act of this body is contested within the municipality ({}). Say where.',
                'PASV:25(2)'
            );
    }
}
