import { Tokenizer, type Token, TokenizerMode } from 'parse5';

/** One event of a marked-up text: `text` carries its entities decoded, a tag its attributes. Names are lower case. */
export type MarkupEvent =
    | { kind: 'open'; name: string; attributes: Record<string, string>; isEmpty: boolean }
    | { kind: 'close'; name: string }
    | { kind: 'text'; text: string };

/** Elements whose content is no markup. */
const RAW = new Map<string, number>([
    ['script', TokenizerMode.SCRIPT_DATA],
    ['style', TokenizerMode.RAWTEXT],
    ['noscript', TokenizerMode.RAWTEXT],
    ['iframe', TokenizerMode.RAWTEXT],
    ['textarea', TokenizerMode.RCDATA],
    ['title', TokenizerMode.RCDATA]
]);

/**
 * The events of HTML or XML in order. Nothing is nested, executed, loaded or expanded but the fixed entities of HTML, so that
 * no input costs more than its length. Markup that is not well-formed is read as far as it goes.
 */
export function readMarkup(text: string, kind: 'html' | 'xml', take: (event: MarkupEvent) => void): void {
    const raw = kind === 'html' ? RAW : undefined;
    const onText = ({ chars }: Token.CharacterToken): void => take({ kind: 'text', text: chars });
    const tokenizer = new Tokenizer(
        {},
        {
            onStartTag({ tagName, attrs, selfClosing }) {
                const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
                take({ kind: 'open', name: tagName, attributes, isEmpty: selfClosing });
                const mode = raw?.get(tagName);
                if (mode !== undefined) tokenizer.state = mode;
            },
            onEndTag: ({ tagName }) => take({ kind: 'close', name: tagName }),
            onCharacter: onText,
            onNullCharacter: () => {},
            onWhitespaceCharacter: onText,
            onComment: () => {},
            onDoctype: () => {},
            onEof: () => {}
        }
    );
    tokenizer.write(text, true);
}

const SUPERSCRIPTS: Record<string, string> = {
    '0': '⁰',
    '1': '¹',
    '2': '²',
    '3': '³',
    '4': '⁴',
    '5': '⁵',
    '6': '⁶',
    '7': '⁷',
    '8': '⁸',
    '9': '⁹'
};

/** Digits as superscripts; `o` and the like stay. */
export function raise(text: string): string {
    return /^[\s\d.]+$/.test(text) ? text.replace(/\d/g, digit => SUPERSCRIPTS[digit]!) : text;
}
