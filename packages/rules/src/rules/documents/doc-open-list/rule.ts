import type { Address } from '@normraksts/law';
import type { Norm, Span } from '@normraksts/language';
import type { LocalizedText } from '../../../finding.ts';
import { collectIntroductions } from '../../../lists/sentence-words.ts';
import { localized, quote } from '../../../l10n.ts';
import { printProvisions } from '../../../print.ts';
import { defineRule, type Report, type RuleContext } from '../../../rule.ts';
import { collectSubjects } from '../../../subject.ts';
import { isInside } from '../../../units.ts';

/** Provisions by which papers are set, for each field. */
const BASES: Readonly<Record<string, Address[]>> = {
    help: ['PAL:6(2)'],
    benefits: ['SPSP:36(4)', 'SPSP:36(6)'],
    'low-rent': ['MK459:35.4']
};

const SET_BY: Readonly<Record<string, LocalizedText>> = {
    help: localized(
        'Dokumentus, kas apliecina tiesības uz palīdzību, nosaka saistošie noteikumi',
        'The documents that prove the right to help are set in the rules'
    ),
    benefits: localized(
        'Dokumentus, kas apliecina tiesības uz pabalstu, nosaka Ministru kabineta noteikumi un – papildu pabalstiem – saistošie noteikumi',
        'The documents that prove the right to a benefit are set in Cabinet regulations and, for additional benefits, in the rules'
    ),
    'low-rent': localized(
        'Ar kādiem dokumentiem mājsaimniecību reģistrē rindā, nosaka saistošie noteikumi',
        'With what documents a household is put on the queue is set in the rules'
    )
};

type Openness = 'item' | 'on-request' | 'and-so-on';

/** "citus dokumentus", "papildu izziņas", "jebkādus apliecinājumus": but not the papers of another person or body. */
const OPEN_ITEM =
    /(?<!\p{L})(?:cit(?:i|us|as|u|iem)|jebkād\p{L}+|jebkur\p{L}+|papildu)\s+(?!person|institūcij|pašvaldīb|valst|iestā|ģimen|mājsaimniec|locek|akt|normatīv|likum)(?:[\p{L}]+\s+){0,6}?(?:dokument(?:i|us|u)|izziņ(?:as|u)|apliecinājum(?:i|us))(?!\p{L})/giu;
const AND_SO_ON =
    /(?<![\p{L}.])(?:u\.\s?c\.|utt\.|u\.\s?t\.\s?t\.|u\.\s?tml\.|un tamlīdzīg\p{L}*|un tā tālāk|un cit(?:i|us|as)(?=\s*[.;,)]|\s*$))/giu;
const ON_REQUEST =
    /(?<!\p{L})(?:pēc\s+(?:\p{L}+\s+){0,3}(?:pieprasījuma|ieskata|ieskatiem)|ja\s+(?:tas\s+|tie\s+|tādi\s+)?(?:ir\s+)?nepieciešam(?:s|i)(?!\p{L})|(?:nepieciešamības|vajadzības)\s+gadījumā)/giu;
const MAY_ASK =
    /(?<!\p{L})(?:var|drīkst|tiesīg\p{L}+|tiesības)\s+(?:\p{L}+\s+){0,6}?(?:pieprasīt|prasīt)|(?<!\p{L})(?:pieprasa|pieprasīt)(?!\p{L})/iu;
