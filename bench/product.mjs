import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FUNCTIONS = new URL('dist/functions.cjs', import.meta.url);
/** Names that a page or Node would offer and the JavaScript-only runtime of Excel does not. */
const HIDDEN = ['window', 'document', 'self', 'globalThis', 'process', 'require', 'module', 'exports'];

class CustomFunctionsError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * The functions of the shipped bundle by id, as they associate themselves with the host. The bundle runs with nothing
 * but `CustomFunctions` in scope; a `vm` context would do so too, but charges for every read of a global.
 * @returns {Record<string, (...args: unknown[]) => unknown>}
 */
export function loadFunctions() {
  const functions = {};
  const host = {
    associate: (id, body) => {
      functions[id] = body;
    },
    Error: CustomFunctionsError,
  };
  new Function('CustomFunctions', ...HIDDEN, readFileSync(FUNCTIONS, 'utf8'))(host);
  return functions;
}

/** The core's modules that `core.ts` names. */
export function loadCore() {
  return createRequire(import.meta.url)('./dist/core.cjs');
}

/** The last argument of every call by Excel. */
export const INVOCATION = Object.freeze({ address: 'Sheet1!A1', functionName: 'METER' });
