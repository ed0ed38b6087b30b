import { createLater } from '../../src/workbench/grid/later';

test('park(call, promise, redo) asks once for the cell again, and take(call) gives the answer once', async () => {
  const later = createLater();
  let redone = 0;
  later.park('A1', Promise.resolve(7), () => redone++);
  later.park('A1', Promise.resolve(8), () => redone++);
  expect([later.open, later.take('A1')]).toEqual([1, undefined]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(redone).toBe(1);
  expect(later.take('A1')).toEqual({ value: 7 });
  expect([later.open, later.take('A1')]).toEqual([0, undefined]);
});

test('what a promise is refused with comes back as thrown', async () => {
  const later = createLater();
  const refused = new Error('no');
  later.park('A1', Promise.reject(refused), () => undefined);
  await new Promise((resolve) => setTimeout(resolve));
  expect(later.take('A1')).toEqual({ thrown: refused });
});
