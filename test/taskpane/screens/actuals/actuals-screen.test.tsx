/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Assumptions, Scenario } from '../../../../src/core/scenario/tables/scenario';
import { violations } from '../../accessible';
import { renderPane, said } from '../../render-pane';

/** 500 a month are planned: 1,000 sessions, half of them resolved, at $1. */
const PLANNED: Scenario = {
  id: 'planned',
  name: 'Planned',
  note: '',
  traffic: [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.5 }],
  offers: [{ Offer: 'A', Meter: 'resolution', Rate: 1, Currency: 'USD' }],
};
const SPENT = { Month: 1, Sessions: 1200, 'Resolution rate': 0.6, Invoiced: 700 };
const show = (given: Partial<Assumptions> = {}) => {
  const assumptions = { figures: {}, ramp: [], season: [], spread: [], ...given };
  const shown = renderPane({ at: 'actuals', scenario: { ...PLANNED, assumptions } });
  return { ...shown, kept: () => shown.pane.store.get().scenario.assumptions?.actuals };
};
const type = (label: string, text: string) => {
  const field = screen.getAllByLabelText<HTMLInputElement>(label).at(-1);
  if (field === undefined) throw new Error(`No field ${label}`);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};
const rowsOf = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

test('without months it says what to do, and the years are as planned', async () => {
  show({ figures: { Months: 12 } });
  expect(screen.getByText(/^Enter the first completed month/)).toBeTruthy();
  expect(screen.queryByRole('table', { name: 'Each month with the parts of its difference' })).toBeNull();
  expect(rowsOf('Each year with its outlook and budget')).toEqual([
    ['Months 1 to 12', '$6,000.00', '$6,000.00', '$0.00', '$0.00', '$6,000.00'],
  ]);
  expect(await violations()).toEqual([]);
});

