import type { Norm } from '@normraksts/language';
import type { RuleContext } from '../../rule.ts';
import { collectSubjects } from '../../subject.ts';

/** Benefits that a municipality pays of its own will are no social assistance of the law. */
const VOLUNTARY = /brīvprātīg|jaundzimu|piedzimšan|jubilej|apbedī|svētk/iu;

/**
 * Answers the fields of law of each norm: those that it names; of a norm that names none those of the regulation, unless it is
 * about help with dwellings too. Voluntary benefits have none.
 */
export function createNormFields({ regulation, law, day }: RuleContext): (norm: Norm) => readonly string[] {
    const subjects = [...collectSubjects(regulation, law, day)];
    const isMixed = subjects.includes('help');
    return norm => {
        const title = norm.unit.chapter?.title ?? norm.unit.parent?.chapter?.title ?? '';
        const texts = [norm.sentence.text, norm.sentence.intro?.text ?? '', title];
        if (texts.some(text => VOLUNTARY.test(text))) return [];
        if (norm.fields.length > 0) return norm.fields;
        if (isMixed) return [];
        // A benefit by its purpose ("pabalstu remontam") is one of those of the council; a gate is about all that the rules know.
        const isOfPurpose =
            norm.benefit?.purpose !== undefined || /pabalst(?!us|i\b|iem|os)/iu.test(norm.sentence.text);
        return isOfPurpose && !regulation.titleFields.includes('housing-benefit')
            ? subjects.filter(subject => subject === 'benefits')
            : subjects;
    };
}
