import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';

const INK = { rgb: '#1b1f24' };
const SOFT = { rgb: '#5a6470' };
const BRAND = { rgb: '#0b6b61' };
const INPUT = { rgb: '#0000ff' };
const INPUT_PAPER = { rgb: '#fffbdd' };
const BAND = { rgb: '#e6f2f0' };
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: '#d9e0e6' } };

/** Room between a figure and the text in the next column. */
const PADDING = { t: 0, r: 6, b: 1, l: 6 };

const base: IStyleData = { ff: 'Segoe UI', fs: 11, cl: INK, vt: VerticalAlign.MIDDLE, pd: PADDING };
const right = HorizontalAlign.RIGHT;
const left = HorizontalAlign.LEFT;
const box = { t: LINE, r: LINE, b: LINE, l: LINE };

/** Number formats by what the number is. */
export const FORMATS = {
  text: '',
  count: '#,##0',
  decimal: '#,##0.0##',
  money: '$#,##0.00',
  price: '$#,##0.0000',
  quote: '$#,##0.00##',
  whole: '$#,##0',
  percent: '0.0%',
} as const;

export type Format = keyof typeof FORMATS;

function formatted(style: IStyleData, format: Format): IStyleData {
  const pattern = FORMATS[format];
  return pattern === '' ? { ...style, ht: left } : { ...style, n: { pattern }, ht: right };
}

/** The looks of a model sheet: inputs blue on pale yellow, results black, headers in a band. */
export const LOOK = {
  title: { ...base, fs: 18, bl: BooleanNumber.TRUE, cl: BRAND } satisfies IStyleData,
  help: { ...base, cl: SOFT } satisfies IStyleData,
  label: { ...base, ht: left } satisfies IStyleData,
  header: {
    ...base,
    bl: BooleanNumber.TRUE,
    bg: BAND,
    tb: WrapStrategy.WRAP,
    ht: HorizontalAlign.CENTER,
    bd: box,
  } satisfies IStyleData,
  input: (format: Format): IStyleData => formatted({ ...base, cl: INPUT, bg: INPUT_PAPER, bd: box }, format),
  result: (format: Format): IStyleData => formatted({ ...base, bd: box }, format),
  /** For cells that a formula may spill into: nothing is drawn where nothing comes. */
  spilled: (format: Format): IStyleData => formatted(base, format),
  spilledKey: (format: Format): IStyleData => formatted({ ...base, bl: BooleanNumber.TRUE }, format),
  key: (format: Format): IStyleData =>
    formatted({ ...base, bd: box, bl: BooleanNumber.TRUE, bg: BAND }, format),
} as const;
