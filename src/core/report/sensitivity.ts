import type { Cell } from '../grid/cell.js';
import { faultsCell } from '../grid/fault-cell.js';
import { LEVERS } from '../scenario/levers/levers.js';
import type { AxisValue, Figure, Sensitivity } from '../study/sensitivity/sensitivity.js';
import { METRICS } from '../study/sensitivity/studied-metric.js';
import { figure, figurePer, type Table } from './table.js';
import { inWords } from '../phrase/in-words.js';

/**
 * One lever: its values down, the metric beside them. Two: values of the second across, and a corner that says which
 * is which. A value that the lever does not take has its sentence in its own place and in each of its cells.
 */
export function tabulateSensitivity({ metric, rows, columns, cells }: Sensitivity): Table {
  const down = inWords(LEVERS[rows.lever].label);
  const shown = inWords(METRICS[metric].label);
  const header =
    columns === undefined
      ? [down, shown]
      : [
          `${shown}: ${down} down, ${inWords(LEVERS[columns.lever].label)} across`,
          ...columns.values.map(headCell),
        ];
  return [
    header,
    ...cells.map((row, index): Cell[] => [headCell(rows.values[index]), ...row.map(figureCell)]),
  ];
}

function headCell(value: AxisValue): Cell {
  if (value === undefined) return '';
  return value.ok ? figure(value.value) : faultsCell(value.faults);
}

function figureCell(value: Figure): Cell {
  if (value === undefined) return '';
  return value.ok ? figurePer(value.value) : faultsCell(value.faults);
}
