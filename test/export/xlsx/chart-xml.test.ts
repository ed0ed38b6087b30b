import { chartXml } from '../../../src/export/xlsx/chart-xml';
import { parseXml, textOf, type XmlElement } from '../../../src/export/xml/parse';
import type { ModelChart, Series } from '../../../src/model/page/sheet';
import { all } from '../opened';
import { PAYLOADS } from '../payloads';

const column = (index: number) => ({ row: 1, column: index, rowCount: 3, columnCount: 1 });
const series = (own: Partial<Series> = {}): Series => ({
  name: 'Cost',
  categories: column(0),
  values: column(1),
  ...own,
});

const CHART: ModelChart = {
  name: 'Ranking',
  kind: 'column',
  title: 'Cost by offer',
  categoryTitle: 'Offer',
  valueTitle: 'Cost',
  series: [series()],
  valueFormat: 'money',
  categoryFormat: 'text',
  legend: false,
  place: { row: 5, column: 0, rowCount: 10, columnCount: 5 },
};
const CELLS = [
  ['Offer', 'Cost'],
  ['A', 1.5],
  ['B', { error: '#N/A' }],
  ['C', 0.25],
];

function chart(own: Partial<ModelChart>): XmlElement {
  const at = (_sheet: string, row: number, place: number) => CELLS[row]?.[place];
  const root = parseXml(chartXml({ ...CHART, ...own }, { sheet: "Bob's", at }, 'USD'), 'chart');
  if (!root.ok) throw new Error('no XML');
  return root.value;
}

const values = (root: XmlElement, name: string) =>
  all(root, name).map(({ attributes }) => attributes.get('val'));

test.each([
  ['bar', 'barChart', 'bar', 'clustered'],
  ['column', 'barChart', 'col', 'clustered'],
  ['stackedColumn', 'barChart', 'col', 'stacked'],
  ['line', 'lineChart', undefined, 'standard'],
  ['scatterLines', 'scatterChart', undefined, undefined],
] as const)('%s', (kind, name, direction, grouping) => {
  const root = chart({ kind });
  expect(all(root, name)).toHaveLength(1);
  expect(values(root, 'barDir')[0]).toBe(direction);
  expect(values(root, 'grouping')[0]).toBe(grouping);
  // Both axes are named by the plot and name each other.
  expect(values(root, 'axId').sort()).toEqual(['1001', '1001', '1002', '1002']);
  expect(values(root, 'crossAx').sort()).toEqual(['1001', '1002']);
});

test('a series refers to cells, and holds what they showed for programs that do not calculate', () => {
  const root = chart({});
  expect(all(root, 'f').map(textOf)).toEqual(["'Bob''s'!$A$2:$A$4", "'Bob''s'!$B$2:$B$4"]);
  const points = all(root, 'pt').map((own) => [own.attributes.get('idx'), all(own, 'v').map(textOf)[0]]);
  expect(points).toEqual([
    ['0', 'A'],
    ['1', 'B'],
    ['2', 'C'],
    ['0', '1.5'],
    ['2', '0.25'],
  ]);
});

test('bars start at zero, and the first of flat ones stands on top', () => {
  expect(values(chart({ kind: 'bar' }), 'min')).toEqual(['0']);
  expect(values(chart({ kind: 'bar' }), 'orientation')).toEqual(['maxMin', 'minMax']);
  expect(values(chart({ kind: 'line' }), 'min')).toEqual([]);
});

test('the axis along which a scatter chart runs ends where its last points are', () => {
  expect(values(chart({ kind: 'scatterLines', lastX: 1 }), 'max')).toEqual(['1']);
  expect(values(chart({ kind: 'scatterLines', lowest: -1 }), 'min')).toContain('-1');
  expect(values(chart({ kind: 'scatterLines' }), 'max')).toEqual([]);
});

test('an invisible series has neither paint nor a place in the legend', () => {
  const root = chart({
    kind: 'stackedColumn',
    legend: true,
    series: [series({ invisible: true }), series({ colour: 2 })],
  });
  const [hidden, shown] = all(root, 'ser');
  expect(hidden && all(hidden, 'noFill')).toHaveLength(2);
  expect(hidden && all(hidden, 'solidFill')).toEqual([]);
  expect(shown && values(shown, 'srgbClr')).toEqual(['009E73']);
  expect(all(root, 'legendEntry').map((own) => [...values(own, 'idx'), ...values(own, 'delete')])).toEqual([
    ['0', '1'],
  ]);
});

test('points are markers without a line; lines have no markers', () => {
  const root = chart({ kind: 'scatterLines', series: [series(), series({ points: true })] });
  expect(values(root, 'symbol')).toEqual(['none', 'circle']);
  expect(all(root, 'noFill')).toHaveLength(1);
});

test('a line over columns shares their axes, comes after them and has no bars of its own', () => {
  const line = series({ name: 'Budget', overColumns: true });
  const root = chart({ kind: 'column', series: [line, series({ name: 'Actual' })] });
  const [columns, lines] = ['barChart', 'lineChart'].map((name) => all(root, name)[0]);
  if (!columns || !lines) throw new Error('there are columns and lines');
  expect(values(columns, 'idx')).toEqual(['1']);
  expect(values(lines, 'idx')).toEqual(['0']);
  expect(values(lines, 'axId')).toEqual(values(columns, 'axId'));
  expect(values(lines, 'symbol')).toEqual(['none']);
  expect(all(lines, 'invertIfNegative')).toEqual([]);
});

test('a title may follow a cell, and has what it said for programs that do not calculate', () => {
  const [own] = all(chart({ titleFrom: { row: 0, column: 1 } }), 'title');
  if (own === undefined) throw new Error('there is a title');
  expect(all(own, 'f').map(textOf)).toEqual(["'Bob''s'!$B$1"]);
  expect(all(own, 'v').map(textOf)).toEqual(['Cost']);
  expect(all(own, 'rich')).toEqual([]);
});

test('titles and names are texts, whatever they say', () => {
  for (const payload of PAYLOADS) {
    const root = chart({
      title: payload,
      categoryTitle: payload,
      valueTitle: payload,
      series: [series({ name: payload })],
    });
    expect(all(root, 'f').map(textOf)).toEqual(["'Bob''s'!$A$2:$A$4", "'Bob''s'!$B$2:$B$4"]);
    expect(all(root, 'title')).toHaveLength(3);
  }
});
