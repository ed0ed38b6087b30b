import { CATALOGUE } from '../../src/core/catalogue/index';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

let open: RunningWorkbench;
beforeAll(async () => (open = await runWorkbench()), 240_000);
afterAll(() => open.close());
jest.setTimeout(90_000);

/** What a formula spills on a sheet of its own, without the empty rows below it. */
function spilled(name: string, formula: string): Promise<unknown[][]> {
  return open.page.evaluate(
    async ({ name, formula }) => {
      const { api, grid } = window.meterwiseWorkbench;
      const [rowCount, columnCount] = [1_000, 30];
      const sheet = api.getActiveWorkbook()?.create(name, rowCount, columnCount)?.getSheetId() ?? '';
      const area = { sheet, row: 0, column: 0, rowCount, columnCount };
      grid.write({ ...area, rowCount: 1, columnCount: 1 }, [[formula]]);
      await grid.settled();
      return grid.values(area).filter((row) => row.some((value) => value !== ''));
    },
    { name, formula },
  );
}

test('METER.VENDORS() spills the catalogue', async () => {
  const [headers = [], ...rows] = await spilled('Vendors', '=METER.VENDORS()');
  expect(headers.slice(0, 4)).toEqual(['Vendor', 'Plan', 'Meter', 'Rate']);
  expect(new Set(rows.map(([vendor]) => vendor))).toEqual(new Set(CATALOGUE.map(({ name }) => name)));
  await open.screenshot('workbench-vendors');
});

test('METER.VENDOR_TERMS(…) spills a vendor’s terms', async () => {
  const [headers = [], row = []] = await spilled('Terms', '=METER.VENDOR_TERMS("Redo")');
  expect(row[headers.indexOf('Tiers')]).toBe('0.95 to 50; 0.90 to 100; 0.85 to 300');
  await open.screenshot('workbench-vendor-terms');
});

test('METER.COMPARE takes them as they spill', async () => {
  const formula = '=METER.COMPARE(METER.VENDOR_TERMS("Help Scout"),Traffic[#All])';
  const [headers = [], row = []] = await spilled('Compared', formula);
  expect(row[headers.indexOf('Effective cost per resolution')]).toBe(0.75);
});

test('the version has the catalogue beside it', async () => {
  const [row = []] = await spilled('Version', '=METER.VERSION()');
  expect(row.slice(0, 2)).toEqual([
    expect.stringMatching(/^\d+\.\d+\.\d+$/),
    expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
  ]);
});

test('nothing left this machine, nothing broke the policy, nothing was thrown', () => {
  expect([open.outside, open.violations, open.errors]).toEqual([[], [], []]);
});