/** What is told elsewhere closes the list. */
const TOLD_ELSEWHERE =
    /normatīv\p{L}+\s+akt\p{L}+\s+(?:noteikt|paredzēt)|(?:noteikum\p{L}+|punkt\p{L}+|pielikum\p{L}+|likum\p{L}+)\s+(?:\p{L}+\s+){0,2}(?:noteikt|minēt|paredzēt|norādīt)|\{/iu;
const ORIGINAL = /oriģināl|orģināl/iu;
const SOCIAL_HELP = /pabalst|sociāl\p{L}+\s+palīdzīb/iu;

/**
 * A list of documents that the body may lengthen in the single case.
 *
 * Error for an item such as "citi dokumenti" that the person has to bring; a warning where the body may ask for more, for
 * "u. c." and for "ja nepieciešams", and in rules on social benefits and queues of low-rent houses, whose papers other provisions govern. Cost: linear in the text of the norms.
 */
export const docOpenList = defineRule({
    meta: {
        code: 'DOC-OPEN-LIST',
        severity: 'error',
        subjects: ['help', 'benefits', 'low-rent'],
        title: localized('Atvērts dokumentu saraksts', 'An open list of documents'),
        docs: {
            what: localized(
                'Dokumentu sarakstā ir "citi dokumenti", "u. c." vai dokumenti "ja nepieciešams" vai "pēc pieprasījuma".',
                'The list of documents has "other documents", "etc.", or documents "if needed" or "on request".'
            ),
            why: localized(
                'Dokumentus, kas apliecina tiesības uz palīdzību, nosaka saistošie noteikumi, nevis iestāde katrā gadījumā. Persona citādi nezina, kas jāiesniedz, un no dienas, kad iesniegti visi dokumenti, var būt atkarīga tās vieta rindā.',
                'The rules, not the body in the single case, set the documents that prove the right to help. Otherwise the person cannot know what to bring, and the place in the queue may depend on the day when all of it was brought.'
            ),
            remedy: localized(
                'Nosauciet dokumentus vai svītrojiet atvērto daļu. Ziņas, kuru trūkst, iestāde var noskaidrot administratīvā procesa kārtībā.',
                'Name the documents, or delete the open part. What is missing the body can find out by administrative procedure.'
            )
        },
        sources: Object.values(BASES).flat()
    },
    check({ regulation, law, day }, report) {
        const subjects = collectSubjects(regulation, law, day);
        const findField = ({ fields }: Norm): string =>
            ['help', 'benefits', 'low-rent'].find(one =>
                fields.length > 0 ? fields.includes(one) : subjects.has(one)
            ) ?? 'help';
        for (const norm of regulation.norms) {
            const found = findOpening(norm);
            if (found === undefined) {
                const asked = findInformationAsked(norm);
                if (findField(norm) === 'help' && asked !== undefined) report(toQuestion(asked, norm, law));
                continue;
            }
            const isSocial = collectIntroductions(norm.sentence).some(({ text }) => SOCIAL_HELP.test(text));
            const field = findField(norm);
            const isGrave = field === 'help' && found.kind === 'item' && !MAY_ASK.test(norm.sentence.text) && !isSocial;
            const basis = BASES[field] ?? [];
            const where = printProvisions(basis, law);
            const who = SET_BY[field] ?? SET_BY.help!;
            const words = regulation.text.slice(found.span.start, found.span.end).replace(/\s+/gu, ' ');
            report({
                span: found.span,
                unit: norm.unit,
                severity:
                    isGrave && norm.documents.every(({ provider }) => provider === 'person') ? 'error' : 'warning',
                basis,
                message: localized(
                    `${who.lv} (${where.lv}), bet vārdi ${quote(words)} ļauj prasīt arī noteikumos nenosauktus. Nosauciet dokumentus vai svītrojiet šos vārdus.`,
                    `${who.en} (${where.en}), but ${quote(words)} lets the body ask for others. Name the documents, or delete these words.`
                )
            });
        }
    }
});

function findOpening(norm: Norm): { kind: Openness; span: Span } | undefined {
    const { sentence } = norm;
    if (sentence.free || sentence.kind === 'exemption') return undefined;
    const asks =
        norm.documents.some(({ provider }) => provider === 'person' || provider === 'if-unavailable') ||
        (MAY_ASK.test(sentence.text) && /dokument|izziņ|apliecinājum/iu.test(sentence.text));
    if (!asks || TOLD_ELSEWHERE.test(sentence.text)) return undefined;
    const isCited = (span: Span): boolean => sentence.citations.some(one => isInside(span, one.span));
    for (const [kind, pattern] of PATTERNS) {
        for (const match of sentence.text.matchAll(pattern)) {
            const start = sentence.start + match.index;
            const span = { start, end: start + match[0].length };
            if (isCited(span)) continue;
            if (kind === 'on-request' && ORIGINAL.test(sentence.text)) continue;
            return { kind, span };
        }
    }
    return undefined;
}

/** "Pēc komisijas pieprasījuma persona sniedz papildu informāciju, kas apliecina tās tiesības". */
const INFORMATION =
    /(?<!\p{L})papildus?\s+(?:informācij|ziņ)\p{L}*[^.;]{0,20}?,?\s+kas\s+(?:apliecina|pierāda|pamato)\s+(?:\p{L}+\s+){0,3}tiesīb/iu;
const ON_DEMAND = /(?<!\p{L})pēc\s+(?:\p{L}+\s+){0,3}pieprasījuma/iu;
const DUTY = /(?<!\p{L})(?:pienākum|jāsniedz|jāiesniedz|sniedz|iesniedz)/iu;

function findInformationAsked({ sentence }: Norm): Span | undefined {
    const { text, start, free } = sentence;
    if (free || !ON_DEMAND.test(text) || !DUTY.test(text) || TOLD_ELSEWHERE.test(text)) return undefined;
    const found = INFORMATION.exec(text);
    return found === null ? undefined : { start: start + found.index, end: start + found.index + found[0].length };
}

/** Information is no document, and procedure lets a body ask for it; what proves the right is for the rules to say. */
function toQuestion(span: Span, { unit }: Norm, law: RuleContext['law']): Report {
    const where = printProvisions(BASES.help ?? [], law);
    return {
        span,
        unit,
        severity: 'info',
        message: localized(
            `Dokumentus, kas apliecina tiesības uz palīdzību, nosaka saistošie noteikumi (${where.lv}). Vai ar papildu informāciju domāti dokumenti? Ja jā, nosauciet tos.`,
            `The documents that prove the right to help are set in the rules (${where.en}). Does additional information mean documents? If so, name them.`
        )
    };
}

const PATTERNS: readonly (readonly [Openness, RegExp])[] = [
    ['item', OPEN_ITEM],
    ['and-so-on', AND_SO_ON],
    ['on-request', ON_REQUEST]
];
