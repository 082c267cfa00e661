import { describe, expect, test } from 'vitest';
import { writeHtml, writeMarkdown, writeText } from '../src/writers/index.ts';
import { bold, chapter, createRegulation, italic, lawRef, point, text } from './writers-fixture.ts';

/** Non-breaking spaces stand as `~` in what is expected here. */
const visible = (output: string) => output.replaceAll('\u00a0', '~');

describe('text', () => {
    test('an adopted act', () => {
        expect(visible(writeText(createRegulation()))).toBe(`Paraugu novada dome
SAISTOŠIE NOTEIKUMI
Paraugu pagastā, Paraugu novadā 2024. gada 30. maijā Nr.~7/2024

Apstiprināti ar Paraugu novada domes 2024. gada 30. maija sēdes lēmumu Nr. 3 (prot. Nr. 9/2024)
Precizēti ar Paraugu novada domes 2024. gada 27. jūnija sēdes lēmumu Nr. 5 (prot. Nr. 11/2024)

Par Paraugu novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā

Izdoti saskaņā ar likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 7. panta sesto daļu un Pašvaldību likuma \
44. panta otro daļu

1. Saistošie noteikumi (turpmāk – noteikumi) nosaka kārtību, kādā pašvaldība sniedz palīdzību.

I. Vispārīgie jautājumi

2. Palīdzību sniedz personai, kura atbilst likuma 14. panta pirmajai daļai un Ministru kabineta noteikumiem, ja \
8.1. apakšpunktā noteiktais ir izpildīts.

3. Persona iesniedz iesniegumu un maksā 15~euro (A & B).

3.¹ Iesniegumu, kas minēts 3. punktā, var iesniegt elektroniski.

4. Iesniegumā norāda:
4.1. vārdu un uzvārdu;
4.2. ziņas par mājsaimniecību:
4.2.1. locekļu skaitu;
4.2.2. ienākumus pēdējos trijos mēnešos;
4.3. dzīvesvietu.
Šo punktu piemēro, ievērojot 3.¹ punktu.

II. Palīdzības reģistrs

5. Reģistru kārto pārvalde.
2024. gadā reģistru pārkārto, kā noteikts iepriekšējā nodaļā.

7. Piemēro 99. punktu un I nodaļu.

8. Reģistrā ir:
8.1. pirmā grupa;
8.3. trešā grupa.

III. Noslēguma jautājums

9. Noteikumi stājas spēkā vienlaikus ar 8.1.–8.3. apakšpunktu.

Paraugu novada domes priekšsēdētāja A. Paraudziņa
`);
    });

    const start = (output: string) => visible(output).split('\n').slice(0, 4);

    test('a draft without number and date has a blank for the number', () => {
        const draft = createRegulation({ status: 'draft', number: undefined, date: undefined });
        expect(start(writeText(draft))).toEqual(['PROJEKTS', '', 'Paraugu novada dome', 'SAISTOŠIE NOTEIKUMI']);
        expect(visible(writeText(draft))).toContain('\nParaugu pagastā, Paraugu novadā Nr.~__\n');
    });

    test('a repealed act says so', () => {
        expect(start(writeText(createRegulation({ status: 'repealed' })))[0]).toBe('ZAUDĒJUŠI SPĒKU');
    });

    test('what is absent leaves no gap', () => {
        const bare = createRegulation({
            number: undefined,
            place: undefined,
            date: undefined,
            approvals: [],
            basis: undefined,
            front: [],
            chapters: [],
            signature: undefined
        });
        expect(writeText(bare)).toBe(`Paraugu novada dome
SAISTOŠIE NOTEIKUMI

Par Paraugu novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā
`);
    });
});

