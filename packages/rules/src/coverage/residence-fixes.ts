import { printCitation, type Address } from '@normraksts/law';
import { declinePhrase, joinList } from '@normraksts/latvian';
import type { Condition, Norm, Unit } from '@normraksts/language';
import type { Fix, TextEdit } from '../finding.ts';
import { localized } from '../l10n.ts';
import type { RuleContext } from '../rule.ts';
import type { Demand } from './demands.ts';

/** Takes the length of time out and leaves the demand of declared residence. */
export function removeTerm(context: RuleContext, { condition }: Demand): Fix[] {
    const edit = removalOf(context, condition);
    return edit ? [{ title: localized('Svītrot deklarēšanas ilgumu', 'Remove the length of residence'), edits: [edit], kind: 'review' }] : [];
}

/** Adds the exception for persons whom the law puts beyond the demand. */
export function exemptPersons(context: RuleContext, { norm }: Demand, categories: readonly Address[]): Fix[] {
    const persons = toDative(context, categories);
    if (!persons) return [];
    return [{
        title: localized('Paredzēt izņēmumu likumā noteiktajām personām', 'Exempt the persons whom the law exempts'),
        edits: [appendSentence(context, norm.unit, `Šis nosacījums neattiecas uz ${persons}.`)],
        kind: 'review'
    }];
}

/** Moves the length of time to the first point that makes categories of the general order. */
export function moveTerm(context: RuleContext, demand: Demand): Fix[] {
    const edit = removalOf(context, demand.condition);
    const { quantity } = demand.condition;
    const target = context.regulation.norms.find(norm => norm.kind === 'registration' && norm.persons.own.length > 0 && isGeneral(context, norm));
    if (!edit || !quantity || !target) return [];
    const length = context.regulation.text.slice(quantity.start, quantity.end).replace(/\s+/g, ' ');
    return [{
        title: localized('Pārcelt ilguma nosacījumu uz domes noteiktajām personu kategorijām', 'Move the term to the categories that the council creates'),
        edits: [edit, appendSentence(context, target.unit, `Šajā punktā minētā persona ir deklarējusi dzīvesvietu pašvaldības administratīvajā teritorijā ${length}.`)],
        kind: 'review'
    }];
}

function isGeneral({ law, day }: RuleContext, norm: Norm): boolean {
    return law.delegationsFor('person-category', undefined, day).some(delegation => delegation.createsGroup === norm.group && delegation.conditions === 'yes');
}

function removalOf({ regulation }: RuleContext, condition: Condition): TextEdit | undefined {
    const { quantity } = condition;
    if (!quantity) return undefined;
    const { text } = regulation;
    let { start } = quantity;
    while (start > 0 && /[^\S\n]/.test(text.charAt(start - 1))) start--;
    if (text.charAt(start - 1) === ',' && /^[\s.;,]/.test(text.slice(quantity.end, quantity.end + 1))) start--;
    const newText = start === quantity.start || /\s/.test(text.charAt(quantity.end)) || /[.,;:)]/.test(text.charAt(quantity.end)) ? '' : ' ';
    return { span: { start, end: quantity.end }, newText };
}

/** A sentence at the end of the whole point, behind its subpoints if it has any. */
function appendSentence({ regulation }: RuleContext, unit: Unit, sentence: string): TextEdit {
    let point = unit;
    while (point.parent) point = point.parent;
    const last = [...point.paragraphs, ...point.closing, ...collectParagraphs(point)].reduce((end, span) => Math.max(end, span.end), 0);
    const lineStart = regulation.text.lastIndexOf('\n', last - 1) + 1;
    const indent = /^[^\S\n]*/.exec(regulation.text.slice(lineStart))![0] || '    ';
    const gap = point.children.length > 0 ? `\n\n${indent}` : `\n${indent}`;
    const mark = /[.!?:;]["“”»]?$/.test(regulation.text.slice(0, last)) ? '' : '.';
    return { span: { start: last, end: last }, newText: `${mark}${gap}${sentence}` };
}

function collectParagraphs(unit: Unit): { end: number }[] {
    return unit.children.flatMap(child => [...child.paragraphs, ...child.closing, ...collectParagraphs(child)]);
}

/** `Palīdzības likuma 14. panta pirmās daļas 3., 4. un 5. punktā minētajām personām un personām ar bēgļa … statusu`. */
function toDative({ law, day }: RuleContext, categories: readonly Address[]): string | undefined {
    const numbered = categories.filter(address => !address.includes('#'));
    const named = categories.filter(address => address.includes('#')).map(address => law.findCategory(address, day)).filter(category => category !== undefined);
    const byAct = new Map<string, Address[]>();
    numbered.forEach(address => byAct.set(address.split(':')[0]!, [...byAct.get(address.split(':')[0]!) ?? [], address]));
    const parts = [...byAct].map(([act, own]) => `${printCitation(own, { case: 'loc', act: law.findAct(act), actForm: 'full' })} minētajām personām`);
    parts.push(...named.map(category => declinePhrase(category.name, 'dat', 'pl') ?? category.name));
    return parts.length > 0 ? joinList(parts) : undefined;
}

