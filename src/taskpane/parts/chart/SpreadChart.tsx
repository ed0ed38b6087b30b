import { memo, useMemo } from 'react';
import { messages } from '../../../messages/messages.js';
import { Axes } from './Axes.js';
import type { ChartLayout } from './layout.js';
import type { ChartLine } from './lines.js';
import { ReadChart } from './ReadChart.js';
import { fitting } from './spread.js';
import { stackedParts, stackTop } from './stacks.js';

/** Pixels that the label of a mark takes. */
const MARK_LABEL = 25;

interface SpreadBar {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

interface SpreadMark {
  readonly at: number;
  readonly label: string;
}

/** How often a figure falls where: a bar beside the other, with lines at values worth a label. */
export const SpreadChart = memo(function SpreadChart({
  label,
  text,
  name,
  bars,
  marks,
  formatX,
  formatBar,
  formatShare,
}: {
  readonly label: string;
  readonly text: string;
  /** Whose figure it is. */
  readonly name: string;
  /** Beside each other, all as wide. */
  readonly bars: readonly SpreadBar[];
  /** Rising. */
  readonly marks: readonly SpreadMark[];
  readonly formatX: (value: number) => string;
  /** A bar in words. */
  readonly formatBar: (from: number, to: number) => string;
  readonly formatShare: (value: number | undefined) => string;
}) {
  const lines = useMemo(() => [spreadLine(name, bars)], [name, bars]);
  const over = useMemo(() => [bars[0]?.from ?? 0, bars.at(-1)?.to ?? 1] as const, [bars]);
  const extent = useMemo(() => [0, stackTop(stackedParts(lines))] as const, [lines]);
  return (
    <ReadChart
      {...{ label, text, lines, over, extent }}
      now={marks[Math.floor(marks.length / 2)]?.at}
      heading={messages().parts.chart.monthlyBill}
      swatch="box"
      isWhole
      formatX={(middle) => {
        const bar = bars.find(({ from, to }) => from <= middle && middle < to);
        return bar === undefined ? '' : formatBar(bar.from, bar.to);
      }}
      formatY={formatShare}
      formatTick={formatShare}
      draw={(layout) => (
        <>
          <Axes layout={layout} formatX={formatX} formatTick={formatShare} />
          <Bars {...{ bars, layout }} />
          <Marks {...{ marks, layout }} />
        </>
      )}
    />
  );
});

/** The bars as points: each in its middle. */
function spreadLine(name: string, bars: readonly SpreadBar[]): ChartLine {
  const points = bars.map(({ from, to, share }) => ({ x: (from + to) / 2, y: share }));
  return { name, label: '', style: 0, points };
}

function Bars({ bars, layout }: { readonly bars: readonly SpreadBar[]; readonly layout: ChartLayout }) {
  return bars.map(({ from, to, share }) => (
    <rect
      key={from}
      className="box box-0"
      x={layout.x(from) + 0.5}
      width={Math.max(layout.x(to) - layout.x(from) - 1, 1)}
      y={layout.y(share)}
      height={layout.bottom - layout.y(share)}
    />
  ));
}

function Marks({ marks, layout }: { readonly marks: readonly SpreadMark[]; readonly layout: ChartLayout }) {
  const { x, top, bottom } = layout;
  const labelled = new Set(
    fitting(
      marks.map(({ at }) => x(at)),
      MARK_LABEL,
    ),
  );
  return (
    <g className="marks">
      {marks.map(({ at, label }, index) => (
        <g key={label}>
          <line x1={x(at)} x2={x(at)} y1={top} y2={bottom} />
          {labelled.has(index) && (
            <text x={x(at)} y={top - 5} textAnchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
