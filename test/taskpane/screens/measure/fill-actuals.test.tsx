/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import type { Assumptions, Scenario } from '../../../../src/core/scenario/tables/scenario';
import type { MeasuredFiles } from '../../../../src/taskpane/store/measurement';
import { violations } from '../../accessible';
import { renderPane, said } from '../../render-pane';
import { madeMeasurement } from './made-measurement';

const PLANNED: Scenario = {
  id: 'planned',
  name: 'Planned',
  note: '',
  traffic: [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.5 }],
  offers: [{ Offer: 'A', Meter: 'resolution', Rate: 1, Currency: 'USD' }],
};
/** January from the 14th on, all of February, March to the 31st with sessions of a channel that is not planned. */
const LOG = [
  ['2026-01-14T10:00', 'Chat', 1],
  ['2026-02-10T10:00', 'Chat', 3],
  ['2026-02-11T10:00', 'chat', 1],
  ['2026-03-31T10:00', 'Chat', 2],
] as const;
const FEBRUARY = {
  ...{ Channel: 'Chat', Sessions: 2, 'Interactions per session': 2, 'Resolution rate': 1 },
  ...{ Source: 'export.csv', 'As of': '2026-11-30' },
};
/** Too young for anybody to have come back: no rate yet. */
const { 'Resolution rate': _rate, ...YOUNG } = FEBRUARY;
const MARCH = { ...YOUNG, Sessions: 1 };

const show = (measured: MeasuredFiles, given: Partial<Assumptions> = {}) => {
  const assumptions = { figures: {}, ramp: [], season: [], spread: [], ...given };
  const shown = renderPane({ at: 'measure', scenario: { ...PLANNED, assumptions } });
  const { store } = shown.pane;
  act(() => store.set({ measurement: { ...store.get().measurement, measured } }));
  return { ...shown, kept: () => store.get().scenario.assumptions?.actuals };
};
const ticked = () =>
  [
    ...screen
      .getByRole('group', { name: 'Months to copy' })
      .querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
  ].map(({ checked }) => checked);
const fill = { name: 'Fill Actuals' };

test('by number: whole months are taken, one in part is said and ticked by hand, and all of it is one step back', async () => {
  const { user, kept, pane } = show(madeMeasurement(LOG));
  expect(
    screen.getByLabelText(/^Jan 2026 \(month 1\): 1 conversation · partial, Jan 14 to Jan 31/),
  ).toBeTruthy();
  expect(ticked()).toEqual([false, true, true]);
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('button', fill));
  expect(kept()).toEqual([
    { Month: 2, ...FEBRUARY },
    { Month: 3, ...MARCH },
  ]);
  expect(said()).toContain('Actuals now have what was measured: Feb 2026, Mar 2026.');
  await user.click(screen.getByLabelText(/^Jan 2026/));
  await user.click(screen.getByRole('button', fill));
  expect(kept()?.at(-1)).toMatchObject({
    Month: 1,
    Sessions: 1,
    Note: 'Measured from Jan 14 to Jan 31 only',
  });
  act(() => pane.undo());
  expect(kept()).toHaveLength(2);
});

test('the user says which month is month 1; months before it are named and not taken', () => {
  const { kept } = show(madeMeasurement(LOG));
  const type = (text: string) => {
    const field = screen.getByLabelText('Month 1 of the plan');
    fireEvent.change(field, { target: { value: text } });
    fireEvent.blur(field);
  };
  type('soon');
  expect(screen.getByText('Enter which month is month 1, such as 2026-07.')).toBeTruthy();
  type('2026-03');
  expect(screen.getByText('Before the start of the plan, left out: Jan 2026, Feb 2026.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', fill));
  expect(kept()).toEqual([{ Month: 1, ...MARCH }]);
});

test('by date: months outside of the plan are named; figures that are there give way only where they are ticked', async () => {
  const { user, kept } = show(madeMeasurement(LOG), {
    figures: { Start: '2026-02-01', Months: 1 },
    actuals: [{ Month: '2026-02', Channel: 'Chat', Sessions: 9, Invoiced: 12.5 }],
  });
  expect(screen.queryByLabelText('Month 1 of the plan')).toBeNull();
  expect(screen.getByText('Before the start of the plan, left out: Jan 2026.')).toBeTruthy();
  expect(screen.getByText('After the last month of the plan, left out: Mar 2026.')).toBeTruthy();
  expect(ticked()).toEqual([false]);
  expect(screen.getByText('Select at least one month.')).toBeTruthy();
  await user.click(screen.getByLabelText(/^Feb 2026: 2 conversations · replaces figures that are there/));
  await user.click(screen.getByRole('button', fill));
  expect(kept()).toEqual([{ Month: 46_054, ...FEBRUARY, Invoiced: 12.5 }]);
});

test('channels that the plan does not have: all together, or beside it when the user says so', async () => {
  const { user, kept } = show(
    madeMeasurement([
      ['2026-02-01T10:00', 'Voice', 1],
      ['2026-02-28T10:00', 'Mail', 2],
    ]),
  );
  const rows = screen.getByLabelText<HTMLSelectElement>('Rows of a month');
  expect(rows.value).toBe('all');
  await user.click(screen.getByRole('button', fill));
  expect(kept()).toMatchObject([{ Month: 1, Sessions: 2, 'Interactions per session': 1.5 }]);
  fireEvent.change(rows, { target: { value: 'each' } });
  expect(screen.getByText('Not in the traffic of the plan, added to it: Mail, Voice.')).toBeTruthy();
  expect(screen.getByText('Not in the files, stays as planned: Chat.')).toBeTruthy();
});

test('rows that are conversations give no replies, and their rate is said to be a bound', () => {
  const { kept } = show(madeMeasurement(LOG, { hasSessionRows: true }));
  expect(screen.getByText('The resolution rate of these files is an upper bound.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', fill));
  expect(Object.keys(kept()?.[0] ?? {})).not.toContain('Interactions per session');
});

test('an assumption that cannot be read is named, and nothing is taken', () => {
  const { kept } = show(madeMeasurement(LOG), { figures: { Months: 'many' } });
  expect(screen.getByText(/its months are not known/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', fill));
  expect(kept()).toBeUndefined();
});

test('where no channel is named months are taken for all together', () => {
  show(madeMeasurement(LOG.map(([at, , replies]) => [at, '', replies])));
  expect(screen.getByText(/^Not every conversation names its channel/)).toBeTruthy();
});
