import { callsMeter, enteredFormula } from '../../../src/excel/formulas/meter-formula';

test('a METER call is found by its name and by the name that Excel saves', () => {
  expect(callsMeter('=METER.BILL(Traffic,Offers)')).toBe(true);
  expect(callsMeter('=1+_xldudf_METER_BILL(A1)')).toBe(true);
  expect(callsMeter('=SUM(meter.compare(A1:B2,C1:D2))')).toBe(true);
});

test('the word inside a text or a sheet’s name is no call', () => {
  expect(callsMeter('="METER.BILL(1)"')).toBe(false);
  expect(callsMeter('="say ""METER.X"""&A1')).toBe(false);
  expect(callsMeter("='METER.BILL notes'!A1")).toBe(false);
  expect(callsMeter('=PARAMETER.X(1)')).toBe(false);
});

test('saved names are entered by their names, texts stay as they are', () => {
  expect(enteredFormula('=_xldudf_METER_BILL("_xldudf_METER_",_xldudf_METER_COMPARE(A1))')).toBe(
    '=METER.BILL("_xldudf_METER_",METER.COMPARE(A1))',
  );
});
