import { tabulateBreakEven } from '../../../../src/core/report/break-even.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { breakEven } from '../../../../src/core/study/break-even/break-even.js';
import type { SweptLever } from '../../../../src/core/scenario/levers/levers.js';
import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { readChannels } from '../../../../src/core/traffic/read-traffic.js';
import { tableOf, type CellsByHeader } from '../../../reference/cells.js';
import { CHAT, valueOf } from '../../../reference/doors.js';

const of = (lever: SweptLever, a: CellsByHeader, b: CellsByHeader, traffic: CellsByHeader[] = [CHAT]) => {
  const offer = (terms: CellsByHeader, name: string) =>
    valueOf(valueOf(readOffers(tableOf([{ Offer: name, ...terms }])))[0]?.offer ?? { ok: false, faults: [] });
  const pair = { traffic: valueOf(readChannels(tableOf(traffic))), a: offer(a, 'A'), b: offer(b, 'B') };
  return breakEven(pair, lever);
};

/** The rows of the map; `0–0.5 A` with the shared cost where there is one. */
const map = (...args: Parameters<typeof of>) =>
  tabulateBreakEven(valueOf(of(...args)), { a: 'A', b: 'B' })
    .slice(1)
    .map((row) => row.map(String))
    .map(
      ([from = '', to = '', cheaper = '', both = '']) =>
        `${from}–${to} ${cheaper}${both === '' ? '' : ` @${both}`}`,
    );
const fault = (...args: Parameters<typeof of>) => {
  const result = of(...args);
  return result.ok ? '' : result.faults.map(sentence).join(' ');
};

const session = (rate: number, more: CellsByHeader = {}) => ({ Meter: 'session', Rate: rate, ...more });

describe('over the resolution rate', () => {
  test('one crossing of a price per resolution and one per session', () => {
    expect(map('resolution rate', { Meter: 'resolution', Rate: 1 }, session(0.5))).toEqual([
      '0–0.5 A',
      '0.5–1 B @1',
    ]);
    expect(map('resolution rate', { Meter: 'resolution', Rate: 1.27 }, session(0.5))).toEqual([
      '0–0.3937007874015748 A',
      '0.3937007874015748–1 B @1.27',
    ]);
  });

  test('one row where one is always cheaper, and where both always cost the same', () => {
    expect(map('resolution rate', session(1), session(2))).toEqual(['0–1 A']);
    expect(map('resolution rate', session(1), session(1))).toEqual(['0–1 Same']);
  });

  test('a volume tier falls below the session price, crosses it again higher up, and ends', () => {
    const tiers = { Meter: 'resolution', Tiers: '1 to 600; 0.5 to 900', 'Tier mode': 'volume' };
    expect(map('resolution rate', tiers, session(0.4))).toEqual([
      '0–0.4 A',
      '0.4–0.6 B @1',
      '0.6–0.8 A',
      '0.8–0.9 B @0.5',
      '0.9–1 A has no price',
    ]);
    expect(map('resolution rate', session(0.4), tiers).at(-1)).toBe('0.9–1 B has no price');
  });

  test('every step of packages', () => {
    const packages = { Meter: 'resolution', Rate: 100, 'Package size': 250 };
    expect(map('resolution rate', packages, { Meter: 'resolution', Rate: 0.5 })).toEqual([
      '0–0.2 B',
      '0.2–0.25 A @0.5',
      '0.25–0.4 B',
      '0.4–0.5 A @0.5',
      '0.5–0.6 B',
      '0.6–0.75 A @0.5',
      '0.75–0.8 B',
      '0.8–1 A @0.5',
    ]);
  });

  test('handovers, an escalation fee that falls, a minimum fee, a monthly cap, an annual minimum, a one-off', () => {
    const outcome = (more: CellsByHeader) => ({ Meter: 'resolution', Rate: 1, ...more });
    expect(map('resolution rate', outcome({ 'Handover share': 0.5 }), session(0.75))).toEqual([
      '0–0.5 A',
      '0.5–1 B @1.5',
    ]);
    expect(map('resolution rate', session(0.25, { 'Escalation fee': 0.5 }), session(0.5))).toEqual([
      '0–0.5 B',
      '0.5–1 A @1',
    ]);
    expect(map('resolution rate', outcome({ 'Minimum fee': 300 }), session(0.25))).toEqual(['0–1 B']);
    expect(map('resolution rate', outcome({ 'Monthly cap': 300 }), session(0.3))).toEqual([
      '0–0.3 A',
      '0.3–1 Same @1',
    ]);
    expect(map('resolution rate', outcome({ 'Annual minimum': 6000 }), session(0.5))).toEqual([
      '0–0.5 Same',
      '0.5–1 B @1',
    ]);
    expect(map('resolution rate', outcome({ 'One-off fee': 6000 }), session(0.5))).toEqual([
      '0–0.25 A',
      '0.25–1 B @2',
    ]);
  });

  test('a cap per resolution bends with the rate', () => {
    expect(map('resolution rate', session(0.6, { 'Resolution cap': 1 }), session(0.4))).toEqual([
      '0–0.4 A',
      '0.4–1 B @1',
    ]);
  });

  test('the start of the range makes no row of no width, whoever is cheaper there', () => {
    const entry = { Meter: 'resolution', Rate: 100, 'Package size': 1000 };
    expect(map('resolution rate', entry, session(0.05))).toEqual(['0–1 B']);
    const replies = { Meter: 'interaction', Rate: 100, 'Package size': 1000 };
    expect(map('interactions per session', replies, session(0.15))[0]).toBe('1–100 B');
  });
});

