import { count, Faults, orNull, text, word } from '../../../src/core/shape/shape.js';

test('a value that fits is given as it is', () => {
  const faults = new Faults();
  expect(word('a', 'b').read('b', 'here', faults)).toBe('b');
  expect(count(3).read(3, 'here', faults)).toBe(3);
  expect(orNull(count()).read(null, 'here', faults)).toBeNull();
  expect(faults.found).toEqual([]);
});

test('a value that does not adds a fault, and the first few are enough', () => {
  const faults = new Faults();
  for (const value of [-1, 4, 1.5, 'x', null, [], {}])
    expect(count(3).read(value, 'here', faults)).toBeUndefined();
  expect(text(2).read('abc', 'here', faults)).toBeUndefined();
  expect(faults.found).toHaveLength(Faults.ENOUGH);
  expect(faults.full).toBe(true);
});
