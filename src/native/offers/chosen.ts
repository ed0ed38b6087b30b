import { isBlank, isErrorCell, type Cell } from '../../core/grid/cell.js';
import { VIEW } from '../../core/contract/priced.js';
import { findWord } from '../../core/grid/word.js';
import type { View } from '../../core/invoice/view.js';
import { cellAddress } from '../address.js';
import type { NativeCall } from '../converter.js';
import { literal } from '../literal.js';
import { Unconvertible } from './unconvertible.js';

/** A word that an argument says, fixed at the conversion, and the test that it still says it. */
export interface Chosen {
  /** Undefined for a blank. */
  readonly word: string | undefined;
  /** Where it stands, with its sheet, for a formula on any; undefined where it cannot change. */
  readonly address: string | undefined;
  /** A condition on the sheet of the call; undefined where the word cannot change. */
  readonly still: string | undefined;
}

/** The words of an argument, row by row; a single one stands for every position. */
export function chosenWords(call: NativeCall, name: string): Chosen[][] {
  const { cells, at, text } = call.argument(name);
  if (cells === undefined) {
    throw new Unconvertible(`${name} is calculated (${text}): put it into a cell and refer to that`);
  }
  return cells.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const word = wordOf(cell);
      const here = at && cellAddress(at, rowIndex, columnIndex, call.sheet);
      return {
        word,
        address: at && cellAddress(at, rowIndex, columnIndex),
        still: here && `TRIM(${here})=${literal(word ?? '')}`,
      };
    }),
  );
}

/** The one word of an argument. */
export function chosenWord(call: NativeCall, name: string): Chosen {
  const words = chosenWords(call, name);
  const [only, ...others] = words.flat();
  if (only === undefined || others.length > 0) {
    throw new Unconvertible(`${name} is a range: a table is made for one offer and view at a time`);
  }
  return only;
}

/** The view that a word names. */
export function viewOf({ word }: Chosen): View {
  const view = word === undefined ? VIEW.usual : findWord(word, VIEW.words);
  if (view === undefined) throw new Unconvertible(`the view "${word ?? ''}" is not known`);
  return view;
}

/** A formula that has no answer once a word it was made for has changed: #N/A rather than another offer's figure. */
export function whileChosen(words: string, chosen: readonly Chosen[]): string {
  const conditions = chosen.flatMap(({ still }) => still ?? []);
  if (conditions.length === 0) return words;
  const condition = conditions.length === 1 ? conditions[0] : `AND(${conditions.join(',')})`;
  return `IF(${condition ?? ''},${words},NA())`;
}

function wordOf(cell: Cell): string | undefined {
  if (isErrorCell(cell)) throw new Unconvertible(`it refers to ${cell.error}`);
  return isBlank(cell) || cell === 0 ? undefined : String(cell).trim();
}