describe('over the sessions', () => {
  test('up to ten times today’s, the mix of channels kept', () => {
    const chatOnly = session(1, { Channels: 'Chat', 'Platform fee': 200 });
    const voice = { ...CHAT, Channel: 'Voice', Sessions: 3000 };
    const both = session(0.5, { 'Platform fee': 500 });
    expect(map('sessions', session(1), both, [CHAT, voice])).toEqual([
      '0–1000 A',
      '1000–40000 B @1.4285714285714286',
    ]);
    // A quarter of the sessions for a bill of its own: what counts is the cost of a resolution.
    expect(map('sessions', chatOnly, both, [CHAT, voice])).toEqual(['0–40000 B']);
  });

  test('offers that state different resolution rates compare by what a resolution costs', () => {
    const better = session(1, { 'Resolution rate': 0.8 });
    const worse = session(0.6, { 'Resolution rate': 0.4 });
    expect(map('sessions', better, worse)).toEqual(['0–10000 A']);
  });

  test('after a pause the month stays while its resolutions do', () => {
    const paused = { Meter: 'session', Rate: 1, 'Pause after': 2000, 'Platform fee': 1000 };
    expect(map('sessions', paused, session(1.25))).toEqual(['0–10000 B']);
    expect(map('sessions', paused, session(1.5))).toEqual(['0–2000 B', '2000–10000 Same @2.142857142857143']);
    expect(map('sessions', paused, session(2))).toEqual(['0–1000 B', '1000–10000 A @2.857142857142857']);
  });
});

