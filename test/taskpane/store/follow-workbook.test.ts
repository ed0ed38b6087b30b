/** @jest-environment jsdom */
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions/assumptions';
import { editAssumptions, setFigure } from '../../../src/core/scenario/edit/assumptions';
import { createPane } from '../../../src/taskpane/store/pane';
import { keepOurs, takeTheirs } from '../../../src/taskpane/store/resolve-conflict';
import { hastyClock } from '../hasty-clock';
import { inMemoryWorkbook } from '../in-memory-workbook';

const { traffic, offers } = EXAMPLE_SCENARIO;
hastyClock();
const paused = () => new Promise((resolve) => setTimeout(resolve, 450));
const withRate = (rate: number) => offers.map((row, index) => (index === 0 ? { ...row, Rate: rate } : row));

async function following() {
  const workbook = inMemoryWorkbook();
  workbook.tables = { traffic, offers };
  const pane = createPane(workbook);
  await pane.follow();
  return { pane, workbook, rate: () => pane.store.get().scenario.offers[0]?.['Rate'] };
}

describe('tables in the workbook and the pane are the same offers and traffic', () => {
  test('the pane begins with what the workbook has', async () => {
    const { pane } = await following();
    expect(pane.store.get().scenario).toMatchObject({ traffic, offers });
    expect(pane.store.get().isFresh).toBe(false);
  });

  test('an edit in the pane is written in the workbook, once for a burst of edits', async () => {
    const { pane, workbook } = await following();
    for (const rate of [1, 1.1, 1.2]) pane.edit((own) => ({ ...own, offers: withRate(rate) }), 'rate');
    await paused();
    expect(workbook.tables?.offers[0]?.['Rate']).toBe(1.2);
    expect(workbook.calls).toEqual(['writeTables']);
  });

  test('an edit in the workbook is taken, and nothing is written back', async () => {
    const { workbook, rate } = await following();
    workbook.edit({ traffic, offers: withRate(2) });
    await paused();
    expect(rate()).toBe(2);
    await paused();
    expect(workbook.calls).toEqual([]);
  });

  test('changed on both sides: nothing is written or taken until the user decides', async () => {
    const { pane, workbook, rate } = await following();
    pane.edit((own) => ({ ...own, offers: withRate(3) }));
    workbook.edit({ traffic, offers: withRate(4) });
    await paused();
    expect([rate(), workbook.tables?.offers[0]?.['Rate']]).toEqual([3, 4]);
    expect(pane.store.get().conflict?.theirs.offers[0]?.['Rate']).toBe(4);
  });

  test('the workbook’s figures taken: the pane has them, and undo brings back its own', async () => {
    const { pane, workbook, rate } = await following();
    pane.edit((own) => ({ ...own, offers: withRate(3) }));
    workbook.edit({ traffic, offers: withRate(4) });
    await paused();
    takeTheirs(pane);
    expect(rate()).toBe(4);
    pane.undo();
    expect(rate()).toBe(3);
  });

  test('the pane’s figures written over the workbook’s', async () => {
    const { pane, workbook } = await following();
    pane.edit((own) => ({ ...own, offers: withRate(3) }));
    workbook.edit({ traffic, offers: withRate(4) });
    await paused();
    await keepOurs(pane);
    expect(workbook.tables?.offers[0]?.['Rate']).toBe(3);
    expect(pane.store.get().conflict).toBeUndefined();
  });

  test('a refusal is shown with its sentence, and the pane keeps what was typed', async () => {
    const { pane, workbook, rate } = await following();
    workbook.writeTables = () => Promise.resolve({ done: false, why: 'Offers!C2 holds the formula =B2*2.' });
    pane.edit((own) => ({ ...own, offers: withRate(5) }));
    await paused();
    expect(pane.store.get().conflict?.why).toBe('Offers!C2 holds the formula =B2*2.');
    expect(rate()).toBe(5);
  });

  test('another scenario that is opened is never written into these tables', async () => {
    const { pane, workbook } = await following();
    pane.open({ id: 'worst', name: 'Worst', note: '', traffic, offers: withRate(9) });
    pane.edit((own) => ({ ...own, offers: withRate(10) }));
    await paused();
    expect(workbook.tables?.offers).toEqual(offers);
    expect(workbook.calls).toEqual([]);
  });

  test('kept under a name, the scenario still follows the tables, today and the next day', async () => {
    const { pane, workbook } = await following();
    const kept = { ...pane.store.get().scenario, id: 'base', name: 'Base' };
    const saved = await workbook.saveScenario(kept, workbook.shelf.stamp);
    expect(saved.done).toBe(true);
    pane.keepAs(kept);
    workbook.edit({ traffic, offers: withRate(6) });
    await paused();
    expect(pane.store.get().scenario).toMatchObject({ name: 'Base', offers: withRate(6) });

    const nextDay = createPane(workbook);
    await nextDay.follow();
    expect(nextDay.store.get().scenario).toMatchObject({ id: 'base', name: 'Base', offers: withRate(6) });
  });

  test('assumptions, which no table holds, stay when tables are edited, and come back the next day', async () => {
    const { pane, workbook } = await following();
    pane.edit((own) => editAssumptions(own, (all) => setFigure(all, 'Growth', 0.02)));
    workbook.edit({ traffic, offers: withRate(7) });
    await paused();
    const { scenario } = pane.store.get();
    expect(scenario).toMatchObject({ offers: withRate(7), assumptions: { figures: { Growth: 0.02 } } });
    expect(workbook.calls).toEqual([]);

    const saved = await workbook.saveScenario({ ...scenario, id: 'base' }, workbook.shelf.stamp);
    expect(saved.done).toBe(true);
    const nextDay = createPane(workbook);
    await nextDay.follow();
    expect(nextDay.store.get().scenario.assumptions).toEqual(scenario.assumptions);
  });
});

