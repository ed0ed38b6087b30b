import { cellAddress, fixedAddress } from '../../reference/address.js';
import { onData } from '../page/on-data.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { formula, headerRow, number, words } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { Places } from '../places/places.js';
import type { SensitivityFigures } from '../figures/sensitivity-figures.js';
import { bothTables, sectionBlock } from '../parts/sheet-head.js';
import type { Block, Format, ModelCell, ModelChart } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { assumption, assumptionCells } from '../parts/studied.js';

const FORMATS: readonly Format[] = ['text', 'decimal', 'decimal', 'price', 'price', 'price', 'price'];
const [NAME, , , AT_LOW, AT_HIGH] = [0, 1, 2, 3, 4];

/** Each lever turned down and up by itself, and its bars: how far it moves the cost per resolution from today's. */
export function tornadoBlocks(draft: ModelDraft, places: Places): Block[] {
  const { tornado, bars, today, level } = places.sensitivity;
  const texts = draft.texts.sensitivity;
  const studied = assumptionCells(draft, places, 'studied');
  const swing = assumption(draft, places, 'Swing');
  const metric = '"effective cost per resolution"';
  const base = fixedAddress(today.row + 1, today.column + 1);
  const bar = (end: 'MIN' | 'MAX', name: string, low: string, high: string) =>
    formula(
      `=IF(${name}="","",IF(COUNT(${low},${high},${base})=COLUMNS(${low}:${high})+1,${end}(${low},${high},${base})-${base},0))`,
      'result',
      'price',
    );
  const rows = Array.from({ length: tornado.rowCount - 1 }, (_, index): ModelCell[] => {
    const at = (column: number) => cellAddress(tornado.row + 1 + index, column);
    const name = at(NAME);
    return [
      formula(`=IF(${name}="","",${name})`, 'result', 'text'),
      bar('MIN', name, at(AT_LOW), at(AT_HIGH)),
      bar('MAX', name, at(AT_LOW), at(AT_HIGH)),
    ];
  });
  return [
    sectionBlock(tornado.row - 2, texts.tornado.section, { help: texts.tornado.help }),
    spilled(tornado, `=METER.TORNADO(${bothTables(draft)},${swing},${metric},${studied})`, FORMATS),
    ...onData(
      {
        row: bars.row,
        column: bars.column,
        cells: [headerRow([texts.tornado.onTheChart, texts.tornado.lowers, texts.tornado.raises]), ...rows],
      },
      sectionBlock(today.row - 2, texts.today.section, { help: texts.today.help }),
      {
        row: level.row,
        column: level.column,
        cells: [[words(texts.today.level, 'label')], [number(1, 'result', 'decimal')]],
      },
      spilled(
        today,
        `=METER.SENSITIVITY(${bothTables(draft)},"price level",${fixedAddress(level.row + 1, level.column)},,,${metric},${studied})`,
        ['decimal', 'price'],
      ),
    ),
  ];
}

/** The bars of a tornado as their cells come to. */
export function expectedBars({ tornado, today }: SensitivityFigures): (string | number)[][] {
  const base = today[1]?.[1];
  const [, ...rows] = tornado;
  return rows.map(([name, , , low, high]) => {
    const text = typeof name === 'string' ? name : '';
    if (typeof low !== 'number' || typeof high !== 'number' || typeof base !== 'number') return [text, 0, 0];
    return [text, Math.min(low, high, base) - base, Math.max(low, high, base) - base];
  });
}

/** Bars to both sides of today's cost: those that move nothing are left out. */
export function tornadoChart(
  { texts: { sensitivity: texts } }: ModelDraft,
  { sensitivity: { bars, chartsRow } }: Places,
  figures: SensitivityFigures,
): ModelChart {
  const moving = expectedBars(figures).filter(([, lowers, raises]) => lowers !== 0 || raises !== 0).length;
  const body = { ...belowHeader(bars), rowCount: Math.max(1, moving) };
  return {
    name: 'Meterwise tornado',
    kind: 'stackedBar',
    title: texts.tornado.title,
    categoryTitle: '',
    valueTitle: texts.tornado.change,
    series: [
      { name: texts.tornado.lowers, categories: columnOf(body, 0), values: columnOf(body, 1), colour: 4 },
      { name: texts.tornado.raises, categories: columnOf(body, 0), values: columnOf(body, 2), colour: 1 },
    ],
    valueFormat: 'quote',
    categoryFormat: 'text',
    legend: true,
    place: { row: chartsRow + 1, column: 0, rowCount: CHART_HEIGHT, columnCount: 1 },
  };
}
