import { findPoint, replaceSpan, type Model, type Mutant } from './mutant.ts';

/** Points without which the rules lack something that law wants; what refers to them goes as well. */
const NEEDED: readonly { point: string; expected: readonly string[] }[] = [
    { point: 'Apstrīdēšana', expected: ['APPEAL-MISSING'] },
    { point: 'Īres līguma termiņš', expected: ['LEASE-TERM-MISSING', 'LINK-UNKNOWN'] },
    { point: 'Sociālā dzīvokļa īres maksa', expected: ['RENT-SOCIAL'] },
    { point: 'Prioritārās grupas', expected: ['MK459-NO-PRIORITY', 'LINK-UNKNOWN'] },
    { point: 'Pāreja', expected: ['TIME-NO-TRANSITION'] },
    { point: 'Slieksnis', expected: ['BAS-UNUSED'] }
];

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
