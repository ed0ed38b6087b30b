import type { Area } from '../../reference/area.js';
import type { ModelCell, ModelChart, ModelSheet, SeriesArea } from '../page/sheet.js';
import { areaOf, type Moved } from './moves.js';
import { following, placeOf, sheetOf, type Moving } from './moving.js';

/** What of a sheet goes to Data. */
export type Behind = Pick<ModelSheet, 'blocks' | 'validations' | 'highlights' | 'spills'>;

/** What stays of a sheet, and what of it goes to Data. */
export interface Parted {
  readonly sheet: ModelSheet;
  readonly behind: Behind;
}

export function partedSheet(sheet: ModelSheet, moving: Moving): Parted {
  const kept = partOf(sheet, moving, false);
  const charts = sheet.charts.map((chart) => movedChart(chart, sheet, moving));
  const columns = columnsOf(kept, charts);
  const at = (area: Area) => placeOf(moving, sheet.key, area).area;
  const named = sheet.named?.map((own) => {
    const { row, column } = at({ ...own, rowCount: 1, columnCount: 1 });
    return { ...own, row, column };
  });
  return {
    behind: partOf(sheet, moving, true),
    sheet: {
      ...sheet,
      ...kept,
      charts,
      inputs: sheet.inputs.map(at),
      ...(named === undefined ? {} : { named }),
      ...(moving.moves.has(sheet.key) ? { widths: sheet.widths.slice(0, columns) } : {}),
    },
  };
}

/** @param isData of what goes to Data, else of what stays */
function partOf(sheet: ModelSheet, moving: Moving, isData: boolean): Behind {
  const { key } = sheet;
  const stands = sheetOf({ isData }, key);
  const follow = (formula: string) => following(formula, moving, key, stands);
  const those = <T>(all: readonly T[], areaIn: (own: T) => Area, as: (own: T, area: Area) => T): T[] =>
    all.flatMap((own) => {
      const moved: Moved = placeOf(moving, key, areaIn(own));
      return moved.isData === isData ? [as(own, moved.area)] : [];
    });
  return {
    blocks: those(sheet.blocks, areaOf, (own, { row, column }) => ({
      ...own,
      row,
      column,
      cells: own.cells.map((line) => line.map((cell) => movedCell(cell, follow))),
    })),
    validations: those(
      sheet.validations,
      (own) => own,
      (own, area) =>
        own.kind === 'list' && own.reference !== undefined
          ? { ...own, ...area, reference: following(own.reference, moving, key, undefined) }
          : { ...own, ...area },
    ),
    highlights: those(
      sheet.highlights,
      (own) => own,
      (own, area) => ('when' in own ? { ...own, ...area, when: follow(own.when) } : { ...own, ...area }),
    ),
    spills: those(
      sheet.spills,
      (own) => own,
      (_own, area) => area,
    ),
  };
}

function movedCell(cell: ModelCell, follow: (formula: string) => string): ModelCell {
  const { content } = cell;
  if (content.kind !== 'formula') return cell;
  return { ...cell, content: { ...content, formula: follow(content.formula) } };
}

/** A chart stays on its sheet; what it draws may have gone. */
function movedChart(chart: ModelChart, { key }: ModelSheet, moving: Moving): ModelChart {
  const drawn = (own: SeriesArea): SeriesArea => {
    const { isData, area } = placeOf(moving, key, own);
    return isData ? { ...area, sheet: moving.names.data } : area;
  };
  return {
    ...chart,
    place: placeOf(moving, key, chart.place).area,
    series: chart.series.map((own) => ({
      ...own,
      categories: drawn(own.categories),
      values: drawn(own.values),
    })),
  };
}

/** As many columns as cells and charts take. */
function columnsOf({ blocks }: Behind, charts: readonly ModelChart[]): number {
  const areas = [...blocks.map(areaOf), ...charts.map(({ place }) => place)];
  return Math.max(0, ...areas.map(({ column, columnCount }) => column + columnCount));
}
