// @ts-check
/**
 * The function reference as one page of Markdown.
 *
 * @typedef {import('./functions-metadata.cjs').ExcelFunction} ExcelFunction
 * @typedef {import('./functions-metadata.cjs').Parameter} Parameter
 * @typedef {import('./functions-metadata.cjs').Metadata} Metadata
 */
const { signature } = require('./help-page.cjs');

/** @param {Parameter} parameter @param {Metadata} metadata */
function argumentLine({ name, optional, description, customEnumId }, metadata) {
  const list = metadata.enums.find(({ id }) => id === customEnumId);
  const words = list ? ` (${list.values.map((word) => `\`${word.name}\``).join(', ')})` : '';
  return `- \`${name}\`${optional ? ', optional' : ''}: ${description}${words}`;
}

/** @param {ExcelFunction} one @param {Metadata} metadata */
function section(one, metadata) {
  const { id, details, examples, returns } = one;
  const { description, parameters } = one.metadata;
  const blocks = [
    `## METER.${id}`,
    description,
    `\`${signature(one)}\``,
    ...details,
    parameters.map((parameter) => argumentLine(parameter, metadata)).join('\n'),
    returns ? `Result: ${returns}` : '',
    ...examples.map(({ formula, expected }) => `Example: \`${formula}\` → ${expected}`),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/**
 * The whole page.
 * @param {ExcelFunction[]} functions
 * @param {Metadata} metadata
 */
function referenceText(functions, metadata) {
  const head =
    '# Functions\n\nWritten by `npm run reference` from the docstrings in `src/functions`: change it there.';
  return `${[head, ...functions.map((one) => section(one, metadata))].join('\n\n')}\n`;
}

module.exports = { referenceText };
