import { useId, useMemo, useState, type ReactNode } from 'react';
import { DataTable } from '../DataTable.js';
import { CHART_HEIGHT, chartLayout, type ChartLayout } from './layout.js';
import { Legend } from './Legend.js';
import { commonValues, fewOf, nearestIndex, valueAt, type ChartLine } from './lines.js';
import { useWidth } from './use-width.js';

/**
 * The frame of a chart that can be read: dragging over it, or the arrow keys, reads its figures at another value; the
 * same figures stand in a table below. What is drawn in it is given.
 */
export function ReadChart({
  label,
  text,
  lines,
  over,
  extent: [least, most],
  now,
  heading = 'At',
  swatch = 'line',
  isWhole = false,
  formatX,
  formatY,
  draw,
}: {
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
  /** Over the first column of the table. */
  readonly heading?: string;
  /** How the legend shows which is which. */
  readonly swatch?: 'line' | 'box';
  /** The table has every value, not a dozen of them. */
  readonly isWhole?: boolean;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number | undefined) => string;
  readonly draw: (layout: ChartLayout) => ReactNode;
}) {
  const [element, width] = useWidth<HTMLDivElement>();
  const [read, setRead] = useState<number>();
  const textId = useId();
  const values = useMemo(() => commonValues(lines), [lines]);
  const [from, to] = over;
  const layout = useMemo(() => chartLayout(width, [from, to], most, least), [width, from, to, most, least]);
  const index = Math.min(read ?? nearestIndex(values, now), Math.max(values.length - 1, 0));
  const reading = values[index];
  const readOut =
    reading === undefined
      ? ''
      : `${formatX(reading)}: ${lines.map((line) => `${line.name} ${formatY(valueAt(line, reading))}`).join(', ')}`;
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
          {read !== undefined && reading !== undefined && (
            <line
              className="reading"
              x1={layout.x(reading)}
              x2={layout.x(reading)}
              y1={layout.top}
              y2={layout.bottom}
            />
          )}
        </svg>
        <input
          type="range"
          className="reader"
          style={{ left: layout.left, width: layout.right - layout.left }}
          aria-label={`Read the chart: ${label}`}
          aria-valuetext={readOut}
          min={0}
          max={Math.max(values.length - 1, 0)}
          step={1}
          value={index}
          onChange={({ target }) => setRead(Number(target.value))}
        />
      </div>
      <p id={textId} className="hidden">
        {text}
      </p>
      {reading !== undefined && (
        <Legend {...{ lines, formatY, swatch }} at={reading} heading={formatX(reading)} />
      )}
      <details>
        <summary>Show data</summary>
        <DataTable
          caption={label}
          headings={[heading, ...lines.map(({ name }) => name)]}
          rows={(isWhole ? values : fewOf(values)).map((value) => ({
            key: String(value),
            cells: [formatX(value), ...lines.map((line) => formatY(valueAt(line, value)))],
          }))}
        />
      </details>
    </div>
  );
}
