import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellLook, Line, LookChange, Side } from './look.js';

/** How a cell looks that nobody has touched: Excel's own. */
export const PLAIN = { fontName: 'Calibri', fontSize: 11, fontColor: '#000000' } as const;

/** One step of indent, and the room between text and edge, in pixels. */
const INDENT = 9;

const SIDES: Readonly<Record<Side, 't' | 'r' | 'b' | 'l'>> = { top: 't', right: 'r', bottom: 'b', left: 'l' };

const HORIZONTAL: Readonly<Record<CellLook['horizontal'], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<CellLook['vertical'], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** The grid has one list of lines where Excel has a style and a weight. */
const LINES: readonly (readonly [BorderStyleTypes, Line['style'], Line['weight']])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

function keyOf<Key extends string>(words: Readonly<Record<Key, number>>, value: number): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === value);
}

/** A look from the grid's style; indent, locked and hidden are not part of it. */
export function fromStyle(style: Nullable<IStyleData>): Omit<CellLook, 'locked' | 'hidden' | 'indent'> {
  return {
    fontName: style?.ff ?? PLAIN.fontName,
    fontSize: style?.fs ?? PLAIN.fontSize,
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None',
    fontColor: hex(style?.cl?.rgb) || PLAIN.fontColor,
    fill: hex(style?.bg?.rgb),
    borders: fromBorders(style?.bd),
    horizontal: keyOf(HORIZONTAL, style?.ht ?? HorizontalAlign.UNSPECIFIED) ?? 'General',
    vertical: keyOf(VERTICAL, style?.vt ?? VerticalAlign.BOTTOM) ?? 'Bottom',
    wrap: style?.tb === WrapStrategy.WRAP,
    numberFormat: style?.n?.pattern || 'General',
  };
}

function fromBorders(borders: Nullable<IBorderData>): CellLook['borders'] {
  const lines: Partial<Record<Side, Line>> = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const line = borders?.[SIDES[side]];
    const known = LINES.find(([type]) => type === line?.s);
    if (line && known) lines[side] = { style: known[1], weight: known[2], color: hex(line.cl.rgb) };
  }
  return lines;
}

/** The grid's style for a change; what it names as null is taken away. */
export function toStyle(change: LookChange): IStyleData {
  const { borders } = change;
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const style: { [Key in keyof IStyleData]: IStyleData[Key] | null } = {};
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.bold !== undefined) style.bl = flag(change.bold);
  if (change.italic !== undefined) style.it = flag(change.italic);
  if (change.strikethrough !== undefined) style.st = { s: flag(change.strikethrough) };
  if (change.underline !== undefined) style.ul = { s: flag(change.underline !== 'None') };
  if (change.fontColor !== undefined) style.cl = { rgb: change.fontColor };
  if (change.fill !== undefined) style.bg = change.fill === '' ? null : { rgb: change.fill };
  if (change.horizontal !== undefined) style.ht = HORIZONTAL[change.horizontal];
  if (change.vertical !== undefined) style.vt = VERTICAL[change.vertical];
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.numberFormat !== undefined)
    style.n = change.numberFormat === 'General' ? null : { pattern: change.numberFormat };
  if (change.indent !== undefined) style.pd = { t: 0, r: 2, b: 1, l: 2 + INDENT * change.indent };
  if (borders) {
    style.bd = Object.fromEntries(
      (Object.keys(borders) as Side[]).map((side) => [SIDES[side], toLine(borders[side])]),
    );
  }
  return style as IStyleData;
}

function toLine(line: Line | null | undefined): IBorderStyleData | null {
  if (!line) return null;
  const exact = LINES.find(([, style, weight]) => style === line.style && weight === line.weight);
  const known = exact ?? LINES.find(([, style]) => style === line.style);
  return { s: known?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
}

/** `#RRGGBB` in capitals, as Excel gives colours; "" for none. */
function hex(color: Nullable<string>): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? '')?.slice(1);
  if (!parts) return (color ?? '').toUpperCase();
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
