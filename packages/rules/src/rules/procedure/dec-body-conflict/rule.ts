import type { Body, BodyKind, Norm } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { matchesAny, readMainWords, readWords } from '../../../lists/sentence-words.ts';
import { printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';

/** Leave open which body is meant. */
const VAGUE: ReadonlySet<BodyKind> = new Set(['municipality', 'institution']);

/** Decisions that only one body can take: what the sentence must say, apart from who decides. */
const DECISIONS: readonly { id: string; words: readonly string[] }[] = [
    { id: 'exclude', words: ['lēmum… pieņem izslēg… reģistr…', 'lemj izslēg… reģistr…', 'izslēdz reģistr…'] },
    {
        id: 'recognise',
        words: [
            'lēmum… pieņem atzīš… tiesīg… !izslēg…',
            'lemj atzīš… tiesīg… !izslēg…',
            'lēmum… pieņem atzīt tiesīg… !izslēg…'
        ]
    },
    {
        id: 'register',
        words: [
            'lēmum… pieņem reģistrēš… !izslēg… !tiesīg…',
            'lemj reģistrēš… !izslēg… !tiesīg…',
            'lēmum… pieņem reģistrēt !tiesīg…'
        ]
    },
    { id: 'lease', words: ['lēmum… pieņem izīrēš…', 'lemj izīrēš…'] },
    { id: 'benefit', words: ['lēmum… pieņem pabalst… piešķirš…', 'lemj pabalst… piešķirš…'] }
];
/** A body that prepares or proposes does not decide. */
const PREPARES = [
    'sagatavo',
    'ierosina',
    'iesaka',
    'sniedz_atzinum…',
    'sniedz_priekšlikum…',
    'virza',
    'iesniedz_domei'
];

interface Deciding {
    norm: Norm;
    body: Body;
}

/**
 * Two points give one decision to two bodies, or a body other than the council decides what the law reserves for it.
 *
 * Points differ lawfully where they speak of different persons, kinds of help or cases, so only such are compared that differ
 * in nothing but the body. Which decisions are reserved stands in the law packages. Cost: linear; decisions of a kind in pairs.
 */
export const decBodyConflict = defineRule({
    meta: {
        code: 'DEC-BODY-CONFLICT',
        severity: 'error',
        subjects: ['help'],
        title: localized('Neskaidrs, kurš lemj', 'Unclear who decides'),
        docs: {
            what: localized(
                'Vienu un to pašu lēmumu dažādi punkti uztic dažādām institūcijām, vai komisija lemj par to, ko likums atstāj domei.',
                'Points give one and the same decision to different bodies, or a commission decides what the law leaves to the council.'
            ),
            why: localized(
                'Lēmums, ko pieņēmusi nekompetenta institūcija, ir prettiesisks; no tā, kurš lemj, atkarīgs arī, kur lēmumu apstrīd.',
                'A decision of a body without competence is unlawful; who decides also determines where the decision is contested.'
            ),
            remedy: localized(
                'Visos punktos nosauciet vienam lēmumam vienu institūciju; par to, ko likums atstāj domei, lai lemj dome.',
                'Name one body for each decision in all points; leave to the council what is the council’s.'
            )
        },
        sources: ['PAL:5', 'PAL:21⁵(3)']
    },
    check(context, report) {
        const { norms } = context.regulation;
        const deciding = norms.flatMap(norm => {
            const { body, sentence } = norm;
            if (body === undefined || sentence.free || VAGUE.has(body.kind)) return [];
            return matchesAny(PREPARES, readMainWords(sentence)) ? [] : [{ norm, body }];
        });
        for (const { words } of DECISIONS) {
            const same = deciding.filter(({ norm }) => matchesAny(words, readMainWords(norm.sentence)));
            const [first] = same;
            if (first === undefined) continue;
            for (const other of same.slice(1)) {
                if (other.body.kind === first.body.kind || !isSameCase(first.norm, other.norm)) continue;
                report({
                    span: { start: other.body.start, end: other.body.end },
                    unit: other.norm.unit,
                    message: localized(
                        `Šo pašu lēmumu ${first.norm.unit.number === '' ? 'cits teikums' : `${first.norm.unit.number} punkts`} uztic citai institūcijai. Nosauciet vienu.`,
                        `${first.norm.unit.number === '' ? 'Another sentence' : `Point ${first.norm.unit.number}`} gives the same decision to another body. Name one.`
                    ),
                    basis: ['PAL:5'],
                    related: [
                        {
                            message: localized('Te lemj cita institūcija', 'Here another body decides'),
                            span: { start: first.body.start, end: first.body.end }
                        }
                    ]
                });
            }
        }
        deciding.forEach(one => reportReserved(one, context, report));
    }
});

/** Nothing but the body tells the two apart. */
function isSameCase(one: Norm, other: Norm): boolean {
    const key = ({ persons, helpTypes, sentence, group }: Norm): string =>
        JSON.stringify([
            persons.by === 'general' ? [] : [...persons.categories].sort(),
            persons.own,
            helpTypes,
            group ?? '',
            sentence.clauses.some(({ role }) => role === 'condition' || role === 'exception')
        ]);
    const isConditional = [one, other].some(({ sentence }) =>
        sentence.clauses.some(({ role }) => role === 'condition' || role === 'exception')
    );
    return !isConditional && key(one) === key(other);
}

function reportReserved(
    { norm, body }: Deciding,
    { law, day }: RuleContext,
    report: Parameters<typeof decBodyConflict.check>[1]
): void {
    if (body.kind === 'council') return;
    for (const reserved of law.getView(day).reservedDecisions) {
        if (!matchesAny(reserved.wordings, readWords(norm.sentence))) continue;
        const name = printProvision(reserved.address, law);
        report({
            span: { start: body.start, end: body.end },
            unit: norm.unit,
            message: localized(
                `Par to lemj vienīgi dome: ${reserved.subject} (${name.lv}). Norādiet domi.`,
                `Only the council decides on this (${name.en}). Name the council.`
            ),
            basis: [reserved.address],
            confidence: reserved.confidence
        });
    }
}
