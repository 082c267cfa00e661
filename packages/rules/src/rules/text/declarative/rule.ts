import type { Sentence } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { defineRule } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';

const STRIVING =
    /(?<!\p{L})(?:veicina|sekmē|tiecas|cenšas|rūpējas\s+par|apņemas|stiprina|iestājas\s+par|atzīst\s+par\s+svarīgu|ir\s+ieinteresēt[aās]|piešķir\s+īpašu\s+nozīmi|ir\s+prioritāte|ir\s+(?:svarīga|nozīmīga)\s+vērtība)(?!\p{L})/giu;
/** The rules tell their own purpose. The aim of a benefit is another matter: the law wants rules to say it. */
const PURPOSE = /^(?:Šo\s+)?(?:saistošo\s+)?noteikumu\s+(?:galvenais\s+)?(?:mērķis|uzdevums)\s+ir(?!\p{L})/iu;

/** Sentences that tell of wishes and aims and bind nobody. Cost: one pass over the sentences. */
export const declarative = defineRule({
    meta: {
        code: 'DECLARATIVE',
        severity: 'info',
        title: localized('Deklaratīva norma', 'A declarative norm'),
        docs: {
            what: localized(
                'Teikums stāsta, ko pašvaldība veicina, sekmē vai uz ko tā tiecas, vai kāds ir noteikumu mērķis, bet nevienam nedod tiesības un neuzliek pienākumu. Ja teikums pasaka, kā tas darāms, vai min termiņu, summu vai tiesību normu, ziņojuma nav.',
                'A sentence tells what the municipality promotes or strives for, or what the rules are for, and gives nobody a right or a duty. Where it says how, or has a term, a sum or a provision, nothing is said.'
            ),
            why: localized(
                'Tiesību aktā neietver deklaratīvas normas: no tām neko nevar prasīt.',
                'A legal act holds no declarative norms: nothing can be claimed from them.'
            ),
            remedy: localized(
                'Pasakiet, kas kam jādara, vai pārceliet teikumu uz paskaidrojuma rakstu.',
                'Say who has to do what, or move the sentence to the memorandum.'
            )
        },
        sources: ['MK108:3.1']
    },
    check({ regulation }, report) {
        for (const unit of collectUnits(regulation)) {
            for (const sentence of unit.sentences) {
                const span = unit.kind === 'subpoint' ? undefined : findDeclaration(sentence);
                if (span === undefined) continue;
                report({
                    span,
                    unit,
                    message: localized(
                        'Teikums izsaka nolūku, bet nevienam nedod tiesības un neuzliek pienākumu. Pasakiet, kas kam jādara, vai pārceliet to uz paskaidrojuma rakstu.',
                        'The sentence tells an intention and gives nobody a right or a duty. Say who has to do what, or move it to the memorandum.'
                    )
                });
            }
        }
    }
});

function findDeclaration(sentence: Sentence): { start: number; end: number } | undefined {
    if (sentence.free || sentence.quantities.length > 0 || sentence.citations.length > 0) return undefined;
    if (PURPOSE.test(sentence.text)) return { start: sentence.start, end: sentence.end };
    if (sentence.kind !== 'statement' && sentence.kind !== 'scope') return undefined;
    const clauses = sentence.clauses.filter(clause => clause.role === 'main');
    if (sentence.clauses.some(clause => clause.role === 'condition' || clause.role === 'manner')) return undefined;
    if (/(?<!\p{L})\p{L}+(?:jot|dot|ējot|ojot|not|zot|sot)(?:ies)?(?!\p{L})/iu.test(sentence.text)) return undefined;
    for (const match of sentence.text.matchAll(STRIVING)) {
        const start = sentence.start + match.index;
        const isMain = clauses.some(clause => clause.start <= start && start < clause.end);
        if (isMain) return { start: sentence.start, end: sentence.end };
    }
    return undefined;
}
