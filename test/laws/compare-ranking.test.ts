import fc from 'fast-check';
import { dec, toDouble } from '../../src/core/exact/decimal.js';
import { tabulateComparison } from '../../src/core/report/compare.js';
import { compare, type Ranked } from '../../src/core/scenario/ranking/compare.js';
import type { RankBasis } from '../../src/core/scenario/ranking/rank-basis.js';
import { billsNothing } from '../../src/core/scenario/ranking/zero-bill.js';
import { readOffers } from '../../src/core/terms/read-offers.js';
import { offerRecords, tableOf, type CellsByHeader } from '../reference/cells.js';
import type { Channel, OfferTerms } from '../reference/engine.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { trafficOf } from '../reference/terms-doors.js';
import { valueOf } from '../reference/doors.js';
import { runs } from '../runs.js';

const randomOffers = fc.array(randomOffer, { minLength: 2, maxLength: 5 }).map((offers) =>
  offers.map((offer, index): OfferTerms => {
    const { currency: _mixed, ...rest } = offer;
    return { ...rest, name: `Offer ${index + 1}` };
  }),
);

function ranking(
  offers: readonly OfferTerms[],
  traffic: readonly Channel[],
  more: readonly CellsByHeader[] = [],
  basis: RankBasis = 'cost per resolution',
) {
  const records = [...offers.flatMap((offer) => offerRecords(offer, { repeatName: true })), ...more];
  return valueOf(compare(trafficOf(traffic), valueOf(readOffers(tableOf(records))), basis));
}

/** 0 serves all, 1 serves less, 2 resolves nothing, 3 bills nothing, 4 has no price. */
function group({ quote }: Ranked): number {
  if (!quote.ok) return 4;
  if (billsNothing(quote.value)) return 3;
  const { effectiveCostPerResolution, shareServed } = quote.value.metrics;
  return effectiveCostPerResolution === undefined ? 2 : shareServed.lt(1) ? 1 : 0;
}

function cost({ quote }: Ranked): number {
  if (!quote.ok) return 0;
  const { metrics, exact } = quote.value;
  const perResolution = billsNothing(quote.value) ? undefined : metrics.effectiveCostPerResolution;
  return toDouble(perResolution ?? exact.total);
}

const forEveryRanking = (law: (offers: readonly OfferTerms[], traffic: readonly Channel[]) => void) =>
  fc.assert(fc.property(randomOffers, randomTraffic, law), { numRuns: runs(100) });

describe('compare: ranking', () => {
  test('all who serve everyone, then who serves less, then who resolves nothing, then who bills nothing, then who has no price; each by cost', () => {
    forEveryRanking((offers, traffic) => {
      const ranked = ranking(offers, traffic);
      for (const [index, own] of ranked.entries()) {
        const before = ranked[index - 1];
        if (before === undefined) continue;
        expect(group(own)).toBeGreaterThanOrEqual(group(before));
        if (group(own) === group(before)) expect(cost(own)).toBeGreaterThanOrEqual(cost(before));
      }
    });
  });

  test('a rank is 1 + how many stand before it at another cost or group; no price, no rank', () => {
    forEveryRanking((offers, traffic) => {
      const ranked = ranking(offers, traffic);
      for (const own of ranked) {
        const same = ranked.findIndex((other) => group(other) === group(own) && cost(other) === cost(own));
        expect(own.rank).toBe(own.quote.ok ? same + 1 : undefined);
      }
    });
  });

  test('an offer given twice ties with itself, 1, 1, 3, and stands in the order it was given', () => {
    forEveryRanking((offers, traffic) => {
      const twins = offers.flatMap((offer) => [offer, { ...offer, name: `${offer.name}, again` }]);
      const ranked = ranking(twins, traffic);
      for (const offer of offers) {
        const [first, second] = [offer.name, `${offer.name}, again`].map((name) =>
          ranked.findIndex((own) => own.name === name),
        );
        expect(first).toBeLessThan(second ?? -1);
        expect(ranked[first ?? -1]?.rank).toBe(ranked[second ?? -1]?.rank);
      }
      const ranks = ranked.map(({ rank }) => rank).filter((rank) => rank !== undefined);
      expect(ranks.every((rank) => ranks.indexOf(rank) + 1 === rank)).toBe(true);
    });
  });

  test('the order of the offers in the table does not matter to anyone’s row', () => {
    forEveryRanking((offers, traffic) => {
      const byName = (rows: readonly Ranked[]) =>
        Object.fromEntries(rows.map((own) => [own.name, [own.rank, own.overBest?.toString(), cost(own)]]));
      expect(byName(ranking([...offers].reverse(), traffic))).toEqual(byName(ranking(offers, traffic)));
    });
  });

  test('offers with errors stand last with their own sentences, and change nothing for the others', () => {
    forEveryRanking((offers, traffic) => {
      const wrong = { Offer: 'Wrong', Meter: 'session', Rate: 'dear' };
      const [alone, beside] = [ranking(offers, traffic), ranking(offers, traffic, [wrong])];
      const others = tabulateComparison(beside).filter(([, name]) => name !== 'Wrong');
      // Sentences of others name their row, which stays: the wrong one was added below.
      expect(others).toEqual(tabulateComparison(alone));
      const last = tabulateComparison(beside).find(([, name]) => name === 'Wrong');
      expect(last?.[0]).toBe('');
      expect(
        last
          ?.slice(2)
          .every((cell) => typeof cell === 'object' && /Rate is "dear"/.test(cell?.sentence ?? '')),
      ).toBe(true);
      expect(beside.at(-1)?.quote.ok).toBe(false);
    });
  });
});

describe('compare: columns', () => {
  test('usage, fixed fees and one-off add up to the monthly total, which is the bill; the total cost adds people', () => {
    forEveryRanking((offers, traffic) => {
      const ranked = ranking(offers, traffic);
      const [headers = [], ...rows] = tabulateComparison(ranked);
      const at = (header: string) => headers.indexOf(header);
      rows.forEach((row, index) => {
        const own = ranked[index]?.quote;
        if (own?.ok !== true) return;
        const cents = (header: string) => Math.round(Number(row[at(header)]) * 100);
        expect(cents('Usage charge') + cents('Fixed fees') + cents('One-off per month')).toBe(
          cents('Monthly total'),
        );
        expect(row[at('Monthly total')]).toBe(toDouble(own.value.invoice.total));
        expect(Number(row[at('Total cost')])).toBeCloseTo(
          Number(row[at('Monthly total')]) + Number(row[at('Human cost')]),
          6,
        );
      });
    });
  });

  test('over best = cost ÷ the first’s − 1: 0 for the first, never negative among those that serve everyone', () => {
    forEveryRanking((offers, traffic) => {
      const [first, ...others] = ranking(offers, traffic);
      if (first === undefined || group(first) > 1 || cost(first) === 0) return;
      expect(first.overBest?.isZero()).toBe(true);
      for (const own of others.filter((other) => group(other) <= 1)) {
        const over = toDouble(own.overBest ?? dec(NaN));
        expect(over).toBeCloseTo(cost(own) / cost(first) - 1, 6);
        if (group(own) === 0) expect(over).toBeGreaterThanOrEqual(0);
      }
    });
  });
});
