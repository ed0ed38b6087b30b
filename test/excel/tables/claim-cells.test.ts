import { gridOf } from '../../../src/excel/cells/model-cells';
import { claimOn } from '../../../src/excel/tables/claim-cells';
import { planClaim } from '../../../src/excel/tables/plan-claim';
import { writtenInputs } from '../../../src/excel/tables/written-inputs';
import { bringSheetTexts, SHEET_LANGUAGES, type SheetLanguage } from '../../../src/messages/sheets';
import { buildSheets, sheetsOf } from '../../../src/model/build-model';
import { USUAL_NAMES } from '../../../src/model/page/usual-names';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';

const CLAIM = {
  offer: 'Per resolution at $0.99',
  against: 'Per session at $0.80',
  reading: 'dearer',
  least: 0.25,
  most: 0.4,
} as const;

type Cells = (string | number)[][];

function writtenIn(language: SheetLanguage) {
  const options = { asOf: '2026-10-01', version: '0.1.0', language, settings: { claim: CLAIM } };
  const model = buildSheets(EXAMPLE_SCENARIO, USUAL_NAMES, options, sheetsOf('claims'));
  const sheet = model.ok ? model.value.sheets.find(({ key }) => key === 'claims') : undefined;
  if (sheet === undefined) throw new Error('no sheet');
  return { grid: gridOf(sheet), written: writtenInputs(sheet) };
}

/** The same cells with others in their places, as they are typed. */
function typed(
  grid: Cells,
  cells: readonly { row: number; column: number; value: string | number }[],
): Cells {
  const own = grid.map((row) => [...row]);
  for (const { row, column, value } of cells) (own[row] ?? [])[column] = value;
  return own;
}

beforeAll(() => bringSheetTexts('de'));

describe.each(SHEET_LANGUAGES)('the claim on a sheet in %s', (language) => {
  let { grid, written }: ReturnType<typeof writtenIn> = { grid: [], written: [] };
  beforeAll(() => {
    ({ grid, written } = writtenIn(language));
  });
  const plan = (settings: Parameters<typeof planClaim>[2]) =>
    planClaim('Claims', { values: grid, formulas: grid, written }, settings);

  test('is read back as it was entered, also below rows that the user added', () => {
    expect(claimOn(grid, written)).toEqual(CLAIM);
    expect(claimOn([[''], [''], ...grid], written)).toEqual(CLAIM);
    // Of a sheet whose record does not say where its cells are, by the words beside them.
    expect(claimOn(grid, undefined)).toEqual(CLAIM);
  });

  test('is written as another one is entered, in the words of the sheet', () => {
    const wanted = { ...CLAIM, offer: 'Per reply at $0.10, capped', reading: 'cheaper', most: 0.5 } as const;
    const { cells, refusals } = plan({ claim: wanted });
    expect([cells.length, refusals]).toEqual([3, []]);
    expect(claimOn(typed(grid, cells), written)).toEqual(wanted);
    expect(cells.map(({ value }) => value)).toContain(language === 'de' ? 'günstiger' : 'cheaper');
  });

  test('stays where nothing else is entered', () => {
    expect(plan({ claim: CLAIM }).cells).toEqual([]);
    expect(plan({}).cells).toEqual([]);
  });

  test('is none where a share is no number or a reading no word for one', () => {
    const place = (id: string) => written.find((own) => own.id === id) ?? { row: 0, column: 0 };
    for (const [id, value] of [
      ['least', 'a third'],
      ['reading', 'better'],
    ] as const) {
      expect(claimOn(typed(grid, [{ ...place(id), value }]), written)).toBeUndefined();
    }
  });
});

test('a formula that the user put in place of a figure is not written over', () => {
  const { grid, written } = writtenIn('en');
  const least = written.find(({ id }) => id === 'least') ?? { row: 0, column: 0 };
  const formulas = typed(grid, [{ ...least, value: '=1/4' }]);
  const { refusals } = planClaim(
    'Claims',
    { values: grid, formulas, written },
    { claim: { ...CLAIM, least: 0.3 } },
  );
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toContain('=1/4');
});
