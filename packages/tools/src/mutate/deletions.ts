import { findPoint, replaceSpan, type Model, type Mutant } from './mutant.ts';

/** Points without which the rules lack something that law wants; what refers to them goes as well. */
const NEEDED: readonly { point: string; expected: readonly string[] }[] = [
    { point: 'Apstrīdēšana', expected: ['APPEAL-MISSING'] },
    { point: 'Īres līguma termiņš', expected: ['LEASE-TERM-MISSING', 'LINK-UNKNOWN'] },
    { point: 'Sociālā dzīvokļa īres maksa', expected: ['RENT-SOCIAL'] },
    { point: 'Prioritārās grupas', expected: ['MK459-NO-PRIORITY', 'LINK-UNKNOWN'] },
    { point: 'Brīdinājums', expected: ['EXCL-NOTICE'] },
    { point: 'Pāreja', expected: ['TIME-NO-TRANSITION'] },
    { point: 'Slieksnis', expected: ['BAS-UNUSED'] }
];

const DOCUMENT_ITEM =
    /^ {4}- Palīdzības likuma (1[34]\. panta pirmās daļas [\d.¹]+ punktā) minētā persona –[^;]*;\n/gmu;

export function deletePoints({ name, text }: Model): Mutant[] {
    return NEEDED.flatMap(({ point, expected }) => {
        const span = findPoint(text, point);
        if (!span) return [];
        return [
            {
                operator: 'point-deleted',
                change: `${name}: ${point}`,
                text: replaceSpan(text, span, ''),
                expected,
                allowed: ['BAS-UNUSED', 'LINK-UNKNOWN', 'EXCL-NOTICE', 'DL-', 'LEASE-', 'RENT-']
            }
        ];
    });
}

/** The documents of each group of persons, left out in turn. */
export function deleteDocuments({ name, text }: Model): Mutant[] {
    return [...text.matchAll(DOCUMENT_ITEM)].map(match => ({
        operator: 'documents-deleted',
        change: `${name}: ${match[1]}`,
        text: replaceSpan(text, { start: match.index, end: match.index + match[0].length }, ''),
        expected: ['DOC-GAP']
    }));
}
