import { memo, useMemo } from 'react';
import { messages } from '../../../messages/messages.js';
import { Axes } from './Axes.js';
import type { ChartLine } from './lines.js';
import { ReadChart } from './ReadChart.js';
import { stackedParts, stackTop } from './stacks.js';

/** How wide a column is of the place that it has. */
const WIDTH = 0.8;

/** Columns at whole values, each made of parts on top of each other. */
export const StackedChart = memo(function StackedChart({
  label,
  text,
  lines,
  over: [from, to],
  formatX,
  formatY,
  formatTick,
}: {
  readonly label: string;
  readonly text: string;
  /** The parts, the lowest first; all with the same values of x, 1 apart. */
  readonly lines: readonly ChartLine[];
  readonly over: readonly [number, number];
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number | undefined) => string;
  readonly formatTick: (value: number) => string;
}) {
  const parts = useMemo(() => stackedParts(lines), [lines]);
  const extent = useMemo(() => [0, stackTop(parts)] as const, [parts]);
  const over = useMemo(() => [from - 0.5, to + 0.5] as const, [from, to]);
  return (
    <ReadChart
      {...{ label, text, lines, over, extent, formatX, formatY, formatTick }}
      now={from}
      heading={messages().parts.chart.month}
      swatch="box"
      isWhole
      draw={(layout) => (
        <>
          <Axes {...{ layout, formatX, formatTick }} />
          {parts.map(({ x, style, from: low, to: high }) => (
            <rect
              key={`${x} ${style}`}
              className={`box box-${style}`}
              x={layout.x(x - WIDTH / 2)}
              width={layout.x(x + WIDTH / 2) - layout.x(x - WIDTH / 2)}
              y={layout.y(high)}
              height={layout.y(low) - layout.y(high)}
            />
          ))}
        </>
      )}
    />
  );
});
