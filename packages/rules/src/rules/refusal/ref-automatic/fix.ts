import type { Word } from '@normraksts/latvian';
import type { Sentence } from '@normraksts/language';
import type { Fix } from '../../../finding.ts';
import { localized } from '../../../l10n.ts';
import { readMainWords } from '../../../lists/sentence-words.ts';

const FREED: Readonly<Record<string, string>> = {
    atsaka: 'var atteikt',
    jāatsaka: 'var atteikt',
    noraida: 'var noraidīt',
    nereģistrē: 'var nereģistrēt',
    neatzīst: 'var neatzīt',
    nesniedz: 'var nesniegt',
    nepiešķir: 'var nepiešķirt',
    liedz: 'var liegt',
    neizīrē: 'var neizīrēt',
    pieņem: 'var pieņemt',
    lemj: 'var lemt'
};
const REFUSING = Object.keys(FREED).filter(verb => verb !== 'pieņem' && verb !== 'lemj');

/** The verb that binds: one that refuses, else the one that decides. */
export function findBindingVerb(sentence: Sentence): Word | undefined {
    const main = readMainWords(sentence);
    return main.find(word => REFUSING.includes(word.lower)) ?? main.find(word => word.lower in FREED);
}

/** Is the body bound? "Nav tiesīga saņemt" and "atsaka tiesības" bind, though words of freedom occur in them. */
export function isBinding(sentence: Sentence, modality: 'must' | 'may'): boolean {
    const main = readMainWords(sentence);
    if (main.some(word => word.lower === 'var' || word.lower === 'drīkst')) return false;
    const denied = main.some((word, at) => word.lower === 'nav' && main[at + 1]?.lower.startsWith('tiesī') === true);
    return modality === 'must' || denied || main.some(word => REFUSING.includes(word.lower));
}

export function toFreeingFix(verb: Word): Fix | undefined {
    const freed = FREED[verb.lower];
    if (freed === undefined) return undefined;
    const newText = /^\p{Lu}/u.test(verb.text) ? freed.charAt(0).toUpperCase() + freed.slice(1) : freed;
    return {
        title: localized(`Aizstāt ar "${newText}"`, `Replace by "${newText}"`),
        edits: [{ span: { start: verb.start, end: verb.end }, newText }],
        kind: 'safe'
    };
}
