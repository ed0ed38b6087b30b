import { formulaText } from '../../../../src/taskpane/screens/functions/formula-text';

test('formulaText(id, written) leaves out what is empty at the end and keeps the comma of what is empty between', () => {
  expect(formulaText('VERSION', [])).toBe('=METER.VERSION()');
  expect(formulaText('BILL', ['Offers[#All]', 'Traffic[#All]', '', '"Fin"'])).toBe(
    '=METER.BILL(Offers[#All],Traffic[#All],,"Fin")',
  );
  expect(formulaText('PACKAGE_CHARGE', ['501', '100', '49', ' '])).toBe('=METER.PACKAGE_CHARGE(501,100,49)');
});
