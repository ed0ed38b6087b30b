import { CASES, checkAgainstReference } from './differential.js';

/** A longer run: METERWISE_CASES=1000000 npx jest test/reference */
describe('the pricing core and an engine of fractions written from the specification', () => {
  it(
    `agree to the nearest double on every figure of ${CASES} random offers`,
    () => {
      checkAgainstReference(CASES);
    },
    24 * 3600_000,
  );
});
