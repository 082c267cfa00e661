/** Documents that rules ask of persons, and the sentences by which the municipality obtains the data itself. */
import { words } from '@normraksts/latvian';
import type { RegisteredData } from '@normraksts/law';
import type { DocumentRequest, Norm } from '@normraksts/language';
import type { RuleContext } from '../rule.ts';

export interface AskedDocument {
    norm: Norm;
    document: DocumentRequest;
    /** What the law packages know of it, in their order. */
    data: RegisteredData[];
}

/** "Ziņas, kas ir valsts un pašvaldību reģistros, pašvaldība iegūst pati", "dokumenti nav jāiesniedz, ja ziņas ir reģistros". */
const OBTAINS =
    /^(?:iegūst|iegūstam|pārbauda|noskaidro|neprasa|nepieprasa|neiesniedz|nepievieno|jāiesniedz|jāpievieno|iesniedzam|pievienojam)/u;
const IN_GENERAL = /^(?:reģistr(?:s|a|ā|i|u|os|iem)$|sistēm|datubāz|rīcīb|pieejam)/u;
const THINGS = /^(?:ziņas|ziņu|dokument|informācij|dat(?:i|us|u)$|izziņ)/u;

/** True where a sentence of its own says that what registers hold is not to be brought. Cost: linear in the norms. */
export function obtainsDataItself({ regulation }: RuleContext): boolean {
    return regulation.norms.some(({ sentence }) => {
        if (sentence.free) return false;
        const found = words(sentence.text).map(word => word.lower);
        const has = (pattern: RegExp): boolean => found.some(word => pattern.test(word));
        const denies =
            found.includes('nav') || found.some(word => /^(?:ne(?:prasa|pieprasa|iesniedz|pievieno))/u.test(word));
        const gets = has(/^(?:iegūst|iegūstam|pārbauda|noskaidro)/u) && has(BODY_OR_SELF);
        return has(OBTAINS) && has(IN_GENERAL) && has(THINGS) && !isAboutOneRegister(found) && (denies || gets);
    });
}

const BODY_OR_SELF = /^(?:pati|pats|paši|pašvaldība|komisija|dienests|dome|iestāde|pārvalde|nodaļa|komiteja)$/u;

/** "Zemesgrāmatā pārbauda, vai personai pieder …" saves that document only. */
function isAboutOneRegister(found: readonly string[]): boolean {
    return !found.some(word => /^(?:valsts|pašvaldīb(?:as|u)|publisk|informācijas|citas?|citu)/u.test(word));
}

/** Documents that the person has to bring, in document order; without those from abroad. Cost: linear in the documents. */
export function collectAskedDocuments({ regulation, law, day }: RuleContext): AskedDocument[] {
    const known = law.getView(day).registeredData;
    return regulation.norms.flatMap(norm =>
        norm.documents
            .filter(document => document.provider === 'person' && document.abroad !== true)
            .map(document => ({ norm, document, data: known.filter(({ id }) => document.data.includes(id)) }))
    );
}
