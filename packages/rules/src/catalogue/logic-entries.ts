import { localized } from '../l10n.ts';
import { defineEntries } from './entry.ts';

const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\n\n';

/** What cannot be meant. */
export const logicEntries = defineEntries([
    {
        code: 'LOGIC-CIRCULAR-TERM',
        severity: 'error',
        title: localized('Termins skaidrots ar sevi pašu', 'Term defined by itself'),
        message: ({ terms = '' }) =>
            localized(
                `Skaidrojumi iet pa apli${terms === '' ? '' : ` (${terms})`}: neviens no terminiem nav izskaidrots. Vienu skaidrojiet citiem vārdiem.`,
                `The definitions go in a circle${terms === '' ? '' : ` (${terms})`}: none of the terms is explained. Define one in other words.`
            ),
        docs: {
            what: localized(
                'Termina skaidrojumā tieši vai caur citiem terminiem lietots pats termins.',
                'The definition of a term uses the term itself, directly or through others.'
            ),
            why: localized('Nevar pateikt, uz ko norma attiecas.', 'Nobody can tell what the norm applies to.'),
            remedy: localized(
                'Izskaidrojiet vienu terminu, neizmantojot pārējos.',
                'Define one of the terms without the others.'
            )
        },
        example: {
            bad: `${HEAD}termini\n    - vietējais iedzīvotājs – persona, kura ir novada iedzīvotājs\n    - novada iedzīvotājs – persona, kura ir vietējais iedzīvotājs\n`,
            good: `${HEAD}termini\n    - vietējais iedzīvotājs – persona, kura ir novada iedzīvotājs\n    - novada iedzīvotājs – persona, kura deklarējusi dzīvesvietu novada teritorijā\n`
        }
    }
]);
