import type { Cell } from '../../core/grid/cell.js';
import type { CallArgument } from '../../native/argument.js';
import type { Resolve } from '../../native/call.js';
import { convertCells } from '../../native/convert.js';
import { literal } from '../../native/literal.js';
import type { MeterCall } from '../../native/parse-formula.js';
import { partOf, type Spilled } from './cell-arguments.js';

interface Call {
  readonly read: readonly CallArgument[];
  readonly spilled: Spilled;
  /** Where the formula stands. */
  readonly at: { readonly sheet: string; readonly row: number; readonly resolve: Resolve };
}

/** A formula longer than this shows nobody how a figure is made. */
const SHORT = 120;

/**
 * A call with what its cells hold now as an ordinary formula: `=0.5*4/0.65`. With the numbers themselves it needs no
 * guard against other ones, so that it reads as the calculation that it is.
 * @returns undefined where there is none, or none that is short
 */
export function ordinaryFormula(
  { id, arguments: texts }: MeterCall,
  { read, spilled, at }: Call,
): string | undefined {
  const now = texts.map((text, index) => {
    const argument = read[index];
    const cell = argument && cellNow(argument, spilled);
    return cell === undefined ? text : cell === null ? '' : literal(cell);
  });
  const formula = `=METER.${id}(${now.join(',')})`;
  const { converted, calculation } = convertCells({
    cells: [{ sheet: at.sheet, row: at.row, column: 0, formula, shown: [[null]] }],
    resolve: at.resolve,
    calculationSheet: 'Calculation',
  });
  const content = converted[0]?.cells[0]?.[0]?.content;
  if (content?.kind !== 'formula' || calculation.length > 0) return undefined;
  return content.formula.length <= SHORT ? content.formula : undefined;
}

/** What the one cell of a reference holds; undefined for anything but one cell. */
function cellNow(argument: CallArgument, spilled: Spilled): Cell | undefined {
  const part = partOf(argument, spilled);
  const { at } = argument;
  if (part === undefined || at === undefined || part.area.rowCount * part.area.columnCount > 1)
    return undefined;
  return at.cells[part.area.row - at.row]?.[part.area.column - at.column];
}
