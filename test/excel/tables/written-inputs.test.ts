import { gridOf } from '../../../src/excel/cells/model-cells';
import { assumptionsOn, settingsOn } from '../../../src/excel/tables/read-inputs';
import { writtenInputs } from '../../../src/excel/tables/written-inputs';
import { bringSheetTexts, SHEET_LANGUAGES, type SheetLanguage } from '../../../src/messages/sheets';
import { buildSheets, sheetsOf } from '../../../src/model/build-model';
import { USUAL_NAMES } from '../../../src/model/page/usual-names';
import { ASSUMED_SCENARIO } from '../../model/assumed-scenario';

const SETTINGS = { ratesFrom: 0.3, ratesTo: 0.9, view: 'cash' } as const;

type Cells = (string | number)[][];

/** A sheet as it was written, and what its record keeps. */
function writtenIn(language: SheetLanguage, key: 'inputs' | 'assumptions') {
  const options = { asOf: '2026-10-01', version: '0.1.0', language, settings: SETTINGS };
  const model = buildSheets(ASSUMED_SCENARIO, USUAL_NAMES, options, sheetsOf('forecast', ['bridge']));
  const sheet = model.ok ? model.value.sheets.find((own) => own.key === key) : undefined;
  if (sheet === undefined) throw new Error('no sheet');
  return { grid: gridOf(sheet), inputs: writtenInputs(sheet) };
}

/** The same cells where the text beside a figure is another one; tables, which are found by their headers, are below. */
function renamed(grid: Cells, text: string, to: string): Cells {
  const firstTable = grid.findIndex(([first, second]) => first === 'Month' && second === 'Resolution rate');
  return grid.map((row, at) => (at < firstTable ? row.map((cell) => (cell === text ? to : cell)) : row));
}

beforeAll(() => bringSheetTexts('de'));

describe.each(SHEET_LANGUAGES)('inputs on sheets in %s', (language) => {
  test('are read where the record has them, and as the words beside them say', () => {
    const { grid, inputs } = writtenIn(language, 'assumptions');
    expect(assumptionsOn(grid, inputs)).toEqual(assumptionsOn(grid));
    expect(assumptionsOn(grid, inputs).figures).toMatchObject({ Months: 18, Growth: 0.02 });
    const settings = writtenIn(language, 'inputs');
    expect(
      settingsOn(
        { inputs: settings.grid, assumptions: grid },
        { inputs: settings.inputs, assumptions: inputs },
      ),
    ).toMatchObject(SETTINGS);
  });

  test('are found where rows were added above, among them or taken away', () => {
    const { grid, inputs } = writtenIn(language, 'assumptions');
    const growth = inputs.find(({ id }) => id === 'Growth')?.row ?? 0;
    const wanted = assumptionsOn(grid, inputs);
    const blank: Cells = [['']];
    expect(assumptionsOn([...blank, ...blank, ...grid], inputs)).toEqual(wanted);
    expect(assumptionsOn([...grid.slice(0, growth), ...blank, ...grid.slice(growth)], inputs)).toEqual(
      wanted,
    );
    expect(assumptionsOn(grid.slice(2), inputs)).toEqual(wanted);
  });

  test('are known by no words: those beside them may be changed', () => {
    const { grid, inputs } = writtenIn(language, 'assumptions');
    const beside = (id: string) => inputs.find((input) => input.id === id)?.beside ?? '';
    const wanted = assumptionsOn(grid, inputs);
    const other = renamed(renamed(grid, beside('Growth'), 'Our own word'), beside('Budget'), 'Another');
    expect(assumptionsOn([[''], ...other], inputs)).toEqual(wanted);
  });
});

test('a row that is gone takes its input with it, and no other one is read for it; a sheet of other texts has none', () => {
  const { grid, inputs } = writtenIn('en', 'assumptions');
  const growth = inputs.find(({ id }) => id === 'Growth')?.row ?? 0;
  const { Growth, ...others } = assumptionsOn(grid, inputs).figures;
  expect(Growth).toBe(0.02);
  expect(assumptionsOn([...grid.slice(0, growth), ...grid.slice(growth + 1)], inputs).figures).toEqual(
    others,
  );
  expect(assumptionsOn([['Something else', 5]], inputs).figures).toEqual({});
});

test('a text that stands elsewhere too is the one that moved least', () => {
  const { grid, inputs } = writtenIn('en', 'assumptions');
  const wanted = assumptionsOn(grid, inputs);
  expect(assumptionsOn([...grid, ['Growth', 0.5]], inputs)).toEqual(wanted);
});
