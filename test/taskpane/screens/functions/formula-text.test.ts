import {
  formulaText,
  plainArgument,
  quoteWord,
} from '../../../../src/taskpane/screens/functions/formula-text';
import { entryStyle } from '../../../../src/taskpane/format/entry';

test('formulaText(id, written) leaves out what is empty at the end and keeps the comma of what is empty between', () => {
  expect(formulaText('VERSION', [])).toBe('=METER.VERSION()');
  expect(formulaText('BILL', ['Offers[#All]', 'Traffic[#All]', '', '"Fin"'])).toBe(
    '=METER.BILL(Offers[#All],Traffic[#All],,"Fin")',
  );
  expect(formulaText('PACKAGE_CHARGE', ['501', '100', '49', ' '])).toBe('=METER.PACKAGE_CHARGE(501,100,49)');
});

test('formulaText(id, written) takes an argument written as a formula of its own', () => {
  expect(formulaText('RATE_INTERVAL', ['=A1', ' B1 '])).toBe('=METER.RATE_INTERVAL(A1,B1)');
});

test('quoteWord(text, words) quotes a bare word of the list and nothing else', () => {
  const words = ['interaction', 'session', 'resolution'];
  expect(quoteWord('Session', words)).toBe('"session"');
  expect(quoteWord('"session"', words)).toBe('"session"');
  expect(quoteWord('B2', words)).toBe('B2');
  expect(quoteWord('', words)).toBe('');
});

describe('plainArgument', () => {
  test.each([
    ['0,65', 'de-DE', '0.65'],
    ['1.234,5', 'de-DE', '1234.5'],
    ['1,234', 'en-US', '1234'],
    ['65%', 'en-US', '0.65'],
    ['Offers[#All]', 'de-DE', 'Offers[#All]'],
    ['"session"', 'en-US', '"session"'],
    ['', 'en-US', ''],
  ])('%s written in %s is %s in a formula', (text, locale, written) => {
    expect(plainArgument(text, entryStyle(locale))).toBe(written);
  });
});