describe('Markdown', () => {
    test('an adopted act', () => {
        expect(visible(writeMarkdown(createRegulation()))).toBe(`**Paraugu novada dome**

**SAISTOŠIE NOTEIKUMI**

Paraugu pagastā, Paraugu novadā 2024. gada 30. maijā Nr.~7/2024

Apstiprināti ar Paraugu novada domes 2024. gada 30. maija sēdes lēmumu Nr. 3 (prot. Nr. 9/2024)

Precizēti ar Paraugu novada domes 2024. gada 27. jūnija sēdes lēmumu Nr. 5 (prot. Nr. 11/2024)

# Par Paraugu novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā

> Izdoti saskaņā ar [likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 7. panta sesto daļu]\
(https://likumi.lv/ta/id/56812#p7) un [Pašvaldību likuma 44. panta otro daļu](https://likumi.lv/ta/id/336956#p44)

1\\. Saistošie noteikumi (turpmāk – noteikumi) nosaka kārtību, kādā pašvaldība sniedz palīdzību.

## I. Vispārīgie jautājumi

2\\. Palīdzību sniedz personai, kura atbilst [likuma 14. panta pirmajai daļai](https://likumi.lv/ta/id/56812#p14) \
un Ministru kabineta noteikumiem, ja 8.1. apakšpunktā noteiktais ir izpildīts.

3\\. Persona iesniedz **iesniegumu** un maksā 15~*euro* (A & B).

3.¹ Iesniegumu, kas minēts 3. punktā, var iesniegt elektroniski.

4\\. Iesniegumā norāda:

4.1. vārdu un uzvārdu;

4.2. ziņas par mājsaimniecību:

4.2.1. locekļu skaitu;

4.2.2. ienākumus pēdējos trijos mēnešos;

4.3. dzīvesvietu.

Šo punktu piemēro, ievērojot 3.¹ punktu.

## II. Palīdzības reģistrs

5\\. Reģistru kārto pārvalde.

2024\\. gadā reģistru pārkārto, kā noteikts iepriekšējā nodaļā.

7\\. Piemēro 99. punktu un I nodaļu.

8\\. Reģistrā ir:

8.1. pirmā grupa;

8.3. trešā grupa.

## III. Noslēguma jautājums

9\\. Noteikumi stājas spēkā vienlaikus ar 8.1.–8.3. apakšpunktu.

Paraugu novada domes priekšsēdētāja A. Paraudziņa
`);
    });

    /** The paragraph behind the number of a point with this content. */
    const markdownOf = (...content: Parameters<typeof point>[1][]) => {
        const doc = createRegulation({
            front: content.map(part => point('1.', part)),
            chapters: [],
            signature: undefined
        });
        return writeMarkdown(doc)
            .trimEnd()
            .split('\n')
            .at(-1)
            ?.replace(/^1\\\. ?/u, '');
    };

    test.each([
        ['stars and lines', '*a* _b_ `c` ~d~ |e| $f$', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|e\\| \\$f\\$'],
        ['a line inside a word', 'a_b@c_d.lv _e f_', 'a_b@c_d.lv \\_e f\\_'],
        ['tags', '<b>x</b>', '\\<b\\>x\\</b\\>'],
        ['a link', '[x](y)', '\\[x\\](y)'],
        ['an entity', 'A &amp; B & C', 'A &amp;amp; B & C'],
        ['a backslash', 'a\\b', 'a\\\\b'],
        ['bold with spaces around it', [text('a'), bold(' b '), text('c')], 'a **b** c'],
        ['bold quotation marks', [text('a'), bold('"b"'), text('c')], 'a<strong>"b"</strong>c'],
        ['bold beside italic', [bold('a'), italic('b')], '**a**<em>b</em>'],
        ['bold italic', [{ kind: 'text' as const, text: 'a', bold: true, italic: true }], '***a***'],
        ['emphasis on nothing', [bold(' '), text('a')], ' a'],
        [
            'a link after an exclamation mark',
            [text('a!'), lawRef('b', 'X:1', 'https://x.lv/')],
            'a\\![b](https://x.lv/)'
        ],
        ['an address with brackets', [lawRef('a', 'X:1', 'https://x.lv/(a)')], '[a](https://x.lv/%28a%29)'],
        ['an address that runs code', [lawRef('a', 'X:1', 'javascript:alert(1)')], 'a']
    ])('%s', (_, content, expected) => {
        expect(markdownOf(content)).toBe(expected);
    });

    test.each([
        ['- a', '\\- a'],
        ['+ a', '\\+ a'],
        ['# a', '\\# a'],
        ['> a', '\\> a'],
        ['===', '\\==='],
        ['12. a', '12\\. a'],
        ['12) a', '12\\) a'],
        ['12.5 a', '12.5 a'],
        ['    a', 'a']
    ])('a further paragraph that starts like markup: %s', (content, expected) => {
        const two = { ...point('1.', 'a'), paragraphs: [[text('a')], [text(content)]] };
        const doc = createRegulation({ front: [two], chapters: [], signature: undefined });
        expect(writeMarkdown(doc).trimEnd().split('\n').at(-1)).toBe(expected);
    });

    test('a heading keeps its closing signs', () => {
        const doc = createRegulation({ chapters: [chapter('I', 'C #', [])] });
        expect(writeMarkdown(doc)).toContain('\n## I. C \\#\n');
    });
});

describe('HTML', () => {
    test('the fragment of an adopted act', () => {
        expect(visible(writeHtml(createRegulation(), { fragment: true }))).toBe(`<article class="normraksts" lang="lv">
<header>
<p class="issuer">Paraugu novada dome</p>
<p class="kind">SAISTOŠIE NOTEIKUMI</p>
<p class="issue"><span>Paraugu pagastā, Paraugu novadā</span> <span class="right">2024. gada 30. maijā \
Nr.~7/2024</span></p>
<p class="approval">Apstiprināti ar Paraugu novada domes 2024. gada 30. maija sēdes lēmumu Nr. 3 (prot. Nr. 9/2024)</p>
<p class="approval">Precizēti ar Paraugu novada domes 2024. gada 27. jūnija sēdes lēmumu Nr. 5 (prot. Nr. 11/2024)</p>
<h1>Par Paraugu novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā</h1>
<p class="basis">Izdoti saskaņā ar <a class="law" href="https://likumi.lv/ta/id/56812#p7">likuma &quot;Par palīdzību \
dzīvokļa jautājumu risināšanā&quot; 7. panta sesto daļu</a> un <a class="law" \
href="https://likumi.lv/ta/id/336956#p44">Pašvaldību likuma 44. panta otro daļu</a></p>
</header>
<div class="point" id="p1">
<p><span class="number">1.</span> Saistošie noteikumi (turpmāk – noteikumi) nosaka kārtību, kādā pašvaldība sniedz \
palīdzību.</p>
</div>
<section class="chapter" id="nI">
<h2>I. Vispārīgie jautājumi</h2>
<div class="point" id="p2">
<p><span class="number">2.</span> Palīdzību sniedz personai, kura atbilst <a class="law" \
href="https://likumi.lv/ta/id/56812#p14">likuma 14. panta pirmajai daļai</a> un Ministru kabineta noteikumiem, ja \
<a href="#p8.1">8.1. apakšpunktā</a> noteiktais ir izpildīts.</p>
</div>
<div class="point" id="p3">
<p><span class="number">3.</span> Persona iesniedz <strong>iesniegumu</strong> un maksā 15~<em>euro</em> (A &amp; \
B).</p>
</div>
<div class="point" id="p3.¹">
<p><span class="number">3.¹</span> Iesniegumu, kas minēts <a href="#p3">3. punktā</a>, var iesniegt elektroniski.</p>
</div>
<div class="point" id="p4">
<p class="lead"><span class="number">4.</span> Iesniegumā norāda:</p>
<div class="point" id="p4.1">
<p><span class="number">4.1.</span> vārdu un uzvārdu;</p>
</div>
<div class="point" id="p4.2">
<p class="lead"><span class="number">4.2.</span> ziņas par mājsaimniecību:</p>
<div class="point" id="p4.2.1">
<p><span class="number">4.2.1.</span> locekļu skaitu;</p>
</div>
<div class="point" id="p4.2.2">
<p><span class="number">4.2.2.</span> ienākumus pēdējos trijos mēnešos;</p>
</div>
</div>
<div class="point" id="p4.3">
<p><span class="number">4.3.</span> dzīvesvietu.</p>
</div>
<p>Šo punktu piemēro, ievērojot <a href="#p3.%C2%B9">3.¹ punktu</a>.</p>
</div>
</section>
<section class="chapter" id="nII">
<h2>II. Palīdzības reģistrs</h2>
<div class="point" id="p5">
<p><span class="number">5.</span> Reģistru kārto pārvalde.</p>
<p>2024. gadā reģistru pārkārto, kā noteikts <a href="#nI">iepriekšējā nodaļā</a>.</p>
</div>
<div class="point" id="p7">
<p><span class="number">7.</span> Piemēro 99. punktu un <a href="#nI">I nodaļu</a>.</p>
</div>
<div class="point" id="p8">
<p class="lead"><span class="number">8.</span> Reģistrā ir:</p>
<div class="point" id="p8.1">
<p><span class="number">8.1.</span> pirmā grupa;</p>
</div>
<div class="point" id="p8.3">
<p><span class="number">8.3.</span> trešā grupa.</p>
</div>
</div>
</section>
<section class="chapter" id="nIII">
<h2>III. Noslēguma jautājums</h2>
<div class="point" id="p9">
<p><span class="number">9.</span> Noteikumi stājas spēkā vienlaikus ar <a href="#p8.1">8.1.</a>–\
<a href="#p8.3">8.3. apakšpunktu</a>.</p>
</div>
</section>
<footer class="signature"><span>Paraugu novada domes priekšsēdētāja</span> <span class="name">A. \
Paraudziņa</span></footer>
</article>
`);
    });

    const page = writeHtml(createRegulation({ status: 'draft' }));

    test('the page embeds the fragment of the same document', () => {
        expect(page).toContain(writeHtml(createRegulation({ status: 'draft' }), { fragment: true }));
        expect(page).toContain('<p class="status">PROJEKTS</p>');
    });

    test('the page says its language and title', () => {
        expect(page.startsWith('<!DOCTYPE html>\n<html lang="lv">\n<head>\n<meta charset="utf-8">\n')).toBe(true);
        expect(visible(page)).toContain(
            `<title>Par Paraugu novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā – \
Paraugu novada domes saistošie noteikumi Nr.~7/2024</title>`
        );
    });

    test('the page runs nothing and loads nothing', () => {
        expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
        expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| on\w+=| style=/iu);
    });
});
