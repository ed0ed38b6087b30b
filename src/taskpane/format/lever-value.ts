import { dec, type Dec } from '../../core/exact/decimal.js';
import { LEVERS, type LeverId, type WhatIfLever } from '../../core/scenario/levers/levers.js';
import type { FigureFormat } from './figures.js';

/** A value of a lever as it is shown. */
export function leverValue(lever: LeverId, value: Dec, { count, share, unitCost }: FigureFormat): string {
  switch (LEVERS[lever].writes) {
    case 'share':
      return share(value);
    case 'money':
      return unitCost(value);
    case 'factor':
      return `${count(value)}\u00a0×`;
    case 'count':
      return count(value);
  }
}

/** A value that a lever is moved to, in no more decimals than matter. */
export function triedValue(lever: WhatIfLever, value: number, figures: FigureFormat): string {
  const { decimals } = LEVERS[lever].slider;
  const shown = decimals === undefined ? value : Math.round(value * 10 ** decimals) / 10 ** decimals;
  return leverValue(lever, dec(shown), figures);
}
