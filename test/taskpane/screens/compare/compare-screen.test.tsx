/** @jest-environment jsdom */
import { cleanup, act, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import type { Scenario } from '../../../../src/core/scenario/tables/scenario';
import { inMemoryWorkbook } from '../../in-memory-workbook';
import { renderPane, settled } from '../../render-pane';

const TRAFFIC = [
  { Channel: 'Chat', Sessions: 1000, 'Interactions per session': 4, 'Resolution rate': 0.4, 'Human cost': 5 },
];
const SCENARIO: Scenario = {
  id: 'two',
  name: 'Two',
  note: '',
  traffic: TRAFFIC,
  offers: [
    { Offer: 'Outcome', Meter: 'resolution', Rate: 1, Currency: 'USD' },
    { Offer: 'Session', Meter: 'session', Rate: 0.5, Currency: 'USD' },
  ],
};
const withRate = (rate: number) => TRAFFIC.map((row) => ({ ...row, 'Resolution rate': rate }));
const order = () =>
  within(screen.getByRole('table', { name: /^Offers by / }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
const headline = () => screen.getByText(/is the cheapest (by|per)/).textContent;
const slide = (name: string, to: number) =>
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(to) } });

describe('the ranking', () => {
  test('who is the cheapest, what a resolution costs there, and how much more the next one is', () => {
    renderPane({ scenario: SCENARIO });
    expect(headline()).toBe('Outcome is the cheapest by total cost: $3,400 a month, bill and people');
    expect(screen.getByText(/^Next: Session at \$3,500, 3% more/)).toBeTruthy();
    expect(order()).toEqual(['Outcome', 'Session']);
  });

  test('a click on an offer opens its month and who pays for a failure; another click closes it', async () => {
    const { user } = renderPane({ scenario: SCENARIO });
    const offer = screen.getByRole('button', { name: 'Session' });
    await user.click(offer);
    expect(offer.getAttribute('aria-expanded')).toBe('true');
    const value = (term: string) =>
      screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent;
    expect(value('Bill of a month')).toBe('$500.00');
    expect(value('Remaining human handling')).toBe('$3,000.00');
    expect(value('Total cost')).toBe('$3,500.00');
    expect(value('Who pays for a failure')).toBe('Buyer');
    expect(value('Change in bill per +1 point of resolution rate')).toBe('$0.00');
    await user.click(offer);
    expect(screen.queryByText('Bill of a month')).toBeNull();
  });

  test('an offer without a price stands below with its sentence and a way to Offers', async () => {
    const { user } = renderPane({
      scenario: {
        ...SCENARIO,
        offers: [...SCENARIO.offers, { Offer: 'Odd', Meter: 'resolution', Rate: 'two' }],
      },
    });
    expect(order()).toEqual(['Outcome', 'Session']);
    const section = screen.getByRole('region', { name: 'No price yet' });
    expect(within(section).getByText(/Odd.*Rate/)).toBeTruthy();
    await user.click(within(section).getByRole('button', { name: 'Open Offers' }));
    expect(screen.getByRole('main', { name: 'Offers' })).toBeTruthy();
  });

  test('without traffic the sentence says so, and Traffic is one click away', async () => {
    const { user } = renderPane({ scenario: { ...SCENARIO, traffic: [] } });
    expect(screen.getByRole('list', { name: 'To be fixed' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Open Traffic' }));
    expect(screen.getByRole('main', { name: 'Traffic' })).toBeTruthy();
  });

  test('an empty pane offers sample data', async () => {
    const { user, pane } = renderPane({ scenario: null });
    await user.click(screen.getByRole('button', { name: 'Open the sample' }));
    expect(pane.store.get().scenario.offers).toBe(EXAMPLE_SCENARIO.offers);
    expect(order()).toHaveLength(6);
  });
});

describe('what it ranks by', () => {
  const PEOPLE = [{ Channel: 'Chat', Sessions: 18_000, 'Resolution rate': 0.5, 'Human cost': 7.4 }];
  const BOTS: Scenario = {
    ...SCENARIO,
    traffic: PEOPLE,
    offers: [
      { Offer: 'CheapBot', Meter: 'session', Rate: 0.3, 'Resolution rate': 0.4, Currency: 'USD' },
      { Offer: 'BetterBot', Meter: 'resolution', Rate: 0.99, 'Resolution rate': 0.7, Currency: 'USD' },
    ],
  };
  const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Rank by' });
  const columns = () =>
    within(screen.getByRole('table', { name: /^Offers by / }))
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent);

  test('the total where people have a price: the dearest by it is not called the cheapest', () => {
    renderPane({ scenario: BOTS });
    expect(choice().value).toBe('total cost');
    expect(headline()).toBe('BetterBot is the cheapest by total cost: $52,434 a month, bill and people');
    expect(screen.getByText(/^Next: CheapBot at \$85,320, 63% more/)).toBeTruthy();
    expect(screen.getByText('CheapBot is cheaper per resolution: $0.75 against $0.99.')).toBeTruthy();
    expect(order()).toEqual(['BetterBot', 'CheapBot']);
    expect(columns().slice(2, 6)).toEqual(['Total', 'vs. best', 'Per resolution', 'Bill']);
    expect(screen.getByText('+63%')).toBeTruthy();
  });

  test('another figure is chosen, kept with the scenario, and taken back in one step', async () => {
    const { user, pane } = renderPane({ scenario: BOTS });
    await user.selectOptions(choice(), 'cost per resolution');
    expect(headline()).toBe('CheapBot is the cheapest per resolution: $0.75');
    expect(
      screen.getByText(
        'BetterBot is cheaper by total cost: $52,434 against $85,320 a month, bill and people.',
      ),
    ).toBeTruthy();
    expect(order()).toEqual(['CheapBot', 'BetterBot']);
    expect(pane.store.get().scenario.assumptions?.figures).toEqual({ 'Rank by': 'cost per resolution' });
    expect(screen.queryByText(/is now the cheapest/)).toBeNull();
    await user.selectOptions(choice(), 'total cost');
    expect(pane.store.get().scenario.assumptions).toBeUndefined();
    act(pane.undo);
    expect(order()).toEqual(['CheapBot', 'BetterBot']);
  });

  test('the cost of people tried out moves the ranking', () => {
    renderPane({ scenario: BOTS });
    slide('Cost of a contact for people', 0.2);
    expect(headline()).toMatch(/^What ifCheapBot is the cheapest by total cost/);
  });

  test('without a human cost there is no total; asked for, it says whose people count as nothing', async () => {
    const { user } = renderPane({
      scenario: { ...BOTS, traffic: [{ Channel: 'Chat', Sessions: 18_000, 'Resolution rate': 0.5 }] },
    });
    expect(choice().value).toBe('cost per resolution');
    expect(columns().slice(2, 5)).toEqual(['Per resolution', 'vs. best', 'Bill']);
    await user.selectOptions(choice(), 'total cost');
    expect(screen.getByText('Human cost is not stated for Chat: people count as 0 there.')).toBeTruthy();
  });

  test('where nothing is resolved, the bill is what is left to rank by', () => {
    const offers = BOTS.offers.map(({ 'Resolution rate': _own, ...row }) => row);
    renderPane({
      scenario: { ...BOTS, offers, traffic: [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0 }] },
    });
    expect(screen.getByText(/^Nothing is resolved/).textContent).toBe(
      'Nothing is resolved. CheapBot has the lowest bill above 0: $300.00 a month',
    );
  });
});

describe('what if', () => {
  test('the ranking follows a slider at once; the scenario stays as it is until it is kept', async () => {
    const { user, pane } = renderPane({ scenario: SCENARIO });
    slide('Resolution rate', 0.8);
    expect(order()).toEqual(['Session', 'Outcome']);
    expect(headline()).toBe('What ifSession is the cheapest by total cost: $1,500 a month, bill and people');
    expect(pane.store.get().scenario).toBe(SCENARIO);
    await user.click(screen.getByRole('button', { name: 'Apply to the model' }));
    expect(pane.store.get().scenario.traffic[0]).toMatchObject({ 'Resolution rate': 0.8, Sessions: 1000 });
    expect(headline()).toBe('Session is the cheapest by total cost: $1,500 a month, bill and people');
    act(pane.undo);
    expect(headline()).toBe('Outcome is the cheapest by total cost: $3,400 a month, bill and people');
  });

  test('put back', async () => {
    const { user } = renderPane({ scenario: SCENARIO });
    slide('Resolution rate', 0.8);
    slide('Conversations a month', 2000);
    await user.click(screen.getAllByRole('button', { name: 'Reset' })[0]!);
    expect(order()).toEqual(['Outcome', 'Session']);
    expect(screen.queryByRole('button', { name: 'Apply to the model' })).toBeNull();
  });

  test('it ends where the traffic itself changes', () => {
    const { pane } = renderPane({ scenario: SCENARIO });
    slide('Resolution rate', 0.8);
    act(() => pane.edit((own) => ({ ...own, traffic: withRate(0.3) })));
    expect(screen.queryByText('Apply to the model')).toBeNull();
    expect(headline()).toMatch(/^Outcome/);
  });

  test('what people cost moves what people cost', async () => {
    const { user } = renderPane({ scenario: SCENARIO });
    await user.click(screen.getByRole('button', { name: 'Outcome' }));
    slide('Cost of a contact for people', 10);
    expect(
      screen.getByText('Remaining human handling', { selector: 'dt' }).nextElementSibling?.textContent,
    ).toBe('$6,000.00');
  });
});

describe('the chart', () => {
  test('says that a rate that an offer states for itself is not taken there', () => {
    const note = /^Here every offer has the same resolution rate, even if it states its own/;
    renderPane({ at: 'compare' });
    expect(screen.queryByText(note)).toBeNull();
    cleanup();
    const offers = EXAMPLE_SCENARIO.offers.map((row, index) =>
      index === 0 ? { ...row, 'Resolution rate': 0.5 } : row,
    );
    renderPane({ at: 'compare', scenario: { ...EXAMPLE_SCENARIO, offers } });
    expect(screen.getByText(note)).toBeTruthy();
  });

  test('says in words where who is the cheapest, and marks the break-even', () => {
    renderPane({ scenario: SCENARIO });
    expect(screen.getAllByText('Below 50% Outcome is the cheapest; from 50% on Session.')).toHaveLength(2);
    const chart = screen.getByRole('img', {
      name: 'What a month costs with people against the resolution rate',
    });
    const marks = chart.querySelectorAll('.marks text');
    expect([...marks].map((mark) => mark.textContent)).toEqual(['50%']);
    expect(chart.querySelectorAll('.now')).toHaveLength(1);
  });

  test('the reader tells what each offer costs at another value', () => {
    renderPane({ scenario: SCENARIO });
    const reader = screen.getByRole('slider', { name: /^Read the chart/ });
    expect(reader.getAttribute('aria-valuetext')).toBe('40%: Outcome $3,400, Session $3,500');
    fireEvent.change(reader, { target: { value: '100' } });
    expect(reader.getAttribute('aria-valuetext')).toBe('100%: Outcome $1,000, Session $500');
    expect(screen.getByText('At 100%')).toBeTruthy();
  });

  test('its cursor moves at once, and its curves once a slider pauses', async () => {
    const replies = [
      SCENARIO.offers[0]!,
      { Offer: 'Reply', Meter: 'interaction', Rate: 0.1, Currency: 'USD' },
    ];
    renderPane({ scenario: { ...SCENARIO, offers: replies } });
    const cursor = () => Number(document.querySelector('.chart .now')?.getAttribute('x1'));
    const before = cursor();
    slide('Resolution rate', 0.8);
    expect(cursor()).toBeGreaterThan(before);
    expect(screen.getAllByText(/^Below 40% Outcome is the cheapest/)).toHaveLength(2);
    slide('AI replies per conversation', 6);
    expect(await screen.findAllByText(/^Below 60% Outcome is the cheapest/)).toHaveLength(2);
  });

  test('over sessions, and over replies', async () => {
    const { user } = renderPane({ scenario: SCENARIO });
    const axis = screen.getByRole('combobox', { name: 'What a month costs with people, against' });
    await user.selectOptions(axis, 'conversations a month');
    expect(
      screen.getByRole('img', { name: 'What a month costs with people against conversations a month' }),
    ).toBeTruthy();
    await user.selectOptions(axis, 'AI replies per conversation');
    expect(screen.getAllByText('Outcome is the cheapest throughout.')).toHaveLength(2);
  });
});

describe('the bridge', () => {
  test('of the first offer, and of another that is chosen', async () => {
    const { user } = renderPane({ scenario: SCENARIO });
    expect(screen.getByRole('table', { name: /^Outcome: from the list price/ })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Offer' }), 'Session');
    const table = screen.getByRole('table', { name: /^Session: from the list price/ });
    expect(within(table).getAllByRole('row').at(-1)?.textContent).toContain('$3,500');
  });
});

describe('why', () => {
  test('what tells the first apart from the next one, and the way to every figure', async () => {
    const { user, pane } = renderPane({ scenario: SCENARIO });
    await user.click(screen.getByText('Why is this first?'));
    expect(
      screen.getByText(/For one resolution that comes to \$1\.00 with Outcome and \$1\.25/),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Every figure of Outcome/ }));
    expect(pane.store.get().screen).toBe('derivation');
    expect(screen.getByRole('heading', { name: 'Outcome' })).toBeTruthy();
  });

  test('a change in the workbook’s cells that turns the ranking is told, with what changed and the break-even', async () => {
    const workbook = inMemoryWorkbook();
    workbook.tables = { traffic: SCENARIO.traffic, offers: SCENARIO.offers };
    const { pane, user } = renderPane({ scenario: null, workbook });
    await act(() => pane.follow());
    expect(headline()).toMatch(/^Outcome/);
    act(() => workbook.edit({ traffic: withRate(0.6), offers: SCENARIO.offers }));
    await settled();
    const told = screen.getByRole('region', { name: 'The ranking changed' });
    expect(within(told).getByText('Session is now the cheapest, ahead of Outcome.')).toBeTruthy();
    await user.click(within(told).getByRole('button', { name: 'Why?' }));
    expect(told.textContent).toContain(
      'The resolution rate went from 40% to 60%, past 50%: below that Outcome is cheaper, above it Session. There both cost $3,000 a month, bill and people.',
    );
    expect(within(told).getByRole('rowheader', { name: 'Chat, Resolution rate' })).toBeTruthy();
    await user.click(within(told).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('region', { name: 'The ranking changed' })).toBeNull();
  });

  test('a change that is taken back leaves nothing to tell', () => {
    const { pane } = renderPane({ scenario: SCENARIO });
    act(() => pane.edit((own) => ({ ...own, traffic: withRate(0.6) })));
    expect(screen.getByText('Session is now the cheapest, ahead of Outcome.')).toBeTruthy();
    act(pane.undo);
    expect(screen.queryByText(/is now the cheapest/)).toBeNull();
  });
});

describe('rates to ask for again', () => {
  const rates = () => screen.queryByRole('list', { name: 'Rates to ask for again' });

  test('an offer whose rate is years old says so, with its date', () => {
    const old = SCENARIO.offers.map((row, index) => (index === 0 ? { ...row, 'As of': '2020-05' } : row));
    renderPane({ scenario: { ...SCENARIO, offers: old } });
    expect(rates()?.textContent).toMatch(
      /^Outcome: ask the vendor again \(the rate is of 2020-05, \d{4,} days old at least\)\.$/,
    );
  });

  test('nothing is said of rates without a date', () => {
    renderPane({ scenario: SCENARIO });
    expect(rates()).toBeNull();
  });
});

test('nothing for axe to find, with a row, the reasons and the figures open', async () => {
  const { user } = renderPane();
  await user.click(screen.getByRole('button', { name: 'Per session in tiers' }));
  await user.click(screen.getByText('Why is this first?'));
  await user.click(screen.getByText('Show data'));
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}, 30_000);
