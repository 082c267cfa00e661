import { matchPattern } from '@normraksts/latvian';
import type { Norm, Span } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';

/** What a body may settle for itself: its own work. The statute of the municipality consists of binding rules as well. */
const OWN_AFFAIRS = [
    'darba kārtīb…',
    'darbīb… kārtīb…',
    'sēž…',
    'sēdē…',
    'sēdes',
    'protokolē',
    'kārtīb… apseko !kritērij… !izvērtē',
    'lietvedīb…',
    'apstrīd…',
    'iekšēj… saskaņošan…',
    'pašvaldības_nolikums'
];

/** Norms that decide about persons. */
const ABOUT_PERSONS: ReadonlySet<Norm['kind']> = new Set([
    'entitlement',
    'application',
    'registration',
    'order',
    'offer',
    'refusal',
    'exclusion',
    'decision',
    'lease',
    'social-lease',
    'specialist',
    'benefit',
    'statement'
]);
const PERSON =
    /person|mājsaimniec|ģimen|palīdzīb|iesniegum|pretendent|rind[aāu]|prioritāt|secīb|īrniek|sociāl\p{L}+ dzīvok/iu;
/** What is measured is a thing. */
const OF_THINGS = ['tehnisk…', 'remont…', 'apsek…', 'nolietojum…', 'tirgus vērtīb…'];
/** `saskaņā ar komisijas apstiprinātu metodiku` */
const INTERNAL_ACT = new RegExp(
    '(?<!\\p{L})(?:saskaņā ar|atbilstoši|pēc|balstoties uz|pamatojoties uz|izmantojot)\\s+' +
        '((?:[\\p{L}-]+\\s+){0,3}?(?:komisijas|komitejas|dienesta|izpilddirektora|direktora|vadītāja|priekšsēdētāja|iestādes|administrācijas|nodaļas|departamenta)\\s+' +
        '(?:apstiprināt|noteikt|izstrādāt|izdot|pieņemt)\\p{L}+\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:metodik|kritērij|kārtīb|nolikum|vadlīnij|instrukcij|punktu skal|nosacījum)\\p{L}*)',
    'iu'
);

/** `Komisija var noteikt citu secību`: what the rules have just set, somebody may set otherwise. */
const OTHERWISE = new RegExp(
    '(?<!\\p{L})(?:komisija|komiteja|dienests|izpilddirektor\\p{L}+|direktor\\p{L}+|vadītāj\\p{L}+|iestāde|administrācija|nodaļa|departaments)\\s+' +
        '(?:(?:atsevišķos|izņēmuma|īpašos)\\s+gadījumos\\s+)?(?:var|drīkst|ir\\s+tiesīg\\p{L}+|ir\\s+tiesības)\\s+' +
        '((?:noteikt|piemērot|paredzēt|izvēlēties)\\s+(?:citu|citus|citas|citād\\p{L}+|atšķirīg\\p{L}+)\\s+(?:\\p{L}+\\s+){0,2}?(?:secīb|kārtīb|kritērij|nosacījum|prioritāt|termiņ)\\p{L}*' +
        '|mainīt\\s+(?:\\p{L}+\\s+){0,2}?(?:secīb|kārtīb|kritērij|nosacījum|prioritāt)\\p{L}*)',
    'iu'
);
/** `Komisija nosaka prioritātes pēc saviem ieskatiem` */
const AT_WILL =
    /(?:nosaka|izvēlas|piešķir|maina|ievēro)\s+(?:\p{L}+\s+){0,3}?((?:secīb|kārtīb|kritērij|nosacījum|prioritāt)\p{L}*\s+(?:pēc\s+sav\p{L}+\s+ieskat\p{L}*))/iu;

/** Where the norm makes a decision about persons depend on criteria that a body sets. */
function findInternalAct({ kind, sentence }: Norm): Span | undefined {
    if (!ABOUT_PERSONS.has(kind) || sentence.free || !PERSON.test(sentence.text)) return undefined;
    if (OF_THINGS.some(pattern => matchPattern(pattern, sentence.text) !== undefined)) return undefined;
    const match = [INTERNAL_ACT, OTHERWISE, AT_WILL].map(one => one.exec(sentence.text)).find(one => one !== null);
    if (match?.[1] === undefined) return undefined;
    const start = sentence.start + match.index + match[0].length - match[1].length;
    return { start, end: start + match[1].length };
}

/**
 * Rules pass on what the law entrusts to the council: criteria or a procedure that touches persons is to be settled by a
 * commission, an official or an internal act.
 *
 * How a body works may be settled inside. Cost: linear in the norms.
 */
export const delegSub = defineRule({
    meta: {
        code: 'DELEG-SUB',
        severity: 'warning',
        title: localized('Deleģējums nodots tālāk', 'Power passed on'),
        docs: {
            what: localized(
                'Punkts ļauj komisijai, amatpersonai vai iekšējam aktam noteikt kritērijus, nosacījumus vai kārtību, kas skar personas, vai noteikt tos citādi, nekā noteikumos teikts ("var noteikt citu secību").',
                'A point lets a commission, an official or an internal act set criteria, conditions or a procedure that touches persons, or set them otherwise than the rules do.'
            ),
            why: localized(
                'Likums to uztic domei saistošajos noteikumos. Iekšējs akts personai nav saistošs, un ar to pamatot lēmumu nevar.',
                'The law entrusts this to the council, in binding rules. An internal act does not bind a person, and no decision can rest on it.'
            ),
            remedy: localized(
                'Ierakstiet kritērijus un kārtību šajos noteikumos; iestādei atstājiet to piemērošanu.',
                'Write the criteria and the procedure into these rules; leave their application to the body.'
            )
        },
        sources: ['PASV:10(1)1', 'PASV:44(1)']
    },
    check({ regulation: { norms } }, report) {
        for (const norm of norms) {
            const passed = norm.kind === 'delegation-down' ? undefined : findInternalAct(norm);
            if (norm.kind !== 'delegation-down' && passed === undefined) continue;
            if (OWN_AFFAIRS.some(pattern => matchPattern(pattern, norm.sentence.text) !== undefined)) continue;
            report({
                span: passed ?? norm.sentence.anchor ?? norm.unit.headSpan,
                unit: norm.unit,
                message: localized(
                    'Likums šo jautājumu uztic domei saistošajos noteikumos; tālāk to nodot komisijai, amatpersonai vai iekšējam aktam nevar. Ierakstiet kritērijus un kārtību šajos noteikumos.',
                    'The law entrusts this to the council, in binding rules; it cannot be passed on to a commission, an official or an internal act. Write the criteria and the procedure into these rules.'
                ),
                persons: norm.persons.by === 'citation' || norm.persons.by === 'name' ? norm.persons.categories : []
            });
        }
    }
});
