import { memo, useId, useMemo, useState } from 'react';
import { DataTable } from '../DataTable.js';
import { CHART_HEIGHT, chartLayout } from './layout.js';
import { Legend } from './Legend.js';
import { commonValues, fewOf, nearestIndex, valueAt, type ChartLine, type ChartMark } from './lines.js';
import { LineDrawing } from './LineDrawing.js';
import { chartTop } from './top.js';
import { useWidth } from './use-width.js';

/**
 * Lines over a range, with marks and a cursor where things stand now. Dragging over it, or the arrow keys, reads the
 * lines at another value; the same figures stand in a table below.
 */
export const LineChart = memo(function LineChart({
  label,
  text,
  lines,
  over,
  marks,
  now,
  formatX,
  formatY,
}: {
  /** What is drawn against what. */
  readonly label: string;
  /** What is to be seen, for those who do not. */
  readonly text: string;
  readonly lines: readonly ChartLine[];
  readonly over: readonly [number, number];
  readonly marks: readonly ChartMark[];
  readonly now: number | undefined;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number | undefined) => string;
}) {
  const [element, width] = useWidth<HTMLDivElement>();
  const [read, setRead] = useState<number>();
  const textId = useId();
  const values = useMemo(() => commonValues(lines), [lines]);
  const [from, to] = over;
  const top = useMemo(() => chartTop(lines, marks), [lines, marks]);
  const layout = useMemo(() => chartLayout(width, [from, to], top), [width, from, to, top]);
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
          <LineDrawing {...{ lines, layout, marks, now, formatX, formatY }} />
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
      {reading !== undefined && <Legend {...{ lines, formatY }} at={reading} heading={formatX(reading)} />}
      <details>
        <summary>The figures</summary>
        <DataTable
          caption={label}
          headings={['At', ...lines.map(({ name }) => name)]}
          rows={fewOf(values).map((value) => ({
            key: String(value),
            cells: [formatX(value), ...lines.map((line) => formatY(valueAt(line, value)))],
          }))}
        />
      </details>
    </div>
  );
});
