import { toMarkup } from './clean-text.ts';
import { toRun, w, wVal } from './docx-xml.ts';

const BOX_FACE = w('rFonts', { ascii: 'MS Gothic', hAnsi: 'MS Gothic', eastAsia: 'MS Gothic' });
/** Longer names are cut: Word allows 64 letters. */
const LONGEST_NAME = 60;

/** A control to write in, called by the words in front of it. `id` is unique in the document. */
export function toBlankControl(text: string, label: string, id: number): string {
    return control(id, label, w('text'), toRun(text));
}

/** A box that a click ticks. */
export function toBoxControl(text: string, label: string, id: number): string {
    const state = (name: string, code: string) => `<w14:${name} w14:val="${code}" w14:font="MS Gothic"/>`;
    const box = `<w14:checkbox><w14:checked w14:val="0"/>${state('checkedState', '2612')}${state('uncheckedState', '25A1')}</w14:checkbox>`;
    return control(id, label, box, toRun(text, BOX_FACE));
}

function control(id: number, label: string, kind: string, content: string): string {
    const name = toMarkup(
        label
            .replace(/[\s:;,.]+$/u, '')
            .trim()
            .slice(-LONGEST_NAME)
            .trim()
    );
    const properties = w('sdtPr', {}, name === '' ? '' : wVal('alias', name), wVal('id', id), kind);
    return w('sdt', {}, properties, w('sdtContent', {}, content));
}
