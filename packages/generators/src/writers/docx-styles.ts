import { w, wVal } from './docx-xml.ts';

/** Lengths are in twentieths of a point, as the format has them: 567 is one centimetre. */
const CENTIMETRE = 567;
export const TEXT_WIDTH = 9071;
const HALF_PAGE = 4536;

/** Left edge of the text and width of the hanging number, by the level of the point. */
export const POINT_INDENTS = [
    { left: 567, hanging: 567 },
    { left: 1361, hanging: 794 },
    { left: 2325, hanging: 964 }
] as const;

export const POINT_STYLES = ['Point', 'Subpoint', 'Subpoint2'] as const;
export const CONTINUATION_STYLES = ['PointText', 'SubpointText', 'Subpoint2Text'] as const;

/** Numbers of the lists in `word/numbering.xml`; further ones restart one of them at a number. */
export const CHAPTER_LIST = 1;
export const POINT_LIST = 2;

interface ParagraphStyle {
    id: string;
    /** As Word shows it; the English names of Word's own styles are translated by Word. No comma. */
    name: string;
    /** Style of the paragraph that is typed after one of this style. */
    next?: string;
    /** Children of `w:pPr` in the order of the schema. */
    paragraph: string[];
    /** Children of `w:rPr` in the order of the schema. */
    run?: string[];
}

const BOLD = [w('b'), w('bCs')];
const ITALIC = [w('i'), w('iCs')];
const KEEP = [w('keepNext'), w('keepLines')];
const RIGHT_TAB = w('tabs', {}, w('tab', { val: 'right', pos: TEXT_WIDTH }));
const spacing = (before: number, after: number) => w('spacing', { before, after });
const align = (side: 'left' | 'center' | 'right' | 'both') => wVal('jc', side);
const numbering = (list: number, level: number) => w('numPr', {}, wVal('ilvl', level), wVal('numId', list));

const POINT_NAMES = ['Punkts', 'Apakšpunkts', 'Apakšpunkts 2'] as const;
const CONTINUATION_NAMES = ['Punkta teksts', 'Apakšpunkta teksts', 'Apakšpunkta 2 teksts'] as const;

const PARAGRAPH_STYLES: ParagraphStyle[] = [
    {
        id: 'Heading1',
        name: 'heading 1',
        next: 'Point',
        paragraph: [...KEEP, numbering(CHAPTER_LIST, 0), spacing(360, 180), align('center'), wVal('outlineLvl', 0)],
        run: BOLD
    },
    { id: 'Title', name: 'Title', next: 'Basis', paragraph: [...KEEP, spacing(300, 240), align('center')], run: BOLD },
    { id: 'StatusMark', name: 'Statusa atzīme', paragraph: [...KEEP, spacing(0, 240), align('right')], run: BOLD },
    {
        id: 'Issuer',
        name: 'Izdevējs',
        next: 'ActKind',
        paragraph: [...KEEP, spacing(0, 120), align('center')],
        run: [...BOLD, w('caps')]
    },
    {
        id: 'ActKind',
        name: 'Akta veids',
        next: 'IssueLine',
        paragraph: [...KEEP, spacing(0, 240), align('center')],
        run: BOLD
    },
    { id: 'IssueLine', name: 'Vieta un datums', paragraph: [RIGHT_TAB, spacing(0, 240), align('left')] },
    {
        id: 'Approval',
        name: 'Apstiprinājums',
        paragraph: [spacing(0, 60), w('ind', { left: HALF_PAGE }), align('right')]
    },
    {
        id: 'Basis',
        name: 'Izdošanas pamats',
        next: 'Heading1',
        paragraph: [spacing(0, 300), w('ind', { left: HALF_PAGE }), align('right')],
        run: ITALIC
    },
    ...POINT_STYLES.map((id, level) => ({
        id,
        name: POINT_NAMES[level] ?? id,
        paragraph: [
            numbering(POINT_LIST, level),
            spacing(0, 120),
            w('ind', { ...(POINT_INDENTS[level] ?? POINT_INDENTS[0]) }),
            align('both')
        ]
    })),
    ...CONTINUATION_STYLES.map((id, level) => ({
        id,
        name: CONTINUATION_NAMES[level] ?? id,
        paragraph: [spacing(0, 120), w('ind', { left: (POINT_INDENTS[level] ?? POINT_INDENTS[0]).left }), align('both')]
    })),
    {
        id: 'AnnexLabel',
        name: 'Pielikuma numurs',
        next: 'AnnexOf',
        paragraph: [...KEEP, w('pageBreakBefore'), spacing(0, 60), align('right')]
    },
    { id: 'AnnexOf', name: 'Pielikuma piederība', paragraph: [...KEEP, spacing(0, 0), align('right')] },
    { id: 'AnnexText', name: 'Pielikuma teksts', paragraph: [spacing(0, 120), align('both')] },
    { id: 'FormLine', name: 'Veidlapas rinda', paragraph: [spacing(60, 120), align('left')] },
    { id: 'Formula', name: 'Formula', paragraph: [w('keepLines'), spacing(60, 180), align('center')] },
    { id: 'TableTitle', name: 'Tabulas nosaukums', paragraph: [...KEEP, spacing(60, 60), align('left')], run: BOLD },
    { id: 'TableHead', name: 'Tabulas galva', paragraph: [...KEEP, spacing(40, 40), align('center')], run: BOLD },
    { id: 'TableText', name: 'Tabulas teksts', paragraph: [spacing(40, 40), align('left')] },
    { id: 'TableEnd', name: 'Aiz tabulas', paragraph: [spacing(0, 60)] },
    { id: 'Signature', name: 'Signature', paragraph: [w('keepLines'), RIGHT_TAB, spacing(720, 0), align('left')] },
    {
        id: 'MemoSubject',
        name: 'Paskaidrojuma raksta nosaukums',
        paragraph: [...KEEP, spacing(0, 240), align('center')],
        run: BOLD
    },
    { id: 'MemoHead', name: 'Raksta tabulas galva', paragraph: [...KEEP, spacing(40, 40), align('center')], run: BOLD },
    { id: 'MemoText', name: 'Raksta teksts', paragraph: [spacing(40, 60), align('left')] },
    { id: 'MemoSum', name: 'Raksta summa', paragraph: [spacing(40, 60), align('right')] },
    { id: 'Footer', name: 'footer', paragraph: [align('center')] }
];

