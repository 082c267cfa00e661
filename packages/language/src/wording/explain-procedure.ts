import type { Deadline, Norm, Span } from '../resolve/model.ts';

type Language = 'lv' | 'en';

const LABELS = {
    body: { lv: 'Lemj vai rīkojas', en: 'Decides or acts' },
    deadlines: { lv: 'Termiņi', en: 'Times' },
    calendar: { lv: 'kalendāra dienas, jo nav teikts citādi', en: 'days of the calendar, as nothing else is said' },
    instance: { lv: 'Apstrīd vai pārsūdz', en: 'Contested or appealed' }
} as const satisfies Record<string, Record<Language, string>>;

/** Who acts, in which times, and where that is contested, in the words of the rules: a line for each. */
export function explainProcedure({ deadlines, body, appeals }: Norm, text: string, language: Language): string[] {
    const write = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');
    const describe = (deadline: Deadline): string => {
        const { event, bareDays } = deadline;
        const follows = event !== undefined && event.start >= deadline.end;
        const details = [
            ...(event && !follows ? [write(event).replace(/^\p{Lu}/u, first => first.toLowerCase())] : []),
            ...(bareDays ? [LABELS.calendar[language]] : [])
        ];
        const whole = follows ? `${write(deadline)} ${write(event)}` : write(deadline);
        return `${whole}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
    };
    const instances = appeals.flatMap(({ instance }) => (instance ? [write(instance)] : []));
    return [
        ...(body ? [`${LABELS.body[language]}: ${write(body)}.`] : []),
        ...(deadlines.length > 0 ? [`${LABELS.deadlines[language]}: ${deadlines.map(describe).join('; ')}.`] : []),
        ...(instances.length > 0 ? [`${LABELS.instance[language]}: ${instances.join('; ')}.`] : [])
    ];
}
