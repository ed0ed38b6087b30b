import { readFunctions } from '../../../scripts/functions-metadata.cjs';
import { CONTRACTS } from '../../../src/core/contract/contracts.js';
import { findWord } from '../../../src/core/grid/word.js';

const functions = readFunctions('').map(({ metadata }) => metadata);

describe('a contract and the docstring of its function say the same', () => {
  test('every function has a contract, and none is left over', () => {
    expect(Object.keys(CONTRACTS).sort()).toEqual(functions.map(({ id }) => id));
  });

  test.each(functions.map((one) => [one.id, one] as const))(
    '%s has the same arguments, in order',
    (id, one) => {
      expect(Object.keys(CONTRACTS[id] ?? {})).toEqual(one.parameters.map(({ name }) => name));
    },
  );

  test.each(functions.map((one) => [one.id, one] as const))(
    '%s: what may be blank may be left out, and the word of a blank is named as the default',
    (id, one) => {
      const lastNeeded = one.parameters.map(({ optional }) => optional === true).lastIndexOf(false);
      for (const [index, { name, optional = false, description }] of one.parameters.entries()) {
        const { isNeeded, words, usual } = CONTRACTS[id]?.[name] ?? {};
        // What stands before an argument that is needed is left out between commas.
        if (isNeeded === false && index > lastNeeded) expect([id, name, optional]).toEqual([id, name, true]);
        if (index === lastNeeded) expect([id, name, isNeeded]).toEqual([id, name, true]);
        if (words !== undefined && usual !== undefined)
          expect(description).toContain(`${String(usual)} (default`);
      }
    },
  );
});

test('every other way to write a word is a word, and no two words share one', () => {
  const vocabularies = Object.entries(CONTRACTS).flatMap(([id, own]) =>
    Object.entries(own).flatMap(([name, { words }]) =>
      words === undefined ? [] : [{ of: `${id} ${name}`, words }],
    ),
  );
  for (const { of, words } of vocabularies)
    for (const [word, others] of Object.entries(words))
      for (const other of [word, ...others])
        expect([of, other, /\p{L}/u.test(other), findWord(other, words)]).toEqual([of, other, true, word]);
});
