import { toMarkup } from '../clean-text.ts';

type Attributes = Record<string, string | undefined>;

/** An element of Akoma Ntoso; attributes without a value are left out, content is markup already. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
    let start = `<${name}`;
    for (const [key, value] of Object.entries(attributes)) {
        if (value !== undefined) start += ` ${key}="${toMarkup(value)}"`;
    }
    const inner = content.join('');
    return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** An element whose children stand on lines of their own: only where white space means nothing. */
export function block(name: string, attributes: Attributes, children: readonly string[]): string {
    const lines = children.filter(child => child !== '');
    if (lines.length === 0) return element(name, attributes);
    return element(name, attributes, '\n', lines.join('\n'), '\n');
}
