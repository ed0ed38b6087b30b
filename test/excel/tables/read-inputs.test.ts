import { gridOf } from '../../../src/excel/cells/model-cells';
import { assumptionsOn, settingsOn } from '../../../src/excel/tables/read-inputs';
import { bringSheetTexts, SHEET_LANGUAGES, type SheetLanguage } from '../../../src/messages/sheets';
import { buildSheets, sheetsOf } from '../../../src/model/build-model';
import { USUAL_NAMES } from '../../../src/model/page/usual-names';
import { ASSUMED_SCENARIO } from '../../model/assumed-scenario';

const SETTINGS = { ratesFrom: 0.3, ratesTo: 0.9, view: 'cash' } as const;

/** What stands on Inputs and Assumptions, with a row that the user put above all. */
function gridsIn(language: SheetLanguage) {
  const options = { asOf: '2026-10-01', version: '0.1.0', language, settings: SETTINGS };
  const model = buildSheets(ASSUMED_SCENARIO, USUAL_NAMES, options, sheetsOf('forecast', ['bridge']));
  if (!model.ok) throw new Error(JSON.stringify(model.faults));
  const gridFor = (key: 'inputs' | 'assumptions') => {
    const sheet = model.value.sheets.find((own) => own.key === key);
    return sheet === undefined ? [] : [[''], ...gridOf(sheet)];
  };
  return { inputs: gridFor('inputs'), assumptions: gridFor('assumptions') };
}

beforeAll(() => bringSheetTexts('de'));

test.each(SHEET_LANGUAGES)(
  'inputs are found again on sheets in %s, wherever rows were moved to',
  (language) => {
    const { inputs, assumptions } = gridsIn(language);
    expect(settingsOn({ inputs, assumptions })).toMatchObject(SETTINGS);
    expect(settingsOn({ inputs, assumptions })).toEqual(settingsOn(gridsIn('en')));
    expect(assumptionsOn(assumptions)).toEqual(assumptionsOn(gridsIn('en').assumptions));
    expect(assumptionsOn(assumptions).figures).toMatchObject({ Months: 18, Growth: 0.02 });
    expect(assumptionsOn(assumptions).actuals).toEqual(ASSUMED_SCENARIO.assumptions?.actuals);
  },
);
