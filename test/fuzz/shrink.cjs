// @ts-check
/**
 * Makes a failing call small: fewer rows and columns, plainer cells, fewer arguments, as long as it still fails.
 */

/**
 * @param {unknown[]} args
 * @param {(args: unknown[]) => boolean} fails
 * @returns {unknown[]}
 */
function shrink(args, fails) {
  let smallest = args;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (let index = 0; index < smallest.length; index += 1) {
      for (const plainer of plainerArguments(smallest[index])) {
        const tried = replaced(smallest, index, plainer);
        if (!fails(tried)) continue;
        smallest = tried;
        isSmaller = true;
        break;
      }
    }
  }
  return smallest;
}

/** @param {unknown} argument @returns {Iterable<unknown>} each simpler than the argument itself */
function* plainerArguments(argument) {
  if (argument === null) return;
  yield null;
  if (!Array.isArray(argument)) {
    yield* plainerCells(argument);
    return;
  }
  for (let row = 0; row < argument.length; row += 1) {
    if (argument.length > 1) yield without(argument, row);
    const cells = argument[row];
    if (!Array.isArray(cells)) continue;
    for (let column = 0; column < cells.length; column += 1) {
      if (cells.length > 1) {
        yield argument.map((line) => (Array.isArray(line) ? without(line, column) : line));
      }
      for (const plainer of plainerCells(cells[column])) {
        yield replaced(argument, row, replaced(cells, column, plainer));
      }
    }
  }
}

/** @param {unknown} cell @returns {Iterable<unknown>} */
function* plainerCells(cell) {
  if (cell === null) return;
  yield null;
  if (typeof cell === 'string' && cell.length > 1) {
    yield cell.slice(0, cell.length / 2);
    yield cell.slice(1);
  }
  if (typeof cell === 'number' && cell !== 0 && cell !== 1) {
    yield 0;
    yield 1;
    if (!Number.isInteger(cell) && Number.isFinite(cell)) yield Math.trunc(cell);
  }
}

/** @param {readonly unknown[]} list @param {number} at @param {unknown} value */
const replaced = (list, at, value) => list.map((own, index) => (index === at ? value : own));

/** @param {readonly unknown[]} list @param {number} at */
const without = (list, at) => list.filter((_, index) => index !== at);

/** A call as one can paste it into a test. @param {string} id @param {readonly unknown[]} args */
function printed(id, args) {
  return `${id}(${args.map(print).join(', ')})`;
}

/** @param {unknown} value @returns {string} */
function print(value) {
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

module.exports = { shrink, printed };
