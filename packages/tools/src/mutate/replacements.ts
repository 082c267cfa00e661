import { replaceSpan, type Model, type Mutant } from './mutant.ts';

interface Replacement {
    operator: string;
    find: RegExp;
    by: string;
    expected: readonly string[];
    allowed?: readonly string[];
}

/** Places are found by words, blanks stand for any white space; every place is changed in turn. */
const REPLACEMENTS: readonly Replacement[] = [
    {
        operator: 'gate-term',
        find: /deklarējusi dzīvesvietu(?= Upmales novada)/gu,
        by: 'vismaz trīs gadus deklarējusi dzīvesvietu',
        expected: ['RES-GLOBAL-GATE'],
        allowed: ['RES-']
    },
    {
        operator: 'exception-dropped',
        find: /Šis\s+nosacījums\s+neattiecas\s+uz[^.]*(?:\.\s+(?=panta|punktā)|[^.])*?statuss\.|Šis nosacījums neattiecas[\s\S]*?statuss\./gu,
        by: '',
        expected: ['RES-REQ-EXEMPT', 'RES-REFUGEE'],
        allowed: ['RES-']
    },
    {
        operator: 'exception-shortened',
        find: /(?<=14\. panta pirmās daļas )3\., 4\. un 5\. punktā(?= minētajām)/gu,
        by: '3. un 4. punktā',
        expected: ['RES-REQ-EXEMPT'],
        allowed: ['RES-']
    },
    {
        operator: 'exception-shortened',
        find: /(?<=14\. panta pirmās daļas )3\., 4\. un 5\. punktā(?= minētajām)/gu,
        by: '3. un 5. punktā',
        expected: ['RES-REQ-EXEMPT'],
        allowed: ['RES-']
    },
    {
        operator: 'exception-shortened',
        find: /(?<=14\. panta pirmās daļas )3\., 4\. un 5\. punktā(?= minētajām)/gu,
        by: '4. un 5. punktā',
        expected: ['RES-REQ-EXEMPT'],
        allowed: ['RES-']
    },
    {
        operator: 'offers-lowered',
        find: /vismaz\s+trīs\s+dažādus/gu,
        by: 'ne vairāk kā divus dažādus',
        expected: ['EXCL-OFFERS', 'DL-CONTRADICT', 'PROC-LIST-CONTENT', 'DELEG-EXCEEDS']
    },
    {
        operator: 'refusal-automatic',
        find: /var\s+pieņemt\s+lēmumu\s+par\s+atteikumu/gu,
        by: 'pieņem lēmumu par atteikumu',
        expected: ['REF-AUTOMATIC'],
        allowed: ['MODAL-MIX']
    },
    {
        operator: 'refusal-scope',
        find: /Palīdzības\s+likuma\s+3\.\s+panta\s+1\.\s+punktā\s+minēto\s+palīdzību(?=\s+Palīdzības)/gu,
        by: 'palīdzību dzīvokļa jautājumu risināšanā',
        expected: ['REF-SCOPE']
    },
    {
        operator: 'worsening-without-intent',
        find: /ar\s+savu\s+rīcību\s+apzināti\s+pasliktinājusi\s+savus\s+dzīvokļa\s+apstākļus,\s+tīši\s+sabojājot/gu,
        by: 'nav uzturējusi kārtībā',
        expected: ['REF-EXTRA-GROUND'],
        allowed: ['BAS-UNUSED', 'BAS-MISSING-FOR-POINT']
    },
    {
        operator: 'not-poor',
        find: /(?<=reģistrē\s+arī\s+)maznodrošinātas\s+personas/gu,
        by: 'personas',
        expected: ['CAT-NOT-POOR'],
        allowed: ['CAT-', 'RES-']
    },
    {
        operator: 'decision-deadline',
        find: /triju\s+nedēļu\s+laikā\s+no\s+iesnieguma\s+saņemšanas|mēneša\s+laikā\s+no\s+iesnieguma\s+saņemšanas/gu,
        by: 'divu mēnešu laikā no iesnieguma saņemšanas',
        expected: ['DL-LONGER-THAN-LAW', 'DL-CONTRADICT'],
        allowed: ['DL-']
    },
    {
        operator: 'notice-shortened',
        find: /Ne\s+vēlāk\s+kā\s+divas\s+nedēļas\s+pirms\s+izslēgšanas/gu,
        by: 'Ne vēlāk kā trīs dienas pirms izslēgšanas',
        expected: ['EXCL-NOTICE'],
        allowed: ['DL-']
    },
    {
        operator: 'answer-shortened',
        find: /ne\s+vēlāk\s+kā\s+nedēļu\s+pēc/gu,
        by: 'ne vēlāk kā divas dienas pēc',
        expected: ['DL-CONTRADICT'],
        allowed: ['DL-']
    },
    {
        operator: 'social-lease',
        find: /kas\s+nav\s+ilgāks\s+par\s+diviem\s+gadiem/gu,
        by: 'kas nav ilgāks par trim gadiem',
        expected: ['LEASE-SOCIAL-MAX']
    },
    {
        operator: 'appeal-term',
        find: /(?<=lēmumu\s+)viena\s+mēneša\s+laikā/gu,
        by: 'divu nedēļu laikā',
        expected: ['APPEAL-WRONG']
    },
    { operator: 'threshold', find: /80 procentu apmērā/gu, by: '90 procentu apmērā', expected: ['HB-THRESHOLD-RANGE'] },
    { operator: 'threshold', find: /80 procentu apmērā/gu, by: '45 procentu apmērā', expected: ['HB-THRESHOLD-RANGE'] },
    {
        operator: 'income-kind',
        find: /bruto\s+vidējiem/gu,
        by: 'neto vidējiem',
        expected: ['MK459-NETO'],
        allowed: ['MK459-']
    },
    {
        operator: 'reference',
        find: /\{punktā Dokumenti\}/gu,
        by: '199. punktā',
        expected: ['REF-BROKEN'],
        allowed: ['DOC-GAP']
    },
    {
        operator: 'reference',
        find: /\{punktam [^}]+\}/gu,
        by: '199. punktam',
        expected: ['REF-BROKEN'],
        allowed: ['CAT-', 'DOC-GAP', 'REF-']
    },
    {
        operator: 'act-title',
        find: /"Par\s+palīdzību\s+dzīvokļa\s+jautājumu\s+risināšanā"(?=\s+(?:\(turpmāk|25))/gu,
        by: '"Par palīdzību dzīvokļu jautājumu risināšanā"',
        expected: ['CIT-TITLE']
    },
    {
        operator: 'repealed-act',
        find: /Dzīvojamo\s+telpu\s+īres\s+likumu(?=\s+un\s+Noteikumu)/gu,
        by: 'likumu "Par dzīvojamo telpu īri"',
        expected: ['CIT-REPEALED'],
        allowed: ['CIT-']
    }
];

/** The rules without their memorandum. */
function toRules(text: string): string {
    const at = text.indexOf('\npaskaidrojuma raksts\n');
    return at < 0 ? text : text.slice(0, at);
}

export function replaceWords({ name, text }: Model): Mutant[] {
    return REPLACEMENTS.flatMap(({ operator, find, by, expected, allowed }) =>
        [...toRules(text).matchAll(find)].map(match => ({
            operator,
            change: `${name}: ${match[0].replace(/\s+/g, ' ')} → ${by || '∅'}`,
            text: replaceSpan(text, { start: match.index, end: match.index + match[0].length }, by),
            expected,
            ...(allowed ? { allowed } : {})
        }))
    );
}
