import { describe, expect, test } from 'vitest';
import type { RegulationDocument } from '../src/document-model.ts';
import { writeDocx, writeHtml, writeMarkdown, writeText } from '../src/writers/index.ts';
import { parseXml, readParagraphs, readParts } from './writers-docx-reader.ts';
import { bold, chapter, createRegulation, lawRef, point, pointRef } from './writers-fixture.ts';

const HOSTILE: [string, string, string][] = [
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['the end of a CDATA section', 'a]]>b', 'a]]>b'],
    ['an attribute', '" onclick="alert(1)', '" onclick="alert(1)'],
    ['entities', '&amp; &lt; &#0; &nbsp;', '&amp; &lt; &#0; &nbsp;'],
    ['control characters', 'a\u0000\u0001\u0008\u001f\u007f\u0085\u009fb', 'ab'],
    ['line breaks and tabs', 'a\r\nb\tc\u2028d\u2029e', 'a b c d e'],
    ['half surrogate pairs', 'a\ud800b\udfffc', 'a\ufffdb\ufffdc'],
    ['noncharacters', 'a\ufffeb\uffffc\u{1fffe}d', 'abcd'],
    ['marks that reorder the line', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['a letter beyond the basic plane', 'a😀b', 'a😀b'],
    ['a non-breaking space', 'a\u00a0b', 'a\u00a0b'],
    ['a long word', 'ā'.repeat(5000), 'ā'.repeat(5000)]
];

/** The hostile text in every place where text can stand. */
function createHostile(words: string): RegulationDocument {
    const everywhere = [bold(words), pointRef(words, 'p1'), pointRef(words, words), lawRef(words, words, words)];
    return {
        ...createRegulation(),
        issuer: words,
        issuerGenitive: words,
        number: words,
        place: words,
        date: words,
        isoDate: words,
        approvals: [everywhere],
        title: words,
        basis: everywhere,
        front: [point('1.', everywhere), { ...point('2.', everywhere), number: words, id: words }],
        chapters: [{ ...chapter(words, words, [point('3.', everywhere)]), id: `${words} nodaļa` }],
        signature: { position: words, name: words }
    };
}

describe.each(HOSTILE)('%s', (_, words, shown) => {
    const doc = createHostile(words);

    test('text shows it on the lines where it belongs', () => {
        const line = shown.repeat(4);
        expect(writeText(doc).split('\n')).toEqual([
            shown,
            'SAISTOŠIE NOTEIKUMI',
            `${shown} ${shown} Nr.\u00a0${shown}`,
            '',
            line,
            '',
            shown,
            '',
            line,
            '',
            `1. ${line}`,
            '',
            `${shown} ${line}`,
            '',
            `${shown}. ${shown}`,
            '',
            `3. ${line}`,
            '',
            `${shown} ${shown}`,
            ''
        ]);
    });

    test('DOCX is well-formed and says the same', () => {
        const docx = writeDocx(doc);
        for (const xml of readParts(docx).values()) parseXml(xml);
        const lines = writeText(doc)
            .split('\n')
            .filter(line => line !== '');
        expect(readParagraphs(docx).map(paragraph => paragraph.text)).toEqual(lines);
    });

    test('HTML has no other tags or attributes than those of plain words', () => {
        const skeleton = (html: string) =>
            html
                .replace(/<style>.*<\/style>/su, '')
                .match(/<[^>]*>/gu)
                ?.map(tag => tag.replace(/(id|href|content)="[^"]*"/gu, '$1'));
        expect(skeleton(writeHtml(doc))).toEqual(skeleton(writeHtml(createHostile('vārds'))));
    });

    test('Markdown is one line per paragraph, without raw tags of the text', () => {
        const markdown = writeMarkdown(doc);
        const blocks = (output: string) => output.split('\n').length;
        expect(blocks(markdown)).toBe(blocks(writeMarkdown(createHostile('vārds'))));
        expect(markdown.replace(/\\[<>]|<\/?strong>/gu, '')).not.toMatch(/[<]/u);
    });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//x.lv', 'x', ''])(
    'no link to %s',
    url => {
        const doc = createRegulation({ basis: [lawRef('likums', 'X:1', url)], front: [], chapters: [] });
        expect(writeHtml(doc)).not.toContain('<a ');
        expect(writeMarkdown(doc)).not.toContain('](');
        expect(readParts(writeDocx(doc)).get('word/_rels/document.xml.rels')).not.toContain('External');
    }
);

test('an address is escaped for the page, the relationship and Markdown', () => {
    const doc = createRegulation({
        basis: [lawRef('likums', 'X:1', 'https://x.lv/ā?a=1&b="<)')],
        front: [],
        chapters: []
    });
    expect(writeHtml(doc)).toContain('href="https://x.lv/%C4%81?a=1&amp;b=%22%3C)"');
    expect(writeMarkdown(doc)).toContain('](https://x.lv/%C4%81?a=1&b=%22%3C%29)');
    expect(readParts(writeDocx(doc)).get('word/_rels/document.xml.rels')).toContain(
        'Target="https://x.lv/%C4%81?a=1&amp;b=%22%3C)"'
    );
});
