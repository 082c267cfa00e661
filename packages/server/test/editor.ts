import { EmptyFileSystem, URI } from 'langium';
import type { Range } from 'vscode-languageserver';
import { createServerServices, type ServerServices } from '../src/module.ts';
import type { View } from '../src/view.ts';
import { LAW } from './law-fixture.ts';

export const services: ServerServices = createServerServices({
    fileSystemProvider: EmptyFileSystem.fileSystemProvider,
    lawModel: LAW,
    lawsFolder: 'file:///laws'
});

let count = 0;

/** A document as the editor has it open. */
export function open(text: string): View {
    const uri = URI.parse(`file:///test/${++count}.noteikumi`);
    const document = services.shared.workspace.LangiumDocumentFactory.fromString(text, uri);
    return services.regulation.normraksts.Views.of(document);
}

export interface Marked {
    view: View;
    /** Of the first `<|>`. */
    offset: number;
    offsets: number[];
}

/** A document with `<|>` where the cursor stands; the marks are taken out. */
export function openMarked(marked: string): Marked {
    const parts = marked.split('<|>');
    const offsets = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
    return { view: open(parts.join('')), offset: offsets[0] ?? 0, offsets };
}

/** The text under a range. */
export function textAt(view: View, range: Range): string {
    return view.text.slice(view.document.offsetAt(range.start), view.document.offsetAt(range.end));
}

/** Whole text with edits applied. */
export function applyEdits(view: View, edits: readonly { range: Range; newText: string }[]): string {
    const sorted = [...edits].sort(
        (a, b) => view.document.offsetAt(b.range.start) - view.document.offsetAt(a.range.start)
    );
    let text = view.text;
    for (const { range, newText } of sorted) {
        text =
            text.slice(0, view.document.offsetAt(range.start)) +
            newText +
            text.slice(view.document.offsetAt(range.end));
    }
    return text;
}

export const SAMPLE = `saistošie noteikumi "Par palīdzību dzīvokļa jautājumu risināšanā"
pašvaldība: Upmales novads
statuss: projekts
izdoti saskaņā ar:
    likuma "Par palīdzību dzīvokļa jautājumu risināšanā" 7. panta sesto daļu un 15. pantu

// Vispārīgi
// Divas rindas
nodaļa "Vispārīgie jautājumi"

termini
    - vietējais iedzīvotājs – persona, kura deklarējusi dzīvesvietu novada teritorijā vismaz 2 gadus

punkts Pieteikšanās
    Palīdzību var saņemt persona, kura deklarējusi dzīvesvietu novadā vismaz 5 gadus. Iesniegumu iesniedz {punktā Dokumenti} noteiktajā kārtībā.

nodaļa "Kārtība"

punkts Dokumenti
    Iesniegumam pievieno:
    - Palīdzības likuma 14. panta pirmās daļas 5. punktā minētā persona – izziņu;
    - vietējais iedzīvotājs – īres līguma kopiju.

punkts
    Pārvalde (turpmāk – pārvalde) pieņem lēmumu. // piezīme
`;
