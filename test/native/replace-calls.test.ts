import { replaceCalls } from '../../src/native/replace-calls';

const marked = (formula: string) =>
  replaceCalls(
    formula,
    ({ id }, pick) => `<${id}${pick === undefined ? '' : ` ${pick.first},${pick.second ?? ''}`}>`,
  );

test('calls are replaced where they stand, the rest is kept', () => {
  expect(marked('=ROUND(METER.A(1),2)+METER.B(2)*A1')).toBe('=ROUND(<A>,2)+<B>*A1');
});

test('INDEX with plain numbers goes with the call whose cell it picks', () => {
  expect(marked('=1-INDEX(METER.A(1), 2, 3)')).toBe('=1-<A 2,3>');
  expect(marked('=INDEX(METER.A(1),2)')).toBe('=<A 2,>');
  expect(marked('=INDEX(METER.A(1),B1)')).toBe('=INDEX(<A>,B1)');
  expect(marked('=MYINDEX(METER.A(1),1)')).toBe('=MYINDEX(<A>,1)');
});

test('the sign of a single value goes', () => {
  expect(marked('=@METER.A(1)+@B1')).toBe('=<A>+@B1');
});
