/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import type { Scenario } from '../../../../src/core/scenario/tables/scenario';
import { outcomeOf, startScenario } from '../../../../src/core/study/simulate-scenario';
import { figuresIn } from '../../../../src/taskpane/format/figures';
import { loadLaterScreens } from '../../../../src/taskpane/screens/screens';
import { DEFAULT_SETTINGS } from '../../../../src/taskpane/format/settings';
import { valueOf } from '../../../reference/doors';
import { violations } from '../../accessible';
import { renderPane, said } from '../../render-pane';

beforeAll(loadLaterScreens);

const { whole, share } = figuresIn('USD', DEFAULT_SETTINGS);
const SPREAD = [
  { Variable: 'sessions', Low: 40_000, High: 60_000 },
  { Variable: 'resolution rate', Low: 0.55, High: 0.75 },
];
const DRAWN: Scenario = {
  ...EXAMPLE_SCENARIO,
  assumptions: { ...NO_ASSUMPTIONS, figures: { Budget: 30_000 }, spread: SPREAD },
};
const show = (scenario: Scenario = EXAMPLE_SCENARIO) => {
  const shown = renderPane({ at: 'risk', scenario });
  return { ...shown, spread: () => shown.pane.store.get().scenario.assumptions?.spread };
};
const type = (label: string, text: string, at = 0) => {
  const field = screen.getAllByLabelText(label)[at] as HTMLInputElement;
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};
const bills = () =>
  screen.findByRole('table', { name: 'Bill of a month over all trials' }, { timeout: 30_000 });

describe('what is uncertain', () => {
  test('begins blank, with today’s figure beside it, and is typed as a person types it', async () => {
    const { user, spread } = show();
    expect(screen.queryByText('Run the simulation')).toBeNull();
    await user.click(screen.getByText('Add an uncertain input'));
    expect(spread()).toEqual([{ Variable: 'sessions' }]);
    expect(screen.getByText('Today: 50,000 a month')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Uncertain input, row 1'));
    await user.selectOptions(screen.getByLabelText('Uncertain input, row 1'), 'Resolution rate');
    expect(screen.getByText('Today: 65% of conversations')).toBeTruthy();
    type('Low', '55');
    type('High', '75%');
    expect(spread()).toEqual([{ Variable: 'resolution rate', Low: 0.55, High: 0.75 }]);
  });

  test('what is blank is asked for before the button to run, what is wrong stands beside its field', async () => {
    const { user } = show();
    await user.click(screen.getByText('Add an uncertain input'));
    expect(screen.getByText('Enter a low and a high for each uncertain input.')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'To be fixed' })).toBeNull();
    expect(screen.getByRole('table', { name: 'Bill of the peak month' }).textContent).toContain('$');
    expect(screen.getByText('Run the simulation').getAttribute('aria-disabled')).toBe('true');
    type('Low', 'few');
    const alert = screen.getAllByText('Spread, row 1, low is "few"; it must be a number.')[0];
    expect(alert?.closest('[data-spread]')).not.toBeNull();
  });

  test('each can be taken away, and undo brings it back', async () => {
    const { user, spread, pane } = show(DRAWN);
    await user.click(screen.getByLabelText('Remove Conversations'));
    expect(spread()).toEqual([SPREAD[1]]);
    act(() => pane.undo());
    expect(spread()).toEqual(SPREAD);
  });
});

