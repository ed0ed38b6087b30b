import fc from 'fast-check';
import type { Cell } from '../../src/core/grid/cell.js';
import { tabulateComparison } from '../../src/core/report/compare.js';
import { compare } from '../../src/core/scenario/ranking/compare.js';
import { readOffers } from '../../src/core/terms/read-offers.js';
import { readTraffic } from '../../src/core/traffic/read-traffic.js';
import { offerRecords, tableOf } from '../reference/cells.js';
import { valueOf } from '../reference/doors.js';
import { randomOffer } from '../reference/random-terms.js';
import { runs } from '../runs.js';

interface Own {
  readonly sessions: number;
  readonly rho: number;
  readonly mu: number;
}

const channels: fc.Arbitrary<readonly Own[]> = fc
  .array(
    fc.record({
      sessions: fc.integer({ min: 1, max: 5000 }),
      rho: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
      mu: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  // A last channel as large as all others is not to be told from a total, as the guide says.
  .filter((own) => own.at(-1)?.sessions !== total(own.slice(0, -1)));

function total(own: readonly Own[]): number {
  return own.reduce((sum, { sessions }) => sum + sessions, 0);
}

const word = fc.constantFrom(
  ...['Total', 'Grand Total', 'Subtotal', 'Sum', 'All', 'Ergebnis', 'Gesamt', 'Total général', 'Totale'],
  ...['Totaal', 'Razem', 'Suma', 'Összesen', 'Yhteensä', 'Toplam', 'Итого', 'Σύνολο', '合計', '总计', '합계'],
);
const called = fc
  .tuple(
    fc.constantFrom('', ' ', '(', '– ', '** '),
    word,
    fc.constantFrom('', ':', '.', ' ', ')', ' =', ' (month)'),
  )
  .map((parts) => parts.join(''));
const name: fc.Arbitrary<Cell> = fc.oneof(
  called,
  called.map((own) => own.toUpperCase()),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom<Cell>(null, '', 0, ' '),
);

const HEADERS = ['Channel', 'Sessions', 'Resolution rate', 'Interactions per session'];

function rows(own: readonly Own[]): Cell[][] {
  return own.map(({ sessions, rho, mu }, index) => [`Channel ${index + 1}`, sessions, rho, mu]);
}

const offers = fc
  .array(randomOffer, { minLength: 1, maxLength: 3 })
  .map((own) =>
    tableOf(
      own.flatMap(({ currency: _mixed, ...offer }, index) =>
        offerRecords({ ...offer, name: `Offer ${index + 1}` }, { repeatName: true }),
      ),
    ),
  );

/** COMPARE's cells: with bills, fees and figures per resolution of every offer. */
function comparison(terms: readonly (readonly Cell[])[], traffic: readonly (readonly Cell[])[]) {
  const read = valueOf(readTraffic(traffic));
  return tabulateComparison(valueOf(compare(read, valueOf(readOffers(terms)), 'cost per resolution')));
}

/** What a total has beside its sums: nothing, or the averages that a sheet works out. */
function rates(own: readonly Own[], isAveraged: boolean): Cell[] {
  if (!isAveraged) return [null, null];
  const mean = (of: 'rho' | 'mu') => own.reduce((sum, one) => sum + one.sessions * one[of], 0) / total(own);
  return [mean('rho'), mean('mu')];
}

test('a last row of sums changes no figure whatever it is called, and is told', () => {
  fc.assert(
    fc.property(channels, offers, name, fc.boolean(), (own, terms, label, isAveraged) => {
      const plain = [HEADERS, ...rows(own)];
      const summed = [...plain, [label, total(own), ...rates(own, isAveraged)]];
      expect(comparison(terms, summed)).toEqual(comparison(terms, plain));
      const { totals = [], channels: read } = valueOf(readTraffic(summed));
      expect(read.map(({ name: one }) => one)).toEqual(rows(own).map(([one]) => one));
      expect(totals.map(({ where, sessions }) => [where, sessions?.toNumber()])).toEqual([
        [{ table: 'traffic', row: own.length + 1 }, total(own)],
      ]);
    }),
    { numRuns: runs(150) },
  );
});

test('the order of the channels changes no figure', () => {
  const shuffled = channels.chain((own) =>
    fc.tuple(fc.constant(own), fc.shuffledSubarray([...own.keys()], { minLength: own.length })),
  );
  fc.assert(
    fc.property(shuffled, offers, ([own, order], terms) => {
      const all = rows(own);
      const moved = order.map((index) => all[index] ?? []);
      const last = order.map((index) => own[index]).flatMap((one) => one ?? []);
      fc.pre(last.at(-1)?.sessions !== total(last.slice(0, -1)));
      const shown = (table: Cell[][]) =>
        comparison(terms, [HEADERS, ...table]).map((row) =>
          row.map((cell) =>
            typeof cell === 'number'
              ? Number(cell.toPrecision(12))
              : typeof cell === 'string'
                ? cell
                : 'fault',
          ),
        );
      expect(shown(moved)).toEqual(shown(all));
    }),
    { numRuns: runs(100) },
  );
});
