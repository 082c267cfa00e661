import type { ImportQuestion, ImportReport } from './model.ts';

type Language = 'lv' | 'en';
type Words = Record<Language, string>;

const QUESTIONS: Record<ImportQuestion['kind'], Words> = {
    'superscript-citation': { lv: 'vai atsaucē ir pazudis indekss', en: 'has a citation lost its superscript' },
    'superscript-point': {
        lv: 'vai punkta numurā ir pazudis indekss',
        en: 'has the number of a point lost its superscript'
    },
    'number-out-of-order': { lv: 'numurs ārpus secības; atstāts tekstā', en: 'number out of order; left in the text' },
    municipality: { lv: 'pašvaldība ņemta no teksta', en: 'municipality taken from the text' },
    'head-line': { lv: 'rinda akta sākumā; atstāta piezīmē', en: 'line at the head of the act; left as a comment' },
    'deep-list': {
        lv: 'uzskaitījums dziļāks par trim līmeņiem; atstāts tekstā',
        en: 'list deeper than three levels; left in the text'
    },
    table: { lv: 'tabulā ir dažāda garuma rindas', en: 'rows of a table differ in length' },
    'wrong-letters': {
        lv: 'vārds ar burtiem, kādu latviešu valodā nav',
        en: 'word with letters that Latvian does not have'
    },
    'changed-sign': {
        lv: 'pieturzīme mainīta, lai rindu nelasītu kā atslēgvārdu',
        en: 'sign changed so that the line is not read as a keyword'
    }
};
const MOST_QUESTIONS = 40;

/** The report in lines for people: first counts, then what to look at. */
export function describeReport(report: ImportReport, language: Language): string[] {
    const say = (lv: string, en: string): string => (language === 'lv' ? lv : en);
    const { citations, dropped } = report;
    const lines = [
        say(
            `Struktūra: nodaļas ${report.chapters}, punkti ${report.points}, apakšpunkti ${report.subpoints}, pielikumi ${report.annexes}, tabulas ${report.tables}, paskaidrojuma raksta sadaļas ${report.memoSections}, paraksts: ${report.signature ? 'ir' : 'nav'}.`,
            `Structure: chapters ${report.chapters}, points ${report.points}, subpoints ${report.subpoints}, annexes ${report.annexes}, tables ${report.tables}, sections of the memorandum ${report.memoSections}, signature: ${report.signature ? 'yes' : 'no'}.`
        ),
        say(
            `Saturs: teikumi ${report.sentences}, no tiem normas veids nav atpazīts ${report.notUnderstood}; nosacījumi ${report.conditions}, termini un saīsinājumi ${report.definitions}.`,
            `Content: sentences ${report.sentences}, of which no kind of norm was recognised in ${report.notUnderstood}; conditions ${report.conditions}, terms and abbreviations ${report.definitions}.`
        ),
        say(
            `Atsauces: atpazītas ${citations.resolved}, uz aktiem vai vienībām, kuru pakotnēs nav, ${citations.unresolved}; atjaunoti indeksi ${report.superscripts}.`,
            `Citations: resolved ${citations.resolved}, to acts or provisions outside of the packages ${citations.unresolved}; superscripts restored ${report.superscripts}.`
        ),
        say(
            `Avota pēdas: grozījumu piezīmes ${report.notes} (svītrotas vienības ${report.deletedPoints}), atdalīti salipuši vārdi ${report.parted}, izlaistas lappušu zīmes ${dropped.pageMarks}, svītroti labojumi ${dropped.deletions}, komentāri ${dropped.comments}, attēli ${dropped.pictures}.`,
            `Traces of the source: notes on amendments ${report.notes} (deleted units ${report.deletedPoints}), glued words parted ${report.parted}, left out: page marks ${dropped.pageMarks}, tracked deletions ${dropped.deletions}, comments ${dropped.comments}, pictures ${dropped.pictures}.`
        )
    ];
    if (report.encoding !== undefined)
        lines.push(say(`Avota kodējums: ${report.encoding}.`, `Encoding of the source: ${report.encoding}.`));
    if (report.questions.length > 0) lines.push(say('Jāpārbauda:', 'To look at:'));
    for (const { kind, text } of report.questions.slice(0, MOST_QUESTIONS))
        lines.push(`- ${QUESTIONS[kind][language]}: ${text}`);
    const more = report.questions.length - MOST_QUESTIONS;
    if (more > 0) lines.push(say(`- un vēl ${more}`, `- and ${more} more`));
    return lines;
}
