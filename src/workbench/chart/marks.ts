import type { Marker, SeriesData, Stroke } from './chart-data.js';
import { element } from './svg.js';

/** A place in the drawing; null is a gap in a line. */
export type Point = { readonly x: number; readonly y: number } | null;

/** How a stroke is written on an element. */
export function strokeOf(stroke: Stroke | undefined) {
  return {
    stroke: stroke?.color ?? 'none',
    'stroke-width': stroke?.width,
    'stroke-dasharray': stroke?.dash,
  };
}

/** A series of points: the line between them, broken at gaps, and a marker on each. */
export function drawPoints({ stroke, marker }: SeriesData, points: readonly Point[]): string {
  const path = points
    .map((point, index) => {
      if (!point) return '';
      return `${points[index - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    })
    .join('');
  const line =
    stroke && path
      ? element('path', {
          d: path,
          fill: 'none',
          'stroke-linejoin': 'round',
          'stroke-linecap': 'round',
          ...strokeOf(stroke),
        })
      : '';
  const markers = marker ? points.map((point) => (point ? drawMarker(marker, point.x, point.y) : '')) : [];
  return line + markers.join('');
}

/** One marker, around its middle. */
export function drawMarker({ shape, size, fill, stroke }: Marker, x: number, y: number): string {
  const half = size / 2;
  const look = { fill, stroke, 'stroke-width': 1 };
  switch (shape) {
    case 'circle':
      return element('circle', { cx: x, cy: y, r: half, ...look });
    case 'square':
      return element('rect', { x: x - half, y: y - half, width: size, height: size, ...look });
    case 'dash':
      return element('rect', { x: x - half, y: y - 1.5, width: size, height: 3, ...look });
    default: {
      const path = {
        diamond: `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`,
        triangle: `M${x} ${y - half}L${x + half} ${y + half}L${x - half} ${y + half}Z`,
        cross: `M${x - half} ${y - half}L${x + half} ${y + half}M${x + half} ${y - half}L${x - half} ${y + half}`,
        plus: `M${x} ${y - half}V${y + half}M${x - half} ${y}H${x + half}`,
      }[shape];
      return element('path', { d: path, ...look, 'stroke-width': 1.5 });
    }
  }
}
