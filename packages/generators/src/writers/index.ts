export { writeAkn } from './write-akn.ts';
export { HTML_STYLE } from './html-style.ts';
export { writeDocx } from './write-docx.ts';
export { writeHtml, type HtmlOptions } from './write-html.ts';
export { writeMarkdown } from './write-markdown.ts';
export { writePdf } from './write-pdf.ts';
export { writeText } from './write-text.ts';
export { writeJson } from './write-json.ts';
export type * from './write-json-model.ts';
