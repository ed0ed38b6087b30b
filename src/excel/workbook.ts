/**
 * The door of the room: everything that the task pane and the ribbon do in a workbook. Data in, data out; a failure is
 * a sentence in the outcome. Each name is explained where it is defined.
 */
export type { Outcome } from './host/outcome.js';
export type { Progress, Watch } from './host/progress.js';
export { findLoneTable, type FoundTables, type LoneTable } from './tables/read-tables.js';
export { linkTables, type LinkedTables } from './tables/linked-tables.js';
export { writeTables, type WantedTables, type WrittenTables } from './tables/write-tables.js';
export type { SheetsPlan, PlannedSheet } from './sheets/plan.js';
export type { TypedFigure } from './sheets/typed-figures.js';
export type { What } from './sheets/model-of.js';
export type { Settings } from '../model/figures/draft.js';
export { sheetsOf } from '../model/page/pieces.js';
export type { Written } from './sheets/apply.js';
export {
  deleteScenario,
  listScenarios,
  restoreRecord,
  renameScenario,
  saveScenario,
  type ScenarioStore,
} from './kept/scenario-store.js';
export type { WrittenModel } from '../core/file/scenario-file.js';
export { readDraft, writeDraft, type UnsavedDraft } from './kept/draft-xml-part.js';
export { documentAddress } from './host/document-address.js';
export { removeEverything, type Removed } from './sheets/remove-everything.js';
export { writtenSheets } from './kept/written-sheets.js';
export { freezeToValues, type Frozen } from './convert/freeze.js';
export type { ConvertedCells } from './convert/convert.js';
export { restoreLive, type Restored } from './convert/restore.js';
export { repairFormulas, type Repaired } from './convert/repair.js';
export type { ArgumentNames, ExplainedCell } from './explain/explain-cell.js';
export type { ReconciliationReport } from '../model/evidence-sheets/reconciliation-report.js';
export type { UsageReport } from '../model/evidence-sheets/usage-report.js';
export {
  applyPlan,
  convertToNative,
  disputeLetter,
  explainCell,
  insertReconciliation,
  insertUsage,
  loadFormulas,
  planModel,
} from './on-demand.js';
export { exportSource, type ExportSource } from './export-source.js';
export { insertFormula, readSheetTexts, whenCalculated, type Inserted, type Texts } from './sheet-access.js';
export { selectCells, selectedAddress, whenSelectionChanges } from './selection.js';
export { whenTablesChange } from './tables/watch-tables.js';
