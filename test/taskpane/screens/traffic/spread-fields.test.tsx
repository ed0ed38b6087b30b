/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import type { ScenarioRow } from '../../../../src/core/scenario/tables/scenario';
import { renderPane } from '../../render-pane';

const CHAT = { Channel: 'Chat', Sessions: 300, 'Resolution rate': 0.6 };

function show(row: ScenarioRow) {
  const { pane, user } = renderPane({ at: 'traffic', scenario: { ...EXAMPLE_SCENARIO, traffic: [row] } });
  return { user, row: () => pane.store.get().scenario.traffic[0] };
}

const spread = () => screen.getByLabelText<HTMLSelectElement>('Spread of conversation length');
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

describe('the spread of session length', () => {
  test('a word is chosen, and drawn with its figures as a table', async () => {
    const { user, row } = show({ ...CHAT, 'Interactions per session': 2 });
    expect(spread().value).toBe('mean');
    expect(screen.getByLabelText(/^Conversation length: AI replies from 2 to 2/)).toBeTruthy();
    await user.selectOptions(spread(), 'poisson');
    expect(row()).toHaveProperty('Turns', 'poisson');
    expect(
      screen.getByLabelText(
        /^Conversation length: AI replies from 1 to .* most often 1 \(36\.79% of conversations\)\.$/,
      ),
    ).toBeTruthy();
    const table = screen.getByText('Share of conversations').closest('table') as HTMLElement;
    expect(within(table).getAllByText('36.79%').length).toBeGreaterThan(0);
    await user.selectOptions(spread(), 'mean');
    expect(row()).not.toHaveProperty('Turns');
  });

  test('own counts: a small table that writes the rows; the mean is theirs', async () => {
    const { user, row } = show({ ...CHAT, 'Interactions per session': 4 });
    await user.selectOptions(spread(), 'own');
    expect(row()).toHaveProperty('Turns', '4: 300');
    expect(screen.queryByLabelText('AI replies per conversation (μ)')).toBeNull();
    await user.type(field('AI replies, row 2'), '2');
    await user.type(field('Conversations, row 2'), '100');
    expect(row()).toHaveProperty('Turns', '4: 300; 2: 100');
    expect(screen.getByText('3.5 AI replies per conversation, from your own counts below.')).toBeTruthy();
    expect(field('AI replies, row 3').value).toBe('');
    await user.selectOptions(spread(), 'geometric');
    expect(row()).toMatchObject({ Turns: 'geometric', 'Interactions per session': 3.5 });
  });

  test('a count is taken out; with the last one the mean is back', async () => {
    const { user, row } = show({ ...CHAT, Turns: '1: 20; 3: 20' });
    await user.click(screen.getByLabelText('Remove row 1'));
    expect(row()).toHaveProperty('Turns', '3: 20');
    expect(document.activeElement).toBe(field('AI replies, row 1'));
    await user.click(screen.getByLabelText('Remove row 1'));
    expect(row()).toEqual({ ...CHAT, 'Interactions per session': 3 });
  });

  test('what is wrong with a count stands beside the spread', async () => {
    const { user, row } = show({ ...CHAT, Turns: '1: 20' });
    await user.type(field('AI replies, row 2'), 'x');
    expect(row()).toHaveProperty('Turns', '1: 20; x: ');
    expect(screen.getByText(/^Traffic row 1 \(Chat\), Turns, row 2, replies is "x"/)).toBeTruthy();
  });

  test('a word that is none is shown as it stands, with its fault', () => {
    show({ ...CHAT, 'Interactions per session': 4, Turns: 'normal' });
    expect(screen.getByText('Conversation length: normal')).toBeTruthy();
    expect(screen.getByText(/Turns is "normal"/)).toBeTruthy();
  });
});
