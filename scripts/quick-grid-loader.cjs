// @ts-check
/**
 * A webpack loader that takes from the grid's packages what only costs time; what they do stays. What is not found stops
 * the build; that it changes nothing else is held by test/scripts/quick-grid-loader.test.ts.
 */

/** A field of a class, as the packages are compiled: for browsers that know no fields. */
const FIELD = /_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;
const ACCESSOR = /^\s+(?:static )?[gs]et ([\w$]+)\(/gm;

/**
 * Fields that are assigned: defined by a function that all classes share they take ten times as long, and formulas are
 * made of such objects. A name that is read or written by code somewhere stays defined, as an assignment would call it.
 * @param {string} source @returns {string}
 */
function withPlainFields(source) {
  const accessors = new Set([...source.matchAll(ACCESSOR)].map(([, name]) => name));
  const text = source.replace(FIELD, (found, name) => (accessors.has(name) ? found : `this.${name} = (`));
  if (text === source) throw new Error('The grid is compiled otherwise: see what its fields cost now.');
  return text;
}

const TASK = /\nfunction requestImmediateMacroTask\(callback\) \{[^]*?\n\}\n/;

/**
 * A task for the next turn goes through one channel: the grid asks for one at each change and takes most of them back,
 * and to open and close a channel takes longer than the change.
 */
const ONE_CHANNEL = `
const asked = [];
const turns = new MessageChannel();
turns.port1.onmessage = () => {
	const next = asked.shift();
	if (next.callback) next.callback();
};
function requestImmediateMacroTask(callback) {
	const own = { callback };
	asked.push(own);
	turns.port2.postMessage(null);
	return () => {
		own.callback = undefined;
	};
}
`;

/** @param {string} source the core of the grid @returns {string} */
function withOneChannel(source) {
  if (!TASK.test(source))
    throw new Error('The grid waits for the next turn otherwise: see what that costs now.');
  return source.replace(TASK, () => ONE_CHANNEL);
}

const LOOKUPS = 'const getLookups = (arr, sym) => {\n';
const PARSE_DATE = 'export function parseDate (value, options = {}) {\n';

/**
 * A text is read as a date at each look at its cell. The names of months are sorted once and not for each text, and one
 * without a digit is no date at once: every form of a date has a day or a year in digits.
 * @param {string} source parseValue.js of numfmt @returns {string}
 */
function withQuickDates(source) {
  if (!source.includes(LOOKUPS) || !source.includes(PARSE_DATE))
    throw new Error('numfmt reads dates otherwise: see what that costs now.');
  return source
    .replace(
      LOOKUPS,
      'const known = new WeakMap();\n' +
        'const getLookups = (arr, sym) => {\n' +
        '  if (!known.has(arr)) known.set(arr, sortedLookups(arr, sym));\n' +
        '  return known.get(arr);\n' +
        '};\n' +
        'const sortedLookups = (arr, sym) => {\n',
    )
    .replace(PARSE_DATE, `${PARSE_DATE}  if (!/\\d/.test(value)) return null;\n`);
}

const GATHERING = 'this._setTimeoutKey = setTimeout(() => {\n';

/**
 * The grid gathers changes for a tenth of a second before it calculates. What it does then gets a name, so that whoever
 * waits for the figures need not wait for that, and can be held while it calculates: see
 * src/workbench/grid/gathered-changes.ts.
 * @param {string} source of the grid's formulas @returns {string}
 */
function withGatheredAtOnce(source) {
  if (source.split(GATHERING).length !== 2)
    throw new Error('The grid gathers changes otherwise: see how it begins to calculate now.');
  return source.replace(
    GATHERING,
    'this._setTimeoutKey = setTimeout(this.calculateGathered = () => {\nif (this.isHeld) return;\n',
  );
}

/** What is rewritten of the index by which the grid compares a column, each once, and by what. */
const COMPARED = /** @type {const} */ ([
  [
    'if (value === null || value === void 0 || value === "") _value',
    'if (value === null || value === void 0) _value',
  ],
  [
    'else if (_value === 0 || _value === DEFAULT_EMPTY_CELL_KEY) {',
    'else if (_value === 0 || _value === "" || _value === DEFAULT_EMPTY_CELL_KEY) {',
  ],
  [
    'const rowsForZero = columnMap.get(0);',
    'const rowsForZero = _value === "" ? void 0 : columnMap.get(0);\n' +
      'const rowsForText = _value === 0 ? void 0 : columnMap.get("");\n' +
      'if (rowsForText) rows.push(...rowsForText);',
  ],
]);

/**
 * Where cells of a column were compared before in a calculation, the grid looks them up, and took 0 for an empty text:
 * =IF(A1="","",A1) came to nothing where A1 holds 0. A blank cell is both, as in Excel.
 * @param {string} source of the grid's formulas @returns {string}
 */
function withTextApart(source) {
  let text = source;
  for (const [own, other] of COMPARED) {
    if (text.split(own).length !== 2)
      throw new Error('The grid compares columns otherwise: see whether 0 is an empty text now.');
    text = text.replace(own, () => other);
  }
  return text;
}

/** @this {{ resourcePath: string }} @param {string} source @returns {string} */
function quickGrid(source) {
  const path = this.resourcePath.replaceAll('\\', '/');
  if (path.includes('/numfmt/')) return withQuickDates(source);
  if (path.includes('/@univerjs/sheets-formula/')) return withGatheredAtOnce(source);
  if (path.includes('/@univerjs/engine-formula/')) return withTextApart(withPlainFields(source));
  const text = withPlainFields(source);
  return path.includes('/@univerjs/core/') ? withOneChannel(text) : text;
}

module.exports = quickGrid;
