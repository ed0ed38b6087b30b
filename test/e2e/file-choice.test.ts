import axe from 'axe-core';
import { handmade, rowsWithoutPlaces, type HandmadeSheet } from '../export/handmade';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';

/** A file of another program with two quotes in it: the pane asks which one, and keeps that. */

let open: RunningWorkbench;
let pane: PaneInBrowser;
beforeAll(async () => {
  open = await runWorkbench();
  pane = paneIn(open.page);
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(120_000);

function quote(name: string, rate: number): HandmadeSheet {
  const rows = [
    ['Offer', 'Meter', 'Rate'],
    [name, 'resolution', rate],
  ];
  return { name, rows: rowsWithoutPlaces(rows) };
}

const TRAFFIC: HandmadeSheet = {
  name: 'Volumes',
  rows: rowsWithoutPlaces([
    ['Channel', 'Sessions', 'Resolution rate'],
    ['Chat', 1000, 0.5],
  ]),
};

test('the pane lists the pairs of tables by their places, and nothing on it is wrong for a reader of screens', async () => {
  const bytes = handmade([quote('Quote of May', 0.99), quote('Quote of June', 0.89), TRAFFIC]);
  const file = { name: 'quotes.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await pane.go('Scenarios');
  await pane.unfold('Files');
  await pane.frame().getByLabel('Import a scenario (.json or .xlsx)').setInputFiles(file);
  const question = pane
    .frame()
    .getByRole('alert', { name: 'quotes.xlsx holds several scenarios. Which one?' });
  await question.waitFor();
  await open.screenshot('file-choice');
  await pane.frame().evaluate(axe.source);
  const found = await pane
    .frame()
    .evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('section[role=alert]'));
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  const buttons = await question.getByRole('button').allInnerTexts();
  expect(buttons).toEqual([
    'Tables A1:C2 (sheet Quote of May) and A1:C2 (sheet Volumes)',
    'Tables A1:C2 (sheet Quote of June) and A1:C2 (sheet Volumes)',
    'None of them',
  ]);
});

test('the one that is chosen is saved in this workbook', async () => {
  await pane.press('Tables A1:C2 (sheet Quote of June) and A1:C2 (sheet Volumes)');
  expect(await pane.said(/is saved in this workbook/)).toBe(
    'quotes is saved in this workbook. The file keeps no scenario of Meterwise: its tables A1:C2 (sheet Quote of June) and A1:C2 (sheet Volumes) were read.',
  );
  await pane.press('quotes');
  // What the pane shows is nowhere saved yet, so it asks first.
  await pane.press('Open anyway');
  await pane.go('Offers');
  await pane.frame().locator('.offer-toggle', { hasText: 'Quote of June' }).waitFor();
  expect(open.errors).toEqual([]);
});
