/** Style sheet of the review copy, beside that of the document: notes stand in the right margin, on narrow pages below. */
export const REVIEW_STYLE = `
.summary, .note { font: 15px/1.45 "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #222; }
.summary { max-width: 62em; margin: 2em auto; padding: 0 1em; overflow-wrap: break-word; }
.summary h1 { font-size: 1.6em; }
.summary table { border-collapse: collapse; width: 100%; margin: 1.5em 0; }
.summary caption { text-align: left; font-weight: bold; padding: .3em 0; }
.summary td, .summary th { border-bottom: 1px solid #bbb; padding: .3em .6em .3em 0; text-align: left; vertical-align: top; }
.summary tbody th { font-weight: normal; }
.summary tfoot { font-weight: bold; }
.normraksts .notes { text-align: left; margin: 0 0 1em; }
.note { border-left: 5px solid #888; background: #f6f6f6; padding: .4em .8em; margin: 0 0 .5em; }
.normraksts .note p { margin: 0 0 .3em; }
.note ul { margin: 0 0 .3em; padding-left: 1.2em; }
.note code { font-size: .85em; }
.note.error { border-color: #b00020; } .note.warning { border-color: #b26a00; } .note.info { border-color: #1a5fb4; }
.normraksts mark { color: inherit; background: #eee; border-bottom: 2px solid #888; }
.normraksts mark.error { background: #fde0e4; border-color: #b00020; }
.normraksts mark.warning { background: #fff0d6; border-color: #b26a00; }
.normraksts mark.info { background: #e2eefc; border-color: #1a5fb4; }
.normraksts sup { line-height: 0; font-weight: normal; }
.normraksts .to-note, .normraksts .note a, .summary a { color: #0b57a4; text-decoration: underline; }
@media screen and (min-width: 72em) {
    .normraksts { margin-left: 3em; }
    .normraksts .annotated { display: grid; grid-template-columns: minmax(0, 1fr) 25em; gap: 0 2em; margin-right: -27em; }
}
@media print { .summary { break-after: page; } .note { break-inside: avoid; } }
`;
