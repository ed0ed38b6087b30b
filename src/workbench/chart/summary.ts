import type { ChartData, SeriesData } from './chart-data.js';

const POINTS = 12;
const KINDS = {
  columns: 'Column chart',
  bars: 'Bar chart',
  lines: 'Line chart',
  scatter: 'Scatter chart',
} as const;

/** What the picture shows, in words: its title, its kind, and the figures of each series that is drawn. */
export function summaryOf(data: ChartData): string {
  const shown = data.series.filter(({ form, fill, stroke, marker }) =>
    form === 'bars' ? fill : (stroke ?? marker),
  );
  const series = shown.map((one) => `${one.name}: ${figuresOf(data, one)}.`);
  return [data.title ? `${data.title.text}.` : '', `${KINDS[data.kind]}.`, ...series]
    .filter(Boolean)
    .join(' ');
}

function figuresOf({ categories, kind, category, value }: ChartData, { values, xs }: SeriesData): string {
  const figures = values.slice(0, POINTS).map((figure, index) => {
    const x = xs[index];
    const at = kind === 'scatter' ? (typeof x === 'number' ? category.format(x) : '') : categories[index];
    return `${at ?? ''} ${figure === null ? 'no figure' : value.format(figure)}`.trim();
  });
  const rest = values.length - figures.length;
  return figures.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
