import { readPassage, type Span, type Unit } from '@normraksts/language';
import type { Fix, LocalizedText } from '../../../finding.ts';
import { localized, quote } from '../../../l10n.ts';
import { printPersons, printProvision } from '../../../print.ts';
import { defineRule, type RuleContext } from '../../../rule.ts';
import { collectUnits } from '../../../units.ts';
import { comparePassages, type Difference, type Located } from './compare-passages.ts';
import { toCitationFix, toValueFix } from './fix.ts';

const QUOTE = /^["„“”«]|["“”»]$/gu;

/**
 * Words printed instead of a norm (`teksts:`) say something else than its sentences: amounts, lengths of time, dates,
 * provisions, points, `var` or not, persons and exceptions. Both are read by the same reader; one finding for each difference.
 */
export const textOverride = defineRule({
    meta: {
        code: 'TEXT-OVERRIDE',
        severity: 'warning',
        title: localized(
            'Drukājamie vārdi saka ko citu nekā norma',
            'The printed words say something else than the norm'
        ),
        docs: {
            what: localized(
                'Rindā "teksts:" ir vārdi, ko drukā normas teikuma vietā. Tajos ir cits skaitlis, termiņš, summa, diena, atsauce, persona vai izņēmums, vai arī "var" tur, kur normā ir pienākums.',
                'A line "teksts:" holds words that are printed in place of the sentence. They have another number, term, sum, day, citation, person or exception, or "var" where the norm is a duty.'
            ),
            why: localized(
                'Pārbaudīts tiek normas teikums, bet saistoši ir izdrukātie vārdi. Ja tie atšķiras, dome pieņem ko citu, nekā juristi izvērtēja.',
                'The sentence of the norm is what is checked, but the printed words are what binds. If they differ, the council adopts something else than was examined.'
            ),
            remedy: localized(
                'Saskaņojiet abus vai izdzēsiet rindu "teksts:", ja teikums der pats.',
                'Make both agree, or delete the line "teksts:" if the sentence will do.'
            )
        },
        sources: ['MK108:2', 'MK108:2.4']
    },
    check(context, report) {
        const { regulation, law, day } = context;
        for (const unit of collectUnits(regulation)) {
            const span = findPrinted(unit, regulation.text);
            if (span === undefined || unit.paragraphs.length === 0) continue;
            const printed = readPassage([span], unit, regulation, law, day);
            const norm = readPassage(unit.paragraphs, unit, regulation, law, day);
            for (const difference of comparePassages(norm, printed, law)) {
                const { place, message, fix, source } = describe(difference, span, context);
                report({
                    span: place,
                    unit,
                    message,
                    fixes: fix === undefined ? [] : [fix],
                    related:
                        source === undefined
                            ? []
                            : [{ span: source, message: localized('Norma to saka te.', 'The norm says it here.') }]
                });
            }
        }
    }
});

