import { toMarkup } from '../clean-text.ts';

export interface PdfProperties {
    title: string;
    subject: string;
    author: string;
    /** Day of the act. */
    day?: string;
}

/**
 * The metadata packet. It does not claim PDF/UA-1, to whose rules the file is made, as long as no validator has said so.
 */
export function toXmp({ title, subject, author, day }: PdfProperties): string {
    const text = (value: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${toMarkup(value)}</rdf:li></rdf:Alt>`;
    const created = day === undefined ? '' : `<xmp:CreateDate>${day}T00:00:00Z</xmp:CreateDate>\n`;
    return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title>${text(title)}</dc:title>
<dc:description>${text(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${toMarkup(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>lv-LV</rdf:li></rdf:Bag></dc:language>
${created}<pdf:Producer>Normraksts</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
