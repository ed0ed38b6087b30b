import { LOCAL } from '../../scripts/address.cjs';
import { readFunctions } from '../../scripts/functions-metadata.cjs';
import { loadFunctions } from '../functions/host.js';
import { fuzz } from './fuzz.cjs';

/** `npm run fuzz` makes a million for each function; this is its short form, the same every time. */
const CALLS = 300;
/** More of them than this must give figures; a function of which they do not is called more often. */
const COMPUTED = 20;
const MOST_CALLS = 1000;
const SEED = 20260101;

const loaded = loadFunctions();

describe('random arguments', () => {
  test.each(readFunctions(LOCAL).map(({ id, metadata }) => [id, metadata.parameters] as const))(
    '%s gives figures or errors with reasons, and nothing else',
    (id, parameters) => {
      const run = loaded.get(id);
      if (run === undefined) throw new Error(`no function ${id}`);
      const tallyOf = (calls: number) =>
        fuzz({ id, names: parameters.map(({ name }) => name), run }, { calls, seed: SEED });
      const few = tallyOf(CALLS);
      expect(few.failures).toEqual([]);
      expect(few.calls).toBe(CALLS);
      const tally = few.computed > COMPUTED ? few : tallyOf(MOST_CALLS);
      expect(tally.failures).toEqual([]);
      expect(tally.computed).toBeGreaterThan(COMPUTED);
    },
  );
});

describe('the fuzzer itself', () => {
  const answers = (answer: (...args: unknown[]) => unknown) =>
    fuzz(
      { id: 'BROKEN', names: ['price', 'meter'], run: answer },
      { calls: 3000, seed: SEED, mostFailures: 1 },
    ).failures[0];

  test.each([
    ['NaN', () => [[NaN]], 'the number NaN'],
    ['Infinity', () => [[Infinity]], 'the number Infinity'],
    ['undefined', () => [[undefined]], 'the value undefined'],
    ['null', () => [[null]], 'the value null'],
    ['a bare value', () => 5, 'not a range of at least one row'],
    ['no rows', () => [], 'not a range of at least one row'],
    ['rows of unlike length', () => [[1, 2], [3]], 'a ragged range'],
    ['a wordless error', () => [[{ code: '#VALUE!', message: '' }]], '#VALUE! without a sentence ()'],
  ])('finds %s', (_, answer, fault) => {
    expect(answers(answer)).toMatchObject({ call: 'BROKEN(null, null)', fault });
  });

  test('finds an exception', () => {
    const thrower = () => {
      throw new TypeError('oh');
    };
    expect(answers(thrower)).toMatchObject({ call: 'BROKEN(null, null)', fault: 'threw TypeError: oh' });
  });

  test('prints the smallest call that fails', () => {
    const picky = (price: unknown) =>
      Array.isArray(price) && price.flat().includes('abc') ? [[NaN]] : [[1]];
    expect(answers(picky)?.call).toMatch(/^BROKEN\(\[+"abc"\]+, null\)$/);
  });
});
