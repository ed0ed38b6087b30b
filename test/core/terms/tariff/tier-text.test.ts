import { tierLines, tierText } from '../../../../src/core/terms/tariff/tier-text';

const lines = (text: string) =>
  tierLines(text)?.map(({ upTo, rate, flatFee }) => `${rate}..${upTo}+${flatFee}`);

describe('tier text as the rows of a table', () => {
  test.each([
    ['0.99 to 5000; 0.85 to 20000 + 50; 0.70', ['0.99..5000+', '0.85..20000+50', '0.70..+']],
    ['1 up to 10\n2', ['1..10+', '2..+']],
    ['', []],
    ['? to 10', ['..10+']],
  ])('%j is taken apart', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test.each(['cheap; 0.7', '0,99 to 5000', '1 to many', `${'9'.repeat(101)}; 1`])(
    '%j is no table, so that it stays as it was typed',
    (text) => {
      expect(tierLines(text)).toBeUndefined();
    },
  );

  test.each(['0.99 to 5000; 0.85 to 20000 + 50; 0.70', '? to 10; 2 + 5', '0.7', ''])(
    '%j is written as it was read',
    (text) => {
      expect(tierText(tierLines(text) ?? [])).toBe(text);
    },
  );

  test('rows of blanks are left out', () => {
    const blank = { upTo: '', rate: '', flatFee: '' };
    expect(tierText([blank, { ...blank, rate: '2' }, blank])).toBe('2');
  });
});
