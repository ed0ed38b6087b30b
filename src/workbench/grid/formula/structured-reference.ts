import { type FormulaPart, partsOf } from '../../../reference/parts.js';
import { formatAddress } from '../address.js';
import type { Area } from '../area.js';
import { NAME, readStructured } from '../../../reference/structured.js';
import { bodyOf, type Table } from '../table.js';

/** What formulas can name. */
export interface Named {
  readonly tables: readonly Table[];
  readonly sheetName: (id: string) => string | undefined;
}

const GONE = '#REF!';
const NAME_AT_END = new RegExp(`${NAME}$`, 'u');
/** A name that is no function, no sheet and no part of another name or number. */
const LONE_NAME = /(?<![\p{L}\p{N}_.\\!$#])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu;

/**
 * The formula with every structured reference written as the cells it means: `Traffic[#All]` is `Traffic!$A$4:$E$8`, and
 * `Traffic` alone its rows. #REF! where there is no such table, column or row.
 */
export function withoutStructuredReferences(formula: string, named: Named): string {
  const parts = partsOf(formula);
  return parts
    .map(({ kind, text }, index) => {
      if (kind === 'brackets') {
        const name = nameBefore(parts[index - 1]);
        return name === undefined ? text : meaningOf(tableCalled(name, named), text, named);
      }
      if (kind !== 'plain') return text;
      const rest = parts[index + 1]?.kind === 'brackets' ? text.replace(NAME_AT_END, '') : text;
      return rest.replace(LONE_NAME, (name) => {
        const table = tableCalled(name, named);
        return table ? meaningOf(table, '[]', named) : name;
      });
    })
    .join('');
}

/** The name that a part ends with, which the brackets after it belong to. */
function nameBefore(part: FormulaPart | undefined): string | undefined {
  return part?.kind === 'plain' ? NAME_AT_END.exec(part.text)?.[0] : undefined;
}

function tableCalled(name: string, { tables }: Named): Table | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** What a table with these brackets means: `[#All]`, `[[#Headers],[Rate]:[Unit]]`, `[@Rate]`, `[]`. */
function meaningOf(table: Table | undefined, brackets: string, named: Named): string {
  const items = table && readStructured(`${table.name}${brackets}`);
  if (table === undefined || items === undefined) return GONE;
  const columns = columnsOf(table, items.columns);
  const rows = rowsOf(table, items.sections);
  if (columns === undefined || rows === undefined) return GONE;
  const area = { ...table.area, ...rows, ...columns };
  if (!items.sections.includes('#this row')) return cells(area, named);
  // The row of the cell whose formula it is, known only when it is calculated.
  return `INDEX(${cells(area, named)},ROW()-${area.row},0)`;
}

function columnsOf({ area, columns }: Table, names: readonly string[]) {
  if (names.length === 0) return { column: area.column, columnCount: area.columnCount };
  const places = names.map((name) =>
    columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  const first = Math.min(...places);
  if (first < 0) return undefined;
  return { column: area.column + first, columnCount: Math.max(...places) - first + 1 };
}

/** The rows that sections mean together: `#Headers` with `#Data`, `#Data` with `#Totals`. */
function rowsOf(table: Table, sections: readonly string[]) {
  const body = bodyOf(table);
  const { area } = table;
  const known: Readonly<Record<string, { row: number; rowCount: number } | undefined>> = {
    '#all': area,
    '#data': body,
    '#this row': body,
    '#headers': table.showHeaders ? { row: area.row, rowCount: 1 } : undefined,
    '#totals': table.showTotals ? { row: area.row + area.rowCount - 1, rowCount: 1 } : undefined,
  };
  const meant = (sections.length === 0 ? ['#data'] : sections).map((section) => known[section]);
  const blocks = meant.filter((block) => block !== undefined);
  if (blocks.length < meant.length) return undefined;
  const row = Math.min(...blocks.map((block) => block.row));
  const end = Math.max(...blocks.map((block) => block.row + block.rowCount));
  return end > row ? { row, rowCount: end - row } : undefined;
}

function cells(area: Area, { sheetName }: Named): string {
  const name = sheetName(area.sheet);
  if (name === undefined) return GONE;
  const address = formatAddress(area, name);
  const at = address.lastIndexOf('!') + 1;
  return address.slice(0, at) + address.slice(at).replace(/[A-Z]+|\d+/g, '$$$&');
}
