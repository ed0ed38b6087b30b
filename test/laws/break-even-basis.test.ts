import fc from 'fast-check';
import { max, type Dec } from '../../src/core/exact/decimal.js';
import { sentence } from '../../src/core/fault/sentence.js';
import type { Result } from '../../src/core/fault/result.js';
import { LEVERS } from '../../src/core/scenario/levers/levers.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { breakEven } from '../../src/core/study/break-even/break-even.js';
import { rangeOf } from '../../src/core/study/break-even/sweep.js';
import type { SweptLever } from '../../src/core/scenario/levers/levers.js';
import type { Offer } from '../../src/core/terms/offer.js';
import type { Traffic } from '../../src/core/traffic/channel.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

type Totals = 'total cost' | 'monthly total';

/** The unrounded month, with what people cost for what is left to them: Σ (contacts − resolutions) × human cost. */
function figureAt(traffic: Traffic, offer: Offer, lever: SweptLever, value: Dec, basis: Totals): Result<Dec> {
  const turned = LEVERS[lever].set({ traffic, offer }, value);
  if (!turned.ok) return turned;
  const own = quote(turned.value.traffic, turned.value.offer);
  if (!own.ok) return own;
  const { activity, exact } = own.value;
  const people = turned.value.traffic.channels.map(({ name, contacts, humanCost }) => {
    const resolved = activity.channels.find((channel) => channel.name === name)?.resolutions ?? 0;
    return contacts.minus(resolved).times(humanCost ?? 0);
  });
  const total =
    basis === 'monthly total' ? exact.total : people.reduce((all, cost) => all.plus(cost), exact.total);
  return { ok: true, value: total };
}

function verdict(a: Dec, b: Dec): 'a' | 'b' | 'same' {
  if (a.minus(b).abs().lte(max(a.abs(), b.abs()).times('1e-28'))) return 'same';
  return a.lt(b) ? 'a' : 'b';
}

const offer = randomOffer.map(({ currency: _currency, ...terms }) => offerOf(terms));
const LEVER_IDS: readonly SweptLever[] = ['resolution rate', 'sessions', 'interactions per session'];
const cases = LEVER_IDS.flatMap((lever) =>
  (['total cost', 'monthly total'] as const).map((basis) => ({ lever, basis })),
);
const seen = { maps: 0, breaks: 0 };

test.each(cases)(
  'the map over the $lever by the $basis says what pricing both anywhere says',
  ({ lever, basis }) => {
    fc.assert(
      fc.property(offer, offer, randomTraffic.map(trafficOf), (a, b, traffic) => {
        const map = breakEven({ traffic, a, b }, lever, basis);
        const range = rangeOf(lever, traffic);
        const at = (own: Offer, value: Dec) => figureAt(traffic, own, lever, value, basis);
        if (!map.ok) {
          const start = [a, b].map((own) => at(own, range.from));
          const words = map.faults.map(sentence).join(' ');
          const told = /is a curve|10,000 steps/.test(words);
          expect([words, told || start.some((own) => !own.ok)]).toEqual([words, true]);
          return;
        }
        seen.maps += 1;
        seen.breaks += map.value.length - 1;
        for (const { from, to, cheaper } of map.value) {
          if (cheaper === 'unpricedA' || cheaper === 'unpricedB') continue;
          for (const part of ['0.01', '0.37', '0.99']) {
            const point = from.plus(to.minus(from).times(part));
            const [ownA, ownB] = [at(a, point), at(b, point)];
            if (!ownA.ok || !ownB.ok) throw new Error(`no price at ${point.toString()}`);
            expect([point.toString(), verdict(ownA.value, ownB.value)]).toEqual([point.toString(), cheaper]);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  },
);

test('the random maps have crossings', () => {
  expect(seen.maps).toBeGreaterThan(runs(100));
  expect(seen.breaks).toBeGreaterThan(runs(50));
});
