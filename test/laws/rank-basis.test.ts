import fc from 'fast-check';
import { toDouble } from '../../src/core/exact/decimal.js';
import { compare } from '../../src/core/scenario/ranking/compare.js';
import {
  knowsHumanCost,
  RANK_BASES,
  rankFigure,
  type RankBasis,
} from '../../src/core/scenario/ranking/rank-basis.js';
import { billsNothing } from '../../src/core/scenario/ranking/zero-bill.js';
import { readOffers } from '../../src/core/terms/read-offers.js';
import { offerRecords, tableOf } from '../reference/cells.js';
import { valueOf } from '../reference/doors.js';
import type { Channel, OfferTerms } from '../reference/engine.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const randomOffers = fc.array(randomOffer, { minLength: 2, maxLength: 5 }).map((offers) =>
  offers.map((offer, index): OfferTerms => {
    const { currency: _mixed, ...rest } = offer;
    return { ...rest, name: `Offer ${index + 1}` };
  }),
);

/** The same offer for every session at the traffic's own rates. */
function forAll({ rho: _own, ...offer }: OfferTerms): OfferTerms {
  return { ...offer, rows: offer.rows.map(({ channels: _some, pauseAfter: _until, ...row }) => row) };
}

function ranked(offers: readonly OfferTerms[], traffic: readonly Channel[], basis: RankBasis) {
  const records = offers.flatMap((offer) => offerRecords(offer, { repeatName: true }));
  return valueOf(compare(trafficOf(traffic), valueOf(readOffers(tableOf(records))), basis));
}

const names = (own: ReturnType<typeof ranked>) => own.map(({ name, rank }) => [name, rank]);

const forEvery = (law: (offers: readonly OfferTerms[], traffic: readonly Channel[]) => void) =>
  fc.assert(fc.property(randomOffers, randomTraffic, law), { numRuns: runs(100) });

test('where all offers resolve the same, the orders by total cost and by bill agree', () => {
  forEvery((offers, traffic) => {
    const alike = offers.map(forAll);
    expect(names(ranked(alike, traffic, 'total cost'))).toEqual(
      names(ranked(alike, traffic, 'monthly total')),
    );
  });
});

test('by the total cost, where people have their price everywhere, no offer with a lower total stands behind but one that bills nothing', () => {
  forEvery((offers, traffic) => {
    const costed = traffic.map((channel) => ({ ...channel, human: '3.25' }));
    expect(knowsHumanCost(trafficOf(costed))).toBe(true);
    const totals = ranked(offers, costed, 'total cost').flatMap(({ quote }) =>
      quote.ok && !billsNothing(quote.value)
        ? [toDouble(quote.value.invoice.total.plus(quote.value.metrics.humanCost))]
        : [],
    );
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
  });
});

test.each(RANK_BASES)('by %s, over best is that figure ÷ the first’s − 1', (basis) => {
  forEvery((offers, traffic) => {
    const own = ranked(offers, traffic, basis);
    const [best, ...others] = own.map(({ quote }) => (quote.ok ? rankFigure(quote.value, basis) : undefined));
    for (const [index, figure] of others.entries()) {
      const over = own[index + 1]?.overBest;
      const isKnown = best !== undefined && !best.isZero() && figure !== undefined;
      expect(over !== undefined).toBe(isKnown);
      if (isKnown && over !== undefined) {
        expect(toDouble(best.times(over.plus(1)))).toBeCloseTo(toDouble(figure), 6);
      }
    }
  });
});
