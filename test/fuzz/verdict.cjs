// @ts-check
/**
 * What Excel's calling contract asks of an answer.
 */

const SPEAKING = ['#VALUE!', '#N/A'];
const ERROR = /^#(VALUE!|N\/A|DIV\/0!|NUM!|REF!|NAME\?|NULL!|SPILL!|CALC!)$/;
/** Words that only a fault of ours puts into a sentence. */
const CARELESS = /fault of Meterwise|undefined|\[object|NaN is|Infinity is/;

/**
 * What is wrong with the result of a call; undefined where nothing is.
 * @param {unknown} result
 * @returns {string | undefined}
 */
function faultOf(result) {
  if (!Array.isArray(result) || result.length === 0) return 'not a range of at least one row';
  const width = Array.isArray(result[0]) ? result[0].length : 0;
  if (width === 0) return 'a row without cells';
  for (const row of result) {
    if (!Array.isArray(row) || row.length !== width) return 'a ragged range';
    for (const value of row) {
      const fault = faultOfCell(value);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

/** @param {unknown} value @returns {string | undefined} */
function faultOfCell(value) {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `the number ${value}`;
  if (typeof value === 'string') return CARELESS.test(value) ? `the text ${value}` : undefined;
  if (typeof value === 'boolean') return undefined;
  if (typeof value !== 'object' || value === null) return `the value ${String(value)}`;
  const { code, message } = /** @type {{ code?: unknown, message?: unknown }} */ (value);
  if (typeof code !== 'string' || !ERROR.test(code))
    return `an object that is no error: ${JSON.stringify(value)}`;
  if (typeof message === 'string' && CARELESS.test(message)) return `the sentence "${message}"`;
  if (SPEAKING.includes(code) && !(typeof message === 'string' && message.trim().endsWith('.'))) {
    return `${code} without a sentence (${String(message)})`;
  }
  return undefined;
}

module.exports = { faultOf };
