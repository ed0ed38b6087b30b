import { parseCurrency, UNLABELLED } from '../../core/grid/currency.js';
import { isDrawnFromZero } from './chart-shape.js';
import type { HighlightKind } from './highlight.js';
import type { Format, ModelChart, Role } from './sheet.js';

/** How a cell looks, in values that Excel's API and a file take alike; colours are #rrggbb. */
export interface Look {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly colour: string;
  };
  /** Undefined: no fill. */
  readonly fill: string | undefined;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  readonly vertical: 'Center';
  readonly wrap: boolean;
  /** A thin line on every side in this colour; undefined: none. */
  readonly border: string | undefined;
  /** A thin line above it in this colour; undefined: none. */
  readonly rule: string | undefined;
  readonly numberFormat: string;
}

const INK = '#1B1F24';
const SOFT = '#5A6470';
const PAPER = '#FFFFFF';
const BRAND = '#0B6B61';
const INPUT = '#0000FF';
const INPUT_PAPER = '#FFFBDD';
const BAND = '#CFE5E1';
const LINE = '#D9E0E6';

type Base = Omit<Look, 'horizontal' | 'vertical' | 'numberFormat'>;

const PLAIN: Base = {
  font: { name: 'Segoe UI', size: 11, bold: false, italic: false, colour: INK },
  fill: undefined,
  wrap: false,
  border: undefined,
  rule: undefined,
};
const BOLD: Base = { ...PLAIN, font: { ...PLAIN.font, bold: true } };

/** What each role looks like: inputs blue on pale yellow, formulas black, headers in a band. */
const ROLES: Readonly<Record<Role, Base>> = {
  title: { ...PLAIN, font: { ...BOLD.font, size: 18, colour: BRAND } },
  help: { ...PLAIN, font: { ...PLAIN.font, colour: SOFT } },
  section: { ...PLAIN, font: { ...BOLD.font, size: 13, colour: BRAND } },
  label: PLAIN,
  header: { ...BOLD, fill: BAND, wrap: true, border: LINE },
  input: { ...PLAIN, font: { ...PLAIN.font, colour: INPUT }, fill: INPUT_PAPER, border: LINE },
  result: PLAIN,
  key: BOLD,
  total: { ...BOLD, rule: INK },
  check: BOLD,
  unit: { ...PLAIN, font: { ...PLAIN.font, size: 9, italic: true, colour: SOFT } },
  source: { ...PLAIN, font: { ...PLAIN.font, colour: SOFT } },
  prose: { ...PLAIN, wrap: true },
  note: { ...PLAIN, font: { ...PLAIN.font, colour: SOFT }, wrap: true },
};

/**
 * The look of a cell by what it is for and what kind of figure it shows.
 * @param currency a three-letter code; undefined shows money without a label
 */
export function lookOf(role: Role, format: Format, currency: string | undefined): Look {
  const key = `${role} ${format} ${currency ?? ''}`;
  const look = looks.get(key) ?? newLook(role, format, currency);
  looks.set(key, look);
  return look;
}

/** A sheet asks for the same few looks cell by cell. */
const looks = new Map<string, Look>();

function newLook(role: Role, format: Format, currency: string | undefined): Look {
  const centred = role === 'header' || role === 'unit' || role === 'check';
  const horizontal = centred
    ? 'Center'
    : isFigure(format) && role !== 'prose' && format !== 'date' && format !== 'month'
      ? 'Right'
      : 'Left';
  return {
    ...ROLES[role],
    horizontal,
    vertical: 'Center',
    numberFormat: isFigure(format) ? figureFormatOf(format, currency) : 'General',
  };
}

/** Room as wide as a bracket between a figure and the text in the next column. */
const ROOM = '_)';

/** The number format of a cell with a figure. */
export function figureFormatOf(format: Format, currency: string | undefined): string {
  return `${numberFormatOf(format, currency)}${ROOM}`;
}

function isFigure(format: Format): boolean {
  return format !== 'text' && format !== 'general';
}

