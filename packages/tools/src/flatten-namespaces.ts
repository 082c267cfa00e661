/**
 * Node runs TypeScript by erasing types, and a namespace is more than types: Langium's generated namespaces, one for each
 * language, become top-level declarations with the language's name in front (`Likums.Terminals` → `LikumsTerminals`).
 */
export function flattenNamespaces(text: string): string {
    const names: string[] = [];
    const block = /^export namespace (\w+) \{\n\n?([\s\S]*?)\n?^\}\n/gm;
    const flat = text.replace(block, (_whole, name: string, body: string) => {
        names.push(name);
        const declared = [...body.matchAll(/^ {4}export (?:const|type) (\w+)/gm)].map(match => match[1] ?? '');
        const uses = new RegExp(`(?<![\\w."'])(${declared.join('|')})(?![\\w"':])`, 'g');
        return body.replace(uses, `${name}$1`).replace(/^ {4}/gm, '');
    });
    return names.reduce((result, name) => result.replace(new RegExp(`\\b${name}\\.(?=[A-Z])`, 'g'), name), flat);
}
