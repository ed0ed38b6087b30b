/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { addCase, setCaseValue } from '../../../../src/core/scenario/cases/edit-cases';
import { inCase } from '../../../../src/core/scenario/cases/in-case';
import type { Scenario } from '../../../../src/core/scenario/tables/scenario';
import { violations } from '../../accessible';
import { renderPane } from '../../render-pane';

const PLAIN: Scenario = {
  ...EXAMPLE_SCENARIO,
  traffic: [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.4, 'Human cost': 5 }],
  offers: [
    { Offer: 'Outcome', Meter: 'resolution', Rate: 1, Currency: 'USD' },
    { Offer: 'Session', Meter: 'session', Rate: 0.5, Currency: 'USD' },
  ],
  assumptions: {
    figures: { Months: 24, Start: 46204, 'Fiscal year starts': 1 },
    ramp: [],
    season: [],
    spread: [],
  },
};
/** 400 resolutions and 600 people's contacts: $3,400 and $3,500 a month; with 800 resolved $1,800 and $1,500. */
const CASES = setCaseValue(
  addCase(PLAIN, 'Best'),
  'Best',
  { table: 'traffic', name: 'Chat', header: 'Resolution rate' },
  0.8,
);

const table = (name: string | RegExp) => screen.findByRole('table', { name });
const lines = (own: HTMLElement) =>
  within(own)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
const bold = (own: HTMLElement) =>
  [...own.querySelectorAll('b')].map((cell) => cell.firstChild?.textContent?.trim());

describe('Compare', () => {
  test('the figure that ranks in every case, the cheapest of each bold, below the ranking', async () => {
    renderPane({ scenario: CASES });
    const own = await table('Total cost by case');
    expect(lines(own)).toEqual([
      ['Offer', 'Base (shown)', 'Best'],
      ['Outcome', '$3,400 cheapest', '$1,800'],
      ['Session', '$3,500', '$1,500 cheapest'],
    ]);
    expect(bold(own)).toEqual(['$3,400', '$1,500']);
  });

  test('another basis, and another case shown: figures, order and headings follow', async () => {
    const { pane, user } = renderPane({ scenario: CASES });
    await table('Total cost by case');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rank by' }), 'cost per resolution');
    act(() => pane.edit((own) => inCase(own, 'Best')));
    expect(lines(await table('Cost per resolution by case'))).toEqual([
      ['Offer', 'Base', 'Best (shown)'],
      ['Session', '$1.25', '$0.63 cheapest'],
      ['Outcome', '$1.00 cheapest', '$1.00'],
    ]);
  });

  test('what is tried out is not of the cases, and that is said', async () => {
    renderPane({ scenario: CASES });
    await table('Total cost by case');
    const note = 'The model as it is, without figures you are trying out.';
    expect(screen.queryByText(note)).toBeNull();
    fireEvent.change(screen.getByRole('slider', { name: 'Resolution rate' }), { target: { value: '0.9' } });
    expect(screen.getByText(note)).toBeTruthy();
    expect(lines(await table('Total cost by case'))[1]).toEqual(['Outcome', '$3,400 cheapest', '$1,800']);
  });

  test('without cases there is no such table', () => {
    renderPane({ scenario: PLAIN });
    expect(screen.getByRole('table', { name: /^Offers by / })).toBeTruthy();
    expect(screen.queryByText(/by case/)).toBeNull();
  });
});

describe('Forecast', () => {
  test('all months of every offer by case, and one offer by fiscal year', async () => {
    renderPane({ scenario: CASES, at: 'forecast' });
    expect(lines(await table('Total cost of all months by case'))).toEqual([
      ['Offer', 'Base (shown)', 'Best'],
      ['Outcome', '$81,600 cheapest', '$43,200'],
      ['Session', '$84,000', '$36,000 cheapest'],
    ]);
    // From July 2026 on: six, twelve and six months.
    expect(lines(await table('Total cost by year, Outcome'))).toEqual([
      ['Year', 'Base (shown)', 'Best'],
      ['FY26', '$20,400', '$10,800'],
      ['FY27', '$40,800', '$21,600'],
      ['FY28', '$20,400', '$10,800'],
    ]);
    cleanup();
    renderPane({ scenario: PLAIN, at: 'forecast' });
    expect(screen.queryByText(/by case/)).toBeNull();
  });
});

test('under Scenarios both figures of every case', async () => {
  renderPane({ scenario: CASES, at: 'scenarios' });
  expect(lines(await table('Cost per resolution by case'))[2]).toEqual([
    'Session',
    '$1.25',
    '$0.63 cheapest',
  ]);
  expect(bold(await table('Total cost of a month by case'))).toEqual(['$3,400', '$1,500']);
});

test.each(['compare', 'forecast'] as const)('nothing for axe to find on %s with cases', async (at) => {
  renderPane({ scenario: CASES, at });
  await table(/by case/);
  expect(await violations()).toEqual([]);
});
