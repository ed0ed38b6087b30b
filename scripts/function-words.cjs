// @ts-check
/**
 * The drop-down lists of `src/functions/words.ts`, in the form of functions.json.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const ts = require('typescript');

const FILE = join(__dirname, '..', 'src', 'functions', 'words.ts');

/**
 * @typedef {{ name: string, stringValue: string, tooltip: string }} Choice
 * @typedef {{ id: string, type: 'string', values: Choice[] }} WordList an entry of `enums` in functions.json
 */

/** `capPer` → `CAP_PER_WORDS`: ids of enumerations are at least three characters, capitals by custom. */
const toId = (/** @type {string} */ list) => `${list.replace(/[A-Z]/g, '_$&').toUpperCase()}_WORDS`;

/**
 * The word lists, and the list that an argument of a name takes.
 * @returns {{ lists: WordList[], listOfArgument: Record<string, string> }}
 */
function readWordLists() {
  const module = { exports: /** @type {any} */ ({}) };
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(readFileSync(FILE, 'utf8'), { compilerOptions });
  new Function('module', 'exports', outputText)(module, module.exports);
  const { WORDS, WORD_HINTS, ARGUMENT_WORDS } = module.exports;
  const lists = Object.keys(WORDS).map((list) => ({
    id: toId(list),
    type: /** @type {'string'} */ ('string'),
    values: WORDS[list].map((/** @type {string} */ word) => ({
      name: word,
      stringValue: word,
      tooltip: WORD_HINTS[list][word],
    })),
  }));
  const listOfArgument = Object.fromEntries(
    Object.entries(ARGUMENT_WORDS).map(([argument, list]) => [argument, toId(String(list))]),
  );
  return { lists, listOfArgument };
}

module.exports = { readWordLists };
