/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import type { Scenario } from '../../../../src/core/scenario/tables/scenario';
import { inMemoryWorkbook, type InMemoryWorkbook } from '../../in-memory-workbook';
import { violations } from '../../accessible';
import { renderPane, said, settled } from '../../render-pane';

const BASE: Scenario = { ...EXAMPLE_SCENARIO, id: 'base', name: 'Base' };
const BEST: Scenario = { ...withRate(0.8), id: 'best', name: 'Best' };

function withRate(rate: number): Scenario {
  return {
    ...EXAMPLE_SCENARIO,
    traffic: EXAMPLE_SCENARIO.traffic.map((row) => ({ ...row, 'Resolution rate': rate })),
  };
}

function keeping(...scenarios: Scenario[]): InMemoryWorkbook {
  const workbook = inMemoryWorkbook();
  workbook.shelf = { ...workbook.shelf, scenarios };
  return workbook;
}

function renderScenarios(scenario: Scenario | null = BASE, workbook = keeping()) {
  return renderPane({ at: 'scenarios', scenario, workbook });
}

const keptNames = ({ shelf }: InMemoryWorkbook) => shelf.scenarios.map(({ name }) => name);
const button = (name: string) => screen.findByRole('button', { name });
const rate = (scenario: Scenario | undefined) => scenario?.traffic[0]?.['Resolution rate'];

