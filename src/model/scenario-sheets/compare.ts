import { comparisonColumn } from '../../core/report/compare.js';
import { onData } from '../page/on-data.js';
import { fixedAddress } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { blank, formula, headerRow } from '../page/cell.js';
import { compareCurves, curveChart } from './compare-curves.js';
import { comparePairs, pairPoints } from './compare-pairs.js';
import { figuresInCases, formatOfBasis, rankingTitles } from './compare-cases.js';
import { firstBlocks, firstFormats, RANKING } from './compare-first.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Figures } from '../figures/figures.js';
import { nameWidth } from '../parts/name-width.js';
import { offerNameCells } from '../parts/offer-list.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { Places } from '../places/places.js';
import { rankedByBlock } from './rank-basis.js';
import { bothTables, sectionBlock, sheetHead } from '../parts/sheet-head.js';
import type { Area } from '../../reference/area.js';
import { caseTraffic } from '../parts/case-arguments.js';
import type { Block, Format, ModelCell, ModelChart, ModelSheet, Role } from '../page/sheet.js';

const FORMATS: readonly Format[] = [
  ...(['count', 'text', 'money', 'money', 'money', 'money', 'price', 'price', 'percent'] as const),
  ...(['money', 'money', 'money', 'percent'] as const),
];
/** Columns of the ranking that the eye should find: the offer, and what a resolution costs with it. */
const OFFER = comparisonColumn('offer');
const EFFECTIVE_COST = comparisonColumn('costPerResolution');

/** The answer: every offer on the same traffic, and where one overtakes another. */
export function compareSheet(draft: ModelDraft, places: Places, figures: Figures): ModelSheet {
  const { compare } = places;
  const texts = draft.texts.compare;
  const head = sheetHead(draft, {
    title: texts.title,
    help: draft.has('assumptions') ? texts.help : texts.helpRankedInPane,
    column: 1,
  });
  const points = pairPoints(figures, places, draft);
  return {
    key: 'compare',
    name: draft.names.sheets.compare,
    blocks: [
      ...head.blocks,
      rankedByBlock(draft, places),
      ...firstBlocks(draft, places),
      ...figuresInCases(draft, places),
      sectionBlock(compare.chartsRow, texts.charts, { column: 1 }),
      ...(compare.first === undefined
        ? []
        : [sectionBlock(compare.ranking.row - 2, texts.all.section, { column: 1, help: texts.all.help })]),
      rankingBlock(compare.ranking, bothTables(draft), places),
      ...onData(
        ...listBlocks(draft, places),
        ...caseRankings(draft, places),
        ...compareCurves(draft, places),
      ),
      ...comparePairs(draft, places),
      ...onData(...points.blocks),
    ],
    tables: [],
    charts: [costChart(draft, places), curveChart(draft, places, points.series)],
    validations: [],
    highlights: [...head.highlights, ...firstFormats(places), ...formatOfBasis(places)],
    widths: widthsOf(draft, places),
    frozen: NOT_FROZEN,
    inputs: [],
    spills: [
      compare.ranking,
      ...(compare.cases?.rankings ?? []),
      ...compare.curves,
      ...compare.pairs.map(({ spill }) => spill),
    ],
    landscape: true,
  };
}

/** The rank, the offer, then figures: what ranks, on the first screen beside a pane on a laptop of 1366 pixels. */
function widthsOf(draft: ModelDraft, { compare: { curves, cases } }: Places): number[] {
  const others = [...curves, ...(cases === undefined ? [] : [cases.figures])];
  const columnCount = Math.max(FORMATS.length, ...others.map((area) => area.column + area.columnCount));
  return Array.from({ length: columnCount }, (_, column) => {
    if (column === 0) return 8;
    if (column === OFFER) return nameWidth(draft);
    // Names of offers stand below it, where break-evens are.
    return column === EFFECTIVE_COST ? 20 : 13;
  });
}

/** @param tables both tables that are compared, as arguments */
function rankingBlock(area: Area, tables: string, { compare: { basis } }: Places): Block {
  const roleOf = (column: number): Role => (column === OFFER || column === EFFECTIVE_COST ? 'key' : 'result');
  const [, ...headers] = FORMATS;
  const call = `METER.COMPARE(${tables},${fixedAddress(basis.row, basis.column)})`;
  const row = (): ModelCell[] => FORMATS.map((format, column) => blank(roleOf(column), format));
  return {
    row: area.row,
    column: area.column,
    cells: [
      [formula(`=${call}`, 'header', 'text'), ...headers.map(() => blank('header'))],
      ...Array.from({ length: area.rowCount - 1 }, row),
    ],
  };
}

/** The ranking of every case: what the figures of the cases are taken from. */
function caseRankings(draft: ModelDraft, places: Places): Block[] {
  return (places.compare.cases?.rankings ?? []).flatMap((area, at) => [
    ...rankingTitles(draft, area, at),
    rankingBlock(area, `${draft.names.tables.offers}[#All],${caseTraffic(draft, places, at)}`, places),
  ]);
}

/** The offers' names for charts and checks to refer to. */
function listBlocks(draft: ModelDraft, places: Places): Block[] {
  const { list } = places.compare;
  const texts = draft.texts.compare.list;
  return [
    sectionBlock(list.row - 3, texts.section, { column: 1, help: texts.help }),
    { row: list.row - 1, column: list.column, cells: [headerRow([texts.header])] },
    { row: list.row, column: list.column, cells: offerNameCells(draft, places) },
  ];
}

/** The figure that ranks, of every offer that can be priced. */
function costChart(draft: ModelDraft, { compare: { first, ranking, chartsRow } }: Places): ModelChart {
  const { costChart: own, first: texts } = draft.texts.compare;
  const area = first ?? ranking;
  const priced = draft.ranking.filter(({ quote }) => quote.ok).length;
  const rows = { ...belowHeader(area), rowCount: Math.max(priced, 1) };
  return {
    name: 'Meterwise cost by offer',
    kind: 'bar',
    // It names the figure that ranks, and so follows the header of that figure.
    title: texts.figures[first === undefined ? 'cost per resolution' : draft.basis],
    ...(first === undefined ? {} : { titleFrom: { row: first.row, column: first.column + RANKING } }),
    categoryTitle: own.offer,
    valueTitle: own.figure,
    series: [
      {
        name: own.figure,
        categories: columnOf(rows, OFFER),
        values: columnOf(rows, first === undefined ? EFFECTIVE_COST : RANKING),
      },
    ],
    valueFormat: 'money',
    categoryFormat: 'text',
    legend: false,
    place: { row: chartsRow + 1, column: 1, rowCount: CHART_HEIGHT, columnCount: 3 },
  };
}
