import { dec } from '../../../../src/core/exact/decimal';
import { arrayConstant, callOf } from '../../../../src/taskpane/screens/assumptions/array-constant';

test('arrayConstant: rows by semicolons, quotes doubled; none is a blank argument', () => {
  expect(
    arrayConstant([
      [dec(1), dec('0.4')],
      [dec(6), 'a "b"'],
    ]),
  ).toBe('{1,0.4;6,"a ""b"""}');
  expect(arrayConstant([])).toBe('');
});

test('callOf: blanks at the end are left out, those in between stay', () => {
  expect(callOf('SIMULATE', ['A1:B2', '', '5', '', ''])).toBe('=METER.SIMULATE(A1:B2,,5)');
});
