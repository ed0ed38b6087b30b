import type { Area } from './area.js';

/** One line of a cell's frame. */
export interface Line {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** `#RRGGBB`. */
  readonly color: string;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** How one cell looks, in Excel's words. Every colour is `#RRGGBB`. */
export interface CellLook {
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: 'None' | 'Single';
  readonly fontColor: string;
  /** "" where the cell is not filled. */
  readonly fill: string;
  readonly borders: Readonly<Partial<Record<Side, Line>>>;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'Justify' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly numberFormat: string;
  readonly indent: number;
  /** Whether a protected sheet keeps the cell from being changed. */
  readonly locked: boolean;
  /** Whether a protected sheet hides the formula. */
  readonly hidden: boolean;
}

/** What changes; a side of the frame that is null is taken away. */
export type LookChange = Partial<Omit<CellLook, 'borders'>> & {
  readonly borders?: Readonly<Partial<Record<Side, Line | null>>>;
};

/** The looks of cells, and the sizes of rows and columns in points. */
export interface Looks {
  at(sheet: string, row: number, column: number): CellLook;
  /** Changes every cell of an area; `of` gives the change of one cell, by its place in the area. */
  change(area: Area, of: (row: number, column: number) => LookChange | undefined): void;
  /** Back to how a new cell looks. */
  reset(area: Area): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(area: Area, points: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(area: Area, points: number): void;
  /** Columns as wide as the widest text that they show. */
  fitColumns(area: Area): void;
  /** Rows as high as their texts need; they follow later changes. */
  fitRows(area: Area): void;
  rowHidden(sheet: string, row: number): boolean;
  columnHidden(sheet: string, column: number): boolean;
  hideRows(area: Area, hidden: boolean): void;
  hideColumns(area: Area, hidden: boolean): void;
}
