import { cellAddress } from '../../reference/address.js';
import { onData } from '../page/on-data.js';
import { belowHeader, columnOf, type Area } from '../../reference/area.js';
import { joined } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { Places } from '../places/places.js';
import { sensitivityChecks } from './sensitivity-checks.js';
import { sensitivityFigures } from '../figures/sensitivity-figures.js';
import { gridBlocks, gridInputs } from './sensitivity-grid.js';
import { curveBlocks, curveChart, mapBlocks } from './sensitivity-maps.js';
import { expectedBars, tornadoBlocks, tornadoChart } from './sensitivity-tornado.js';
import { leverFormats } from '../parts/lever-formats.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { Highlight } from '../page/highlight.js';
import type { Expected, ModelSheet } from '../page/sheet.js';
import { assumptionCells } from '../parts/studied.js';

const COLUMNS = 11;
/** The columns of the tornado with what a lever is turned to, and after it. */
const LOW = 1;
/** The column of the tornado with how far a lever moves the cost. */
const RANGE = 5;

/** What moves the cost of the offer studied, and where the offer compared becomes cheaper. */
export function sensitivitySheet(draft: ModelDraft, places: Places): ModelSheet {
  const own = places.sensitivity;
  const figures = sensitivityFigures(draft);
  const texts = draft.texts.sensitivity;
  const checks = sheetChecks(draft.texts, own.checksRow, sensitivityChecks(draft, places, figures));
  const studied = assumptionCells(draft, places, 'studied');
  const head = checkedHead(texts.title, texts.help, `=${joined(texts.shown, studied)}`);
  return {
    key: 'sensitivity',
    name: draft.names.sheets.sensitivity,
    blocks: [
      ...head.blocks,
      ...tornadoBlocks(draft, places),
      sectionBlock(own.chartsRow, texts.charts),
      ...gridBlocks(draft, places),
      ...mapBlocks(draft, places, figures),
      ...onData(...curveBlocks(draft, places, figures)),
      ...checks.blocks,
    ],
    tables: [],
    charts: [tornadoChart(draft, places, figures), curveChart(draft, places, figures)],
    validations: checks.validations,
    highlights: [
      ...checks.highlights,
      ...leverFormats(ends(own.tornado), own.tornado.column),
      unmoved(own.tornado),
    ],
    widths: Array.from({ length: COLUMNS }, (_, column) =>
      column === 0 ? 50 : column === 2 || column === 8 ? 24 : 15,
    ),
    frozen: NOT_FROZEN,
    inputs: [...gridInputs(places), ...checks.inputs],
    spills: [
      own.tornado,
      own.grid,
      ...own.maps.filter((_, index) => figures.maps[index]?.ok === true),
      ...own.curves,
      own.today,
    ],
    landscape: true,
  };
}

/** What levers are turned down and up to. */
function ends(tornado: Area): Area {
  return { ...belowHeader(tornado), column: tornado.column + LOW, columnCount: 2 };
}

/** Levers that move nothing, in grey: the function lists them, the chart leaves them out. */
function unmoved(tornado: Area): Highlight {
  const body = belowHeader(tornado);
  const at = (column: number) => `$${cellAddress(body.row, tornado.column + column)}`;
  return { ...body, when: `=AND(${at(0)}<>"",${at(RANGE)}=0)`, look: 'none' };
}

/** The engine's own figures of every cell. */
export function expectedSensitivity(draft: ModelDraft, places: Places): Expected[] {
  const own = places.sensitivity;
  const figures = sensitivityFigures(draft);
  const tried = belowHeader(own.tried);
  const column = (index: number, values: readonly number[]) =>
    expectedTable(
      'sensitivity',
      columnOf(tried, index),
      values.map((value) => [value]),
    );
  const [, ...rates] = figures.curves.find((table) => table.length > 1) ?? [];
  return [
    ...expectedTable('sensitivity', own.tornado, figures.tornado),
    ...expectedTable('sensitivity', belowHeader(own.bars), expectedBars(figures)),
    ...expectedTable('sensitivity', own.today, figures.today),
    ...column(1, figures.rates),
    ...column(3, figures.sessions),
    ...expectedTable('sensitivity', own.grid, figures.grid),
    ...figures.maps.flatMap((map, index) => {
      const area = own.maps[index];
      return area === undefined || !map.ok ? [] : expectedTable('sensitivity', area, map.value);
    }),
    ...expectedTable(
      'sensitivity',
      own.rates,
      rates.map(([rate = null]) => [rate]),
    ),
    ...figures.curves.flatMap((curve, index) => {
      const area = own.curves[index];
      return area === undefined ? [] : expectedTable('sensitivity', area, curve);
    }),
    ...expectedChecksOf(draft.texts, 'sensitivity', own.checksRow, sensitivityChecks(draft, places, figures)),
  ];
}
