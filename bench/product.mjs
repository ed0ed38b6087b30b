import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';

/** The scripts with functions that are shipped, in the order in which the page loads them. */
const SCRIPTS = ['catalogue.js', 'functions.js', 'offers.js', 'studies.js', 'plans.js', 'evidence.js'];

class CustomFunctionsError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * The functions of the shipped scripts by id, as they associate themselves with the host. The scripts are run as a page
 * runs them, in the global scope that there is; a `vm` context of their own would charge for every read of a global.
 * @returns {Record<string, (...args: unknown[]) => unknown>}
 */
export function loadFunctions() {
  const functions = {};
  const associate = (id, body) => {
    functions[id] = body;
  };
  globalThis.CustomFunctions = { associate, Error: CustomFunctionsError };
  for (const name of SCRIPTS) {
    const filename = fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
    runInThisContext(readFileSync(filename, 'utf8'), { filename });
  }
  return functions;
}

/** The core's modules that `core.ts` names. */
export function loadCore() {
  return createRequire(import.meta.url)('./dist/core.cjs');
}

/** The last argument of every call by Excel. */
export const INVOCATION = Object.freeze({ address: 'Sheet1!A1', functionName: 'METER' });