describe('keeping the scenario at hand', () => {
  test('nothing kept yet is said, and what keeping is for', async () => {
    renderScenarios();
    expect(await screen.findByText(/None yet\. Save the current figures/)).toBeTruthy();
    expect(screen.getByText('not saved')).toBeTruthy();
  });

  test('a quick name keeps it at once, and it is called so', async () => {
    const { user, workbook, pane } = renderScenarios(EXAMPLE_SCENARIO);
    await user.click(await button('Base'));
    await waitFor(() => expect(keptNames(workbook)).toEqual(['Base']));
    expect(pane.store.get().scenario.name).toBe('Base');
    expect(said()).toBe('Base is saved in this workbook and travels with the file.');
    expect(screen.getByText('saved')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Base' })).toBeNull();
  });

  test('a name of one’s own; without one it is asked for', async () => {
    const { user, workbook } = renderScenarios();
    await user.click(await button('Save'));
    expect(screen.getByText('Enter a name.')).toBeTruthy();
    await user.type(screen.getByLabelText('Save as'), 'Budget 2027{Enter}');
    await waitFor(() => expect(keptNames(workbook)).toEqual(['Budget 2027']));
  });

  test('a name that is taken is asked about before it is replaced', async () => {
    const { user, workbook } = renderScenarios({ ...BASE, id: 'other', name: 'Other' }, keeping(BEST));
    await screen.findByRole('button', { name: 'Best' });
    await user.type(screen.getByLabelText('Save as'), 'best');
    await user.click(await button('Save'));
    expect(screen.getByText('best already exists. Replace it?')).toBeTruthy();
    expect(rate(workbook.shelf.scenarios[0])).toBe(0.8);
    await user.click(await button('Replace'));
    await waitFor(() => expect(rate(workbook.shelf.scenarios[0])).toBe(0.65));
    expect(workbook.shelf.scenarios.map(({ id }) => id)).toEqual(['best']);
  });

  test('a kept one under another name becomes a second scenario, and the first stays', async () => {
    const { user, workbook, pane } = renderScenarios(BASE, keeping(BASE));
    await screen.findByText('saved');
    act(() => pane.edit(() => ({ ...BASE, traffic: BEST.traffic })));
    await user.click(await button('Best'));
    await waitFor(() => expect(keptNames(workbook)).toEqual(['Base', 'Best']));
    expect(workbook.shelf.scenarios.map(rate)).toEqual([0.65, 0.8]);
    expect(pane.store.get().scenario).toMatchObject({ id: 'best', name: 'Best' });
  });

  test('changes since it was kept are said, kept, or given up', async () => {
    const { user, workbook, pane } = renderScenarios(BASE, keeping(BASE));
    await screen.findByText('saved');
    act(() => pane.edit(() => ({ ...BASE, traffic: BEST.traffic })));
    expect(await screen.findByText('changed since it was saved')).toBeTruthy();
    await user.click(await button('Revert to saved'));
    expect(rate(pane.store.get().scenario)).toBe(0.65);
    act(() => pane.undo());
    await user.click(await button('Save changes'));
    await waitFor(() => expect(rate(workbook.shelf.scenarios[0])).toBe(0.8));
    expect(screen.getByText('saved')).toBeTruthy();
  });

  test('the name that it was kept under stays when the workbook’s tables change', async () => {
    const workbook = keeping();
    workbook.tables = { traffic: BASE.traffic, offers: BASE.offers };
    const { user, pane } = renderScenarios(null, workbook);
    await act(() => pane.follow());
    await user.click(await button('Base'));
    await waitFor(() => expect(keptNames(workbook)).toEqual(['Base']));
    act(() => workbook.edit({ traffic: BEST.traffic, offers: BASE.offers }));
    await settled();
    expect(pane.store.get().scenario.name).toBe('Base');
    expect(screen.getByText('changed since it was saved')).toBeTruthy();
  });
});

describe('the kept scenarios', () => {
  test('the one at hand is marked, another one is opened', async () => {
    const { user, pane } = renderScenarios(BASE, keeping(BASE, BEST));
    await user.click(await screen.findByRole('button', { name: 'Best' }));
    await waitFor(() => expect(pane.store.get().scenario.id).toBe('best'));
    const current = document.querySelector('li[aria-current=true]');
    expect(current?.textContent).toContain('Best');
  });

  test('what was not kept is said first; opened anyway it is gone', async () => {
    const { user, pane, workbook } = renderScenarios(withRate(0.5), keeping(BEST));
    await user.click(await screen.findByRole('button', { name: 'Best' }));
    expect(screen.getByText('Example is not saved. Opening Best takes its place.')).toBeTruthy();
    expect(pane.store.get().scenario.name).toBe('Example');
    await user.click(await button('Open anyway'));
    await waitFor(() => expect(pane.store.get().scenario).toMatchObject({ id: 'best' }));
    expect(keptNames(workbook)).toEqual(['Best']);
  });

  test('kept first, both are there; Escape stays', async () => {
    const { user, pane, workbook } = renderScenarios(withRate(0.5), keeping(BEST));
    await user.click(await screen.findByRole('button', { name: 'Best' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/takes its place/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Best' }));
    await user.click(await button('Save it first'));
    await waitFor(() => expect(pane.store.get().scenario).toMatchObject({ id: 'best' }));
    expect(keptNames(workbook)).toEqual(['Best', 'Example']);
  });

  test('one is renamed in its place, at hand as well; a name that is taken is refused', async () => {
    const { user, pane, workbook } = renderScenarios(BASE, keeping(BASE, BEST));
    await user.click(await button('Rename Base'));
    const field = screen.getByLabelText('New name of Base');
    await user.clear(field);
    await user.type(field, 'best{Enter}');
    expect(screen.getByText('Another one is called best.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'Plan{Enter}');
    await waitFor(() => expect(keptNames(workbook)).toEqual(['Plan', 'Best']));
    expect(pane.store.get().scenario.name).toBe('Plan');
    await waitFor(() => expect(document.activeElement?.getAttribute('title')).toBe('Rename Plan'));
  });

  test('a copy, deleted, and had back by Undo', async () => {
    const { user, workbook } = renderScenarios(BASE, keeping(BASE));
    await user.click(await button('Duplicate Base'));
    await waitFor(() => expect(keptNames(workbook)).toEqual(['Base', 'Base copy']));
    await user.click(await button('Delete Base copy'));
    await waitFor(() => expect(keptNames(workbook)).toEqual(['Base']));
    expect(document.activeElement?.textContent).toBe('Undo');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(keptNames(workbook)).toEqual(['Base', 'Base copy']));
  });

  test('somebody else’s saving is shown with its sentence, and loaded again', async () => {
    const workbook = keeping(BASE);
    const why = 'The scenarios of this workbook were changed by somebody else. Nothing was overwritten.';
    workbook.deleteScenario = () => Promise.resolve({ done: false, why });
    const { user } = renderScenarios(BASE, workbook);
    await user.click(await button('Delete Base'));
    const panel = within(await screen.findByRole('region', { name: 'Not saved' }));
    expect(panel.getByText(why)).toBeTruthy();
    workbook.shelf = { ...workbook.shelf, scenarios: [BASE, BEST] };
    await user.click(panel.getByRole('button', { name: 'Load them again' }));
    expect(await button('Delete Best')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Not saved' })).toBeNull();
  });

  test('what the workbook’s tables hold is taken when asked for', async () => {
    const workbook = keeping(BASE);
    workbook.tables = { traffic: BEST.traffic, offers: BEST.offers };
    const { user, pane } = renderScenarios(BASE, workbook);
    await screen.findByText('saved');
    await user.click(await button('Use the workbook’s figures'));
    await waitFor(() => expect(rate(pane.store.get().scenario)).toBe(0.8));
    expect(said()).toContain('The pane follows the tables of this workbook:');
  });

  test('a workbook without tables says so', async () => {
    const { user } = renderScenarios(BASE, keeping(BASE));
    await screen.findByText('saved');
    await user.click(await button('Use the workbook’s figures'));
    await waitFor(() => expect(said()).toBe('This workbook has no tables of offers and traffic yet.'));
  });
});

describe('best and worst', () => {
  async function openForm() {
    const rendered = renderScenarios(BASE, keeping(BASE));
    await screen.findByText('saved');
    await rendered.user.click(screen.getByText('Create best and worst cases from Base'));
    return rendered;
  }

  test('both are made of the one at hand in one step', async () => {
    const { user, workbook, pane } = await openForm();
    await user.click(await button('Save both'));
    await waitFor(() => expect(keptNames(workbook)).toEqual(['Base', 'Best', 'Worst']));
    expect(workbook.shelf.scenarios.map(rate)).toEqual([0.65, 0.715, 0.585]);
    expect(workbook.shelf.scenarios.map(({ traffic }) => traffic[0]?.['Interactions per session'])).toEqual([
      4, 3.6, 4.4,
    ]);
    expect(pane.store.get().scenario.name).toBe('Base');
    expect(said()).toBe('Saved Best and Worst in this workbook.');
  });

  test('percent as typed, with what it comes to; too much is refused beside its field', async () => {
    const { user, workbook } = await openForm();
    const best = within(screen.getByRole('group', { name: 'Best' }));
    const field = best.getByLabelText('Resolution rate');
    await user.clear(field);
    await user.type(field, '20');
    expect(best.getByText('65% → 78%')).toBeTruthy();
    await user.clear(field);
    await user.type(field, '60%');
    expect(best.getByText(/changed that far, it is not/)).toBeTruthy();
    await user.click(await button('Save both'));
    expect(keptNames(workbook)).toEqual(['Base']);
    await user.clear(field);
    await user.type(field, 'much');
    expect(
      best.getByText('Resolution rate is "much"; it must be a change in percent, above −100%.'),
    ).toBeTruthy();
  });
});

describe('two side by side', () => {
  test('what differs in inputs, and what that does to results', async () => {
    const { user } = renderScenarios(BASE, keeping(BASE, BEST));
    await user.selectOptions(await screen.findByLabelText('Scenario B'), 'Best');
    const inputs = within(screen.getByRole('region', { name: 'What differs' }));
    expect(inputs.getByRole('row', { name: 'Chat, Resolution rate 0.65 0.8' })).toBeTruthy();
    const results = within(screen.getByRole('region', { name: 'Results of both' }));
    const lines = results.getAllByRole('row').map((row) => row.textContent);
    const fin = lines.indexOf('Per resolution at $0.99');
    expect(lines.slice(fin + 2, fin + 4)).toEqual([
      'Total cost$137,175.00$99,600.00-$37,575.00',
      'Per month$32,175.00$39,600.00+$7,425.00',
    ]);
  });

  test('claims of vendors that differ stand among the inputs, two about the same offers each by itself', async () => {
    const claim = { offer: 'Fin', against: 'Zed', reading: 'cheaper', least: 0.3, most: 0.6 } as const;
    const claiming = {
      ...BEST,
      claims: { shown: 0, entered: [claim, { ...claim, reading: 'dearer', most: 0.5 }] },
    } as const;
    const { user } = renderScenarios(BASE, keeping(BASE, claiming));
    await user.selectOptions(await screen.findByLabelText('Scenario B'), 'Best');
    const inputs = within(screen.getByRole('region', { name: 'What differs' }));
    const rows = inputs.getAllByRole('row').map((row) => row.textContent);
    expect(rows.filter((own) => own?.startsWith('Fin, claim against Zed'))).toEqual([
      'Fin, claim against Zed–cheaper by 30% to 60%',
      'Fin, claim against Zed–the other dearer by 30% to 50%',
    ]);
  });

  test('the one at hand beside the one it was kept as', async () => {
    const { pane } = renderScenarios(BASE, keeping(BASE));
    await screen.findByText('saved');
    expect(screen.queryByText('Two side by side')).toBeNull();
    act(() => pane.edit(() => ({ ...BASE, traffic: BEST.traffic })));
    const results = within(await screen.findByRole('region', { name: 'Results of both' }));
    const headings = results.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(headings).toEqual(['Result', 'Base now', 'Base as saved', 'Difference']);
  });
});

test('axe finds nothing, with everything open', async () => {
  const { user } = renderScenarios(withRate(0.5), keeping(BASE, BEST));
  await user.click(await button('Rename Best'));
  await user.click(screen.getByRole('button', { name: 'Base' }));
  for (const summary of document.querySelectorAll('summary')) await user.click(summary);
  expect(await violations()).toEqual([]);
});
