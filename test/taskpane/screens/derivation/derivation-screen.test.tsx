/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import type { ExplainedCell } from '../../../../src/excel/workbook';
import { inMemoryWorkbook } from '../../in-memory-workbook';
import { violations } from '../../accessible';
import { renderPane, said } from '../../render-pane';

const OFFER = 'Per session at $0.80';
const { traffic, offers } = EXAMPLE_SCENARIO;

async function derivationOf(offer: string, workbook = inMemoryWorkbook()) {
  const rendered = renderPane({ at: 'derivation', workbook });
  await act(() => rendered.pane.follow());
  act(() => rendered.pane.store.set({ derivation: { offer } }));
  return rendered;
}
function linkedWorkbook() {
  const workbook = inMemoryWorkbook();
  workbook.tables = { traffic, offers };
  return workbook;
}
const stage = (name: string) => within(screen.getByRole('region', { name }));

describe('the derivation of an offer', () => {
  test('each number with how it is made, in words and figures', async () => {
    await derivationOf(OFFER);
    expect(screen.getByRole('heading', { name: OFFER })).toBeTruthy();
    expect(
      stage('Your traffic').getByText('32,500 resolutions', { selector: ':first-of-type + li *' }),
    ).toBeTruthy();
    expect(stage('Your traffic').getByText('= 50000 × 0.65')).toBeTruthy();
    expect(stage('Your traffic').getAllByText('Conversations: 50,000')[0]).toBeTruthy();
    expect(stage('What it costs').getByText('= 50000 × 0.8')).toBeTruthy();
    expect(stage('What that comes to').getByText('$1.23')).toBeTruthy();
    expect(stage('What that comes to').getByText('monthly total ÷ resolutions')).toBeTruthy();
  });

  test('a unit is counted, also where the vendor calls it money or a share', () => {
    const rendered = renderPane({
      at: 'derivation',
      scenario: {
        ...EXAMPLE_SCENARIO,
        traffic: [{ Channel: 'Web, Chat', Sessions: 1200, 'Resolution rate': 0.5 }],
        offers: [
          { Offer: 'A, "in" (B)', Meter: 'session', Unit: 'money orders', Rate: 1 },
          { Offer: 'B', Meter: 'session', Unit: 'share', Rate: 1 },
        ],
      },
    });
    act(() => rendered.pane.store.set({ derivation: { offer: 'A, "in" (B)' } }));
    expect(stage('What is billed').getByText('1,200 money orders')).toBeTruthy();
    act(() => rendered.pane.store.set({ derivation: { offer: 'B' } }));
    expect(stage('What is billed').getByText('1,200 share')).toBeTruthy();
  });

  test('an input opens its screen', async () => {
    const { user } = await derivationOf(OFFER);
    await user.click(stage('What it costs').getByRole('button', { name: 'Rate: 0.8' }));
    expect(screen.getByRole('main', { name: 'Offers' })).toBeTruthy();
  });

  test('or the row of the workbook’s table where there is one', async () => {
    const workbook = linkedWorkbook();
    const { user } = await derivationOf(OFFER, workbook);
    await user.click(stage('What it costs').getByRole('button', { name: 'Rate: 0.8' }));
    expect(workbook.calls).toContain('selectCells Offers!A1:H9');
  });

  test('is inserted as a live formula over the workbook’s tables', async () => {
    const workbook = linkedWorkbook();
    const { user } = await derivationOf(OFFER, workbook);
    await user.click(screen.getByRole('button', { name: 'Insert this derivation' }));
    expect(workbook.calls).toContain(`insertFormula =METER.EXPLAIN(Offers[#All],Traffic[#All],"${OFFER}")`);
    expect(said()).toContain('Inserted the derivation at');
  });

  test('a cell that holds something is written over only after a second click', async () => {
    const asked: (string | undefined)[] = [];
    const workbook = inMemoryWorkbook({
      insertFormula: (_, over) => {
        asked.push(over);
        return Promise.resolve({
          done: true,
          value:
            over === undefined
              ? { kind: 'occupied', address: 'Sheet1!A1', holds: 'mine' }
              : { kind: 'inserted', address: 'Sheet1!A1' },
        });
      },
    });
    workbook.tables = { traffic, offers };
    const { user } = await derivationOf(OFFER, workbook);
    await user.click(screen.getByRole('button', { name: 'Insert this derivation' }));
    expect(screen.getByRole('alert').textContent).toContain('Sheet1!A1 holds mine.');
    await user.click(screen.getByRole('button', { name: 'Write over it' }));
    expect(asked).toEqual([undefined, 'replace']);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('without tables in the workbook it says what to do first', async () => {
    const { user } = await derivationOf(OFFER);
    await user.click(screen.getByRole('button', { name: 'insert the model' }));
    expect(screen.getByRole('main', { name: 'Insert' })).toBeTruthy();
  });

  test('what is tried out is derived as such', async () => {
    const { pane } = await derivationOf(OFFER);
    act(() => pane.store.set({ whatIf: { on: traffic, values: { 'resolution rate': 0.5 } } }));
    expect(screen.getByText(/^What if:/)).toBeTruthy();
    expect(stage('Your traffic').getByText('= 50000 × 0.5')).toBeTruthy();
  });

  test('there is a way back', async () => {
    const { user } = await derivationOf(OFFER);
    await user.click(screen.getByRole('button', { name: /Back to Compare/ }));
    expect(screen.getByRole('main', { name: 'Compare' })).toBeTruthy();
  });

  test('nothing for axe to find', async () => {
    await derivationOf('Per resolution with seats', linkedWorkbook());
    expect(await violations()).toEqual([]);
  }, 30_000);
});

const EXPLAINED: ExplainedCell = {
  address: 'Compare!C7',
  formula: '=METER.COMPARE(Offers[#All],Traffic[#All])',
  functionId: 'COMPARE',
  shows: '40,000',
  fault: undefined,
  arguments: [
    { name: 'offers', text: 'Offers[#All]', value: '8 × 12 cells', cell: 'Offers!A1:L8' },
    { name: 'view', text: '', value: '', cell: undefined },
  ],
  ordinary: undefined,
  tables: { traffic, offers, offerName: OFFER },
};

describe('the derivation of a cell', () => {
  const explain = (explained: ExplainedCell) => {
    const rendered = renderPane({ at: 'derivation' });
    act(() => rendered.pane.store.set({ explained }));
    return rendered;
  };

  test('its formula, its arguments as they are now, and the offer behind it', async () => {
    const { user, workbook } = explain(EXPLAINED);
    expect(screen.getByRole('heading', { name: /Compare!C7 shows 40,000/ })).toBeTruthy();
    expect(screen.getByText(EXPLAINED.formula)).toBeTruthy();
    expect(screen.getByText('8 × 12 cells')).toBeTruthy();
    expect(screen.getByText('left out')).toBeTruthy();
    expect(screen.getByRole('heading', { name: OFFER })).toBeTruthy();
    expect(stage('What it costs').getByText('= 50000 × 0.8')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Offers[#All]' }));
    await user.click(screen.getByRole('button', { name: 'Compare!C7' }));
    expect(workbook.calls).toEqual(['selectCells Offers!A1:L8', 'selectCells Compare!C7']);
  });

  test('the ordinary formula, or the sentence of what is wrong', () => {
    explain({ ...EXPLAINED, tables: undefined, ordinary: '=B2*B3/B4', fault: 'B4 must be above 0.' });
    expect(screen.getByText('=B2*B3/B4')).toBeTruthy();
    expect(screen.getByText('B4 must be above 0.')).toBeTruthy();
  });
});
