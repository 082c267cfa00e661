import type { Norm, NormKind, Span } from '@normraksts/language';
import { localized } from '../../../l10n.ts';
import { defineRule, type Report } from '../../../rule.ts';
import { isInside } from '../../../units.ts';

/** Norms by which somebody gets something, or is turned away. */
const DECIDING: ReadonlySet<NormKind> = new Set([
    'refusal',
    'exclusion',
    'entitlement',
    'registration',
    'lease',
    'lease-end',
    'offer',
    'exchange',
    'specialist',
    'social-lease',
    'benefit',
    'decision'
]);
/** Sentences of no kind that turn somebody away. */
const TURNS_AWAY =
    /(?<!\p{L})(?:neizīrē|neslēdz|nepagarina|nesniedz|nepiešķir|neatļauj|atļauj|noraida|nepieņem)(?!\p{L})/iu;
/** What decides, where nothing else is said. */
const VAGUE =
    /(?<!\p{L})(?:(?:ja|kad)\s+(?:ir|pastāv|tam\s+ir|tas\s+ir|to\s+prasa|radušies|radies)\s+(?:(?:citi|cits|citas|īpaši|kādi|kāds)\s+)?(?:pamatot|būtisk|objektīv|īpaš|svarīg|attaisnojoš)\p{L}*(?:\s+(?:apstākļ|iemesl|pamat|gadījum)\p{L}*)?|(?:cit(?:os|u|i|ā|ām|iem)|īpaš(?:os|u|i)|izņēmuma|atsevišķ(?:os|i)|nepieciešamīb\p{L}*)\s+(?:(?:pamatot|būtisk|objektīv|īpaš|svarīg)\p{L}*\s+)?(?:gadījum(?:os|ā)|apstākļ(?:os|u\s+dēļ|i|iem))|(?:pamatot|būtisk|objektīv)\p{L}*\s+(?:gadījum(?:os|ā)|apstākļ(?:os|u\s+dēļ)|iemesl(?:a|u)\s+dēļ)|(?:savu\s+|pašvaldības\s+|finansiālo\s+|budžeta\s+)?iespēju\s+robežās|(?:ja|kad)\s+(?:komisija|dome|dienests|pašvaldība)\s+(?:to\s+|tā\s+)?(?:uzskata|atzīst|vērtē)\s+par\s+(?:lietderīg|nepieciešam|pamatot|iespējam)\p{L}*|(?:ja|kad)\s+(?:tas\s+)?(?:ir\s+)?(?:lietderīgi|iespējams|nepieciešams))(?!\p{L})/iu;
/** Who gets something "if a child is born or there are other good reasons": the words after "or" undo the criterion before. */
const GRANTING: ReadonlySet<NormKind> = new Set(['exchange', 'lease', 'offer', 'registration', 'entitlement']);
const ELSE =
    /(?<=(?<!\p{L})vai\s+(?:(?:ir|pastāv|radušies)\s+)?)cit(?:i|iem|os|u)\s+(?:pamatot|būtisk|objektīv|svarīg|attaisnojoš)\p{L}*\s+(?:apstākļ|iemesl)\p{L}*/iu;
/** What follows tells what is meant, or the words only soften a duty of the body. */
const EXPLAINED =
    /(?<!\p{L})(?:piemēram|t\.\s?i\.|proti|tas\s+ir,|tajā\s+skaitā|to\s+skaitā|slimīb|nāve|veselīb|ārstēšan|nepārvaram|invaliditāt|ņem\s+vērā|cenšas|informē|konsultē|noraidī\p{L}*\s+piedāvājum|atteikties|atteikusies|atteicies)/iu;

