import { readBefore } from './passages.ts';
import type { NameUse } from './name-finder.ts';

/** `Latvijas Invalīdu biedrība`, `pašvaldības Dzīvokļu komisija`: a capital where no sentence begins. */
export function isPartOfName({ start, end, passage }: NameUse<unknown>): boolean {
    const at = start - passage.start;
    const isOpening = /(?:^|[.:;!?]|^[-–•])\s*$/u.test(readBefore(passage.text, at));
    const words = passage.text.slice(at, end - passage.start).match(/\p{L}+/gu) ?? [];
    return words.some((word, index) => /^\p{Lu}/u.test(word) && !(index === 0 && isOpening));
}
