import { sum, toDouble, ZERO } from '../../exact/decimal.js';
import { trafficLengths } from '../../scenario/levers/session-lengths.js';
import type { Case } from '../../scenario/levers/lever.js';
import type { Column, Columns } from './columns.js';

/** What interactions per session that stand here are turned to, as a column; undefined where they are not drawn. */
export type TurnedLengths = (length: number, least: number) => Column | undefined;

/** What `turnLengths` of the scenario does over the traffic of a case, in doubles, by what its mean is drawn to be. */
export function turnedLengths(columns: Columns, base: Case, drawn: Column | undefined): TurnedLengths {
  if (drawn === undefined) return () => undefined;
  const lengths = trafficLengths(base);
  const weight = toDouble(sum(lengths.map((own) => own.weight)));
  const floor = toDouble(sum(lengths.map((own) => own.weight.times(own.least))));
  const stands = toDouble(
    lengths.reduce((all, own) => all.plus(own.weight.times(own.length.minus(own.least))), ZERO),
  );
  const mean = drawn.values;
  return (length, least) => {
    const by = stands === 0 ? 1 : ((length - least) * weight) / stands;
    const from = stands === 0 ? -least : (-(length - least) * floor) / stands;
    return columns.add(`length ${by} ${from} ${least}`, (into, count) =>
      turn(into, mean, { by, from, least }, count),
    );
  };
}

function turn(
  into: Float64Array,
  mean: Float64Array,
  { by, from, least }: { readonly by: number; readonly from: number; readonly least: number },
  count: number,
): void {
  for (let trial = 0; trial < count; trial += 1) {
    into[trial] = least + Math.max(by * (mean[trial] as number) + from, 0);
  }
}
