import { formatDate } from '@normraksts/latvian';
import type { EntryIntoForce, Norm, RepealedAct, Transition } from '../resolve/model.ts';

type Words = Record<'lv' | 'en', string>;

const EVENTS: Record<Exclude<EntryIntoForce['event'], 'day'>, Words> = {
    promulgation: { lv: 'pēc izsludināšanas', en: 'after promulgation' },
    website: { lv: 'pēc publicēšanas tīmekļvietnē', en: 'after publication on a website' },
    bulletin: { lv: 'pēc publicēšanas pašvaldības izdevumā', en: 'after publication in a local paper' },
    signing: { lv: 'pēc parakstīšanas', en: 'after signing' },
    adoption: { lv: 'pēc pieņemšanas', en: 'after adoption' },
    law: { lv: 'likumā noteiktajā laikā', en: 'at the time set by law' },
    other: { lv: 'cits notikums', en: 'another event' }
};
const ABOUT: Record<Transition['about'][number], Words> = {
    registered: { lv: 'reģistrētās personas', en: 'registered persons' },
    applications: { lv: 'iesniegumi', en: 'applications' },
    contracts: { lv: 'līgumi', en: 'contracts' },
    decisions: { lv: 'lēmumi', en: 'decisions' }
};
const EFFECTS: Record<Transition['effect'], Words> = {
    keeps: { lv: 'tiesības turpinās', en: 'rights go on' },
    cuts: { lv: 'tiesības beidzas vai jāapliecina no jauna', en: 'rights end or must be shown anew' },
    other: { lv: 'vai tiesības turpinās, nav pateikts', en: 'whether rights go on is not said' }
};

/** One line on when rules enter into force, which acts lose force or what becomes of earlier cases; none for other norms. */
export function explainClosing({ entry, repealed, transition }: Norm, language: 'lv' | 'en'): string[] {
    const lines: string[] = [];
    if (entry !== undefined) {
        const when = entry.event === 'day' ? formatDay(entry.isoDate, language) : EVENTS[entry.event][language];
        const part = entry.partial ? (language === 'lv' ? ' (ne visi punkti)' : ' (not all points)') : '';
        lines.push(`${language === 'lv' ? 'Spēkā' : 'In force'}: ${when}${part}.`);
    }
    if (repealed !== undefined)
        lines.push(
            `${language === 'lv' ? 'Spēku zaudē' : 'Loses force'}: ${repealed.map(act => describe(act, language)).join('; ')}.`
        );
    if (transition !== undefined) {
        const about = transition.about.map(one => ABOUT[one][language]).join(', ');
        lines.push(
            `${language === 'lv' ? 'Pāreja' : 'Transition'}: ${about === '' ? '' : `${about} – `}${EFFECTS[transition.effect][language]}.`
        );
        if (transition.appliesFrom !== undefined)
            lines.push(
                `${language === 'lv' ? 'Piemēro no' : 'Applies from'}: ${formatDay(transition.appliesFrom.isoDate, language)}.`
            );
    }
    return lines;
}

function describe({ issuer, isoDate, number, title }: RepealedAct, language: 'lv' | 'en'): string {
    return [
        issuer,
        isoDate === undefined ? undefined : formatDay(isoDate, language),
        number === undefined ? undefined : `Nr. ${number}`,
        title === undefined ? undefined : `"${title}"`
    ]
        .filter(part => part !== undefined)
        .join(' ');
}

function formatDay(isoDate: string | undefined, language: 'lv' | 'en'): string {
    return isoDate === undefined ? '' : language === 'lv' ? formatDate(isoDate) : isoDate;
}
