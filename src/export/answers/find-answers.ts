import { headerKey, headerKeys } from '../../core/grid/headers.js';
import { isBlank } from '../../core/grid/cell.js';
import { OFFER_HEADERS } from '../../core/terms/columns.js';
import type { FileCell } from '../xlsx/cell-value.js';
import type { SheetCells } from '../xlsx/sheet-cells.js';
import { placeOfAnswer, TERM_COLUMN } from './answer-columns.js';

/** A row of an answer sheet in which something is answered, or may be. */
export interface AnswerRow {
  /** As the table has it; undefined for words that are no term. */
  readonly header: string | undefined;
  readonly written: string;
  readonly row: number;
  /** What stands under each answer, by its place from 1; blanks are left out. */
  readonly answers: ReadonlyMap<number, FileCell>;
}

/** The answers on a sheet, wherever its rows and columns were moved to. */
export interface FoundAnswers {
  /** The column of each answer, by its place from 1. */
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: readonly AnswerRow[];
}

const KEYS = headerKeys(OFFER_HEADERS);
/** So many terms below one another are those of an answer sheet that has lost its headers. */
const ENOUGH_TERMS = 5;

/** What stands on a sheet: answers, the terms of an answer sheet without their headers, or something else. */
export function findAnswers(cells: SheetCells): FoundAnswers | 'noHeaders' | 'noSheet' {
  for (const [row, line] of cells) {
    const term = [...line].find(([, { value }]) => isHeader(value))?.[0];
    const columns = new Map(
      [...line].flatMap(([column, { value }]): [number, number][] => {
        const place = typeof value === 'string' ? placeOfAnswer(value) : undefined;
        return place === undefined ? [] : [[place, column]];
      }),
    );
    if (term !== undefined && columns.size > 0)
      return { columns, rows: rowsOf(cells, { row, term, columns }) };
  }
  return hasTerms(cells) ? 'noHeaders' : 'noSheet';
}

function isHeader(value: FileCell['value']): boolean {
  return typeof value === 'string' && headerKey(value) === headerKey(TERM_COLUMN);
}

interface Headers {
  readonly row: number;
  readonly term: number;
  readonly columns: FoundAnswers['columns'];
}

function rowsOf(cells: SheetCells, { row: headers, term, columns }: Headers): AnswerRow[] {
  return [...cells].flatMap(([row, line]): AnswerRow[] => {
    if (row === headers) return [];
    const answers = new Map(
      [...columns].flatMap(([place, column]): [number, FileCell][] => {
        const cell = line.get(column);
        return cell === undefined || isEmpty(cell) ? [] : [[place, cell]];
      }),
    );
    const own = line.get(term)?.value ?? null;
    const written = typeof own === 'string' ? own.trim() : '';
    const header = KEYS.get(headerKey(written));
    return header === undefined && answers.size === 0 ? [] : [{ header, written, row, answers }];
  });
}

function isEmpty({ value, unknown }: FileCell): boolean {
  return unknown === undefined && isBlank(value);
}

function hasTerms(cells: SheetCells): boolean {
  const counts = new Map<number, number>();
  for (const line of cells.values()) {
    for (const [column, { value }] of line) {
      if (typeof value === 'string' && KEYS.has(headerKey(value)))
        counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts.values()].some((count) => count >= ENOUGH_TERMS);
}
