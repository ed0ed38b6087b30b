/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { VendorPlan } from '../../../../src/core/catalogue/vendor';
import type { Outcome } from '../../../../src/excel/workbook';
import { violations } from '../../accessible';
import { inMemoryWorkbook } from '../../in-memory-workbook';
import { renderPane, said } from '../../render-pane';
import { serveFiles } from './served-files';

const done = <T,>(value: T): Promise<Outcome<T>> => Promise.resolve({ done: true, value });

/** What tables of the user's own are without. */
const UNLINKED = { scenario: undefined, assumptions: undefined, settings: {}, stamp: '' };

let isDown = false;
beforeAll(() => serveFiles(() => isDown));

async function show(given: Parameters<typeof inMemoryWorkbook>[0] = {}) {
  const shown = renderPane({ at: 'functions', workbook: inMemoryWorkbook(given) });
  await screen.findByText(/^\d+ of \d+ functions$/);
  return shown;
}

/** Opens a function of the list. */
async function open(name: string, user: Awaited<ReturnType<typeof show>>['user']): Promise<HTMLElement> {
  const summary = screen.getByText(name, { selector: 'summary strong' });
  await user.click(summary);
  const details = summary.closest('details') as HTMLElement;
  await within(details).findByText('Insert at the selected cell');
  return details;
}

test('a list that cannot be read says so and is read again', async () => {
  isDown = true;
  const { user } = renderPane({ at: 'functions' });
  await screen.findByText('The list of functions could not be read (503).');
  isDown = false;
  await user.click(screen.getByText('Try again'));
  expect(await screen.findByText(/^(\d+) of \1 functions$/)).toBeTruthy();
});

describe('the list', () => {
  test('is searched by all words of a name, a description or an argument', async () => {
    const { user } = await show();
    const search = screen.getByLabelText('Search the functions');
    await user.type(search, 'break two offers');
    const names = () =>
      [...document.querySelectorAll('summary strong')].map(({ textContent }) => textContent);
    expect(names()).toContain('BREAKEVEN');
    expect(names()).not.toContain('BILL');
    await user.clear(search);
    await user.type(search, 'tiger');
    expect(names()).toEqual([]);
    expect(screen.getByText('No matching function. Try “break-even” or “price”.')).toBeTruthy();
  });

  test('a function shows its arguments with their help, a tested example, and leads to its page', async () => {
    const { user } = await show();
    const form = await open('BREAKEVEN_INTERACTIONS', user);
    expect(within(form).getByText('Price of one unit of A, 0 or more.')).toBeTruthy();
    expect(within(form).getByLabelText('resolutionRate (optional)')).toBeTruthy();
    expect(within(form).getByText('5.555555555…')).toBeTruthy();
    const page = within(form).getByText<HTMLAnchorElement>('All about BREAKEVEN_INTERACTIONS');
    expect(page.getAttribute('href')).toBe('help/BREAKEVEN_INTERACTIONS.html');
  });
});

