import { halfOf, unnoticed } from './planted.js';

test('notices every change of one function, and none of the other', () => {
  expect([9, 10, 11, 12].map(halfOf)).toEqual([9, 10, 5.5, 6]);
  unnoticed(1);
});
