import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const PRIORITY =
    /prioritā|priekšrok|priekšrocīb|pirmām\s+kārtām|pirmkārt|ārpus\s+kārtas|vispirms|(?:pirmās|otrās)\s+kārtas|kārtās?\b.*grup|secīb\p{L}*\s+(?:pa\s+)?grup/iu;
const PROVISION = 'MK459:35.4';
const QUEUE = /rind|reģistr|uzskait/iu;

/** Rules on a queue of low-rent houses that know no order of groups. Reports an absence. Cost: one pass over norms. */
export const mk459NoPriority = defineRule({
    meta: {
        code: 'MK459-NO-PRIORITY',
        severity: 'warning',
        subjects: ['low-rent'],
        absence: true,
        title: localized('Rindai nav prioritārās secības', 'The queue has no order of priority'),
        docs: {
            what: localized(
                'Zemas īres māju rindas noteikumi neparedz prioritāro secību nevienai iedzīvotāju grupai.',
                'Rules on a queue of low-rent houses give no group of inhabitants a priority.'
            ),
            why: localized(
                'Ministru kabineta noteikumi paredz, ka dzīvokļus izīrē rindā reģistrētām mājsaimniecībām pašvaldības noteiktajā kārtībā, tajā skaitā noteiktām iedzīvotāju grupām prioritārā secībā.',
                'The Cabinet regulations have the apartments let to households of the queue in the order that the municipality sets, with priority for certain groups.'
            ),
            remedy: localized(
                'Nosakiet, kuras grupas un kādā secībā ir prioritāras.',
                'Say which groups have priority, and in what order.'
            )
        },
        sources: [PROVISION]
    },
    check({ regulation, law }, report) {
        const provision = printProvision(PROVISION, law);
        const norms = regulation.norms.filter(norm => norm.kind !== 'scope' && norm.kind !== 'definition');
        const ofQueue = norms.filter(norm =>
            norm.fields.length > 0 ? norm.fields.includes('low-rent') : regulation.titleFields.includes('low-rent')
        );
        // A single mention is no queue; a draft that has only its first points has no order yet either.
        if (
            !ofQueue.some(
                norm =>
                    (norm.kind === 'registration' || norm.kind === 'offer' || norm.kind === 'order') &&
                    QUEUE.test(norm.sentence.text)
            )
        )
            return;
        if (
            ofQueue.some(norm => PRIORITY.test(norm.sentence.text)) ||
            regulation.chapters.some(({ title }) => PRIORITY.test(title))
        )
            return;
        const chapter = regulation.titleFields.includes('low-rent') ? undefined : ofQueue[0]?.unit.chapter;
        report({
            span: chapter?.titleSpan ?? regulation.identity.title ?? regulation.identity.anchor,
            message: localized(
                `Rindas noteikumi neparedz prioritāro secību nevienai iedzīvotāju grupai, bet Ministru kabineta noteikumi to prasa (${provision.lv}). Nosakiet grupas un to secību.`,
                `The queue gives no group of inhabitants a priority, which the Cabinet regulations ask (${provision.en}). Name the groups and their order.`
            )
        });
    }
});
