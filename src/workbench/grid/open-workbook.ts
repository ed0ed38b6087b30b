import '@univerjs/preset-sheets-core/lib/index.css';
import { LocaleType, Univer, type IWorkbookData, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  FormulaDataModel,
  IFunctionService,
  ISuperTableService,
  SetFormulaCalculationStartMutation,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import type { AddIn } from './add-in.js';
import { formatAddress } from './address.js';
import { followCalculation, type Calculation } from './calculation.js';
import { describeFunction } from './describe.js';
import type { Grid } from './grid.js';
import { createLater } from './later.js';
import { MeterFunction, type CellPlace } from './meter-function.js';
import { univerGrid } from './univer-grid.js';
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

/** The open spreadsheet. */
export interface OpenWorkbook {
  readonly api: FUniver;
  readonly grid: Grid;
  readonly calculation: Calculation;
  /** The workbook as data, from which it can be opened again. */
  save(): IWorkbookData;
}

/**
 * Opens a workbook in `container`, with the add-in's functions registered before the first calculation: a cell that
 * meets an unknown function keeps #NAME?.
 */
export function openWorkbook(
  container: HTMLElement,
  addIn: AddIn,
  data: IWorkbookData,
  tables: readonly TablePlace[],
): OpenWorkbook {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: english } });
  const { plugins } = UniverSheetsCorePreset({ container, ribbonType: 'simple' });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const later = createLater();
  const calculation = followCalculation(injector, later);
  const grid = univerGrid(api, calculation, injector.get(FormulaDataModel));
  const unitId = data.id;

  const sheetName = (sheet: string) => grid.sheets().find(({ id }) => id === sheet)?.name ?? '';
  const addressOf = ({ sheet, row, column }: CellPlace) =>
    formatAddress({ row, column, rowCount: 1, columnCount: 1 }, sheetName(sheet));
  const redo = ({ sheet, row, column }: CellPlace) => {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const dirtyRanges = [{ unitId, sheetId: sheet, range }];
    void api.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...NOTHING_DIRTY, dirtyRanges },
      { onlyLocal: true },
    );
  };

  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    ...addIn.functions.map((one) => new MeterFunction(one, { addIn, later, addressOf, redo })),
  );
  functions.registerDescriptions(...addIn.functions.map(describeFunction));

  const known = injector.get(ISuperTableService);
  for (const option of TABLE_OPTIONS) known.registerTableOptionMap(option, option as TableOption);
  for (const { name, sheet, row, column, rowCount, headers } of tables) {
    known.registerTable(unitId, name, {
      sheetId: sheet,
      titleMap: new Map(headers.map((header, index) => [header, column + index])),
      range: {
        startRow: row,
        endRow: row + rowCount - 1,
        startColumn: column,
        endColumn: column + headers.length - 1,
      },
    });
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const save = () => {
    const open = api.getActiveWorkbook();
    if (!open) throw new Error('No workbook is open.');
    return withoutResults(open.save());
  };
  return { api, grid, calculation, save };
}

type TableOption = Parameters<ISuperTableService['registerTableOptionMap']>[1];

/** The words of structured references; the grid keeps its own enumeration of them to itself. */
const TABLE_OPTIONS = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];

const NOTHING_DIRTY = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  forceCalculation: false,
};
