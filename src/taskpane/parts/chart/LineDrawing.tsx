import { memo, useId } from 'react';
import { Axes } from './Axes.js';
import { endLabels, type ChartLayout } from './layout.js';
import { linePath, type ChartLine, type ChartMark } from './lines.js';
import { fitting } from './spread.js';

/** Pixels that the label of a mark takes. */
const MARK_LABEL = 40;

/** Axes, lines, marks and the cursor of a chart. */
export function LineDrawing({
  lines,
  layout,
  marks,
  now,
  formatX,
  formatTick,
}: {
  readonly lines: readonly ChartLine[];
  readonly layout: ChartLayout;
  readonly marks: readonly ChartMark[];
  readonly now: number | undefined;
  readonly formatX: (value: number) => string;
  readonly formatTick: (value: number) => string;
}) {
  const { x, top, bottom } = layout;
  return (
    <>
      <Axes {...{ layout, formatX, formatTick }} />
      <Lines {...{ lines, layout }} />
      <Marks {...{ marks, layout }} />
      {now !== undefined && <line className="now" x1={x(now)} x2={x(now)} y1={top} y2={bottom} />}
    </>
  );
}

const Lines = memo(function Lines({
  lines,
  layout,
}: {
  readonly lines: readonly ChartLine[];
  readonly layout: ChartLayout;
}) {
  const clip = useId();
  const { left, right, top, bottom, x, y } = layout;
  const labels = endLabels(lines, layout);
  return (
    <g>
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {lines.map(({ name, style, points }) => (
          <path key={name} className={`line line-${style}`} d={linePath(points, x, y)} />
        ))}
      </g>
      {lines.map(({ name, letter }, index) => {
        const height = labels[index];
        return height === undefined ? null : (
          <text key={name} className="letter" x={right + 4} y={height + 4}>
            {letter}
          </text>
        );
      })}
    </g>
  );
});

function Marks({ marks, layout }: { readonly marks: readonly ChartMark[]; readonly layout: ChartLayout }) {
  const { x, y, top, bottom } = layout;
  const inside = marks.filter((mark) => y(mark.y) >= top);
  const labelled = new Set(
    fitting(
      inside.map((mark) => x(mark.x)),
      MARK_LABEL,
    ),
  );
  return (
    <g className="marks">
      {inside.map((mark, index) => (
        <g key={mark.x}>
          <line x1={x(mark.x)} x2={x(mark.x)} y1={y(mark.y)} y2={bottom} />
          <circle cx={x(mark.x)} cy={y(mark.y)} r="4" />
          {labelled.has(index) && (
            <text x={x(mark.x)} y={top - 5} textAnchor="middle">
              {mark.label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
