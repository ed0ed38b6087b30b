import { isErrorCell, type Cell } from '../../src/core/grid/cell';
import type { Content } from '../../src/model/page/sheet';
import type { MeterCell } from '../../src/native/call';
import { convertCells, type Conversion } from '../../src/native/convert';
import type { RandomWorkbook } from '../libreoffice/random-workbook';

/** A converted cell beside the METER cell that it stands for. */
export interface Compared {
  /** Relative to the METER value; endless where one is no number and they differ. */
  readonly difference: number;
  readonly meter: Cell;
  readonly ordinary: Cell;
  readonly formula: string;
  readonly content: string;
}

interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly Content[])[];
}

/** Every cell of a workbook's METER formulas, converted and worked out by `calculate`; the largest differences first. */
export function compareConverted(
  workbook: RandomWorkbook,
  calculate: (sheets: readonly Sheet[]) => readonly (readonly (readonly Cell[])[])[],
): { readonly compared: readonly Compared[]; readonly conversion: Conversion } {
  const conversion = convertCells({
    cells: workbook.cells,
    resolve: workbook.resolve,
    calculationSheet: 'Calculation',
  });
  const results: Content[][] = [];
  for (const { cell, cells } of conversion.converted) {
    for (const [index, row] of cells.entries()) results[cell.row + index] = row.map(({ content }) => content);
  }
  const [values = []] = calculate([
    { name: 'Results', cells: Array.from(results, (row) => row ?? []) },
    workbook.inputSheet(),
    { name: 'Calculation', cells: conversion.calculation.map((row) => row.map(({ content }) => content)) },
  ]);
  const compared = conversion.converted.flatMap(({ cell, cells }) =>
    cells.flatMap((row, y) =>
      row.map(({ content }, x): Compared => {
        const meter = cell.shown[y]?.[x] ?? null;
        const ordinary = values[cell.row + y]?.[cell.column + x] ?? null;
        return {
          difference: differenceOf(meter, ordinary, scaleOf(workbook, cell, y, x)),
          meter,
          ordinary,
          formula: cell.formula,
          content: content.kind === 'formula' ? content.formula : content.kind,
        };
      }),
    ),
  );
  return { compared: compared.sort((a, b) => b.difference - a.difference), conversion };
}

/**
 * A difference of two figures is measured by what it is taken from, not by the little that may be left of them:
 * `Over best` is a quotient less 1, `Cross-subsidy` comes out of the charge two columns before, `Change` out of the
 * running cost beside it, and the changes of INCENTIVES out of the bill and the cost per resolution.
 */
function scaleOf(workbook: RandomWorkbook, cell: MeterCell, row: number, column: number): number {
  const { shown } = cell;
  const header = String(shown[0]?.[column] ?? '');
  if (header === 'Over best') return 1;
  if (header === 'Cross-subsidy') return size(shown[row]?.[column - 2]);
  if (header === 'Change')
    return Math.max(size(shown[row]?.[column + 1]), size(shown[row - 1]?.[column + 1]));
  if (!header.includes(' change per ')) return 0;
  const compared = workbook.compared.get(cell) ?? [];
  const [headers = []] = compared;
  const figures = compared.find((own) => own[headers.indexOf('Offer')] === shown[row]?.[0]) ?? [];
  const from = header.startsWith('Bill') ? 'Monthly total' : 'Effective cost per resolution';
  return size(figures[headers.indexOf(from)]);
}

function size(cell: unknown): number {
  return typeof cell === 'number' ? Math.abs(cell) : 0;
}

/** How far apart two cells are, relative to the larger of them or of `scale`; endless where one is no number. */
export function differenceOf(meter: Cell, other: Cell, scale: number): number {
  if (typeof meter === 'number' && typeof other === 'number') {
    return meter === other ? 0 : Math.abs(meter - other) / Math.max(Math.abs(meter), Math.abs(other), scale);
  }
  if (meter !== null && other !== null && isErrorCell(meter) && isErrorCell(other)) {
    return meter.error === other.error ? 0 : Infinity;
  }
  return (meter ?? '') === (other ?? '') ? 0 : Infinity;
}
