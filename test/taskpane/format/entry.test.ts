import { numberEntry, shareEntry } from '../../../src/core/grid/typed-number';
import { entryStyle, plainEntry } from '../../../src/taskpane/format/entry';

const EN = entryStyle('en-US');
const DE = entryStyle('de-DE');
const FR = entryStyle('fr-FR');

describe('entryStyle', () => {
  test.each([
    ['en-US', '.'],
    ['de-DE', ','],
    ['fr-FR', ','],
    ['de-CH', '.'],
  ])('%s writes decimals after %s', (locale, decimal) => {
    expect(entryStyle(locale)).toEqual({ decimal, digits: '0123456789' });
  });
});

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
    expect(numberEntry('١٬٢٣٤٫٥', entryStyle('ar-EG'))).toBe(1234.5);
    expect(numberEntry('۶۵٪', entryStyle('fa-IR'))).toBe(0.65);
    expect(numberEntry('%65', entryStyle('tr-TR'))).toBe(0.65);
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

  test.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'sv-SE', 'tr-TR', 'hi-IN', 'ar-EG', 'fa-IR'])(
    'what %s writes is read back, as a number and as a percentage',
    (locale) => {
      const style = entryStyle(locale);
      for (const value of [0.125, 65, 1234.5, 1234567, -1234567.25, 0.000123]) {
        for (const useGrouping of [true, false]) {
          const written = new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 15 }).format(
            value,
          );
          expect([written, numberEntry(written, style)]).toEqual([written, value]);
        }
      }
      for (const share of [0.65, 0.025, 1, 0]) {
        const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 15 });
        expect(shareEntry(percent.format(share), style)).toBe(share);
      }
    },
  );
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

test.each([
  ['1234.5', 1234.5],
  ['', undefined],
  ['many', 'many'],
  ['1,5', '1,5'],
])('in a text of our own %p is %p', (text, value) => {
  expect(plainEntry(text)).toBe(value);
});
