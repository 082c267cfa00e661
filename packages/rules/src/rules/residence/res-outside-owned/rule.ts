import { collectUnits } from '../../../units.ts';
import { collectResidenceDemands } from '../../../coverage/residence.ts';
import { localized } from '../../../l10n.ts';
import { printProvision } from '../../../print.ts';
import { defineRule } from '../../../rule.ts';

const SOURCE = 'PAL:4(1)';
const OUTSIDE =
    /ārpus[^.;]{0,60}teritorij|(?:telp|dzīvok|pieder|īpašum)[^.;]{0,80}(?:ārpus\s+(?:tā|tās|novad|pilsēt|valstspilsēt|pašvaldīb|robež)|citā\s+(?:pašvaldīb|novad|teritorij))|nav[^.;]{0,30}administratīvajā teritorijā[^.;]{0,60}pieder/iu;

/** Help is for those declared in the territory; the law also helps those in a dwelling of the municipality outside it. */
export const resOutsideOwned = defineRule({
    meta: {
        code: 'RES-OUTSIDE-OWNED',
        severity: 'info',
        subjects: ['help'],
        title: localized(
            'Aizmirstas pašvaldības telpas ārpus tās teritorijas',
            'Dwellings of the municipality outside its territory are forgotten'
        ),
        docs: {
            what: localized(
                'Palīdzība paredzēta tikai personām, kuras dzīvesvietu deklarējušas pašvaldības administratīvajā teritorijā.',
                'Help is given only to persons declared in the territory of the municipality.'
            ),
            why: localized(
                'Likums palīdzību paredz arī personām, kuras dzīvesvietu deklarējušas pašvaldībai piederošā dzīvojamā mājā vai dzīvojamā telpā ārpus tās teritorijas.',
                'The law also helps those declared in a dwelling that belongs to the municipality but lies outside its territory.'
            ),
            remedy: localized(
                'Ja pašvaldībai šādas telpas ir, papildiniet normu.',
                'If the municipality has such dwellings, add them.'
            )
        },
        sources: [SOURCE]
    },
    check(context, report) {
        const { regulation, law } = context;
        const demand = collectResidenceDemands(context).find(
            one =>
                one.gate &&
                one.norm.persons.categories.length > 0 &&
                one.condition.fact === 'declared-residence' &&
                ['eligibility', 'application'].includes(one.condition.role) &&
                one.norm.kind !== 'decision'
        );
        // "izņemot likumā noteiktos gadījumus": the dwellings outside are among these.
        if (
            demand?.norm.persons.except.some(
                ({ category, span }) =>
                    category.includes('#') && /likum|normatīv/iu.test(regulation.text.slice(span.start, span.end))
            )
        )
            return;
        if (
            !demand ||
            collectUnits(regulation).some(unit => unit.sentences.some(sentence => OUTSIDE.test(sentence.text)))
        )
            return;
        const source = printProvision(SOURCE, law);
        report({
            span: demand.condition.factSpan,
            unit: demand.norm.unit,
            basis: [SOURCE],
            message: localized(
                `Pašvaldība palīdz arī personām, kuras dzīvesvietu deklarējušas tai piederošā dzīvojamā mājā vai dzīvojamā telpā ārpus tās teritorijas (${source.lv}). Ja pašvaldībai tādas ir, papildiniet normu.`,
                `A municipality also helps persons declared in a house or dwelling that it owns outside its territory (${source.en}). If this one has such dwellings, add them.`
            )
        });
    }
});
