/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Scenario } from '../../../../src/core/scenario/tables/scenario';
import { renderPane } from '../../render-pane';

const SCENARIO: Scenario = {
  id: 'two',
  name: 'Two',
  note: '',
  traffic: [{ Channel: 'Chat', Sessions: 50000, 'Resolution rate': 0.65 }],
  offers: [
    { Offer: 'Outcome', Meter: 'resolution', Rate: 0.99, Currency: 'USD' },
    { Offer: 'Window', Meter: 'session', Rate: 0.8, Currency: 'USD' },
  ],
};

/** What stands in each line of the table: its label, today's value, the value to ask for. */
async function lines(): Promise<(string | null)[][]> {
  const table = await waitFor(() => screen.getByRole('table', { name: /^What Window would have to be/ }));
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].slice(0, 3).map((cell) => cell.textContent));
}

function unfold() {
  const details = screen.getByText('What it would have to charge').closest('details');
  if (details === null) throw new Error('nothing to unfold');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

test('what each term of the second would have to be to cost what the first does; what it does not have is left out', async () => {
  renderPane({ scenario: SCENARIO });
  expect(screen.queryByText('To ask for')).toBeNull();
  unfold();
  expect(await lines()).toEqual([
    ['Rate', '$0.80', '$0.6435'],
    ['Price level', '1 ×', '0.8044 ×'],
    ['Discount', '0%', '19.56%'],
    ['Platform fee', '$0.00', 'not reachable'],
    ['Seat price', '$0.00', 'not reachable'],
    ['Minimum fee', '$0.00', 'not reachable'],
    ['Monthly cap', 'none', '$32,175.00'],
    ['Cap per conversation', 'none', '$0.6435'],
    ['Included units', '0', '9,781.25'],
  ]);
  expect(screen.getByText(/^It needs tables of offers and traffic in the workbook/)).toBeTruthy();
});

test('the other way round a rate may rise', async () => {
  const { user } = renderPane({ scenario: SCENARIO });
  unfold();
  await lines();
  await user.selectOptions(
    screen.getAllByRole('combobox', { name: 'Offer' }).at(-1) as HTMLElement,
    'Outcome',
  );
  const table = await waitFor(() => screen.getByRole('table', { name: /^What Outcome would have to be/ }));
  expect(within(table).getByRole('row', { name: /^Rate/ }).textContent).toMatch(/^Rate\$0\.99\$1\.2308/);
});
