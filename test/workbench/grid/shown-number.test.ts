import { roundedAsShown } from '../../../src/workbench/grid/shown-number';

test.each([
  [0.17325, '$0.0000', 0.1733],
  [-0.17325, '$0.0000', -0.1733],
  [2.675, '0.00', 2.68],
  [0.145, '0%', 0.15],
  [1.005, '#,##0.00;(#,##0.00)', 1.01],
])('%d in %s is rounded half away from zero on its decimal text: %d', (value, pattern, shown) =>
  expect(roundedAsShown(value, pattern)).toBe(shown),
);

test.each([
  [45352.4, 'm/d/yyyy'],
  [1234.5678, 'General'],
  [0.000012345, '0.0E+0'],
  [1234567, '0.0,,'],
])('%d in %s is left to the format', (value, pattern) => expect(roundedAsShown(value, pattern)).toBe(value));
