import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { blank, formula, words } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import { colourOf } from '../parts/offer-colour.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import { besideRates, type Places } from '../places/places.js';
import { bothTables, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import type { Area } from '../../reference/area.js';
import type { Block, ModelChart, Series } from '../page/sheet.js';

/** What a resolution costs with each offer as the resolution rate changes: the rates, then two columns an offer. */
export function compareCurves(draft: ModelDraft, { compare, inputs }: Places): Block[] {
  const { curvesRow, rates, list, curves } = compare;
  const texts = draft.texts.compare.curves;
  const from = referenceTo(draft, 'inputs', inputs.ratesFrom);
  const to = referenceTo(draft, 'inputs', inputs.ratesTo);
  const step = referenceTo(draft, 'inputs', inputs.ratesStep);
  const beside = besideRates(rates);
  const first = fixedAddress(beside.row, beside.column);
  return [
    sectionBlock(curvesRow, texts.section, { column: 1, help: texts.help }),
    { row: rates.row - 1, column: rates.column, cells: [[words(texts.ratesTried, 'header')]] },
    {
      row: rates.row,
      column: beside.column,
      cells: Array.from({ length: rates.rowCount }, (_, index) => {
        const count = `ROWS(${first}:${cellAddress(rates.row + index, beside.column)})-1`;
        return [blank('label'), formula(`=MIN(${to},${from}+(${count})*${step})`, 'result', 'percent')];
      }),
    },
    ...curves.flatMap((curve, index) => curveBlocks(draft, { curve, rates, name: list.row + index, list })),
  ];
}

function curveBlocks(
  draft: ModelDraft,
  { curve, rates, name, list }: { curve: Area; rates: Area; name: number; list: Area },
): Block[] {
  const offer = fixedAddress(name, list.column);
  const call = `METER.SENSITIVITY(${bothTables(draft)},"resolution rate",${fixedArea(rates)},,,"effective cost per resolution",${offer})`;
  return [
    { row: curve.row - 1, column: curve.column, cells: [[formula(`=${offer}`, 'key', 'text')]] },
    {
      row: curve.row,
      column: curve.column,
      cells: [
        [formula(`=${call}`, 'header', 'text'), blank('header')],
        ...Array.from({ length: curve.rowCount - 1 }, () => [
          blank('result', 'percent'),
          blank('result', 'price'),
        ]),
      ],
    },
  ];
}

/** All offers against the resolution rate; `points` are marked on top. */
export function curveChart(
  draft: ModelDraft,
  { compare: { curves, chartsRow } }: Places,
  points: readonly Series[],
): ModelChart {
  const texts = draft.texts.compare.curveChart;
  const series = draft.offers.flatMap(({ name }, index): Series[] => {
    const curve = curves[index];
    const priced = draft.ranking.some((ranked) => ranked.name === name && ranked.quote.ok);
    if (curve === undefined || !priced) return [];
    const rows = belowHeader(curve);
    return [
      { name, categories: columnOf(rows, 0), values: columnOf(rows, 1), colour: colourOf(draft, name) },
    ];
  });
  return {
    name: 'Meterwise cost against resolution rate',
    kind: 'scatterLines',
    title: texts.title,
    categoryTitle: texts.rate,
    valueTitle: texts.cost,
    series: [...series, ...points],
    valueFormat: 'money',
    categoryFormat: 'percent',
    legend: true,
    // No share is above 1.
    lastX: 1,
    // Beside the first chart, and both within what a screen shows beside a pane.
    place: { row: chartsRow + 1, column: 4, rowCount: CHART_HEIGHT, columnCount: 4 },
  };
}
