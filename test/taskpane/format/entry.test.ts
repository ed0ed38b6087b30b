import { numberEntry, shareEntry } from '../../../src/core/grid/typed-number';
import { entryStyle, plainEntry } from '../../../src/taskpane/format/entry';

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

describe('what people of a language type', () => {
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

test.each([
  ['1234.5', 1234.5],
  ['', undefined],
  ['many', 'many'],
  ['1,5', '1,5'],
])('in a text of our own %p is %p', (text, value) => {
  expect(plainEntry(text)).toBe(value);
});
