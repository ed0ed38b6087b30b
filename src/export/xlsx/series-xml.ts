import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { strokeOf } from '../../model/page/look.js';
import { isLine } from '../../model/page/chart-shape.js';
import type { ModelChart, Series, SeriesArea } from '../../model/page/sheet.js';
import { fixedArea } from '../../reference/address.js';
import { onSheet } from '../../reference/sheet-name.js';
import { element, textNode, type Xml } from '../xml/write.js';

/** Where a chart's cells stand and what they showed, for programs that draw without calculating. */
export interface ChartCells {
  readonly sheet: string;
  readonly at: (sheet: string, row: number, column: number) => Cell | undefined;
}

const LINE_WIDTH = 22_225;

/** One series: its name as a text of its own, its look, its categories (or x) and values. */
export function seriesXml(chart: ModelChart, index: number, cells: ChartCells): Xml {
  const series = chart.series[index];
  if (series === undefined) throw new RangeError(`series ${index}`);
  const scatter = chart.kind === 'scatterLines';
  const drawn = isLine(chart, series);
  const stroke = strokeOf(series.colour ?? index);
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, element('c:v', {}, textNode(series.name))),
    look(series, drawn, stroke),
    ...(drawn ? [marker(series, stroke.colour)] : [element('c:invertIfNegative', { val: 0 })]),
    element(scatter ? 'c:xVal' : 'c:cat', {}, reference(series.categories, cells, scatter)),
    element(scatter ? 'c:yVal' : 'c:val', {}, reference(series.values, cells, true)),
    ...(drawn ? [element('c:smooth', { val: 0 })] : []),
  );
}

function look(
  series: Series,
  drawn: boolean,
  { colour, dashed }: { readonly colour: string; readonly dashed: boolean },
): Xml {
  const nothing = element('a:noFill', {});
  const paint = element('a:solidFill', {}, element('a:srgbClr', { val: colour.slice(1) }));
  if (series.invisible === true) return element('c:spPr', {}, nothing, element('a:ln', {}, nothing));
  if (!drawn) return element('c:spPr', {}, paint);
  const line = series.points === true ? nothing : paint;
  const dashes = dashed ? [element('a:prstDash', { val: 'dash' })] : [];
  return element(
    'c:spPr',
    {},
    element('a:ln', { w: LINE_WIDTH, cap: 'rnd' }, line, ...dashes, element('a:round', {})),
  );
}

function marker(series: Series, colour: string): Xml {
  if (series.points !== true) return element('c:marker', {}, element('c:symbol', { val: 'none' }));
  const paint = element('a:solidFill', {}, element('a:srgbClr', { val: colour.slice(1) }));
  return element(
    'c:marker',
    {},
    element('c:symbol', { val: 'circle' }),
    element('c:size', { val: 8 }),
    element('c:spPr', {}, paint),
  );
}

/** A reference with what its cells showed. @param figures values, or x of a scatter chart: always numbers */
export function reference(area: SeriesArea, cells: ChartCells, figures: boolean): Xml {
  const shown = cellsOf(area, cells);
  const numeric = figures || shown.every((cell) => typeof cell === 'number');
  const points = shown.flatMap((cell, index) => {
    const text = pointText(cell, numeric);
    return text === undefined ? [] : [element('c:pt', { idx: index }, element('c:v', {}, textNode(text)))];
  });
  const count = element('c:ptCount', { val: shown.length });
  const formula = element('c:f', {}, textNode(onSheet(area.sheet ?? cells.sheet, fixedArea(area))));
  if (!numeric) return element('c:strRef', {}, formula, element('c:strCache', {}, count, ...points));
  const format = element('c:formatCode', {}, textNode('General'));
  return element('c:numRef', {}, formula, element('c:numCache', {}, format, count, ...points));
}

function pointText(cell: Cell | undefined, numeric: boolean): string | undefined {
  if (cell === undefined || cell === null || isErrorCell(cell)) return undefined;
  return numeric && typeof cell !== 'number' ? undefined : String(cell);
}

function cellsOf(area: SeriesArea, { sheet, at }: ChartCells): (Cell | undefined)[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) =>
    at(
      area.sheet ?? sheet,
      area.row + Math.floor(index / area.columnCount),
      area.column + (index % area.columnCount),
    ),
  );
}
