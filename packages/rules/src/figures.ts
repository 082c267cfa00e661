/** Figures of law by year: what rules say of amounts that the rules write down themselves. */
import type { Decimal, IsoDate, LawIndex, Parameter, ParameterValue } from '@normraksts/law';
import type { Figure, Norm } from '@normraksts/language';
import type { LocalizedText } from './finding.ts';
import { localized } from './l10n.ts';
import type { RuleContext } from './rule.ts';

const UNITS: Readonly<Record<Parameter['unit'], LocalizedText>> = {
    euro: localized(' euro', ' euros'),
    percent: localized(' %', '%'),
    coefficient: localized('', ''),
    'euro-per-m2': localized(' euro/m²', ' euros/m²'),
    number: localized('', '')
};

/** The day by which figures are judged: that of the rules themselves; of a draft without one, the day of the check. */
export function getFigureDay({ regulation, day }: RuleContext): IsoDate {
    return regulation.identity.date?.isoDate ?? regulation.identity.inForceFrom?.isoDate ?? day;
}

/** Figures of the norms for any of the parameters, in order of the document. */
export function collectFigures(context: RuleContext, ids: readonly string[]): { norm: Norm; figure: Figure }[] {
    return context.regulation.norms.flatMap(norm =>
        norm.figures.filter(({ parameter }) => ids.includes(parameter)).map(figure => ({ norm, figure }))
    );
}

/** Amount of a figure as the text has it. Money is in whole cents. */
export function toDecimal({ quantity }: Figure): Decimal {
    return quantity.kind === 'money' ? { amount: quantity.amount, scale: 2 } : fromNumber(quantity.amount);
}

function fromNumber(number: number): Decimal {
    const scale = Number.isInteger(number) ? 0 : 2;
    return { amount: Math.round(number * 10 ** scale), scale };
}

/** Negative, zero or positive, exactly. */
export function compareDecimals(a: Decimal, b: Decimal): number {
    const scale = Math.max(a.scale, b.scale);
    return a.amount * 10 ** (scale - a.scale) - b.amount * 10 ** (scale - b.scale);
}

/** `87,50` and `87.50`; whole amounts without places. */
export function printDecimal({ amount, scale }: Decimal): LocalizedText {
    const digits = String(amount).padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    const places = scale === 0 ? '' : digits.slice(-scale);
    return /^0*$/.test(places) ? localized(whole, whole) : localized(`${whole},${places}`, `${whole}.${places}`);
}

/** `109 euro pirmajai vai vienīgajai personai, 76 euro katrai nākamajai personai`, or of one key `109 euro`; `undefined` where no value is known. */
export function printValues(law: LawIndex, id: string, day: IsoDate, only?: string): LocalizedText | undefined {
    const parameter = law.findParameter(id);
    if (!parameter) return undefined;
    const unit = UNITS[parameter.unit];
    const known = parameter.keys.filter(key => only === undefined || key.id === only);
    const keys = parameter.keys.length > 0 ? known : [undefined];
    const values = keys.flatMap(key => {
        const value = law.parameterAt(id, key?.id, day);
        return value === 'missing' ? [] : [{ key, printed: printDecimal(value.value) }];
    });
    if (values.length === 0) return undefined;
    const list = (language: 'lv' | 'en'): string =>
        values
            .map(
                ({ key, printed }) =>
                    `${printed[language]}${unit[language]}${key === undefined || only !== undefined ? '' : ` ${key.name}`}`
            )
            .join(', ');
    return localized(list('lv'), list('en'));
}

/** The value that a figure must be held against; `missing` also where the words do not tell its key. */
export function findValue(context: RuleContext, figure: Figure, id = figure.parameter): ParameterValue | 'missing' {
    return context.law.parameterAt(id, figure.key, getFigureDay(context));
}
