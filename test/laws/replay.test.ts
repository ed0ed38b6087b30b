import fc from 'fast-check';
import { measure } from '../../src/core/evidence/measure.js';
import type { Message } from '../../src/core/evidence/messages.js';
import { ReplayedLog, replay, type Replay } from '../../src/core/evidence/replay.js';
import { measuredChannels, trafficOf } from '../../src/core/evidence/traffic-of.js';
import { dec, ONE, sum } from '../../src/core/exact/decimal.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import type { Offer } from '../../src/core/terms/offer.js';
import { readOffers } from '../../src/core/terms/read-offers.js';
import { referenceSessions, repliesOf } from '../reference/evidence.js';
import type { SessionWindow } from '../../src/core/evidence/window.js';
import { partsOf, randomLog, randomWindow } from '../reference/random-log.js';
import { runs } from '../runs.js';

function offerOf(terms: Readonly<Record<string, string | number>>): Offer {
  const [read] = [
    readOffers([
      ['Offer', ...Object.keys(terms)],
      ['One', ...Object.values(terms)],
    ]),
  ];
  const offer = read.ok ? read.value[0]?.offer : read;
  if (offer?.ok !== true) throw new Error(JSON.stringify(offer));
  return offer.value;
}

const OFFERS = [
  { Meter: 'interaction', Rate: 0.2, 'Session cap': 0.5 },
  { Meter: 'interaction', Rate: 0.09 },
  { Meter: 'session', Rate: 0.7, 'Included units': 2 },
  { Meter: 'resolution', Rate: 0.99, 'Handover share': 0.1, 'Minimum fee': 1 },
  { Meter: 'unit', Rate: 0.5, 'Replies per unit': 2, 'Resolution rate': 0.9 },
  { Meter: 'customer', Rate: 1, 'Platform fee': 10 },
].map(offerOf);

/** A log in which the AI had a session: another has no channel to price. */
const pricedLog = randomLog.filter((log) => measure(new ReplayedLog(partsOf(log)).counts()).sessions > 0);

function replayed(offer: Offer, log: readonly Message[], window?: SessionWindow): Replay {
  const own = replay(offer, new ReplayedLog(partsOf(log)), { window });
  if (!own.ok) throw new Error(JSON.stringify(own.faults));
  return own.value;
}

describe('the replay of an offer on a log', () => {
  test('of one month is its bill on the traffic of the log with the lengths of its sessions', () => {
    fc.assert(
      fc.property(pricedLog, fc.constantFrom(...OFFERS), (log, offer) => {
        const own = new ReplayedLog(partsOf(log));
        fc.pre(own.months.length === 1);
        const rules = { scale: ONE, lengths: 'histogram', otherwise: new Map() } as const;
        const billed = quote(trafficOf(measuredChannels(own.counts()), rules), {
          ...offer,
          resolutionRate: undefined,
        });
        if (!billed.ok) throw new Error(JSON.stringify(billed.faults));
        expect(replayed(offer, log).billed.whole.total).toEqual(billed.value.reported.total);
      }),
      { numRuns: runs(300) },
    );
  });

  test('is what its sessions cost one by one, under the window of the offer', () => {
    const [capped] = OFFERS as [Offer];
    fc.assert(
      fc.property(pricedLog, randomWindow, (log, window) => {
        const own = replayed(capped, log, window);
        // Whole tenths of money: min(0.2 · n, 0.5) a session.
        const costs = referenceSessions(log, { window, recontact: 1, offset: 0 }).map((session) =>
          Math.min(2 * repliesOf(session), 5),
        );
        expect(own.billed.whole.total).toEqual(dec(costs.reduce((a, b) => a + b, 0)).div(10));
      }),
      { numRuns: runs(300) },
    );
  });

  test('differs from the averages by parts that sum exactly, none of length where a charge is linear in replies', () => {
    fc.assert(
      fc.property(pricedLog, fc.constantFrom(...OFFERS), randomWindow, (log, offer, window) => {
        const { averages, steps, billed } = replayed(offer, log, window);
        expect(averages.plus(sum(Object.values(steps)))).toEqual(billed.whole.total);
        if (offer === OFFERS[1]) expect(steps['session lengths'].isZero()).toBe(true);
        if (offer !== OFFERS[4]) expect(steps['stated rates'].isZero()).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});
