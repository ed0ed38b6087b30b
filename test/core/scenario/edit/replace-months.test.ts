import fc from 'fast-check';
import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions';
import { ACTUALS_COLUMNS, assumedCells } from '../../../../src/core/scenario/assumptions/assumptions';
import { monthsWithFigures, replaceMonths } from '../../../../src/core/scenario/edit/replace-months';
import type { ScenarioRow } from '../../../../src/core/scenario/tables/scenario';
import { calendarFrom } from '../../../../src/core/traffic/calendar';
import { readActuals } from '../../../../src/core/traffic/read-actuals';
import { dec } from '../../../../src/core/exact/decimal';
import { runs } from '../../../runs';

const START = 46_113; // 2026-04-01
const calendar = calendarFrom(dec(START), undefined);
const kept = (actuals: readonly ScenarioRow[]) => ({ ...NO_ASSUMPTIONS, actuals });
const CHAT = { Channel: 'Chat', Sessions: 900, 'Interactions per session': 2, 'Resolution rate': 0.5 };

test('figures give way, what was invoiced by hand stays with its channel, other months stay as they are', () => {
  const own = kept([
    { Month: 1, Channel: ' chat', Sessions: 1, Invoiced: 410, Note: 'checked' },
    { Month: '1', Channel: 'Email', 'Resolution rate': 0.3, Invoiced: '90.50' },
    { Month: 1, Invoiced: 25, Source: 'Invoice 4711' },
    { Month: 2, Sessions: 7 },
  ]);
  const months = new Map([
    [1, [{ ...CHAT, Source: 'export.csv' }]],
    [3, [CHAT]],
  ]);
  expect(replaceMonths(own, months, undefined).actuals).toEqual([
    { Month: 1, ...CHAT, Invoiced: 410, Note: 'checked', Source: 'export.csv' },
    { Month: '1', Channel: 'Email', Invoiced: '90.50' },
    { Month: 1, Invoiced: 25, Source: 'Invoice 4711' },
    { Month: 2, Sessions: 7 },
    { Month: 3, ...CHAT },
  ]);
});

test('a month is the same however it is written, and is written as a date where months have names', () => {
  const own = kept([
    { Month: '2026-05', Sessions: 5, Invoiced: 10 },
    { Month: START, Sessions: 4 },
    { Month: 3, Sessions: 6 },
  ]);
  expect([...monthsWithFigures(own, calendar)]).toEqual([2, 1, 3]);
  expect(replaceMonths(own, new Map([[2, [CHAT]]]), calendar).actuals).toEqual([
    { Month: START + 30, ...CHAT },
    { Month: '2026-05', Invoiced: 10 },
    { Month: START, Sessions: 4 },
    { Month: 3, Sessions: 6 },
  ]);
});

test('a month that has but an invoice has no figures that could be lost', () => {
  expect(
    monthsWithFigures(
      kept([
        { Month: 1, Invoiced: 5 },
        { Month: 2, Sessions: 0 },
      ]),
      undefined,
    ).size,
  ).toBe(0);
});

test('the invoice of a total is not counted beside those of its channels', () => {
  const own = kept([
    { Month: 1, Channel: 'Chat', Sessions: 10, Invoiced: 300 },
    { Month: 1, Channel: 'Email', Sessions: 20, Invoiced: 400 },
    { Month: 1, Channel: 'Total', Sessions: 30, Invoiced: 700 },
  ]);
  const [month] = monthsOf(replaceMonths(own, new Map([[1, [CHAT]]]), undefined).actuals ?? []);
  expect(month?.invoiced?.toNumber()).toBe(700);
});

const figure = fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined });
const randomRow = fc
  .record({
    Month: fc.integer({ min: 1, max: 3 }),
    Channel: fc.constantFrom('', 'Chat', 'chat ', 'Email', 'Total'),
    Sessions: figure,
    'Resolution rate': fc.option(fc.constantFrom(0.25, 0.5), { nil: undefined }),
    Invoiced: figure,
    Note: fc.option(fc.constant('n'), { nil: undefined }),
  })
  .map(
    (row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== undefined)) as ScenarioRow,
  );
const freshRows = fc.constantFrom<readonly ScenarioRow[]>(
  [CHAT, { ...CHAT, Channel: 'Email', Source: 'a.csv' }],
  [{ Sessions: 50, 'Resolution rate': 0.4 }],
);
const freshMonths = fc
  .tuple(fc.subarray([1, 2, 3, 4], { minLength: 1 }), freshRows)
  .map(([months, rows]) => new Map(months.map((month) => [month, rows])));

const monthsOf = (rows: readonly ScenarioRow[]) => {
  const read = readActuals(
    [[...ACTUALS_COLUMNS.slice(0, 6)], ...assumedCells(rows, ACTUALS_COLUMNS.slice(0, 6))],
    undefined,
  );
  return read.ok ? read.value : [];
};
/** Tables that can be read as months. */
const randomActuals = fc
  .array(randomRow, { maxLength: 6 })
  .filter((rows) => rows.length === 0 || monthsOf(rows).length > 0);

test('taken again nothing changes; what a month was invoiced stays, and other months stay', () => {
  fc.assert(
    fc.property(randomActuals, freshMonths, (rows, months) => {
      const once = replaceMonths(kept(rows), months, undefined);
      expect(replaceMonths(once, months, undefined)).toEqual(once);
      const [before, after] = [monthsOf(rows), monthsOf(once.actuals ?? [])];
      for (const { month, invoiced } of before) {
        expect(after.find((own) => own.month === month)?.invoiced?.toNumber()).toEqual(invoiced?.toNumber());
      }
      const others = (own: readonly ScenarioRow[]) => own.filter((row) => !months.has(Number(row['Month'])));
      expect(others(once.actuals ?? [])).toEqual(others(rows));
      for (const [month, fresh] of months) {
        const sessions = fresh.reduce((all, row) => all + Number(row['Sessions']), 0);
        const own = after.find((known) => known.month === month);
        const counted = [own?.whole, ...(own?.channels ?? [])].reduce(
          (all, part) => all + (part?.sessions?.toNumber() ?? 0),
          0,
        );
        expect(counted).toBe(sessions);
      }
    }),
    { numRuns: runs(600) },
  );
});
