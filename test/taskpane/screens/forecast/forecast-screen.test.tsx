/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { KNOWN_RAMPS } from '../../../../src/core/catalogue/known-ramps';
import { priceScenario } from '../../../../src/core/scenario/ranking/priced';
import { cheapestForecast } from '../../../../src/core/report/cheapest-forecast';
import { tabulateBusinessCase } from '../../../../src/core/report/business-case';
import type { Assumptions, Scenario } from '../../../../src/core/scenario/tables/scenario';
import { businessCase } from '../../../../src/core/study/time/business-case';
import { forecast } from '../../../../src/core/study/time/forecast';
import { readAssumptions } from '../../../../src/core/study/read-assumptions';
import { figuresIn } from '../../../../src/taskpane/format/figures';
import { DEFAULT_SETTINGS } from '../../../../src/taskpane/format/settings';
import { valueOf } from '../../../reference/doors';
import { violations } from '../../accessible';
import { inMemoryWorkbook } from '../../in-memory-workbook';
import { renderPane, said } from '../../render-pane';

const { money, unitCost, whole } = figuresIn('USD', DEFAULT_SETTINGS);
const show = (given: Partial<Scenario> = {}) => {
  const shown = renderPane({ at: 'forecast', scenario: { ...EXAMPLE_SCENARIO, ...given } });
  return { ...shown, assumed: () => shown.pane.store.get().scenario.assumptions };
};
/** Opens one of the parts of the screen. */
const part = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, text: string) => {
  fireEvent.change(field(label), { target: { value: text } });
  fireEvent.blur(field(label));
};
const headline = () => screen.getByText(/costs the least by total cost over/).textContent;
const bills = () => screen.getByText(/It bills /).textContent;
const figure = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent;

/** The engine's own figures for the example with these assumptions. */
function engine(assumptions: Assumptions | undefined) {
  const { traffic, offers, ranking } = priceScenario(EXAMPLE_SCENARIO);
  const read = valueOf(readAssumptions(assumptions));
  const first = offers.find(({ name }) => name === ranking?.[0]?.name) ?? offers[0];
  if (first === undefined) throw new Error('no offer');
  return {
    cheapest: cheapestForecast(
      valueOf(forecast(valueOf(traffic), offers, read.outlook, 'accrual')),
      'total cost',
    ),
    saved: valueOf(
      businessCase({ traffic: valueOf(traffic), offer: valueOf(first.offer) }, read.outlook, read.caseTerms),
    ),
  };
}

