import { dec, toDouble } from '../../../../src/core/exact/decimal.js';
import { ok } from '../../../../src/core/fault/result.js';
import type { LeverId } from '../../../../src/core/scenario/levers/levers.js';
import { sensitivity, type Axis } from '../../../../src/core/study/sensitivity/sensitivity.js';
import {
  METRICS,
  METRIC_WORDS,
  type MetricId,
} from '../../../../src/core/study/sensitivity/studied-metric.js';
import { priced, valueOf } from '../../../reference/doors.js';
import { inWords } from '../../../../src/core/phrase/in-words.js';

const axis = (lever: LeverId, ...values: (number | undefined)[]): Axis => ({
  lever,
  values: values.map((value) => (value === undefined ? undefined : ok(dec(value)))),
});
const ECPR: MetricId = 'effective cost per resolution';

describe('sensitivity', () => {
  const base = priced({ Meter: 'session', Rate: 0.8, 'Platform fee': 100 });

  test('one lever: a cell for each value, nothing where nothing is resolved, a blank for a blank', () => {
    const study = valueOf(
      sensitivity(base, {
        metric: ECPR,
        rows: axis('resolution rate', 0.5, 0, undefined),
        columns: undefined,
      }),
    );
    expect(study.cells).toEqual([[ok(dec(1.8))], [ok(undefined)], [undefined]]);
  });

  test('two levers: both are set in each cell', () => {
    const study = valueOf(
      sensitivity(base, {
        metric: 'monthly total',
        rows: axis('sessions', 1000, 2000),
        columns: axis('price level', 1, 0.5, undefined),
      }),
    );
    const figures = study.cells.map((row) => row.map((cell) => cell && toDouble(valueOf(cell) ?? dec(NaN))));
    expect(figures).toEqual([
      [900, 500, undefined],
      [1700, 900, undefined],
    ]);
  });

  test('a value that cannot be priced, or that its lever does not take, has its own fault', () => {
    const closed = priced({ Meter: 'session', Tiers: '1 to 1500' });
    const refused = { ok: false as const, faults: [] };
    const study = valueOf(
      sensitivity(closed, {
        metric: ECPR,
        rows: { lever: 'sessions', values: [ok(dec(700)), ok(dec(2000)), refused] },
        columns: axis('resolution rate', 1),
      }),
    );
    expect(study.cells.map((row) => row.map((cell) => cell?.ok))).toEqual([[true], [false], [false]]);
  });

  test('the same lever twice, and more cells than a workbook bears, are faults', () => {
    const long = axis('resolution rate', ...Array.from({ length: 51 }, () => 0.5));
    const wide = axis('discount', ...Array.from({ length: 50 }, () => 0.5));
    expect(sensitivity(base, { metric: ECPR, rows: long, columns: wide })).toMatchObject({
      ok: false,
      faults: [{ where: 'rowValues and columnValues' }],
    });
    expect(sensitivity(base, { metric: ECPR, rows: long, columns: long })).toMatchObject({
      ok: false,
      faults: [{ where: 'columnVariable' }],
    });
  });
});

test('every metric has words, and a label of its own', () => {
  expect(Object.keys(METRICS)).toEqual(Object.keys(METRIC_WORDS));
  const labels = Object.values(METRICS).map(({ label }) => inWords(label));
  expect(new Set(labels).size).toBe(labels.length);
});
