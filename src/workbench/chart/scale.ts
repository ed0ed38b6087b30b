import type { AxisData } from './chart-data.js';

/** A stretch of figures with its ticks. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** What is left free beyond the furthest figure, as a share of all that is shown. */
const AIR = 0.05;

/**
 * The scale of an axis of figures, chosen as Excel chooses: from 0, unless all figures lie within a sixth of the
 * largest; a little air above; steps of 1, 2 or 5. What the axis itself says goes first.
 * @param fromZero bars stand on 0 whatever their figures are
 * @param room how many ticks there is room for
 */
export function scaleFor(
  figures: readonly number[],
  axis: Pick<AxisData, 'minimum' | 'maximum' | 'step'>,
  fromZero: boolean,
  room: number,
): Scale {
  const least = figures.length > 0 ? Math.min(...figures) : 0;
  const most = figures.length > 0 ? Math.max(...figures) : 1;
  // All figures within a sixth of the furthest from 0: then the axis need not reach 0.
  const near = !fromZero && least > 0 && (most - least) / most < 1 / 6;
  const below = !fromZero && most < 0 && (most - least) / -least < 1 / 6;
  const reach = near || below ? most - least : Math.max(0, most) - Math.min(0, least);
  const low = axis.minimum ?? (near ? least - reach / 2 : least < 0 ? least - reach * AIR : 0);
  const high = axis.maximum ?? (below ? most + reach / 2 : most > 0 ? most + reach * AIR : 0);
  const span = high > low ? high - low : Math.abs(low) || 1;
  const step =
    axis.step !== undefined && axis.step > 0
      ? axis.step
      : niceStep(leastStep(span / Math.max(1, room), Math.max(Math.abs(low), Math.abs(high))));
  const minimum = axis.minimum ?? Math.floor(tidy(low / step)) * step;
  const end = Math.ceil(tidy((low + span) / step)) * step;
  const maximum = axis.maximum ?? (end > minimum ? end : minimum + step);
  const count = Math.min(200, Math.floor(tidy((maximum - minimum) / step)));
  const ticks = Array.from({ length: Math.max(0, count) + 1 }, (_, index) => tidy(minimum + index * step));
  return { minimum, maximum: maximum > minimum ? maximum : minimum + step, ticks };
}

/** Steps too small for binary fractions to tell ticks apart are none. */
function leastStep(wanted: number, furthest: number): number {
  return Math.max(wanted, furthest * 1e-9, 1e-300);
}

/** The smallest of 1, 2, 5, 10, … × 10ⁿ that is not below the given step. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
