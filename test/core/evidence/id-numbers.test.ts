import fc from 'fast-check';
import { IdNumbers } from '../../../src/core/evidence/id-numbers';

test('ids have the numbers that a map would give them, and come back letter by letter', () => {
  const id = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'ü', '漢', '\0'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(id, { maxLength: 300 }), (ids) => {
      const [own, map] = [new IdNumbers(), new Map<string, number>()];
      for (const one of ids) {
        if (!map.has(one)) map.set(one, map.size);
        expect(own.of(one)).toBe(map.get(one));
      }
      expect(own.names()).toEqual([...map.keys()]);
      expect(own.size).toBe(map.size);
    }),
  );
});

test('bytes of ASCII have the number of their text; others have none and are not kept', () => {
  const numbers = new IdNumbers('');
  const bytes = new TextEncoder().encode('a1, Zoë, a1');
  expect([numbers.of('a1'), numbers.ofBytes(bytes, 0, 2), numbers.ofBytes(bytes, 10, 12)]).toEqual([1, 1, 1]);
  expect([numbers.ofBytes(bytes, 4, 8), numbers.ofBytes(bytes, 2, 2), numbers.size]).toEqual([-1, 0, 2]);
  expect([numbers.ofBytes(bytes, 4, 6), numbers.of('Zo'), numbers.names()]).toEqual([2, 2, ['', 'a1', 'Zo']]);
});

test('a hundred thousand of them are told apart', () => {
  const numbers = new IdNumbers('');
  const of = () => Array.from({ length: 100_000 }, (_, place) => numbers.of(`customer-${place}`));
  expect(of()).toEqual(of());
  expect(numbers.size).toBe(100_001);
});
