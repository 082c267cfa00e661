import { describe, expect, it, test } from 'vitest';
import { scanQuantities, type Quantity } from '../src/index.ts';

/** `[whole] kind amount unit bound flags`, flags: L last, C continuous, T in total, W within, ~ not exact. */
function show(text: string): string {
    return scanQuantities(text).map(quantity => showOne(text, quantity)).join('; ');
}

function showOne(text: string, quantity: Quantity): string {
    const flags = [
        quantity.last ? 'L' : '', quantity.continuous ? 'C' : '', quantity.inTotal ? 'T' : '',
        quantity.within ? 'W' : '',
        quantity.exact ? '' : '~',
    ].join('');
    const bound = quantity.bound === 'none' ? '' : quantity.bound;
    const amount = quantity.kind === 'date' ? quantity.isoDate : `${quantity.amount}`;
    return [`[${text.slice(quantity.start, quantity.end)}]`, quantity.kind, amount, quantity.unit, bound, flags]
        .filter(part => part !== undefined && part !== '').join(' ');
}

const DURATIONS: readonly (readonly [string, string])[] = [
    ['3 gadi', '[3 gadi] duration 3 year'],
    ['3\u00a0gadus', '[3\u00a0gadus] duration 3 year'],
    ['trīs gadus', '[trīs gadus] duration 3 year'],
    ['ne mazāk kā 3 (trīs) gadus', '[ne mazāk kā 3 (trīs) gadus] duration 3 year at-least'],
    ['vismaz trīs (3) gadus', '[vismaz trīs (3) gadus] duration 3 year at-least'],
    ['36 mēnešus', '[36 mēnešus] duration 36 month'],
    ['trīsdesmit sešus mēnešus', '[trīsdesmit sešus mēnešus] duration 36 month'],
    ['1095 dienas', '[1095 dienas] duration 1095 day ~'],
    ['piecu darba dienu laikā', '[piecu darba dienu laikā] duration 5 workday W~'],
    ['10 (desmit) darba dienu laikā', '[10 (desmit) darba dienu laikā] duration 10 workday W~'],
    ['triju darbdienu laikā', '[triju darbdienu laikā] duration 3 workday W~'],
    ['divas nedēļas', '[divas nedēļas] duration 2 week ~'],
    ['24 stundu laikā', '[24 stundu laikā] duration 24 hour W~'],
    ['uz laiku līdz 10 diennaktīm', '[līdz 10 diennaktīm] duration 10 day at-most ~'],
    ['viena mēneša laikā', '[viena mēneša laikā] duration 1 month W'],
    ['mēneša laikā no dienas', '[mēneša laikā] duration 1 month W'],
    ['tā mēneša laikā lūdz', '[mēneša laikā] duration 1 month W'],
    ['gada laikā pēc', '[gada laikā] duration 1 year W'],
    ['pēdējā gada laikā', '[pēdējā gada laikā] duration 1 year LW'],
    ['pēdējo mēnesi', '[pēdējo mēnesi] duration 1 month L'],
    ['pusgadu', '[pusgadu] duration 6 month'],
    ['pusgada laikā', '[pusgada laikā] duration 6 month W'],
    ['pusotru gadu', '[pusotru gadu] duration 1.5 year'],
    ['trīs ar pusi gadus', '[trīs ar pusi gadus] duration 3.5 year'],
    ['1,5 gadus', '[1,5 gadus] duration 1.5 year'],
    ['desmitgadi', '[desmitgadi] duration 10 year'],
    ['3 gadu un 6 mēnešu', '[3 gadu un 6 mēnešu] duration 42 month'],
    ['vienu gadu sešus mēnešus', '[vienu gadu sešus mēnešus] duration 18 month'],
    ['5-gadīgs līgums', '[5-gadīgs] duration 5 year'],
    ['piecgadīgs līgums', '[piecgadīgs] duration 5 year'],
    ['3 g.', '[3 g.] duration 3 year'],
    ['12 mēn.', '[12 mēn.] duration 12 month'],
    ['ne īsāk kā vienu gadu', '[ne īsāk kā vienu gadu] duration 1 year at-least'],
    ['ne mazāk par 2 gadiem', '[ne mazāk par 2 gadiem] duration 2 year at-least'],
    ['ilgāk par gadu', '[ilgāk par gadu] duration 1 year more-than'],
    ['ilgāk nekā trīs gadus', '[ilgāk nekā trīs gadus] duration 3 year more-than'],
    ['vairāk nekā 6 mēnešus', '[vairāk nekā 6 mēnešus] duration 6 month more-than'],
    ['vairāk par pieciem gadiem', '[vairāk par pieciem gadiem] duration 5 year more-than'],
    ['ne ilgāk kā sešus mēnešus', '[ne ilgāk kā sešus mēnešus] duration 6 month at-most'],
    ['ne vairāk kā divus gadus', '[ne vairāk kā divus gadus] duration 2 year at-most'],
    ['ne vēlāk kā nedēļu pēc', '[ne vēlāk kā nedēļu] duration 1 week at-most ~'],
    ['līdz diviem gadiem, ar iespēju', '[līdz diviem gadiem] duration 2 year at-most'],
    ['pagarināt līdz gadam', '[līdz gadam] duration 1 year at-most'],
    ['mazāk par 3 mēnešiem', '[mazāk par 3 mēnešiem] duration 3 month less-than'],
    ['īsāk par gadu', '[īsāk par gadu] duration 1 year less-than'],
    ['tieši 12 mēnešus', '[tieši 12 mēnešus] duration 12 month exact'],
    ['nav īsāks par 14 dienām', '[nav īsāks par 14 dienām] duration 14 day at-least ~'],
    ['nedrīkst būt ilgāks par 3 gadiem', '[nedrīkst būt ilgāks par 3 gadiem] duration 3 year at-most'],
    ['termiņš pārsniedz 10 gadus', '[pārsniedz 10 gadus] duration 10 year more-than'],
    ['pēdējos trīs gadus nepārtraukti', '[pēdējos trīs gadus nepārtraukti] duration 3 year LC'],
    ['pēdējo triju gadu laikā', '[pēdējo triju gadu laikā] duration 3 year LW'],
    ['iepriekšējos 12 mēnešus', '[iepriekšējos 12 mēnešus] duration 12 month L'],
    ['divos pēdējos kalendāra gados', '[divos pēdējos kalendāra gados] duration 2 year L'],
    ['vismaz pēdējos 5 gadus bez pārtraukuma', '[vismaz pēdējos 5 gadus bez pārtraukuma] duration 5 year at-least LC'],
    ['nepārtraukti deklarēta novadā vismaz 3 gadus', '[vismaz 3 gadus] duration 3 year at-least C'],
    ['vismaz 3 gadus deklarēta novadā bez pārtraukuma', '[vismaz 3 gadus] duration 3 year at-least C'],
    ['vismaz 3 gadus, nepārtraukti', '[vismaz 3 gadus] duration 3 year at-least'],
    ['vismaz 3 pilnus gadus', '[vismaz 3 pilnus gadus] duration 3 year at-least'],
    ['pilnus 3 gadus', '[pilnus 3 gadus] duration 3 year'],
    ['3 gadus un ilgāk', '[3 gadus un ilgāk] duration 3 year at-least'],
    ['kopumā ne mazāk kā 5 gadus pēdējo 10 gadu laikā',
        '[kopumā ne mazāk kā 5 gadus] duration 5 year at-least T; [pēdējo 10 gadu laikā] duration 10 year LW'],
    ['no 3 līdz 5 gadiem', '[3] duration 3 year at-least; [līdz 5 gadiem] duration 5 year at-most'],
    ['no viena gada līdz trim gadiem',
    '[viena gada] duration 1 year at-least; [līdz trim gadiem] duration 3 year at-most'],
    ['3–5 gadus', '[3] duration 3 year at-least; [5 gadus] duration 5 year at-most'],
    ['vienu reizi trīs gadu periodā', '[vienu] number 1 reizi; [trīs gadu periodā] duration 3 year W'],
    ['Vismaz Trīs Gadus', '[Vismaz Trīs Gadus] duration 3 year at-least'],
];

