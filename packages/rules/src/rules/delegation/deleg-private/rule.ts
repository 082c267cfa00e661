import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

const NAME = `(?:\\s+["„“][^"”“]+["”“])?(?:\\s+\\([^)]*\\))?`;
const COMPANY = `(?:SIA|AS|sabiedrība ar ierobežotu atbildību|akciju sabiedrība|kapitālsabiedrība|biedrība|nodibinājums)${NAME}`;
const OTHER = `(?:attīstītājs|apsaimniekotājs|pārvaldnieks|namīpašnieks)${NAME}`;
/** Decisions on persons; contracts and lists are for anybody. */
const DECIDES = '(?:pieņem\\s+lēmumu|lemj|atsaka|reģistrē|izslēdz|atzīst\\s+(?:personu|mājsaimniecību)|piešķir)';
const FILLER =
    '(?:\\s+(?:var|ir\\s+tiesīga|ir\\s+tiesīgs|mēneša\\s+laikā|divu\\s+nedēļu\\s+laikā|pēc\\s+dokumentu\\s+izvērtēšanas|izvērtējot\\s+dokumentus,))?\\s+';
const toPattern = (who: string): RegExp[] => [
    new RegExp(`(?<!\\p{L})(${who})${FILLER}${DECIDES}(?!\\p{L})`, 'iu'),
    new RegExp(
        `(?<!\\p{L})(?:lēmumu\\s[^.;]{0,160}?(?:pieņem|apstiprina)|par\\s[^.;]{0,80}?(?:person|reģistr|izslēg|atteik|palīdzīb|atzīš)[^.;]{0,120}?\\s(?:lemj|izlemj)|izslēdz|reģistrē|piešķir)\\s+(${who})(?=\\s*(?:[.,;)]|$))`,
        'iu'
    )
];
const COMPANY_PATTERNS = toPattern(COMPANY);
const OTHER_PATTERNS = toPattern(OTHER);
const ABOUT_PERSONS = /person|mājsaimniec|ģimen|iesniegum|palīdzīb|pretendent|īrniek|īres tiesīb/iu;
const DECIDING_KINDS: ReadonlySet<string> = new Set([
    'decision',
    'refusal',
    'exclusion',
    'registration',
    'entitlement',
    'statement',
    'lease'
]);

/**
 * Decisions on persons (to register, to refuse, to strike off) are given to a private person.
 *
 * Only where the private person is the subject of the deciding verb; a contract that a company concludes, or a decision
 * *about* a company, is nothing to report. A developer or manager may turn out to be an institution: warning. Cost: linear.
 */
export const delegPrivate = defineRule({
    meta: {
        code: 'DELEG-PRIVATE',
        severity: 'error',
        title: localized('Lēmums par personu uzticēts privātpersonai', 'Decision on persons given to a private person'),
        docs: {
            what: localized(
                'Par personas reģistrēšanu, atteikumu vai izslēgšanu saskaņā ar punktu lemj sabiedrība, attīstītājs vai pārvaldnieks.',
                'Under the point a company, developer or manager decides on registering, refusing or striking off a person.'
            ),
            why: localized(
                'Lēmums par personu ir administratīvs akts. To izdod dome vai tās pilnvarota institūcija; privātpersonai to var uzticēt tikai ārējs normatīvais akts, kas to paredz.',
                'A decision on a person is an administrative act. It is issued by the council or the institution it authorises; a private person may do so only where an external act provides for it.'
            ),
            remedy: localized(
                'Nosakiet, ka lemj dome, komisija vai pašvaldības iestāde; sabiedrībai atstājiet līguma slēgšanu.',
                'Let the council, a commission or a municipal institution decide; leave the contract to the company.'
            )
        },
        sources: ['PAL:5']
    },
    check({ regulation: { norms } }, report) {
        for (const norm of norms) {
            if (!DECIDING_KINDS.has(norm.kind) || norm.sentence.free || !ABOUT_PERSONS.test(norm.sentence.text))
                continue;
            for (const [patterns, isCompany] of [
                [COMPANY_PATTERNS, true],
                [OTHER_PATTERNS, false]
            ] as const) {
                const match = patterns.map(pattern => pattern.exec(norm.sentence.text)).find(found => found !== null);
                const who = match?.[1];
                if (match === undefined || match === null || who === undefined) continue;
                const start = norm.sentence.start + match.index + match[0].indexOf(who);
                report({
                    span: { start, end: start + who.length },
                    unit: norm.unit,
                    severity: isCompany ? 'error' : 'warning',
                    message: localized(
                        `Par personu lemj dome vai tās pilnvarota institūcija, nevis privātpersona${isCompany ? '' : ' (ja tā nav pašvaldības iestāde)'}. Nosakiet, ka lemj komisija vai dome; līgumu var slēgt sabiedrība.`,
                        `The council or an institution that it authorises decides on persons, not a private person${isCompany ? '' : ' (unless it is a municipal institution)'}. Let a commission or the council decide; the company may conclude the contract.`
                    )
                });
                break;
            }
        }
    }
});
