// @ts-check
/** The sample workbook: the add-in's own export of its example, for people who want to see one before they have it. */
const product = require('../../package.json');
const { loadSource } = require('../load-source.cjs');

const SAMPLE_NAME = 'meterwise-sample.xlsx';

/** Sheets beside those of the whole model. */
const BESIDE = /** @type {const} */ ([
  'assumptions',
  'unitEconomics',
  'forecast',
  'businessCase',
  'sensitivity',
  'risk',
]);

/** The example with a ramp, so that its months differ. @returns {import('../../src/core/scenario/tables/scenario.js').Scenario} */
function sampleScenario() {
  const { EXAMPLE_SCENARIO } = loadSource('core/scenario/example-scenario.ts');
  const { NO_ASSUMPTIONS } = loadSource('core/scenario/assumptions/assumptions.ts');
  const { KNOWN_RAMPS } = loadSource('core/catalogue/known-ramps.ts');
  return { ...EXAMPLE_SCENARIO, assumptions: { ...NO_ASSUMPTIONS, ramp: KNOWN_RAMPS[1].rows } };
}

/** The day of its figures is the catalogue's, not that of the run: the same sources make the same bytes. */
function sampleOptions() {
  const { CATALOGUE } = loadSource('core/catalogue/index.ts');
  const { catalogueDate } = loadSource('core/catalogue/catalogue-date.ts');
  return { asOf: catalogueDate(CATALOGUE), version: product.version, beside: BESIDE };
}

/** @returns {Uint8Array} the file, which any spreadsheet calculates without the add-in */
function sampleWorkbook() {
  const { exportModel } = loadSource('export/export-model.ts');
  const file = exportModel(sampleScenario(), sampleOptions());
  if (!file.ok) throw new Error(`The sample cannot be made: ${JSON.stringify(file.faults)}`);
  return file.value.bytes;
}

module.exports = { SAMPLE_NAME, sampleOptions, sampleScenario, sampleWorkbook };
