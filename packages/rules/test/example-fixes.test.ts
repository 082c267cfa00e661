import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Fix } from '@normraksts/rules';
import { check } from './check.ts';

const folder = fileURLToPath(new URL('../../../examples', import.meta.url));
const files = globSync('**/*.noteikumi', { cwd: folder }).sort();

function countErrors(source: string): number {
    return check(source).findings.filter(({ severity }) => severity === 'error').length;
}

function apply(source: string, { edits }: Fix): string {
    return [...edits].sort((a, b) => b.span.start - a.span.start)
        .reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), source);
}

test.each(files)('no fix of a finding in %s adds an error', { timeout: 30_000 }, name => {
    const source = readFileSync(`${folder}/${name}`, 'utf8');
    const before = countErrors(source);
    const worse = check(source).findings.flatMap(({ code, unit, fixes }) => fixes
        .filter(fix => countErrors(apply(source, fix)) > before)
        .map(fix => `${code} ${unit?.number ?? ''} ${fix.title.lv}`));
    expect(worse).toEqual([]);
});

test.each(files)('a fix of an error in %s takes it away', { timeout: 30_000 }, name => {
    const source = readFileSync(`${folder}/${name}`, 'utf8');
    const before = countErrors(source);
    const useless = check(source).findings.filter(({ severity }) => severity === 'error').flatMap(({ code, unit, fixes }) => fixes
        .filter(fix => countErrors(apply(source, fix)) >= before)
        .map(fix => `${code} ${unit?.number ?? ''} ${fix.title.lv}`));
    expect(useless).toEqual([]);
});
