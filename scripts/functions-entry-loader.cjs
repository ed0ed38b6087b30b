// @ts-check
/**
 * A webpack loader that turns `src/functions/entry.ts` into one import and one `associate` call per function file.
 */
const { basename } = require('node:path');
const { FOLDER, readFunctions } = require('./functions-metadata.cjs');

/**
 * @this {{ addContextDependency(folder: string): void }}
 * @returns {string}
 */
module.exports = function functionsEntry() {
  this.addContextDependency(FOLDER);
  return readFunctions('')
    .map(
      ({ id, exportName, file }) =>
        `import { ${exportName} } from './${basename(file, '.ts')}';\nCustomFunctions.associate('${id}', ${exportName});\n`,
    )
    .join('');
};
