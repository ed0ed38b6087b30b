import { sentence } from '../../../../src/core/fault/sentence.js';
import type { Result } from '../../../../src/core/fault/result.js';
import type { Cell } from '../../../../src/core/grid/cell.js';
import { parseTierRows, parseTierText } from '../../../../src/core/terms/tariff/parse-tiers.js';
import type { Tier } from '../../../../src/core/terms/tariff/tier.js';

/** `rate..upTo+fee`, or the sentences of the faults. */
function told(result: Result<Tier[]>): string[] {
  if (!result.ok) return result.faults.map(sentence);
  return result.value.map(
    ({ upTo, rate, flatFee }) => `${rate.toString()}..${upTo?.toString() ?? ''}+${flatFee.toString()}`,
  );
}

const text = (tiers: string) => told(parseTierText(tiers, 'tiers'));
const rows = (...cells: Cell[][]) => told(parseTierRows(cells, 'tiers'));

describe('tier text', () => {
  test.each([
    ['0.99 to 5000; 0.85 to 20000 + 50; 0.70', ['0.99..5000+0', '0.85..20000+50', '0.7..+0']],
    ['0.70', ['0.7..+0']],
    ['0.70 + 50', ['0.7..+50']],
    ['1 up to 10;2 TO 20;', ['1..10+0', '2..20+0']],
    ['1 to 10\n2', ['1..10+0', '2..+0']],
    ['0 to 50; 0.1', ['0..50+0', '0.1..+0']],
  ])('%s', (given, tiers) => {
    expect(text(given)).toEqual(tiers);
  });

  test.each([
    ['2 to 20; 1 to 10', /tier 2: it ends at 10; tiers must rise, and the one before ends at 20/],
    ['1 to 10; 2 to 10', /tier 2: it ends at 10/],
    ['1; 2 to 10', /tier 1: it has no upper end; only the last tier may be open/],
    ['1 to 0; 2', /tier 1: it has no upper end/],
    ['0,99 to 5000', /tier 1, price is "0,99"/],
    ['$1 to 10', /tier 1, price is "\$1"/],
    ['1 to 5.000,00', /tier 1, up to is "5.000,00"/],
    ['-1', /tier 1, price is "?-1"?; it must be a number of 0 or more/],
    ['1 to -5', /tier 1, up to is "-5"/],
    ['1 to 5 + x', /tier 1, flat fee is "x"/],
    ['1 to', /tier 1, price is "1 to"/],
    [';;', /tiers is blank/],
    ['', /tiers is blank/],
  ])('%s is answered with the tier and the number', (given, fault) => {
    expect(text(given)[0]).toMatch(fault);
  });

  test('every fault is told', () => {
    expect(text('x to y + z')).toHaveLength(3);
  });

  test('a text without end is refused at once', () => {
    expect(text(`1${' '.repeat(30_000)}to x`)[0]).toMatch(/^tiers, tier 1 is "1 +\.\.\."; a tier is a rate/);
  });
});

describe('tier rows', () => {
  test('up to, price and flat fee, the last end blank as null, "" or 0', () => {
    const tiers = ['0.99..5000+0', '0.7..+50'];
    for (const blank of [null, '', 0]) expect(rows([5000, 0.99, null], [blank, 0.7, 50])).toEqual(tiers);
  });

  test('a header row, blank rows and rows of zeros are left out', () => {
    expect(rows(['Up to', 'Price'], [null, ''], [5000, '0.99'], [0, 0])).toEqual(['0.99..5000+0']);
  });

  test('an open end at no price is a tier', () => {
    expect(rows([5000, 0.99], ['', 0])).toEqual(['0.99..5000+0', '0..+0']);
  });

  test('columns other than two or three, a missing price, errors', () => {
    expect(rows([1, 2, 3, 4])[0]).toBe(
      'tiers: its columns are 4; it takes up to, price and, if any, flat fee.',
    );
    expect(rows([1])[0]).toMatch(/columns are 1;/);
    expect(rows([100, null])[0]).toBe('tiers, tier 1, price is blank; it must be a number of 0 or more.');
    expect(rows([{ error: '#REF!' }, 1])[0]).toBe('tiers, tier 1, up to holds #REF!.');
    expect(rows([null, null])[0]).toMatch(/^tiers is blank/);
  });
});
