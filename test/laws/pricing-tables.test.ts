import fc from 'fast-check';
import type { Cell } from '../../src/core/grid/cell.js';
import { channelRecord, offerRecords, tableOf, transposed } from '../reference/cells.js';
import { quotedTables } from '../reference/doors.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { runs } from '../runs.js';

/** A header as another hand would type it. */
const typed = fc.constantFrom<(header: string) => string>(
  (header) => header,
  (header) => header.toUpperCase(),
  (header) => `${header}*`,
  (header) => ` ${header} *`,
  (header) => header.replaceAll(' ', '_'),
  (header) => header.replaceAll(/[ -]/g, '').toLowerCase(),
  (header) => header.replaceAll(' ', '-'),
);

interface Hand {
  readonly type: (header: string) => string;
  readonly turn: boolean;
  readonly order: number;
  readonly blankRow: readonly Cell[];
  readonly total: string | undefined;
}

const hand: fc.Arbitrary<Hand> = fc.record({
  type: typed,
  turn: fc.boolean(),
  order: fc.nat(500),
  blankRow: fc.constantFrom<readonly Cell[]>([null], [''], [0], [' ', 0, null]),
  total: fc.constantFrom(undefined, 'Total', 'all', 'SUM '),
});

/** The table in another hand: its headers, their order, a note, blank rows between, a totals row, turned on its side. */
function rewritten(
  table: readonly (readonly Cell[])[],
  { type, turn, order, blankRow, total }: Hand,
): Cell[][] {
  const [headers = [], ...rows] = table;
  const shift = order % headers.length;
  const moved = <Item>(row: readonly Item[]) => [...row.slice(shift), ...row.slice(0, shift)];
  const blank = headers.map((_, index) => blankRow[index % blankRow.length] ?? null);
  const totals = total === undefined ? [] : [totalsRow(headers, rows, total)];
  const written: Cell[][] = [
    [...moved(headers).map((header) => type(String(header))), 'Note', '# checked'],
    ...rows.flatMap((row, index): Cell[][] => [
      [...moved(row), 'seen', { error: '#N/A' }],
      ...(index === order % rows.length ? [[...blank, '', '']] : []),
    ]),
    ...totals.map((row): Cell[] => [...moved(row), '', '']),
  ];
  return turn ? transposed(written) : written;
}

/** A row of that name with the sums of the columns in which sums mean something. */
function totalsRow(headers: readonly Cell[], rows: readonly (readonly Cell[])[], total: string): Cell[] {
  return headers.map((header, column) => {
    if (column === 0) return total;
    if (header !== 'Sessions' && header !== 'Contacts') return null;
    return rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  });
}

describe('pricing: tables', () => {
  test('header case, order, *, underscores, a turned block, notes, blank rows and a totals row change no figure', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, hand, hand, (terms, traffic, one, other) => {
        const offers = tableOf(offerRecords(terms));
        const channels = tableOf(traffic.map(channelRecord));
        const plain = quotedTables(offers, channels);
        const dressed = quotedTables(rewritten(offers, one), rewritten(channels, other));
        expect(dressed.ok).toBe(plain.ok);
        if (!plain.ok || !dressed.ok) return;
        expect(dressed.value.invoice).toEqual(plain.value.invoice);
        expect(dressed.value.metrics).toEqual(plain.value.metrics);
      }),
      { numRuns: runs(300) },
    );
  });
});