describe('a call', () => {
  test('is built of words and numbers, shown, and inserted', async () => {
    const { user, workbook } = await show();
    const form = await open('BREAKEVEN_INTERACTIONS', user);
    const inside = within(form);
    await user.type(inside.getByLabelText('priceA'), '0.5');
    await user.selectOptions(inside.getByLabelText('meterA'), 'session');
    await user.type(inside.getByLabelText('priceB'), '0.09');
    await user.selectOptions(inside.getByLabelText('meterB'), 'interaction');
    const formula = '=METER.BREAKEVEN_INTERACTIONS(0.5,"session",0.09,"interaction")';
    expect(inside.getByLabelText('Formula').textContent).toBe(formula);
    await user.click(inside.getByText('Insert at the selected cell'));
    expect(workbook.calls).toEqual([`insertFormula ${formula}`]);
    expect(said()).toBe(`Inserted ${formula} inSheet1!A1`);
    await user.click(inside.getByText('Clear'));
    expect(inside.getByLabelText('Formula').textContent).toBe('=METER.BREAKEVEN_INTERACTIONS()');
  });

  test('is not inserted while an argument is missing, which gets the focus', async () => {
    const { user, workbook } = await show();
    const form = await open('BREAKEVEN_INTERACTIONS', user);
    await user.type(within(form).getByLabelText('priceA'), '0.5');
    await user.click(within(form).getByText('Insert at the selected cell'));
    expect(workbook.calls).toEqual([]);
    expect(within(form).getAllByText('Fill this in.')).toHaveLength(3);
    expect(document.activeElement).toBe(within(form).getByLabelText('meterA'));
  });

  test('a cell that holds something is asked about in place, and replaced only then', async () => {
    const asked: string[] = [];
    const { user } = await show({
      insertFormula(_formula, over) {
        asked.push(over ?? 'insert');
        return over === 'replace'
          ? done({ kind: 'inserted', address: 'Sheet1!B2' })
          : done({ kind: 'occupied', address: 'Sheet1!B2', holds: '12,000' });
      },
      selectCells(address) {
        asked.push(address);
        return done(undefined);
      },
    });
    const form = await open('BREAKEVEN_PRICE', user);
    const inside = within(form);
    await user.selectOptions(inside.getByLabelText('meter'), 'session');
    for (const input of form.querySelectorAll('input')) await user.type(input, '5');
    await user.click(inside.getByText('Insert at the selected cell'));
    expect(inside.getByText('Sheet1!B2 is not empty: it holds 12,000.')).toBeTruthy();
    await user.click(inside.getByText('Leave it'));
    expect(inside.queryByText(/12,000/)).toBeNull();
    expect(asked).toEqual(['insert']);
    await user.click(inside.getByText('Insert at the selected cell'));
    await user.click(inside.getByText('Replace it'));
    expect(asked).toEqual(['insert', 'insert', 'Sheet1!B2', 'replace']);
    expect(inside.queryByText(/12,000/)).toBeNull();
    expect(inside.getByLabelText('Formula')).toBeTruthy();
    expect(said()).toMatch(/^Inserted =METER\.BREAKEVEN_PRICE\(.*\) inSheet1!B2$/);
  });

  test('whole tables are those of the workbook, where it has them', async () => {
    const { user, pane } = await show();
    const from = { traffic: 'Traffic!A1:H9', offers: "'My offers'!A1:K9" };
    const { traffic, offers } = pane.store.get().scenario;
    const refs = { traffic: 'Traffic[#All]', offers: "'My offers'!$A$1:$K$9" };
    act(() => pane.store.set({ linked: { ...UNLINKED, traffic, offers, from, refs } }));
    const form = await open('BILL', user);
    expect(within(form).getByLabelText('Formula').textContent).toBe(
      "=METER.BILL('My offers'!$A$1:$K$9,Traffic[#All])",
    );
  });

  test('an offer is chosen by its name, which is text whatever it looks like', async () => {
    const { user, pane } = await show();
    const { traffic } = pane.store.get().scenario;
    const offers = ['Vendor B – “TalkFlow”', 'A1', '4711', 'Say "yes"'].map((Offer) => ({ Offer }));
    const from = { traffic: 'Traffic!A1:H9', offers: 'Offers!A1:A5' };
    const refs = { traffic: 'Traffic[#All]', offers: 'Offers[#All]' };
    act(() => pane.store.set({ linked: { ...UNLINKED, traffic, offers, from, refs } }));
    const form = await open('BILL', user);
    const list = within(form).getByLabelText<HTMLSelectElement>('offerName (optional)');
    const formula = () => within(form).getByLabelText('Formula').textContent;
    for (const { Offer } of offers) {
      await user.selectOptions(list, Offer);
      expect(formula()).toBe(`=METER.BILL(Offers[#All],Traffic[#All],,"${Offer.replaceAll('"', '""')}")`);
      expect(within(form).queryByLabelText('offerName is taken as')).toBeNull();
    }
  });

  test('what is in no list is written as text; where it could be cells too, the user says which', async () => {
    const { user } = await show();
    const form = await open('BILL', user);
    const inside = within(form);
    const formula = () => inside.getByLabelText('Formula').textContent;
    await user.selectOptions(inside.getByLabelText('offerName (optional)'), 'another text, or cells…');
    const field = () => inside.getByLabelText<HTMLInputElement>('offerName (optional)');
    await user.type(field(), 'Intercom Fin');
    expect(formula()).toBe('=METER.BILL(,,,"Intercom Fin")');
    expect(inside.queryByLabelText('offerName is taken as')).toBeNull();
    await user.clear(field());
    await user.type(field(), 'GPT4');
    expect(formula()).toBe('=METER.BILL(,,,GPT4)');
    await user.selectOptions(inside.getByLabelText('offerName is taken as'), 'the text "GPT4"');
    expect(formula()).toBe('=METER.BILL(,,,"GPT4")');
    await user.type(field(), '!');
    expect(formula()).toBe('=METER.BILL(,,,"GPT4!")');
    await user.click(inside.getByText('Choose offerName from the list'));
    expect(formula()).toBe('=METER.BILL()');
  });

  test('the plans to choose from are those of the vendor chosen', async () => {
    const plan = (name: string) => ({ name }) as VendorPlan;
    globalThis.meterwiseCatalogue = [
      { name: 'Redo', aliases: [], currency: 'USD', plans: [plan('Reply'), plan('Reply (2025)')] },
      { name: 'Other', aliases: [], currency: 'USD', plans: [plan('Basic')] },
    ];
    const { user } = await show();
    const form = await open('VENDOR_TERMS', user);
    const inside = within(form);
    await user.selectOptions(inside.getByLabelText('vendor'), 'Redo');
    await user.selectOptions(inside.getByLabelText('plan (optional)'), 'Reply (2025)');
    expect(inside.getByLabelText('Formula').textContent).toBe('=METER.VENDOR_TERMS("Redo","Reply (2025)")');
    globalThis.meterwiseCatalogue = undefined;
  });

  test('the example can be tried in the sheet', async () => {
    const { user, workbook } = await show();
    const form = await open('BREAKEVEN_INTERACTIONS', user);
    await user.click(within(form).getByText('Try it in the sheet'));
    const [, insert] = within(form).getAllByText('Insert at the selected cell');
    await user.click(insert as HTMLElement);
    expect(workbook.calls).toEqual([
      'insertFormula =METER.BREAKEVEN_INTERACTIONS(0.5, "session", 0.09, "interaction")',
    ]);
  });
});

