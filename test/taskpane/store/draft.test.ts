/** @jest-environment jsdom */
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { shownClaim, withClaim } from '../../../src/core/scenario/claims/claims';
import { keepChanges, openKept } from '../../../src/taskpane/store/kept-scenarios';
import { keptState } from '../../../src/taskpane/store/kept-state';
import { createPane } from '../../../src/taskpane/store/pane';
import { hastyClock } from '../hasty-clock';
import { inMemoryWorkbook, type InMemoryWorkbook } from '../in-memory-workbook';

const { traffic, offers } = EXAMPLE_SCENARIO;
hastyClock();
const paused = () => new Promise((resolve) => setTimeout(resolve, 950));
const typed = offers.map((row, index) => (index === 0 ? { ...row, Rate: 1.23 } : row));

async function opened(workbook: InMemoryWorkbook) {
  const pane = createPane(workbook);
  await pane.follow();
  await pane.findDraft();
  return pane;
}

beforeEach(() => localStorage.clear());

test('quotes typed in the pane, never kept nor inserted, are found again after a reload, and can be dropped', async () => {
  const workbook = inMemoryWorkbook();
  const pane = await opened(workbook);
  pane.edit((own) => ({ ...own, traffic, offers: typed }));
  await paused();

  const again = await opened(workbook);
  expect(again.store.get().scenario).toMatchObject({ traffic, offers: typed });
  expect(again.store.get().draft?.savedAt).toMatch(/^\d{4}-/);

  await again.dropDraft();
  await paused();
  expect(again.store.get()).toMatchObject({ isFresh: true, draft: undefined });
  expect((await opened(workbook)).store.get().scenario.offers).toEqual([]);
});

test('a workbook that was closed without being saved: the machine has the draft', async () => {
  const pane = await opened(inMemoryWorkbook());
  pane.edit((own) => ({ ...own, traffic, offers: typed }));
  await paused();
  expect((await opened(inMemoryWorkbook())).store.get().scenario.offers).toEqual(typed);
});

test('a draft never goes into the sheets by itself: they stay, and the pane says what they hold', async () => {
  const workbook = inMemoryWorkbook();
  const pane = await opened(workbook);
  pane.edit((own) => ({ ...own, traffic, offers: typed }));
  await paused();
  workbook.tables = { traffic, offers };
  const again = await opened(workbook);
  await paused();
  expect(workbook.tables.offers).toEqual(offers);
  expect(again.store.get()).toMatchObject({ linked: undefined, apart: { offers } });
});

test('what is kept, or stands in the sheets, leaves no draft', async () => {
  const workbook = inMemoryWorkbook();
  const pane = await opened(workbook);
  pane.edit((own) => ({ ...own, traffic, offers: typed }));
  await paused();
  expect(workbook.draft?.scenario.offers).toEqual(typed);
  const saved = await workbook.saveScenario(pane.store.get().scenario, workbook.shelf.stamp);
  pane.store.set({ shelf: saved.done ? saved.value : workbook.shelf });
  await paused();
  expect(workbook.draft).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

test('a draft that cannot be read is none', async () => {
  localStorage.setItem('meterwise.draft Book1.xlsx', '{"format":"meterwise","version":3,"scenarios":"x"}');
  expect((await opened(inMemoryWorkbook())).store.get()).toMatchObject({ isFresh: true, draft: undefined });
});

describe('a claim that a vendor makes', () => {
  const claim = {
    offer: 'Per resolution at $0.99',
    against: 'Per session at $0.80',
    reading: 'dearer',
    least: 0.25,
    most: 0.4,
  } as const;

  test('is found again beside the workbook’s own tables, which are followed as before', async () => {
    const workbook = inMemoryWorkbook();
    workbook.tables = { traffic, offers };
    const pane = await opened(workbook);
    pane.edit((own) => withClaim(own, claim));
    // It is written beside the tables first, which is a pause of its own.
    while (workbook.draft === undefined) await paused();
    const again = await opened(workbook);
    await paused();
    expect(shownClaim(again.store.get().scenario)).toEqual(claim);
    expect(again.store.get()).toMatchObject({ draft: undefined, conflict: undefined, linked: { offers } });
  });

  test('is part of a scenario that is kept, and is back when it is opened', async () => {
    const workbook = inMemoryWorkbook();
    const pane = await opened(workbook);
    pane.open(EXAMPLE_SCENARIO);
    pane.edit((own) => withClaim(own, claim));
    expect(await keepChanges(pane)).toBe(true);
    pane.edit((own) => withClaim(own, { ...claim, most: 0.5 }));
    const { scenario, shelf } = pane.store.get();
    expect(keptState(scenario, shelf)).toBe('changed');
    const [kept] = workbook.shelf.scenarios;
    if (kept === undefined) throw new Error('nothing was kept');
    await openKept(pane, kept);
    expect(shownClaim(pane.store.get().scenario)).toEqual(claim);
  });

  test('that was typed on its sheet is the pane’s, and undone there too', async () => {
    const workbook = inMemoryWorkbook();
    workbook.tables = { traffic, offers, settings: { claim } };
    const pane = await opened(workbook);
    expect(shownClaim(pane.store.get().scenario)).toEqual(claim);
    workbook.edit({ traffic, offers, settings: { claim: { ...claim, most: 0.5 } } });
    await paused();
    expect(shownClaim(pane.store.get().scenario)?.most).toBe(0.5);
    await paused();
    expect(workbook.draft).toBeUndefined();
    pane.undo();
    expect(shownClaim(pane.store.get().scenario)?.most).toBe(0.4);
  });
});
