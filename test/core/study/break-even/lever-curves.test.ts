import fc from 'fast-check';
import { dec, toDouble } from '../../../../src/core/exact/decimal.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario.js';
import { LEVERS, type Case } from '../../../../src/core/scenario/levers/levers.js';
import type { Tables, ScenarioRow } from '../../../../src/core/scenario/tables/scenario.js';
import { quote } from '../../../../src/core/scenario/quote/quote.js';
import { offerCells, trafficCells } from '../../../../src/core/scenario/tables/scenario-tables.js';
import { breakEven } from '../../../../src/core/study/break-even/break-even.js';
import { leverCurves, type LeverCurves } from '../../../../src/core/study/break-even/lever-curves.js';
import type { SweptLever } from '../../../../src/core/scenario/levers/levers.js';
import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { readChannels } from '../../../../src/core/traffic/read-traffic.js';
import { double, valueOf } from '../../../reference/doors.js';
import { randomTables } from '../../scenario/random-rows.js';
import { runs } from '../../../runs.js';

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Interactions per session': 4, 'Resolution rate': 0.7 };
const PER_RESOLUTION = { Offer: 'R', Meter: 'resolution', Rate: 1 };
const PER_SESSION = { Offer: 'S', Meter: 'session', Rate: 0.5 };
const LEVER_IDS: readonly SweptLever[] = ['resolution rate', 'sessions', 'interactions per session'];

const curves = (
  lever: SweptLever,
  offers: readonly ScenarioRow[],
  traffic: readonly ScenarioRow[] = [CHAT],
  points = 21,
): LeverCurves => valueOf(leverCurves({ traffic, offers }, lever, points));
const costAt = (own: LeverCurves, offer: string, at: number) =>
  own.curves.find((curve) => curve.offer === offer)?.points.find((point) => point.at === at)?.cost;
const said = (tables: Tables, lever: SweptLever) => {
  const result = leverCurves(tables, lever, 5);
  return result.ok ? '' : result.faults.map(sentence).join(' ');
};

