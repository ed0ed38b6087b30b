import { cellAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { blank, formula, headerRow, number } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import { RATE_STEPS, SESSION_FACTORS } from '../figures/sensitivity-figures.js';
import { bothTables, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import type { Block } from '../page/sheet.js';
import { assumptionCells } from '../parts/studied.js';

/** The cost per resolution over rates and sessions around today's, with what is tried in blue cells below. */
export function gridBlocks(draft: ModelDraft, places: Places): Block[] {
  const { grid, tried } = places.sensitivity;
  const { sessions } = places.inputs;
  const all = referenceTo(draft, 'inputs', sessions);
  const rate = referenceTo(draft, 'inputs', { ...sessions, row: sessions.row + 3 });
  const values = (column: number) => fixedArea(columnOf(belowHeader(tried), column));
  const given = [
    bothTables(draft),
    '"resolution rate"',
    values(1),
    '"sessions"',
    values(3),
    '"effective cost per resolution"',
    assumptionCells(draft, places, 'studied'),
  ];
  const columns = Array.from({ length: grid.columnCount - 1 });
  const texts = draft.texts.sensitivity;
  return [
    sectionBlock(grid.row - 2, texts.grid.section, { help: texts.grid.help }),
    {
      row: grid.row,
      column: grid.column,
      cells: [
        [
          formula(`=METER.SENSITIVITY(${given.join(',')})`, 'header', 'text'),
          ...columns.map(() => blank('header', 'count')),
        ],
        ...RATE_STEPS.map(() => [blank('key', 'percent'), ...columns.map(() => blank('result', 'price'))]),
      ],
    },
    sectionBlock(tried.row - 2, texts.tried.section, { help: texts.tried.help }),
    {
      row: tried.row,
      column: tried.column,
      cells: [
        headerRow(texts.tried.headers),
        ...RATE_STEPS.map((step, index) => {
          const row = tried.row + 1 + index;
          const [added, factor] = [cellAddress(row, 0), cellAddress(row, 2)];
          return [
            number(step, 'input', 'percent'),
            formula(`=MAX(0,MIN(1,IF(ISNUMBER(${rate}),${rate},0)+${added}))`, 'result', 'percent'),
            number(SESSION_FACTORS[index] ?? 1, 'input', 'percent'),
            formula(`=${all}*${factor}`, 'result', 'count'),
          ];
        }),
      ],
    },
  ];
}

/** The cells of what is tried that the user types into. */
export function gridInputs({ sensitivity: { tried } }: Places) {
  const body = belowHeader(tried);
  return [columnOf(body, 0), columnOf(body, 2)];
}
