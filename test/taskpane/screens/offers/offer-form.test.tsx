/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import type { ScenarioRow } from '../../../../src/core/scenario/tables/scenario';
import { renderPane, said } from '../../render-pane';

/** The pane with these offers and the card of the first one unfolded. */
async function opened(offers: readonly ScenarioRow[], traffic = EXAMPLE_SCENARIO.traffic) {
  const { user, pane } = renderPane({ at: 'offers', scenario: { ...EXAMPLE_SCENARIO, offers, traffic } });
  const [first] = within(screen.getByRole('list', { name: 'Offers' })).getAllByRole('heading', { level: 2 });
  await user.click(within(first as HTMLElement).getByRole('button'));
  const undo = () => user.click(screen.getByRole('button', { name: 'Undo the last edit' }));
  return { user, undo, rows: () => pane.store.get().scenario.offers };
}

const field = (name: RegExp | string) => screen.getByRole('textbox', { name });
const choice = (name: string) => screen.getByRole('combobox', { name });
const summary = (text: string, at = 0) => screen.getAllByText(text)[at] as HTMLElement;

const addTerm = async (user: UserEvent, name: string, at = 0) => {
  await user.click(screen.getAllByRole('button', { name: 'Add a term' }).at(at) as HTMLElement);
  const picks = screen.getAllByRole('button').filter((own) => own.firstChild?.textContent === name);
  await user.click(picks[0] as HTMLElement);
};

const SESSION = { Offer: 'Fin', Meter: 'session', Rate: 0.8 };

