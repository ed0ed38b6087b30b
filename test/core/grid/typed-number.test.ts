import {
  numberEntry,
  shareEntry,
  signedAmount,
  type EntryStyle,
} from '../../../src/core/grid/typed-number.js';

const EN: EntryStyle = { decimal: '.', digits: '0123456789' };
const DE: EntryStyle = { decimal: ',', digits: '0123456789' };
const FR = DE;

describe('numberEntry', () => {
  test.each([
    ['65', 65],
    ['0.65', 0.65],
    ['0,65', 0.65],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['12,34,567.8', 1234567.8],
    ['1 234', 1234],
    ['1 234,5', 1234.5],
    ["1'234.50", 1234.5],
    ['1’234', 1234],
    ['0,125', 0.125],
    ['-1,234', -1234],
    ['+5', 5],
    ['−5', -5],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['65%', 0.65],
    ['1,234%', 12.34],
    ['  7  ', 7],
  ])('English: %s is %p', (text, value) => {
    expect(numberEntry(text, EN)).toBe(value);
  });

  test.each([
    ['0,65', 0.65],
    ['0.65', 0.65],
    ['1,234', 1.234],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['0.125', 0.125],
    ['12.5', 12.5],
    ['1.5', 1.5],
    ['1.23', 1.23],
    ['12.345 %', 123.45],
  ])('German: %s is %p', (text, value) => {
    expect(numberEntry(text, DE)).toBe(value);
  });

  test.each([
    ['1 234', 1234],
    ['1\u202f234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ['65\u202f%', 0.65],
    ['1,234', 1.234],
    ['1.234', 1234],
  ])('French: %s is %p', (text, value) => {
    expect(numberEntry(text, FR)).toBe(value);
  });

  test('digits and signs of other scripts, and of Turkish percents', () => {
    expect(numberEntry('١٬٢٣٤٫٥', { decimal: '٫', digits: '٠١٢٣٤٥٦٧٨٩' })).toBe(1234.5);
    expect(numberEntry('۶۵٪', { decimal: '٫', digits: '۰۱۲۳۴۵۶۷۸۹' })).toBe(0.65);
    expect(numberEntry('%65', DE)).toBe(0.65);
  });

  test('nothing is a blank', () => {
    expect(numberEntry('', EN)).toBeUndefined();
    expect(numberEntry('   ', EN)).toBeUndefined();
  });

  test.each([
    'abc',
    '$0.99',
    '0,99 €',
    '1.2.3',
    '1,2,3.4',
    '12 34',
    '1 2',
    '1.234.5',
    '--5',
    '5 %%',
    '1:2',
    'NaN',
  ])('%s is no number in any language, and stays as it was typed', (text) => {
    for (const style of [EN, DE, FR]) expect(numberEntry(text, style)).toBe(text);
  });
});

describe('shareEntry', () => {
  test.each([
    ['65', 0.65],
    ['65%', 0.65],
    ['65 %', 0.65],
    ['0.65', 0.65],
    ['0,65', 0.65],
    ['2,5', 0.025],
    ['100', 1],
    ['1', 0.01],
    ['0', 0],
    ['0.5%', 0.005],
    ['%70', 0.7],
    ['120', 1.2],
    ['', undefined],
    ['most', 'most'],
  ])('%s is %p in every language', (text, share) => {
    for (const style of [EN, DE, FR]) expect(shareEntry(text, style)).toBe(share);
  });
});

describe('signedAmount', () => {
  test.each([
    ['$0.99', '$', 'USD', '0.99'],
    ['US$ 7', 'US$', 'USD', '7'],
    ['7,40 €', '€', 'EUR', '7,40'],
    ['£1,234.50', '£', 'GBP', '1,234.50'],
    ['¥\u00a0120', '¥', 'JPY', '120'],
    ['₹ 12', '₹', 'INR', '12'],
    ['chf 3', 'chf', 'CHF', '3'],
    ['3 SEK', 'SEK', 'SEK', '3'],
    ['A$5', 'A$', 'A$', '5'],
    ['-5 €', '€', 'EUR', '-5'],
  ])('%s has the sign %s, of %s, and the amount %s', (typed, sign, code, amount) => {
    expect(signedAmount(typed)).toEqual({ sign, code, amount });
  });

  test.each(['0.99', '€', 'about 5', '5 euros', ''])('%p has none', (typed) => {
    expect(signedAmount(typed)).toBeUndefined();
  });
});
