import { SESSION_LENGTHS } from '../../core/contract/unit-economics.js';
import type { Cell } from '../../core/grid/cell.js';
import { isBlank } from '../../core/grid/cell.js';
import { readPositional } from '../../core/grid/positional.js';
import {
  HISTOGRAM_SHAPE,
  parseSessionLengths,
  parseSessionLengthRows,
} from '../../core/traffic/parse-session-lengths.js';
import type { SessionLengthDistribution, SessionLengthRow } from '../../core/traffic/session-lengths.js';
import { columnAddress, wholeText } from '../address.js';
import type { CallArgument } from '../argument.js';
import { span, type CalculationRows } from '../calculation-rows.js';
import { literal } from '../literal.js';
import { interactions } from './meter-words.js';
import { ConstantFault, NoScalarFormula, type Position } from './position.js';
import type { WholeArguments } from './spread.js';

/** Formulas take no longer text between quotes. */
const LONGEST_TEXT = 255;

/** How session length spreads, as a formula sees it. */
export type NativeSessionLengths =
  | { readonly kind: 'mean' | 'poisson' | 'geometric'; readonly mean: string }
  | { readonly kind: 'histogram'; readonly mean: string; readonly replies: string; readonly counts: string };

/** The spread that `turns` says, and its μ. */
export function sessionLengthsAt(at: Position, tables: WholeArguments): NativeSessionLengths {
  const table = tables.whole('turns');
  if (table !== undefined) return tableTurns(at, table, tables.call.calculation);
  const { value, isLive, text } = at.operand('turns');
  if (typeof value === 'string' && value.includes(':')) {
    const turns = parseSessionLengths(value, 'turns');
    if (!turns.ok || turns.value?.kind !== 'histogram') throw new ConstantFault('turns');
    if (isLive) {
      if (value.length > LONGEST_TEXT)
        throw new NoScalarFormula('its histogram text is too long for a formula');
      at.require(`${text}=${literal(value)}`);
    }
    return writtenTurns(turns.value.rows, value, tables.call.calculation);
  }
  const kind = at.word('turns', SESSION_LENGTHS);
  const mean = interactions(at);
  if (kind !== 'mean') {
    at.require(`${mean}>=1`);
    at.require(`${mean}<=1000000`);
  }
  return { kind, mean };
}

function tableTurns(
  position: Position,
  table: CallArgument,
  calculation: CalculationRows,
): NativeSessionLengths {
  const { cells = [], at } = table;
  const turns: SessionLengthDistribution | undefined = valueOf(parseSessionLengthRows(cells, 'turns'));
  if (turns?.kind !== 'histogram') throw new ConstantFault('turns');
  if (at === undefined) return writtenTurns(turns.rows, table.text, calculation);
  const isText = (cell: Cell) => typeof cell === 'string';
  const first = cells.findIndex((row) => !row.some(isText));
  const body = cells.slice(first);
  if (first < 0 || body.some((row) => row.some(isText))) {
    throw new NoScalarFormula('its histogram holds text among the numbers');
  }
  if (cells.slice(0, first).filter((row) => !row.every(isBlank)).length > 1) {
    throw new NoScalarFormula('its histogram holds text among the numbers');
  }
  const last = cells.length - 1;
  // Below a header the formula names the rows: a histogram that got more is no longer the same.
  if (first > 0) position.require(`ROWS(${wholeText(table)})=${cells.length}`);
  const column = (index: number) =>
    first === 0 ? `INDEX(${wholeText(table)},0,${index + 1})` : columnAddress(at, index, first, last);
  const read = readPositional(cells, 'turns', HISTOGRAM_SHAPE);
  const [replies = 0, counts = 1] = read.ok ? read.value.order : [];
  return histogram(column(replies), column(counts));
}

function writtenTurns(
  rows: readonly SessionLengthRow[],
  text: string,
  calculation: CalculationRows,
): NativeSessionLengths {
  return calculation.once(`turns ${text}`, () => {
    calculation.section(`Replies per session: ${text.length > 60 ? `${text.slice(0, 57)}...` : text}`);
    calculation.row('', [
      { kind: 'text', text: 'Replies' },
      { kind: 'text', text: 'Sessions' },
    ]);
    const cells = rows.map(({ replies, count }, index) =>
      calculation.row(`Row ${index + 1}`, [
        { kind: 'number', value: replies.toNumber() },
        { kind: 'number', value: count.toNumber() },
      ]),
    );
    const column = (index: number) => span(cells[0]?.[index] ?? '', cells.at(-1)?.[index] ?? '');
    return histogram(column(0), column(1));
  });
}

function histogram(replies: string, counts: string): NativeSessionLengths {
  return { kind: 'histogram', mean: `(SUMPRODUCT(${replies},${counts})/SUM(${counts}))`, replies, counts };
}

function valueOf<T>(result: { ok: true; value: T } | { ok: false }): T | undefined {
  return result.ok ? result.value : undefined;
}
