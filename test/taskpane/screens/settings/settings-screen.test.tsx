/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { loadSettings } from '../../../../src/taskpane/format/settings';
import { violations } from '../../accessible';
import { inMemoryWorkbook } from '../../in-memory-workbook';
import { renderPane, said } from '../../render-pane';

const currency = () => screen.getByLabelText<HTMLInputElement>('Currency');

describe('how figures are shown', () => {
  test('a currency of three letters is kept; what is none stays typed, with its fault', async () => {
    const { user, pane } = renderPane({ at: 'settings' });
    await user.type(currency(), 'eur');
    expect(pane.store.get().settings.currency).toBe('EUR');
    expect(loadSettings().currency).toBe('EUR');
    await user.tab();
    expect(currency().value).toBe('EUR');
    await user.type(currency(), 'o');
    expect(screen.getByText(/a currency is its three-letter code/)).toBeTruthy();
    expect(loadSettings().currency).toBe('EUR');
    await user.clear(currency());
    expect(loadSettings().currency).toBe('');
  });

  test('decimals of unit costs show in every figure, and change nothing that is reckoned', async () => {
    const { user, pane } = renderPane({ at: 'settings' });
    const before = pane.store.get().scenario;
    await user.click(screen.getByLabelText(/^4, as in 1\.2308$/));
    expect(loadSettings()).toEqual({ currency: '', decimals: 4 });
    expect(pane.store.get().scenario).toBe(before);
    act(() => pane.go('compare'));
    expect(screen.getAllByText(/^\$0\.\d{4}$/).length).toBeGreaterThan(5);
  });

  test('the theme is said to be that of Office', () => {
    renderPane({ at: 'settings' });
    expect(screen.getByText(/The pane follows Office/)).toBeTruthy();
  });
});

describe('stored data', () => {
  test('what this machine keeps is forgotten', async () => {
    const { user, pane } = renderPane({ at: 'settings' });
    await user.type(currency(), 'CHF');
    await user.click(screen.getByText('Forget what is on this machine'));
    expect(localStorage.length).toBe(0);
    expect(pane.store.get().settings).toEqual({ currency: '', decimals: 2 });
    expect(currency().value).toBe('');
    expect(said()).toBe('Nothing of Meterwise is stored on this computer any more.');
  });

  function keeping() {
    const asked: boolean[] = [];
    const workbook = inMemoryWorkbook({
      writtenSheets: () => Promise.resolve({ done: true, value: ['Offers', 'Usage'] }),
      removeEverything({ sheets }) {
        asked.push(sheets);
        workbook.shelf = { ...workbook.shelf, scenarios: [] };
        return Promise.resolve({
          done: true,
          value: { scenarios: 2, sheets: sheets ? ['Offers', 'Model'] : [] },
        });
      },
    });
    const kept = ['Base', 'Worst'].map((name) => ({ ...EXAMPLE_SCENARIO, id: name.toLowerCase(), name }));
    workbook.shelf = { ...workbook.shelf, scenarios: kept };
    return { asked, shown: renderPane({ at: 'settings', workbook }) };
  }

  test('what the workbook keeps goes only after it was said exactly, and asked', async () => {
    const { asked, shown } = keeping();
    const { user, pane } = shown;
    await act(() => pane.readShelf());
    await user.click(screen.getByText('Delete saved scenarios from this workbook…'));
    const panel = screen.getByRole('region', { name: 'This cannot be undone' });
    expect(document.activeElement).toBe(panel);
    expect(panel.textContent).toContain('the scenarios Base, Worst');
    expect(panel.textContent).toContain('These are: Offers, Usage.');
    expect(asked).toEqual([]);
    await user.click(screen.getByText('Remove them for good'));
    expect(asked).toEqual([false]);
    expect(said()).toBe('Removed 2 scenarios from this workbook.');
    expect(pane.store.get().shelf?.scenarios).toEqual([]);
    expect(screen.queryByText('Remove them for good')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Delete saved scenarios from this workbook…');
  });

  test('the sheets go too where that is chosen', async () => {
    const { asked, shown } = keeping();
    await shown.user.click(screen.getByText('Delete saved scenarios from this workbook…'));
    await shown.user.click(screen.getByLabelText(/Also the sheets that Meterwise wrote/));
    await shown.user.click(screen.getByText('Remove them for good'));
    expect(asked).toEqual([true]);
    expect(said()).toBe('Removed 2 scenarios and the sheets Offers, Model from this workbook.');
  });

  test('keeping everything removes nothing', async () => {
    const { asked, shown } = keeping();
    await shown.user.click(screen.getByText('Delete saved scenarios from this workbook…'));
    await shown.user.click(screen.getByText('Keep everything'));
    expect(asked).toEqual([]);
    expect(screen.queryByText('Keep everything')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Delete saved scenarios from this workbook…');
  });
});

test('axe finds nothing, with the question open and a currency that is none', async () => {
  const { user } = renderPane({ at: 'settings' });
  await user.type(currency(), 'euro');
  await user.click(screen.getByText('Delete saved scenarios from this workbook…'));
  expect(await violations()).toEqual([]);
});
