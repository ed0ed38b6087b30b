import type { Frame } from 'playwright-core';

/** Everything of a workbook that an add-in could have changed, as plain data. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  readonly parts: readonly string[];
}

interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  /** Address → formula, value and number format of each cell that is not empty. */
  readonly cells: Readonly<Record<string, string>>;
  /** Fill and font of each row that is used. */
  readonly looks: readonly string[];
  readonly charts: readonly string[];
}

/** Reads it through the real office.js, as any other add-in would. */
export function readWorkbook(addIn: Frame): Promise<WorkbookState> {
  return addIn.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, tables, names, customXmlParts } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      tables.load('items/name,items/id');
      names.load('items/name,items/formula');
      customXmlParts.load('items/id,items/namespaceUri');
      await context.sync();
      const ranges = tables.items.map((table) => ({ table, range: table.getRange() }));
      for (const { range } of ranges) range.load('address');
      const xml = customXmlParts.items.map((part) => part.getXml());
      const sheets = worksheets.items.map((sheet) => {
        const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
        used.load('values,formulas,numberFormat,rowCount');
        sheet.charts.load('items/name');
        return { sheet, used };
      });
      await context.sync();
      const rows = sheets.map(({ used }) =>
        Array.from({ length: used.rowCount }, (_, index) => {
          const { format } = used.getRow(index);
          format.fill.load('color');
          format.font.load('bold,color,size');
          return format;
        }),
      );
      await context.sync();
      return {
        sheets: sheets.map(({ sheet, used }, index) => {
          const cells: Record<string, string> = {};
          for (const [row, line] of used.formulas.entries())
            for (const [column, formula] of (line as unknown[]).entries())
              if (formula !== '' || used.values[row]?.[column] !== '')
                cells[`${row},${column}`] = JSON.stringify([
                  formula,
                  used.values[row]?.[column],
                  used.numberFormat[row]?.[column],
                ]);
          return {
            id: sheet.id,
            name: sheet.name,
            visibility: sheet.visibility,
            cells,
            looks: (rows[index] ?? []).map(({ fill, font }) =>
              JSON.stringify([fill.color, font.bold, font.color, font.size]),
            ),
            charts: sheet.charts.items.map(({ name }) => name),
          };
        }),
        tables: ranges.map(({ table, range }) => `${table.name} ${range.address}`).sort(),
        names: names.items.map(({ name, formula }) => `${name} ${String(formula)}`).sort(),
        parts: xml.map(({ value }) => value).sort(),
      };
    }),
  );
}
