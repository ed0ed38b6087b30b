import { sentence } from '../../../src/core/fault/sentence.js';
import {
  count,
  Faults,
  list,
  object,
  orNull,
  record,
  refuseTwice,
  text,
  word,
  type Shape,
} from '../../../src/core/shape/shape.js';

const MONTHS = { matches: /^\d{4}-\d{2}$/, takes: 'a month such as 2026-01' };
const OFFER = object(
  { name: text(5), kind: word('session', 'seat'), amounts: list(count(10), 3) },
  { note: orNull(text(3)), from: text(7, MONTHS) },
);

/** What is read of a value, and what is said of it. */
function tried<T>(shape: Shape<T>, value: unknown) {
  const faults = new Faults();
  const read = shape.read(value, 'Offer', faults);
  return { read, said: faults.found.map(sentence) };
}

describe('what fits is given as it is', () => {
  test('words, counts, blanks', () => {
    const faults = new Faults();
    expect(word('a', 'b').read('b', 'here', faults)).toBe('b');
    expect(count(3).read(3, 'here', faults)).toBe(3);
    expect(count().read(0, 'here', faults)).toBe(0);
    expect(count().read(-0, 'here', faults)).toBe(0);
    expect(text(3).read('abc', 'here', faults)).toBe('abc');
    expect(text(7, MONTHS).read('2026-01', 'here', faults)).toBe('2026-01');
    expect(orNull(count()).read(null, 'here', faults)).toBeNull();
    expect(faults.found).toEqual([]);
    expect(faults.full).toBe(false);
  });

  test('objects, with and without what is optional', () => {
    const least = { name: 'Fin', kind: 'seat', amounts: [] };
    const most = { name: 'Fin', kind: 'session', amounts: [0, 10, 1], note: null, from: '2026-01' };
    expect(tried(OFFER, least)).toEqual({ read: least, said: [] });
    expect(tried(OFFER, most)).toEqual({ read: most, said: [] });
    expect(Object.keys(OFFER.read(least, 'Offer', new Faults()) ?? {})).toEqual(['name', 'kind', 'amounts']);
  });

  test('records by names of their own, as many as there may be', () => {
    expect(tried(record(count(), 2), { a: 1, 'b c': 2 })).toEqual({ read: { a: 1, 'b c': 2 }, said: [] });
    expect(tried(record(count(), 2), {}).read).toEqual({});
  });
});

describe('what does not fit is named with what it takes', () => {
  test.each<[unknown, string]>([
    [null, 'Offer is blank; it must be an object with name, kind, amounts.'],
    [[], 'Offer is a list; it must be an object with name, kind, amounts.'],
    ['x', 'Offer is "x"; it must be an object with name, kind, amounts.'],
    [{ kind: 'seat', amounts: [] }, 'Offer, name is blank; it must be a text of at most 5 characters.'],
    [
      { name: 'Fin AI', kind: 'seat', amounts: [] },
      'Offer, name is "Fin AI"; it must be a text of at most 5 characters.',
    ],
    [{ name: 'Fin', kind: 'seats', amounts: [] }, 'Offer, kind is "seats"; it must be "session" or "seat".'],
    [{ name: 'Fin', kind: 'seat', amounts: 7 }, 'Offer, amounts is 7; it must be a list of at most 3.'],
    [
      { name: 'Fin', kind: 'seat', amounts: [1, 2, 3, 4] },
      'Offer, amounts is a list of 4; it must be a list of at most 3.',
    ],
    [
      { name: 'Fin', kind: 'seat', amounts: [1, 11] },
      'Offer, amounts 2 is 11; it must be a whole number from 0 to 10.',
    ],
    [
      { name: 'Fin', kind: 'seat', amounts: [], note: 5 },
      'Offer, note is 5; it must be a text of at most 3 characters.',
    ],
    [
      { name: 'Fin', kind: 'seat', amounts: [], from: 'January' },
      'Offer, from is "January"; it must be a month such as 2026-01.',
    ],
  ])('%j', (value, told) => {
    expect(tried(OFFER, value)).toEqual({ read: undefined, said: [told] });
  });

  test('a key that is not known, with the nearest that is; what else stands there is read', () => {
    const own = { name: 'Fin', kind: 'seat', amounts: [] };
    expect(tried(OFFER, { ...own, amount: [] })).toEqual({
      read: own,
      said: ['Offer is "amount"; no such name is known here; the nearest is "amounts".'],
    });
  });

  test('a key that lacks and may be null', () => {
    const said = ['Offer, note is blank; it must be a text of at most 3 characters, or null.'];
    expect(tried(object({ note: orNull(text(3)) }), {})).toEqual({ read: undefined, said });
  });

  test.each<[unknown, string]>([
    [-1, '-1'],
    [4, '4'],
    [1.5, '1.5'],
    ['3', '"3"'],
    [true, 'TRUE'],
  ])('no count: %j', (value, told) => {
    const said = [`Offer is ${told}; it must be a whole number from 0 to 3.`];
    expect(tried(count(3), value)).toEqual({ read: undefined, said });
  });

  test('a count without a limit counts as far as numbers do', () => {
    expect(tried(count(), 2 ** 53 - 1).read).toBe(2 ** 53 - 1);
    expect(tried(count(), 2 ** 53).said).toEqual([
      'Offer is 9007199254740992; it must be a whole number of 0 or more.',
    ]);
  });

  test('records: too many names, a value that does not fit, no object', () => {
    const most = record(count(3), 2);
    const takes = 'it must be an object of at most 2 entries.';
    expect(tried(most, { a: 1, b: 2, c: 3 }).said).toEqual([`Offer is an object; ${takes}`]);
    expect(tried(most, [1]).said).toEqual([`Offer is a list; ${takes}`]);
    expect(tried(most, { a: 1, b: 'two' })).toEqual({
      read: undefined,
      said: ['Offer, b is "two"; it must be a whole number from 0 to 3.'],
    });
  });

  test('an id that stands twice', () => {
    const faults = new Faults();
    refuseTwice(['a', 'b', 'a'], 'Offers', faults);
    expect(faults.found.map(sentence)).toEqual(['Offers: the id "a" appears twice.']);
  });
});

test('the first few faults are enough, of a list and of an object', () => {
  const faults = new Faults();
  for (const value of [-1, 4, 1.5, 'x', null, [], {}])
    expect(count(3).read(value, 'here', faults)).toBeUndefined();
  expect(faults.found).toHaveLength(Faults.ENOUGH);
  expect(faults.full).toBe(true);
  expect(tried(list(count(1), 99), Array(50).fill(2)).said).toHaveLength(Faults.ENOUGH);
  expect(tried(record(count(1), 99), Array(50).fill(2)).said).toHaveLength(1);
  const strange = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`x${index}`, 1]));
  expect(tried(OFFER, strange).said).toHaveLength(Faults.ENOUGH);
});
