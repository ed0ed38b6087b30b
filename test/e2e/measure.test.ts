import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { ROOT } from '../../scripts/root.cjs';
import { eventually } from './browser/eventually';
import { keyboardIn } from './browser/keyboard';
import { paneIn, type PaneInBrowser } from './browser/pane';
import { runWorkbench, type RunningWorkbench } from './browser/running-workbench';
import { intercom, lines, named, returns, zendesk } from './made-exports';

/** An Intercom and a Zendesk export of one company: read, measured, tried with other windows, used as traffic. */

let open: RunningWorkbench;
let pane: PaneInBrowser;
const asked: string[] = [];
beforeAll(async () => {
  open = await runWorkbench({ width: 1100, height: 860 }, '?workbook=blank');
  pane = paneIn(open.page);
}, 240_000);
afterAll(() => open.close());
jest.setTimeout(180_000);

const screenText = () => pane.frame().locator('#screen').innerText();
const shows = (words: RegExp) => eventually(screenText, (text) => words.test(text));
const choose = (...files: ReturnType<typeof named>[]) =>
  pane.frame().getByLabel('Choose exports').setInputFiles(files);
const row = (table: string, name: string) =>
  eventually(
    () =>
      pane
        .frame()
        .getByRole('table', { name: table })
        .getByRole('row')
        .filter({ hasText: name })
        .first()
        .innerText()
        .then((text) => text.replace(/\s+/g, ' ').trim()),
    (text) => text !== '',
  );

test('two exports are recognized by their columns, and what they cannot give is said before they are read', async () => {
  await pane.press('Open the sample');
  await pane.go('Measure');
  open.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await choose(
    named('intercom.ndjson', `${lines([...intercom, ...returns])}\nnot json\n`),
    named('zendesk.ndjson', lines(zendesk)),
  );
  const text = await shows(/Zendesk tickets with comments \(JSON\), as these columns show/);
  expect(text).toContain('Intercom conversations (JSON), as these columns show: conversation_parts, source.');
  await pane.frame().getByLabel('Time zone').selectOption('UTC');
});

test('every row is used or rejected, and the figures are those of the files', async () => {
  await pane.press('Read the files');
  expect(await pane.said(/^Read /)).toBe('Read 87 rows.');
  expect(await row('Rows of each file', 'intercom.ndjson')).toBe('intercom.ndjson 67 66 1');
  expect(await row('Rows of each file', 'zendesk.ndjson')).toBe('zendesk.ndjson 20 20 0');
  // 60 + 20 sessions with 120 + 20 replies. Those of the last three days, 57 to 59 but the handed over, are too young.
  expect(await row('Figures of all channels', 'Conversations with AI replies')).toMatch(/ 80$/);
  expect(await row('Figures of all channels', 'AI replies per conversation')).toMatch(/ 1\.75$/);
  await open.screenshot('measure');
});

test('the rate follows the window in which a customer comes back', async () => {
  const at = async (hours: string) => (await row('Resolution rate by the time', hours)).split(' ');
  const [, , , backInOne] = await at('24 h');
  const [, , , backInThree] = await at('72 h');
  expect(backInOne).toBe('0%');
  expect(Number.parseFloat(backInThree ?? '')).toBeGreaterThan(5);
  const before = await row('Figures of all channels', 'Came back');
  const keys = keyboardIn(open.page, () => pane.frame());
  await keys.reach(/^Hours in which coming back/);
  await open.page.keyboard.press('Home');
  expect(
    await eventually(
      () => row('Figures of all channels', 'Came back'),
      (now) => now !== before,
    ),
  ).toMatch(/ 0%$/);
});

test('nothing on the screen is wrong for a reader of screens', async () => {
  await pane.frame().evaluate(axe.source);
  const found = await pane
    .frame()
    .evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('#screen'));
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('the rejected rows are a file, with number and reason', async () => {
  await pane.unfold('Rejected rows');
  const [file] = await Promise.all([
    open.page.waitForEvent('download'),
    pane.press('Download the rejected rows'),
  ]);
  const kept = join(ROOT, 'test-output', 'rejected-rows.csv');
  await file.saveAs(kept);
  const text = readFileSync(kept, 'utf8').replace('\uFEFF', '');
  expect(text.trim().split(/\r?\n/).slice(1)).toEqual(['intercom.ndjson,67,It is not valid JSON.,']);
});

test('what was measured becomes the traffic', async () => {
  expect(await row('The offers on the measured traffic', 'Per resolution')).toContain('$');
  await pane.press('Use as traffic');
  await pane.said(/^Traffic is now what was measured \(channels: 2\)/);
  await pane.go('Traffic');
  const text = await pane
    .frame()
    .locator('#screen')
    .evaluate((screen) => [...screen.querySelectorAll('input')].map((own) => own.value));
  expect(text).toEqual(expect.arrayContaining(['conversation', 'email']));
  await open.screenshot('measure-traffic');
});

test('any other table waits until it is said what its columns are', async () => {
  await pane.go('Measure');
  await choose(named('other.csv', 'when;who;id\n03/04/2026 10:00;robot;1\n05/06/2026 10:00;customer;1\n'));
  await shows(/Choose a column for: Time, Author, Customer\./);
  const column = (label: string, value: string) =>
    pane.frame().getByLabel(label, { exact: true }).selectOption(value);
  await column('Time', 'when');
  await column('Author', 'who');
  await column('Customer', 'id');
  await shows(/Rows of these authors are rejected until you say who they are: robot\./);
  await column('robot', 'ai');
  await shows(/can be read in two ways/);
  expect(await pane.frame().getByRole('button', { name: 'Read again' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await column('Order of day and month', 'dayFirst');
  await pane.press('Read again');
  await pane.said(/^Read 89 rows\./);
  expect(await row('Rows of each file', 'other.csv')).toBe('other.csv 2 2 0');
});

test('nothing left this machine, and nothing came but the script beside the page', () => {
  expect([open.outside, open.violations, open.errors]).toEqual([[], [], []]);
  expect([...new Set(asked)].filter((path) => !path.endsWith('/reader.js'))).toEqual([]);
});
