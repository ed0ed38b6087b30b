/** A block of cells of one sheet, counted from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A value of a cell as Excel's API gives it: an empty cell is "", an error its code. */
export type CellValue = string | number | boolean;

/** What the host needs of a spreadsheet. The grid behind it is one file; nothing here knows which grid it is. */
export interface Grid {
  sheets(): readonly { readonly id: string; readonly name: string }[];
  activeSheet(): string;
  activate(sheet: string): void;
  /** All cells of a sheet. */
  whole(sheet: string): Area;
  /** The smallest block from A1 that holds every cell in use. */
  used(sheet: string): Area;
  selection(): Area;
  select(area: Area): void;
  values(area: Area): CellValue[][];
  formulas(area: Area): CellValue[][];
  /** What each cell shows, number format and all. */
  texts(area: Area): string[][];
  /** Why a cell shows an error, where one of our functions said why. */
  sentence(place: Pick<Area, 'sheet' | 'row' | 'column'>): string | undefined;
  /** Text that starts with = becomes a formula, as in Excel; null leaves a cell as it is. */
  write(area: Area, values: readonly (readonly unknown[])[]): void;
  /** Resolves once everything written so far is calculated. */
  settled(): Promise<void>;
}
