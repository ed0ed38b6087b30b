/**
 * What another program sees of an .xlsx: `node read.mjs exceljs|sheetjs <file>` prints, for each sheet, its values by
 * address and its tables, as JSON. Neither of the two reads charts, and SheetJS reads no tables.
 */
import { readFileSync } from 'node:fs';

/** The day of a workbook on which JavaScript begins to count, in milliseconds of which a day has so many. */
const FIRST_DAY = 25569;
const MILLISECONDS = 86_400_000;

const [reader, path] = process.argv.slice(2);
const READERS = { exceljs: readWithExcelJs, sheetjs: readWithSheetJs };
const sheets = await READERS[reader](path);
process.stdout.write(JSON.stringify(sheets));

async function readWithExcelJs(file) {
  const { default: ExcelJs } = await import('exceljs');
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(file);
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const values = {};
      sheet.eachRow((row) => row.eachCell((cell) => (values[cell.address] = plain(resultOf(cell.value)))));
      const tables = Object.values(sheet.tables).map(({ table }) => ({
        name: table.name,
        area: table.tableRef,
        headers: table.columns.map(({ name }) => name),
      }));
      return [sheet.name, { values, tables }];
    }),
  );
}

/** ExcelJS leaves the result of a formula out where it is 0. */
function resultOf(value) {
  const isFormula =
    typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
  return isFormula ? (value.result ?? 0) : value;
}

function plain(value) {
  // A number that is shown as a date.
  if (value instanceof Date) return value.getTime() / MILLISECONDS + FIRST_DAY;
  if (typeof value !== 'object' || value === null) return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return String(value);
}

async function readWithSheetJs(file) {
  const { default: SheetJs } = await import('xlsx');
  const workbook = SheetJs.read(readFileSync(file), { cellFormula: true });
  return Object.fromEntries(
    workbook.SheetNames.map((name) => {
      const cells = Object.entries(workbook.Sheets[name]).filter(([address]) => !address.startsWith('!'));
      const values = cells.map(([address, { t, v, w }]) => [address, t === 'e' ? w : t === 'z' ? null : v]);
      return [name, { values: Object.fromEntries(values) }];
    }),
  );
}
