import { memo, useId } from 'react';
import { Axes } from './Axes.js';
import { endLabels, rowLabels } from './labels.js';
import { MARGIN, type ChartLayout } from './layout.js';
import { linePath, type ChartLine, type ChartMark } from './lines.js';

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
        {/* Those that matter lie on top of the others. */}
        {[...lines].reverse().map(({ name, style, points }) => (
          <path key={name} className={`line line-${style}`} d={linePath(points, x, y)} />
        ))}
      </g>
      {lines.map(({ name, style }, index) => {
        const label = labels[index];
        return label === undefined ? null : (
          <text key={name} className={`label label-${style}`} x={label.x} y={label.y} textAnchor="end">
            {label.text}
          </text>
        );
      })}
    </g>
  );
});

function Marks({ marks, layout }: { readonly marks: readonly ChartMark[]; readonly layout: ChartLayout }) {
  const { x, y, top, bottom, right } = layout;
  const inside = marks.filter((mark) => y(mark.y) >= top);
  const labels = rowLabels(
    inside.map((mark) => ({ at: x(mark.x), text: mark.label })),
    top - 5,
    [0, right + MARGIN.right],
  );
  return (
    <g className="marks">
      {inside.map((mark) => (
        <g key={mark.x}>
          <line x1={x(mark.x)} x2={x(mark.x)} y1={y(mark.y)} y2={bottom} />
          <circle cx={x(mark.x)} cy={y(mark.y)} r="4" />
        </g>
      ))}
      {labels.map((own) => (
        <text key={own.x} x={own.x} y={own.y} textAnchor="middle">
          {own.text}
        </text>
      ))}
    </g>
  );
}
