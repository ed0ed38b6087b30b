import type { LeverCurves } from '../../../core/study/break-even/lever-curves.js';

/** The part of the curves between two values of their lever; all of them where the two leave nothing to draw. */
export function curvesWithin(
  curves: LeverCurves,
  range: { readonly from: number; readonly to: number },
): LeverCurves {
  const from = Math.max(curves.from, range.from);
  const to = Math.min(curves.to, range.to);
  if (!(from < to)) return curves;
  const isWithin = ({ at }: { readonly at: number }) => at >= from && at <= to;
  const cut = (parts: LeverCurves['cheapest']) =>
    parts
      .filter((part) => part.to > from && part.from < to)
      .map((part) => ({ ...part, from: Math.max(part.from, from), to: Math.min(part.to, to) }));
  return {
    ...curves,
    from,
    to,
    curves: curves.curves.map(({ offer, points }) => ({ offer, points: points.filter(isWithin) })),
    crossings: curves.crossings.filter(isWithin),
    cheapest: cut(curves.cheapest),
    billingNothing: cut(curves.billingNothing),
  };
}
