/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import type { ScenarioRow } from '../../../../src/core/scenario/tables/scenario';
import type { LinkedTables } from '../../../../src/excel/workbook';
import { violations } from '../../accessible';
import { renderPane, said } from '../../render-pane';

const CHAT = { Channel: 'Chat', Sessions: 300, 'Interactions per session': 4, 'Resolution rate': 0.6 };
const MAIL = { Channel: 'Mail', Sessions: 100, 'Interactions per session': 2, 'Resolution rate': 0.5 };

function show(traffic: readonly ScenarioRow[]) {
  const shown = renderPane({ at: 'traffic', scenario: { ...EXAMPLE_SCENARIO, traffic } });
  return { ...shown, rows: () => shown.pane.store.get().scenario.traffic };
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

describe('the traffic screen', () => {
  test('says first what the traffic comes to, and leads to the comparison', async () => {
    const { user, pane } = show(EXAMPLE_SCENARIO.traffic);
    const line = screen.getByText(/^Cheapest by total cost:/);
    expect(line.textContent).toMatch(
      /^Cheapest by total cost: Per reply at \$0\.10, capped, \$[\d,]+ a month, bill and people/,
    );
    await user.click(within(line).getByText('Compare'));
    expect(pane.store.get().screen).toBe('compare');
  });

  test('each channel has its part of all sessions, from the core', () => {
    show([CHAT, MAIL]);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Chat 75% of conversations',
      'Mail 25% of conversations',
    ]);
  });

  test('figures are typed exactly, a share as a person types it', async () => {
    const { user, rows } = show([CHAT]);
    await user.clear(field('Resolution rate (ρ)'));
    await user.type(field('Resolution rate (ρ)'), '72');
    await user.clear(field('AI replies per conversation (μ)'));
    await user.type(field('AI replies per conversation (μ)'), '3.5');
    await user.type(field('Human cost'), '6');
    expect(rows()).toEqual([
      { ...CHAT, 'Resolution rate': 0.72, 'Interactions per session': 3.5, 'Human cost': 6 },
    ]);
  });

  test('sliders set the same figures', async () => {
    const { user, rows } = show([CHAT]);
    act(() => field('Resolution rate, slider').focus());
    const slider = field('Resolution rate, slider');
    expect(slider.getAttribute('aria-valuetext')).toBe('60%');
    expect([slider.min, slider.max, slider.value]).toEqual(['0', '1', '0.6']);
    expect(field('Conversations a month, slider').max).toBe('1000');
    await user.click(slider);
    const { fireEvent } = await import('@testing-library/react');
    fireEvent.change(slider, { target: { value: '0.7' } });
    fireEvent.change(field('Conversations a month, slider'), { target: { value: '450' } });
    fireEvent.change(field('AI replies per conversation, slider'), { target: { value: '4.5' } });
    expect(rows()).toEqual([
      { ...CHAT, Sessions: 450, 'Interactions per session': 4.5, 'Resolution rate': 0.7 },
    ]);
  });

  test('dragging is one step of undo', async () => {
    const { pane, rows } = show([CHAT]);
    const { fireEvent } = await import('@testing-library/react');
    for (const value of ['310', '320', '330'])
      fireEvent.change(field('Conversations a month, slider'), { target: { value } });
    act(() => pane.undo());
    expect(rows()).toEqual([CHAT]);
  });

  test('each input says what it is and where a buyer finds it, on demand', async () => {
    const { user } = show([CHAT]);
    expect(screen.queryByText(/nobody took over/)).toBeNull();
    const button = screen.getByLabelText('What is resolution rate (ρ)?');
    await user.click(button);
    expect(screen.getByText(/nobody took over/).id).toBe(button.getAttribute('aria-controls'));
    await user.click(button);
    expect(screen.queryByText(/nobody took over/)).toBeNull();
  });

  test('volume as contacts × involvement, and back, is the same volume', async () => {
    const { user, rows } = show([CHAT]);
    await user.click(screen.getByLabelText('Contacts × involvement'));
    await user.clear(field('Contacts a month'));
    await user.type(field('Contacts a month'), '1000');
    await user.type(field('Involvement rate'), '45%');
    expect(rows()[0]).toMatchObject({ Contacts: 1000, 'Involvement rate': 0.45 });
    expect(rows()[0]).not.toHaveProperty('Sessions');
    expect(screen.getByText('That is 450 conversations a month.')).toBeTruthy();
    await user.click(screen.getByLabelText('Conversations'));
    expect(rows()[0]).toMatchObject({ Sessions: 450, 'Involvement rate': 0.45 });
    expect(rows()[0]).not.toHaveProperty('Contacts');
  });

  test('what is wrong stands beside its field, and no offer is priced', async () => {
    const { user, rows } = show([CHAT]);
    await user.clear(field('Resolution rate (ρ)'));
    await user.type(field('Resolution rate (ρ)'), 'most');
    expect(rows()[0]).toHaveProperty('Resolution rate', 'most');
    const text =
      'Traffic row 1 (Chat), Resolution rate is "most"; it must be between 0 and 1, such as 65% or 0.65.';
    const alert = screen.getByText(text);
    expect(alert.closest('.helped')?.contains(field('Resolution rate (ρ)'))).toBe(true);
    expect(screen.getByText('Fix the highlighted fields to price your offers.')).toBeTruthy();
  });

  test('also beside that of a channel whose name holds another one’s', () => {
    show([CHAT, { ...CHAT, Channel: 'Traffic row 1 (Chat), Sessions', 'Resolution rate': 'most' }]);
    const text = /^Traffic row 2 \(Traffic row 1 \(Chat\), Sessions\), Resolution rate is "most"/;
    const [first, second] = screen.getAllByLabelText('Resolution rate (ρ)');
    const lever = screen.getByText(text).closest('.helped');
    expect(lever?.contains(second ?? null)).toBe(true);
    expect(lever?.contains(first ?? null)).toBe(false);
  });

  test('a fault of no single field stands with its channel', () => {
    show([{ ...CHAT, Turnz: 'poisson' }]);
    expect(screen.getByLabelText('To be fixed').textContent).toMatch(/Turnz/);
  });

  test('adds a channel and puts the focus into it', async () => {
    const { user, rows } = show([CHAT]);
    await user.click(screen.getByText('Add a channel'));
    expect(rows()[1]).toMatchObject({ Channel: 'New channel', Sessions: 0 });
    expect(said()).toBe('Channel added. Undo removes it.');
    const card = screen.getAllByRole('region', { name: /conversations/ })[1];
    expect(card?.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  test('duplicates a channel right after it', async () => {
    const { user, rows } = show([CHAT, MAIL]);
    await user.click(screen.getByLabelText('Duplicate Chat'));
    expect(rows().map((row) => row['Channel'])).toEqual(['Chat', 'Chat copy', 'Mail']);
  });

  test('removes a channel, says how to have it back, and keeps the focus on the screen', async () => {
    const { user, pane, rows } = show([CHAT, MAIL]);
    await user.click(screen.getByLabelText('Remove Mail'));
    expect(rows()).toEqual([CHAT]);
    expect(said()).toBe('Removed Mail. Undo restores it.');
    expect(document.activeElement).toBe(screen.getByLabelText('Duplicate Chat'));
    act(() => pane.undo());
    expect(rows()).toEqual([CHAT, MAIL]);
    await user.click(screen.getByLabelText('Remove Chat'));
    await user.click(screen.getByLabelText('Remove Mail'));
    expect(rows()).toEqual([]);
    expect(screen.getByText(/No traffic yet/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByText('Add a channel').closest('button'));
  });

  test('a channel is renamed, a blank name being all channels', async () => {
    const { user, rows } = show([CHAT]);
    await user.clear(field('Channel name'));
    expect(rows()[0]).not.toHaveProperty('Channel');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('All channels 100% of conversations');
    await user.type(field('Channel name'), 'Web');
    expect(rows()[0]).toHaveProperty('Channel', 'Web');
  });

  test('without offers it says so, and leads to them', async () => {
    const { user, pane } = renderPane({ at: 'traffic', scenario: { ...EXAMPLE_SCENARIO, offers: [] } });
    const line = screen.getByText(/There is no offer to price/);
    await user.click(within(line).getByText('Offers'));
    expect(pane.store.get().screen).toBe('offers');
  });
});

describe('which cells hold these figures', () => {
  test('a click selects them', async () => {
    const { user, pane, workbook } = show([CHAT]);
    expect(screen.getByText(/not in the workbook yet/)).toBeTruthy();
    const linked: LinkedTables = {
      traffic: [CHAT],
      offers: [],
      scenario: undefined,
      assumptions: undefined,
      settings: {},
      from: { traffic: "'My traffic'!A3:H4", offers: 'Offers!A1:C3' },
      refs: { traffic: "'My traffic'!$A$3:$H$4", offers: 'Offers!$A$1:$C$3' },
      stamp: '',
    };
    act(() => pane.store.set({ linked }));
    await user.click(screen.getByText("'My traffic'!A3:H4"));
    expect(workbook.calls).toEqual(["selectCells 'My traffic'!A3:H4"]);
  });

  test('before they are anywhere, it leads to where they are inserted', async () => {
    const { user, pane } = show([CHAT]);
    await user.click(screen.getByText('Add to workbook'));
    expect(pane.store.get().screen).toBe('insert');
  });
});

test('axe finds nothing on the traffic screen, with all of it open', async () => {
  const { user } = show([
    { ...CHAT, Turns: '1: 20; 3: 40' },
    { ...MAIL, Contacts: 5, 'Resolution rate': 'x' },
  ]);
  for (const summary of screen.getAllByText(/^Conversation length: /)) await user.click(summary);
  expect(await violations()).toEqual([]);
});
