/** @jest-environment jsdom */
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { createPane } from '../../../src/taskpane/store/pane';
import { keepChanges, openKept } from '../../../src/taskpane/store/kept-scenarios';
import { choicesKept, withChoices } from '../../../src/taskpane/store/workbook-choices';
import { inMemoryWorkbook } from '../in-memory-workbook';

test('what is usual is not kept, and comes back as usual', () => {
  const plain = withChoices(EXAMPLE_SCENARIO, {
    studied: undefined,
    monthsView: 'accrual',
    monthsLaid: 'down',
  });
  expect('choices' in plain).toBe(false);
  expect(choicesKept(plain)).toEqual({ studied: undefined, monthsView: 'accrual', monthsLaid: 'down' });
  const chosen = withChoices(EXAMPLE_SCENARIO, { studied: 'Fin', monthsView: 'cash', monthsLaid: 'across' });
  expect(choicesKept(chosen)).toEqual({ studied: 'Fin', monthsView: 'cash', monthsLaid: 'across' });
  expect(
    'choices' in withChoices(chosen, { studied: undefined, monthsView: 'accrual', monthsLaid: 'down' }),
  ).toBe(false);
});

test('view and chosen offer are kept with a scenario and are back when it is opened', async () => {
  const workbook = inMemoryWorkbook();
  const pane = createPane(workbook);
  pane.open(EXAMPLE_SCENARIO);
  pane.store.set({ studied: 'Per session in tiers', monthsView: 'cash' });
  expect(await keepChanges(pane)).toBe(true);
  pane.open({ ...EXAMPLE_SCENARIO, id: 'other', name: 'Other' });
  pane.store.set({ studied: undefined, monthsView: 'accrual' });
  const [kept] = workbook.shelf.scenarios;
  if (kept === undefined) throw new Error('nothing was kept');
  await openKept(pane, kept);
  expect(pane.store.get()).toMatchObject({ studied: 'Per session in tiers', monthsView: 'cash' });
});
