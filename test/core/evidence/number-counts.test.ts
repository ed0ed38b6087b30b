import fc from 'fast-check';
import { NumberCounts } from '../../../src/core/evidence/number-counts';

test('counts what a map would count', () => {
  const of = fc.tuple(
    fc.integer({ min: -3, max: 9 }),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(0, 2 ** 31),
  );
  fc.assert(
    fc.property(fc.array(of, { maxLength: 400 }), (all) => {
      const [counts, map] = [new NumberCounts(3), new Map<string, number>()];
      for (const own of all) {
        counts.add(own);
        map.set(own.join(), (map.get(own.join()) ?? 0) + 1);
      }
      expect(counts.rows((own, sum) => [own.join(), sum])).toEqual([...map]);
    }),
  );
});
