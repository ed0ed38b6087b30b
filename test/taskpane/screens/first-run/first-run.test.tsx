/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { scenarioJson } from '../../../../src/export/scenario-json';
import { violations } from '../../accessible';
import { renderPane, said } from '../../render-pane';

const title = () => screen.queryByText('What does a resolved issue really cost?');

describe('where nothing was started yet', () => {
  test('it stands in place of the screens that wait for figures, and of no other', () => {
    const { pane } = renderPane({ at: 'compare', scenario: null });
    for (const at of ['traffic', 'offers', 'compare', 'scenarios', 'insert'] as const) {
      act(() => pane.go(at));
      expect([at, title() === null]).toEqual([at, false]);
    }
    for (const at of ['help', 'settings'] as const) {
      act(() => pane.go(at));
      expect([at, title() === null]).toEqual([at, true]);
    }
  });

  test('sample data: the example is at hand, compared, and called made-up', async () => {
    const { user, pane } = renderPane({ at: 'traffic', scenario: null });
    await user.click(screen.getByText('Open the sample'));
    expect(pane.store.get()).toMatchObject({ scenario: EXAMPLE_SCENARIO, screen: 'compare', isFresh: false });
    expect(said()).toMatch(/^Sample data/);
    expect(title()).toBeNull();
  });

  test('own traffic: one channel to fill in', async () => {
    const { user, pane } = renderPane({ scenario: null });
    await user.click(screen.getByText('Compare quotes'));
    expect(pane.store.get().screen).toBe('traffic');
    expect(screen.getByLabelText<HTMLInputElement>('Channel name').value).toBe('New channel');
  });

  test('a budget begins where it will show, with what it still needs; nothing is added', async () => {
    const { user, pane } = renderPane({ at: 'traffic', scenario: null });
    await user.click(screen.getByText('Build a budget'));
    expect(title()).toBeNull();
    expect(pane.store.get()).toMatchObject({ screen: 'forecast', scenario: { traffic: [], offers: [] } });
    expect(screen.getByText(/What will each offer cost over the next years/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add offers' })).toBeTruthy();
  });

  test('before anything is typed nothing is marked as wrong', async () => {
    const { user } = renderPane({ scenario: null });
    await user.click(screen.getByText('Compare quotes'));
    expect(screen.getAllByText('Required').length).toBeGreaterThan(0);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Enter your traffic to price your offers.')).toBeTruthy();
  });

  test('a scenario is taken from a file, kept and opened', async () => {
    const { user, pane, workbook } = renderPane({ scenario: null });
    const text = scenarioJson({ ...EXAMPLE_SCENARIO, name: 'From finance' });
    const file = new File([text], 'finance.json', { type: 'application/json' });
    // jsdom's files have no text() of their own.
    Object.assign(file, { text: () => Promise.resolve(text) });
    await user.upload(screen.getByLabelText('A file with a scenario'), file);
    await screen.findByText('From finance', { exact: false, selector: 'h1 *' });
    expect(pane.store.get().scenario).toMatchObject({
      name: 'From finance',
      offers: EXAMPLE_SCENARIO.offers,
    });
    expect(workbook.calls).toContain('saveScenario From finance');
  });

  test('scenarios that the workbook keeps can be opened', async () => {
    const { user, pane } = renderPane({ scenario: null });
    const stamp = { revision: 1, savedBy: '', savedAt: '' };
    const kept = { ...EXAMPLE_SCENARIO, id: 'worst', name: 'Worst case' };
    act(() => pane.store.set({ shelf: { scenarios: [kept], active: null, stamp } }));
    await user.click(screen.getByText('Worst case'));
    expect(pane.store.get().scenario).toBe(kept);
  });

  test('axe finds nothing', async () => {
    renderPane({ scenario: null });
    expect(await violations()).toEqual([]);
  });
});