/** The number format of a kind of figure, in Excel's own (English) codes, as the axis of a chart takes it. */
export function numberFormatOf(format: Format, currency: string | undefined): string {
  const money = currencyPrefix(currency);
  switch (format) {
    case 'text':
    case 'general':
      return 'General';
    case 'count':
      return '#,##0';
    case 'decimal':
      return '#,##0.0##';
    case 'money':
      return `${money}${minorUnits(currency)}`;
    case 'price':
      return `${money}#,##0.0000`;
    case 'quote':
      return `${money}#,##0.00##`;
    // Money of a currency that its own row says.
    case 'amount':
      return '#,##0.00##';
    case 'percent':
      return '0.0%';
    case 'share':
      return '0.00%';
    case 'points':
      return '+#,##0.0_);-#,##0.0_);0.0';
    case 'date':
      return 'yyyy-mm-dd';
    case 'month':
      return 'mmm yyyy';
  }
}

type DrawnValues = Pick<ModelChart, 'kind' | 'valueFormat' | 'isOfThousands'>;

/**
 * The number format along the value axis of a chart: money in thousands and millions, and what is less with its
 * decimals. A format tells two bounds apart at most: where values may be below 0, it is either millions from thousands
 * or thousands from what is less, by how far they reach.
 */
export function axisFormatOf(chart: DrawnValues, currency: string | undefined): string {
  if (chart.valueFormat !== 'money') return numberFormatOf(chart.valueFormat, currency);
  const money = currencyPrefix(currency);
  // Where ticks are thousands at least, what is less than one is 0.
  const small = chart.isOfThousands === true ? `${money}#,##0` : numberFormatOf('money', currency);
  const thousands = `${money}#,##0,"K"`;
  const millions = `${money}#,##0.0,,"M"`;
  if (isDrawnFromZero(chart)) return `[>=1000000]${millions};[>=1000]${thousands};${small}`;
  return chart.isOfThousands === true
    ? `[>=1000000]${millions};[<=-1000000]-${millions};${thousands}`
    : `[>=1000]${thousands};[<=-1000]-${thousands};${small}`;
}

function currencyPrefix(code: string | undefined): string {
  if (code === undefined) return '';
  return code === 'USD' ? '$' : `[$${code}] `;
}

function minorUnits(code: string | undefined): string {
  const read = code === undefined ? undefined : parseCurrency(code, 'currency');
  const { minorDigits } = read?.ok === true ? read.value : UNLABELLED;
  return minorDigits === 0 ? '#,##0' : `#,##0.${'0'.repeat(minorDigits)}`;
}

/** How a cell differs while a highlight holds. */
export interface HighlightLook {
  readonly colour?: string;
  readonly fill?: string;
  readonly isBold?: boolean;
  /** A thin line above it in this colour. */
  readonly rule?: string;
  readonly format?: Format;
}

/**
 * A check's cell by its outcome, which each also says in words; the row of totals of a spill, which may move; a row that
 * moves nothing; an error that stands for no figure, which the words beside it tell instead; figures whose kind is known
 * only when they are shown.
 */
export const HIGHLIGHTS = {
  passed: { colour: '#0B6B61', fill: '#E6F2F0' },
  failed: { colour: '#8A1C00', fill: '#FDE3D8' },
  total: { isBold: true, rule: INK },
  none: { colour: SOFT },
  told: { colour: PAPER },
  share: { format: 'percent' },
  money: { format: 'quote' },
  price: { format: 'price' },
  whole: { format: 'count' },
} as const satisfies Readonly<Record<HighlightKind, HighlightLook>>;

/**
 * Colours of a chart's series, told apart by people of every kind of colour sight and in grey print.
 * @source Okabe and Ito, Color Universal Design (2008); the yellow is left out on white, and the order is ours.
 */
const PALETTE: readonly string[] = [
  '#0072B2',
  '#D55E00',
  '#009E73',
  '#CC79A7',
  '#56B4E9',
  '#E69F00',
  '#000000',
  '#8A8F98',
];

/** The colour of a series by its number; where the colours begin again, its line is dashed. */
export function strokeOf(index: number): { readonly colour: string; readonly dashed: boolean } {
  return { colour: PALETTE[index % PALETTE.length] ?? INK, dashed: index >= PALETTE.length };
}

/** The table style of Excel that goes with these looks: a thin band, no colours of its own. */
export const TABLE_STYLE = 'TableStyleLight1';
