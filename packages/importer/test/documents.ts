import { strToU8, zipSync } from 'fflate';

/** A made-up act, as an author thinks of it; the functions below dress it in every format. */
export interface SampleBlock {
    kind: 'head' | 'title' | 'basis' | 'chapter' | 'point' | 'sub' | 'inner' | 'text' | 'note' | 'signature';
    /** As printed. */
    number?: string;
    text: string;
}

export const ACT: SampleBlock[] = [
    { kind: 'head', text: 'Upmales novada domes saistošie noteikumi Nr. 7/2024' },
    { kind: 'head', text: 'Upmalē 2024. gada 14. martā' },
    { kind: 'title', text: 'Par Upmales novada pašvaldības palīdzību dzīvokļa jautājumu risināšanā' },
    { kind: 'head', text: 'Apstiprināti ar Upmales novada domes 2024. gada 14. marta lēmumu Nr. 31 (prot. Nr. 4)' },
    {
        kind: 'basis',
        text: 'Izdoti saskaņā ar likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 15. pantu un 25.² panta pirmo daļu'
    },
    { kind: 'chapter', number: 'I.', text: 'Vispārīgie jautājumi' },
    {
        kind: 'point',
        number: '1.',
        text: 'Noteikumi nosaka, kā Upmales novada pašvaldība (turpmāk – pašvaldība) sniedz palīdzību mājokļa atrašanā.'
    },
    { kind: 'point', number: '2.', text: 'Iesniegumam, ko persona nodod pašvaldībai, pievieno:' },
    { kind: 'sub', number: '2.1.', text: 'ziņas par ģimeni:' },
    { kind: 'inner', number: '2.1.1.', text: 'par katra bērna vecumu;' },
    { kind: 'inner', number: '2.1.2.', text: 'par personām, kuras ir apgādībā;' },
    { kind: 'sub', number: '2.2.', text: 'īres līguma norakstu.' },
    { kind: 'text', text: 'Norakstu apliecina darbinieks, kurš to saņem.' },
    { kind: 'point', number: '2.¹', text: 'Iesniegumu drīkst nodot arī pilnvarots pārstāvis.' },
    { kind: 'chapter', number: 'II.', text: 'Reģistrēšana' },
    { kind: 'point', number: '3.', text: '(Svītrots ar Upmales novada domes 10.10.2024. saistošajiem noteikumiem Nr. 20/2024)' },
    {
        kind: 'point',
        number: '4.',
        text: 'Vispārējās kārtas grupā reģistrē ģimenes, kuru apgādībā ir vismaz trīs nepilngadīgi bērni un kuru dzīvesvieta novadā deklarēta vismaz divus gadus.'
    },
    { kind: 'note', text: '(Grozīts ar Upmales novada domes 10.10.2024. saistošajiem noteikumiem Nr. 20/2024)' },
    { kind: 'point', number: '5.', text: 'Komisija lemj atbilstoši noteikumu 2.1. apakšpunktā minētajām ziņām 30 dienu laikā.' },
    { kind: 'signature', text: 'Upmales novada domes priekšsēdētāja A. Kalna' }
];

export const MEMO: [title: string, text: string][] = [
    ['1. Mērķis un nepieciešamības pamatojums', 'Palīdzība līdz šim nebija noteikta.'],
    ['2. Fiskālā ietekme', 'Papildu izdevumu nav.']
];

const print = ({ number, text }: SampleBlock): string => (number ? `${number} ${text}` : text);
/** `2.¹` as sources that lose superscripts print it. */
const flatten = (text: string): string => text.replace(/\.([¹²³])/g, (_, digit: string) => `.${'¹²³'.indexOf(digit) + 1}`);

