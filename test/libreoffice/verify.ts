import { isErrorCell, type Cell } from '../../src/core/grid/cell';
import type { Content } from '../../src/model/sheet';
import { convertCells } from '../../src/native/convert';
import { addRandomScalar, diceFrom } from './random-scalars';
import { RandomWorkbook } from './random-workbook';
import { recalculate } from './recalculate';

const FORMULAS = Number(process.env['METERWISE_FORMULAS'] ?? 12_000);
const SEED = Number(process.env['METERWISE_SEED'] ?? 20260101);
const MOST = 1e-12;

interface Compared {
  readonly difference: number;
  readonly meter: Cell;
  readonly libreOffice: Cell;
  readonly formula: string;
  readonly ordinary: string;
}

/** How far apart two cells are: of numbers the relative difference; anything else is equal or endlessly apart. */
function differenceOf(meter: Cell, other: Cell): number {
  if (typeof meter === 'number' && typeof other === 'number') {
    return meter === other ? 0 : Math.abs(meter - other) / Math.max(Math.abs(meter), Math.abs(other));
  }
  if (meter !== null && other !== null && isErrorCell(meter) && isErrorCell(other)) {
    return meter.error === other.error ? 0 : Infinity;
  }
  return (meter ?? '') === (other ?? '') ? 0 : Infinity;
}

test(`${FORMULAS} converted formulas, recalculated by LibreOffice, show what METER shows`, () => {
  const workbook = new RandomWorkbook();
  const dice = diceFrom(SEED);
  let formulas = 0;
  while (formulas < FORMULAS) {
    addRandomScalar(workbook, dice);
    formulas += workbook.cells.at(-1)?.shown.flat().length ?? 0;
  }
  const conversion = convertCells({
    cells: workbook.cells,
    resolve: workbook.resolve,
    calculationSheet: 'Calculation',
  });
  const results: Content[][] = [];
  for (const { cell, cells } of conversion.converted) {
    for (const [index, row] of cells.entries()) results[cell.row + index] = row.map(({ content }) => content);
  }
  const sheets = [
    { name: 'Results', cells: Array.from(results, (row) => row ?? []) },
    workbook.inputSheet(),
    { name: 'Calculation', cells: conversion.calculation.map((row) => row.map(({ content }) => content)) },
  ];
  const [values = []] = recalculate(sheets, process.env['SOFFICE'] ?? 'soffice');

  const compared: Compared[] = conversion.converted.flatMap(({ cell, cells }) =>
    cells.flatMap((row, y) =>
      row.map(({ content }, x): Compared => {
        const meter = cell.shown[y]?.[x] ?? null;
        const libreOffice = values[cell.row + y]?.[cell.column + x] ?? null;
        return {
          difference: differenceOf(meter, libreOffice),
          meter,
          libreOffice,
          formula: cell.formula,
          ordinary: content.kind === 'formula' ? content.formula : content.kind,
        };
      }),
    ),
  );
  compared.sort((a, b) => b.difference - a.difference);
  const [worst] = compared;
  const kept = new Map<string, number>();
  for (const { why } of conversion.kept) kept.set(why, (kept.get(why) ?? 0) + 1);
  const lines = [
    `${compared.length} formulas of ${conversion.converted.length} METER cells (seed ${SEED})`,
    `${conversion.calculation.length} helper rows`,
    `largest relative difference ${worst?.difference ?? NaN}`,
    ...[...kept].map(([why, count]) => `${count} METER cells kept: ${why}`),
    ...compared
      .filter(({ difference }) => difference > MOST)
      .slice(0, Number(process.env['METERWISE_SHOWN'] ?? 10))
      .map((own) => JSON.stringify(own)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(compared.length).toBeGreaterThanOrEqual(FORMULAS * 0.8);
  expect(worst?.difference).toBeLessThanOrEqual(MOST);
});
