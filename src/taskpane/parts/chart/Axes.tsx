import { rowLabels } from './labels.js';
import { MARGIN, type ChartLayout } from './layout.js';

/** The labels of both axes, and a line across the chart at each of the upright one; the one at 0 stands out. */
export function Axes({
  layout: { left, right, bottom, x, y, xTicks, yTicks },
  formatX,
  formatTick,
}: {
  readonly layout: ChartLayout;
  readonly formatX: (value: number) => string;
  readonly formatTick: (value: number) => string;
}) {
  return (
    <g className="axes">
      {yTicks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'ground' : undefined}
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={left - 5} y={y(tick) + 4} textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {rowLabels(
        xTicks.map((tick) => ({ at: x(tick), text: formatX(tick) })),
        bottom + 15,
        [0, right + MARGIN.right],
      ).map(({ text, x: at, y: line }) => (
        <text key={text} x={at} y={line} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
