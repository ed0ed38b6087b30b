/**
 * The door of the room: everything that the task pane and the ribbon do in a workbook. Data in, data out; a failure is
 * a sentence in the outcome. Each name is explained where it is defined.
 */
export type { Outcome } from './outcome.js';
export type { Progress, Watch } from './progress.js';
export { readTables, type FoundTables } from './read-tables.js';
export { linkTables, type LinkedTables } from './linked-tables.js';
export { writeTables, type WantedTables, type WrittenTables } from './write-tables.js';
export type { Plan, PlannedSheet } from './plan.js';
export type { TypedFigure } from './typed-figures.js';
export type { What } from './model-of.js';
export type { Settings } from '../model/draft.js';
export type { Written } from './apply.js';
export {
  deleteScenario,
  listScenarios,
  putRecordBack,
  renameScenario,
  saveScenario,
  type Shelf,
} from './scenario-shelf.js';
export type { WrittenModel } from '../core/scenario/file/scenario-file.js';
export { readDraft, writeDraft, type Draft } from './draft-part.js';
export { documentAddress } from './document-address.js';
export { removeEverything, type Removed } from './remove.js';
export { freezeToValues, type Frozen } from './freeze.js';
export type { ConvertedCells } from './convert.js';
export { restoreLive, type Restored } from './restore.js';
export { repairFormulas, type Repaired } from './repair.js';
export type { ArgumentNames, ExplainedCell } from './explain-cell.js';
export { applyPlan, convertToNative, explainCell, loadFormulas, planModel } from './on-demand.js';
export { exportSource, type ExportSource } from './export-source.js';
export { insertFormula, readSheetTexts, whenCalculated, type Inserted, type Texts } from './sheet-access.js';
export { selectCells, selectedAddress, whenSelectionChanges } from './selection.js';
export { whenTablesChange } from './when-tables-change.js';
