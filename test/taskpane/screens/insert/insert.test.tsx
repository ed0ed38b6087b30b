/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { SheetsPlan, Watch } from '../../../../src/excel/workbook';
import { addCase } from '../../../../src/core/scenario/cases/edit-cases';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { insertSheets } from '../../../../src/taskpane/store/insert';
import { inMemoryWorkbook } from '../../in-memory-workbook';
import { renderPane, said } from '../../render-pane';
import { planOf } from './plan-of';

/** The pane at Insert, over a workbook whose plans differ by what is given; `written` lists what was applied. */
function renderInsert(differing: Partial<SheetsPlan> = {}, at: 'insert' | 'compare' = 'insert') {
  const written: string[] = [];
  const workbook = inMemoryWorkbook({
    planModel: (scenario, what) => Promise.resolve({ done: true, value: planOf(scenario, what, differing) }),
    applyPlan: (plan, { typed }) => {
      written.push(`${plan.what} of ${plan.scenario.name}, ${typed}`);
      const sheets = plan.sheets.map(({ name }) => name);
      return Promise.resolve({
        done: true,
        value: { sheets, cells: 312, verified: true, notVerified: undefined, replaced: undefined },
      });
    },
  });
  return { ...renderPane({ at, workbook }), written };
}

const button = (name: string) => screen.findByRole('button', { name });
const plan = async () => within(await screen.findByRole('region', { name: 'What “Example” writes' }));

describe('sheets', () => {
  test.each([
    ['Insert comparison', 'comparison'],
    ['Insert bridge', 'bridge'],
    ['Insert unit economics', 'unit economics'],
    ['Insert questions', 'questions'],
    ['Insert claims', 'claims'],
    ['Insert forecast', 'forecast'],
    ['Insert business case', 'business case'],
    ['Insert sensitivity', 'sensitivity'],
    ['Insert risk', 'risk'],
    ['Insert whole model', 'model'],
  ])('%s is shown, then written by one click', async (words, what) => {
    const { user, written } = renderInsert();
    await user.click(await button(words));
    const shown = await plan();
    expect(shown.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Inputs: updated, table TrafficShow cell rangesA1:H9',
      'Compare 2: new sheet, 2 chartsShow cell rangesA1:K20, A30:C40',
    ]);
    expect(written).toEqual([]);
    await user.click(shown.getByRole('button', { name: 'Create sheets' }));
    await waitFor(() => expect(written).toEqual([`${what} of Example, keep`]));
  });

  test('a card counts the sheet Cases where the model has cases', async () => {
    const { pane } = renderInsert();
    const card = () => screen.getByRole('button', { name: 'Insert forecast' }).closest('li')?.textContent;
    await button('Insert forecast');
    expect(card()).toContain('4 sheets');
    act(() => pane.edit((scenario) => addCase(scenario, 'Best')));
    expect(card()).toContain('5 sheets');
  });

  test('what was written is said, and each sheet is a link to it', async () => {
    const { user, workbook } = renderInsert();
    await user.click(await button('Insert comparison'));
    await user.click(await button('Create sheets'));
    await waitFor(() => expect(said()).toMatch(/^Wrote 2 sheets, all 312 cells verified:/));
    await user.click(await button("'Compare 2'!A1"));
    expect(workbook.calls).toContain("selectCells 'Compare 2'!A1");
  });

  test('the plan takes the focus; Escape drops it and writes nothing', async () => {
    const { user, written } = renderInsert();
    await user.click(await button('Insert comparison'));
    await plan();
    expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('plan-title');
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/What “Example” writes/)).toBeNull();
    expect(said()).toBe('Cancelled. Nothing was changed.');
    expect(document.activeElement?.tagName).toBe('MAIN');
    expect(written).toEqual([]);
  });

  test('a plan asked for by the ribbon is shown here, with the focus, wherever the pane was', async () => {
    const { pane } = renderInsert({ warnings: ['Bridge was deleted and will be recreated.'] }, 'compare');
    await act(() => insertSheets(pane, 'model', 'ifNeeded'));
    const shown = await plan();
    expect(shown.getByText('Bridge was deleted and will be recreated.')).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('plan-title');
  });

  test('from the ribbon, what concerns nothing of the user’s is written at once', async () => {
    const { pane, written } = renderInsert({}, 'compare');
    await act(() => insertSheets(pane, 'comparison', 'ifNeeded'));
    expect(written).toEqual(['comparison of Example, keep']);
    expect(pane.store.get().screen).toBe('compare');
  });

  const typed = [{ cell: 'Inputs!D5', typed: 0.8, becomes: '' }];
  test.each([
    ['Keep my changes', 'keep'],
    ['Overwrite with the scenario’s figures', 'replace'],
  ])('typed figures are asked about: %s', async (words, choice) => {
    const { user, written } = renderInsert({ typed });
    await user.click(await button('Insert comparison'));
    const shown = await plan();
    expect(shown.getByText('Inputs!D5: 0.8; the scenario has blank')).toBeTruthy();
    await user.click(shown.getByRole('button', { name: words }));
    await waitFor(() => expect(written).toEqual([`comparison of Example, ${choice}`]));
  });

  test('a refusal is shown, and nothing can be written', async () => {
    const { user } = renderInsert({ refusals: ['The sheet Inputs is protected.'] });
    await user.click(await button('Insert comparison'));
    const shown = await plan();
    expect(shown.getByRole('alert').textContent).toBe('The sheet Inputs is protected.');
    expect(shown.queryByRole('button', { name: 'Create sheets' })).toBeNull();
    await user.click(shown.getByRole('button', { name: 'Cancel' }));
    expect(said()).toBe('Cancelled. Nothing was changed.');
  });
});

