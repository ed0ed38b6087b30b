import { placeWords } from '../../../../src/core/fault/place.js';
import fc from 'fast-check';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { compare } from '../../../../src/core/scenario/ranking/compare.js';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario.js';
import { priceScenario } from '../../../../src/core/scenario/ranking/priced.js';
import { offerCells, trafficCells } from '../../../../src/core/scenario/tables/scenario-tables.js';
import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { readTraffic } from '../../../../src/core/traffic/read-traffic.js';
import { valueOf } from '../../../reference/doors.js';
import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions.js';
import { usualBasis } from '../../../../src/core/scenario/ranking/rank-basis.js';
import { randomTables } from '../random-rows.js';

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.7 };
const said = (tables: Parameters<typeof priceScenario>[0]) => priceScenario(tables).faults.map(sentence);

describe('priceScenario', () => {
  test('the example: six offers, nothing wrong', () => {
    const priced = priceScenario(EXAMPLE_SCENARIO);
    expect(priced.faults).toEqual([]);
    expect(priced.currency).toBe('USD');
    expect(priced.ranking?.map(({ name }) => name)[0]).toBe('Per reply at $0.10, capped');
    expect(priced.ranking).toHaveLength(6);
    expect(priced.offers.map(({ name }) => name)).toHaveLength(6);
  });

  test('the ranking is that of the tables themselves, and every fault is there once', () => {
    fc.assert(
      fc.property(randomTables, (tables) => {
        const priced = priceScenario(tables);
        const traffic = valueOf(readTraffic(trafficCells(tables.traffic)));
        const offers = valueOf(readOffers(offerCells(tables.offers)));
        const ranking = valueOf(compare(traffic, offers, usualBasis(traffic)));
        expect(priced.basis).toBe(usualBasis(traffic));
        const shown = (own: typeof ranking) =>
          own.map(({ name, rank, quote }) => [name, rank, quote.ok && quote.value.invoice.total.toString()]);
        expect(shown([...(priced.ranking ?? [])])).toEqual(shown(ranking));
        const told = priced.faults.map(sentence);
        expect(new Set(told).size).toBe(told.length);
        expect(told.length > 0).toBe(ranking.some(({ quote }) => !quote.ok));
      }),
    );
  });

  test('the scenario says what is ranked by; an unknown word ranks nothing and is named', () => {
    const offers = [
      { Offer: 'CheapBot', Meter: 'session', Rate: 0.3, 'Resolution rate': 0.4 },
      { Offer: 'BetterBot', Meter: 'resolution', Rate: 0.99, 'Resolution rate': 0.7 },
    ];
    const tables = { traffic: [{ ...CHAT, 'Human cost': 7.4 }], offers };
    const rankedBy = (word: string) =>
      priceScenario({ ...tables, assumptions: { ...NO_ASSUMPTIONS, figures: { 'Rank by': word } } });
    const first = ({ ranking }: ReturnType<typeof rankedBy>) => ranking?.[0]?.name;
    expect(first(priceScenario(tables))).toBe('BetterBot');
    expect(first(rankedBy('monthly total'))).toBe('CheapBot');
    expect(first(rankedBy('cost per resolution'))).toBe('CheapBot');
    expect(rankedBy('price')).toMatchObject({ basis: undefined, ranking: undefined });
    expect(rankedBy('price').faults.map(({ where }) => where)).toEqual(['Rank by']);
  });

  test('a faulty offer leaves the others ranked', () => {
    const priced = priceScenario({
      traffic: [CHAT],
      offers: [
        { Offer: 'Good', Meter: 'session', Rate: 1 },
        { Offer: 'Bad', Meter: 'session' },
        { Offer: 'Bends', Meter: 'interaction', Rate: 1 },
      ],
    });
    expect(priced.ranking?.map(({ rank }) => rank)).toEqual([1, undefined, undefined]);
    expect(priced.faults.map(({ where }) => placeWords(where))).toEqual([
      'Offers row 2 (Bad), Rate',
      'Traffic (Chat), Interactions per session',
    ]);
  });

  test('both tables say what is wrong with them at once', () => {
    const { 'Resolution rate': _, ...blank } = CHAT;
    expect(said({ traffic: [blank], offers: [{ Offer: 'A', Meter: 'metre', Rate: 1 }] })).toEqual([
      expect.stringContaining('Traffic row 1 (Chat), Resolution rate is blank'),
      expect.stringContaining('Offers row 1 (A), Meter is "metre"'),
    ]);
    expect(priceScenario({ traffic: [blank], offers: [] }).ranking).toBeUndefined();
  });

  test('two currencies: no ranking, and why', () => {
    const row = { Meter: 'session', Rate: 1 };
    const tables = {
      traffic: [CHAT],
      offers: [
        { ...row, Offer: 'A', Currency: 'USD' },
        { ...row, Offer: 'B', Currency: 'EUR' },
      ],
    };
    expect(priceScenario(tables)).toMatchObject({ ranking: undefined, currency: 'USD' });
    expect(said(tables)).toEqual([expect.stringContaining('offers are compared in one currency')]);
  });
});