describe('leverCurves', () => {
  test('a price per resolution is level, one per session falls; they cross where they cost the same', () => {
    const own = curves('resolution rate', [PER_SESSION, PER_RESOLUTION]);
    expect(own).toMatchObject({ from: 0.05, to: 1, now: 0.7 });
    expect(costAt(own, 'R', 0.05)).toBe(1);
    expect(costAt(own, 'S', 0.05)).toBe(10);
    expect(costAt(own, 'S', 0.7)).toBeCloseTo(0.5 / 0.7, 12);
    expect(own.crossings).toEqual([{ at: 0.5, cost: 1, between: ['R', 'S'] }]);
    expect(own.cheapest).toEqual([
      { from: 0.05, to: 0.5, offer: 'R' },
      { from: 0.5, to: 1, offer: 'S' },
    ]);
  });

  test('ranges adapt to where the lever stands', () => {
    expect(curves('sessions', [PER_SESSION])).toMatchObject({ from: 0, to: 3000, now: 1000 });
    expect(curves('interactions per session', [PER_SESSION])).toMatchObject({ from: 1, to: 15, now: 4 });
    const long = { ...CHAT, 'Interactions per session': 20.2 };
    expect(curves('interactions per session', [PER_SESSION], [long])).toMatchObject({ to: 41, now: 20.2 });
    const unknown = { Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.7 };
    expect(curves('interactions per session', [PER_SESSION], [unknown]).now).toBeUndefined();
    expect(curves('interactions per session', [PER_SESSION], [unknown]).to).toBe(15);
  });

  test('a jump has a point just before it and one just after it', () => {
    const packages = { Offer: 'P', Meter: 'session', Rate: 400, 'Package size': 1000 };
    const [own] = curves('sessions', [packages], [CHAT], 8).curves;
    const near = own?.points.filter(({ at }) => at !== 1000 && Math.abs(at - 1000) < 0.01) ?? [];
    expect(near.map(({ cost }) => cost)).toEqual([
      expect.closeTo(400 / 700, 4),
      expect.closeTo(800 / 700, 4),
    ]);
    expect(own?.points[0]).toEqual({ at: 0, cost: undefined });
  });

  test('an offer that ends has no cost beyond; one without any price is left out', () => {
    const tiers = { Offer: 'T', Meter: 'resolution', Tiers: '0.4 to 600' };
    const own = curves('resolution rate', [tiers, PER_RESOLUTION, { Offer: 'None', Meter: 'session' }]);
    expect(own.curves.map(({ offer }) => offer)).toEqual(['T', 'R']);
    expect(costAt(own, 'T', 1)).toBeUndefined();
    expect(own.cheapest).toEqual([
      { from: 0.05, to: 0.6, offer: 'T' },
      { from: 0.6, to: 1, offer: 'R' },
    ]);
    const only = curves('resolution rate', [tiers]);
    expect(only.cheapest).toEqual([{ from: 0.05, to: 0.6, offer: 'T' }]);
    expect(only.crossings).toEqual([]);
  });

  test('an offer that bends is priced anew, and its crossings are found between the points', () => {
    const capped = { Offer: 'C', Meter: 'interaction', Rate: 0.1, 'Session cap': 0.6 };
    const spread = [{ ...CHAT, Turns: 'poisson' }];
    const own = curves('interactions per session', [PER_SESSION, capped], spread);
    expect(own.cheapest.map(({ offer }) => offer)).toEqual(['C', 'S']);
    const [crossing] = own.crossings;
    const { traffic, offer } = caseOf({ traffic: spread, offers: [capped] }, 0);
    const turned = valueOf(
      LEVERS['interactions per session'].set({ traffic, offer }, dec(crossing?.at ?? 1)),
    );
    const cost = double(valueOf(quote(turned.traffic, turned.offer)).metrics.effectiveCostPerResolution);
    expect(cost).toBeCloseTo(0.5 / 0.7, 6);
    expect(crossing?.cost).toBeCloseTo(0.5 / 0.7, 6);
  });

  test('where the first is so by a bill of 0 that is not free by the word', () => {
    const included = { Offer: 'I', Meter: 'session', Rate: 1, 'Included units': 600 };
    const own = curves('sessions', [included, PER_SESSION]);
    // The ranking puts it last there, and so does this.
    expect(own.cheapest.map(({ to, offer }) => [to, offer])).toEqual([
      [600, 'S'],
      [1200, 'I'],
      [3000, 'S'],
    ]);
    expect(own.billingNothing).toEqual([{ from: 0, to: 600, offer: 'I' }]);
    expect(curves('sessions', [{ Offer: 'F', Meter: 'session', Rate: 'free' }]).billingNothing).toEqual([]);
  });

  test('an offer that serves only some channels is drawn, and is no bargain', () => {
    const traffic = [CHAT, { ...CHAT, Channel: 'Mail' }];
    const own = curves(
      'resolution rate',
      [{ ...PER_SESSION, Rate: 0.1, Channels: 'Mail' }, PER_RESOLUTION],
      traffic,
    );
    expect(own.curves).toHaveLength(2);
    expect(own.cheapest).toEqual([{ from: 0.05, to: 1, offer: 'R' }]);
  });

  test('the example, over each lever', () => {
    for (const lever of LEVER_IDS) {
      const own = valueOf(leverCurves(EXAMPLE_SCENARIO, lever, 60));
      expect(own.curves).toHaveLength(6);
      expect(own.cheapest.at(0)?.from).toBe(own.from);
      expect(own.cheapest.at(-1)?.to).toBe(own.to);
    }
  });

  test('what stands in the way is said', () => {
    expect(said({ traffic: [], offers: [PER_SESSION] }, 'sessions')).toContain('no rows below');
    expect(said({ traffic: [CHAT], offers: [] }, 'sessions')).toContain('no rows below');
    expect(said({ traffic: [{ ...CHAT, Sessions: 0 }], offers: [PER_SESSION] }, 'sessions')).toContain(
      'no mix of channels',
    );
    const two = [
      { ...PER_SESSION, Currency: 'USD' },
      { ...PER_RESOLUTION, Currency: 'EUR' },
    ];
    expect(said({ traffic: [CHAT], offers: two }, 'sessions')).toContain('compared in one currency');
  });
});

