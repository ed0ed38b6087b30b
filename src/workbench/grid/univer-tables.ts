import { ICommandService, type Injector } from '@univerjs/core';
import {
  InsertSheetMutation,
  ISuperTableService,
  RemoveSheetMutation,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from '@univerjs/preset-sheets-core';
import type { Edit } from './edit.js';
import { readAgain } from './formula/what-formulas-name.js';
import type { Kept } from './kept.js';
import { toRange } from './ranges.js';
import { bodyOf, type Table, type Tables } from './table.js';

/** Under which tables are kept: this and their id. */
export const TABLE_KEY = 'table:';

/** Tables are kept beside the grid, whose engine is told of them so that formulas can refer to them. */
export function univerTables(
  injector: Injector,
  edit: Edit,
  kept: Kept,
  sheetExists: (id: string) => boolean,
): Tables {
  const commands = injector.get(ICommandService);
  const known = injector.get(ISuperTableService);
  const present = () =>
    kept
      .keys(TABLE_KEY)
      .flatMap((key) => kept.get<Table>(key) ?? [])
      .filter(({ area }) => sheetExists(area.sheet));
  let list = present();
  /** What the engine was told, by name: told again only where it changed. */
  const told = new Map<string, string>();
  // Before the workbook is open there is nothing to calculate again.
  for (const table of list) {
    known.registerTable(edit.unitId, table.name, referenceOf(table));
    told.set(table.name, textOf(referenceOf(table)));
  }

  const tell = () => {
    list = present();
    const tables = new Map(list.map((table) => [table.name, table]));
    for (const name of [...told.keys()]) {
      if (tables.has(name)) continue;
      told.delete(name);
      // A formula that named a table before it was there is read again.
      readAgain(injector);
      const reference = known.getTable(edit.unitId, name);
      commands.syncExecuteCommand(RemoveSuperTableMutation.id, {
        unitId: edit.unitId,
        tableName: name,
        reference,
      });
    }
    for (const [tableName, table] of tables) {
      const reference = referenceOf(table);
      const text = textOf(reference);
      if (told.get(tableName) === text) continue;
      told.set(tableName, text);
      readAgain(injector);
      commands.syncExecuteCommand(SetSuperTableMutation.id, { unitId: edit.unitId, tableName, reference });
    }
  };
  kept.onChange((key) => {
    if (key.startsWith(TABLE_KEY)) tell();
  });
  commands.onCommandExecuted(({ id }) => {
    if (id === InsertSheetMutation.id || id === RemoveSheetMutation.id) tell();
  });
  return {
    all: () => list,
    find: (id) => list.find((table) => table.id === id),
    put: (table) => kept.set(TABLE_KEY + table.id, table),
    remove: (id) => kept.set(TABLE_KEY + id, undefined),
  };
}

/** The engine takes the first row for the header and all others for data: totals are kept from it. */
function referenceOf(table: Table) {
  const { area, columns, showHeaders } = table;
  const body = bodyOf(table);
  const rows = showHeaders
    ? { row: area.row, rowCount: body.rowCount + 1 }
    : { row: body.row - 1, rowCount: body.rowCount + 1 };
  return {
    sheetId: area.sheet,
    titleMap: new Map(columns.map(({ name }, index) => [name, area.column + index])),
    range: toRange({ ...area, ...rows }),
  };
}

function textOf(reference: ReturnType<typeof referenceOf>): string {
  return JSON.stringify([reference, [...reference.titleMap]]);
}
