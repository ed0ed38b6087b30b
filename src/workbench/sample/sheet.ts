import { CellValueType, type ICellData, type IStyleData, type IWorksheetData } from '@univerjs/core';

/** A cell of the sample: a value or a formula (text that starts with =), and its look. Empty cells may have a look. */
export interface SampleCell {
  readonly value?: string | number;
  readonly style: IStyleData;
}

/** A named table in a sheet, header row included; rows and columns are counted from 0. */
export interface SampleTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly headers: readonly string[];
}

/** One sheet of the sample workbook: data and formulas only. */
export interface SampleSheet {
  readonly id: string;
  readonly name: string;
  /** Blocks of cells by the place of their first cell. */
  readonly blocks: readonly {
    readonly row: number;
    readonly column: number;
    readonly cells: readonly (readonly (SampleCell | undefined)[])[];
  }[];
  readonly widths: readonly number[];
  readonly heights?: Readonly<Record<number, number>>;
  /** How many rows and columns stay while the rest scrolls. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tables?: readonly SampleTable[];
}

/** A cell with a value or formula. */
export function cell(value: string | number, style: IStyleData): SampleCell {
  return { value, style };
}

/** One row of cells in one look. */
export function row(values: readonly (string | number)[], style: IStyleData): SampleCell[] {
  return values.map((value) => cell(value, style));
}

/** Empty cells in one look, so that a spill or an added row comes out formatted. */
export function looks(styles: readonly IStyleData[], rowCount: number): SampleCell[][] {
  return Array.from({ length: rowCount }, () => styles.map((style) => ({ style })));
}

const ROWS = 100;
const COLUMNS = 20;

/** The sheet as the grid loads it. Every value carries its type: text without one would be read as a number. */
export function toWorksheet(sheet: SampleSheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const block of sheet.blocks) {
    block.cells.forEach((cells, down) =>
      cells.forEach((one, along) => {
        if (!one) return;
        const line = (cellData[block.row + down] ??= {});
        const place = block.column + along;
        line[place] = { ...line[place], s: one.style, ...content(one.value) };
      }),
    );
  }
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: ROWS,
    columnCount: COLUMNS,
    cellData,
    columnData: Object.fromEntries(sheet.widths.map((w, index) => [index, { w }])),
    rowData: Object.fromEntries(
      Object.entries(sheet.heights ?? {}).map(([index, h]) => [index, { h, ia: 0 }]),
    ),
    defaultRowHeight: 24,
    showGridlines: 0,
    ...(sheet.frozen
      ? {
          freeze: {
            startRow: sheet.frozen.rows,
            startColumn: sheet.frozen.columns,
            ySplit: sheet.frozen.rows,
            xSplit: sheet.frozen.columns,
          },
        }
      : {}),
  };
}

function content(value: string | number | undefined): ICellData {
  if (value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return value.startsWith('=') ? { f: value } : { v: value, t: CellValueType.STRING };
}
