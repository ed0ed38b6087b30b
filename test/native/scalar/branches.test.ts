import type { Cell } from '../../../src/core/grid/cell';
import { convertCells } from '../../../src/native/convert';
import { cell } from '../../functions/host';
import { calculate } from '../engine/calculate';

/** So long a name that a branch for every word of every cell would not fit into a formula. */
const SHEET = 'The prices of every vendor 2026';
const ARGUMENTS: readonly Cell[] = [0.25, 'interaction', 4, 0.7, 0.6, 'session', 0.1, 'poisson'];

function convertedFormula(): string {
  const place = (reference: string) => Number(/\d+$/.exec(reference)?.[0]) - 1;
  const references = ARGUMENTS.map((_, row) => `'${SHEET}'!$A$${row + 1}`);
  const { converted } = convertCells({
    cells: [
      {
        sheet: 'Results',
        row: 0,
        column: 0,
        formula: `=METER.EFFECTIVE_COST_PER_RESOLUTION(${references.join(',')})`,
        shown: [[1]],
      },
    ],
    resolve: (reference) => {
      const row = place(reference);
      return { sheet: SHEET, row, column: 0, cells: [[ARGUMENTS[row] ?? null]] };
    },
    calculationSheet: 'Calculation',
  });
  const content = converted[0]?.cells[0]?.[0]?.content;
  return content?.kind === 'formula' ? content.formula : '';
}

function shownFor(formula: string, cells: readonly Cell[]): Cell | undefined {
  const inputs = cells.map((cell) => [
    typeof cell === 'number'
      ? ({ kind: 'number', value: cell } as const)
      : ({ kind: 'text', text: String(cell) } as const),
  ]);
  const [values] = calculate([
    { name: 'Results', cells: [[{ kind: 'formula', formula }]] },
    { name: SHEET, cells: inputs },
  ]);
  return values?.[0]?.[0];
}

const changed = (index: number, to: Cell) => ARGUMENTS.map((own, place) => (place === index ? to : own));

describe('a formula that would be too long', () => {
  const formula = convertedFormula();

  test('fits into a cell', () => {
    expect(formula.length).toBeGreaterThan(2000);
    expect(formula.length).toBeLessThanOrEqual(8192);
  });

  test('follows the first words that it asks for, and numbers', () => {
    for (const own of [ARGUMENTS, changed(0, 0.5), changed(1, 'session'), changed(1, 'resolution')]) {
      expect(shownFor(formula, own)).toBeCloseTo(Number(cell('EFFECTIVE_COST_PER_RESOLUTION', ...own)), 12);
    }
  });

  test('shows #VALUE! where the last word changes, never another figure', () => {
    expect(shownFor(formula, changed(7, 'geometric'))).toEqual({ error: '#VALUE!' });
  });
});
