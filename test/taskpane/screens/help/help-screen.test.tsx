/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import product from '../../../../package.json';
import keys from '../../../../shortcuts.json';
import { catalogueDate } from '../../../../src/core/catalogue/catalogue-date';
import { CATALOGUE } from '../../../../src/core/catalogue/index';
import { helpFigures } from '../../../../src/messages/en/help-figures';
import { violations } from '../../accessible';
import { renderPane } from '../../render-pane';

afterEach(() => {
  globalThis.meterwiseCatalogue = undefined;
});

describe('help', () => {
  test('explains every figure in two short lines, the second one in the words of its formula', () => {
    renderPane({ at: 'help' });
    for (const { term, means, made } of Object.values(helpFigures)) {
      const line = screen.getByText(term).parentElement?.querySelector('dd')?.textContent;
      expect(line).toBe(`${means}= ${made}`);
      expect(Math.max(means.length, made.length)).toBeLessThanOrEqual(110);
    }
  });

  test('lists every key that the add-in has', () => {
    renderPane({ at: 'help' });
    for (const { action, key } of keys.shortcuts) {
      const row = screen.getByText(keys.actions.find(({ id }) => id === action)?.name ?? '').closest('tr');
      expect(row?.textContent).toContain(key.default);
      expect(row?.textContent).toContain(key.mac);
    }
    expect(screen.getByText('Ctrl+Z')).toBeTruthy();
  });

  test('says its version and the date of the catalogue that is loaded', () => {
    globalThis.meterwiseCatalogue = CATALOGUE;
    renderPane({ at: 'help' });
    const about = screen.getByText(new RegExp(`^Meterwise ${product.version.replaceAll('.', '\\.')}\\.`));
    expect(about.textContent).toContain(`Catalogue of vendors as of ${catalogueDate(CATALOGUE)}.`);
  });

  test('says so where no catalogue is loaded', () => {
    renderPane({ at: 'help' });
    expect(screen.getByText(/No catalogue of vendors is loaded/)).toBeTruthy();
  });

  test('says what leaves the machine, and what was not tried', () => {
    renderPane({ at: 'help' });
    expect(screen.getByText(/^Nothing, by our code/)).toBeTruthy();
    expect(screen.getByText(/Nobody has run Meterwise in a real Excel/)).toBeTruthy();
  });

  test('axe finds nothing', async () => {
    renderPane({ at: 'help' });
    expect(await violations()).toEqual([]);
  });
});
