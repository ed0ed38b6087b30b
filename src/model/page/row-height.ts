/** A text in a cell that wraps its lines. */
export interface WrappedText {
  readonly text: string;
  /** Of its column, in characters. */
  readonly width: number;
  /** Of its font, in points. */
  readonly size: number;
  readonly bold: boolean;
}

/** A line of text is this many times as high as its font. */
const LINE_HEIGHT = 15 / 11;
/** Bold letters are this much wider than those that a column's width counts. */
const BOLD_WIDTH = 1.2;

/** The height in points that a row needs for its wrapped texts; undefined where a line is enough for each. */
export function rowHeight(texts: readonly WrappedText[]): number | undefined {
  const heights = texts.map(({ text, width, size, bold }) => {
    const lines = lineCount(text, bold ? width / BOLD_WIDTH : width);
    return lines === 1 ? 0 : lines * size * LINE_HEIGHT;
  });
  const height = Math.max(0, ...heights);
  return height === 0 ? undefined : Math.ceil(height);
}

/** Lines are broken between words; a word that is wider than its column goes on in the next line. */
function lineCount(text: string, width: number): number {
  const wide = Math.max(1, width);
  let lines = 0;
  let left = 0;
  for (const word of text.split(/\s+/)) {
    if (lines > 0 && word.length + 1 <= left) {
      left -= word.length + 1;
      continue;
    }
    const taken = Math.max(1, Math.ceil(word.length / wide));
    lines += taken;
    left = taken * wide - word.length;
  }
  return lines;
}
