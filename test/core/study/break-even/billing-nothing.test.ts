import fc from 'fast-check';
import { dec, toDouble } from '../../../../src/core/exact/decimal.js';
import { tabulateBreakEven } from '../../../../src/core/report/break-even.js';
import { LEVERS, SWEPT_LEVERS, type SweptLever } from '../../../../src/core/scenario/levers/levers.js';
import { quote } from '../../../../src/core/scenario/quote/quote.js';
import { RANK_BASES } from '../../../../src/core/scenario/ranking/rank-basis.js';
import { breakEven } from '../../../../src/core/study/break-even/break-even.js';
import { markedBreakEven, whereBillsNothing } from '../../../../src/core/study/break-even/billing-nothing.js';
import { rangeOf } from '../../../../src/core/study/break-even/sweep.js';
import { runs } from '../../../runs.js';
import type { CellsByHeader } from '../../../reference/cells.js';
import { CHAT, priced, valueOf } from '../../../reference/doors.js';
import { randomOffer, randomTraffic } from '../../../reference/random-terms.js';
import { offerOf, trafficOf } from '../../../reference/terms-doors.js';

const INCLUDED = { Meter: 'session', Rate: 1, 'Included units': 600 };
const SESSION = { Meter: 'session', Rate: 0.5 };
const ROWS = [
  { ...CHAT, 'Resolution rate': 0.9 },
  { ...CHAT, Channel: 'Mail', 'Resolution rate': 0.5 },
];

const offer = (name: string, terms: CellsByHeader | CellsByHeader[], rows?: CellsByHeader[]) => ({
  ...priced(terms, rows).offer,
  name,
});

/** The rows of the map of two offers, A and B. */
function rowsOf(
  a: CellsByHeader,
  b: CellsByHeader,
  lever: SweptLever = 'sessions',
  basis?: (typeof RANK_BASES)[number],
) {
  const pair = { traffic: priced(b).traffic, a: offer('A', a), b: offer('B', b) };
  const map = valueOf(markedBreakEven(pair, lever, basis));
  return tabulateBreakEven(map, { a: 'A', b: 'B' })
    .slice(1)
    .map((row) => row.map(String).join(' '));
}

test.each(RANK_BASES)('a bill of 0 is said, not called cheap, by the %s', (basis) => {
  expect(
    rowsOf(INCLUDED, SESSION, 'sessions', basis).map((row) => row.split(' ').slice(0, 5).join(' ')),
  ).toEqual([
    expect.stringMatching(/^0 600 A bills 0$/),
    expect.stringMatching(/^600 1200 A/),
    expect.stringMatching(/^1200 10000 B/),
  ]);
  expect(rowsOf(SESSION, { ...SESSION, Discount: 1 }, 'sessions', basis)).toEqual([
    expect.stringMatching(/^0 10000 B bills 0 /),
  ]);
});

test('what is free by the word is the cheaper one, and two bills of 0 are the same', () => {
  expect(rowsOf({ Meter: 'session', Rate: 'free' }, SESSION)).toEqual(['0 10000 A ']);
  expect(rowsOf({ ...SESSION, Discount: 1 }, { ...INCLUDED, Discount: 1 })).toEqual(['0 10000 Same ']);
});

test('the shared cost of a crossing stays where the map is cut at it', () => {
  expect(rowsOf(INCLUDED, SESSION)[2]).toBe(`1200 10000 B ${0.5 / 0.7}`);
});

test('a bill that bends along the rate: the stretch that begins at 0', () => {
  const apart = [
    { Meter: 'resolution', Rate: 1, Channels: 'Chat', 'Included units': 500 },
    { Meter: 'resolution', Rate: 0.5, Channels: 'Mail', 'Included units': 800 },
  ];
  const { traffic } = priced(SESSION, ROWS);
  const own = { traffic, offer: offer('Apart', apart, ROWS) };
  const [stretch, ...others] = whereBillsNothing(own, rangeOf('resolution rate', traffic));
  expect([stretch?.from.toString(), others]).toEqual(['0', []]);
  const billAt = (rate: number) => {
    const turned = valueOf(LEVERS['resolution rate'].set(own, dec(rate)));
    return toDouble(valueOf(quote(turned.traffic, turned.offer)).exact.total);
  };
  const end = stretch === undefined ? NaN : toDouble(stretch.to);
  expect([billAt(end - 1e-9), billAt(end + 1e-9) > 0]).toEqual([0, true]);
  const all = {
    traffic,
    offer: offer(
      'Apart',
      apart.map((row) => ({ ...row, Discount: 1 })),
      ROWS,
    ),
  };
  expect(whereBillsNothing(all, rangeOf('resolution rate', traffic)).map(({ to }) => to.toString())).toEqual([
    '1',
  ]);
  const none = {
    traffic,
    offer: offer(
      'Apart',
      apart.map((row) => ({ ...row, 'Included units': null })),
      ROWS,
    ),
  };
  expect(whereBillsNothing(none, rangeOf('resolution rate', traffic))).toEqual([]);
});

test('the cut map is the map, and what is marked bills nothing', () => {
  const seen = { marked: 0 };
  const terms = fc
    .tuple(randomOffer, fc.boolean())
    .map(([{ currency: _, ...own }, isWaived]) => offerOf(isWaived ? { ...own, discount: '1' } : own));
  fc.assert(
    fc.property(
      terms,
      terms,
      randomTraffic.map(trafficOf),
      fc.constantFrom(...SWEPT_LEVERS),
      fc.constantFrom(...RANK_BASES),
      (a, b, traffic, lever, basis) => {
        const map = breakEven({ traffic, a, b }, lever, basis);
        const marked = markedBreakEven({ traffic, a, b }, lever, basis);
        if (!map.ok || !marked.ok) {
          expect(marked).toEqual(map);
          return;
        }
        const ends = marked.value.filter(
          ({ cheaper }, index) => marked.value[index + 1]?.cheaper !== cheaper,
        );
        expect(ends.map(({ to }) => to.toString())).toEqual(map.value.map(({ to }) => to.toString()));
        for (const { from, to, cheaper, billsNothing } of marked.value) {
          expect(to.gt(from)).toBe(true);
          if (cheaper !== 'a' && cheaper !== 'b') continue;
          const turned = valueOf(
            LEVERS[lever].set({ traffic, offer: cheaper === 'a' ? a : b }, from.plus(to).div(2)),
          );
          const { exact, offer: own } = valueOf(quote(turned.traffic, turned.offer));
          if (billsNothing !== true) continue;
          seen.marked += 1;
          expect([own.name, exact.total.toString()]).toEqual([own.name, '0']);
        }
      },
    ),
    { numRuns: runs(150) },
  );
  expect(seen.marked).toBeGreaterThan(0);
});
