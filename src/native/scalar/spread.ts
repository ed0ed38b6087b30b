import type { Contract } from '../../core/contract/argument.js';
import { plainNumber } from '../../core/grid/number.js';
import type { Content } from '../../model/page/sheet.js';
import type { CallArgument } from '../argument.js';
import type { Converter, NativeCall } from '../converter.js';
import { branchedFormula } from './branches.js';
import { operandAt, sizeOf, type Operand } from './operand.js';
import { NoScalarFormula, type Position } from './position.js';

/** The formula of one result at a position; results of a function that gives several count from 0. */
export type Body = (at: Position, tables: WholeArguments, result: number) => string;

/** What a body takes whole: tables, and the call for its helper rows. */
export interface WholeArguments {
  readonly call: NativeCall;
  /** An argument that is one table for every position; undefined where it is not. */
  readonly whole: (name: string) => CallArgument | undefined;
}

/**
 * A converter of a function that spreads over ranges: one formula for every cell, as Excel's own operators pair them. A position at which
 * every range is blank shows nothing. @param width how many cells a row of results has
 */
export function spreadConverter(
  contract: Contract,
  body: Body,
  { width }: { readonly width: number } = { width: 1 },
): Converter {
  return (call) => {
    const lanes = Object.keys(contract).map((name): Lane => ({ name, argument: call.argument(name) }));
    const isWhole = ({ name, argument: { cells } }: Lane) =>
      cells !== undefined && contract[name]?.table?.claims(cells) === true;
    const spreading = lanes.filter((lane) => !isWhole(lane));
    const tables: WholeArguments = {
      call,
      whole: (name) => lanes.find((lane) => lane.name === name && isWhole(lane))?.argument,
    };
    const rows = Math.max(1, ...spreading.map(({ argument }) => sizeOf(argument).rows));
    const columns = Math.max(1, ...spreading.map(({ argument }) => sizeOf(argument).columns));
    if (width > 1 && columns > 1) return `METER.${call.id} takes one column`;
    try {
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns * width }, (__, column): Content => {
          const place = { row, column: width > 1 ? 0 : column };
          const formula = formulaAt(contract, spreading, place, call.sheet, (at) =>
            body(at, tables, width > 1 ? column : 0),
          );
          return { kind: 'formula', formula: `=${formula}` };
        }),
      );
    } catch (thrown) {
      if (thrown instanceof NoScalarFormula) return thrown.message;
      throw thrown;
    }
  };
}

interface Lane {
  readonly name: string;
  readonly argument: CallArgument;
}

function formulaAt(
  contract: Contract,
  lanes: readonly Lane[],
  { row, column }: { readonly row: number; readonly column: number },
  sheet: string,
  body: (at: Position) => string,
): string {
  const operands = new Map<string, Operand>();
  const blank: string[] = [];
  for (const { name, argument } of lanes) {
    const operand = operandAt(argument, row, column, sheet);
    if (operand === undefined) return 'NA()';
    operands.set(name, operand);
    const { rows, columns } = sizeOf(argument);
    if (rows === 1 && columns === 1) continue;
    blank.push(contract[name]?.isBlank(0) === true ? isBlankOrZero(operand) : `${operand.text}=""`);
  }
  const formula = branchedFormula(contract, operands, body);
  if (blank.length === 0) return formula;
  return `IF(${blank.length === 1 ? (blank[0] ?? '') : `AND(${blank.join(',')})`},"",${formula})`;
}

/** Where a cell holds a number as text, 0 may be text too. */
function isBlankOrZero({ text, value }: Operand): string {
  const asText = typeof value === 'string' && plainNumber(value) !== undefined ? `,${text}="0"` : '';
  return `OR(${text}="",${text}=0${asText})`;
}
