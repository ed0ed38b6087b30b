import type { Dec } from '../exact/decimal.js';
import type { Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { faultsCell } from '../grid/fault-cell.js';
import { LEVERS } from '../scenario/levers/levers.js';
import { METRICS } from '../study/sensitivity/studied-metric.js';
import type { Tornado } from '../study/sensitivity/tornado.js';
import { figure, figurePer, type Table } from './table.js';
import { inWords } from '../phrase/in-words.js';

/** A row for each lever, the widest first; where an end has no price its sentence stands there, and no range. */
export function tabulateTornado({ metric, base, bars }: Tornado): Table {
  const shown = inWords(METRICS[metric].label);
  return [
    ['Variable', 'Low', 'High', `${shown} at low`, `${shown} at high`, 'Range', `${shown} as it is`],
    ...bars.map(({ lever, low, high, atLow, atHigh, range }): Cell[] => [
      inWords(LEVERS[lever].label),
      figure(low),
      figure(high),
      metricCell(atLow),
      metricCell(atHigh),
      range === undefined ? '' : figure(range),
      figurePer(base),
    ]),
  ];
}

function metricCell(value: Result<Dec | undefined>): Cell {
  return value.ok ? figurePer(value.value) : faultsCell(value.faults);
}
