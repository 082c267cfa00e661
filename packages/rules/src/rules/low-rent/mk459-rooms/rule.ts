import { localized } from '../../../l10n.ts';
import { getFigureDay } from '../../../figures.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const PARAMETER = 'low-rent-least-household';
/** What orders the queue instead of closing it. */
const IN_ORDER = /priekšrok|prioritār|vispirms|pirmām\s+kārtām|pirmkārt/iu;

/** An apartment is let only to a household larger than the Cabinet regulations ask. Cost: one pass over norms. */
export const mk459Rooms = defineRule({
    meta: {
        code: 'MK459-ROOMS',
        severity: 'warning',
        subjects: ['low-rent'],
        title: localized('Lielāka mājsaimniecība, nekā prasīts', 'A larger household than is asked'),
        docs: {
            what: localized(
                'Dzīvokli ar noteiktu istabu skaitu izīrē tikai mājsaimniecībai, kurā ir vairāk personu, nekā prasa Ministru kabineta noteikumi (piemēram, divu istabu dzīvokli – vismaz divām personām).',
                'An apartment of so many rooms is let only to a household of more persons than the Cabinet regulations ask (two rooms to at least two persons, say).'
            ),
            why: localized(
                'Ministru kabineta noteikumi mājsaimniecības lielumu saista tikai ar trīs un vairāk istabu dzīvokļiem. Pašvaldība var noteikt secību, nevis papildu nosacījumu, kas izslēdz mājsaimniecību, kurai dzīvoklis pienākas.',
                'The Cabinet regulations tie the size of the household to apartments of three and more rooms only. The municipality may order the queue, not shut out a household that is entitled.'
            ),
            remedy: localized(
                'Svītrojiet nosacījumu vai izsakiet to kā prioritāti ("vispirms piedāvā …").',
                'Delete the condition, or make it a priority ("is offered first to …").'
            )
        },
        sources: ['MK459:35.2']
    },
    check(context, report) {
        const { regulation, law } = context;
        const parameter = law.findParameter(PARAMETER);
        if (!parameter) return;
        const provision = printProvision(parameter.address, law);
        for (const norm of regulation.norms) {
            const { rooms, household } = norm.letting ?? {};
            if (!rooms || !household || norm.kind === 'order' || norm.kind === 'documents') continue;
            if (
                norm.sentence.free ||
                IN_ORDER.test(norm.sentence.text) ||
                IN_ORDER.test(norm.sentence.intro?.text ?? '')
            )
                continue;
            const key = [...parameter.keys].reverse().find(({ id }) => Number(id) <= rooms.count);
            const value = law.parameterAt(PARAMETER, key?.id, getFigureDay(context));
            if (value === 'missing' || household.least <= value.value.amount) continue;
            report({
                span: household.span,
                unit: norm.unit,
                basis: [parameter.address],
                confidence: value.confidence,
                message: localized(
                    `Ministru kabineta noteikumi ${key?.name ?? ''} ${value.value.amount > 1 ? `prasa vismaz ${value.value.amount} personu mājsaimniecību` : 'mājsaimniecības lielumu neprasa'} (${provision.lv}). Svītrojiet nosacījumu vai nosakiet to kā prioritāti, nevis šķērsli.`,
                    `For ${rooms.count} ${rooms.count === 1 ? 'room' : 'rooms'} the Cabinet regulations ${value.value.amount > 1 ? `ask a household of at least ${value.value.amount} persons` : 'ask no size of the household'} (${provision.en}). Delete the condition, or make it a priority instead of a bar.`
                )
            });
        }
    }
});
