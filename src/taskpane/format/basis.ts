import { toDouble, type Dec } from '../../core/exact/decimal.js';
import { RANK_BASES, type RankBasis } from '../../core/scenario/ranking/rank-basis.js';
import type { FigureFormat } from './figures.js';

/** The choices in the order in which they are shown. */
export const BASES: readonly RankBasis[] = RANK_BASES;

/** Amounts of a month below this are written to their minor unit, where it may decide. */
const SMALL = 1000;

/** An amount of a month where figures stand side by side. */
export function monthAmount(value: Dec | number | undefined, { money, whole }: FigureFormat): string {
  if (value === undefined) return whole(value);
  return Math.abs(typeof value === 'number' ? value : toDouble(value)) < SMALL ? money(value) : whole(value);
}

/** A figure as its basis has it: a cost of one resolution, or an amount of a month. */
export function basisFigure(value: Dec | undefined, basis: RankBasis, figures: FigureFormat): string {
  return basis === 'cost per resolution' ? figures.unitCost(value) : monthAmount(value, figures);
}
