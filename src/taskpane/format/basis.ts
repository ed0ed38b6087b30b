import type { Dec } from '../../core/exact/decimal.js';
import { RANK_BASES, type RankBasis } from '../../core/scenario/ranking/rank-basis.js';
import type { Figures } from './figures.js';

interface BasisWords {
  /** As a choice and as a heading. */
  readonly label: string;
  /** After "is the cheapest" or "is cheaper". */
  readonly by: string;
  /** What the figure is of, after it; '' where that is said before. */
  readonly of: string;
}

/** What the screens call each basis. */
export const BASIS_WORDS: Readonly<Record<RankBasis, BasisWords>> = {
  'total cost': { label: 'Total cost', by: 'by total cost', of: 'a month, bill and people' },
  'cost per resolution': { label: 'Cost per resolution', by: 'per resolution', of: '' },
  'monthly total': { label: 'Vendor bill', by: 'by the bill', of: 'a month' },
};

/** The choices in the order in which they are shown. */
export const BASES: readonly RankBasis[] = RANK_BASES;

/** Amounts of a month below this are written to their minor unit, where it may decide. */
const SMALL = 1000;

/** An amount of a month where figures stand side by side. */
export function monthAmount(value: Dec | undefined, { money, whole }: Figures): string {
  return value?.abs().lt(SMALL) === true ? money(value) : whole(value);
}

/** A figure as its basis has it: a cost of one resolution, or an amount of a month. */
export function basisFigure(value: Dec | undefined, basis: RankBasis, figures: Figures): string {
  return basis === 'cost per resolution' ? figures.unitCost(value) : monthAmount(value, figures);
}
