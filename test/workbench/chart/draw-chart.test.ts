import fc from 'fast-check';
import { chartOf, count, drawn, type Table } from './charts';

const SALES: Table = [
  ['', 'North', 'South'],
  ['Q1', 10, -4],
  ['Q2', '#N/A', 6],
  ['Q3', 7, ''],
];
const COLOURS = ['fill="#4472c4"', 'fill="#ed7d31"'] as const;

/** The bars of a series: everything of its colour but its mark in the legend. */
const bars = (svg: string, colour: string) =>
  count(svg, 'rect', colour) - count(svg, 'rect', colour, 'width="10"', 'height="10"');

test.each([
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
])('%s: a bar for each figure, none for #N/A and empty cells', (type) => {
  const svg = drawn(chartOf(type, SALES), SALES);
  expect(COLOURS.map((colour) => bars(svg, colour))).toEqual([2, 2]);
});

test('Line: a gap where a figure is missing, not 0', () => {
  const table: Table = [
    ['', 'A'],
    ['a', 1],
    ['b', 2],
    ['c', '#N/A'],
    ['d', 3],
    ['e', 4],
  ];
  const [path = ''] = /d="M[^"]*"/.exec(drawn(chartOf('Line', table), table)) ?? [];
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/L/g)).toHaveLength(2);
});

test('a line among columns is drawn over them, whatever the order of the series', () => {
  const table: Table = [
    ['', 'Budget', 'Actual'],
    ['a', 2, 3],
    ['b', 5, 4],
  ];
  const chart = chartOf('ColumnClustered', table);
  const [budget] = chart.series;
  if (budget !== undefined) budget.chartType = 'Line';
  const svg = drawn(chart, table);
  const [line, bars] = [svg.indexOf('<path d="M'), [...svg.matchAll(/<rect [^>]*fill="#ed7d31"/g)]];
  expect(bars.length).toBeGreaterThanOrEqual(2);
  expect(bars.slice(0, 2).every(({ index }) => index < line)).toBe(true);
});

test('markers: on LineMarkers, XYScatterLines and XYScatter; not on Line and XYScatterLinesNoMarkers', () => {
  const table: Table = [
    ['x', 'y'],
    [1, 2],
    [2, 5],
    [3, 4],
  ];
  const circles = (type: string) => count(drawn(chartOf(type, table), table), 'circle');
  expect(['XYScatterLines', 'XYScatter', 'XYScatterLinesNoMarkers'].map(circles)).toEqual([3, 3, 0]);
  const words: Table = [
    ['', 'y'],
    ['a', 2],
    ['b', 5],
    ['c', 4],
  ];
  expect(count(drawn(chartOf('LineMarkers', words), words), 'circle')).toBe(3);
  expect(count(drawn(chartOf('Line', words), words), 'circle')).toBe(0);
});

test('XYScatter joins its points only where its line was given a colour', () => {
  const table: Table = [
    ['x', 'y'],
    [1, 2],
    [2, 5],
  ];
  const chart = chartOf('XYScatter', table);
  expect(count(drawn(chart, table), 'path')).toBe(0);
});

test('format.fill.clear(): the series is not drawn and still lifts what is stacked on it', () => {
  const table: Table = [
    ['', 'Base', 'Rise'],
    ['Fees', 90, 10],
  ];
  const chart = chartOf('ColumnStacked', table);
  const topOf = (svg: string) => Number(/<rect x="[^"]*" y="([^"]*)"[^>]*fill="#ed7d31"/.exec(svg)?.[1]);
  const before = topOf(drawn(chart, table));
  const [base] = chart.series;
  if (base) base.fill.kind = 'none';
  const svg = drawn(chart, table);
  expect(count(svg, 'rect', COLOURS[0])).toBe(0);
  expect(topOf(svg)).toBe(before);
});

test('a title, names and categories cannot become markup', () => {
  const hostile = '<script>alert(1)</script>" onload="x&\u0000\u0007';
  const table: Table = [
    ['', hostile],
    [hostile, 3],
  ];
  const chart = chartOf('ColumnClustered', table);
  chart.title.text = hostile;
  chart.axes.value.title.text = hostile;
  chart.axes.value.title.visible = true;
  const svg = drawn(chart, table);
  expect(svg).not.toMatch(/<script|onload="x/);
  // oxlint-disable-next-line no-control-regex -- what must not be there
  expect(svg).not.toMatch(/[\u0000-\u0008]/);
});

test('role="img" with the title and the figures as its name', () => {
  const chart = chartOf('ColumnClustered', SALES);
  chart.title.text = 'Sales by quarter';
  const svg = drawn(chart, SALES);
  expect(svg).toContain('role="img"');
  expect(svg).toContain(
    'aria-label="Sales by quarter. Column chart. North: Q1 10, Q2 no figure, Q3 7. South: Q1 -4, Q2 6, Q3 no figure."',
  );
});

test('legend.visible, title.visible and axis.visible take their texts away', () => {
  const chart = chartOf('ColumnClustered', SALES);
  const texts = () => count(drawn(chart, SALES), 'text');
  const all = texts();
  chart.title.visible = false;
  expect(texts()).toBe(all - 1);
  chart.legend.visible = false;
  expect(texts()).toBe(all - 3);
  chart.axes.category.visible = false;
  expect(texts()).toBe(all - 6);
});

test('any figures give numbers only: no NaN, nothing infinite', () => {
  const cell = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.constantFrom('', '#N/A', 'text'),
  );
  const types = fc.constantFrom(
    'ColumnClustered',
    'BarStacked',
    'ColumnStacked100',
    'Line',
    'XYScatterLines',
  );
  fc.assert(
    fc.property(types, fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (type, rows) => {
      const table: Table = [['', 'A', 'B'], ...rows.map(([a, b], index) => [index, a, b])];
      expect(drawn(chartOf(type, table), table)).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});

test('a row of numbers lies level, with gaps where they would run into each other; names are slanted', () => {
  const months = (names: (month: number) => string | number): Table => [
    ['', 'Cost'],
    ...Array.from({ length: 18 }, (_, index) => [names(index + 1), 5]),
  ];
  const labels = (table: Table) => {
    const svg = drawn(chartOf('Line', table), table);
    return [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="(middle|end)"[^>]*>([^<]+)</g)]
      .filter(([, , , text = '']) => table.slice(1).some(([name]) => String(name) === text))
      .map(([own = '', x, , text = '']) => ({ x: Number(x), text, isSlanted: own.includes('rotate') }));
  };
  const numbers = labels(months((month) => month * 3000));
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers.some(({ isSlanted }) => isSlanted)).toBe(false);
  const gaps = numbers.slice(1).map(({ x }, index) => x - (numbers[index]?.x ?? 0));
  // Five digits of eleven pixels are about thirty wide.
  expect(Math.min(...gaps)).toBeGreaterThan(30);
  const names = labels(months((month) => `Offer ${month}`));
  expect(names.map(({ isSlanted }) => isSlanted)).toContain(true);
  expect(names.map(({ isSlanted }) => isSlanted)).not.toContain(false);
});

test('a title that is too long for a line goes on in the next one', () => {
  const words = 'What moves the cost of a resolution from what it is today with the offer studied';
  const svg = drawn(
    { ...chartOf('Line', SALES), title: { ...chartOf('Line', SALES).title, text: words } },
    SALES,
  );
  const lines = [...svg.matchAll(/<text x="240" [^>]*>([^<]+)</g)].map(([, text = '']) => text);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(words);
});
