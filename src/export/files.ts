/** All that makes and reads files: the task pane brings it as a script of its own. */
export { toCsv } from './csv.js';
export { exportModel } from './export-model.js';
export { readScenarioFromXlsx } from './import-scenario.js';
export { scenarioFromJson, scenarioJson } from './scenario-json.js';