describe('what stands beside the tables in a model follows, too', () => {
  const MODEL = { id: 'base', name: 'Base', note: '' };
  const held = { ...NO_ASSUMPTIONS, figures: { Growth: 0.03 } };

  async function followingModel() {
    const workbook = inMemoryWorkbook();
    workbook.tables = { traffic, offers, scenario: MODEL, assumptions: held, settings: { view: 'cash' } };
    const pane = createPane(workbook);
    await pane.follow();
    return { pane, workbook };
  }

  test('the sheet’s assumptions and choices are the pane’s, when it opens and when they are typed', async () => {
    const { pane, workbook } = await followingModel();
    expect(pane.store.get()).toMatchObject({ monthsView: 'cash', scenario: { assumptions: held } });
    const typed = { ...held, figures: { Growth: 0.05, Swing: 0.2 } };
    workbook.edit({
      ...{ traffic, offers, scenario: MODEL },
      ...{ assumptions: typed, settings: { view: 'accrual', studiedOffer: 'Fin' } },
    });
    await paused();
    expect(pane.store.get()).toMatchObject({ monthsView: 'accrual', studied: 'Fin' });
    expect(pane.store.get().scenario.assumptions).toEqual(typed);
    await paused();
    expect(workbook.calls).toEqual([]);
  });

  test('what is changed in the pane is written there; what it has no cell for stays here', async () => {
    const { pane, workbook } = await followingModel();
    pane.edit((own) =>
      editAssumptions(own, (all) => ({ ...all, figures: { Growth: 0.01, 'Rank by': 'total cost' } })),
    );
    pane.store.set({ studied: 'Fin' });
    await paused();
    expect(workbook.tables).toMatchObject({
      assumptions: { figures: { Growth: 0.01 } },
      settings: { view: 'cash', studiedOffer: 'Fin' },
    });
    expect(pane.store.get().scenario.assumptions?.figures['Rank by']).toBe('total cost');
  });

  test('a scenario that has no sheets here says what they hold instead', async () => {
    const { pane, workbook } = await followingModel();
    await pane.openKept({ id: 'worst', name: 'Worst', note: '', traffic, offers: withRate(9) });
    expect(pane.store.get()).toMatchObject({ linked: undefined, apart: { scenario: MODEL, offers } });
    expect(workbook.calls).toEqual([]);
  });
});
