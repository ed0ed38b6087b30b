import { faultSentence } from '../../messages/core-words.js';
import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { blank, formula, headerRow, words } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { Places } from '../places/places.js';
import type { SensitivityFigures } from '../figures/sensitivity-figures.js';
import { SWEPT_LEVERS } from '../../core/scenario/levers/levers.js';
import { bothTables, oneCell, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import type { Block, Format, ModelChart, Series } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { assumptionCells } from '../parts/studied.js';

const LEVER_FORMATS: readonly Format[] = ['percent', 'count', 'decimal'];
const POINT_COLOUR = 6;

/** Where the offer studied and the one it is compared with change places, over each lever. */
export function mapBlocks(draft: ModelDraft, places: Places, { maps: tables }: SensitivityFigures): Block[] {
  const { maps, mapsRow } = places.sensitivity;
  const studied = assumptionCells(draft, places, 'studied');
  const compared = assumptionCells(draft, places, 'compared');
  const texts = draft.texts.sensitivity.maps;
  if (maps.length === 0) return [sectionBlock(mapsRow, texts.section, { help: texts.alone })];
  return [
    sectionBlock(mapsRow, texts.section, { help: texts.help }),
    ...maps.flatMap((map, index): Block[] => {
      const format = LEVER_FORMATS[index] ?? 'decimal';
      const lever = SWEPT_LEVERS[index];
      if (lever === undefined) return [];
      const title = oneCell({ row: map.row - 1, column: 0 }, words(texts.over[lever], 'key'));
      const table = tables[index];
      if (table?.ok === false) {
        return [title, oneCell(map, words(table.faults.map(faultSentence).join(' '), 'help'))];
      }
      return [
        title,
        spilled(map, `=METER.BREAKEVEN(${bothTables(draft)},"${lever}",${studied},${compared})`, [
          format,
          format,
          'text',
          'price',
        ]),
      ];
    }),
  ];
}

/** The cost of both offers over the rates of Inputs, with their break-evens as points. */
export function curveBlocks(draft: ModelDraft, places: Places, { crossings }: SensitivityFigures): Block[] {
  const { curvesRow, rates, curves, maps, pointsRow } = places.sensitivity;
  const from = referenceTo(draft, 'inputs', places.inputs.ratesFrom);
  const to = referenceTo(draft, 'inputs', places.inputs.ratesTo);
  const first = fixedAddress(rates.row, 0);
  const counted = fixedArea({ ...rates, column: 0 });
  const studied = assumptionCells(draft, places, 'studied');
  const offers = [studied, assumptionCells(draft, places, 'compared')];
  const [map] = maps;
  const { points, curves: texts } = draft.texts.sensitivity;
  return [
    ...(map === undefined || crossings.length === 0
      ? []
      : [
          sectionBlock(pointsRow, points.section, { help: points.help }),
          {
            row: pointsRow + 2,
            column: 0,
            cells: [
              headerRow(points.headers),
              ...crossings.map((row) => [
                formula(pointFormula(cellAddress(map.row + row, 0)), 'result', 'percent'),
                formula(pointFormula(cellAddress(map.row + row, 3)), 'result', 'price'),
              ]),
            ],
          },
        ]),
    sectionBlock(curvesRow, texts.section, { help: texts.help }),
    { row: rates.row - 1, column: 1, cells: [[words(texts.ratesTried, 'header')]] },
    {
      row: rates.row,
      column: 0,
      cells: Array.from({ length: rates.rowCount }, (_, index) => {
        const passed = `ROWS(${first}:${cellAddress(rates.row + index, 0)})-1`;
        const step = `(${to}-${from})/(ROWS(${counted})-1)`;
        return [blank('label'), formula(`=MIN(${to},${from}+(${passed})*${step})`, 'result', 'percent')];
      }),
    },
    ...curves.flatMap((curve, index): Block[] => {
      const offer = offers[index] ?? studied;
      const call = `=METER.SENSITIVITY(${bothTables(draft)},"resolution rate",${fixedArea(rates)},,,"effective cost per resolution",${offer})`;
      return [
        { row: curve.row - 1, column: curve.column, cells: [[formula(`=${offer}`, 'key', 'text')]] },
        spilled(curve, call, ['percent', 'price']),
      ];
    }),
  ];
}

/** #N/A is what a chart leaves out; a blank would be drawn as 0. */
function pointFormula(cell: string): string {
  return `=IF(ISNUMBER(${cell}),${cell},NA())`;
}

/** Both offers as lines, their break-evens as points. */
export function curveChart(
  draft: ModelDraft,
  { sensitivity }: Places,
  { crossings }: SensitivityFigures,
): ModelChart {
  const { curves, chartsRow, pointsRow } = sensitivity;
  const { studiedOffer, comparedWith } = draft.settings;
  const { points: marks, curves: texts } = draft.texts.sensitivity;
  const lines = curves.map((curve, index): Series => {
    const rows = belowHeader(curve);
    const name = index === 0 ? studiedOffer : comparedWith;
    return { name, categories: columnOf(rows, 0), values: columnOf(rows, 1), colour: index };
  });
  const points = { row: pointsRow + 3, column: 0, rowCount: crossings.length, columnCount: 2 };
  const marked: Series = {
    name: marks.series,
    categories: columnOf(points, 0),
    values: columnOf(points, 1),
    points: true,
    colour: POINT_COLOUR,
  };
  return {
    name: 'Meterwise two offers',
    kind: 'scatterLines',
    title: texts.title,
    categoryTitle: texts.rate,
    valueTitle: texts.cost,
    series: [...lines, ...(crossings.length === 0 ? [] : [marked])],
    valueFormat: 'money',
    categoryFormat: 'percent',
    legend: true,
    // No share is above 1.
    lastX: 1,
    place: { row: chartsRow + 1, column: 1, rowCount: CHART_HEIGHT, columnCount: 3 },
  };
}