const OTHERS: readonly (readonly [string, string])[] = [
    ['2021. gada 3. novembrī', '[2021. gada 3. novembrī] date 2021-11-03 day'],
    ['2021. gada 3. novembra', '[2021. gada 3. novembra] date 2021-11-03 day'],
    ['2015.gada 1.janvārī', '[2015.gada 1.janvārī] date 2015-01-01 day'],
    ['03.11.2021.', '[03.11.2021.] date 2021-11-03 day'],
    ['3.11.2021', '[3.11.2021] date 2021-11-03 day'],
    ['2021-11-03', '[2021-11-03] date 2021-11-03 day'],
    ['kopš 2020. gada', '[kopš 2020. gada] date 2020 year since'],
    ['kopš 2020. gada 1. janvāra', '[kopš 2020. gada 1. janvāra] date 2020-01-01 day since'],
    ['2020. gada janvāri', '[2020. gada janvāri] date 2020-01 month'],
    ['2021. gada laikā', '[2021. gada laikā] date 2021 year W'],
    ['2021. gadā', '[2021. gadā] date 2021 year'],
    ['sākot ar 2024. gada 1. janvāri', '[sākot ar 2024. gada 1. janvāri] date 2024-01-01 day since'],
    ['ne vēlāk kā līdz 2026. gada 31. decembrim',
    '[ne vēlāk kā līdz 2026. gada 31. decembrim] date 2026-12-31 day at-most'],
    ['5 euro', '[5 euro] money 500 EUR'],
    ['137,50 euro', '[137,50 euro] money 13750 EUR'],
    ['0,29 euro', '[0,29 euro] money 29 EUR'],
    ['1 200 EUR', '[1 200 EUR] money 120000 EUR'],
    ['1\u00a0234\u00a0567,89 euro', '[1\u00a0234\u00a0567,89 euro] money 123456789 EUR'],
    ['€ 5', '[€ 5] money 500 EUR'],
    ['piecu euro apmērā', '[piecu euro] money 500 EUR'],
    ['12.50 euro', '[12.50 euro] money 1250 EUR'],
    ['2 euro un 50 centi', '[2 euro un 50 centi] money 250 EUR'],
    ['200 euro (divi simti euro)', '[200 euro (divi simti euro)] money 20000 EUR'],
    ['ne vairāk kā 250 euro', '[ne vairāk kā 250 euro] money 25000 EUR at-most'],
    ['5 miljoni euro', '[5 miljoni euro] money 500000000 EUR'],
    ['50 %', '[50 %] percent 50 %'],
    ['50%', '[50%] percent 50 %'],
    ['līdz 50 procentiem', '[līdz 50 procentiem] percent 50 % at-most'],
    ['12 m2', '[12 m2] area 12 m2'],
    ['12,5 m²', '[12,5 m²] area 12.5 m2'],
    ['vismaz 20 kvadrātmetri', '[vismaz 20 kvadrātmetri] area 20 m2 at-least'],
    ['30 kv. m', '[30 kv. m] area 30 m2'],
    ['piecus hektārus', '[piecus hektārus] area 5 ha'],
    ['līdz 24 gadu vecumam', '[līdz 24 gadu vecumam] age 24 year at-most'],
    ['18 gadus vecs', '[18 gadus vecs] age 18 year'],
    ['sasniegusi 18 gadu vecumu', '[18 gadu vecumu] age 18 year at-least'],
    ['nav sasniegusi 24 gadu vecumu', '[24 gadu vecumu] age 24 year less-than'],
    ['16 gadu vecumu sasniedzis bērns', '[16 gadu vecumu] age 16 year at-least'],
    ['jaunāks par 25 gadiem', '[jaunāks par 25 gadiem] age 25 year less-than'],
    ['vecāks par trim, bet', '[vecāks par trim] age 3 year more-than'],
    ['vecumā no septiņiem līdz 18 gadiem', '[septiņiem] age 7 year at-least; [līdz 18 gadiem] age 18 year at-most'],
    ['no diviem gadiem līdz 18 gadu vecuma sasniegšanai',
    '[diviem gadiem] age 2 year at-least; [līdz 18 gadu vecuma] age 18 year at-most'],
    ['no 15 gadu vecuma', '[15 gadu vecuma] age 15 year at-least'],
    ['piecgadīgs bērns', '[piecgadīgs] age 5 year'],
    ['5-gadīga bērna', '[5-gadīga] age 5 year'],
    ['trim piedāvājumiem', '[trim] number 3 piedāvājumiem'],
    ['vismaz viens no', '[vismaz viens] number 1 no at-least'],
    ['2 istabas', '[2] number 2 istabas'],
    ['trīs vai vairāk istabu dzīvoklis', '[trīs vai vairāk] number 3 istabu at-least'],
    ['vismaz 2 personas', '[vismaz 2] number 2 personas at-least'],
    ['līdz divtūkstoš astoņsimt naudas soda vienībām', '[līdz divtūkstoš astoņsimt] number 2800 naudas at-most'],
];

