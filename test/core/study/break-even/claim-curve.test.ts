import { claimCurve } from '../../../../src/core/study/break-even/claim-curve.js';
import { CHAT, priced } from '../../../reference/doors.js';

const ROWS = [{ ...CHAT, Sessions: 1000, 'Resolution rate': 0.65 }];
const pair = {
  traffic: priced({ Meter: 'session', Rate: 0.8 }, ROWS).traffic,
  a: priced({ Meter: 'resolution', Rate: 0.99 }, ROWS).offer,
  b: priced({ Meter: 'session', Rate: 0.8 }, ROWS).offer,
};

test('over resolution rates the share is 1 − 0.99ρ ÷ 0.80, or 0.80 ÷ 0.99ρ − 1 as what the other costs more', () => {
  for (const { at, share } of claimCurve(pair, 'resolution rate', 'cheaper', 20))
    expect(share).toBeCloseTo(1 - (0.99 * at) / 0.8, 12);
  for (const { at, share } of claimCurve(pair, 'resolution rate', 'dearer', 20))
    expect(share).toBeCloseTo(0.8 / (0.99 * at) - 1, 12);
});

test('sessions go to three times today’s, interactions from 1 to 15', () => {
  const ends = (lever: 'sessions' | 'interactions per session') => {
    const points = claimCurve(pair, lever, 'cheaper', 3);
    return [points[0]?.at, points.at(-1)?.at];
  };
  expect(ends('sessions')).toEqual([0, 3000]);
  expect(ends('interactions per session')).toEqual([1, 15]);
});

test('beyond the end of a price there is no share', () => {
  const ending = priced({ Meter: 'session', Tiers: '0.8 to 1500' }, ROWS).offer;
  const shares = claimCurve({ ...pair, b: ending }, 'sessions', 'cheaper', 4).map(
    ({ share }) => share === undefined,
  );
  expect(shares.slice(1)).toEqual([false, true, true]);
});
