import type { Area, CellValue, Grid } from './grid.js';
import type { CellReaders } from './sentence-at.js';

/** Cells, read and written many at once. */
export interface Cells {
  readonly readers: CellReaders;
  readonly within: (area: Area) => Area | undefined;
  used(sheet: string, valuesOnly: boolean): Area | undefined;
  spills(sheet: string): Area[];
  values(area: Area): CellValue[][];
  formulas(area: Area): CellValue[][];
  readonly texts: (area: Area) => string[][];
  write(area: Area, values: readonly (readonly unknown[])[]): void;
  empty(area: Area): void;
  readonly shift: Grid['shift'];
}
