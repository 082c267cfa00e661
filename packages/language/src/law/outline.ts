/** The outline of an act in its package: `uzbūve:` says which units there are, `neapraksta:` why some are not described. */
import { parseAddress, parseOutline, type Act, type Address, type Omission, type Provision } from '@normraksts/law';
import type { Fields, Reporter } from './fields.ts';

/** Reports what is no notation, and described units that the outline lacks, unless they were taken out of the act. */
export function compileOutline(
    fields: Fields,
    act: string,
    provisions: readonly Provision[],
    reporter: Reporter
): Act['outline'] {
    const text = fields.text('uzbūve:');
    if (text === undefined) return undefined;
    const node = fields.node('uzbūve:');
    const { units, errors } = parseOutline(text, act);
    for (const error of errors) reporter.report('LAW-FIELD', 'badOutline', node, error);
    const known = new Set(units.map(({ address }) => address));
    for (const { address, excluded, validTo } of provisions) {
        if (!known.has(address) && !address.includes('#') && !excluded && validTo === undefined)
            reporter.report('LAW-ADDRESS', 'notInOutline', node, address);
    }
    return { text, location: reporter.locate(node) };
}

/** `neapraksta: 1.–40. pants, 52. pants, pārejas noteikumi – iemesls`, where dashes with blanks begin the reason. */
export function compileOmissions(fields: Fields, act: string, reporter: Reporter): Omission[] {
    return fields.each('neapraksta:').flatMap(({ node, text }) => {
        const [, what = '', reason = ''] = /^(.+?) – (.+)$/u.exec(text) ?? [];
        const ranges = what.split(',').map(part => toRange(part.trim(), act));
        if (reason === '' || ranges.includes(undefined)) {
            reporter.report('LAW-FIELD', 'badOmission', node, text);
            return [];
        }
        return [{ ranges: ranges as Omission['ranges'], reason }];
    });
}

const RANGE = /^(pārejas noteikumu )?(\d+)\.([⁰¹²³⁴⁵⁶⁷⁸⁹]*)(?:–(\d+)\.([⁰¹²³⁴⁵⁶⁷⁸⁹]*))? (?:pants|punkts)$/u;
const LAST_TRANSITIONAL = 9999;

function toRange(text: string, act: string): { from: Address; to: Address } | undefined {
    if (text === 'pārejas noteikumi') return { from: `${act}:PN1`, to: `${act}:PN${LAST_TRANSITIONAL}` };
    const match = RANGE.exec(text);
    if (match === null) return undefined;
    const [, transitional, number, superscript = '', last, lastSuperscript = ''] = match;
    const head = `${act}:${transitional === undefined ? '' : 'PN'}`;
    const from = `${head}${number}${superscript}`;
    const to = last === undefined ? from : `${head}${last}${lastSuperscript}`;
    return parseAddress(from) === undefined || parseAddress(to) === undefined ? undefined : { from, to };
}

/** Addresses that the outline of a package names; nothing is reported. */
export function peekOutline(text: string, act: string): Address[] {
    return text === '' ? [] : parseOutline(text, act).units.map(({ address }) => address);
}
