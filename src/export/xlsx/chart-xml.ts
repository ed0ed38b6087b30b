import { isDrawnFromZero, isLine, isLying } from '../../model/page/chart-shape.js';
import { axisFormatOf, numberFormatOf } from '../../model/page/look.js';
import type { ModelChart } from '../../model/page/sheet.js';
import { element, textNode, type Xml } from '../xml/write.js';
import { CHART, DRAWING } from './namespaces.js';
import { RELATION_NAMESPACE } from './part.js';
import { reference, seriesXml, type ChartCells } from './series-xml.js';

/** Numbers by which a chart's parts name its axes. */
const CATEGORIES = 1001;
const VALUES = 1002;
const INK = '1B1F24';
const ONE_CELL = { rowCount: 1, columnCount: 1 };
/** In hundredths of a point. */
const TITLE_SIZE = 1_300;
const PAINT = element('a:solidFill', {}, element('a:srgbClr', { val: INK }));
const GRID_LINE = 'D9E0E6';

const val = (name: string, value: string | number): Xml => element(name, { val: value });

/** A native chart. Its words are texts of its own: none is read as a formula. The order of elements is the schema's. */
export function chartXml(chart: ModelChart, cells: ChartCells, currency: string | undefined): Xml {
  const flat = isLying(chart);
  const invisible = chart.series.flatMap((own, index) => (own.invisible === true ? [index] : []));
  const legend = element(
    'c:legend',
    {},
    val('c:legendPos', 'b'),
    ...invisible.map((index) => element('c:legendEntry', {}, val('c:idx', index), val('c:delete', 1))),
    val('c:overlay', 0),
  );
  return element(
    'c:chartSpace',
    { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATION_NAMESPACE },
    val('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      chart.titleFrom === undefined
        ? title(chart.title, TITLE_SIZE)
        : titleOf(reference({ ...chart.titleFrom, ...ONE_CELL }, cells, false)),
      val('c:autoTitleDeleted', 0),
      element(
        'c:plotArea',
        {},
        element('c:layout', {}),
        ...plots(chart, cells),
        categoryAxis(chart, currency, flat),
        valueAxis(chart, currency, flat),
      ),
      ...(chart.legend ? [legend] : []),
      // What Data holds is drawn although nobody sees it: Excel would anyhow, LibreOffice takes the sheet for hidden cells.
      val('c:plotVisOnly', 0),
      val('c:dispBlanksAs', 'gap'),
    ),
  );
}

/** Bars, then the lines over them: what comes later is drawn above. */
function plots(chart: ModelChart, cells: ChartCells): Xml[] {
  const each = (lines: boolean) =>
    chart.series.flatMap((own, index) =>
      isLine(chart, own) === lines ? [seriesXml(chart, index, cells)] : [],
    );
  const axes = [val('c:axId', CATEGORIES), val('c:axId', VALUES)];
  const plain = val('c:varyColors', 0);
  const [bars, lines] = [each(false), each(true)];
  if (chart.kind === 'scatterLines') {
    return [element('c:scatterChart', {}, val('c:scatterStyle', 'lineMarker'), plain, ...lines, ...axes)];
  }
  const stacked = chart.kind === 'stackedColumn' || chart.kind === 'stackedBar';
  const barChart = element(
    'c:barChart',
    {},
    val('c:barDir', isLying(chart) ? 'bar' : 'col'),
    val('c:grouping', stacked ? 'stacked' : 'clustered'),
    plain,
    ...bars,
    val('c:gapWidth', 60),
    ...(stacked ? [val('c:overlap', 100)] : []),
    ...axes,
  );
  const lineChart = element(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    plain,
    ...lines,
    val('c:marker', 1),
    ...axes,
  );
  return [...(bars.length === 0 ? [] : [barChart]), ...(lines.length === 0 ? [] : [lineChart])];
}

/** Bars are read from the top: the first category stands there, the values' axis stays below. */
function categoryAxis(chart: ModelChart, currency: string | undefined, flat: boolean): Xml {
  const scatter = chart.kind === 'scatterLines';
  return element(
    scatter ? 'c:valAx' : 'c:catAx',
    {},
    val('c:axId', CATEGORIES),
    element(
      'c:scaling',
      {},
      val('c:orientation', flat ? 'maxMin' : 'minMax'),
      ...(scatter && chart.lastX !== undefined ? [val('c:max', chart.lastX)] : []),
      ...(scatter && chart.firstX !== undefined ? [val('c:min', chart.firstX)] : []),
    ),
    val('c:delete', 0),
    val('c:axPos', flat ? 'l' : 'b'),
    ...titled(chart.categoryTitle),
    element('c:numFmt', { formatCode: numberFormatOf(chart.categoryFormat, currency), sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    val('c:crossAx', VALUES),
    val('c:crosses', 'autoZero'),
    ...(scatter
      ? [val('c:crossBetween', 'midCat')]
      : [val('c:auto', 1), val('c:lblAlgn', 'ctr'), val('c:lblOffset', 100)]),
  );
}

function valueAxis(chart: ModelChart, currency: string | undefined, flat: boolean): Xml {
  const line = element(
    'a:ln',
    { w: 9_525 },
    element('a:solidFill', {}, element('a:srgbClr', { val: GRID_LINE })),
  );
  return element(
    'c:valAx',
    {},
    val('c:axId', VALUES),
    element(
      'c:scaling',
      {},
      val('c:orientation', 'minMax'),
      ...lowestOf(chart).map((least) => val('c:min', least)),
    ),
    val('c:delete', 0),
    val('c:axPos', flat ? 'b' : 'l'),
    element('c:majorGridlines', {}, element('c:spPr', {}, line)),
    ...titled(chart.valueTitle),
    element('c:numFmt', {
      formatCode: axisFormatOf(chart, currency),
      sourceLinked: false,
    }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', flat ? 'nextTo' : 'low'),
    val('c:crossAx', CATEGORIES),
    val('c:crosses', flat ? 'max' : 'autoZero'),
    val('c:crossBetween', chart.kind === 'scatterLines' ? 'midCat' : 'between'),
  );
}

function titled(text: string): Xml[] {
  return text === '' ? [] : [title(text, 1_000)];
}

/** @param size in hundredths of a point */
function title(text: string, size: number): Xml {
  const run = element(
    'a:r',
    {},
    element('a:rPr', { lang: 'en-US', sz: size, b: true }, PAINT),
    element('a:t', {}, textNode(text)),
  );
  const rich = element('c:rich', {}, element('a:bodyPr', {}), element('a:p', {}, lookOf(size), run));
  return element('c:title', {}, element('c:tx', {}, rich), val('c:overlay', 0));
}

/** A title that a cell says. */
function titleOf(cell: Xml): Xml {
  const end = element('a:endParaRPr', { lang: 'en-US' });
  return element(
    'c:title',
    {},
    element('c:tx', {}, cell),
    val('c:overlay', 0),
    element('c:txPr', {}, element('a:bodyPr', {}), element('a:p', {}, lookOf(TITLE_SIZE), end)),
  );
}

function lookOf(size: number): Xml {
  return element('a:pPr', {}, element('a:defRPr', { sz: size, b: true }, PAINT));
}

/** Where the upright axis begins; nothing where it is left to the program. */
function lowestOf(chart: ModelChart): number[] {
  if (isDrawnFromZero(chart)) return [0];
  return chart.lowest === undefined ? [] : [chart.lowest];
}
