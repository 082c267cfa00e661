/** Style sheet of the standalone page; a host that embeds the fragment may use it as it is. */
export const HTML_STYLE = `
@page { size: A4; margin: 2cm 2cm 2cm 3cm; }
@page { @bottom-center { content: counter(page); font: 12pt "Times New Roman", serif; } }
@page :first { @bottom-center { content: none; } }
.normraksts { max-width: 16cm; margin: 2cm auto; padding: 0 1em; color: #000; background: #fff;
    font: 12pt/1.3 "Times New Roman", "Liberation Serif", Times, serif; overflow-wrap: break-word; }
.normraksts p { margin: 0 0 .5em; }
.normraksts h1, .normraksts h2 { font: inherit; font-weight: bold; text-align: center;
    break-after: avoid; break-inside: avoid; }
.normraksts h1 { margin: 1.2em 0; }
.normraksts h2 { margin: 1.6em 0 .8em; }
.normraksts a { color: inherit; text-decoration: none; }
.normraksts .status { text-align: right; font-weight: bold; }
.normraksts .issuer, .normraksts .kind { text-align: center; font-weight: bold; }
.normraksts .issuer { text-transform: uppercase; }
.normraksts .issue { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; margin: 1em 0; }
.normraksts .issue .right { margin-left: auto; text-align: right; }
.normraksts .approval, .normraksts .basis { margin-left: 50%; text-align: right; }
.normraksts .basis { margin-bottom: 1.5em; font-style: italic; }
.normraksts .point { padding-left: 2em; text-align: justify; }
.normraksts .point .point { padding-left: 2.8em; }
.normraksts .point .point .point { padding-left: 3.6em; }
.normraksts .number { float: left; margin-left: -2em; padding-right: .4em; }
.normraksts .point .point .number { margin-left: -2.8em; }
.normraksts .point .point .point .number { margin-left: -3.6em; }
.normraksts .lead { break-after: avoid; }
.normraksts .signature { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; }
.normraksts .signature { margin-top: 3em; break-before: avoid; break-inside: avoid; }
.normraksts .signature .name { margin-left: auto; }
.normraksts .annex { break-before: page; margin-top: 3em; }
.normraksts .annex .annex-of { margin: 0; text-align: right; }
.normraksts table { width: 100%; margin: .5em 0 1em; border-collapse: collapse; text-align: left; }
.normraksts caption { font-weight: bold; text-align: left; break-after: avoid; }
.normraksts th, .normraksts td { padding: .2em .5em; border: 1px solid; vertical-align: top; }
.normraksts th { text-align: center; }
.normraksts thead { display: table-header-group; }
.normraksts tr { break-inside: avoid; }
.normraksts .formula { text-align: center; }
.normraksts .form { text-align: left; line-height: 1.8; }
.normraksts :target { background: #fff3c4; }
@media screen { .normraksts a:hover, .normraksts a:focus-visible { text-decoration: underline; } }
@media print { .normraksts { max-width: none; margin: 0; padding: 0; orphans: 2; widows: 2; } }
@media print { .normraksts :target { background: none; } }
`;
