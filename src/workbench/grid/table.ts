import type { Area } from './area.js';

/** A named table. Its area holds the header row and the totals row, where it has them. */
export interface Table {
  /** Stays when the name changes. */
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** Excel's name of the style, such as TableStyleMedium2; "" for none. */
  readonly style: string;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

/** The tables of the workbook. */
export interface Tables {
  all(): readonly Table[];
  find(id: string): Table | undefined;
  /** Adds the table, or puts it in place of the one with the same id. */
  put(table: Table): void;
  remove(id: string): void;
}

/** The rows between header and totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  const below = showTotals ? 1 : 0;
  return { ...area, row: area.row + above, rowCount: area.rowCount - above - below };
}

/** Column names as Excel makes them from cells: no blank, none twice. */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text.trim() === '' ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
