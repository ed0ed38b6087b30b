import { remembered } from '../../../src/core/memo/remembered.js';

test('computes once for each object, undefined included', () => {
  const seen: object[] = [];
  const once = remembered((key: { readonly value: number | undefined }) => {
    seen.push(key);
    return key.value;
  });
  const [one, none] = [{ value: 1 }, { value: undefined }];
  expect([once(one), once(one), once(none), once(none), once({ value: 1 })]).toEqual([
    1,
    1,
    undefined,
    undefined,
    1,
  ]);
  expect(seen).toEqual([one, none, { value: 1 }]);
});
