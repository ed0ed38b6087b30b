import { LOCAL } from '../../scripts/address.cjs';
import { readFunctions } from '../../scripts/functions-metadata.cjs';
import { evaluate, expected, type Value } from './formula.js';
import { call, HostError } from './host.js';

const functions = readFunctions(LOCAL);
const examples = functions.flatMap((own) =>
  own.examples.map(({ formula, expected: promised }) => [formula, promised]),
);

/** A result as a formula would write it: one cell as itself, errors by their name. */
function run(id: string, args: readonly Value[]): Value {
  const ranges = args.map((value) => (value === null || Array.isArray(value) ? value : [[value]]));
  const cells = call(id, ranges).map((row) =>
    row.map((value) => (value instanceof HostError ? value.code : (value as Value))),
  );
  return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : cells;
}

/** Digits that go on are compared as far as they are written. */
function asFarAsWritten(actual: Value, promised: Value): Value {
  if (Array.isArray(actual) && Array.isArray(promised)) {
    const written = promised as readonly (readonly Value[])[];
    return (actual as readonly (readonly Value[])[]).map((row, y) =>
      row.map((value, x) => asFarAsWritten(value, written[y]?.[x] ?? null)),
    );
  }
  if (typeof actual !== 'number' || typeof promised !== 'string' || !promised.endsWith('…')) return actual;
  return `${String(actual).slice(0, promised.length - 1)}…`;
}

test.each(examples)('%s → %s', (formula, promised) => {
  const wanted = expected(promised ?? '');
  expect(asFarAsWritten(evaluate(formula ?? '', run), wanted)).toEqual(wanted);
});