/** As public collections keep acts: front matter, points as headings of level 5, superscripts lost. */
export function toMarkdown(blocks: readonly SampleBlock[]): string {
    const title = blocks.find(({ kind }) => kind === 'title')!.text;
    const lines = blocks
        .filter(({ kind }) => kind !== 'title')
        .map(block => {
            const text = flatten(print(block));
            if (block.kind === 'chapter') return `### ${text}`;
            if (block.kind === 'point') return `##### ${text}`;
            return block.kind === 'signature' ? `**${text}**` : text;
        });
    const memo = [
        '### Saistošo noteikumu Nr. 7/2024 paskaidrojuma raksts',
        ['| Paskaidrojuma raksta sadaļas | Norādāmā informācija |', '| --- | --- |', ...MEMO.map(row => `| ${row.join(' | ')} |`)].join('\n')
    ];
    return `---\ntitle: "${title}"\nstatus: "in_force"\n---\n# ${title}\n\n${[...lines, ...memo].join('\n\n')}\n`;
}

/** As a page of a publisher: menus, scripts, superscripts as `sup`. */
export function toHtml(blocks: readonly SampleBlock[]): string {
    const raise = (text: string): string =>
        text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replace(/[¹²³]/g, digit => `<sup>${'¹²³'.indexOf(digit) + 1}</sup>`);
    const body = blocks.map(block => {
        const text = raise(print(block));
        if (block.kind === 'title') return `<h2>${text}</h2>`;
        if (block.kind === 'chapter') return `<h3>${text}</h3>`;
        if (block.kind === 'note') return `<p class="labojumu_pamats">${text}</p>`;
        return block.kind === 'signature' ? `<p><b>${text}</b></p>` : `<p>${text}</p>`;
    });
    const memo = `<h3>Paskaidrojuma raksts</h3><table><tr><th>Paskaidrojuma raksta sadaļas<th>Norādāmā informācija</tr>${MEMO.map(row => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`;
    return `<!DOCTYPE html><html><head><title>Akts</title><script>if (1 < 2) document.write('<p>9. Skripts nav akts.</p>');</script></head><body>
<nav><a href="/">Sākums</a></nav><div class="menu">Meklēt tiesību aktu</div>
${body.join('\n')}\n${memo}<div>Tiesību akta pase</div><p>Izdevējs: dome</p></body></html>`;
}

/** As copied from a PDF: lines broken anywhere, a page number, blank lines inside of sentences. */
export function toBrokenText(blocks: readonly SampleBlock[]): string {
    const lines = blocks.flatMap(block => {
        const own = breakLines(print(block));
        return ['point', 'sub', 'inner'].includes(block.kind) ? own : ['', ...own, ''];
    });
    const middle = lines.findIndex(line => line.startsWith('4. '));
    lines.splice(middle + 1, 0, '', '3', '\f');
    return lines.join(' \n');
}

