/** A value of a cell as Excel's API gives it: an empty cell is "", an error its code. */
export type CellValue = string | number | boolean;
