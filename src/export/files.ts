/** All that makes and reads files: the task pane brings it as a script of its own. */
export { bringTexts } from './bring-texts.js';
export { toCsv } from './csv.js';
export { exportModel } from './export-model.js';
export { scenariosInJson, scenariosInXlsx } from './import-scenario.js';
export { scenarioJson } from './scenario-json.js';

/** What is made for vendors and read of their answers. */
export const loadAnswerFiles = () =>
  import(/* webpackChunkName: "answer-files" */ './answers/answer-files.js');
