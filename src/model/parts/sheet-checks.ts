import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { formula, headerRow, number, quoted, words } from '../page/cell.js';
import type { SheetTexts } from '../../messages/sheets.js';
import { MASTER_CHECK } from '../places/places.js';
import {
  checkHighlights,
  oneCell,
  sectionBlock,
  tallyFormula,
  tallyHighlights,
  expectedTally,
} from './sheet-head.js';
import type { Area, CellPosition } from '../../reference/area.js';
import type { Highlight } from '../page/highlight.js';
import type { Block, Expected, Format, ModelCell, SheetKey, Validation } from '../page/sheet.js';

/** Of the figure itself: far below a cent, far above what adding up doubles leaves. */
export const TOLERANCE = 1e-9;

/** Two ways to the same figure, as formulas of the sheet without their =. */
export interface OwnCheck {
  readonly check: string;
  readonly format: Format;
  readonly value: string;
  readonly shouldBe: string | 0 | 1;
  /** Whether the engine's own figures say that it passes. */
  readonly passes: boolean;
}

const COLUMN = { value: 1, shouldBe: 2, difference: 3, result: 4 } as const;
/** Its title, a line of help, the difference that is let pass, the headers. */
const HEAD_ROWS = 4;

/** The cell with the difference that is let pass. */
export function toleranceCell(row: number): CellPosition {
  return { row: row + HEAD_ROWS - 2, column: COLUMN.value };
}

/** The checks of a sheet, each with its result, and the cell in the head that says whether all pass. */
export interface CheckParts {
  readonly blocks: readonly Block[];
  readonly highlights: readonly Highlight[];
  readonly validations: readonly Validation[];
  readonly inputs: readonly Area[];
}

/** @param row the first one of the block */
export function sheetChecks(
  { checks: texts }: Pick<SheetTexts, 'checks'>,
  row: number,
  checks: readonly OwnCheck[],
): CheckParts {
  const { headers, here, ok, check } = texts;
  const results = resultsOf(row, checks.length);
  const all = tallyFormula(here, fixedArea(results), ok);
  const tolerance = { ...toleranceCell(row), rowCount: 1, columnCount: 1 };
  return {
    blocks: [
      oneCell(MASTER_CHECK, formula(all, 'key', 'text')),
      sectionBlock(row, here.section, { help: here.help }),
      {
        row: tolerance.row,
        column: 0,
        cells: [[words(here.tolerance, 'label'), number(TOLERANCE, 'input', 'general')]],
      },
      {
        row: row + HEAD_ROWS - 1,
        column: 0,
        cells: [
          headerRow([headers.check, headers.value, headers.shouldBe, headers.difference, headers.result]),
          ...checks.map((own, index) => checkCells(texts, own, results.row + index, tolerance)),
        ],
      },
    ],
    highlights: [...tallyHighlights(MASTER_CHECK, here), ...checkHighlights(results, ok, check)],
    validations: [
      {
        ...tolerance,
        kind: 'number',
        from: 0,
        to: 1,
        message: texts.toleranceIs,
      },
    ],
    inputs: [tolerance],
  };
}

/** The same checks, which fail where a figure that they all rest on is none: blanks would agree with each other. */
export function whereNumber(cell: string, checks: readonly OwnCheck[]): OwnCheck[] {
  return checks.map((own) => ({ ...own, value: `IF(ISNUMBER(${cell}),${own.value},NA())` }));
}

/** What the checks of a sheet will say. */
export function expectedChecksOf<Key extends string = SheetKey>(
  { checks: { here, ok, check } }: Pick<SheetTexts, 'checks'>,
  sheet: Key,
  row: number,
  checks: readonly OwnCheck[],
): Expected<Key>[] {
  const { row: first, column } = resultsOf(row, checks.length);
  return [
    {
      sheet,
      ...MASTER_CHECK,
      ...expectedTally(
        here,
        checks.map(({ passes }) => passes),
      ),
    },
    ...checks.map(({ passes }, index): Expected<Key> => ({
      sheet,
      row: first + index,
      column,
      value: passes ? ok : check,
    })),
  ];
}

/** The cells with the results of the checks. */
export function resultsOf(row: number, checks: number): Area {
  return { row: row + HEAD_ROWS, column: COLUMN.result, rowCount: checks, columnCount: 1 };
}

/** The title of a sheet with checks of its own, what to do there, and a line that follows its figures. */
export function checkedHead(
  title: string,
  help: string,
  line: string | undefined,
): { readonly blocks: readonly Block[] } {
  return {
    blocks: [
      oneCell({ row: 0, column: 0 }, words(title, 'title')),
      oneCell({ row: 1, column: 0 }, words(help, 'help')),
      ...(line === undefined
        ? []
        : [oneCell({ row: MASTER_CHECK.row + 1, column: 0 }, formula(line, 'help', 'text'))]),
    ],
  };
}

function checkCells(
  { ok, check }: SheetTexts['checks'],
  own: OwnCheck,
  row: number,
  tolerance: CellPosition,
): ModelCell[] {
  const at = (column: number) => cellAddress(row, column);
  const [difference, shouldBe] = [at(COLUMN.difference), at(COLUMN.shouldBe)];
  const most = `${fixedAddress(tolerance.row, tolerance.column)}*MAX(1,ABS(${shouldBe}))`;
  return [
    words(own.check, 'prose'),
    formula(`=${own.value}`, 'result', own.format),
    typeof own.shouldBe === 'number'
      ? number(own.shouldBe, 'result', own.format)
      : formula(`=${own.shouldBe}`, 'result', own.format),
    formula(`=${at(COLUMN.value)}-${shouldBe}`, 'result', 'decimal'),
    formula(
      `=IF(ISNUMBER(${difference}),IF(ABS(${difference})<=${most},${quoted(ok)},${quoted(check)}),${quoted(check)})`,
      'check',
      'text',
    ),
  ];
}
