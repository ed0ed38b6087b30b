import { CONTRACTS } from '../core/contract/contracts.js';
import { isErrorCell, type Cell } from '../core/grid/cell.js';
import type { Content } from '../model/page/sheet.js';
import { OMITTED } from './argument.js';
import type { CalculationRows } from './calculation-rows.js';
import type { MeterCell, Resolve } from './call.js';
import type { Converter } from './converter.js';
import { literal } from './literal.js';
import { findMeterCalls, type MeterCall } from './parse-formula.js';
import { readArgument } from './read-argument.js';
import { replaceCalls, type Pick } from './replace-calls.js';

type Contents = readonly (readonly Content[])[];

/** What the conversion of a cell draws on. */
export interface ConversionTools {
  readonly resolve: Resolve;
  readonly calculation: CalculationRows;
  readonly converters: ReadonlyMap<string, Converter>;
}

/** Errors that are answers: no break-even, no resolutions. */
const ANSWERS: readonly string[] = ['#N/A', '#DIV/0!'];

/** Thrown where a call inside a larger formula has no ordinary one; the message is the sentence. */
class NoFormula extends Error {}

/** What a METER cell holds once it is converted, in as many rows and columns as it showed; or why it cannot be. */
export function convertCell(cell: MeterCell, tools: ConversionTools): Contents | string {
  const { formula, shown } = cell;
  const [call] = findMeterCalls(formula);
  if (call === undefined) return 'it holds no METER formula';
  const failure = failureIn(shown);
  if (failure !== undefined) return `it shows ${failure}: mend that first`;
  try {
    if (formula.slice(0, call.start).trim() === '=' && formula.slice(call.end).trim() === '') {
      const contents = convertCall(call, shown, cell, tools);
      return hasShape(contents, shown) ? contents : 'it does not fill the cells that its formula fills';
    }
    if (!hasShape(shown, [[null]])) {
      return `METER.${call.id} is part of a larger formula that fills several cells: give it cells of its own`;
    }
    return [[{ kind: 'formula', formula: inPlace(formula, cell, tools) }]];
  } catch (thrown) {
    if (thrown instanceof NoFormula) return thrown.message;
    throw thrown;
  }
}

function convertCall(
  call: MeterCall,
  shown: MeterCell['shown'] | undefined,
  cell: MeterCell,
  tools: ConversionTools,
): Contents {
  const { id } = call;
  const { calculation, converters, resolve } = tools;
  const converter = converters.get(id);
  if (converter === undefined) throw new NoFormula(`METER.${id} has no ordinary formula`);
  const place = { sheet: cell.sheet, row: cell.row, resolve };
  const given = call.arguments.map((text) => readArgument(inPlace(text, cell, tools), place));
  const names = Object.keys(CONTRACTS[id] ?? {});
  const contents = converter({
    id,
    argument: (name) => given[names.indexOf(name)] ?? OMITTED,
    sheet: cell.sheet,
    shown,
    calculation,
  });
  if (typeof contents === 'string') throw new NoFormula(contents);
  return contents;
}

/** A text whose METER calls are ordinary formulas between parentheses. */
function inPlace(text: string, cell: MeterCell, tools: ConversionTools): string {
  return replaceCalls(text, (call, pick) => {
    const contents = convertCall(call, undefined, cell, tools);
    const content = picked(contents, pick);
    if (content === undefined) {
      throw new NoFormula(
        `METER.${call.id} fills several cells inside a larger formula: give it cells of its own`,
      );
    }
    return expressionOf(content);
  });
}

function picked(contents: Contents, pick: Pick): Content | undefined {
  const [row = [], ...further] = contents;
  if (pick === undefined) return further.length === 0 && row.length === 1 ? row[0] : undefined;
  const { first, second } = pick;
  // Of a single row, one index counts its columns.
  if (second === undefined) return further.length === 0 ? row[first - 1] : column(contents)?.[first - 1];
  return contents[first - 1]?.[second - 1];
}

function column(contents: Contents): Content[] | undefined {
  return contents.every((row) => row.length === 1) ? contents.flat() : undefined;
}

function expressionOf(content: Content): string {
  switch (content.kind) {
    case 'formula':
      return `(${content.formula.slice(1)})`;
    case 'number':
      return literal(content.value);
    case 'text':
      return literal(content.text);
    case 'blank':
      return literal('');
  }
}

function failureIn(shown: MeterCell['shown']): string | undefined {
  const only: Cell | undefined = shown.length === 1 && shown[0]?.length === 1 ? shown[0][0] : undefined;
  if (only === undefined || !isErrorCell(only) || ANSWERS.includes(only.error)) return undefined;
  return only.error;
}

function hasShape(cells: readonly (readonly unknown[])[], as: readonly (readonly unknown[])[]): boolean {
  return cells.length === as.length && (cells[0]?.length ?? 0) === (as[0]?.length ?? 0);
}
