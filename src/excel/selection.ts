import { messages } from '../messages/messages.js';
import { areaAddress, parseArea } from '../reference/address.js';
import { sheetPrefix, splitReference } from '../reference/sheet-name.js';
import { UserError, type Outcome } from './host/outcome.js';
import { outcomeOf } from './host/refusals.js';
import { inWorkbook } from './host/run.js';

/**
 * Shows the sheet and selects cells on it.
 * @param address with its sheet: `'My sheet'!A1:B3`
 */
export function selectCells(address: string): Promise<Outcome<void>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const { sheet: name, area } = placeOf(address);
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new UserError(messages().excel.host.selection.noSheet(name));
      if (sheet.visibility !== 'Visible')
        throw new UserError(messages().excel.host.selection.hiddenSheet(name));
      sheet.activate();
      sheet.getRange(area).select();
      await context.sync();
    }),
  );
}

/** The sheet of an address, without its quotes, and the cells on it. */
function placeOf(address: string): { readonly sheet: string; readonly area: string } {
  const { sheet, cells = '' } = splitReference(address) ?? {};
  const area = parseArea(cells);
  if (sheet === undefined || area === undefined)
    throw new UserError(messages().excel.host.selection.noAddress(address));
  return { sheet, area: areaAddress(area) };
}

/**
 * The selected cells as a formula refers to them, with their sheet, so that it may stand on another one; a table that
 * is selected in full as `Offers[#All]`.
 */
export function selectedAddress(): Promise<Outcome<string>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      const { worksheet } = range;
      worksheet.load('name');
      const { tables } = worksheet;
      tables.load('items/name');
      await context.sync();
      const whole = tables.items.map((table) => {
        const all = table.getRange();
        all.load('address');
        return { name: table.name, all };
      });
      if (whole.length > 0) await context.sync();
      const table = whole.find(({ all }) => all.address === range.address);
      if (table !== undefined) return `${table.name}[#All]`;
      return sheetPrefix(worksheet.name) + range.address.slice(range.address.lastIndexOf('!') + 1);
    }),
  );
}

/** Calls `react` whenever the user selects other cells. Gives the way to stop. */
export async function whenSelectionChanges(react: () => void): Promise<() => Promise<void>> {
  const handler = await inWorkbook(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(() => {
      react();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
