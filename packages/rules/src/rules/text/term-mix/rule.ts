import type { LegalTerm } from '@normraksts/law';
import { localized } from '../../../l10n.ts';
import { NameFinder, type NameUse } from '../../../prose/name-finder.ts';
import { isPartOfName } from '../../../prose/names.ts';
import { collectPassages, readHeadings } from '../../../prose/passages.ts';
import { defineRule } from '../../../rule.ts';

/** A name in a title counts as so many uses. */
const LIKE_USES = 3;

/** Two names for the same notion in one text. Which go together stands in the law packages (`līdzās:`). Cost: one pass over the words. */
export const termMix = defineRule({
    meta: {
        code: 'TERM-MIX',
        severity: 'info',
        title: localized('Divi nosaukumi vienam jēdzienam', 'Two names for one notion'),
        docs: {
            what: localized(
                'Noteikumi to pašu vienā vietā sauc tā, citā – citādi, piemēram, "pašvaldības dzīvojamā telpa" un "pašvaldības dzīvoklis". Ja noteikumi paši paskaidro, ka nosaukumi ir divi, ziņojuma nav.',
                'The rules call the same thing by one name here and by another there. Where they explain one by the other themselves, nothing is said.'
            ),
            why: localized(
                'Divus nosaukumus lasītājs attiecina uz divām dažādām lietām.',
                'Two words suggest that two things are meant.'
            ),
            remedy: localized('Lietojiet visur vienu nosaukumu.', 'Use one name throughout.')
        },
        sources: ['MK108:2.3']
    },
    check({ regulation, law, day }, report) {
        const terms = law.getView(day).terms.filter(term => term.beside.length > 0);
        if (terms.length === 0) return;
        const finder = new NameFinder<LegalTerm | undefined>(
            terms.flatMap(term => [
                ...[term.name, ...term.beside].map(name => ({ name, value: term })),
                ...term.kept.map(name => ({ name, value: undefined }))
            ])
        );
        const uses = collectPassages(regulation)
            .flatMap(passage => finder.find(passage))
            .filter(use => !isPartOfName(use));
        const headings = finder.collectNames(readHeadings(regulation));
        const explained = new Set(regulation.definitions.map(definition => definition.term.toLowerCase()));
        for (const [term, found] of Map.groupBy(uses, use => use.value)) {
            if (term === undefined) continue;
            const byName = [...Map.groupBy(found, use => use.name).values()].sort(
                (a, b) => weigh(b, headings) - weigh(a, headings)
            );
            const [kept, ...others] = byName as [NameUse<unknown>[], ...NameUse<unknown>[][]];
            for (const other of others) {
                const [first] = other;
                if (!first || explained.has(first.name) || explained.has(kept[0]!.name)) continue;
                report({
                    span: { start: first.start, end: first.end },
                    unit: first.passage.unit,
                    message: localized(
                        `Te ir "${first.name}", citur – "${kept[0]!.name}". Ja domāts tas pats, lietojiet vienu nosaukumu; ja ne – paskaidrojiet atšķirību.`,
                        `Here it is "${first.name}", elsewhere "${kept[0]!.name}". If the same is meant use one name; if not, explain the difference.`
                    ),
                    confidence: term.confidence,
                    related: [...other.slice(1), kept[0]!].map(use => ({
                        span: { start: use.start, end: use.end },
                        message: localized(`Te ir "${use.name}".`, `Here it is "${use.name}".`)
                    }))
                });
            }
        }
    }
});

/** The name that a title uses is the one to keep. */
function weigh(uses: readonly NameUse<unknown>[], headings: ReadonlySet<string>): number {
    return uses.length + (uses[0] !== undefined && headings.has(uses[0].name) ? LIKE_USES : 0);
}
