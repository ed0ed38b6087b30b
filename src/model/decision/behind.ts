import { comparisonColumn } from '../../core/report/compare.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { DECISION_LEVERS, DECISION_METRIC, type DecisionFigures } from '../figures/decision-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { monthFormat } from '../figures/month-cells.js';
import { formula, headerRow, words } from '../page/cell.js';
import type { Block, Format } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { bothTables, oneCell, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import { shown, type Part, type ShownCell } from '../parts/shown.js';
import { assumption, assumptionCells, pathArguments, startOf } from '../parts/studied.js';
import type { Places } from '../places/places.js';
import { nameCells } from './page-cells.js';

const MONTH_FORMATS: readonly Format[] = [
  ...(['count', 'count', 'percent'] as const),
  ...(['money', 'money', 'money', 'money', 'money', 'price', 'money'] as const),
];
const MAP_FORMATS: readonly (readonly Format[])[] = [
  ['percent', 'percent', 'text', 'price'],
  ['count', 'count', 'text', 'price'],
];
const TORNADO_FORMATS: readonly Format[] = ['text', 'decimal', 'decimal', 'price', 'price', 'price', 'price'];

/** Where both offers stand among all: in the list of offers, and in the ranking. */
export function placedPart(draft: ModelDraft, places: Places, { names }: DecisionFigures): Part {
  const { placed } = places.decision;
  const list = assumptionCells(draft, places, 'list');
  const listHead = { ...places.assumptions.list, row: places.assumptions.list.row - 1, rowCount: 1 };
  const body = columnOf(belowHeader(places.compare.ranking), comparisonColumn('offer'));
  const ranked = referenceTo(draft, 'compare', body);
  const rankedHead = referenceTo(draft, 'compare', { row: places.compare.ranking.row, column: body.column });
  const place = (cells: string, head: string, name: string) =>
    formula(`=SUMPRODUCT((${cells}=${name})*(ROW(${cells})-ROW(${head})))`, 'result', 'count');
  const rows = names.map((own, index): ShownCell[] => {
    const at = nameCells(places.decision)[index === 0 ? 0 : 1];
    const listed = draft.offers.findIndex(({ name }) => name === own) + 1;
    const rank = draft.ranking.findIndex(({ name }) => name === own) + 1;
    return [
      shown(formula(`=${at}`, 'label', 'text'), own),
      shown(place(list, referenceTo(draft, 'assumptions', listHead), at), listed),
      shown(place(ranked, rankedHead, at), rank),
    ];
  });
  const headers = headerRow(draft.texts.decision.behind.headers).map((cell) => shown(cell));
  return { row: placed.row - 1, column: 0, cells: [headers, ...rows] };
}

/** The tables that the page takes its figures from, each with the offers' names above it. */
export function behindBlocks(draft: ModelDraft, places: Places): Block[] {
  const { behindRow, bridges, maps, tornado, months, prices } = places.decision;
  const tables = bothTables(draft);
  const [one, other] = nameCells(places.decision);
  const names = [one, other];
  const start = startOf(draft, places);
  const from = start === undefined ? '' : `,${start}`;
  const texts = draft.texts.decision;
  const over = [
    assumption(draft, places, 'Months'),
    ...pathArguments(draft, places),
    assumptionCells(draft, places, 'view'),
  ].join(',');
  const named = ({ row, column }: { row: number; column: number }, name: string) =>
    oneCell({ row: row - 1, column }, formula(`=${name}`, 'key', 'text'));
  return [
    sectionBlock(behindRow, texts.behind.section, { help: texts.behind.help }),
    ...bridges.flatMap((area, index): Block[] => [
      named(area, names[index] ?? one),
      spilled(area, `=METER.BRIDGE(${tables},${names[index] ?? one})`, ['text', 'price', 'price'], 'total'),
    ]),
    ...maps.flatMap((area, index): Block[] => {
      const lever = DECISION_LEVERS[index] ?? DECISION_LEVERS[0];
      return [
        oneCell({ row: area.row - 1, column: area.column }, words(texts.levers[lever], 'key')),
        spilled(area, `=METER.BREAKEVEN(${tables},"${lever}",${one},${other})`, MAP_FORMATS[index] ?? []),
      ];
    }),
    named(tornado, one),
    spilled(
      tornado,
      `=METER.TORNADO(${tables},${assumption(draft, places, 'Swing')},"${DECISION_METRIC}",${one})`,
      TORNADO_FORMATS,
    ),
    ...months.flatMap((area, index): Block[] => [
      named(area, names[index] ?? one),
      spilled(
        area,
        `=METER.COST_FORECAST(${tables},${over},${names[index] ?? one}${from})`,
        [monthFormat(draft), ...MONTH_FORMATS],
        'total',
      ),
    ]),
    oneCell({ row: prices.row - 1, column: 0 }, words(texts.behind.pricesTitle, 'key')),
  ];
}