function caseOf({ traffic, offers }: Tables, index: number) {
  const read = valueOf(readOffers(offerCells(offers)));
  const offer = read[index]?.offer ?? { ok: false as const, faults: [] };
  return { traffic: valueOf(readChannels(trafficCells(traffic))), offer: valueOf(offer) };
}

/** What a resolution costs with the lever set, by a whole quote. */
function quoted(base: Case, lever: SweptLever, value: number): number | undefined {
  const turned = LEVERS[lever].set(base, dec(Math.max(value, 0)));
  const own = turned.ok ? quote(turned.value.traffic, turned.value.offer) : turned;
  return own.ok ? double(own.value.metrics.effectiveCostPerResolution) : undefined;
}

function isClose(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(b));
}

describe('laws', () => {
  const levers = fc.constantFrom(...LEVER_IDS);

  // A jump stands where rounding puts it: beside one, the cost on either side is right.
  test('every point is what the offer costs with the lever set there', () => {
    fc.assert(
      fc.property(randomTables, levers, (tables, lever) => {
        const result = leverCurves(tables, lever, 4);
        if (!result.ok) return;
        const names = valueOf(readOffers(offerCells(tables.offers))).map(({ name }) => name);
        const width = result.value.to - result.value.from;
        for (const { offer: name, points } of result.value.curves) {
          const base = caseOf(tables, names.indexOf(name));
          for (const { at, cost } of points) {
            const wanted = [at, at - width * 2e-8, at + width * 2e-8].map((value) =>
              quoted(base, lever, value),
            );
            expect(wanted.some((own) => isClose(cost, own))).toBe(true);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('the cheapest is never dearer than another that serves as much', () => {
    fc.assert(
      fc.property(randomTables, levers, (tables, lever) => {
        const whole = tables.offers.map(({ Channels: _, ...row }) => row);
        const result = leverCurves({ ...tables, offers: whole }, lever, 9);
        if (!result.ok) return;
        const { curves: drawn, cheapest, billingNothing } = result.value;
        for (const { from, to, offer } of cheapest) {
          const inside = (at: number) => at > from + (to - from) * 1e-6 && at < to - (to - from) * 1e-6;
          const best = new Map(
            drawn.find((curve) => curve.offer === offer)?.points.map(({ at, cost }) => [at, cost]),
          );
          for (const { at, cost } of drawn.flatMap(({ points }) => points)) {
            const own = best.get(at);
            if (!inside(at) || cost === undefined || own === undefined) continue;
            // Who bills nothing that is not free is last.
            if (billingNothing.some((nothing) => nothing.from <= at && at <= nothing.to)) continue;
            expect(own).toBeLessThanOrEqual(cost + 1e-9 * Math.max(1, cost));
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('with two offers that are made of lines, the map is that of breakEven', () => {
    const price = fc.integer({ min: 1, max: 300 }).map((cents) => cents / 100);
    const line = fc.record({
      Meter: fc.constantFrom('session', 'resolution', 'interaction'),
      Rate: price,
      'Platform fee': fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(line, line, levers, (a, b, lever) => {
        const tables = {
          traffic: [CHAT],
          offers: [
            { Offer: 'a', ...a },
            { Offer: 'b', ...b },
          ],
        };
        const { cheapest, from, to } = valueOf(leverCurves(tables, lever, 5));
        const pair = {
          traffic: caseOf(tables, 0).traffic,
          a: caseOf(tables, 0).offer,
          b: caseOf(tables, 1).offer,
        };
        const ends = valueOf(breakEven(pair, lever))
          .map((own) => toDouble(own.to))
          .filter((end) => end > from && end < to);
        const shared = cheapest.slice(0, -1).map((own) => own.to);
        // Where both cost the same over a stretch, the first holds on to it.
        for (const end of shared) expect(ends.some((own) => Math.abs(own - end) <= 1e-9 * end)).toBe(true);
        expect(shared.length).toBeLessThanOrEqual(ends.length);
      }),
    );
  });
});