describe('picking cells from the sheet', () => {
  /** A sheet whose selection the test moves. */
  function selecting() {
    let selected = 'Sheet1!A1';
    let listeners: (() => void)[] = [];
    return {
      given: {
        selectedAddress: () => done(selected),
        whenSelectionChanges(react: () => void) {
          listeners = [...listeners, react];
          return Promise.resolve(() => {
            listeners = listeners.filter((own) => own !== react);
            return Promise.resolve();
          });
        },
      },
      select: (address: string) =>
        act(async () => {
          selected = address;
          for (const react of listeners) react();
          await Promise.resolve();
        }),
      listening: () => listeners.length,
    };
  }

  test('the field follows the selection until the button is pressed again', async () => {
    const { given, select, listening } = selecting();
    const { user } = await show(given);
    const form = await open('BREAKEVEN_INTERACTIONS', user);
    await user.click(within(form).getByLabelText('Pick cells for priceA'));
    const field = within(form).getByLabelText<HTMLInputElement>('priceA');
    expect(field.value).toBe('Sheet1!A1');
    await select('Sheet1!C3:C9');
    expect(field.value).toBe('Sheet1!C3:C9');
    await user.click(within(form).getByLabelText('Pick cells for priceA'));
    expect(listening()).toBe(0);
    await select('Sheet1!D1');
    expect(field.value).toBe('Sheet1!C3:C9');
    expect(within(form).getByLabelText('Formula').textContent).toBe(
      '=METER.BREAKEVEN_INTERACTIONS(Sheet1!C3:C9,,,)'.replace(',,,', ''),
    );
  });

  test('Enter ends it; Escape puts back what was there; a drop-down takes cells too', async () => {
    const { given, select, listening } = selecting();
    const { user } = await show(given);
    const form = await open('BREAKEVEN_INTERACTIONS', user);
    const field = within(form).getByLabelText<HTMLInputElement>('priceA');
    await user.type(field, '0.5');
    await user.click(within(form).getByLabelText('Pick cells for priceA'));
    await select('Sheet1!B1');
    expect(field.value).toBe('Sheet1!B1');
    await user.keyboard('{Escape}');
    expect([field.value, listening()]).toEqual(['0.5', 0]);

    await user.click(within(form).getByLabelText('Pick cells for meterA'));
    await select('Sheet1!B7');
    await user.keyboard('{Enter}');
    expect(listening()).toBe(0);
    expect(within(form).getByLabelText<HTMLSelectElement>('meterA').value).toBe('Sheet1!B7');
    await select('Sheet1!B8');
    expect(within(form).getByLabelText('Formula').textContent).toBe(
      '=METER.BREAKEVEN_INTERACTIONS(0.5,Sheet1!B7)',
    );
  });

  test('leaving the screen stops listening; what Excel refuses is said', async () => {
    const { given, listening } = selecting();
    const { user, pane } = await show(given);
    const form = await open('BREAKEVEN_INTERACTIONS', user);
    await user.click(within(form).getByLabelText('Pick cells for priceA'));
    expect(listening()).toBe(1);
    act(() => pane.go('help'));
    await act(() => Promise.resolve());
    expect(listening()).toBe(0);
  });

  test('where Excel cannot tell what is selected, it says why and ends', async () => {
    const { user } = await show({
      selectedAddress: () => Promise.resolve({ done: false, why: 'A chart is selected, and no cells.' }),
    });
    const form = await open('BREAKEVEN_INTERACTIONS', user);
    await user.click(within(form).getByLabelText('Pick cells for priceA'));
    expect(said()).toBe('A chart is selected, and no cells.');
    expect(within(form).getByLabelText('Pick cells for priceA').ariaPressed).toBe('false');
  });
});

test('axe finds nothing, with a form open', async () => {
  const { user } = await show();
  const form = await open('BILL', user);
  await user.click(within(form).getByText('Insert at the selected cell'));
  expect(await violations()).toEqual([]);
});
