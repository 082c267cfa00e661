import { localized } from '../../../l10n.ts';
import { collectRequiredItems } from '../../../memorandum.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const SOURCE = 'PASV:46(1)';
const WANTED = /^(?:vajadzīg|nepieciešam|jāpievieno|jāraksta|būs|top)/iu;
const ABSENT = /^(?:nav|nevajag|bez)(?!\p{L})/iu;

/**
 * The rules say that they need a memorandum, or go to the public or the council, and there is none. What is attached
 * elsewhere (`pievienots`) is not looked for.
 */
export const memoMissing = defineRule({
    meta: {
        code: 'MEMO-MISSING',
        severity: 'error',
        title: localized('Nav paskaidrojuma raksta', 'No explanatory memorandum'),
        docs: {
            what: localized(
                'Noteikumu projektam, kuru publicē viedokļu noskaidrošanai vai nodod domei, nav paskaidrojuma raksta. Ziņo tikai tad, ja rindā par aktu rakstīts, ka raksts vajadzīgs vai ka tā nav, vai ja statuss ir "projekts viedokļu noskaidrošanai" vai "projekts domes sēdei".',
                'A draft that is published for opinions or goes to the council has no memorandum. Told only where a line about the act says that it is wanted or absent, or where the status is that of a draft for opinions or for the council.'
            ),
            why: localized(
                'Rakstu ar sākotnējās ietekmes izvērtējumu likums prasa katram projektam, izņemot noteikumus par budžetu un teritorijas plānošanu; to izsludina kopā ar noteikumiem.',
                'The law asks for a memorandum with an assessment of impact for every draft but those on the budget and on planning; it is proclaimed with the rules.'
            ),
            remedy: localized(
                'Aiz pēdējā punkta pievienojiet rindu "paskaidrojuma raksts" un zem tās sadaļas. Ja raksts ir citā failā, ierakstiet "paskaidrojuma raksts: pievienots".',
                'Add the line "paskaidrojuma raksts" behind the last point, and its sections below. If it is in another file, write "paskaidrojuma raksts: pievienots".'
            )
        },
        sources: [SOURCE, 'PASV:47(1)'],
        absence: true
    },
    check(context, report) {
        const { regulation, law } = context;
        const { identity, memorandum } = regulation;
        if (memorandum) return;
        const said = identity.memorandum?.value ?? '';
        const isWanted = WANTED.test(said) || ABSENT.test(said) || (said === '' && identity.stage !== undefined);
        const items = collectRequiredItems(context);
        if (!isWanted || items.length === 0) return;
        const source = printProvision(SOURCE, law, 'nom');
        report({
            span: identity.memorandum ?? identity.statusField ?? identity.anchor,
            message: localized(
                `Projektam nav paskaidrojuma raksta (${source.lv}). Aiz pēdējā punkta pievienojiet rindu "paskaidrojuma raksts" un tā sadaļas.`,
                `The draft has no explanatory memorandum (${source.en}). Add the line "paskaidrojuma raksts" behind the last point, and its sections.`
            )
        });
    }
});
