// @ts-check
/**
 * The help pages: one a function, and their index. Static, readable without scripts, and asking no other server for
 * anything.
 *
 * @typedef {import('./functions-metadata.cjs').ExcelFunction} ExcelFunction
 * @typedef {import('./functions-metadata.cjs').Parameter} Parameter
 * @typedef {import('./functions-metadata.cjs').Metadata} Metadata
 */

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML; `words in backquotes` as code. @param {string} text */
const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replace(/`([^`]+)`/g, '<code>$1</code>');

/** `=METER.NAME(a, [b])`, optional arguments in brackets as Excel writes them. @param {ExcelFunction} one */
function signature({ id, metadata }) {
  const names = metadata.parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name,
  );
  return `=METER.${id}(${names.join(', ')})`;
}

/** @param {string} title @param {string} body */
const page = (title, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="help.css" />
    <link rel="icon" href="../assets/icon-32.png" />
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;

/** @param {Parameter} parameter @param {Metadata} metadata */
function argumentRow(parameter, metadata) {
  const list = metadata.enums.find(({ id }) => id === parameter.customEnumId);
  const words = (list?.values ?? []).map(
    ({ name, tooltip }) => `<li><code>${escaped(name)}</code>: ${escaped(tooltip)}</li>`,
  );
  return `        <tr>
          <th scope="row"><code>${parameter.name}</code>${parameter.optional ? ' <small>optional</small>' : ''}</th>
          <td>${escaped(parameter.description)}${words.length > 0 ? `<ul>${words.join('')}</ul>` : ''}</td>
        </tr>`;
}

/**
 * The page of one function: what it is for, its arguments, what it returns, examples.
 * @param {ExcelFunction} one
 * @param {Metadata} metadata
 */
function helpPage(one, metadata) {
  const { id, details, examples, returns } = one;
  const { description, parameters } = one.metadata;
  const rows = parameters.map((parameter) => argumentRow(parameter, metadata));
  const shown = examples.map(
    ({ formula, expected }) =>
      `        <tr><td><code>${escaped(formula)}</code></td><td><code>${escaped(expected)}</code></td></tr>`,
  );
  return page(
    `METER.${id} – Meterwise`,
    [
      '      <nav><a href="index.html">All functions</a></nav>',
      `      <h1>METER.${id}</h1>`,
      `      <p class="lead">${escaped(description)}</p>`,
      `      <pre><code>${escaped(signature(one))}</code></pre>`,
      ...details.map((text) => `      <p>${escaped(text)}</p>`),
      ...(rows.length > 0 ? ['      <h2>Arguments</h2>', '      <table>', ...rows, '      </table>'] : []),
      ...(returns ? ['      <h2>Result</h2>', `      <p>${escaped(returns)}</p>`] : []),
      ...(shown.length > 0
        ? [
            '      <h2>Examples</h2>',
            '      <table class="examples">',
            '        <tr><th scope="col">Formula</th><th scope="col">Result</th></tr>',
            ...shown,
            '      </table>',
          ]
        : []),
    ].join('\n'),
  );
}

/**
 * The list of all functions with their first sentence.
 * @param {ExcelFunction[]} functions
 */
function helpIndex(functions) {
  const rows = functions.map(
    ({ id, metadata }) =>
      `        <tr><th scope="row"><a href="${id}.html">METER.${id}</a></th><td>${escaped(metadata.description)}</td></tr>`,
  );
  return page(
    'Meterwise functions',
    ['      <h1>Meterwise functions</h1>', '      <table>', ...rows, '      </table>'].join('\n'),
  );
}

module.exports = { helpIndex, helpPage, signature };
