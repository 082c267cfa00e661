import type { Norm, NormKind } from '@normraksts/language';
import { joinSentences, localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';
import { getLeastConfidence } from '../../../severity.ts';
import { isAboutSpecialists } from '../about-specialists.ts';

const MATTER = 'specialist-branches';
/** Norms that regulate letting to specialists, and so need the branches. */
const LETTING: ReadonlySet<NormKind> = new Set(['specialist', 'registration', 'entitlement', 'application', 'lease']);
/** Branches, tasks and occupations that rules name. Beginnings of words. */
const BRANCHES =
    /(?<!\p{L})(?:izglītīb|veselīb|medicīn|ārst|māsa(?!s?\s+un)|pedagog|skolotāj|kultūr|sporta|sociālā\s+(?:darb|aprūp)|sociālo\s+(?:darb|pakalp)|policij|policist|drošīb|glābšan|ugunsdzēs|būvniecīb|inženier|ražošan|lauksaimniec|mežsaimniec|tūrism|transport|informācijas\s+(?:un\s+)?tehnoloģij|informāciju\s+tehnoloģij|komunāl|enerģētik|apstrād|pārvald\p{L}*\s+(?:darb|speciālist)|veterinār|farmac|psiholog|logopēd|loģistik|vides\s|zinātn|aizsardzīb|uzņēmējdarbīb)/iu;

/**
 * Rules let dwellings to specialists without saying in which branches, or for which tasks, specialists are needed.
 *
 * Silent where any sentence on specialists names a branch or an occupation. Told once. Cost: linear in the text of the rules.
 */
export const specNoBranch = defineRule({
    meta: {
        code: 'SPEC-NO-BRANCH',
        severity: 'warning',
        subjects: ['help'],
        title: localized('Nav nosauktas speciālistu nozares', 'The branches of specialists are not named'),
        docs: {
            what: localized(
                'Noteikumi regulē dzīvojamās telpas izīrēšanu speciālistam, bet nenosaka, kurās nozarēs vai kādu pārvaldes uzdevumu veikšanai speciālisti vajadzīgi. Ar norādi uz attīstības programmu vien nepietiek.',
                'The rules regulate letting to specialists but do not say in which branches, or for which tasks of administration, specialists are needed. A reference to the development programme alone is not enough.'
            ),
            why: localized(
                'Nozares vai uzdevumi domei jānosaka saistošajos noteikumos. Bez tiem nav zināms, kuram speciālistam telpu var izīrēt.',
                'The council must set the branches or tasks in its rules. Without them nobody knows to which specialist a dwelling may be let.'
            ),
            remedy: localized('Uzskaitiet nozares vai pārvaldes uzdevumus.', 'List the branches or tasks.')
        },
        sources: ['PAL:21¹(2)'],
        absence: true
    },
    check(context, report) {
        const { regulation, law, day } = context;
        const delegation = law.delegationsFor(MATTER, undefined, day).find(one => one.mode === 'must');
        if (delegation === undefined) return;
        const norms = regulation.norms.filter(norm => isAboutSpecialists(norm, context));
        const letting = norms.find(norm => LETTING.has(norm.kind) && isLetting(norm));
        if (letting === undefined || norms.some(namesBranch)) return;
        const where = printProvision(delegation.address, law);
        report({
            span: letting.sentence.anchor ?? letting.sentence,
            unit: letting.unit,
            message: joinSentences(
                localized(
                    `Noteikumi paredz telpas izīrēt speciālistiem, bet nenosauc nozares vai uzdevumus, kuriem tie vajadzīgi (${where.lv}).`,
                    `The rules let dwellings to specialists but do not name the branches or tasks for which they are needed (${where.en}).`
                ),
                localized('Uzskaitiet tos noteikumos.', 'List them in the rules.')
            ),
            basis: [delegation.address],
            confidence: getLeastConfidence([delegation.confidence])
        });
    }
});

function isLetting({ sentence, kind }: Norm): boolean {
    return !sentence.free && (kind === 'specialist' || /izīr|īrē|reģistr|palīdzīb/iu.test(sentence.text));
}

/** Quoted titles name no branch. */
function namesBranch({ sentence }: Norm): boolean {
    return BRANCHES.test(sentence.text.replace(/["„“”][^"„“”]{0,300}["“”]/gu, ' '));
}
