import { contains, intersect } from './areas.js';
import type { Area } from './area.js';
import type { Tables } from './table.js';

/**
 * What the user writes right below a table belongs to it, and a header that is written over renames its column, as in
 * Excel.
 * @param textAt what a cell shows
 * @param byUser an add-in's writing renames columns too, but no table grows by it
 */
export function growTables(
  tables: Tables,
  written: Area,
  textAt: (sheet: string, row: number, column: number) => string,
  byUser: boolean,
): void {
  for (const table of tables.all()) {
    const { area, columns } = table;
    const header = intersect(written, { ...area, rowCount: 1 });
    if (table.showHeaders && header) {
      const renamed = columns.map((column, index) => {
        const text = textAt(area.sheet, area.row, area.column + index);
        return text === '' ? column : { ...column, name: text };
      });
      if (renamed.some(({ name }, index) => name !== columns[index]?.name))
        tables.put({ ...table, columns: renamed });
    }
    if (!byUser) continue;
    const below = { ...area, row: area.row + area.rowCount, rowCount: written.rowCount };
    const isBelow = written.row === below.row && contains(below, written) && !table.showTotals;
    const free = !tables.all().some((other) => other.id !== table.id && intersect(other.area, below));
    if (isBelow && free && !textsEmpty(written, textAt))
      tables.put({ ...table, area: { ...area, rowCount: area.rowCount + written.rowCount } });
  }
}

function textsEmpty(area: Area, textAt: (sheet: string, row: number, column: number) => string): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++)
      if (textAt(area.sheet, row, column) !== '') return false;
  return true;
}