test('a month that is typed: the sentence, its parts and the year, to the cent', async () => {
  const { user, kept } = show({ figures: { Months: 12 } });
  await user.click(screen.getByRole('button', { name: 'Add a month' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Conversations'));
  type('Conversations', '1,200');
  type('Resolution rate', '60%');
  type('Invoiced', '$700');
  expect(kept()).toEqual([SPENT]);
  expect(
    await screen.findByText(
      'Month 1: $200.00 over budget: $100.00 volume, $120.00 resolution rate, -$20.00 terms',
    ),
  ).toBeTruthy();
  expect(rowsOf('Each month with the parts of its difference')[0]).toEqual([
    'Month 1',
    '$200.00',
    '$500.00',
    '$700.00',
    '$100.00',
    '$0.00',
    '$0.00',
    '$120.00',
    '-$20.00',
  ]);
  expect(rowsOf('Each year with its outlook and budget')).toEqual([
    ['Months 1 to 12', '$6,200.00', '$6,000.00', '$200.00', '$700.00', '$5,500.00'],
  ]);
  expect(
    screen.getByText('Outlook for Months 1 to 12: $6,200.00, against a budget of $6,000.00.'),
  ).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('under the budget, on it, and all months together', () => {
  show({ actuals: [SPENT, { Month: 2, Invoiced: 500 }, { Month: 3, Sessions: 800 }] });
  expect(screen.getByText('Month 3: $100.00 under budget: -$100.00 volume')).toBeTruthy();
  expect(
    screen.getByText('All completed months: $100.00 over budget: $120.00 resolution rate, -$20.00 terms'),
  ).toBeTruthy();
});

test('a month as planned is on budget', () => {
  show({ actuals: [{ Month: 2, Invoiced: 500 }] });
  expect(screen.getByText('Month 2: on budget, at $500.00')).toBeTruthy();
});

test.each([
  [{ Month: 0.5, Sessions: 10 }, /Actuals row 1, Month/],
  [{ Month: 1, Channel: 'Phone', Sessions: 10 }, /Actuals.*Phone.*Resolution rate.*no channel/],
  [{ Month: 99, Invoiced: 10 }, /Actuals.*99/],
  [{ Month: 1, 'Resolution rate': 1.4 }, /Actuals row 1, Resolution rate/],
])('%j: the sentence names the row and the month, and nothing is computed', (row, says) => {
  show({ actuals: [row] });
  expect(screen.getAllByRole('list', { name: 'To be fixed' })[0]?.textContent).toMatch(says);
  expect(screen.queryByRole('table', { name: 'Each month with the parts of its difference' })).toBeNull();
});

test('from a start on months have names, and one before it is refused by its name', () => {
  const figures = { Start: '2026-04-01', 'Fiscal year starts': 7, Months: 12 };
  show({ figures, actuals: [{ Month: 46_113, Invoiced: 600 }] });
  expect(screen.getByText('Apr 2026: $100.00 over budget: $100.00 terms')).toBeTruthy();
  expect(rowsOf('Each year with its outlook and budget').map(([year, outlook]) => [year, outlook])).toEqual([
    ['FY26', '$1,600.00'],
    ['FY27', '$4,500.00'],
  ]);
});

test('with a fiscal year months are chosen by it, and stand below its name', async () => {
  const figures = { Start: '2026-04-01', 'Fiscal year starts': 7, Months: 12 };
  const { user, kept } = show({ figures, actuals: [{ Month: '2026-06', Invoiced: 600 }] });
  const month = () => screen.getAllByRole<HTMLSelectElement>('combobox', { name: 'Month' }).at(-1);
  const chosen = () => month()?.selectedOptions[0]?.textContent;
  expect(chosen()).toBe('Jun 2026');
  const groups = [...(month()?.querySelectorAll('optgroup') ?? [])];
  expect(groups.map((own) => [own.label, own.querySelectorAll('option').length])).toEqual([
    ['FY26', 3],
    ['FY27', 9],
  ]);
  await user.click(screen.getByRole('button', { name: 'Add a month' }));
  expect(chosen()).toBe('Jul 2026');
  expect(document.activeElement).toBe(screen.getAllByLabelText('Conversations').at(-1));
  expect(screen.getAllByRole('heading', { level: 3 }).map((own) => own.textContent)).toEqual([
    'FY26',
    'FY27',
  ]);
  await user.selectOptions(month() ?? document.body, 'Sep 2026');
  type('Invoiced', '$450');
  expect(kept()?.at(-1)).toEqual({ Month: 46_266, Invoiced: 450 });
  expect(await screen.findByText('Sep 2026: $50.00 under budget: -$50.00 terms')).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('a month before the start is refused by its name, and stays as it was typed', () => {
  show({ figures: { Start: '2026-04-01' }, actuals: [{ Month: 46_082, Invoiced: 600 }] });
  expect(screen.getAllByRole('list', { name: 'To be fixed' })[0]?.textContent).toMatch(/2026-03.*2026-04/);
  const month = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Month' });
  expect(month.selectedOptions[0]?.textContent).toBe('Mar 2026');
});

test('a row is removed, and the last one leaves no months', async () => {
  const { user, kept } = show({ actuals: [SPENT] });
  await user.click(screen.getByRole('button', { name: 'Remove this row' }));
  expect(kept()).toBeUndefined();
  expect(said()).toContain('The row is removed.');
});

test('pasted months are taken with those that are there, a text that has none is refused', async () => {
  const { user, kept } = show({ actuals: [SPENT] });
  fireEvent.change(screen.getByLabelText('Rows with their headers'), { target: { value: 'nothing' } });
  await user.click(screen.getByRole('button', { name: 'Add these months' }));
  expect(screen.getByText(/No months in it/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Rows with their headers'), {
    target: { value: 'Month\tInvoiced\n2\t450\n3\t$510' },
  });
  await user.click(screen.getByRole('button', { name: 'Add these months' }));
  expect(kept()).toEqual([SPENT, { Month: 2, Invoiced: 450 }, { Month: 3, Invoiced: 510 }]);
  expect(screen.getByText('Month 3: $10.00 over budget: $10.00 terms')).toBeTruthy();
});
