import { findCodeDocs, collectCodeTitles } from '@normraksts/rules';
import { loadLaw } from './law.ts';
import { parseOptions, toLanguage } from './options.ts';
import { EXIT, UsageError, type Terminal } from './terminal.ts';

/** `explain CODE`: what a code means, why it matters, what to do. */
export async function explainCommand(args: string[], terminal: Terminal): Promise<number> {
    const { values, positionals } = parseOptions(args, { lang: { type: 'string' } });
    const language = toLanguage(values.lang);
    const [code] = positionals;
    if (code === undefined)
        throw new UsageError({
            lv: 'norādiet kodu, piemēram, RES-TERM-FIRST.',
            en: 'name a code, for example RES-TERM-FIRST.'
        });
    const docs = findCodeDocs(code.toUpperCase(), language, loadLaw([]).law);
    if (docs === undefined) {
        throw new UsageError({
            lv: `koda "${code}" nav; ir ${[...collectCodeTitles(language).keys()].join(', ')}.`,
            en: `there is no code "${code}"; there are ${[...collectCodeTitles(language).keys()].join(', ')}.`
        });
    }
    terminal.stdout.write(docs.endsWith('\n') ? docs : `${docs}\n`);
    return EXIT.ok;
}
