import type { Dec } from '../../exact/decimal.js';
import { conflict } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { LEVERS, type Case, type LeverId } from '../../scenario/levers/levers.js';
import { quote } from '../../scenario/quote/quote.js';
import { METRICS, type MetricId } from './studied-metric.js';
import { beyondStudy } from '../../terms/beyond-study.js';
import { phrase } from '../../phrase/phrase.js';

/** A value of a lever; undefined is a blank cell, which stays one, and a fault is that of its own row or column. */
export type AxisValue = Result<Dec> | undefined;

/** One lever over several values. */
export interface Axis {
  readonly lever: LeverId;
  readonly values: readonly AxisValue[];
}

/** A metric over one or two levers. */
export interface Sensitivity {
  readonly metric: MetricId;
  readonly rows: Axis;
  /** Undefined for a table of one lever. */
  readonly columns: Axis | undefined;
  /** By row, then by column (one for a table of one lever): the metric, or undefined where a value is blank. */
  readonly cells: readonly (readonly Figure[])[];
}

/** A metric in one cell: its value (undefined where there is nothing to divide by), its faults, or a blank. */
export type Figure = Result<Dec | undefined> | undefined;

/** Every cell is a whole quote: more of them would hold up the workbook. */
const MOST_CELLS = 2_500;

/**
 * An offer priced anew for every value, or pair of values, of its levers. A cell that cannot be priced has its own
 * fault. Faults: both levers the same one; more than 2,500 cells.
 */
export function sensitivity(
  base: Case,
  study: { readonly metric: MetricId; readonly rows: Axis; readonly columns: Axis | undefined },
): Result<Sensitivity> {
  const { metric, rows, columns } = study;
  const beyond = beyondStudy(base.offer);
  if (beyond.length > 0) return failed(...beyond);
  if (columns?.lever === rows.lever) {
    return failed(conflict('columnVariable', phrase('soIs', rows.lever, 'rowVariable')));
  }
  const across = columns?.values ?? [];
  const size = rows.values.length * Math.max(across.length, 1);
  if (size > MOST_CELLS) {
    return failed(conflict('rowValues and columnValues', phrase('tooManyCells', size)));
  }
  const figure = (own: Result<Case>): Figure => {
    const quoted = own.ok ? quote(own.value.traffic, own.value.offer) : own;
    return quoted.ok ? ok(METRICS[metric].value(quoted.value)) : quoted;
  };
  const cells = rows.values.map((rowValue): Figure[] => {
    const row = rowValue && turned(base, rows.lever, rowValue);
    if (columns === undefined) return [row && figure(row)];
    return across.map((value) => {
      if (row === undefined || value === undefined) return undefined;
      return figure(row.ok ? turned(row.value, columns.lever, value) : row);
    });
  });
  return ok({ metric, rows, columns, cells });
}

function turned(base: Case, lever: LeverId, value: Result<Dec>): Result<Case> {
  return value.ok ? LEVERS[lever].set(base, value.value) : value;
}
