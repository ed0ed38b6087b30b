import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a host has instead of CustomFunctions.Error, made the way office.js makes its own. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
  }
}

export type CustomFunction = (...args: unknown[]) => unknown[][];

const FOLDER = join(__dirname, '..', '..', 'src', 'functions');

/**
 * Every function by its id, found where the build finds them, in a world with nothing but CustomFunctions and the
 * catalogue.
 */
export function loadFunctions(): Map<string, CustomFunction> {
  Object.assign(globalThis, { CustomFunctions: { Error: HostError } });
  // oxlint-disable-next-line typescript/no-require-imports -- by what stands in the folder
  require(join(FOLDER, 'catalogue-entry.ts'));
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.fn.ts'),
  );
  // oxlint-disable-next-line typescript/no-require-imports -- as above
  const load = (file: string) => require(join(FOLDER, file)) as Record<string, CustomFunction>;
  return new Map(files.flatMap((file) => Object.entries(load(file))));
}

const functions = loadFunctions();

/** Calls a function as Excel does: what is left out is null, and one more argument comes last. */
export function call(id: string, args: readonly unknown[]): unknown[][] {
  const run = functions.get(id);
  if (run === undefined) throw new Error(`no function ${id}`);
  const filled = Array.from({ length: run.length }, (_, index) => args[index] ?? null);
  return run(...filled, { functionName: id });
}

/** The single cell of a call, its error as text: `#VALUE! price is blank; …`. */
export function cell(id: string, ...args: readonly unknown[]): unknown {
  return spoken(call(id, args.map(asRange)))[0]?.[0];
}

/** A spilled result with its errors as text. */
export function spill(id: string, ...args: readonly unknown[]): unknown[][] {
  return spoken(call(id, args.map(asRange)));
}

/** Hosts give a single value as a range of one cell; what is left out stays null. */
function asRange(value: unknown): unknown {
  return value === undefined || Array.isArray(value) ? (value ?? null) : [[value]];
}

function spoken(cells: readonly (readonly unknown[])[]): unknown[][] {
  return cells.map((row) =>
    row.map((value) => (value instanceof HostError ? `${value.code} ${value.message}`.trim() : value)),
  );
}

/** An error value in an input cell, as another window made it. */
export function errorIn(code: string, message = ''): unknown {
  return { code, message, type: 'Error' };
}