describe('over the interactions per session', () => {
  const reply = { Meter: 'interaction', Rate: 0.1 };

  test('from 1 to 100, through a cap per session', () => {
    expect(map('interactions per session', reply, session(0.5))).toEqual([
      '1–5 A',
      '5–100 B @0.7142857142857143',
    ]);
    expect(map('interactions per session', { ...reply, 'Session cap': 0.4 }, session(0.5))).toEqual([
      '1–100 A',
    ]);
    expect(map('interactions per session', { ...reply, 'Session cap': 0.5 }, session(0.5))).toEqual([
      '1–5 A',
      '5–100 Same @0.7142857142857143',
    ]);
  });

  test('credits that round up: each step, and the steps of a cap', () => {
    const credits = { Meter: 'unit', Rate: 0.25, 'Replies per unit': 10 };
    const steps = map('interactions per session', credits, { Meter: 'interaction', Rate: 0.02 });
    expect(steps.slice(0, 2)).toEqual(['1–100 B']);
    expect(map('interactions per session', credits, session(0.6))).toEqual(['1–20 A', '20–100 B']);
    expect(map('interactions per session', { ...credits, 'Session cap': 0.6 }, session(0.6))).toEqual([
      '1–20 A',
      '20–100 Same',
    ]);
    const first = { Meter: 'unit', Rate: 1, 'First reply units': 1, 'Follow-up units': 0.5 };
    expect(map('interactions per session', first, session(3))).toEqual([
      '1–5 A',
      '5–100 B @4.285714285714286',
    ]);
  });

  test('tiers that end under units that round up', () => {
    const closed = { Meter: 'unit', 'Replies per unit': 10, Tiers: '0.1 to 2000' };
    expect(map('interactions per session', closed, session(0.15))).toEqual([
      '1–10 A',
      '10–20 B',
      '20–100 A has no price',
    ]);
  });

  test('a histogram counts as its mean', () => {
    const measured = { ...CHAT, 'Interactions per session': null, Turns: '1: 1; 9: 1' };
    const capped = { ...reply, 'Session cap': 0.5, Turns: '1: 1; 9: 1' };
    expect(map('interactions per session', capped, session(0.3), [measured])).toEqual([
      '1–3 A',
      '3–100 B @0.42857142857142855',
    ]);
  });
});

describe('what has no exact map is refused with its reason', () => {
  const spread = { Meter: 'interaction', Rate: 0.1, 'Session cap': 0.5, Turns: 'poisson' };

  test('a cap or rounded units under a spread of session length, as interactions vary', () => {
    expect(fault('interactions per session', spread, session(1))).toMatch(
      /^Offers row 1 \(A\): .*is a curve with no exact/,
    );
    const credits = { Meter: 'unit', Rate: 1, 'Replies per unit': 2, Turns: 'geometric' };
    expect(fault('interactions per session', session(1), credits)).toMatch(
      /^Offers row 1 \(B\): .*SENSITIVITY/,
    );
    // Over another variable, or without the cap, the mean charge is a line.
    expect(of('sessions', spread, credits).ok).toBe(true);
    expect(of('resolution rate', spread, credits).ok).toBe(true);
    const uncapped = { Meter: 'interaction', Rate: 0.1, Turns: 'poisson' };
    expect(map('interactions per session', uncapped, session(0.4))[0]).toBe('1–4 A');
  });

  test('a pause that comes as rates or interactions rise; one that is there all along is none', () => {
    const paused = { Meter: 'resolution', Rate: 1, 'Pause after': 500 };
    expect(fault('resolution rate', paused, session(1))).toMatch(
      /Pause after: it is reached as the resolution rate/,
    );
    expect(of('resolution rate', { ...paused, 'Pause after': 1000 }, session(1)).ok).toBe(true);
    const always = { Meter: 'session', Rate: 1, 'Pause after': 500, 'Platform fee': 250 };
    expect(map('resolution rate', always, { Meter: 'resolution', Rate: 2 })).toEqual([
      '0–0.75 B',
      '0.75–1 A @2',
    ]);
  });

  test('packages by the ten thousand, nothing to compare, two currencies, no price at all', () => {
    const crumbs = { Meter: 'session', Rate: 1, 'Package size': 0.5 };
    expect(fault('sessions', crumbs, session(1))).toMatch(/packages of 0.5 make more than 10,000 steps/);
    expect(of('resolution rate', crumbs, session(1)).ok).toBe(true);
    expect(fault('sessions', session(1), session(2), [{ ...CHAT, 'Resolution rate': 0 }])).toBe(
      'There are no resolutions. There are no resolutions.',
    );
    expect(fault('sessions', session(1), session(2), [{ ...CHAT, Sessions: 0 }])).toMatch(
      /no mix of channels/,
    );
    expect(fault('sessions', session(1, { Currency: 'USD' }), session(2, { Currency: 'EUR' }))).toMatch(
      /A is in USD and B in EUR/,
    );
    const nowhere = { Meter: 'session', Tiers: '1 to 10' };
    expect(fault('resolution rate', nowhere, session(1))).toMatch(/the last tier ends at 10/);
    expect(map('sessions', nowhere, session(2))).toEqual(['0–10 A', '10–10000 A has no price']);
  });
});