/** Nothing here is a quantity. */
const NOTHING = [
    '14. panta 3. punkts', 'Nr. 3', 'Nr. 38/2021', '1. grupas invaliditāte', 'Noteikumu 10.1. apakšpunktā',
    '21.⁶ pants', 'plkst. 14.30',
    'LV-1050', '3.–5. klase', '(1) Dome lemj', 'reizi mēnesī', 'gadījumā', 'attiecīgā gada laikā',
    'taksācijas gada laikā', 'mācību gada beigām',
    'nepilngadīgs bērns', 'pirmās daļas', 'viens otram', 'katru gadu', 'gadskārtējā', 'līdz gada beigām', 'šā gada',
    'pēdējo dienu',
    'III nodaļa', 'A4 formātā', 'trešā persona', '1997, 23. nr.', 'prot. Nr. 17', 'mēnešalga', 'dienests',
    '3. novembrī',
];

describe('scanQuantities', () => {
    test.each(DURATIONS)('%s', (text, expected) => {
        expect(show(text)).toBe(expected);
    });

    test.each(OTHERS)('%s', (text, expected) => {
        expect(show(text)).toBe(expected);
    });

    test.each(NOTHING)('nothing in %s', text => {
        expect(show(text)).toBe('');
    });

    it('keeps offsets in a sentence', () => {
        const text = 'Persona, kura deklarēta ne mazāk kā 3 (trīs) gadus, maksā 5 euro līdz 2021. gada 3. novembrim.';
        expect(show(text)).toBe(
            '[ne mazāk kā 3 (trīs) gadus] duration 3 year at-least; [5 euro] money 500 EUR; '
                + '[līdz 2021. gada 3. novembrim] date 2021-11-03 day at-most',
        );
        expect(scanQuantities(text).map(({ valueStart, valueEnd }) => text.slice(valueStart, valueEnd))).toEqual([
            '3', '5', '2021. gada 3. novembrim',
        ]);
    });

    it('converts to months and days', () => {
        const [years, combined, days, work] = ['2 gadus', '1 gadu un 3 mēnešus', '365 dienas',
        '10 darba dienu laikā'].map(text => scanQuantities(text)[0]);
        expect([years?.months, years?.exact, years?.days]).toEqual([24, true, undefined]);
        expect([combined?.months, combined?.exact]).toEqual([15, true]);
        expect([days?.days, days?.exact, Math.round(days?.months ?? 0)]).toEqual([365, false, 12]);
        expect([work?.days, work?.exact]).toEqual([14, false]);
    });

    it('never overlaps and stays within the text', () => {
        const text = [...DURATIONS, ...OTHERS].map(([source]) => source).join(' ') + NOTHING.join(' ');
        let end = 0;
        for (const quantity of scanQuantities(text)) {
            expect(quantity.start).toBeGreaterThanOrEqual(end);
            expect(quantity.valueStart).toBeGreaterThanOrEqual(quantity.start);
            expect(quantity.valueEnd).toBeLessThanOrEqual(quantity.end);
            end = quantity.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
    });

    test.each(['', ' ', '3', '3 ', '(', '3 (', '3 (trīs', 'ne mazāk kā', '€', '2021.', '2021. gada 3.', '1 2 3 4',
    'vismaz', '5-', 'līdz', '3 un', '😀 3 gadi'])(
        'survives %j', text => {
            expect(() => scanQuantities(text)).not.toThrow();
        },
    );

    it('is linear', () => {
        const hostile = ['vismaz ', 'ne mazāk kā ', 'pēdējo ', '1 ', '(', 'viens ', 'gada ', '1,', '3 (',
        'no 3 līdz '].map(piece => piece.repeat(20_000));
        for (const text of hostile) {
            const started = performance.now();
            scanQuantities(text);
            expect(performance.now() - started).toBeLessThan(1_500);
        }
    });
});
