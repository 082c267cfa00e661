import { expect, it } from 'vitest';
import { answerImport } from '../src/answer-import.ts';
import { services } from './editor.ts';

const toBase64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const ACT = 'Upmales novada domes saistošie noteikumi Nr. 3/2024\n\nPar kārtību\n\n1. Lēmumu pieņem komisija.\n2. Atbildi sniedz rakstveidā.\n';

it('gives the rules and tells what was read', () => {
    const result = answerImport(services, { fileName: 'akts.txt', base64: toBase64(ACT) });
    if (!result.ok) throw new Error(result.message);
    expect(result.text).toContain('punkts 2.\n    Atbildi sniedz rakstveidā.');
    expect(result.report[0]).toContain('punkti 2');
    expect(result.questions).toBe(0);
});

it.each([
    ['akts.docx', toBase64('teksts'), 'bojāts'],
    ['akts.txt', toBase64('Sveiki.'), 'numurēta punkta'],
    ['akts.txt', '%', '']
])('%s of %s: says what is wrong', (fileName, base64, words) => {
    const result = answerImport(services, { fileName, base64 });
    if (result.ok) throw new Error('imported');
    expect(result.message).toContain(words);
    expect(result.message).not.toBe('');
});
