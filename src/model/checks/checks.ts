import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { blank, formula, headerRow, number, quoted, words } from '../page/cell.js';
import type { CheckRow, RowCells } from './check-row.js';
import { checkRows } from './check-rows.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Figures } from '../figures/figures.js';
import { MASTER_CHECK, type Places } from '../places/places.js';
import { rateNotes } from '../parts/rate-notes.js';
import { TOLERANCE } from '../parts/sheet-checks.js';
import { checkHighlights, oneCell, tallyFormula, tallyHighlights } from '../parts/sheet-head.js';
import type { Area } from '../../reference/area.js';
import type { Block, ModelCell, ModelSheet } from '../page/sheet.js';

const COLUMN = { offer: 1, ranked: 2, value: 3, shouldBe: 4, difference: 5, result: 6 } as const;

/** Every figure by two ways that do not share a formula, and one cell that says whether all agree. */
export function checksSheet(draft: ModelDraft, places: Places, figures: Figures): ModelSheet {
  const { tolerance } = places.checks;
  const texts = draft.texts.checks;
  const { headers, ok } = texts;
  const { check, offer, row, value, shouldBe, difference } = headers;
  const rows = checkRows(draft, places, figures);
  const results = resultArea(places, rows.length);
  const master = tallyFormula(texts, fixedArea(results), ok);
  return {
    key: 'checks',
    name: draft.names.sheets.checks,
    blocks: [
      ...heading(draft, tolerance.row),
      oneCell(MASTER_CHECK, formula(master, 'key', 'text')),
      {
        row: places.checks.headerRow,
        column: 0,
        cells: [
          headerRow([check, offer, row, value, shouldBe, difference, headers.result]),
          ...rows.map((own, index) => checkCells(draft, places, own, index)),
        ],
      },
      ...rateNotes(draft, results.row + results.rowCount + 1),
    ],
    tables: [],
    charts: [],
    validations: [
      {
        ...tolerance,
        rowCount: 1,
        columnCount: 1,
        kind: 'number',
        from: 0,
        to: 1,
        message: texts.toleranceIs,
      },
    ],
    highlights: [...tallyHighlights(MASTER_CHECK, texts), ...checkHighlights(results, ok, texts.check)],
    widths: [72, 34, 12, 18, 18, 14, 11],
    frozen: { rows: places.checks.headerRow + 1, columns: 0 },
    inputs: [{ ...tolerance, rowCount: 1, columnCount: 1 }],
    spills: [],
    landscape: true,
  };
}

/** What the sheet is for, and the one input on it. */
function heading({ texts: { checks } }: ModelDraft, row: number): Block[] {
  return [
    oneCell({ row: 0, column: 0 }, words(checks.title, 'title')),
    oneCell({ row: 1, column: 0 }, words(checks.help, 'help')),
    {
      row,
      column: 0,
      cells: [
        [
          words(checks.tolerance, 'label'),
          blank('label'),
          words(checks.ofAFigure, 'unit'),
          number(TOLERANCE, 'input', 'general'),
        ],
      ],
    },
  ];
}

function checkCells({ texts }: ModelDraft, places: Places, row: CheckRow, index: number): ModelCell[] {
  const { ok, check } = texts.checks;
  const line = places.checks.headerRow + 1 + index;
  const at = (column: number) => cellAddress(line, column);
  const cells: RowCells = {
    offer: at(COLUMN.offer),
    ranked: at(COLUMN.ranked),
    shouldBe: at(COLUMN.shouldBe),
  };
  const tolerance = fixedAddress(places.checks.tolerance.row, places.checks.tolerance.column);
  const difference = at(COLUMN.difference);
  const shouldBe = row.shouldBe(cells);
  return [
    words(row.check, 'label'),
    row.offer === undefined ? blank('result') : formula(`=${row.offer}`, 'result', 'text'),
    row.offer === undefined ? blank('result', 'count') : formula(`=${row.ranked(cells)}`, 'result', 'count'),
    formula(`=${row.value(cells)}`, 'result', row.format),
    typeof shouldBe === 'number'
      ? number(shouldBe, 'result', row.format)
      : formula(`=${shouldBe}`, 'result', row.format),
    formula(`=${at(COLUMN.value)}-${at(COLUMN.shouldBe)}`, 'result', 'decimal'),
    formula(
      `=IF(ISNUMBER(${difference}),IF(ABS(${difference})<=${tolerance}*MAX(1,ABS(${cells.shouldBe})),${quoted(ok)},${quoted(check)}),${quoted(check)})`,
      'check',
      'text',
    ),
  ];
}

/** The results of the checks, the first below the header row. */
function resultArea({ checks: { headerRow: header } }: Places, rowCount: number): Area {
  return { row: header + 1, column: COLUMN.result, rowCount, columnCount: 1 };
}
