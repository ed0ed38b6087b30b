import { axisFormatOf, lookOf, numberFormatOf, strokeOf } from '../../../src/model/page/look.js';

describe('numberFormatOf', () => {
  test.each([
    ['money', undefined, '#,##0.00'],
    ['money', 'USD', '$#,##0.00'],
    ['money', 'EUR', '[$EUR] #,##0.00'],
    ['money', 'JPY', '[$JPY] #,##0'],
    ['money', 'KWD', '[$KWD] #,##0.000'],
    ['price', 'USD', '$#,##0.0000'],
    ['quote', 'EUR', '[$EUR] #,##0.00##'],
    ['percent', 'EUR', '0.0%'],
    ['count', 'EUR', '#,##0'],
    ['points', 'EUR', '+#,##0.0_);-#,##0.0_);0.0'],
    ['date', 'EUR', 'yyyy-mm-dd'],
    ['text', 'EUR', 'General'],
  ] as const)('%s in %s is %s', (format, currency, expected) => {
    expect(numberFormatOf(format, currency)).toBe(expected);
  });
});

test('axes show money in thousands and millions, below 0 too', () => {
  expect(axisFormatOf({ kind: 'column', valueFormat: 'money' }, 'USD')).toBe(
    '[>=1000000]$#,##0.0,,"M";[>=1000]$#,##0,"K";$#,##0.00',
  );
  expect(axisFormatOf({ kind: 'column', valueFormat: 'money', isOfThousands: true }, 'USD')).toBe(
    '[>=1000000]$#,##0.0,,"M";[>=1000]$#,##0,"K";$#,##0',
  );
  expect(axisFormatOf({ kind: 'line', valueFormat: 'money' }, 'EUR')).toBe(
    '[>=1000][$EUR] #,##0,"K";[<=-1000]-[$EUR] #,##0,"K";[$EUR] #,##0.00',
  );
  expect(axisFormatOf({ kind: 'scatterLines', valueFormat: 'money', isOfThousands: true }, 'USD')).toBe(
    '[>=1000000]$#,##0.0,,"M";[<=-1000000]-$#,##0.0,,"M";$#,##0,"K"',
  );
  expect(axisFormatOf({ kind: 'line', valueFormat: 'percent' }, 'USD')).toBe('0.0%');
});

describe('lookOf', () => {
  test('an input is blue on pale yellow, a result black on nothing', () => {
    const input = lookOf('input', 'money', 'USD');
    const result = lookOf('result', 'money', 'USD');
    expect([input.font.colour, input.fill]).toEqual(['#0000FF', '#FFFBDD']);
    expect([result.font.colour, result.fill]).toEqual(['#1B1F24', undefined]);
  });

  test('figures stand on the right with room beside them, words on the left', () => {
    expect(lookOf('result', 'percent', undefined)).toMatchObject({
      horizontal: 'Right',
      numberFormat: '0.0%_)',
    });
    expect(lookOf('input', 'text', 'USD')).toMatchObject({ horizontal: 'Left', numberFormat: 'General' });
  });

  test('a total is bold under a line, and has no line on its other sides', () => {
    const { font, rule, border } = lookOf('total', 'money', 'USD');
    expect([font.bold, rule, border]).toEqual([true, '#1B1F24', undefined]);
  });

  test('only headers wrap', () => {
    expect(lookOf('header', 'text', undefined).wrap).toBe(true);
    expect(lookOf('help', 'text', undefined).wrap).toBe(false);
  });
});

test('the colours of a chart are all different, then come again as dashed lines', () => {
  const strokes = Array.from({ length: 16 }, (_, index) => strokeOf(index));
  const colours = strokes.slice(0, 8).map(({ colour }) => colour);
  expect(new Set(colours).size).toBe(8);
  expect(colours.filter((colour) => !/^#[0-9A-F]{6}$/.test(colour))).toEqual([]);
  expect(strokes.slice(8).map(({ colour }) => colour)).toEqual(colours);
  expect(strokes.map(({ dashed }) => dashed)).toEqual(strokes.map((_, index) => index >= 8));
});