describe('the forecast', () => {
  test('chart and years add up what the headline ranks by', () => {
    show({
      traffic: [{ Sessions: 18000, 'Resolution rate': 0.65, 'Human cost': 7.4 }],
      offers: [
        { Offer: 'CheapBot', Meter: 'session', Rate: 0.3, 'Resolution rate': 0.4, Currency: 'USD' },
        { Offer: 'BetterBot', Meter: 'resolution', Rate: 0.99, 'Resolution rate': 0.7, Currency: 'USD' },
      ],
    });
    expect(headline()).toBe(`BetterBot costs the least by total cost over 24 months: ${whole(1258416)}`);
    const years = within(screen.getByRole('table', { name: 'Total cost of each offer by year' }));
    const row = (name: RegExp) =>
      within(years.getByRole('row', { name }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(row(/^CheapBot/).slice(0, 3)).toEqual(['$1,023,840', '$1,023,840', '$2,047,680']);
    expect(row(/^BetterBot/).slice(0, 3)).toEqual(['$629,208', '$629,208', '$1,258,416']);
    expect(screen.getByRole('heading', { name: 'Cumulative total cost by month' })).toBeTruthy();
  });

  test('says first which offer costs the least, how much, and what the next one costs more', () => {
    show();
    const { cheapest } = engine(undefined);
    expect(headline()).toBe(
      `${cheapest?.name ?? ''} costs the least by total cost over 24 months: ${whole(cheapest?.figure)}`,
    );
    expect(screen.getByText(/^\$.* a resolution\. It bills .* Next: /).textContent).toBe(
      `${unitCost(cheapest?.whole.costPerResolution)} a resolution. It bills ${whole(cheapest?.whole.total)}. Next: ${cheapest?.next ?? ''}, ${whole(cheapest?.more)} more.`,
    );
  });

  test('months and growth are typed, kept with the scenario, and undone', () => {
    const { pane, assumed } = show();
    type('Months', '12');
    type('Growth', '2');
    expect(assumed()?.figures).toEqual({ Months: 12, Growth: 0.02 });
    expect(bills()).toContain(whole(engine(assumed()).cheapest?.whole.total));
    act(() => pane.undo());
    act(() => pane.undo());
    expect(pane.store.get().scenario).toEqual(EXAMPLE_SCENARIO);
  });

  test('what cannot be read stays in its field with its sentence, and says what to mend', () => {
    const { assumed } = show();
    type('Months', 'two years');
    expect(field('Months').value).toBe('two years');
    expect(assumed()?.figures).toEqual({ Months: 'two years' });
    const sentence = 'Months is "two years"; it must be a whole number from 1 to 60.';
    expect(screen.getAllByText(sentence)).toHaveLength(2);
    expect(screen.queryByText(/costs the least by/)).toBeNull();
    type('Months', '6');
    expect(headline()).toMatch(/over 6 months/);
  });

  test('a ramp begins from a published one, with its source; a figure typed over is no longer its', async () => {
    const { user, assumed } = show();
    await user.selectOptions(
      screen.getByLabelText('Start from a published ramp'),
      'Published ramp, high end',
    );
    await user.click(screen.getByText('Use this ramp'));
    expect(assumed()?.ramp).toEqual(KNOWN_RAMPS[2]?.rows);
    expect(said()).toMatch(/^Used “Published ramp, high end”/);
    expect(bills()).toContain(whole(engine(assumed()).cheapest?.whole.total));
    type('Resolution rate, milestone 1', '45');
    expect(assumed()?.ramp[0]).toEqual({ Month: 1, 'Resolution rate': 0.45 });
    await user.click(screen.getByLabelText('Remove milestone 5'));
    type('In month, milestone 5', '12');
    expect(assumed()?.ramp[4]).toEqual({ Month: 12 });
    expect(screen.getAllByText(/Ramp, row 5, resolution rate is blank/).length).toBeGreaterThan(0);
  });

  test('a season is added as twelve months alike, typed, and removed', async () => {
    const { user, assumed } = show();
    const before = headline();
    await user.click(screen.getByText('Add a season'));
    expect(assumed()?.season).toHaveLength(12);
    expect(headline()).toBe(before);
    type('Month 12', '1.8');
    expect(bills()).toContain(whole(engine(assumed()).cheapest?.whole.total));
    await user.click(screen.getByText('Remove the season'));
    expect(assumed()).toBeUndefined();
  });

  test('the months of one offer: its parts, what reviews find, and what a guarantee comes to', async () => {
    const { user } = show({
      assumptions: {
        figures: { Months: 12, 'Guaranteed resolution rate': 0.7 },
        ramp: KNOWN_RAMPS[1]?.rows ?? [],
        season: [],
        spread: [],
      },
    });
    await user.selectOptions(screen.getByLabelText('Offer'), 'Per resolution at $0.99');
    const parts = screen.getByRole('table', {
      name: 'What each month of Per resolution at $0.99 is made of',
    });
    expect(within(parts).getAllByRole('row')).toHaveLength(13);
    part('Reviews');
    const reviews = screen.getByRole('table', { name: 'What each review finds' });
    const first = within(reviews).getAllByRole('row')[1];
    // 3 × 50,000 × 40 % at $0.99.
    expect(first?.textContent).toBe('Months 1 to 340%–60,000$59,400$0.99');
    // Against a budget only once there is one.
    type('Budgeted rate', '60');
    expect(within(reviews).getAllByRole('row')[1]?.textContent).toBe(
      'Months 1 to 340%-20 pp60,000$59,400$0.99',
    );
    expect(screen.getByText(/^The guarantee is broken: 40% is resolved in months 1 to 3/)).toBeTruthy();
  });
});

describe('the business case', () => {
  test('has the engine’s own figures, capacity apart from cash', () => {
    const { assumed } = show();
    part('Business case');
    type('Discount rate', '8');
    type('Minutes a contact', '6');
    const { saved } = engine(assumed());
    expect(figure('Saving')).toBe(money(saved.whole.saving));
    expect(figure('Net present value')).toBe(money(saved.netPresentValue));
    expect(figure('Payback month')).toBe(String(saved.payback.month));
    expect(figure('Saving if no capacity is released')).toBe(money(saved.capacity.ifKept));
    const hours = tabulateBusinessCase(saved).find(([item]) => item === 'Capacity freed')?.[1];
    expect(Number(figure('Hours of people freed')?.replaceAll(',', ''))).toBeCloseTo(Number(hours), -1);
  });

  test('channels without a cost of people are named, and a case that pays from the start says so', () => {
    const [chat = {}] = EXAMPLE_SCENARIO.traffic;
    const { 'Human cost': _, ...uncosted } = chat;
    show({
      traffic: [chat, { ...uncosted, Channel: 'Email' }],
      offers: [{ Offer: 'A', Meter: 'session', Rate: 0.5, Currency: 'USD' }],
    });
    part('Business case');
    expect(screen.getByText('Human cost is not stated for Email: people count as 0 there.')).toBeTruthy();
    expect(figure('Break-even volume')).toBe('none: it pays off from the first conversation');
  });

  test('without a cost of people it says where to enter it', async () => {
    const traffic = EXAMPLE_SCENARIO.traffic.map(({ 'Human cost': _, ...row }) => row);
    const { user, pane } = show({ traffic: traffic });
    part('Business case');
    const section = screen.getByRole('region', { name: /^Business case of/ });
    await user.click(within(section).getByText('Traffic'));
    expect(pane.store.get().screen).toBe('traffic');
  });
});

describe('the parts of the screen', () => {
  test('arrow keys go from one to the next, and the one that is left open is found again', async () => {
    const { pane, user } = show();
    await user.click(screen.getByRole('tab', { name: 'Cost' }));
    await user.keyboard('{ArrowLeft}');
    const last = screen.getByRole('tab', { name: 'Business case' });
    expect(document.activeElement).toBe(last);
    expect(last.getAttribute('aria-selected')).toBe('true');
    act(() => pane.go('risk'));
    act(() => pane.go('forecast'));
    expect(screen.getByRole('tabpanel', { name: 'Business case' })).toBeTruthy();
  });

  test('offers stand in the order of their cost over all months', () => {
    show();
    const known = engine(undefined).cheapest;
    const names = within(screen.getByRole('table', { name: 'Total cost of each offer by year' }))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(names.slice(0, 2)).toEqual([known?.name, known?.next]);
  });
});

describe('into the workbook', () => {
  test('a formula over the linked tables, with what is assumed in it', async () => {
    const workbook = inMemoryWorkbook();
    workbook.tables = EXAMPLE_SCENARIO;
    const { pane, user } = renderPane({ at: 'forecast', workbook });
    await act(() => pane.relink());
    type('Months', '12');
    await user.click(screen.getByText('Insert at the selected cell'));
    expect(workbook.calls).toContain(
      'insertFormula =METER.COST_FORECAST(Offers[#All],Traffic[#All],12,,,,"accrual")',
    );
  });
});

test('without traffic it says what is missing and where to enter it', async () => {
  const { user, pane } = show({ traffic: [] });
  expect(screen.getByText(/What will each offer cost over the next years/)).toBeTruthy();
  await user.click(screen.getByText('Open Traffic'));
  expect(pane.store.get().screen).toBe('traffic');
});

test('nothing that axe finds', async () => {
  show({
    assumptions: { figures: {}, ramp: KNOWN_RAMPS[0]?.rows ?? [], season: [], spread: [] },
  });
  expect(await violations()).toEqual([]);
});

describe('a first month', () => {
  test('names months, years and the season, and brings the fiscal year', () => {
    const { assumed } = show();
    expect(screen.queryByLabelText(/Fiscal year starts in/)).toBeNull();
    type('First month', '2026-07');
    expect(field('First month').value).toBe('Jul 2026');
    expect(assumed()?.figures).toEqual({ Start: 46_204 });
    expect(screen.getAllByRole('columnheader').map((own) => own.textContent)).toEqual(
      expect.arrayContaining(['FY26', 'FY27', 'FY28']),
    );
    fireEvent.change(screen.getByLabelText(/Fiscal year starts in/), { target: { value: '7' } });
    expect(assumed()?.figures).toEqual({ Start: 46_204, 'Fiscal year starts': 7 });
    const headings = screen.getAllByRole('columnheader').map((own) => own.textContent);
    expect(headings).toEqual(expect.arrayContaining(['FY27', 'FY28']));
    expect(headings).not.toContain('FY26');
    fireEvent.click(screen.getByRole('button', { name: 'Add a season' }));
    expect(field('December').value).toBe('1');
    part('Reviews');
    expect(screen.getByText('Jul 2026 to Sep 2026')).toBeTruthy();
    part('Business case');
    type('First month', '');
    expect(assumed()?.figures).toEqual({ 'Fiscal year starts': 7 });
  });

  test('a ramp may then be dated; before it says that it needs one', () => {
    show({
      assumptions: { figures: {}, ramp: [{ Month: 46_235, 'Resolution rate': 0.5 }], season: [], spread: [] },
    });
    expect(screen.getAllByText(/looks like a date, which needs a start/).length).toBeGreaterThan(0);
    type('First month', '07/2026');
    expect(screen.queryByText(/looks like a date/)).toBeNull();
    expect(field('In month, milestone 1').value).toBe('Aug 2026');
  });
});
