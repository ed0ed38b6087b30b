import { afterPart } from '../reference/parts.js';

/** A METER call as it stands in a formula. */
export interface MeterCall {
  /** Where it starts, and where it has ended. */
  readonly start: number;
  readonly end: number;
  /** `BILL`. */
  readonly id: string;
  /** The text of each argument, without blanks around it; empty where it is left out. */
  readonly arguments: readonly string[];
}

/** METER.BILL( as Excel shows it, and _xldudf_METER_BILL( as files and hosts without the add-in have it. */
const OPENING = /(?:_xldudf_METER_|(?:_xlfn\.)?METER\.)([A-Z][A-Z0-9_.]*)[ ]*\(/iy;
const NAME_CHARACTER = /[\p{L}\p{N}_.\\]/u;

/**
 * The METER calls of a formula, outermost ones only, in their order. Text between quotes, quoted names of sheets and
 * the brackets of structured references are passed over. A call that never closes is none.
 */
export function findMeterCalls(formula: string): MeterCall[] {
  const calls: MeterCall[] = [];
  let at = 0;
  while (at < formula.length) {
    const call = isInsideName(formula, at) ? undefined : callAt(formula, at);
    if (call === undefined) {
      at = afterPart(formula, at);
    } else {
      calls.push(call);
      at = call.end;
    }
  }
  return calls;
}

function callAt(formula: string, start: number): MeterCall | undefined {
  OPENING.lastIndex = start;
  const id = OPENING.exec(formula)?.[1];
  if (id === undefined) return undefined;
  const first = OPENING.lastIndex;
  const split = splitArguments(formula, first);
  return split && { start, end: split.end, id: id.toUpperCase(), arguments: split.arguments };
}

/** The arguments from after an opening parenthesis to its closing one. */
function splitArguments(formula: string, from: number): { end: number; arguments: string[] } | undefined {
  const parts: string[] = [];
  let depth = 0;
  let start = from;
  let at = from;
  while (at < formula.length) {
    const character = formula.charAt(at);
    if (character === ')' && depth === 0) {
      const last = formula.slice(start, at).trim();
      const isEmpty = parts.length === 0 && last === '';
      return { end: at + 1, arguments: isEmpty ? [] : [...parts, last] };
    }
    if (character === '(' || character === '{') depth += 1;
    if (character === ')' || character === '}') depth -= 1;
    if (character === ',' && depth === 0) {
      parts.push(formula.slice(start, at).trim());
      start = at + 1;
    }
    at = afterPart(formula, at);
  }
  return undefined;
}

function isInsideName(formula: string, at: number): boolean {
  return at > 0 && NAME_CHARACTER.test(formula.charAt(at - 1));
}
