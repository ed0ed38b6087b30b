// @ts-check
/** The sample workbooks: the add-in's own export of its example, for people who want to see one before they have it. */
const product = require('../../package.json');
const { loadSource } = require('../load-source.cjs');
const { inGerman } = require('./sample-words.cjs');

/** @typedef {'en' | 'de'} SampleLanguage */

/** @type {Readonly<Record<SampleLanguage, string>>} */
const SAMPLES = { en: 'meterwise-sample.xlsx', de: 'meterwise-sample-de.xlsx' };

/** Sheets beside those of the whole model. */
const BESIDE = /** @type {const} */ ([
  'assumptions',
  'unitEconomics',
  'forecast',
  'businessCase',
  'sensitivity',
  'risk',
]);

/**
 * The example with a ramp, so that its months differ.
 * @param {SampleLanguage} [language]
 * @returns {import('../../src/core/scenario/tables/scenario.js').Scenario}
 */
function sampleScenario(language = 'en') {
  const { EXAMPLE_SCENARIO } = loadSource('core/scenario/example-scenario.ts');
  const { NO_ASSUMPTIONS } = loadSource('core/scenario/assumptions/assumptions.ts');
  const { KNOWN_RAMPS } = loadSource('core/catalogue/known-ramps.ts');
  const scenario = { ...EXAMPLE_SCENARIO, assumptions: { ...NO_ASSUMPTIONS, ramp: KNOWN_RAMPS[1].rows } };
  return language === 'de' ? inGerman(scenario) : scenario;
}

/** The day of its figures is the catalogue's, not that of the run: the same sources make the same bytes. */
function sampleOptions() {
  const { CATALOGUE } = loadSource('core/catalogue/index.ts');
  const { catalogueDate } = loadSource('core/catalogue/catalogue-date.ts');
  return { asOf: catalogueDate(CATALOGUE), version: product.version, beside: BESIDE };
}

/**
 * The file, which any spreadsheet calculates without the add-in; one in another language than English once
 * `sampleWorkbooks` brought its texts.
 * @param {SampleLanguage} [language]
 * @returns {Uint8Array}
 */
function sampleWorkbook(language = 'en') {
  const { exportModel } = loadSource('export/export-model.ts');
  const file = exportModel(sampleScenario(language), { ...sampleOptions(), language });
  if (!file.ok) throw new Error(`The sample cannot be made: ${JSON.stringify(file.faults)}`);
  return file.value.bytes;
}

/** Both, by the names of their files. @returns {Promise<Record<string, Uint8Array>>} */
async function sampleWorkbooks() {
  const { bringSheetTexts } = loadSource('messages/sheets.ts');
  await bringSheetTexts('de');
  return { [SAMPLES.en]: sampleWorkbook('en'), [SAMPLES.de]: sampleWorkbook('de') };
}

module.exports = { SAMPLES, sampleOptions, sampleScenario, sampleWorkbook, sampleWorkbooks };
