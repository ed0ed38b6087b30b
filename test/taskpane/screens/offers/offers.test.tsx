/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { violations } from '../../accessible';
import { renderPane, said, settled } from '../../render-pane';
import { inMemoryWorkbook } from '../../in-memory-workbook';
import { SMALL_CATALOGUE } from './small-catalogue';

const scenarioWith = (...offers: Record<string, string | number>[]) => ({ ...EXAMPLE_SCENARIO, offers });
const cards = () =>
  within(screen.getByRole('list', { name: 'Offers' })).getAllByRole('heading', { level: 2 });
const toggle = (name: RegExp) => screen.getByRole('button', { name, expanded: false });
const offersOf = ({ store }: { store: { get: () => { scenario: typeof EXAMPLE_SCENARIO } } }) =>
  store.get().scenario.offers;
const field = (name: RegExp | string) => screen.getByRole('textbox', { name });

beforeEach(() => {
  globalThis.meterwiseCatalogue = SMALL_CATALOGUE;
});

describe('the list of offers', () => {
  test('each offer says what it comes to and where it stands; none shows its form', () => {
    renderPane({ at: 'offers' });
    const texts = cards().map((card) => card.textContent);
    expect(texts).toHaveLength(6);
    expect(texts[0]).toMatch(/^Per resolution at \$0\.99 #\d: \$0\.99 per resolution$/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('an offer that cannot be priced counts what is to be mended', () => {
    renderPane({
      at: 'offers',
      scenario: scenarioWith({ Offer: 'Fin', Meter: 'seat', Rate: 'cheap' }),
    });
    expect(cards()[0]?.textContent).toBe('Fin Incomplete: 1 field to fix');
  });

  test('offers move, and the focus moves along', async () => {
    const { user } = renderPane({ at: 'offers' });
    await user.click(screen.getByRole('button', { name: 'Move Per session at $0.80 up' }));
    expect(cards()[0]?.textContent).toMatch(/^Per session at/);
    expect(said()).toBe('Moved Per session at $0.80 up: now 1 of 6.');
    // It cannot go further up: the focus stays with the card.
    expect(document.activeElement?.textContent).toMatch(/^Per session at/);
    await user.click(screen.getByRole('button', { name: 'Move Per session at $0.80 down' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Per session at $0.80 down');
  });

  test('a duplicate stands right after, under a name of its own', async () => {
    const { user, pane } = renderPane({ at: 'offers' });
    await user.click(screen.getByRole('button', { name: 'Duplicate Per resolution with seats' }));
    expect(
      offersOf(pane)
        .slice(-2)
        .map((row) => row['Offer']),
    ).toEqual(Array(2).fill('Per resolution with seats copy'));
    expect(document.activeElement?.textContent).toMatch(/^Per resolution with seats copy/);
  });

  test('a removed offer is told, comes back by undo, and the focus goes to the next card', async () => {
    const { user, pane } = renderPane({ at: 'offers' });
    await user.click(screen.getByRole('button', { name: 'Remove Per resolution at $0.99' }));
    expect(said()).toBe('Removed Per resolution at $0.99. Undo restores it.');
    expect(cards()).toHaveLength(5);
    expect(document.activeElement?.textContent).toMatch(/^Per session at/);
    await user.click(screen.getByRole('button', { name: 'Undo the last edit' }));
    expect(offersOf(pane)).toEqual(EXAMPLE_SCENARIO.offers);
  });

  test('the last one removed leaves the focus where the next one is added', async () => {
    const { user } = renderPane({ at: 'offers', scenario: scenarioWith({ Offer: 'Fin', Meter: 'flat' }) });
    await user.click(screen.getByRole('button', { name: 'Remove Fin' }));
    expect(document.activeElement?.textContent).toBe('From the catalogue');
  });

  test('faults of the whole table stand above the list', () => {
    renderPane({
      at: 'offers',
      scenario: scenarioWith(
        { Offer: 'A', Meter: 'session', Rate: 1, Currency: 'USD' },
        { Offer: 'B', Meter: 'session', Rate: 1, Currency: 'EUR' },
      ),
    });
    expect(screen.getByRole('list', { name: 'To be fixed' }).textContent).toMatch(/compared in one currency/);
  });

  test('without traffic nothing is priced, and the screen says where to go', async () => {
    const { user } = renderPane({ at: 'offers', scenario: { ...EXAMPLE_SCENARIO, traffic: [] } });
    expect(cards()[0]?.textContent).toMatch(/Not priced yet$/);
    await user.click(screen.getByRole('button', { name: 'Go to Traffic' }));
    expect(screen.getByRole('main', { name: 'Traffic' })).toBeTruthy();
  });

  test('a line says which cells hold the offers, and a click selects them', async () => {
    const workbook = inMemoryWorkbook();
    workbook.tables = EXAMPLE_SCENARIO;
    const { user, pane } = renderPane({ at: 'offers', workbook });
    expect(screen.getByText(/not in the workbook yet/)).toBeTruthy();
    await act(pane.follow);
    await user.click(await screen.findByRole('button', { name: 'Offers!A1:H9' }));
    await settled();
    expect(workbook.calls).toContain('selectCells Offers!A1:H9');
  });
});

describe('adding an offer', () => {
  test('without any, the screen says what to do; sample data can be undone', async () => {
    const { user, pane } = renderPane({
      at: 'offers',
      scenario: { ...EXAMPLE_SCENARIO, traffic: [], offers: [] },
    });
    expect(screen.getByText(/No offers yet/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sample data' }));
    expect(cards()).toHaveLength(6);
    expect(pane.store.get().scenario.traffic).toEqual(EXAMPLE_SCENARIO.traffic);
    await user.click(screen.getByRole('button', { name: 'Undo the last edit' }));
    expect(offersOf(pane)).toEqual([]);
  });

  test('the catalogue is searched, says what each price is, and adds a plan with its source', async () => {
    const { user, pane } = renderPane({ at: 'offers' });
    await user.click(screen.getByRole('button', { name: 'From the catalogue' }));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(screen.getByText('3 plans')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'acme stan');
    expect(screen.getByText('1 plan')).toBeTruthy();
    const entry = screen.getByText('Acme').closest('li') as HTMLElement;
    expect(entry.textContent).toMatch(/Per resolved issue \(outcomes\): 0\.99 USD as of 2026-10-07, high/);
    expect(entry.textContent).toMatch(/Per seat \(seat\): 29 USD/);
    await user.click(screen.getByRole('button', { name: 'Add Acme: Standard' }));
    expect(offersOf(pane).at(-1)).toMatchObject({
      Offer: 'Acme: Standard',
      Rate: 0.99,
      'Seat price': 29,
      Currency: 'USD',
      'As of': '2026-10-07',
      '#Confidence': 'high',
    });
    expect(said()).toBe('Added Acme: Standard.');
    expect(document.activeElement).toBe(field('Rate'));
    // Its seats are the buyer's to say.
    expect(within(field('Seats').closest('.term') as HTMLElement).getByText('Required')).toBeTruthy();
  });

  test('older prices show on demand, marked', async () => {
    const { user } = renderPane({ at: 'offers' });
    await user.click(screen.getByRole('button', { name: 'From the catalogue' }));
    expect(screen.queryByText(/At launch/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Include past prices' }));
    expect(screen.getByText('Superseded by Standard')).toBeTruthy();
  });

  test('a price that is not public says so, and the card asks for it', async () => {
    const { user } = renderPane({ at: 'offers' });
    await user.click(screen.getByRole('button', { name: 'From the catalogue' }));
    // Its date and how far to trust it are the reporter's, not those of the page that names no price.
    const reported = screen.getByText(/not public \(reported: 0\.6 to 1\.27 USD\)/);
    expect(reported.textContent).toContain('as of 2026-05, low confidence');
    await user.click(screen.getByRole('button', { name: 'Add Acme: Enterprise' }));
    const isRequired = () =>
      within(field('Rate').closest('.term') as HTMLElement).queryByText('Required') !== null;
    expect(isRequired()).toBe(true);
    // Nothing is told to be wrong before anything was typed.
    expect(screen.queryByText(/Rate is blank or 0/)).toBeNull();
    expect(screen.getByText(/Yours to fill in: Rate/)).toBeTruthy();
    await user.type(field('Rate'), '0');
    await user.tab();
    expect(screen.getByText(/Rate is blank or 0; write free if it costs nothing/)).toBeTruthy();
    await user.clear(field('Rate'));
    await user.type(field('Rate'), '1.1');
    expect(isRequired()).toBe(false);
    expect(screen.queryByText(/Rate is blank or 0/)).toBeNull();
  });

  test('from scratch: what is billed is chosen in plain words, in the currency of the others', async () => {
    const { user, pane } = renderPane({ at: 'offers' });
    await user.click(screen.getByRole('button', { name: 'From scratch' }));
    await user.click(screen.getByRole('button', { name: 'Per AI reply' }));
    expect(offersOf(pane).at(-1)).toEqual({ Offer: 'New offer', Meter: 'interaction', Currency: 'USD' });
    await user.keyboard('0.12');
    expect(offersOf(pane).at(-1)?.['Rate']).toBe(0.12);
  });

  test('without a catalogue the screen says so', async () => {
    globalThis.meterwiseCatalogue = undefined;
    const { user } = renderPane({ at: 'offers' });
    await user.click(screen.getByRole('button', { name: 'From the catalogue' }));
    expect(screen.getByText(/The catalogue did not load/)).toBeTruthy();
  });
});

test('a form that is left open is open again when the screen is', async () => {
  const { user, pane } = renderPane({
    at: 'offers',
    scenario: scenarioWith(
      { Offer: 'First', Meter: 'session', Rate: 1 },
      { Offer: 'Second', Meter: 'flat', Rate: 2 },
    ),
  });
  await user.click(toggle(/^Second/));
  act(() => pane.go('compare'));
  act(() => pane.go('offers'));
  expect(screen.getByRole('button', { name: /^Second/, expanded: true })).toBeTruthy();
  expect(toggle(/^First/)).toBeTruthy();
});

describe('how it looks to a screen reader', () => {
  test('the list, an open card and the catalogue have no faults', async () => {
    const { user } = renderPane({
      at: 'offers',
      scenario: scenarioWith(
        { Offer: 'A', Meter: 'session', Tiers: '1 to 5; x', Rate: 3, Note: 'n', Source: 'https://a.example' },
        { Offer: 'A', Meter: 'unit', 'Replies per unit': 2, '#Own': 'mine' },
      ),
    });
    await user.click(toggle(/^A\b/));
    for (const button of screen.getAllByRole('button', { name: 'Add a term' })) await user.click(button);
    await user.click(screen.getByRole('button', { name: 'From the catalogue' }));
    expect(await violations()).toEqual([]);
  });
});