/** The printed words without quotation marks; `undefined` where the words are not the author's. */
function findPrinted({ override }: Unit, text: string): Span | undefined {
    if (override === undefined) return undefined;
    const written = text.slice(override.span.start, override.span.end);
    if (!written.replace(/\s+/g, ' ').includes(override.text.slice(0, 10))) return undefined;
    const start = override.span.start + (/^["„“”«]/u.test(written) ? 1 : 0);
    const end = override.span.end - (/["“”»]$/u.test(written) ? 1 : 0);
    return end > start ? { start, end } : undefined;
}

interface Description {
    place: Span;
    message: LocalizedText;
    fix?: Fix | undefined;
    /** Where the norm says it. */
    source?: Span | undefined;
}

function describe(difference: Difference, whole: Span, context: RuleContext): Description {
    const { text } = context.regulation;
    const cut = (span: Span): string => quote(text.slice(span.start, span.end).replace(QUOTE, ''));
    switch (difference.kind) {
        case 'quantity': {
            const { norm, printed } = difference;
            const fix = norm && printed && toValueFix(norm, printed, text);
            return compare(
                norm,
                printed,
                whole,
                norm && localized(cut(norm), cut(norm)),
                printed && localized(cut(printed), cut(printed)),
                fix
            );
        }
        case 'bound': {
            const { norm, printed } = difference;
            return {
                place: printed,
                source: norm,
                message: localized(
                    `Drukājamajos vārdos ir ${cut(printed)}, bet normā – ${cut(norm)}: viena robeža ir zemākā, otra augstākā.`,
                    `The printed words have ${cut(printed)}, the norm ${cut(norm)}: one is a lower limit, the other an upper one.`
                )
            };
        }
        case 'citation': {
            const { norm, printed } = difference;
            const fix = norm && printed && toCitationFix(norm, printed, context.law);
            return compare(
                norm?.span,
                printed?.span,
                whole,
                norm && printProvision(norm.address, context.law),
                printed && printProvision(printed.address, context.law),
                fix
            );
        }
        case 'point': {
            const { norm, printed } = difference;
            const print = ({ address }: Located): LocalizedText =>
                localized(`${address.slice(1)}. punkts`, `point ${address.slice(1)}`);
            return compare(norm?.span, printed?.span, whole, norm && print(norm), printed && print(printed), undefined);
        }
        case 'modality': {
            const { norm, printed } = difference;
            const isFree = norm.modality === 'may';
            return {
                place: printed.sentence.anchor ?? printed,
                source: norm.sentence.anchor ?? norm,
                message: isFree
                    ? localized(
                          'Norma ļauj izlemt katrā gadījumā ("var"), bet drukājamie vārdi saista.',
                          'The norm leaves a choice in each case ("var"), but the printed words bind.'
                      )
                    : localized(
                          'Norma saista, bet drukājamie vārdi ļauj izlemt katrā gadījumā ("var").',
                          'The norm binds, but the printed words leave a choice in each case ("var").'
                      )
            };
        }
        default:
            return describePersons(difference.kind, difference.norm, difference.printed, whole, context);
    }
}

function compare(
    norm: Span | undefined,
    printed: Span | undefined,
    whole: Span,
    ours: LocalizedText | undefined,
    theirs: LocalizedText | undefined,
    fix: Fix | undefined
): Description {
    if (ours && theirs) {
        return {
            place: printed ?? whole,
            source: norm,
            fix,
            message: localized(
                `Drukājamajos vārdos ir ${theirs.lv}, bet normā – ${ours.lv}.`,
                `The printed words have ${theirs.en}, the norm ${ours.en}.`
            )
        };
    }
    return ours
        ? {
              place: whole,
              source: norm,
              message: localized(
                  `Drukājamajos vārdos trūkst tā, kas ir normā: ${ours.lv}.`,
                  `The printed words lack what the norm has: ${ours.en}.`
              )
          }
        : {
              place: printed ?? whole,
              message: localized(
                  `Drukājamajos vārdos ir ${theirs?.lv ?? ''}, bet normā tā nav.`,
                  `The printed words have ${theirs?.en ?? ''}, the norm does not.`
              )
          };
}

function describePersons(
    kind: 'persons' | 'exception',
    norm: readonly Located[],
    printed: readonly Located[],
    whole: Span,
    { law, day }: RuleContext
): Description {
    const names = (hits: readonly Located[]): LocalizedText =>
        printPersons(
            hits.map(hit => hit.address),
            law,
            day
        ).names;
    const missing =
        norm.length === 0
            ? undefined
            : kind === 'persons'
              ? localized(
                    `Drukājamajos vārdos nav minētas personas, kas ir normā: ${names(norm).lv}.`,
                    `The printed words leave out persons of the norm: ${names(norm).en}.`
                )
              : localized(
                    `Norma paredz izņēmumu šīm personām, bet drukājamie vārdi – ne: ${names(norm).lv}.`,
                    `The norm takes out persons that the printed words do not: ${names(norm).en}.`
                );
    const added =
        printed.length === 0
            ? undefined
            : kind === 'persons'
              ? localized(
                    `Drukājamajos vārdos ir personas, kuru normā nav: ${names(printed).lv}.`,
                    `The printed words have persons whom the norm does not: ${names(printed).en}.`
                )
              : localized(
                    `Drukājamie vārdi izņem personas, ko norma neizņem: ${names(printed).lv}.`,
                    `The printed words take out persons whom the norm does not: ${names(printed).en}.`
                );
    const parts = [missing, added].filter(part => part !== undefined);
    return {
        place: printed[0]?.span ?? whole,
        source: norm[0]?.span,
        message: localized(parts.map(part => part.lv).join(' '), parts.map(part => part.en).join(' '))
    };
}
