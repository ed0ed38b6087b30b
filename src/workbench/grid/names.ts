/** A defined name. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With a leading =. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet in which alone it holds; undefined for the whole workbook. */
  readonly sheet: string | undefined;
}

/** The defined names of the workbook. */
export interface Names {
  all(): readonly DefinedName[];
  /** Adds the name, or puts it in place of the one with the same id. */
  put(name: DefinedName): void;
  remove(id: string): void;
}
