import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { IUndoRedoService, LocaleType, Univer, type IWorkbookData, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  IFunctionService,
  LexerTreeBuilder,
  SheetsSelectionsService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import type { AddIn } from './add-in.js';
import { formatAddress } from './address.js';
import { followCalculation, type Calculation } from './calculation.js';
import { leaveEnterToTheCell } from './completions.js';
import { leaveDeletedSheetsUnchecked } from './deleted-sheets.js';
import { describeFunction } from './describe.js';
import type { Grid } from './grid.js';
import { GroupedUndo } from './grouped-undo.js';
import { asCalculated } from './formula/as-calculated.js';
import { takeFirstGraphemesAtOnce } from './first-graphemes.js';
import { dropDependenciesTogether } from './dropped-dependencies.js';
import { followFormulasBySheet } from './formulas-by-sheet.js';
import { FormulaLexer } from './formula/lexer.js';
import { followWhatFormulasName } from './formula/what-formulas-name.js';
import { createLater } from './later.js';
import { MeterFunction, type CellPlace } from './meter-function.js';
import { preferOurSentences } from './own-sentences.js';
import type { Table } from './table.js';
import { keepToolbarSteady } from './steady-toolbar.js';
import { showConditionalFormats } from './univer-conditional-formats.js';
import { correctDisplay } from './univer-display.js';
import { univerGrid } from './univer-grid.js';
import { TABLE_KEY } from './univer-tables.js';
import { enforceValidations } from './univer-validations.js';
import { readView, type View } from './view.js';
import { withoutResults } from './without-results.js';

/** A named table, header row included. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly headers: readonly string[];
}

/** What a workbook holds beside its cells, as it is kept. */
export type Held = readonly (readonly [string, unknown])[];

/** The open spreadsheet. */
export interface OpenWorkbook {
  readonly api: FUniver;
  readonly grid: Grid;
  readonly calculation: Calculation;
  /** The workbook as data, from which it can be opened again. */
  save(): IWorkbookData;
  /** How the active sheet is shown; undefined while none is. */
  view(): View | undefined;
  /** Called whenever other cells are selected; the grid's own event is silent in its first seconds. */
  readonly onSelection: (listener: () => void) => void;
}

/**
 * Opens a workbook in `container`, with the add-in's functions registered before the first calculation: a cell that
 * meets an unknown function keeps #NAME?.
 */
export function openWorkbook(
  container: HTMLElement,
  addIn: AddIn,
  data: IWorkbookData,
  held: Held,
): OpenWorkbook {
  takeFirstGraphemesAtOnce();
  const univer = createUniver(container, addIn);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const sheetName = (sheet: string) => grid.sheets().find(({ id }) => id === sheet)?.name;
  // Before anything asks for the grid's own.
  injector.replace([
    LexerTreeBuilder,
    {
      useFactory: () =>
        new FormulaLexer((formula) => asCalculated(formula, { tables: grid.tables.all(), sheetName })),
    },
  ]);
  const later = createLater();
  const calculation = followCalculation(injector, later);
  const unitId = data.id;
  const grid = univerGrid({ api, injector, unitId, calculation, opened: held });

  const addressOf = ({ sheet, row, column }: CellPlace) =>
    formatAddress({ row, column, rowCount: 1, columnCount: 1 }, sheetName(sheet) ?? '');
  const redo = ({ sheet, row, column }: CellPlace) => {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    calculation.again([{ unitId, sheetId: sheet, range }]);
  };

  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    ...addIn.functions.map((one) => new MeterFunction(one, { addIn, later, addressOf, redo })),
  );

  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  keepToolbarSteady(injector);
  followFormulasBySheet(injector);
  dropDependenciesTogether(injector);
  followWhatFormulasName(injector);
  correctDisplay(injector, grid.tables);
  leaveEnterToTheCell(injector);
  preferOurSentences(injector, (place) => grid.sentence(place));
  leaveDeletedSheetsUnchecked(injector);
  enforceValidations(injector, unitId, grid.kept);
  showConditionalFormats(injector, unitId, grid.kept);
  const save = () => {
    const open = api.getActiveWorkbook();
    if (!open) throw new Error('No workbook is open.');
    return withoutResults(open.save());
  };
  return {
    api,
    grid,
    calculation,
    save,
    view: () => readView(api, injector),
    onSelection: (listener) =>
      void injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => listener()),
  };
}

function createUniver(container: HTMLElement, addIn: AddIn): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: { ...english, ...validationEnglish, ...conditionalEnglish } },
    override: [[IUndoRedoService, { useClass: GroupedUndo }]],
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula: { description: addIn.functions.map(describeFunction) },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}

/** Tables as a workbook holds them. */
export function heldTables(tables: readonly TablePlace[]): Held {
  return tables.map(toTable).map((table) => [TABLE_KEY + table.id, table]);
}

/** The tables of the sample wear no style: their cells have looks of their own. */
function toTable({ name, sheet, row, column, rowCount, headers }: TablePlace): Table {
  return {
    id: name,
    name,
    area: { sheet, row, column, rowCount, columnCount: headers.length },
    columns: headers.map((header, index) => ({ id: index + 1, name: header })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: false,
    showBandedRows: false,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: '',
  };
}
