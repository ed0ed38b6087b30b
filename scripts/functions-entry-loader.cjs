// @ts-check
/**
 * A webpack loader that turns an `entry.ts` of `src/functions` into one import and one `associate` call for each function
 * file beside it: a folder of functions is a script.
 */
const { basename, dirname } = require('node:path');
const { readFunctions } = require('./functions-metadata.cjs');

/**
 * @this {{ addContextDependency(folder: string): void, resourcePath: string }}
 * @returns {string}
 */
module.exports = function functionsEntry() {
  const folder = dirname(this.resourcePath);
  this.addContextDependency(folder);
  return readFunctions('')
    .filter(({ file }) => dirname(file) === folder)
    .map(
      ({ id, exportName, file }) =>
        `import { ${exportName} } from './${basename(file, '.ts')}';\nCustomFunctions.associate('${id}', ${exportName});\n`,
    )
    .join('');
};
