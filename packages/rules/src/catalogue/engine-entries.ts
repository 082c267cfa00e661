import { localized } from '../l10n.ts';
import { defineEntries } from './entry.ts';

/** What the engine says about its own work. */
export const engineEntries = defineEntries([
    {
        code: 'SYN-EXCERPT',
        severity: 'hint',
        title: localized('Izvilkums', 'Excerpt'),
        message: ({ codes = '' }) =>
            localized(
                `Fails ir izvilkums, tāpēc netiek ziņots par trūkstošo${codes === '' ? '' : ` (${codes})`}.`,
                `The file is an excerpt, so nothing is reported that is merely absent${codes === '' ? '' : ` (${codes})`}.`
            ),
        docs: {
            what: localized(
                'Failā ir rinda "izvilkums": tajā ir tikai daļa noteikumu.',
                'The file has the line `izvilkums`: it holds only a part of the rules.'
            ),
            why: localized(
                'Kas trūkst, var spriest tikai pēc visa dokumenta, tāpēc šīs pārbaudes klusē.',
                'What is missing can be told from the whole document only, so these checks are silent.'
            ),
            remedy: localized(
                'Ja fails ir pilns, dzēsiet rindu "izvilkums".',
                'If the file is whole, delete the line `izvilkums`.'
            )
        },
        example: {
            bad: 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\nizvilkums\n\npunkts Reģistrācija\n    Personu reģistrē palīdzības reģistrā.\n',
            good: 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\n\npunkts Reģistrācija\n    Personu reģistrē palīdzības reģistrā.\n'
        }
    },
    {
        code: 'SYN-INTERNAL',
        severity: 'warning',
        title: localized('Pārbaude neizdevās', 'A check failed'),
        message: ({ code = '(?)', error = '?' }) =>
            localized(
                `Pārbaudi ${code} neizdevās veikt programmas kļūdas dēļ (${error}). Pārējās pārbaudes ir veiktas; par ${code} spriediet paši un ziņojiet par kļūdu.`,
                `The check ${code} stopped on an error of the program (${error}). All others have run; judge ${code} yourself and report the bug.`
            ),
        docs: {
            what: localized(
                'Programmā ir kļūda: viena pārbaude apstājās.',
                'The program has a bug: one check stopped.'
            ),
            why: localized(
                'Šīs pārbaudes klusums neko nenozīmē: tā nav veikta.',
                'The silence of that check means nothing: it has not run.'
            ),
            remedy: localized(
                'Ziņojiet par kļūdu, pievienojot failu; pārējiem ziņojumiem var uzticēties.',
                'Report the bug with the file; the other findings can be trusted.'
            )
        }
    }
]);
