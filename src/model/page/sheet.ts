import type { Area, CellPosition } from '../../reference/area.js';
import type { Highlight } from './highlight.js';

/**
 * A workbook as data: what a scenario looks like as sheets, before anything writes it. Rows and columns count from 0.
 * `src/excel` writes these sheets into a workbook, `src/export` into a file.
 */

/** What a cell holds. Text and formulas are told apart here, so that no text can ever be taken for a formula. */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Starts with =, names separated by commas, as Excel's API takes it. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      /** What it comes to when it is written, where the cell is read as an input. */
      readonly shows?: string | number;
    };

/** What a cell is for; how that looks is decided once, in `look.ts`. */
export type Role =
  | 'title'
  | 'help'
  | 'section'
  | 'label'
  | 'header'
  | 'input'
  | 'result'
  | 'key'
  | 'total'
  | 'check'
  | 'unit'
  | 'source'
  /** Words of any length, and a figure among them. */
  | 'prose'
  /** A source or a remark of any length. */
  | 'note';

/** What kind of figure a cell shows; its number format is decided once, in `look.ts`. */
export type Format =
  | 'text'
  | 'general'
  | 'count'
  | 'decimal'
  | 'money'
  | 'price'
  | 'quote'
  | 'amount'
  | 'percent'
  | 'share'
  /** A difference of two shares, counted in percentage points. */
  | 'points'
  /** A day, as the number that Excel counts it by. */
  | 'date'
  /** A month, as the number of its first day. */
  | 'month';

export interface ModelCell {
  readonly content: Content;
  readonly role: Role;
  readonly format: Format;
}

/** Cells that are written together, by the place of their first one; every row has the same length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly ModelCell[])[];
  /** What the user writes there stays theirs: these cells are written on a new sheet, and never again. */
  readonly isUsers?: boolean;
  /** Behind charts, lists and checks, and nothing that a reader of its sheet reads: it stands on Data. */
  readonly isData?: boolean;
}

/** A named table, header row included in its area. */
export interface ModelTable extends Area {
  readonly name: string;
  readonly headers: readonly string[];
}

/** Cells that a chart draws: of its own sheet, or of the one that is named. */
export type SeriesArea = Area & { readonly sheet?: string };

export interface Series {
  readonly name: string;
  /** Categories, or the x values of a scatter chart. */
  readonly categories: SeriesArea;
  readonly values: SeriesArea;
  /** Drawn without colour, to lift the series stacked on it. */
  readonly invisible?: boolean;
  /** Drawn as markers without a line. */
  readonly points?: boolean;
  /** A line over the columns of its chart. */
  readonly overColumns?: boolean;
  /** Index into the palette of `look.ts`; left out it follows the order of the series. */
  readonly colour?: number;
}

/** A native chart. Its title starts with words of ours, as = would be a formula; `titleFrom` is a cell that says it. */
export interface ModelChart {
  /** Unique in its sheet. */
  readonly name: string;
  readonly kind: 'bar' | 'stackedBar' | 'column' | 'stackedColumn' | 'line' | 'scatterLines';
  readonly title: string;
  readonly titleFrom?: Pick<Area, 'row' | 'column'>;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly series: readonly Series[];
  readonly valueFormat: Format;
  /** Money of it reaches so far that ticks are thousands at least. */
  readonly isOfThousands?: boolean;
  readonly categoryFormat: Format;
  readonly legend: boolean;
  /** The first value along the axis of a scatter chart, where it is not 0. */
  readonly firstX?: number;
  /** The last value along the axis of a scatter chart, where a program would leave room beyond it. */
  readonly lastX?: number;
  /** Where the upright axis begins, what is below it cut off; left to the program where it is left out. */
  readonly lowest?: number;
  /** The cells it covers. */
  readonly place: Area;
}

/** What may be typed into cells. */
export type Validation = Area &
  (
    | {
        readonly kind: 'list';
        readonly values: readonly string[];
        // Cells that hold the list, as a reference with its sheet (`'Compare'!$B$20:$B$24`). Where it is given, the
        // list is these cells and never `values`, whose texts come from outside and may hold commas or start with =.
        readonly reference?: string;
        readonly message: string;
      }
    | {
        readonly kind: 'number';
        readonly from: number;
        readonly to: number | undefined;
        readonly message: string;
      }
  );

/** The cell of an input: the list that it stands in, and what it is there. */
export interface NamedInput extends CellPosition {
  readonly list: 'figures' | 'choices' | 'settings' | 'cases' | 'claim';
  readonly id: string;
}

/** A sheet of any workbook: of the model, or of a file for others to fill in. */
export interface Page {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly ModelTable[];
  readonly charts: readonly ModelChart[];
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  /** Width of each column, in characters of the standard font. */
  readonly widths: readonly number[];
  /** Rows that are higher than a line, in points; left out, none is. */
  readonly heights?: readonly (readonly [row: number, points: number])[];
  /** How many rows and columns stay while the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Inputs outside of tables by what they are, so that they are known again when the sheet is read. */
  readonly named?: readonly NamedInput[];
  /** Where the user types; kept when the sheet is written again. */
  readonly inputs: readonly Area[];
  /**
   * Cells into which formulas of this sheet spill, the formula's own included: ours, though written by the formula.
   * Blocks give these cells their looks; all but the formula's are blank there.
   */
  readonly spills: readonly Area[];
  readonly landscape: boolean;
  /** So much from A1 on is printed, on a single page with the file's name and the day above it; left out, all is. */
  readonly onePage?: Pick<Area, 'rowCount' | 'columnCount'>;
  /** So many columns are printed; left out, all are. */
  readonly printedColumns?: number;
  /** Its first column is the rightmost one, as readers of its language expect. */
  readonly isRightToLeft?: boolean;
  /** Behind the others: it is neither shown nor printed until someone unhides it. */
  readonly isHidden?: boolean;
}

/** One sheet of the model. */
export interface ModelSheet extends Page {
  readonly key: SheetKey;
}

/** The sheets of a model, in their order; Data stands behind others, Calculation comes with native formulas only. */
export type SheetKey =
  | 'about'
  | 'inputs'
  | 'offers'
  | 'assumptions'
  | 'cases'
  | 'compare'
  | 'bridge'
  | 'unitEconomics'
  | 'forecast'
  | 'businessCase'
  | 'budget'
  | 'outlook'
  | 'sensitivity'
  | 'risk'
  | 'questions'
  | 'claims'
  | 'decision'
  | 'checks'
  | 'sources'
  | 'data'
  | 'calculation';

/** A figure of the engine that a cell must show once the workbook has calculated. */
export interface Expected<Key extends string = SheetKey> {
  readonly sheet: Key;
  readonly row: number;
  readonly column: number;
  /** A text is compared as it is; a number within 1e-9 of itself. */
  readonly value: number | string;
  /** It says that checks fail. */
  readonly isFailing?: true;
}

/** Everything that one scenario writes. */
export interface Model {
  readonly sheets: readonly ModelSheet[];
  readonly expected: readonly Expected[];
  /** What money is in, for number formats: a three-letter code; left out where the offers do not say. */
  readonly currency?: string;
}

/** The names that the model's sheets and tables carry in this workbook: wanted names may be taken. */
export interface ModelNames {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly tables: { readonly traffic: string; readonly offers: string };
}