describe('a simulation', () => {
  test('comes to the engine’s own figures, and says which offer is the cheapest most often', async () => {
    const { user } = show(DRAWN);
    await user.click(screen.getByText('Run the simulation'));
    const rows = within(await bills())
      .getAllByRole('row')
      .slice(1);
    const run = valueOf(startScenario(DRAWN));
    run.step(run.trials);
    const offers = outcomeOf(run).offers.map(({ name, simulated }) => ({ name, ...valueOf(simulated) }));
    // The likeliest to be the cheapest first.
    offers.sort((a, b) => b.chanceCheapest - a.chanceCheapest || a.bill.mean - b.bill.mean);
    const wanted = offers.map(({ name, bill, chanceCheapest, chanceOverBudget }) => {
      return [
        name,
        share(chanceCheapest),
        share(chanceOverBudget),
        ...[bill.mean, bill.p10, bill.p50, bill.p90].map(whole),
      ].join('');
    });
    expect(rows.map(({ textContent }) => textContent)).toEqual(wanted);
    expect(said()).toBe('Simulated 10,000 months.');
  });

  // Every session is billed: $500, $600 and $1,100. Of 1,000 sessions they resolve 400, 600 and 800: $1.25, $1.00 and
  // $1.375 each; people at $6 for the rest cost $3,600, $2,400 and $1,200 more.
  const offers = [
    { Offer: 'Low bill', Meter: 'session', Rate: 0.5, 'Resolution rate': 0.4 },
    { Offer: 'Low cost each', Meter: 'session', Rate: 0.6, 'Resolution rate': 0.6 },
    { Offer: 'Low total', Meter: 'session', Rate: 1.1, 'Resolution rate': 0.8 },
  ];
  const traffic = [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.5, 'Human cost': 6 }];
  test.each([
    ['total cost', 'Low total is the cheapest by total cost in 100% of the simulated months'],
    ['cost per resolution', 'Low cost each is the cheapest per resolution in 100% of the simulated months'],
    ['monthly total', 'Low bill is the cheapest by the bill in 100% of the simulated months'],
  ])('the headline tells the cheapest by the basis of the ranking, once: %s', async (basis, wanted) => {
    const figures = { 'Rank by': basis, Trials: 100 };
    const spread = [{ Variable: 'sessions', Low: 990, High: 1010 }];
    const { user } = show({
      ...EXAMPLE_SCENARIO,
      traffic,
      offers,
      assumptions: { ...NO_ASSUMPTIONS, figures, spread },
    });
    await user.click(screen.getByText('Run the simulation'));
    await bills();
    expect(screen.getByText(/of the simulated months/).textContent).toBe(wanted);
  });

  test('results stay when inputs change, marked as of before, until it is run again', async () => {
    const { user } = show(DRAWN);
    await user.click(screen.getByText('Run the simulation'));
    const before = (await bills()).textContent;
    type('Low', '45000');
    expect(screen.getByText(/The inputs changed since/)).toBeTruthy();
    expect((await bills()).textContent).toBe(before);
    await user.click(screen.getByText('Run again'));
    // While it runs neither stands there.
    await waitFor(() => expect(screen.getByText('Run again')).toBeTruthy(), { timeout: 30_000 });
    expect(screen.queryByText(/The inputs changed since/)).toBeNull();
    expect((await bills()).textContent).not.toBe(before);
  });

  test('can be cancelled; the focus stays on the button that comes in its place', async () => {
    const many = { ...DRAWN.assumptions, figures: { Trials: 1_000_000 } } as Scenario['assumptions'];
    const { user, pane } = show({ ...DRAWN, ...(many && { assumptions: many }) });
    await user.click(screen.getByText('Run the simulation'));
    expect(screen.getByRole('progressbar', { name: 'Simulating' })).toBeTruthy();
    await user.click(screen.getByText('Cancel'));
    await waitFor(() => expect(said()).toBe('The simulation was cancelled.'), { timeout: 30_000 });
    expect(pane.store.get().simulations).toEqual({ running: undefined, last: undefined });
    expect(document.activeElement).toBe(screen.getByText('Run the simulation'));
  });

  test('results are still there after a look at another screen', async () => {
    const { user } = show(DRAWN);
    await user.click(screen.getByText('Run the simulation'));
    await bills();
    await user.click(screen.getByText('Compare'));
    await user.click(screen.getByText('Plan'));
    expect(await bills()).toBeTruthy();
  });
});

describe('what is exact', () => {
  test('the busiest month: each bill at so many times the sessions', () => {
    show(DRAWN);
    type('Peak volume multiple', '3');
    const table = screen.getByRole('table', { name: 'Bill of the peak month' });
    const row = within(table).getByRole('row', { name: /^Per resolution at/ });
    expect(row.textContent).toBe('Per resolution at $0.99$32,175$96,525over');
  });

  test('an offer without a price has no row among the figures; what it lacks is said below them', () => {
    const unpriced = { Offer: 'Quoted by phone', Meter: 'resolution' };
    show({ ...EXAMPLE_SCENARIO, offers: [...EXAMPLE_SCENARIO.offers, unpriced] });
    const table = screen.getByRole('table', { name: 'Bill of the peak month' });
    expect(within(table).queryByText(/Quoted by phone/)).toBeNull();
    const [list] = screen.getAllByRole('list', { name: 'To be fixed' });
    expect(list?.textContent).toMatch(/\(Quoted by phone\), Rate is blank/);
  });

  test('the tornado follows its swing, levers that move nothing left out', async () => {
    const { user } = show();
    await user.selectOptions(screen.getAllByLabelText('Offer')[0] as HTMLElement, 'Per session at $0.80');
    type('Change by ±', '20');
    const table = screen.getByRole('table', { name: /^Effective cost per resolution of Per session/ });
    const texts = within(table)
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent);
    // 0.80 ÷ 0.52 and ÷ 0.78; 0.64 and 0.96 ÷ 0.65.
    expect(texts).toEqual([
      'Resolution rate 52% to 78%$1.54$1.03',
      'Price level 0.8\u00a0× to 1.2\u00a0×$0.98$1.48',
    ]);
  });
});

test('nothing that axe finds', async () => {
  const { user } = show(DRAWN);
  await user.click(screen.getByText('Run the simulation'));
  await bills();
  expect(await violations()).toEqual([]);
});

describe('how much to commit to', () => {
  const COMMITTED: Scenario = {
    ...EXAMPLE_SCENARIO,
    traffic: [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 1 }],
    offers: [
      {
        Offer: 'Outcome',
        Meter: 'resolution',
        Rate: 1.5,
        'Committed units': 1000,
        'Overage rate': 2,
        Currency: 'USD',
      },
    ],
    assumptions: {
      ...NO_ASSUMPTIONS,
      season: [0.8, 0.9, 1, 1.2, 0.8, 0.9, 1, 1.2, 0.8, 0.9, 1, 1.2].map((Factor, index) => ({
        Month: index + 1,
        Factor,
      })),
    },
  };

  test('each commitment over the months of a year, as COMMITMENT_TEST has it', () => {
    show(COMMITTED);
    const table = screen.getByRole('table', { name: 'What each commitment costs over the months of a year' });
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[0]?.textContent);
    expect(cells).toEqual(['$1,950.00', '$1,550.00', '$1,550.00', '$1,600.00', '$1,800.00']);
    expect(screen.getByText(/a commitment of 800 units a month costs least, \$1,550\.00/)).toBeTruthy();
  });

  test('nothing where the offer has none', () => {
    show();
    expect(screen.queryByRole('heading', { name: 'Commitment' })).toBeNull();
  });
});
