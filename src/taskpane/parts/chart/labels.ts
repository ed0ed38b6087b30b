import { LETTER, type ChartLayout } from './layout.js';
import type { ChartLine } from './lines.js';
import { spread } from './spread.js';

/** In pixels: a line of letters, room between two labels. */
const HEIGHT = 13;
const GAP = 8;
/** Of the width of the lines: a name that is longer is cut. */
const MOST = 0.6;

/** A text that ends or is centred at x, with its line of letters standing on y. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The names of the lines that matter, each above the end of its line, as far apart as letters are high. */
export function endLabels(lines: readonly ChartLine[], layout: ChartLayout): (Label | undefined)[] {
  const { x, y, left, right, top, bottom } = layout;
  const ends = lines.map(({ label, points }) => {
    const seen = points.filter((own) => own.y !== undefined && y(own.y) >= top);
    const last = label === '' ? undefined : seen.at(-1);
    return last && { x: x(last.x), y: y(last.y ?? 0) - 5 };
  });
  const places = spread(
    ends.flatMap((end) => (end === undefined ? [] : [end.y])),
    HEIGHT,
    [top + HEIGHT, bottom - 2],
  );
  const longest = Math.max(1, Math.floor(((right - left) * MOST) / LETTER));
  return ends.map((end, index) => {
    if (end === undefined) return undefined;
    const text = shortened(lines[index]?.label ?? '', longest);
    return { text, x: Math.max(end.x, left + text.length * LETTER), y: places.shift() ?? end.y };
  });
}

/**
 * Labels in a row that do not lie over each other, each centred where it belongs or moved inside the drawing; those
 * before have their place first.
 */
export function rowLabels(
  wanted: readonly { readonly at: number; readonly text: string }[],
  y: number,
  [from, to]: readonly [number, number],
): Label[] {
  const kept: Label[] = [];
  for (const { at, text } of wanted.filter((own) => own.text !== '')) {
    const half = (text.length * LETTER) / 2;
    const own = { text, x: Math.max(from + half, Math.min(at, to - half)), y };
    const before = kept.at(-1);
    const end = before === undefined ? -Infinity : before.x + (before.text.length * LETTER) / 2 + GAP;
    if (own.x - half >= end) kept.push(own);
  }
  return kept;
}

/** The room that a label takes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxOf({ text, x, y }: Label, anchor: 'end' | 'middle'): Box {
  const width = text.length * LETTER;
  const left = anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - HEIGHT + 3, bottom: y + 3 };
}

function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
