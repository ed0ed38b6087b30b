import { RandomStream } from '../../../src/core/stats/random.js';

describe('random numbers', () => {
  test('the first of a seed, which may never change', () => {
    const first = new Int32Array(4);
    new RandomStream(1, 0).fill(first, 4);
    expect([...first]).toMatchInlineSnapshot(`
     [
       1530113752,
       -1620252371,
       1321010356,
       -1131729728,
     ]
    `);
  });

  test('one stream however it is taken; other streams and seeds are others, also beyond 32 bits', () => {
    const taken = (seed: number, stream: number, parts: readonly number[]) => {
      const own = new RandomStream(seed, stream);
      return parts.flatMap((count) => {
        const into = new Int32Array(count);
        own.fill(into, count);
        return [...into];
      });
    };
    expect(taken(5, 2, [1, 5, 2])).toEqual(taken(5, 2, [8]));
    const others = [taken(5, 1, [8]), taken(6, 2, [8]), taken(5 + 2 ** 32, 2, [8]), taken(-5, 2, [8])];
    for (const other of others) expect(other).not.toEqual(taken(5, 2, [8]));
  });
});
