import type { LawIndex } from '@normraksts/law';
import type { Norm, ResolvedRegulation, Span } from '../resolve/model.ts';

type Language = 'lv' | 'en';

const LABELS = {
    figure: { lv: 'Likuma skaitlis', en: 'Figure of law' },
    amount: { lv: 'Apmērs', en: 'Amount' },
    of: { lv: 'no', en: 'of' },
    period: { lv: 'Laiks', en: 'Time' },
    recipients: { lv: 'Saņem', en: 'Paid to' },
    purpose: { lv: 'Kam', en: 'For' },
    rooms: { lv: 'Istabas', en: 'Rooms' },
    orMore: { lv: 'un vairāk', en: 'and more' },
    household: { lv: 'Personas mājsaimniecībā', en: 'Persons in the household' },
    least: { lv: 'vismaz', en: 'at least' },
    income: { lv: 'Ienākumi', en: 'Income' }
} as const satisfies Record<string, Record<Language, string>>;
const INCOMES = { net: { lv: 'neto', en: 'net' }, gross: { lv: 'bruto', en: 'gross' } } as const;

/** What a norm settles on benefits, on figures of law and on apartments of a queue: one line for each. Words of the text are quoted. */
export function explainTerms(norm: Norm, regulation: ResolvedRegulation, law: LawIndex, language: Language): string[] {
    const label = (key: keyof typeof LABELS): string => LABELS[key][language];
    const quote = ({ start, end }: Span): string =>
        `"${regulation.text.slice(start, end).replace(/\s+/g, ' ').trim()}"`;
    const lines: string[] = [];
    if (norm.benefit) {
        const { amount, of, period, recipients, purpose } = norm.benefit;
        const parts = [
            ...(amount ? [`${label('amount')}: ${quote(amount)}${of ? ` ${label('of')} ${quote(of)}` : ''}`] : []),
            ...(period ? [`${label('period')}: ${quote(period)}`] : []),
            ...(recipients ? [`${label('recipients')}: ${quote(recipients)}`] : []),
            ...(purpose ? [`${label('purpose')}: ${quote(purpose)}`] : [])
        ];
        lines.push(`${parts.join('. ')}.`);
    }
    if (norm.letting) {
        const { rooms, household, income } = norm.letting;
        const parts = [
            ...(rooms ? [`${label('rooms')}: ${rooms.count}${rooms.orMore ? ` ${label('orMore')}` : ''}`] : []),
            ...(household ? [`${label('household')}: ${label('least')} ${household.least}`] : []),
            ...(income ? [`${label('income')}: ${INCOMES[income.kind][language]}`] : [])
        ];
        lines.push(`${parts.join('. ')}.`);
    }
    if (norm.figures.length > 0) {
        const figures = norm.figures.map(({ parameter, key, quantity }) => {
            const known = law.findParameter(parameter);
            const keyName = known?.keys.find(one => one.id === key)?.name;
            return `${known?.name ?? parameter}${keyName ? ` (${keyName})` : ''} ${quote(quantity)}`;
        });
        lines.push(`${label('figure')}: ${figures.join('; ')}.`);
    }
    return lines;
}