function toStyle(style: ParagraphStyle): string {
    return w(
        'style',
        { type: 'paragraph', styleId: style.id },
        wVal('name', style.name),
        wVal('basedOn', 'Normal'),
        style.next === undefined ? '' : wVal('next', style.next),
        w('qFormat'),
        w('pPr', {}, ...style.paragraph),
        style.run === undefined ? '' : w('rPr', {}, ...style.run)
    );
}

const FACE = 'Times New Roman';
const FONT = w('rFonts', { ascii: FACE, hAnsi: FACE, eastAsia: FACE, cs: FACE });
const LANGUAGE = w('lang', { val: 'lv-LV', eastAsia: 'lv-LV', bidi: 'ar-SA' });

/** Children of `w:styles`: the look of an official act, all black, Times New Roman 12. */
export const DOCX_STYLES = [
    w(
        'docDefaults',
        {},
        w('rPrDefault', {}, w('rPr', {}, FONT, wVal('sz', 24), wVal('szCs', 24), LANGUAGE)),
        w('pPrDefault')
    ),
    w(
        'style',
        { type: 'paragraph', default: 1, styleId: 'Normal' },
        wVal('name', 'Normal'),
        w('qFormat'),
        w('pPr', {}, w('widowControl')),
        w('rPr', {}, LANGUAGE)
    ),
    w(
        'style',
        { type: 'character', default: 1, styleId: 'DefaultParagraphFont' },
        wVal('name', 'Default Paragraph Font'),
        wVal('uiPriority', 1),
        w('semiHidden')
    ),
    // A citation in an official act looks like the words around it.
    w(
        'style',
        { type: 'character', styleId: 'Hyperlink' },
        wVal('name', 'Hyperlink'),
        wVal('basedOn', 'DefaultParagraphFont'),
        w('rPr', {}, wVal('color', 'auto'), wVal('u', 'none'))
    ),
    ...PARAGRAPH_STYLES.map(toStyle)
].join('');

/** Page: A4 upright, 3 cm at the left for binding, 2 cm elsewhere. */
export const PAGE_GEOMETRY =
    w('pgSz', { w: 11906, h: 16838 }) +
    w('pgMar', {
        top: 2 * CENTIMETRE,
        right: 2 * CENTIMETRE,
        bottom: 2 * CENTIMETRE,
        left: 3 * CENTIMETRE,
        header: 709,
        footer: 709,
        gutter: 0
    });
