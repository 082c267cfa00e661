import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

const MODEL = 'examples/model/palidziba-dzivokla-jautajumos.noteikumi';

/**
 * A regulation of about `points` points: the chapters of the model act (no annex, no memorandum) again and again, with names and texts made unique, so
 * that no paragraph repeats another and nothing that was read before helps.
 *
 * @param salt tells texts of several rounds apart
 */
export function makeRegulation(points: number, salt = ''): string {
    const [rules = ''] = readFileSync(join(root, MODEL), 'utf8').split(/^(?=pielikums |paskaidrojuma raksts$)/m);
    const [head = '', ...chapters] = rules.split(/(?=^nodaļa )/m);
    let text = head;
    let count = 0;
    let paragraphs = 0;
    for (let round = 0; count < points; round++) {
        for (const chapter of chapters) {
            if (count >= points) break;
            text += chapter
                .replace(/^(punkts|apakšpunkts) (.+)$/gm, (_, keyword: string, name: string) => {
                    if (keyword === 'punkts') count++;
                    return `${keyword} ${name} ${'x'.repeat(round)}`.trimEnd();
                })
                .replace(/\{(\p{L}+) ([^}]+)\}/gu, (_, word: string, name: string) =>
                    `{${word} ${name} ${'x'.repeat(round)}}`.replace(' }', '}')
                )
                .replace(/([.;])$/gm, mark => ` (paraugs ${salt}${++paragraphs})${mark}`);
        }
    }
    return text;
}
