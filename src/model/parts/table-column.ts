import type { Cell } from '../../core/grid/cell.js';
import { isErrorCell } from '../../core/grid/cell.js';
import { PRICE } from '../../core/grid/number.js';
import type { Term } from '../../core/grid/term.js';
import type { NOTES } from '../../core/scenario/tables/canonical-row.js';
import { OFFER_TERMS } from '../../core/terms/columns.js';
import { TRAFFIC_TERMS } from '../../core/traffic/columns.js';
import { blank, number, words } from '../page/cell.js';
import type { Area } from '../../reference/area.js';
import type { Format, ModelCell, Validation } from '../page/sheet.js';
import { said } from '../../messages/core-words.js';
import { phrase } from '../../core/phrase/phrase.js';

/** A column of the Offers or Traffic table as a sheet shows it. */
export interface TableColumn {
  readonly format: Format;
  /** What stands above its header; empty where the header says it all. */
  readonly unit: string;
  /** In characters. */
  readonly width: number;
}

const TERMS: ReadonlyMap<string, Term> = new Map(
  [...Object.values<Term>(TRAFFIC_TERMS), ...Object.values<Term>(OFFER_TERMS)].map((own) => [
    own.header,
    own,
  ]),
);

const FOR_PEOPLE: Readonly<Record<(typeof NOTES)[number], TableColumn>> = {
  Note: { format: 'text', unit: '', width: 46 },
  Source: { format: 'text', unit: '', width: 26 },
  'As of': { format: 'general', unit: '', width: 22 },
};
const UNKNOWN: TableColumn = { format: 'text', unit: '', width: 16 };

/** How a header's column is shown; one that is not known shows what it holds. */
export function tableColumn(header: string): TableColumn {
  const term = TERMS.get(header);
  if (term !== undefined) return columnOf(term);
  return isNote(header) ? FOR_PEOPLE[header] : UNKNOWN;
}

function columnOf({ kind, unit, sheet }: Term): TableColumn {
  const above = said(sheet.unit ?? (kind === 'share' ? phrase('unitShareOf', unit) : unit));
  return { format: formatOf(kind, sheet.isDecimal), unit: above, width: sheet.width };
}

function formatOf(kind: Term['kind'], isDecimal = false): Format {
  switch (kind) {
    case 'money':
      return 'quote';
    case 'share':
      return 'percent';
    case 'number':
      return isDecimal ? 'decimal' : 'count';
    default:
      return 'text';
  }
}

/** Whether a column says where figures come from rather than what they are. */
export function isNote(header: string): header is (typeof NOTES)[number] {
  return Object.hasOwn(FOR_PEOPLE, header);
}

/** An input cell of a table: text stays text in its columns, whatever it looks like. */
export function tableCell(header: string, cell: Cell): ModelCell {
  const { format } = tableColumn(header);
  if (cell === null || cell === '') return blank('input', format);
  if (typeof cell === 'number' && format !== 'text') return number(cell, 'input', format);
  return words(isErrorCell(cell) ? cell.error : String(cell), 'input', format);
}

/** What may be typed into a column's cells below the header. */
export function validationsOf(header: string, cells: Area): Validation[] {
  const { format } = tableColumn(header);
  const { choices, rule } = TERMS.get(header) ?? {};
  if (choices !== undefined) return [listOf(cells, choices)];
  // A price may be the word free, which a rule for numbers would refuse.
  if (format === 'text' || format === 'general' || rule === PRICE) return [];
  if (format === 'percent') {
    const message = `${header} is a share between 0 and 1: enter 65% or 0.65.`;
    return [{ ...cells, kind: 'number', from: 0, to: 1, message }];
  }
  return [
    { ...cells, kind: 'number', from: 0, to: undefined, message: `${header} is a number of 0 or more.` },
  ];
}

function listOf(cells: Area, values: readonly string[]): Validation {
  return { ...cells, kind: 'list', values, message: `Choose one of ${values.join(', ')}.` };
}
