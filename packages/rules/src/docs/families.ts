import type { LocalizedText } from '../finding.ts';

/** What a reader looks for: codes on one matter. */
export interface CodeFamily {
    id: string;
    name: LocalizedText;
    /** Codes, or beginnings of codes that end in `-`. */
    codes: readonly string[];
}

/** In the order of pages and reports. A code belongs to the first family that names it. */
export const CODE_FAMILIES: readonly CodeFamily[] = [
    { id: 'basis', name: { lv: 'Tiesiskais pamats', en: 'Enabling clause' }, codes: ['BAS-'] },
    { id: 'delegation', name: { lv: 'Deleģējums', en: 'Delegation' }, codes: ['DELEG-', 'PENALTY-', 'FEE-'] },
    { id: 'residence', name: { lv: 'Dzīvesvieta', en: 'Residence' }, codes: ['RES-'] },
    {
        id: 'persons',
        name: { lv: 'Personu kategorijas', en: 'Categories of persons' },
        codes: ['CAT-', 'SCOPE-', 'SPEC-', 'DISCR-']
    },
    { id: 'order', name: { lv: 'Reģistri un secība', en: 'Registers and order' }, codes: ['ORDER-', 'ONE-'] },
    {
        id: 'refusal',
        name: { lv: 'Atteikums', en: 'Refusal' },
        codes: ['REF-EXTRA-GROUND', 'REF-SCOPE', 'REF-PERIOD', 'REF-AUTOMATIC', 'VAGUE-']
    },
    { id: 'exclusion', name: { lv: 'Izslēgšana no reģistra', en: 'Exclusion from the register' }, codes: ['EXCL-'] },
    { id: 'documents', name: { lv: 'Dokumenti un dati', en: 'Documents and data' }, codes: ['DOC-', 'DATA-'] },
    {
        id: 'procedure',
        name: { lv: 'Termiņi, lēmumi un apstrīdēšana', en: 'Deadlines, decisions and appeal' },
        codes: ['DL-', 'DEC-', 'APPEAL-', 'PROC-', 'MODAL-']
    },
    { id: 'lease', name: { lv: 'Īre', en: 'Leases' }, codes: ['LEASE-', 'RENT-'] },
    { id: 'low-rent', name: { lv: 'Zemas īres mājas', en: 'Low-rent houses' }, codes: ['MK459-'] },
    { id: 'benefits', name: { lv: 'Sociālās palīdzības pabalsti', en: 'Social assistance benefits' }, codes: ['HB-'] },
    { id: 'time', name: { lv: 'Spēks laikā', en: 'Force in time' }, codes: ['TIME-'] },
    {
        id: 'memorandum',
        name: { lv: 'Paskaidrojuma raksts un atzinums', en: 'Explanatory memorandum and opinion' },
        codes: ['MEMO-', 'PUB-']
    },
    {
        id: 'citations',
        name: { lv: 'Atsauces uz tiesību aktiem', en: 'Citations of law' },
        codes: ['CIT-', 'MINISTRY-']
    },
    {
        id: 'references',
        name: { lv: 'Numuri un iekšējās atsauces', en: 'Numbers and references' },
        codes: ['REF-', 'NUM-', 'LINK-', 'ABBR-']
    },
    {
        id: 'logic',
        name: { lv: 'Pretrunas un loģika', en: 'Contradictions and logic' },
        codes: ['CONTRADICT-', 'LOGIC-']
    },
    {
        id: 'text',
        name: { lv: 'Terminoloģija un pieraksts', en: 'Terminology and style' },
        codes: ['TERM-', 'DUP-', 'STYLE-', 'DECLARATIVE', 'TEXT-']
    },
    { id: 'waivers', name: { lv: 'Atkāpes un iebildumi', en: 'Waivers and contests' }, codes: ['WAIVE-'] },
    { id: 'file', name: { lv: 'Faili un to uzbūve', en: 'Files and their structure' }, codes: ['SYN-', 'FILE-'] },
    { id: 'packages', name: { lv: 'Likumu pakotnes', en: 'Law packages' }, codes: ['LAW-'] }
];

/** The family of a code; every code has one, which a test proves. */
export function findFamily(code: string): CodeFamily | undefined {
    const names = (one: string): boolean => (one.endsWith('-') ? code.startsWith(one) : code === one);
    return CODE_FAMILIES.find(({ codes }) => codes.some(names));
}
