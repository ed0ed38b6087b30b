import { inWords } from '../../core/phrase/in-words.js';
import type { Cell } from '../../core/grid/cell.js';
import { isErrorCell } from '../../core/grid/cell.js';
import { PRICE } from '../../core/grid/number.js';
import type { Term } from '../../core/grid/term.js';
import type { NOTES } from '../../core/scenario/tables/canonical-row.js';
import { OFFER_TERMS } from '../../core/terms/columns.js';
import { TRAFFIC_TERMS } from '../../core/traffic/columns.js';
import type { SheetTexts } from '../../messages/sheets.js';
import { blank, number, words } from '../page/cell.js';
import type { Area } from '../../reference/area.js';
import type { Format, ModelCell, Validation } from '../page/sheet.js';
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
export function tableColumn(texts: SheetTexts, header: string): TableColumn {
  const term = TERMS.get(header);
  if (term !== undefined) return columnOf(texts, term);
  return isNote(header) ? FOR_PEOPLE[header] : UNKNOWN;
}

/** How wide a letter of a unit is, which is smaller than those that a column's width counts. */
const UNIT_WIDTH = 0.8;

function columnOf({ core }: SheetTexts, { kind, unit, sheet }: Term): TableColumn {
  const above = inWords(sheet.unit ?? (kind === 'share' ? phrase('unitShareOf', unit) : unit), core);
  const width = Math.max(sheet.width, Math.ceil(above.length * UNIT_WIDTH));
  return { format: formatOf(kind, sheet.isDecimal), unit: above, width };
}

/** What the figures below a header are. */
export function formatUnder(header: string): Format {
  const term = TERMS.get(header);
  if (term !== undefined) return formatOf(term.kind, term.sheet.isDecimal);
  return isNote(header) ? FOR_PEOPLE[header].format : UNKNOWN.format;
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
  const format = formatUnder(header);
  if (cell === null || cell === '') return blank('input', format);
  if (typeof cell === 'number' && format !== 'text') return number(cell, 'input', format);
  return words(isErrorCell(cell) ? cell.error : String(cell), 'input', format);
}

/** What may be typed into a column's cells below the header. */
export function validationsOf({ inputs }: SheetTexts, header: string, cells: Area): Validation[] {
  const format = formatUnder(header);
  const { choices, rule } = TERMS.get(header) ?? {};
  if (choices !== undefined)
    return [{ ...cells, kind: 'list', values: choices, message: inputs.chooseOne(choices.join(', ')) }];
  // A price may be the word free, which a rule for numbers would refuse.
  if (format === 'text' || format === 'general' || rule === PRICE) return [];
  if (format === 'percent') {
    return [{ ...cells, kind: 'number', from: 0, to: 1, message: inputs.isAShare(header) }];
  }
  return [{ ...cells, kind: 'number', from: 0, to: undefined, message: inputs.isNotNegative(header) }];
}
