import type { Norm, NormKind, Span } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';
import { isAboutSpecialists, isOfSpecialists } from '../about-specialists.ts';

/** Id of the fact in the law packages. */
const FAMILY_OWNS = 'family-owns-dwelling';
/** Norms that say who gets the dwelling; what is written into an application or a paper is not yet demanded. */
const DECIDING: ReadonlySet<NormKind> = new Set([
    'specialist',
    'lease',
    'lease-end',
    'refusal',
    'statement',
    'entitlement',
    'registration',
    'decision',
    'exclusion',
    'application'
]);
/** Family words and what they own stand near each other, in either order. */
const FAMILY = String.raw`(?:laulāt\p{L}+|dzīvesbiedr\p{L}+|partner(?!īb)\p{L}+|(?:ģimenes|mājsaimniecības)\s+locek\p{L}+|ģimen(?:e|ei|es|ēm)\s+(?:ne)?(?=pieder))`;
const OWNS = String.raw`(?:(?<!(?:pašvaldīb|novad|pilsēt)\p{L}*\s)(?:ne)?pieder\p{L}*|īpašumā)`;
const DWELLING = String.raw`(?:dzīvojam\p{L}+|dzīvok\p{L}+|māja|mājas|mājoklis|mājokļi|nekustam\p{L}+\s+īpašum\p{L}+)`;
const NEAR = '[^.;]{0,80}?';
const OWNED_BY_FAMILY = new RegExp(
    [
        `${FAMILY}${NEAR}(?<!\\p{L})${OWNS}${NEAR}(?<!\\p{L})${DWELLING}`,
        `(?<!\\p{L})${DWELLING}${NEAR}(?<!\\p{L})${OWNS}${NEAR}${FAMILY}`,
        `(?<!\\p{L})${OWNS}${NEAR}${FAMILY}${NEAR}${DWELLING}`
    ].join('|'),
    'iu'
);
/** What a family lives in, or that it does not matter. */
const HARMLESS = /nav\s+(?:šķērslis|pamats)|neņem\s+vērā|neatkarīgi\s+no/iu;

/** A specialist is turned away because somebody of the family owns a dwelling. Cost: linear in the text of norms on specialists. */
export const specFamilyProperty = defineRule({
    meta: {
        code: 'SPEC-FAMILY-PROPERTY',
        severity: 'warning',
        subjects: ['help'],
        title: localized(
            'Speciālistam telpa liegta ģimenes īpašuma dēļ',
            'A specialist is asked that the family owns nothing'
        ),
        docs: {
            what: localized(
                'Noteikumi liedz izīrēt dzīvojamo telpu speciālistam, ja mājoklis pieder viņa laulātajam vai citam ģimenes loceklim.',
                'The rules forbid letting a dwelling to a specialist whose spouse or other family member owns one.'
            ),
            why: localized(
                'Pēc likuma svarīgi ir tikai, vai speciālistam pašam pieder dzīvojamā telpa šīs pašvaldības teritorijā. Plašāks aizliegums speciālistam liedz to, ko likums pieļauj.',
                'The law looks only at whether the specialist owns a dwelling in the territory of this municipality. A wider ban denies what the law allows.'
            ),
            remedy: localized(
                'Attieciniet nosacījumu tikai uz speciālistam pašam piederošu dzīvojamo telpu pašvaldības teritorijā.',
                'Limit the condition to a dwelling of the specialist in the territory of the municipality.'
            )
        },
        sources: ['PAL:21¹(3)']
    },
    check(context, report) {
        const { regulation, law, day } = context;
        const limit = (law.getView(day).prohibitionsByFact.get(FAMILY_OWNS) ?? []).find(one =>
            isOfSpecialists(one, context)
        );
        if (limit === undefined) return;
        const where = printProvision(limit.address, law);
        for (const norm of regulation.norms) {
            const span = isAboutSpecialists(norm, context) ? findFamilyProperty(norm) : undefined;
            if (span === undefined) continue;
            report({
                span,
                unit: norm.unit,
                message: localized(
                    `Likums speciālistam telpu liedz tikai tad, ja viņam pašam pieder dzīvojamā telpa šīs pašvaldības teritorijā (${where.lv}), nevis ģimenes locekļu īpašums. Svītrojiet vārdus par ģimeni.`,
                    `In the law only a dwelling of the specialist in the territory of this municipality stands in the way (${where.en}), not what the family owns. Delete the words on the family.`
                ),
                basis: [limit.address],
                confidence: getLeastConfidence([limit.confidence])
            });
        }
    }
});

function findFamilyProperty({ kind, sentence }: Norm): Span | undefined {
    if (!DECIDING.has(kind) || sentence.free || HARMLESS.test(sentence.text)) return undefined;
    const match = OWNED_BY_FAMILY.exec(sentence.text);
    return match === null
        ? undefined
        : { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}
