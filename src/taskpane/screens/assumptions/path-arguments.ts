import { GROWTH_COLUMNS, RAMP_COLUMNS } from '../../../core/scenario/assumptions/assumptions.js';
import type { Outlook } from '../../../core/study/time/outlook.js';
import { arrayConstant, constant } from './array-constant.js';

/** Growth as functions take it: a figure, or rows of channels with one for all others. */
export function growthArgument({ growth, channelGrowth }: Outlook): string {
  if (channelGrowth === undefined) return growth.isZero() ? '' : constant(growth);
  const own = channelGrowth.map(({ channel, growth: rate }) => [channel, rate]);
  return arrayConstant([GROWTH_COLUMNS.slice(0, 2), ...own, ['All', growth]]);
}

/** Milestones as functions take them, with a column of channels where one has its own. */
export function rampArgument({ ramp = [] }: Outlook): string {
  if (ramp.every(({ channel }) => channel === undefined)) {
    return arrayConstant(ramp.map(({ month, share }) => [month, share]));
  }
  const own = ramp.map(({ month, share, channel = '' }) => [month, share, channel]);
  return arrayConstant([RAMP_COLUMNS.slice(0, 3), ...own]);
}