function breakLines(text: string): string[] {
    const lines = [''];
    for (const word of text.split(' ')) {
        const line = lines.at(-1)!;
        if (line.length + word.length > 58) lines.push(word);
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines;
}

const toXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A Word document: chapters and points numbered by Word, the number with a superscript typed. */
export function toDocx(blocks: readonly SampleBlock[]): Uint8Array {
    const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t xml:space="preserve">${toXml(text)}</w:t></w:r>`;
    const runs = (text: string): string =>
        text
            .split(/([¹²³])/)
            .filter(Boolean)
            .map(part =>
                /^[¹²³]$/.test(part)
                    ? run(String('¹²³'.indexOf(part) + 1), '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>')
                    : run(part)
            )
            .join('');
    const list = (id: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    const levels = { point: 0, sub: 1, inner: 2 } as const;
    const paragraphs = blocks.map(block => {
        const { kind } = block;
        if (kind === 'chapter') return `<w:p><w:pPr><w:pStyle w:val="Nodala"/></w:pPr>${runs(block.text)}</w:p>`;
        const isCounted = (kind === 'point' || kind === 'sub' || kind === 'inner') && !/[¹²³]/.test(block.number!);
        if (isCounted) return `<w:p><w:pPr>${list(1, levels[kind])}</w:pPr>${runs(block.text)}</w:p>`;
        const isBold = kind === 'title' || kind === 'signature';
        return `<w:p>${isBold ? run(print(block), '<w:rPr><w:b/></w:rPr>') : runs(print(block))}</w:p>`;
    });
    const deleted = '<w:p><w:del w:id="1"><w:r><w:delText>Izsvītrots teikums.</w:delText></w:r></w:del></w:p>';
    const rows = MEMO.map(row => `<w:tr>${row.map(cell => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`).join('');
    const memo = `<w:p>${run('Paskaidrojuma raksts', '<w:rPr><w:b/></w:rPr>')}</w:p><w:tbl>${rows}</w:tbl>`;
    const lvl = (level: number, format: string, text: string): string =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const xml = (root: string, content: string): Uint8Array =>
        strToU8(
            `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${root}>`
        );
    return zipSync({
        'word/document.xml': xml('document', `<w:body>${paragraphs.join('')}${deleted}${memo}</w:body>`),
        'word/numbering.xml': xml(
            'numbering',
            `<w:abstractNum w:abstractNumId="0">${lvl(0, 'decimal', '%1.')}${lvl(1, 'decimal', '%1.%2.')}${lvl(2, 'decimal', '%1.%2.%3.')}</w:abstractNum>` +
                `<w:abstractNum w:abstractNumId="5">${lvl(0, 'upperRoman', '%1.')}</w:abstractNum>` +
                '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>'
        ),
        'word/styles.xml': xml(
            'styles',
            `<w:style w:styleId="Nodala"><w:name w:val="heading 1"/><w:pPr>${list(2, 0)}<w:outlineLvl w:val="0"/></w:pPr></w:style>`
        )
    });
}

/** A table in a subpoint, and annexes with a table and with points of their own. */
export const WITH_TABLES = {
    markdown: `# Par kārtību

Upmales novada domes saistošie noteikumi Nr. 1/2024

##### 1. Pabalstu piešķir, ievērojot šādas normas:

1.1. istabām:

| Personas | Istabas |
| --- | --- |
| viena | |
| divas | 2 |

1.2. citām telpām.

**Upmales novada domes priekšsēdētāja A. Kalna**

### 1. pielikumsUpmales novada domes2024. gada 5. maijasaistošajiem noteikumiem Nr. 1/2024

### Normas

| Telpa | Norma | Piezīme |
| --- | --- | --- |
| istaba | 12 | |

Normas pārskata.

### 2. pielikumsUpmales novada domes2024. gada 5. maijasaistošajiem noteikumiem Nr. 1/2024

### Iesniegums

1. Iesniedzējs raksta vārdu.

2. Iesniedzējs parakstās:

2.1. ar roku;

2.2. elektroniski.
`,
    html: `<p>Upmales novada domes saistošie noteikumi Nr. 1/2024</p><h2>Par kārtību</h2>
<p>1. Pabalstu piešķir, ievērojot šādas normas:</p><p>1.1. istabām:</p>
<table><tr><th>Personas</th><th>Istabas</th></tr><tr><td>viena</td><td></td></tr><tr><td><p>divas</p></td><td>2</td></tr></table>
<p>1.2. citām telpām.</p><p>Upmales novada domes priekšsēdētāja A. Kalna</p>
<p>1. pielikums<br>Upmales novada domes<br>2024. gada 5. maija<br>saistošajiem noteikumiem Nr. 1/2024</p><h3>Normas</h3>
<table><tr><td>Telpa<td>Norma<td>Piezīme<tr><td>istaba<td>12<td></table><p>Normas pārskata.</p>
<p>2. pielikums<br>Upmales novada domes<br>2024. gada 5. maija<br>saistošajiem noteikumiem Nr. 1/2024</p><h3>Iesniegums</h3>
<p>1. Iesniedzējs raksta vārdu.</p><p>2. Iesniedzējs parakstās:</p><p>2.1. ar roku;</p><p>2.2. elektroniski.</p>`
};
