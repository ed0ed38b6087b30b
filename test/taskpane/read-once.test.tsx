/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type * as Table from '../../src/core/grid/table';
import { paneAtRest } from './pane-at-rest';
import { renderPane, settled } from './render-pane';

beforeAll(paneAtRest);

jest.mock('../../src/core/grid/table', () => {
  const actual = jest.requireActual<typeof Table>('../../src/core/grid/table');
  const read: string[] = [];
  const readTable = (...given: Parameters<typeof actual.readTable>) => {
    read.push(given[1].table);
    return actual.readTable(...given);
  };
  return { ...actual, readTable, read };
});
/** The names of the tables that were read since it was emptied. */
const { read } = jest.requireMock<{ read: string[] }>('../../src/core/grid/table');

/** What is read for one change of a slider, and all that follows from it. */
async function slide(name: string, to: number): Promise<readonly string[]> {
  read.length = 0;
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(to) } });
  await settled();
  return [...read].sort();
}

describe('one change of a slider reads a table once at most', () => {
  test('of what is tried out on Compare, for the ranking, the chart and the bridge', async () => {
    renderPane({ at: 'compare' });
    await settled();
    // The rows are brought under their usual headers first, which makes them other rows, once.
    expect(await slide('Conversations a month', 30_000)).toEqual(['offers', 'traffic']);
    expect(await slide('Conversations a month', 31_000)).toEqual(['traffic']);
    expect(await slide('Resolution rate', 0.4)).toEqual(['traffic']);
  });

  test('of a rate that offers state for themselves too', async () => {
    const offers = EXAMPLE_SCENARIO.offers.map((row) => ({ ...row, 'Resolution rate': 0.5 }));
    renderPane({ at: 'compare', scenario: { ...EXAMPLE_SCENARIO, offers } });
    await settled();
    expect(await slide('Resolution rate', 0.4)).toEqual(['offers', 'traffic']);
    expect(await slide('Resolution rate', 0.3)).toEqual(['offers', 'traffic']);
  });

  test('of a figure of a channel on Traffic, for its card, the outcome and the rows left out', async () => {
    renderPane({ at: 'traffic' });
    await settled();
    expect(await slide('Conversations a month, slider', 900)).toEqual(['traffic']);
  });
});
