import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { haveSameTables } from '../../../../src/core/scenario/tables/same-tables';

const { traffic, offers } = EXAMPLE_SCENARIO;

describe('haveSameTables', () => {
  test('the same rows, whatever the order of their cells and the words of their headers', () => {
    const turned = traffic.map((row) => Object.fromEntries(Object.entries(row).reverse()));
    expect(haveSameTables(EXAMPLE_SCENARIO, { traffic: turned, offers })).toBe(true);
    const aliased = { traffic: [{ resolution_rate: '65%' }], offers };
    expect(haveSameTables(aliased, { traffic: [{ 'Resolution rate': '65%' }], offers })).toBe(true);
  });

  test.each([
    ['another figure', offers.map((row) => ({ ...row, Rate: 1 }))],
    ['a note', offers.map((row) => ({ ...row, Note: 'mine' }))],
    ['a row less', offers.slice(1)],
    ['another order', [...offers].reverse()],
  ])('%s is a difference', (_, other) => {
    expect(haveSameTables(EXAMPLE_SCENARIO, { traffic, offers: other })).toBe(false);
  });
});
