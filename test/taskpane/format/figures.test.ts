import { dec } from '../../../src/core/exact/decimal';
import { figuresIn, type FigureFormat } from '../../../src/taskpane/format/figures';

/** With every kind of space as a plain one: browsers differ in which they write. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

const settings = { currency: '', decimals: 2 } as const;
const [EN, DE, FR] = ['en-US', 'de-DE', 'fr-FR'].map((locale) => figuresIn('EUR', settings, locale)) as [
  FigureFormat,
  FigureFormat,
  FigureFormat,
];

describe('figures in a language', () => {
  test('bills and unit costs with their currency, as the language writes them', () => {
    expect(plain(EN.money(39600))).toBe('€39,600.00');
    expect(plain(DE.money(39600))).toBe('39.600,00 €');
    expect(plain(FR.money(39600))).toBe('39 600,00 €');
    expect(plain(DE.unitCost(dec('1.2308')))).toBe('1,23 €');
  });

  test('bills without their minor unit, and in few letters along an axis', () => {
    expect([EN.whole(39600.5), EN.short(39600), EN.short(-1_234_567)]).toEqual([
      '€39,601',
      '€39.6K',
      '-€1.23M',
    ]);
    expect(plain(DE.whole(39600))).toBe('39.600 €');
  });

  test('shares and counts', () => {
    expect([EN.share(0.65), EN.share(0.025), EN.share(0.123456)]).toEqual(['65%', '2.5%', '12.35%']);
    expect(plain(DE.share(0.025))).toBe('2,5 %');
    expect([EN.count(50000), EN.count(4.25), DE.count(1234.5)]).toEqual(['50,000', '4.25', '1.234,5']);
    expect(plain(FR.count(50000))).toBe('50 000');
  });

  test('no figure is a dash', () => {
    expect([EN.money, EN.unitCost, EN.share, EN.count].map((write) => write(undefined))).toEqual(
      Array(4).fill('–'),
    );
  });
});

describe('currencies', () => {
  test('two kinds of dollar do not look alike', () => {
    expect(figuresIn('USD', settings, 'en-US').money(5)).toBe('$5.00');
    expect(figuresIn('CAD', settings, 'en-US').money(5)).toBe('CA$5.00');
  });

  test('a bill has the minor unit of its currency; a currency without a sign shows its code', () => {
    expect(figuresIn('JPY', settings, 'en-US').money(5)).toBe('¥5');
    expect(figuresIn('KWD', settings, 'en-US').money(5)).toMatch(/^KWD\s5\.000$/);
    expect(figuresIn('CHF', settings, 'en-US').money(5)).toMatch(/^CHF\s5\.00$/);
  });

  test('no currency: two decimals and no sign', () => {
    expect(figuresIn('', settings, 'en-US').money(1234.5)).toBe('1,234.50');
  });
});

test('unit costs have the decimals of the settings; bills do not', () => {
  for (const [decimals, cost] of [
    [2, '$1.23'],
    [3, '$1.231'],
    [4, '$1.2308'],
  ] as const) {
    const figures = figuresIn('USD', { ...settings, decimals }, 'en-US');
    expect(figures.unitCost(1.23077)).toBe(cost);
    expect(figures.money(1.23077)).toBe('$1.23');
  }
  expect(figuresIn('', { ...settings, decimals: 4 }, 'en-US').unitCost(0.5)).toBe('0.5000');
});
