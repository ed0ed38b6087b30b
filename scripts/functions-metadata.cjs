// @ts-check
/**
 * What Excel is told about our functions, read from their own files.
 *
 * Every `*.fn.ts` below `src/functions` is both the input of the metadata and the entry of the scripts, so that adding a
 * function is adding a file. Its folder is the script it goes to: `src/functions` functions.js, `src/functions/offer`
 * offers.js, `src/functions/study` studies.js, `src/functions/plan` plans.js, `src/functions/evidence` evidence.js. The reader of Microsoft's tool sees one file at a time and drops what it
 * does not recognise in silence; everything it cannot see is checked here, and a breach stops the build.
 */
const { readFileSync, readdirSync } = require('node:fs');
const { basename, join } = require('node:path');
const { parseTree } = require('custom-functions-metadata/lib/parseTree.js');
const { readDocumentation } = require('./function-documentation.cjs');
const { readWordLists, wordListOf } = require('./function-words.cjs');
const { ROOT } = require('./root.cjs');

const FOLDER = join(ROOT, 'src', 'functions');

/**
 * @typedef {{ name: string, description: string, type?: string, dimensionality?: string, optional?: boolean,
 *   customEnumId?: string }} Parameter
 * @typedef {{ id: string, name: string, description: string, helpUrl: string, parameters: Parameter[],
 *   result: { type?: string, dimensionality?: string } }} FunctionMetadata an entry of functions.json
 * @typedef {{ formula: string, expected: string }} Example
 * @typedef {{ file: string, id: string, exportName: string, metadata: FunctionMetadata, details: string[],
 *   returns: string, examples: Example[] }} ExcelFunction
 * @typedef {{ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true, functions: FunctionMetadata[],
 *   enums: import('./function-words.cjs').WordList[] }} Metadata the whole of functions.json
 */

/** The files of the functions, absolute, those of a folder in alphabetical order. */
function functionFiles(folder = FOLDER) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.fn.ts'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Reads one function file: exactly one tagged top-level function, named as its id, in a file named after it.
 * @param {string} file
 * @param {string} address where the add-in is served, without a slash at the end
 * @returns {ExcelFunction}
 */
function readFunction(file, address) {
  const source = readFileSync(file, 'utf8');
  const name = basename(file);
  const parsed = parseTree(source, file);
  const errors = parsed.extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new Error(`${name}: ${errors.join('; ')}`);
  const tags = source.match(/@customfunction\b/gi) ?? [];
  const [entry] = parsed.functions;
  const [association] = parsed.associate;
  if (tags.length !== 1 || parsed.functions.length !== 1 || !entry || !association) {
    throw new Error(
      `${name}: ${tags.length} @customfunction tags give ${parsed.functions.length} functions; a file holds one, ` +
        'written as a top-level `export function NAME(…)`.',
    );
  }
  const expectedName = `${entry.id.toLowerCase().replaceAll('_', '-')}.fn.ts`;
  if (name !== expectedName || association.functionName !== entry.id) {
    throw new Error(
      `${name}: the function ${association.functionName} with the id ${entry.id} belongs in ${expectedName}, under the id's name.`,
    );
  }
  const documentation = readDocumentation(source, file, entry.id);
  return {
    file,
    id: entry.id,
    exportName: association.functionName,
    details: documentation.details,
    returns: documentation.returns,
    examples: documentation.examples,
    metadata: {
      id: entry.id,
      name: entry.name,
      description: documentation.description,
      helpUrl: entry.helpUrl ?? `${address}/help/${entry.id}.html`,
      parameters: entry.parameters.map((parameter) => describe(parameter, entry.id)),
      result: entry.result ?? {},
    },
  };
}

/**
 * A parameter with its text on one line and its drop-down list.
 * @param {Omit<Parameter, 'description'> & { description?: string }} parameter
 * @param {string} id of its function
 * @returns {Parameter}
 */
function describe(parameter, id) {
  if (!parameter.description) throw new Error(`${id}: the argument ${parameter.name} has no @param text.`);
  const list = wordListOf(id, parameter.name);
  return {
    ...parameter,
    description: parameter.description
      .replace(/\s+/g, ' ')
      .replace(/^[-–]\s*/, '')
      .trim(),
    ...(list ? { customEnumId: list } : {}),
  };
}

/**
 * Every Excel function, in alphabetical order of id; ids are unique across files.
 * @param {string} address where the add-in is served, without a slash at the end
 * @param {string} [folder] where to look
 * @returns {ExcelFunction[]}
 */
function readFunctions(address, folder = FOLDER) {
  const functions = functionFiles(folder).map((file) => readFunction(file, address));
  functions.sort((a, b) => (a.id < b.id ? -1 : 1));
  functions.forEach((one, index) => {
    const next = functions[index + 1];
    if (next?.id === one.id) throw new Error(`The id ${one.id} stands in ${one.file} and in ${next.file}.`);
  });
  return functions;
}

/**
 * The content of functions.json.
 * @param {ExcelFunction[]} functions
 * @returns {Metadata}
 */
function toMetadata(functions) {
  const used = new Set(
    functions.flatMap((one) => one.metadata.parameters.map((parameter) => parameter.customEnumId)),
  );
  return {
    // So that an error in an input cell reaches us as a value and comes out as the same error.
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: functions.map((one) => one.metadata),
    enums: readWordLists().filter((list) => used.has(list.id)),
  };
}

module.exports = { FOLDER, functionFiles, readFunctions, toMetadata };