describe('one formula', () => {
  test('without tables it says what it needs, and leads to Functions', async () => {
    const { user, pane } = renderInsert();
    expect(screen.getByText(/insert the comparison first/)).toBeTruthy();
    await user.click(await button('Any other function'));
    expect(pane.store.get().screen).toBe('functions');
  });

  test('a figure of an offer, live over the workbook’s tables', async () => {
    const { user, pane, workbook } = renderInsert();
    workbook.tables = { traffic: EXAMPLE_SCENARIO.traffic, offers: EXAMPLE_SCENARIO.offers };
    await act(() => pane.relink());
    await user.selectOptions(screen.getByLabelText('Figure'), 'Bill of a month');
    await user.selectOptions(screen.getByLabelText('Offer'), 'Per session at $0.80');
    await user.click(await button('Insert at the selected cell'));
    const formula = '=METER.BILL(Offers[#All],Traffic[#All],,"Per session at $0.80")';
    expect(workbook.calls).toContain(`insertFormula ${formula}`);
  });
});

describe('share', () => {
  test.each([
    ['Freeze to values', 'freezeToValues', { sheets: [], cells: 0, listedOn: undefined }, 'No sheet has'],
    [
      'Convert to ordinary formulas',
      'convertToNative',
      { converted: 2, kept: [], helperSheet: 'Calculation' },
      'Converted 2 METER formulas, each checked against its METER figure. Helper rows are on Calculation.',
    ],
    [
      'Restore live formulas',
      'restoreLive',
      { restored: 1, left: ['A1'], sheetsLeft: [] },
      'Restored 1 METER formula. Changed since, and left as they are: A1.',
    ],
    ['Repair formulas', 'repairFormulas', { repaired: 0, still: [] }, 'No METER formula is stuck at #NAME?.'],
  ])('%s says what it did', async (words, name, value, sentence) => {
    const workbook = inMemoryWorkbook({ [name]: () => Promise.resolve({ done: true, value }) });
    const { user } = renderPane({ at: 'insert', workbook });
    await user.click(await button(words));
    await waitFor(() => expect(said()).toContain(sentence));
  });

  test('long work shows how far it is after half a second, and Stop ends it', async () => {
    let watch: Watch = {};
    const workbook = inMemoryWorkbook({
      freezeToValues: (given: Watch = {}) => {
        watch = given;
        return new Promise((resolve) =>
          given.signal?.addEventListener('abort', () =>
            resolve({ done: false, why: 'Stopped. Nothing was changed.' }),
          ),
        );
      },
    });
    const { user } = renderPane({ at: 'insert', workbook });
    await user.click(await button('Freeze to values'));
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
    act(() => watch.progress?.({ done: 1, of: 3, doing: 'Copying sheets' }));
    const stop = await screen.findByRole('button', { name: 'Stop' }, { timeout: 5000 });
    expect(screen.getByText('Copying sheets (1 of 3)')).toBeTruthy();
    await user.click(stop);
    await waitFor(() => expect(said()).toBe('Stopped. Nothing was changed.'));
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  });

  test('another action waits until the one that runs has ended', async () => {
    const workbook = inMemoryWorkbook({ freezeToValues: () => new Promise(() => undefined) });
    const { user } = renderPane({ at: 'insert', workbook });
    await user.click(await button('Freeze to values'));
    const repair = await button('Repair formulas');
    expect(repair.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(repair);
    expect(workbook.calls).toEqual([]);
  });
});

test('axe finds nothing, with a plan shown and tables linked', async () => {
  const { user, pane, workbook } = renderInsert({ typed: [{ cell: 'Inputs!D5', typed: 1, becomes: 2 }] });
  workbook.tables = { traffic: EXAMPLE_SCENARIO.traffic, offers: EXAMPLE_SCENARIO.offers };
  await act(() => pane.relink());
  await user.click(await button('Insert comparison'));
  await screen.findByText('You typed figures there since it was written:');
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
