import { isDrawnAlike, isDrawnFromZero, isLying } from '../../../src/model/page/chart-shape.js';
import { buildSheets, sheetsOf } from '../../../src/model/build-model.js';
import { ASSUMED_SCENARIO } from '../assumed-scenario.js';
import { WITH_OUTLOOK_COLUMNS } from '../../../src/model/page/layout.js';
import { NAMES } from '../names.js';

const options = { asOf: '1 Oct 2026', version: '0.1.0' };
const model = buildSheets(ASSUMED_SCENARIO, NAMES, options, sheetsOf('sensitivity', sheetsOf('forecast')));
const charts = model.ok ? model.value.sheets.flatMap((sheet) => sheet.charts) : [];

test('bars that go to both sides of today lie, and no minimum hides their left half', () => {
  const tornado = charts.find(({ kind }) => kind === 'stackedBar');
  if (tornado === undefined) throw new Error('no tornado');
  expect([isLying(tornado), isDrawnFromZero(tornado)]).toEqual([true, false]);
  expect(tornado.series.map(({ name }) => name)).toEqual(['Lowers it', 'Raises it']);
});

test('columns that stack stand on 0', () => {
  const cost = charts.find(({ kind }) => kind === 'stackedColumn');
  if (cost === undefined) throw new Error('no costs');
  expect([isLying(cost), isDrawnFromZero(cost)]).toEqual([false, true]);
});

test('a rate along a line stands on 0, money along a line where it lies', () => {
  const lines = charts.filter(({ kind }) => kind === 'line');
  expect(lines.filter(isDrawnFromZero).map(({ title }) => title)).toEqual(
    lines.filter(({ valueFormat }) => valueFormat === 'percent').map(({ title }) => title),
  );
  expect(lines.some(isDrawnFromZero)).toBe(true);
  expect(lines.every(isDrawnFromZero)).toBe(false);
});

test('a chart of Outlook that an earlier layout drew with points is drawn anew, with columns; one of today is not', () => {
  const monthsOf = (layout?: number) => {
    const made = buildSheets(
      ASSUMED_SCENARIO,
      NAMES,
      layout === undefined ? options : { ...options, layout },
      sheetsOf('outlook'),
    );
    const found = made.ok ? made.value.sheets.flatMap((sheet) => sheet.charts) : [];
    const chart = found.find(({ name }) => name === 'Meterwise outlook by month');
    if (chart === undefined) throw new Error('no months');
    return chart;
  };
  const [earlier, now] = [monthsOf(WITH_OUTLOOK_COLUMNS - 1), monthsOf()];
  expect([earlier.kind, now.kind]).toEqual(['line', 'column']);
  expect(isDrawnAlike(earlier, now)).toBe(false);
  expect(isDrawnAlike(now, { ...now, title: 'Another title' })).toBe(true);
});
