import { useId, useMemo, useState, type ReactNode } from 'react';
import { messages } from '../../../messages/messages.js';
import { DataTable } from '../DataTable.js';
import { CHART_HEIGHT, chartLayout, type ChartLayout } from './layout.js';
import { Legend } from './Legend.js';
import { commonValues, fewOf, nearestIndex, valueAt, type ChartLine } from './lines.js';
import { useWidth } from './use-width.js';

/** What a chart shows, and how it can be read. */
interface ReadableChart extends ChartFormats {
  /** What is drawn against what. */
  readonly label: string;
  /** What is to be seen, for those who do not. */
  readonly text: string;
  /** The figures, by what they are of. */
  readonly lines: readonly ChartLine[];
  readonly over: readonly [number, number];
  /** The lowest and the highest that is drawn. */
  readonly extent: readonly [number, number];
  /** Where reading starts; undefined: in the middle. */
  readonly now: number | undefined;
  /** Along the upright axis, where there is little room. */
  readonly formatTick: (value: number) => string;
}

/** How the values along both axes are written. */
interface ChartFormats {
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number | undefined) => string;
}

/**
 * The frame of a chart that can be read: dragging over it, or the arrow keys, reads its figures at another value; the
 * same figures stand in a table below. What is drawn in it is given.
 */
export function ReadChart({
  label,
  text,
  lines,
  over,
  extent,
  now,
  heading,
  swatch = 'line',
  isWhole = false,
  formatX,
  formatY,
  formatTick,
  draw,
}: ReadableChart & {
  /** Over the first column of the table. */
  readonly heading: string;
  /** How the legend shows which is which. */
  readonly swatch?: 'line' | 'box';
  /** The table has every value, not a dozen of them. */
  readonly isWhole?: boolean;
  readonly draw: (layout: ChartLayout) => ReactNode;
}) {
  const [element, width] = useWidth<HTMLDivElement>();
  const textId = useId();
  const layout = useLayout(width, { over, extent, formatTick });
  const { values, index, reading, isRead, read } = useReading(lines, now);
  return (
    <div className="chart" ref={element}>
      <div className="drawing">
        <svg
          role="img"
          aria-label={label}
          aria-describedby={textId}
          width={width}
          height={CHART_HEIGHT}
          viewBox={`0 0 ${width} ${CHART_HEIGHT}`}
        >
          {draw(layout)}
          {isRead && reading !== undefined && <ReadingLine layout={layout} at={layout.x(reading)} />}
        </svg>
        <Reader
          label={messages().parts.chart.read(label)}
          says={reading === undefined ? '' : readOut(lines, reading, { formatX, formatY })}
          {...{ layout, index, read }}
          count={values.length}
        />
      </div>
      <p id={textId} className="hidden">
        {text}
      </p>
      {reading !== undefined && (
        <Legend {...{ lines, formatY, swatch }} at={reading} heading={formatX(reading)} />
      )}
      <ChartTable
        {...{ label, heading, lines, formatX, formatY }}
        values={isWhole ? values : fewOf(values)}
      />
    </div>
  );
}

function useLayout(
  width: number,
  {
    over: [from, to],
    extent: [least, most],
    formatTick,
  }: Pick<ReadableChart, 'over' | 'extent' | 'formatTick'>,
): ChartLayout {
  return useMemo(
    () => chartLayout(width, [from, to], most, least, formatTick),
    [width, from, to, most, least, formatTick],
  );
}

/** The values that can be read, and the one that is: where things stand until another one was chosen. */
function useReading(lines: readonly ChartLine[], now: number | undefined) {
  const [chosen, read] = useState<number>();
  const values = useMemo(() => commonValues(lines), [lines]);
  const index = Math.min(chosen ?? nearestIndex(values, now), Math.max(values.length - 1, 0));
  return { values, index, reading: values[index], isRead: chosen !== undefined, read };
}

function ReadingLine({ layout: { top, bottom }, at }: { readonly layout: ChartLayout; readonly at: number }) {
  return <line className="reading" x1={at} x2={at} y1={top} y2={bottom} />;
}

/** Moves over a chart from value to value. */
function Reader({
  layout: { left, right },
  label,
  says,
  index,
  count,
  read,
}: {
  readonly layout: ChartLayout;
  readonly label: string;
  /** The figures where it stands. */
  readonly says: string;
  readonly index: number;
  readonly count: number;
  readonly read: (index: number) => void;
}) {
  return (
    <input
      type="range"
      className="reader"
      style={{ left, width: right - left }}
      aria-label={label}
      aria-valuetext={says}
      min={0}
      max={Math.max(count - 1, 0)}
      step={1}
      value={index}
      onChange={({ target }) => read(Number(target.value))}
    />
  );
}

function readOut(lines: readonly ChartLine[], reading: number, { formatX, formatY }: ChartFormats): string {
  return `${formatX(reading)}: ${lines.map((line) => `${line.name} ${formatY(valueAt(line, reading))}`).join(', ')}`;
}

/** The figures of a chart as a table, on demand. */
function ChartTable({
  label,
  heading,
  lines,
  values,
  formatX,
  formatY,
}: ChartFormats & {
  readonly label: string;
  readonly heading: string;
  readonly lines: readonly ChartLine[];
  readonly values: readonly number[];
}) {
  return (
    <details>
      <summary>{messages().parts.chart.showData}</summary>
      <DataTable
        caption={label}
        headings={[heading, ...lines.map(({ name }) => name)]}
        rows={values.map((value) => ({
          key: String(value),
          cells: [formatX(value), ...lines.map((line) => formatY(valueAt(line, value)))],
        }))}
      />
    </details>
  );
}
