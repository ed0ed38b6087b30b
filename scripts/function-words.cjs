// @ts-check
/**
 * The drop-down lists of `src/functions/word-lists.ts` and which argument takes which, in the form of functions.json.
 */
const { loadSource } = require('./load-source.cjs');

/**
 * @typedef {{ name: string, stringValue: string, tooltip: string }} Choice
 * @typedef {{ id: string, type: 'string', values: Choice[] }} WordList an entry of `enums` in functions.json
 */

/** @returns {import('../src/functions/word-lists.js').HintedWords[]} */
const lists = () => loadSource('functions/word-lists.ts').WORD_LISTS;

/** @returns {Record<string, import('../src/core/contract/argument.js').Contract>} */
const contracts = () => loadSource('core/contract/contracts.ts').CONTRACTS;

/** The word lists. @returns {WordList[]} */
function readWordLists() {
  return lists().map(({ id, argument: { words, usual }, hints }) => {
    const all = Object.keys(words);
    const order = usual === undefined ? all : [usual, ...all.filter((word) => word !== usual)];
    const values = order.map((word) => ({ name: word, stringValue: word, tooltip: hints[word] ?? '' }));
    return { id, type: /** @type {'string'} */ ('string'), values };
  });
}

/**
 * The id of the list whose words an argument takes; undefined where it takes no words.
 * @param {string} id of the function
 * @param {string} name of the argument
 */
function wordListOf(id, name) {
  const words = contracts()[id]?.[name]?.words;
  if (words === undefined) return undefined;
  const list = lists().find(({ argument }) => argument.words === words);
  if (list === undefined)
    throw new Error(`${id}: the words of ${name} have no list in src/functions/word-lists.ts.`);
  return list.id;
}

module.exports = { readWordLists, wordListOf };
