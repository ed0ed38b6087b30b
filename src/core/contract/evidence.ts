import { MEASURE_TABLES, RECONCILE_TABLES } from '../evidence/table-words.js';
import { passed } from '../fault/fault.js';
import { failed, ok } from '../fault/result.js';
import { isErrorCell, type Cell } from '../grid/cell.js';
import { ANY_NUMBER, NOT_NEGATIVE } from '../grid/number.js';
import { isBlankText, optional, wholeTable, wordOr, type Argument } from './argument.js';
import { OFFER_NAME } from './names.js';
import { TABLES } from './priced.js';

type Cells = readonly (readonly Cell[])[];

/** A range whose rows the function itself reads: a log of messages has rows that are rejected one by one. */
const ROWS = wholeTable<Cells>(true, (cells) => ok(cells));
const OPTIONAL_ROWS = wholeTable<Cells>(false, (cells) => ok(cells));

/** One cell that the function itself reads; null is left out. */
const ONE_CELL: Argument<Cell> = {
  isNeeded: false,
  isBlank: isBlankText,
  read(cell, where) {
    if (isErrorCell(cell)) return failed(passed(where, cell.error));
    return ok(isBlankText(cell) ? null : cell);
  },
};

/** Clocks at UTC are meant where they are 0 hours ahead, and where nothing is said. */
const ZONE = ONE_CELL;

/** What the functions take that measure logs of messages, each under its id. */
export const MEASURE = {
  log: ROWS,
  window: ONE_CELL,
  recontactWindow: ONE_CELL,
  table: wordOr('traffic', MEASURE_TABLES),
  zone: ZONE,
};

export const REPLAY = {
  offers: TABLES.offers,
  log: ROWS,
  windows: OPTIONAL_ROWS,
  recontactWindow: ONE_CELL,
  offerName: OFFER_NAME,
  zone: ZONE,
};

export const RECONCILE = {
  offers: TABLES.offers,
  traffic: ROWS,
  invoiced: ROWS,
  offerName: OFFER_NAME,
  table: wordOr('lines', RECONCILE_TABLES),
  month: ONE_CELL,
  window: ONE_CELL,
  recontactWindow: ONE_CELL,
  lateHours: optional(NOT_NEGATIVE),
  zone: ZONE,
  unbillable: optional(ANY_NUMBER),
};
