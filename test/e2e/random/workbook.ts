import type { Frame } from 'playwright-core';
import { FORMULAS, LOOKALIKES } from '../../model/payloads';

/** Sheets that stand where ours would like to, or that have names which are hard to quote. */
const SHEETS = [
  'Inputs',
  'Offers 2',
  'compare 2',
  'ABOUT',
  'Checks',
  "It's mine",
  '1+1',
  'Ünï “q”',
  'R1C1',
  '=A1',
];
/** Tables and names of the user's that take ours. */
const TABLES = ['Traffic2', 'Offers2', 'offers3', 'Mine'];
const NAMES = ['Traffic3', 'TRAFFIC5', 'ratio', 'Offers4'];
const FILLS = ['#FFEECC', '#CCEEFF', '#112233'];
const FORMATS = ['General', '0.00', '@', '#,##0', '0%'];

/** A sheet of the user's. */
interface UsersSheet {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** As typed. */
  readonly cells: readonly (readonly (string | number)[])[];
  readonly format: string;
  readonly fill: string;
  readonly table: string | undefined;
  readonly definedName: string | undefined;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly hasChart: boolean;
  readonly hasRules: boolean;
}

/** A random number below a bound, whole. */
export type Below = (bound: number) => number;

/** One of a list. */
export function oneOf<Item>(below: Below, list: readonly Item[]): Item {
  return list[below(list.length)] as Item;
}

/** Two to four sheets with all that a user can have, METER formulas included. */
function usersSheets(below: Below): UsersSheet[] {
  const names = [...SHEETS].sort(() => below(3) - 1).slice(0, 2 + below(3));
  const tables = [...TABLES];
  const defined = [...NAMES];
  return names.map((name, index) => {
    const [row, column] = [below(9), below(5)];
    const other = names[below(index + 1)] ?? name;
    const quoted = `'${other.replaceAll("'", "''")}'`;
    const text = () => `'${oneOf(below, [...FORMULAS, ...LOOKALIKES]).replaceAll('\u0000', '')}`;
    const cells = [
      ['Item', 'Amount', 'Share'],
      [text(), below(10_000) / 100, `=6*${below(99)}`],
      [text(), below(10_000), other === name ? '=1/0' : `=SUM(${quoted}!A1:F20)*2`],
      [text(), '', '=METER.CONVERT_PRICE(0.5,"session","resolution",,60%)'],
      ["'007", below(2), '=SEQUENCE(1,2)'],
    ];
    return {
      name,
      row,
      column,
      cells,
      format: oneOf(below, FORMATS),
      fill: oneOf(below, FILLS),
      table: below(2) === 0 ? tables.shift() : undefined,
      definedName: below(2) === 0 ? defined.shift() : undefined,
      isHidden: index > 0 && below(3) === 0,
      isProtected: below(4) === 0,
      hasChart: below(2) === 0,
      hasRules: below(2) === 0,
    };
  });
}

/** Adds random sheets of the user's to the open workbook, and a custom XML part of another add-in's. */
export function makeWorkbook(addIn: Frame, below: Below): Promise<void> {
  return addIn.evaluate(
    (sheets) =>
      window.meterwiseExcel.run(async (context) => {
        const { workbook } = context;
        workbook.customXmlParts.add('<other xmlns="urn:somebody">kept &amp; left alone</other>');
        for (const own of sheets) workbook.worksheets.add(own.name);
        await context.sync();
        for (const own of sheets) {
          const sheet = workbook.worksheets.getItem(own.name);
          const block = sheet.getRangeByIndexes(own.row, own.column, own.cells.length, 3);
          // A spilling formula stands outside of the table.
          block.numberFormat = own.cells.map((line) => line.map(() => own.format));
          block.formulas = own.cells as (string | number)[][];
          block.format.fill.color = own.fill;
          block.format.font.bold = own.isHidden;
          sheet.getRangeByIndexes(own.row, own.column, 1, 1).format.columnWidth = 90;
          const body = sheet.getRangeByIndexes(own.row + 1, own.column + 1, 2, 1);
          if (own.table !== undefined)
            sheet.tables.add(sheet.getRangeByIndexes(own.row, own.column, 4, 3), true).name = own.table;
          if (own.definedName !== undefined) workbook.names.add(own.definedName, block);
          if (own.hasChart) sheet.charts.add('ColumnClustered', body, 'Columns').title.text = 'Mine';
          if (own.hasRules) {
            body.dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
            const { cellValue } = body.conditionalFormats.add('CellValue');
            cellValue.format.font.color = '#AA0000';
            cellValue.rule = { formula1: '50', operator: 'GreaterThan' };
          }
          if (own.isHidden) sheet.visibility = 'Hidden';
          if (own.isProtected) sheet.protection.protect();
        }
        await context.sync();
      }),
    usersSheets(below),
  );
}
