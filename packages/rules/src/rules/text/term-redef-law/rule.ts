import type { Definition } from '@normraksts/language';
import type { LegalTerm } from '@normraksts/law';
import { phraseKey } from '@normraksts/latvian';
import { localized } from '../../../l10n.ts';
import { printProvision, printWithTitle } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { collectWithin } from '../../../units.ts';

/** Definitions and short names of the rules that give another meaning to a term of the law. Cost: one pass over the definitions. */
export const termRedefLaw = defineRule({
    meta: {
        code: 'TERM-REDEF-LAW',
        severity: 'warning',
        title: localized('Likuma termins skaidrots no jauna', 'A term of the law is defined anew'),
        docs: {
            what: localized(
                'Noteikumi paši skaidro terminu, ko skaidro likums, vai ar "turpmāk –" likuma terminu piešķir kam citam. Skaidrojums, kas atsaucas uz likumu, ir labs.',
                'The rules define a term that a law defines, or by "turpmāk –" give the name of a legal term to something else. A definition that refers to the law is fine.'
            ),
            why: localized(
                'Ja skaidrojums atšķiras, vienam vārdam ir divas nozīmes; ja neatšķiras, tas dublē likumu.',
                'If the definition differs, one word has two meanings; if it does not, it repeats the law.'
            ),
            remedy: localized(
                'Atsaucieties uz likumu ("… likuma izpratnē") vai izvēlieties citu vārdu.',
                'Refer to the law ("… likuma izpratnē") or choose another word.'
            )
        },
        sources: ['MK108:3.2', 'MK108:2.2']
    },
    check(context, report) {
        const { regulation, law, day } = context;
        const terms = new Map(
            law
                .getView(day)
                .terms.filter(term => term.defined === 'here')
                .map(term => [phraseKey(term.name), term])
        );
        for (const definition of regulation.definitions) {
            const term = terms.get(phraseKey(definition.term));
            if (term === undefined || refersToLaw(definition, context)) continue;
            if (definition.abbreviation && ` ${phraseKey(definition.text)} `.includes(` ${phraseKey(term.name)} `))
                continue;
            report({
                span: definition.termSpan,
                ...(definition.unit === undefined ? {} : { unit: definition.unit }),
                basis: [term.address],
                confidence: term.confidence,
                ...describe(definition, term, context)
            });
        }
    }
});

function refersToLaw({ bodySpan, text }: Definition, { regulation }: RuleContext): boolean {
    return (
        collectWithin(regulation.citations, bodySpan).some(
            ({ citation }) =>
                !citation.self && (citation.parts.length > 0 || /likum|noteikum/iu.test(citation.actName ?? ''))
        ) || /(?<!\p{L})likum\p{L}*\s+izpratnē/iu.test(text)
    );
}

function describe(
    definition: Definition,
    term: LegalTerm,
    { law }: RuleContext
): Pick<Parameters<Parameters<typeof termRedefLaw.check>[1]>[0], 'message' | 'fixes'> {
    const provision = printProvision(term.address, law);
    if (definition.abbreviation) {
        return {
            message: localized(
                `"${term.name}" ir likuma termins (${provision.lv}), bet te tas kļūst par nosaukumu kam citam. Izvēlieties citu nosaukumu.`,
                `"${term.name}" is a term of the law (${provision.en}), and here becomes the name of something else. Choose another name.`
            )
        };
    }
    const newText = `${term.name} ${printWithTitle(term.address, law, 'gen')} izpratnē`;
    return {
        message: localized(
            `Terminu "${term.name}" skaidro ${provision.lv}; noteikumi to skaidro no jauna. Atsaucieties uz likumu.`,
            `The term "${term.name}" is defined in ${provision.en}; the rules define it anew. Refer to the law.`
        ),
        fixes: [
            {
                title: localized(`Skaidrot ar atsauci: "${newText}"`, `Define by reference: "${newText}"`),
                edits: [{ span: definition.bodySpan, newText }],
                kind: 'review'
            }
        ]
    };
}
