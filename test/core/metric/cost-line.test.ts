import fc from 'fast-check';
import { dec, type Dec } from '../../../src/core/exact/decimal.js';
import { breakEven } from '../../../src/core/metric/cost-line.js';
import { inWords } from '../../../src/core/phrase/in-words.js';
import { runs } from '../../runs.js';

const cents = fc.integer({ min: 0, max: 300 }).map((value) => dec(value).div(100));
const line = fc.record({ fixed: cents, slope: cents });
const at = ({ fixed, slope }: { fixed: Dec; slope: Dec }, x: Dec) => fixed.plus(slope.times(x));

test('either both cost the same at the answer, or one is cheaper wherever one looks', () => {
  fc.assert(
    fc.property(line, line, (a, b) => {
      const result = breakEven(a, b, { name: 'rate', most: dec(1) });
      if (result.ok) {
        expect(result.value.gt(0) && result.value.lte(1)).toBe(true);
        expect(at(a, result.value).minus(at(b, result.value)).abs().lt('1e-40')).toBe(true);
        return;
      }
      const why = inWords(result.faults[0]?.takes ?? '');
      const signs = [0.01, 0.25, 0.5, 0.75, 1].map((x) => at(a, dec(x)).comparedTo(at(b, dec(x))));
      const expected = why.startsWith('A and B') ? 0 : why.startsWith('A') ? -1 : 1;
      expect(signs).toEqual(signs.map(() => expected));
    }),
    { numRuns: runs(2000) },
  );
});
