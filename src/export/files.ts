/** All that makes and reads files: the task pane brings it as a script of its own. */
export { readAnswerSheets } from './answers/read-answer-sheets.js';
export { writeAnswerSheet } from './answers/write-answer-sheet.js';
export { bringTexts } from './bring-texts.js';
export { toCsv } from './csv.js';
export { exportModel } from './export-model.js';
export { scenariosInJson, scenariosInXlsx } from './import-scenario.js';
export { scenarioJson } from './scenario-json.js';
