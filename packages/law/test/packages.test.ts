/** What holds of every law package that ships, whatever it describes. */
import { describe, expect, it } from 'vitest';
import { collectCoverage, parseAddress, type Act, type LawModel, type Sourced } from '../src/index.ts';
import lawModel from '../src/generated/law-model.json' with { type: 'json' };

const { acts } = lawModel as unknown as LawModel;
const ids = new Set(acts.map(({ id }) => id));

/** Repealed, or to be repealed, without another act in place. */
const WITHOUT_SUCCESSOR = ['REP'];

/** Everything of the act that is stated with a source, and the name of its field. */
function collectStatements(act: Act): { field: string; statement: Sourced & { address?: string } }[] {
    return Object.entries(act).flatMap(([field, values]) =>
        Array.isArray(values)
            ? values
                  .filter((value): value is Sourced => typeof value === 'object' && value !== null && 'source' in value)
                  .map(statement => ({ field, statement }))
            : []
    );
}

describe.each(acts.map(act => [act.id, act] as const))('the package of %s', (id, act) => {
    it('states nothing without source, confidence and validity', () => {
        const wrong = [act, ...collectStatements(act).map(({ statement }) => statement)].filter(
            ({ source, confidence, validFrom, validTo }) =>
                source.trim() === '' ||
                !['A', 'B', 'C'].includes(confidence) ||
                !/^(?:unknown|\d{4}-\d{2}-\d{2})$/u.test(validFrom) ||
                (validTo !== undefined && validFrom !== 'unknown' && validTo <= validFrom)
        );
        expect(wrong).toEqual([]);
    });

    it('gives each statement an address of its own, or of the act', () => {
        const wrong = collectStatements(act).filter(
            ({ field, statement: { address } }) =>
                (address === undefined && !['facts', 'interpretations', 'fields', 'terms'].includes(field)) ||
                (address !== undefined &&
                    (parseAddress(address) === undefined || (address !== id && !address.startsWith(`${id}:`))))
        );
        expect(wrong.map(({ field, statement }) => `${field} ${statement.address ?? '?'}`)).toEqual([]);
    });

    it('tells why what is not described is not', () => {
        const silent = collectCoverage(act).filter(
            unit => unit.provision === undefined && !unit.excluded && unit.reason === undefined
        );
        expect(silent.map(({ address }) => address)).toEqual([]);
    });

    it('has no reason that nothing falls under', () => {
        const used = new Set(collectCoverage(act).map(({ reason }) => reason));
        expect(act.omissions.filter(({ reason }) => !used.has(reason)).map(({ reason }) => reason)).toEqual([]);
    });
});

describe('acts that end', () => {
    it.each(acts.filter(act => act.validTo !== undefined).map(act => [act.id, act] as const))(
        '%s has a successor that holds',
        (id, act) => {
            const next = acts.find(other => other.id === act.successor);
            expect(next?.id ?? 'none').toBe(WITHOUT_SUCCESSOR.includes(id) ? 'none' : act.successor);
            expect(next?.validTo).toBeUndefined();
        }
    );
    it('are the only ones with a successor', () =>
        expect(acts.filter(act => act.successor !== undefined && act.validTo === undefined)).toEqual([]));
    it('name acts that are here', () =>
        expect(acts.flatMap(act => act.successor ?? []).filter(id => !ids.has(id))).toEqual([]));
});

/** Seen in the texts: what is there, what was taken out, what is to come, and what is not there. */
describe('addresses of the texts', () => {
    const states = new Map(
        acts.flatMap(act => collectCoverage(act).map(unit => [unit.address, unit.excluded ? 'excluded' : 'there'] as const))
    );
    it.each([
        ['APL:1(3)5', 'there'],
        ['APL:64(1¹)', 'there'],
        ['APL:112²(4)3', 'there'],
        ['APL:185(4)11', 'there'],
        ['APL:185(4)12', 'none'],
        ['APL:381', 'excluded'],
        ['APL:386', 'there'],
        ['APL:387', 'none'],
        ['APL:PN26', 'there'],
        ['APL:PN27', 'none'],
        ['DDL:4(2)2', 'excluded'],
        ['DDL:4(3)', 'excluded'],
        ['DDL:14¹', 'excluded'],
        ['DDL:14²', 'there'],
        ['DZTIL:24(1)2', 'there'],
        ['DZTIL:30', 'there'],
        ['DZTIL:32(3)', 'none'],
        ['OPTIL:9(1)4', 'there'],
        ['OPTIL:9(1)5', 'none'],
        ['OPTIL:PN3', 'excluded'],
        ['PASV:10(2)2.e', 'there'],
        ['PASV:45(2)6', 'there'],
        ['PASV:45(2)7', 'none'],
        ['PASV:58(6)7', 'there'],
        ['PATV:1.13', 'there'],
        ['PATV:PN7.1', 'none'],
        ['SPSP:1.10', 'excluded'],
        ['SPSP:3(1)3.c', 'there'],
        ['SPSP:9(1¹)10', 'there'],
        ['SPSP:13(1)3²', 'there'],
        ['SPSP:26¹(2)', 'there'],
        ['SPSP:36(8)', 'none'],
        ['SPSP:43', 'excluded'],
        ['SPSP:PN37.4.c', 'there'],
        ['UKR:10¹', 'excluded'],
        ['UKR:18(15)5.g', 'there'],
        ['UKR:18(15)6', 'excluded'],
        ['VPIL:14', 'excluded'],
        ['VPIL:41(3)5', 'there'],
        ['VPIL:47¹(3)', 'there'],
        ['VPIL:102(5)', 'none']
    ])('%s is %s', (address, state) => expect(states.get(address) ?? 'none').toBe(state));
});
