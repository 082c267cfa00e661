import { findPoint, replaceSpan, type Model, type Mutant } from './mutant.ts';

/** Points without which the rules lack something that law wants; what refers to them goes as well. */
const NEEDED: readonly { point: string; where?: RegExp; expected: readonly string[] }[] = [
    { point: 'Apstrīdēšana', expected: ['APPEAL-MISSING'] },
    { point: 'Īres līguma termiņš', expected: ['LEASE-TERM-MISSING', 'LINK-UNKNOWN'] },
    { point: 'Prioritārās grupas', expected: ['MK459-NO-PRIORITY', 'LINK-UNKNOWN'] },
    { point: 'Pāreja', where: /palīdzības reģistr/, expected: ['TIME-NO-TRANSITION'] },
    { point: 'Slieksnis', expected: ['BAS-UNUSED'] }
];

export function deletePoints({ name, text }: Model): Mutant[] {
    return NEEDED.flatMap(({ point, where, expected }) => {
        const span = findPoint(text, point);
        if (!span || where?.test(text) === false) return [];
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
