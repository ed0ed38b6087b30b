import { memo, useMemo } from 'react';
import type { ChartLine, ChartMark } from './lines.js';
import { LineDrawing } from './LineDrawing.js';
import { ReadChart } from './ReadChart.js';
import { chartTop, wholeExtent } from './top.js';

/** Lines over a range, with marks and a cursor where things stand now. */
export const LineChart = memo(function LineChart({
  label,
  text,
  heading,
  lines,
  over,
  marks,
  now,
  heights = 'lowest parts',
  lowest,
  formatX,
  formatY,
  formatTick = formatY,
}: {
  /** What is drawn against what. */
  readonly label: string;
  /** What is to be seen, for those who do not. */
  readonly text: string;
  /** What it is drawn against, over the first column of its table. */
  readonly heading: string;
  readonly lines: readonly ChartLine[];
  readonly over: readonly [number, number];
  readonly marks: readonly ChartMark[];
  readonly now: number | undefined;
  /** How high it goes: see `chartTop`, or all that there is, below 0 too. */
  readonly heights?: 'lowest parts' | 'all';
  /** Of all that there is, what is below it is cut off. */
  readonly lowest?: number;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number | undefined) => string;
  /** Along the upright axis, where there is little room. */
  readonly formatTick?: (value: number) => string;
}) {
  const extent = useMemo(
    () => (heights === 'all' ? wholeExtent(lines, lowest) : ([0, chartTop(lines, marks, now)] as const)),
    [heights, lowest, lines, marks, now],
  );
  return (
    <ReadChart
      {...{ label, text, heading, lines, over, extent, now, formatX, formatY, formatTick }}
      draw={(layout) => <LineDrawing {...{ lines, layout, marks, now, formatX, formatTick }} />}
    />
  );
});
