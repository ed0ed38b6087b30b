import { withTyped } from '../../../src/excel/sheets/typed-figures';
import type { Cell } from '../../../src/core/grid/cell';
import { offerCells } from '../../../src/core/scenario/tables/scenario-tables';
import type { Scenario, ScenarioRow } from '../../../src/core/scenario/tables/scenario';
import { contentOf } from '../../../src/excel/cells/model-cells';
import type { ModelSheet } from '../../../src/model/page/sheet';

/** Offers written from `rows`, with what the user made of the table since. */
function typedOffers(rows: readonly ScenarioRow[], change: (cells: Cell[][]) => Cell[][]) {
  const written = offerCells(rows);
  const now = change(written.map((line) => [...line]));
  const area = { row: 0, column: 0, rowCount: written.length, columnCount: written[0]?.length ?? 0 };
  const sheet: ModelSheet = {
    key: 'offers',
    name: 'Offers',
    blocks: [
      {
        row: 0,
        column: 0,
        cells: written.map((line) =>
          line.map((cell) => ({
            content: contentOf((cell ?? '') as string | number),
            role: 'input' as const,
            format: 'general' as const,
          })),
        ),
      },
    ],
    tables: [{ ...area, name: 'Offers', headers: [] }],
    charts: [],
    validations: [],
    highlights: [],
    widths: [],
    frozen: { rows: 0, columns: 0 },
    inputs: [],
    spills: [],
    landscape: false,
  };
  const values = now.map((line) => line.map((cell) => cell ?? ''));
  const state = {
    values,
    formulas: values,
    numberFormats: [],
    looks: [],
    tables: new Map([['Offers', { ...area, rowCount: now.length }]]),
    charts: new Set<string>(),
  };
  return (wanted: readonly ScenarioRow[]) => {
    const scenario: Scenario = { id: 's', name: '', note: '', traffic: [], offers: wanted };
    const { offers } = withTyped(scenario, { traffic: 'Traffic', offers: 'Offers' }, [{ sheet, state }]);
    return offers.map((row) => `${String(row['Offer'])} ${String(row['Rate'])}`);
  };
}

const offer = (name: string, rate: number): ScenarioRow => ({ Offer: name, Meter: 'session', Rate: rate });
const [A, B, C] = [offer('A', 1), offer('B', 2), offer('C', 3)] as const;

test('a rate typed into a row goes with the offer, wherever the scenario has it now', () => {
  const after = typedOffers([A, B, C], ([head = [], a = [], b = [], c = []]) => [
    head,
    a,
    b.map((cell) => (cell === 2 ? 20 : cell)),
    c,
  ]);
  expect(after([A, B, C])).toEqual(['A 1', 'B 20', 'C 3']);
  expect(after([C, B])).toEqual(['C 3', 'B 20']);
  expect(after([offer('new', 9), A, B])).toEqual(['new 9', 'A 1', 'B 20']);
});

test('totals and blank rows, which no sheet shows, move no row', () => {
  const after = typedOffers([A, B], ([head = [], a = [], b = []]) => [
    head,
    a,
    b.map((cell) => (cell === 2 ? 20 : cell)),
  ]);
  expect(after([A, {}, { Offer: 'Total', Rate: 3 }, B])).toEqual(['A 1', 'Total 3', 'B 20']);
});

test('rows that were added come last; rows that were deleted from the end go', () => {
  const added = typedOffers([A, B], (cells) => [
    ...cells,
    (cells[0] ?? []).map((head) => (head === 'Offer' ? 'D' : null)),
  ]);
  expect(added([A, B])).toEqual(['A 1', 'B 2', 'D undefined']);
  const deleted = typedOffers([A, B, C], (cells) => cells.slice(0, -1));
  expect(deleted([A, B, C])).toEqual(['A 1', 'B 2']);
});

test('a row that was deleted from the middle does not leave another one twice', () => {
  const after = typedOffers([A, B, C], ([head = [], a = [], , c = []]) => [head, a, c]);
  expect(after([A, B, C])).toEqual(['A 1', 'C 3']);
});
