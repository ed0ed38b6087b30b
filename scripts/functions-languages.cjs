// @ts-check
/**
 * What Excel is told about our functions in other languages: functions-de.json and the like, which the manifest names as
 * overrides of functions.json. Ids, the names of arguments and the words that they take are the same in every language;
 * descriptions and the tips of drop-down lists are not.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The languages beside English that functions are described in; each has its texts in src/messages/<language>/metadata.json. */
const FUNCTION_LANGUAGES = /** @type {const} */ (['de']);

/** @typedef {import('./functions-metadata.cjs').Metadata} Metadata */

/**
 * The texts of a language by the English ones that they stand for, so that an English text that changes has none.
 * @param {string} language
 * @returns {Record<string, string>}
 */
function readTexts(language) {
  const file = join(__dirname, '..', 'src', 'messages', language, 'metadata.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The metadata with every text replaced.
 * @param {Metadata} metadata
 * @param {(english: string) => string} say
 * @returns {Metadata}
 */
function translated(metadata, say) {
  return {
    ...metadata,
    functions: metadata.functions.map((one) => ({
      ...one,
      description: say(one.description),
      parameters: one.parameters.map((own) => ({ ...own, description: say(own.description) })),
    })),
    enums: metadata.enums.map((list) => ({
      ...list,
      values: list.values.map((own) => ({ ...own, tooltip: say(own.tooltip) })),
    })),
  };
}

/**
 * The metadata in a language; what has no text there yet stays English.
 * @param {Metadata} metadata
 * @param {string} language
 */
function inLanguage(metadata, language) {
  const texts = readTexts(language);
  return translated(metadata, (english) => texts[english] ?? english);
}

module.exports = { FUNCTION_LANGUAGES, readTexts, translated, inLanguage };
