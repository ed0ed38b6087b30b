import { drawAxes, type Ground } from './axes.js';
import type { ChartData } from './chart-data.js';
import { along, type Box } from './frame.js';
import { drawLegend, legendRoom } from './legend.js';
import { drawPoints, strokeOf, type Point } from './marks.js';
import { scaleFor } from './scale.js';
import { barsOf, type Reach } from './stack.js';
import { summaryOf } from './summary.js';
import { element, escaped, wrapped } from './svg.js';

const EDGE = 12;
const LABEL = 11;
/** A line of a title is this many times as high as its letters. */
const LINE_HEIGHT = 1.2;

/**
 * A chart as the text of an SVG: a picture with an accessible name that says its title and its figures. Pure: the same
 * data is the same text.
 */
export function drawChart(data: ChartData): string {
  const { width, height, title, legend } = data;
  const heading = title ? drawTitle(title, width) : { drawn: '', height: 0 };
  const top = EDGE + heading.height;
  const room = legendRoom(data);
  const inner: Box = {
    x: EDGE + (legend === 'Left' ? room.side : 0),
    y: top + (legend === 'Top' ? room.side : 0),
    width: width - 2 * EDGE - (legend === 'Left' || legend === 'Right' ? room.side : 0),
    height: height - top - EDGE - (legend === 'Top' || legend === 'Bottom' ? room.side : 0),
  };
  const legendBox: Box = {
    x: legend === 'Right' ? inner.x + inner.width : EDGE,
    y: legend === 'Bottom' ? inner.y + inner.height + 4 : legend === 'Top' ? top : inner.y,
    width: legend === 'Left' || legend === 'Right' ? room.side : width - 2 * EDGE,
    height: inner.height,
  };
  const bars = barsOf(
    data.series.map((series) => (series.form === 'bars' ? series : { ...series, values: [] })),
    data.stacking,
    data.categories.length,
  );
  const { drawn, ground } = drawAxes(data, inner, scales(data, bars, inner));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width,
      height,
      role: 'img',
      'aria-label': summaryOf(data),
      'font-family': "'Segoe UI', system-ui, sans-serif",
    },
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      fill: data.background ?? 'none',
      ...strokeOf(data.border),
    }),
    heading.drawn,
    drawn,
    drawSeries(data, bars, ground),
    drawLegend(data, room.rows, legendBox),
  );
}

/** In as many lines as it needs, and how high they stand. */
function drawTitle({ text, size, bold, color }: NonNullable<ChartData['title']>, width: number) {
  const lines = wrapped(text, width - 2 * EDGE, size);
  const drawn = lines.map((line, index) =>
    element(
      'text',
      {
        x: width / 2,
        y: EDGE + size + index * size * LINE_HEIGHT,
        'text-anchor': 'middle',
        'font-size': size,
        'font-weight': bold ? 600 : undefined,
        fill: color,
      },
      escaped(line),
    ),
  );
  return { drawn: drawn.join(''), height: size + (lines.length - 1) * size * LINE_HEIGHT + 12 };
}

function scales(data: ChartData, bars: readonly Reach[][], inner: Box) {
  const isFigure = (value: number | null): value is number => value !== null;
  const points = data.series.filter(({ form }) => form === 'points');
  const figures = [
    ...bars.flat().flatMap((bar) => (bar ? [bar.from, bar.to] : [])),
    ...points.flatMap(({ values }) => values.filter(isFigure)),
  ];
  const hasBars = points.length < data.series.length;
  const length = data.kind === 'bars' ? inner.width / 70 : inner.height / 36;
  const whole =
    data.stacking === 'percent' ? { ...data.value, maximum: data.value.maximum ?? 1 } : data.value;
  const value = scaleFor(figures, whole, hasBars, length);
  const xs = data.series.flatMap((series) => series.xs.filter(isFigure));
  const category = data.kind === 'scatter' ? scaleFor(xs, data.category, false, inner.width / 70) : undefined;
  return { value, category };
}

function drawSeries(data: ChartData, bars: readonly Reach[][], ground: Ground): string {
  const { plot, value, category } = ground;
  const lying = data.kind === 'bars';
  const clamp = (figure: number) => Math.min(Math.max(figure, value.minimum), value.maximum);
  const [start, end] = lying ? [plot.x, plot.x + plot.width] : [plot.y + plot.height, plot.y];
  const [low, high] = data.value.reversed ? [end, start] : [start, end];
  const onValue = (figure: number) => along(figure, value.minimum, value.maximum, low, high);
  const barSeries = data.series.filter(({ form }) => form === 'bars');
  const abreast = data.stacking === 'none' ? barSeries.length : 1;
  const overlap = data.stacking === 'none' ? data.overlap / 100 : 1;
  const thick = ground.slot / (abreast - (abreast - 1) * overlap + data.gapWidth / 100);
  const group = thick * (abreast - (abreast - 1) * overlap);

  // Lines lie over bars, whatever the order of the series.
  return [...data.series.entries()]
    .sort(([, a], [, b]) => Number(a.form === 'points') - Number(b.form === 'points'))
    .map(([index, series]) => {
      if (series.form === 'points') {
        const points = series.values.map((figure, at): Point => {
          const x = category ? series.xs[at] : ground.middle(at);
          if (figure === null || x === null || x === undefined) return null;
          if (figure < value.minimum || figure > value.maximum) return null;
          const across = category
            ? along(x, category.minimum, category.maximum, plot.x, plot.x + plot.width)
            : x;
          return { x: across, y: onValue(figure) };
        });
        const labels = points.map((point, at) => {
          const text = point && series.label?.(at);
          return point && text ? label(text, point.x, point.y - 8, 'middle') : '';
        });
        return drawPoints(series, points) + labels.join('');
      }
      const beside = data.stacking === 'none' ? barSeries.indexOf(series) : 0;
      return (bars[index] ?? [])
        .map((bar, at) => {
          if (!bar) return '';
          const across = ground.middle(at) - group / 2 + beside * thick * (1 - overlap);
          const [from, to] = [onValue(clamp(bar.from)), onValue(clamp(bar.to))];
          const [first, length] = [Math.min(from, to), Math.abs(to - from)];
          const box = lying
            ? { x: first, y: across, width: length, height: thick }
            : { x: across, y: first, width: thick, height: length };
          const drawn =
            series.fill || series.stroke
              ? element('rect', { ...box, fill: series.fill ?? 'none', ...strokeOf(series.stroke) })
              : '';
          const text = series.label?.(at);
          if (!text) return drawn;
          if (data.stacking !== 'none')
            return drawn + label(text, box.x + box.width / 2, box.y + box.height / 2 + 4, 'middle');
          const downwards = bar.to < 0 !== data.value.reversed;
          return lying
            ? drawn +
                label(text, to + (downwards ? -4 : 4), across + thick / 2 + 4, downwards ? 'end' : 'start')
            : drawn + label(text, across + thick / 2, to + (downwards ? 14 : -5), 'middle');
        })
        .join('');
    })
    .join('');
}

function label(text: string, x: number, y: number, anchor: string): string {
  return element('text', { x, y, 'text-anchor': anchor, 'font-size': LABEL, fill: '#404040' }, escaped(text));
}
