import { portableExp, portableLog } from '../../../src/core/stats/portable.js';

describe('arithmetic that is the same everywhere', () => {
  test('exp and log agree with those of the engine to 15 digits', () => {
    for (let x = -700; x <= 700; x += 7.31) {
      expect(Math.abs(portableExp(x) / Math.exp(x) - 1)).toBeLessThan(2e-15);
      const positive = Math.exp(x);
      expect(Math.abs(portableLog(positive) - Math.log(positive))).toBeLessThanOrEqual(
        1e-15 * Math.max(1, Math.abs(x)),
      );
    }
    expect([portableExp(0), portableLog(1), portableExp(-800), portableExp(800)]).toEqual([
      1,
      0,
      0,
      Infinity,
    ]);
  });
});
