import {
  SAMPLES,
  sampleOptions,
  sampleScenario,
  sampleWorkbook,
  sampleWorkbooks,
} from '../../../scripts/release/sample-workbook.cjs';
import { isErrorCell } from '../../../src/core/grid/cell';
import { scenariosInXlsx } from '../../../src/export/import-scenario';
import { readPart } from '../../../src/export/xlsx/read-package';
import { readWorkbook } from '../../../src/export/xlsx/read-workbook';
import { sheetCells, type SheetCells } from '../../../src/export/xlsx/sheet-cells';
import { unpack } from '../../../src/export/zip/unpack';
import { buildSheets, sheetsOf } from '../../../src/model/build-model';
import { USUAL_NAMES } from '../../../src/model/page/usual-names';

/** The sample as a reader of .xlsx sees it. */

const bytes = sampleWorkbook();
let made: ReturnType<typeof sampleWorkbooks> | undefined;
/** Both languages, made anew beside the one above. */
const samples = () => (made ??= sampleWorkbooks());

function cellsBySheet(own = bytes): Map<string, SheetCells> {
  const file = unpack(own);
  const workbook = file.ok ? readWorkbook(file.value) : file;
  if (!file.ok || !workbook.ok) throw new Error('it is no workbook');
  return new Map(
    workbook.value.sheets.map(({ name, path }) => {
      const part = readPart(file.value, path);
      const cells = part.ok ? sheetCells(part.value, workbook.value.around) : part;
      if (!cells.ok) throw new Error(path);
      return [name, cells.value];
    }),
  );
}

test('every figure in it is the engine’s', () => {
  const { beside, ...options } = sampleOptions();
  const model = buildSheets(
    sampleScenario(),
    USUAL_NAMES,
    { ...options, forFile: true },
    sheetsOf('model', beside),
  );
  if (!model.ok) throw new Error('the scenario makes no model');
  const sheets = cellsBySheet();
  const { expected } = model.value;
  const others = expected.filter(({ sheet, row, column, value }) => {
    const cell = sheets.get(USUAL_NAMES.sheets[sheet])?.get(row)?.get(column)?.value ?? null;
    // The reader takes a stored 0 of a formula for one that was never calculated.
    if (value === 0 && cell === null) return false;
    return (isErrorCell(cell) ? cell.error : cell) !== value;
  });
  expect(expected.length).toBeGreaterThan(1000);
  expect(others).toEqual([]);
});

test('the pane opens it as the scenario that it was made of', () => {
  const found = scenariosInXlsx(bytes, { id: 'sample', name: 'Sample' });
  const [first] = found.ok ? found.value : [];
  if (first?.read.ok !== true) throw new Error('it holds no scenario');
  const { traffic, offers } = sampleScenario();
  expect(first.read.value.scenario).toMatchObject({ traffic, offers });
});

test('it is the same bytes each time', async () => {
  const { [SAMPLES.en]: again = new Uint8Array() } = await samples();
  expect(Buffer.compare(again, bytes)).toBe(0);
});

test('the German one has the same figures under German words', async () => {
  const { [SAMPLES.de]: german } = await samples();
  if (german === undefined) throw new Error('there is none');
  const [own, others] = [cellsBySheet(german), cellsBySheet()];
  const figures = (sheets: ReturnType<typeof cellsBySheet>, sheet: string) =>
    [...(sheets.get(sheet)?.values() ?? [])].flatMap((row) =>
      [...row.values()].flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
    );
  for (const sheet of ['Offers', 'Compare', 'Forecast']) {
    expect(figures(own, sheet).length).toBeGreaterThan(10);
    expect(figures(own, sheet)).toEqual(figures(others, sheet));
  }
  const texts = (sheet: string) =>
    [...(own.get(sheet)?.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => value));
  expect(texts('Compare')).toContain('Je KI-Antwort zu 0,10 $, mit Obergrenze');
  expect(texts('About')).toContain('Was ein gelöstes Anliegen kostet, Angebot für Angebot');
});

test('every word of the example is known in German', () => {
  const FREE = ['Offer', 'Note', 'Source', 'As of'];
  const wordsOf = ({ name, note, traffic, offers }: ReturnType<typeof sampleScenario>) => [
    name,
    note,
    ...[...traffic, ...offers].flatMap((row) => FREE.map((header) => row[header])),
  ];
  const english = wordsOf(sampleScenario());
  expect(wordsOf(sampleScenario('de')).filter((own, at) => own !== undefined && own === english[at])).toEqual(
    [],
  );
});
