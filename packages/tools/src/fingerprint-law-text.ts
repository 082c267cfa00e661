/**
 * Makes packages/law/fingerprints/law-fingerprints.json of consolidated texts of laws. The texts are not part of the
 * repository; the file is. Arguments: the day of the edition, then one for each act, its articles after a colon:
 *
 *     node packages/tools/src/fingerprint-law-text.ts 2026-02-21 PAL=PATH SPSP=PATH:33-39
 *
 * A text is Markdown: `### 7. pants Title` opens an article (`21.5.` is 21⁵), `(1)` a paragraph, `1)` a point, `a)` a letter.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeShingles, parseAddress, toShingles, type LawFingerprints } from '@normraksts/law';
import { splitSentences, toSuperscript } from '@normraksts/latvian';

const target = join(
    dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))),
    'packages',
    'law',
    'fingerprints',
    'law-fingerprints.json'
);

/** Notes of the publisher on amendments, and units that hold nothing. */
const NOTE = /^\(\s*(?:\d{2}\.\d{2}\.\d{4}|Izslēgt|Pant|Daļ|Punkt|Nosaukum|Nodaļ)|likuma redakcijā/u;

/** Words of each unit by its address. */
function readUnits(act: string, text: string, articles: (article: number) => boolean): Map<string, string> {
    const units = new Map<string, string>();
    let article: string | undefined;
    let paragraph = '';
    let point = '';
    let letter = '';
    for (const line of text.split('\n').map(one => one.trim())) {
        const heading = /^### (\d+)(?:\.(\d+))?\. pants/u.exec(line);
        if (line.startsWith('#')) {
            article =
                heading && articles(Number(heading[1])) ? heading[1]! + toSuperscript(heading[2] ?? '') : undefined;
            paragraph = point = letter = '';
            continue;
        }
        if (article === undefined || line === '' || NOTE.test(line)) continue;
        const mark = /^(?:\((\d+)(?: (\d+))? ?\)|(\d+)(?: (\d+))? ?\)|(\p{Ll})\))\s*(.*)$/u.exec(line);
        const [, part, partSuper, item, itemSuper, sign, rest = line] = mark ?? [];
        if (part !== undefined) {
            paragraph = `(${part}${toSuperscript(partSuper ?? '')})`;
            point = letter = '';
        } else if (item !== undefined) {
            point = `${paragraph === '' ? '.' : ''}${item}${toSuperscript(itemSuper ?? '')}`;
            letter = '';
        } else if (sign !== undefined) letter = `.${sign}`;
        if (NOTE.test(rest)) continue;
        const address = `${act}:${article}${paragraph}${point}${letter}`;
        if (parseAddress(address) === undefined) throw new Error(`No address: ${address}`);
        units.set(address, `${units.get(address) ?? ''} ${rest}`);
    }
    return units;
}

const [edition = '', ...sources] = process.argv.slice(2);
const provisions: LawFingerprints['provisions'] = {};
for (const source of sources) {
    const [, act = '', path = '', from, to] = /^([A-Z\d]+)=(.*?)(?::(\d+)-(\d+))?$/.exec(source) ?? [];
    const isWanted = (article: number): boolean =>
        from === undefined || (Number(from) <= article && article <= Number(to));
    for (const [address, text] of readUnits(act, readFileSync(path, 'utf8'), isWanted)) {
        const sentences = splitSentences(text)
            .map(({ start, end }) => toShingles(text.slice(start, end)))
            .filter(shingles => shingles.length > 0);
        if (sentences.length > 0) provisions[address] = sentences.map(encodeShingles);
    }
}
const result: LawFingerprints = { edition, provisions };
mkdirSync(dirname(target), { recursive: true });
const json =
    JSON.stringify(result, undefined, 1).replace(
        /\[\s+("[^\]]*")\s+\]/g,
        (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`
    ) + '\n';
writeFileSync(target, json);
console.log(`${Object.keys(provisions).length} provisions → ${Math.round(json.length / 1024)} kB`);
