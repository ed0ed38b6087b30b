/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { CATALOGUE } from '../../../../src/core/catalogue/index';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { loadLaterScreens } from '../../../../src/taskpane/screens/screens';
import { violations } from '../../accessible';
import { renderPane } from '../../render-pane';

beforeAll(loadLaterScreens);
afterEach(() => {
  globalThis.meterwiseCatalogue = undefined;
});

const show = () => renderPane({ at: 'claims', scenario: EXAMPLE_SCENARIO });
const type = (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};
const where = () =>
  within(screen.getByRole('table', { name: 'Where the claim holds' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

async function claimed() {
  const shown = show();
  await shown.user.selectOptions(screen.getByLabelText('This offer'), 'Per resolution at $0.99');
  await shown.user.selectOptions(screen.getByLabelText('against'), 'Per session at $0.80');
  return shown;
}

test('30 to 60 % dearer holds from 50.51 to 62.16 % resolved, at no volume and at no number of replies', async () => {
  const { user } = await claimed();
  await user.selectOptions(screen.getByLabelText('is said to'), 'dearer');
  expect(where()).toEqual([
    'Resolution rate50.51% to 62.16%',
    expect.stringMatching(/nowhere$/),
    expect.stringMatching(/nowhere$/),
  ]);
  expect(screen.getByText(/Per session at \$0\.80 is 24\.32% dearer/).textContent).toMatch(
    /less than claimed\.$/,
  );
});

test('another range is read as it is typed', async () => {
  await claimed();
  type('at least', '15');
  type('at most', '20%');
  expect(where().slice(1)).toEqual([
    expect.stringMatching(/everywhere$/),
    expect.stringMatching(/everywhere$/),
  ]);
  expect(screen.getByText(/19\.56% cheaper/).textContent).toMatch(/the claim holds\.$/);
});

test('what is no range is said, and nothing is judged by it', async () => {
  await claimed();
  type('at least', '70');
  expect(screen.getByRole('alert').textContent).toMatch(/the higher share second/);
  expect(screen.queryByRole('table', { name: 'Where the claim holds' })).toBeNull();
});

test('a vendor’s plans stand in the order of their dates, with what a resolution costs', async () => {
  globalThis.meterwiseCatalogue = CATALOGUE;
  const { user } = show();
  await user.selectOptions(screen.getByLabelText('Vendor'), 'Intercom Fin');
  const table = screen.getByRole('table', { name: /^Plans of Intercom Fin/ });
  const [first] = within(table).getAllByRole('row').slice(1);
  expect(first?.textContent).toMatch(/^2023At launch\$1\.9/);
  expect(await violations()).toEqual([]);
});

test('of an offer without a price it says what the offer lacks', () => {
  const unpriced = { Offer: 'Quoted by phone', Meter: 'resolution' };
  const [first] = EXAMPLE_SCENARIO.offers;
  renderPane({ at: 'claims', scenario: { ...EXAMPLE_SCENARIO, offers: [first ?? {}, unpriced] } });
  expect(screen.queryByRole('table', { name: 'Where the claim holds' })).toBeNull();
  expect(screen.getByText(/\(Quoted by phone\), Rate is blank/)).toBeTruthy();
});

test('without the catalogue it says so', () => {
  show();
  expect(screen.getByText('The catalogue of vendors is not loaded.')).toBeTruthy();
});

test('a claim is a step that can be undone, and several stand beside each other', async () => {
  const { pane, user } = await claimed();
  type('at least', '15');
  type('at most', '20%');
  await user.click(screen.getByRole('button', { name: 'Add another claim' }));
  await user.selectOptions(screen.getByLabelText('is said to'), 'dearer');
  const { claims } = pane.store.get().scenario;
  expect(claims?.entered.map(({ reading, least, most }) => [reading, least, most])).toEqual([
    ['cheaper', 0.15, 0.2],
    ['dearer', 0.3, 0.6],
  ]);
  await user.selectOptions(
    screen.getByLabelText('Claim'),
    '1. Per resolution at $0.99 against Per session at $0.80',
  );
  expect(screen.getByText(/19\.56% cheaper/).textContent).toMatch(/the claim holds\.$/);
  await user.click(screen.getByRole('button', { name: 'Remove this claim' }));
  expect(pane.store.get().scenario.claims?.entered).toHaveLength(1);
  act(() => pane.undo());
  expect(pane.store.get().scenario.claims?.entered).toHaveLength(2);
  expect(await violations()).toEqual([]);
});
