import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryPages, validateXML } from 'xmllint-wasm';

const folder = join(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))), 'tests', 'schema');
const read = (name: string) => ({ fileName: name, contents: readFileSync(join(folder, name), 'utf8') });

/** What the OASIS schema has against the documents; nothing if they are valid. About 0.3 s for the first. */
export async function validate(documents: readonly { name: string; xml: string }[]): Promise<string[]> {
    const { valid, errors, rawOutput } = await validateXML({
        xml: documents.map(({ name, xml }) => ({ fileName: `${name}.xml`, contents: xml })),
        schema: [read('akomantoso30.xsd')],
        preload: [read('xml.xsd')],
        maxMemoryPages: 8 * memoryPages.defaultMaxMemoryPages
    });
    if (valid) return [];
    return errors.length > 0 ? errors.map(error => error.rawMessage) : [rawOutput];
}