/** A refusal, an end or a grant that hangs on words which anybody may fill. Cost: linear in the text. */
export const vagueCriterion = defineRule({
    meta: {
        code: 'VAGUE-CRITERION',
        severity: 'warning',
        subjects: ['help', 'low-rent'],
        title: localized('Nenoteikts vienīgais kritērijs', 'A vague criterion, and no other'),
        docs: {
            what: localized(
                'Lēmums par palīdzību, tās atteikumu vai līguma beigām ir atkarīgs tikai no vārdiem "pamatoti apstākļi", "citos gadījumos", "iespēju robežās", "ja komisija uzskata par lietderīgu". Rīks klusē, ja teikumā ir kāds cits kritērijs vai paskaidrojums; par "… vai citi pamatoti apstākļi" līdzās citam kritērijam tas, kad kaut ko piešķir, tikai jautā.',
                'A decision on help, its refusal or the end of a lease hangs only on words such as "justified circumstances", "in other cases", "as far as possible", "if the commission finds it expedient". The tool is silent where the sentence has another criterion or an explanation.'
            ),
            why: localized(
                'Rīcības brīvībai vajadzīgas robežas: persona nevar paredzēt lēmumu, un iestāde to nevar pamatot ar apsvērumiem, kas noteikumos nav nosaukti.',
                'Discretion needs limits: the person cannot foresee the decision, and the authority cannot justify it by considerations that the rules do not name.'
            ),
            remedy: localized(
                'Nosauciet apstākļus vai vismaz to pazīmes.',
                'Name the circumstances, or at least what marks them.'
            )
        },
        sources: ['APL:11', 'APL:65', 'APL:66'],
        yieldsTo: ['REF-EXTRA-GROUND', 'EXCL-EXTRA-GROUND', 'CAT-OPEN', 'DELEG-SUB']
    },
    check({ regulation }, report) {
        for (const norm of regulation.norms) {
            const span = findVague(norm);
            if (span === undefined) {
                const opened = findAlternative(norm);
                if (opened) report(askFor(opened, norm));
                continue;
            }
            report({
                span,
                unit: norm.unit,
                message: localized(
                    'Lēmums te atkarīgs tikai no šiem vārdiem, un kas ar tiem domāts, nav pateikts. Persona nevar to paredzēt. Nosauciet apstākļus vai to pazīmes.',
                    'The decision hangs only on these words, and what they mean is not said. A person cannot foresee it. Name the circumstances or what marks them.'
                )
            });
        }
    }
});

function findVague({ kind, sentence, conditions, grounds, group, persons }: Norm): Span | undefined {
    if (!DECIDING.has(kind) && !(kind === 'statement' && TURNS_AWAY.test(sentence.text))) return undefined;
    if (sentence.free || EXPLAINED.test(sentence.text)) return undefined;
    if (sentence.unit.children.length > 0 && sentence.unit.sentences.at(-1) === sentence) return undefined;
    const match = VAGUE.exec(sentence.text);
    if (match === null) return undefined;
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const tells =
        conditions.length > 0 ||
        grounds.some(ground => ground.item !== undefined || ground.list !== undefined) ||
        sentence.quantities.some(quantity => quantity.kind !== 'date' && !isInside(quantity, span)) ||
        sentence.citations.some(({ citation }) => !citation.self) ||
        (group !== undefined && persons.own.length > 0);
    const others = sentence.clauses.filter(
        clause =>
            (clause.role === 'condition' || clause.role === 'relative') &&
            !(clause.start <= span.start && span.end <= clause.end) &&
            !isInside(clause, span)
    );
    return tells || others.length > 0 ? undefined : span;
}

function findAlternative({ kind, sentence }: Norm): Span | undefined {
    if (!GRANTING.has(kind) || sentence.free || EXPLAINED.test(sentence.text)) return undefined;
    const match = ELSE.exec(sentence.text);
    if (match === null) return undefined;
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
}

function askFor(span: Span, { unit }: Norm): Report {
    return {
        span,
        unit,
        severity: 'info',
        message: localized(
            'Līdzās nosauktajam pietiek arī ar šādiem apstākļiem, bet kas ar tiem domāts, nav pateikts. Vai tos var nosaukt vai pateikt to pazīmes?',
            'Besides what is named such circumstances are enough as well, yet what they are is not said. Can they be named, or what marks them?'
        )
    };
}