describe('the fields of a charge', () => {
  test('what is filled in shows; the other terms of its meter are listed by what they are about', async () => {
    const { user } = await opened([SESSION]);
    expect(screen.queryByRole('textbox', { name: 'Window factor' })).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Add a term' })[0] as HTMLElement);
    const often = screen.getByRole('group', { name: 'Often used' });
    expect(within(often).getByRole('button', { name: /^Window factor/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Handover share/ })).toBeNull();
    const caps = screen.getByRole('group', { name: 'Caps' });
    await user.click(within(caps).getByRole('button', { name: /^Cap per conversation/ }));
    expect(document.activeElement).toBe(field('Cap per conversation'));
    expect(screen.queryByRole('group', { name: 'Caps' })).toBeNull();
  });

  test('terms are searched by their words, also those of what they mean', async () => {
    const { user } = await opened([SESSION]);
    await user.click(screen.getAllByRole('button', { name: 'Add a term' })[0] as HTMLElement);
    await user.type(screen.getByRole('searchbox', { name: 'Search the terms' }), 'most costs');
    const names = screen.getAllByRole('button', { name: /Blank/ }).map((own) => own.firstChild?.textContent);
    expect(names).toEqual(['Cap per conversation']);
    await user.type(screen.getByRole('searchbox', { name: 'Search the terms' }), ' zebra');
    expect(screen.getByText('No term has these words.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('searchbox', { name: 'Search the terms' })).toBeNull();
  });

  test('a term that is filled in is always shown, and stays in place while it is emptied', async () => {
    const { user, rows } = await opened([{ ...SESSION, 'Session cap': 2 }]);
    await user.clear(field('Cap per conversation'));
    expect(rows()[0]).toEqual(SESSION);
    expect(field('Cap per conversation')).toBeTruthy();
  });

  test('what another meter counted stays, and says that it does not count now', async () => {
    const { user, rows } = await opened([{ ...SESSION, 'Window factor': 1.2 }]);
    await user.selectOptions(choice('Meter'), 'Per resolved issue');
    expect(rows()[0]).toEqual({ Offer: 'Fin', Meter: 'resolution', Rate: 0.8, 'Window factor': 1.2 });
    expect(field('Window factor')).toBeTruthy();
    expect(screen.getByText(/Not counted with this meter/)).toBeTruthy();
  });

  test('each field says on demand what it is', async () => {
    const { user } = await opened([{ ...SESSION, 'Window factor': 1.2 }]);
    expect(screen.queryByText(/Billed conversations per real one/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'What is Window factor?' }));
    expect(screen.getByText(/Billed conversations per real one/)).toBeTruthy();
  });

  test('what is typed goes into the row; shares in percent; one field is one step of undo', async () => {
    const { user, rows, undo } = await opened([{ Offer: 'Fin', Meter: 'resolution', Rate: 0.9 }]);
    await addTerm(user, 'Handover share');
    await user.type(field('Handover share'), '12.5');
    expect(rows()[0]?.['Handover share']).toBe(0.125);
    await user.clear(field('Rate'));
    await user.type(field('Rate'), '1.25');
    expect(rows()[0]?.['Rate']).toBe(1.25);
    await undo();
    expect(rows()[0]).toEqual({ Offer: 'Fin', Meter: 'resolution', Rate: 0.9, 'Handover share': 0.125 });
  });

  test('the sentence of a fault stands beside its field', async () => {
    const { user } = await opened([SESSION]);
    await user.clear(field('Rate'));
    await user.type(field('Rate'), 'cheap');
    const described = field('Rate').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toMatch(
      /Rate is "cheap"; it must be a number above 0, or the word free\./,
    );
  });

  test('also where the name of the offer reads like a row, a term and a fault', async () => {
    await opened([{ ...SESSION, Offer: 'Offers row 9 (A), Discount: "in", Rate', 'Session cap': 'much' }]);
    const described = field('Cap per conversation').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toMatch(
      /Session cap is "much"; it must be a number/,
    );
    expect(field('Rate').getAttribute('aria-invalid')).not.toBe('true');
    expect(screen.queryByRole('list', { name: 'To be fixed' })).toBeNull();
  });

  test('faults of no field stand above: of the charge in the charge, of the offer in the card', async () => {
    await opened([
      { Offer: 'Fin', Meter: 'unit', Rate: 1 },
      { Offer: 'Fin', Meter: 'seat', Rate: 5, Seats: 3, 'Seat price': 2 },
    ]);
    const charge = screen.getByRole('region', { name: 'Charge 1: per credit or unit' });
    expect(within(charge).getByRole('list', { name: 'To be fixed' }).textContent).toMatch(
      /the number of units in a conversation/,
    );
    expect(screen.getAllByRole('list', { name: 'To be fixed' })[0]?.textContent).toMatch(
      /bill the same seats twice/,
    );
  });

  test('the channels of the traffic are chosen; none is all', async () => {
    const [chat] = EXAMPLE_SCENARIO.traffic;
    const { user, rows } = await opened(
      [{ ...SESSION, Channels: 'Chat, Fax' }],
      [{ ...chat }, { ...chat, Channel: 'Email' }],
    );
    expect(screen.getByRole('checkbox', { name: 'Chat' })).toHaveProperty('checked', true);
    expect(screen.getByRole('checkbox', { name: 'Fax (not in the traffic)' })).toHaveProperty(
      'checked',
      true,
    );
    await user.click(screen.getByRole('checkbox', { name: 'Email' }));
    expect(rows()[0]?.['Channels']).toBe('Chat, Email, Fax');
    await user.click(screen.getByRole('checkbox', { name: 'All channels' }));
    expect(rows()[0]).toEqual(SESSION);
  });

  test('a spread of session length is a word, or counts', async () => {
    const { user, rows } = await opened([
      { Offer: 'Fin', Meter: 'interaction', Rate: 0.1, Turns: 'poisson' },
    ]);
    await user.selectOptions(choice('Turns'), 'Measured counts');
    const counts = field(/replies and how many/);
    await user.clear(counts);
    await user.type(counts, '1: 120; 4: 80');
    expect(rows()[0]?.['Turns']).toBe('1: 120; 4: 80');
    await user.selectOptions(choice('Turns'), 'As the traffic has it');
    expect(rows()[0]?.['Turns']).toBeUndefined();
  });
});

describe('how a charge is priced', () => {
  test('another way is chosen without a fault, and nothing goes until it is filled in', async () => {
    const { user, rows, undo } = await opened([SESSION]);
    await user.selectOptions(choice('How it is priced'), 'Rates by volume (tiers)');
    expect(rows()).toEqual([SESSION]);
    expect(screen.getByText('Until this is filled in, it is still Rate 0.8.')).toBeTruthy();
    await user.type(field('Rate, tier 1'), '0.7');
    expect(rows()[0]).toEqual({ Offer: 'Fin', Meter: 'session', Tiers: '0.7' });
    expect(said()).toBe('Rate 0.8 removed. Undo restores it.');
    await undo();
    expect(rows()).toEqual([SESSION]);
    expect(choice('How it is priced')).toHaveProperty('value', 'One rate');
    expect(field('Rate')).toHaveProperty('value', '0.8');
  });

  test('a way whose figures stand already holds at once', async () => {
    const committed = { ...SESSION, 'Committed units': 100, 'Overage rate': 1 };
    const { user, rows } = await opened([committed]);
    await user.selectOptions(choice('How it is priced'), 'One rate');
    expect(rows()).toEqual([SESSION]);
    expect(said()).toBe('Committed units 100, Overage rate 1 removed. Undo restores it.');
  });

  test('a field that is emptied to be typed anew stays', async () => {
    const { user, rows } = await opened([{ ...SESSION, 'Committed units': 100 }]);
    await user.clear(field('Committed units'));
    await user.type(field('Committed units'), '200');
    expect(rows()[0]?.['Committed units']).toBe(200);
  });

  test('two ways that the workbook has filled in show both, with the fault', async () => {
    await opened([{ Offer: 'Fin', Meter: 'session', Tiers: '0.7', 'Committed units': 100 }]);
    expect(field('Committed units')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Tiers' })).toBeTruthy();
    expect(screen.getByText(/Tiers and Committed units cannot be combined/)).toBeTruthy();
  });

  test('units of a conversation are one choice too', async () => {
    const { user, rows } = await opened([{ Offer: 'Fin', Meter: 'unit', Rate: 0.1, 'Replies per unit': 2 }]);
    await user.selectOptions(choice('Units per conversation'), 'The same for every conversation');
    await user.type(field('Units per conversation'), '3');
    expect(rows()[0]).toEqual({ Offer: 'Fin', Meter: 'unit', Rate: 0.1, 'Units per session': 3 });
  });
});

describe('the tier editor', () => {
  const TIERED = { Offer: 'Fin', Meter: 'session', Tiers: '0.99 to 5000; 0.85 to 20000 + 50; 0.70' };

  test('shows each tier as a row and writes the text', async () => {
    const { user, rows } = await opened([TIERED]);
    expect(field('Flat fee, tier 2')).toHaveProperty('value', '50');
    await user.clear(field('Rate, tier 3'));
    await user.type(field('Rate, tier 3'), '0.6');
    expect(rows()[0]?.['Tiers']).toBe('0.99 to 5000; 0.85 to 20000 + 50; 0.6');
    await user.click(screen.getByRole('button', { name: 'Remove tier 2' }));
    expect(rows()[0]?.['Tiers']).toBe('0.99 to 5000; 0.6');
    expect(document.activeElement).toBe(field('Up to, tier 2'));
  });

  test('a new tier comes before the open one, and is faulty until it has a rate', async () => {
    const { user, rows } = await opened([{ ...TIERED, Tiers: '0.99 to 5000; 0.7' }]);
    await user.click(screen.getByRole('button', { name: 'Add a tier' }));
    expect(rows()[0]?.['Tiers']).toBe('0.99 to 5000; 0.7');
    expect(document.activeElement).toBe(field('Up to, tier 2'));
    await user.type(field('Up to, tier 2'), '9000');
    expect(screen.getByText(/tier 2, price is blank/)).toBeTruthy();
    await user.type(field('Rate, tier 2'), '0.8');
    expect(rows()[0]?.['Tiers']).toBe('0.99 to 5000; 0.8 to 9000; 0.7');
  });

  test('text that is no tiers stays as it is, with its fault', async () => {
    const { user, rows } = await opened([{ ...TIERED, Tiers: 'cheap; 0.7' }]);
    expect(field('Tiers')).toHaveProperty('value', 'cheap; 0.7');
    expect(screen.getByText(/tier 1, price is "cheap"/)).toBeTruthy();
    await user.clear(field('Tiers'));
    await user.type(field('Tiers'), '0.9 to 10; 0.7');
    expect(rows()[0]?.['Tiers']).toBe('0.9 to 10; 0.7');
    await user.click(screen.getByRole('button', { name: 'As a table' }));
    expect(field('Up to, tier 1')).toHaveProperty('value', '10');
  });

  test('the mode is chosen in plain words', async () => {
    const { user, rows } = await opened([TIERED]);
    await user.selectOptions(choice('Tier mode'), 'All units at the rate reached');
    expect(rows()[0]?.['Tier mode']).toBe('volume');
  });
});

describe('charges and the whole offer', () => {
  const TWO = [
    { Offer: 'Fin', Meter: 'session', Rate: 0.8, 'Platform fee': 100 },
    { Offer: 'Fin', Meter: 'flat', Rate: 50, 'Platform fee': 20 },
  ];

  test('a charge is added, duplicated and removed', async () => {
    const { user, rows, undo } = await opened([SESSION, { Offer: 'Other', Meter: 'flat', Rate: 1 }]);
    expect(screen.queryByRole('button', { name: 'Remove this charge' })).toBeNull();
    await user.click(summary('Add another charge'));
    await user.click(screen.getByRole('button', { name: 'Per seat' }));
    expect(rows().map((row) => `${row['Offer']} ${row['Meter']}`)).toEqual([
      'Fin session',
      'Fin seat',
      'Other flat',
    ]);
    await user.keyboard('45');
    expect(rows()[1]?.['Rate']).toBe(45);
    await user.click(screen.getAllByRole('button', { name: 'Duplicate this charge' })[1] as HTMLElement);
    expect(rows().map((row) => row['Meter'])).toEqual(['session', 'seat', 'seat', 'flat']);
    await user.click(screen.getAllByRole('button', { name: 'Remove this charge' })[0] as HTMLElement);
    expect(rows().map((row) => row['Meter'])).toEqual(['seat', 'seat', 'flat']);
    expect(said()).toBe('Removed charge 1. Undo restores it.');
    await undo();
    expect(rows()[0]).toMatchObject(SESSION);
  });

  test('terms of the whole offer are stated once', async () => {
    const { user, rows } = await opened(TWO);
    expect(field('Platform fee')).toHaveProperty('value', '120');
    await user.clear(field('Platform fee'));
    await user.type(field('Platform fee'), '90');
    expect(rows().map((row) => row['Platform fee'])).toEqual([90, undefined]);
    await addTerm(user, 'Discount', -1);
    await user.type(field('Discount'), '10');
    expect(rows()[0]?.['Discount']).toBe(0.1);
  });

  test('the name is edited as it is typed, and the card stays open', async () => {
    const { user, rows, undo } = await opened([SESSION, { Offer: 'Other', Meter: 'flat', Rate: 1 }]);
    await user.type(field('Name of the offer'), ' at work');
    expect(rows()[0]?.['Offer']).toBe('Fin at work');
    await undo();
    expect(rows()[0]?.['Offer']).toBe('Fin');
    expect(field('Name of the offer')).toHaveProperty('value', 'Fin');
  });
});

describe('where a figure comes from', () => {
  const SOURCED = {
    ...SESSION,
    Source: 'https://www.acme.example/pricing, list',
    'As of': '2026-10-07',
    '#Confidence': 'medium',
    Note: 'A conversation of 24 hours.',
    '#Deal': 'ask Kim',
  };

  test('source, date and confidence stand in a line, with a link that opens elsewhere', async () => {
    await opened([SOURCED]);
    const link = screen.getByRole('link', { name: 'acme.example/pricing' });
    expect(link.getAttribute('href')).toBe('https://www.acme.example/pricing');
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    expect(link.parentElement?.textContent).toMatch(
      /as of 2026-10-07 · confidence medium: a named third party/,
    );
    expect(screen.getByText('A conversation of 24 hours.')).toBeTruthy();
  });

  test('all of it can be edited', async () => {
    const { user, rows } = await opened([SOURCED]);
    await user.click(summary('Edit source and note'));
    await user.clear(field('Source'));
    await user.type(field('Source'), 'Order form');
    await user.selectOptions(choice('Confidence'), 'Not stated');
    await user.type(field('Note'), ' Twice.');
    expect(rows()[0]).toEqual({
      ...SESSION,
      Source: 'Order form',
      'As of': '2026-10-07',
      Note: 'A conversation of 24 hours. Twice.',
      '#Deal': 'ask Kim',
    });
  });

  test('columns of the user’s own are shown and kept', async () => {
    const { user, rows } = await opened([SOURCED]);
    await user.click(summary('Other columns (1)'));
    expect(screen.getByText('ask Kim')).toBeTruthy();
    await addTerm(user, 'Window factor');
    await user.type(field('Window factor'), '2');
    expect(rows()[0]?.['#Deal']).toBe('ask Kim');
  });
});
