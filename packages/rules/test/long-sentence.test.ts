import { expect, it } from 'vitest';
import { check } from './check.ts';

const HEAD = 'saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"\nizvilkums\n\npunkts Viens\n    ';
const PART = 'palīdzību var saņemt persona, kura dzīvesvietu novadā deklarējusi vismaz 3 gadus, ja izpildīti nosacījumi, izņemot personas, kurām ir parāds, ';

it('a sentence too long to be a norm is told of, and neither read nor judged', () => {
    const from = performance.now();
    const { findings, failures } = check(`${HEAD}P${PART.repeat(1_000_000 / PART.length)}beigas.\n`, {});
    expect(failures).toEqual([]);
    expect(findings.map(({ code }) => code).filter(code => code !== 'SYN-EXCERPT')).toEqual(['SYN-TOO-LONG']);
    expect(performance.now() - from).toBeLessThan(5000);
});
