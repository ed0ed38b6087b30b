import type { Frame } from 'playwright-core';
import { oneOf, type Below } from './workbook';

const EDITS = ['type', 'type', 'addRow', 'deleteRow', 'note', 'colour', 'rename', 'deleteSheet'] as const;

/**
 * What a user does to the sheets of a model between two commands: types a figure into a table, adds or deletes rows,
 * writes a note beside it, colours a cell, renames a sheet, deletes any. Gives a word for it.
 */
export async function editModel(addIn: Frame, below: Below): Promise<string> {
  const edit = oneOf(below, EDITS);
  const pick = [below(1_000), below(1_000), below(1_000)] as const;
  return addIn.evaluate(
    ({ edit: kind, pick: [first, second, third] }) =>
      window.meterwiseExcel.run(async (context) => {
        const listed = await window.meterwiseDoor.listScenarios();
        if (!listed.done || listed.value.active === null) return 'no edit';
        const { tables, worksheets } = context.workbook;
        tables.load('items/name,items/style,items/worksheet/name');
        worksheets.load('items/name,items/visibility');
        await context.sync();
        // Tables of a model are the only ones of its style.
        const own = tables.items.filter(({ style }) => style === 'TableStyleLight1');
        const table = own[first % Math.max(1, own.length)];
        if (table === undefined) return 'no edit';
        const sheet = worksheets.getItem(table.worksheet.name);
        const range = table.getRange();
        range.load('rowIndex,columnIndex,rowCount,columnCount,values');
        await context.sync();
        const body = Math.max(1, range.rowCount - 1);
        const cell = range.getCell(1 + (second % body), third % range.columnCount);
        switch (kind) {
          case 'type':
            cell.values = [[third % 3 === 0 ? 'typed' : second / 10]];
            break;
          case 'addRow':
            table.rows.add(undefined, [
              range.values[0]?.map((_, index) => (index === 0 ? `added ${second}` : '')) ?? [],
            ]);
            break;
          case 'deleteRow':
            if (body > 1) table.rows.getItemAt(second % body).delete();
            break;
          case 'note':
            sheet.getCell(
              range.rowIndex + (second % 30),
              range.columnIndex + range.columnCount + 1 + (third % 2),
            ).values = [['my note']];
            break;
          case 'colour':
            cell.format.fill.color = '#FF00FF';
            cell.format.font.italic = true;
            break;
          case 'rename':
            sheet.name = `Mine ${second}`;
            break;
          case 'deleteSheet': {
            // Not one with a table: Excel puts #REF! into formulas that name it, the grid leaves them as they are.
            const free = worksheets.items.filter(
              ({ name, visibility }) =>
                visibility === 'Visible' && !tables.items.some(({ worksheet }) => worksheet.name === name),
            );
            free[second % Math.max(1, free.length)]?.delete();
          }
        }
        await context.sync();
        return kind;
      }),
    { edit, pick },
  );
}
