import type { Channel } from './engine.js';
import { minus, over, plus, rational, times, UNIT, type Rational } from './rational.js';

/** How the sessions and the resolution rate of one channel go on from month 1: decimal texts. */
export interface Path {
  readonly growth: string;
  /** Month, from 1, and the rate that is reached in it; none leaves the channel's rate. */
  readonly milestones: readonly (readonly [month: number, rate: string])[];
}

/** The channels of a month, from 1, each multiplied month after month by its growth, and at the rate of its own path. */
export function channelsInMonth(
  channels: readonly Channel[],
  paths: readonly Path[],
  month: number,
): Channel[] {
  return channels.map((channel, index) => {
    const { growth = '0', milestones = [] } = paths[index] ?? {};
    let factor = UNIT;
    for (let passed = 1; passed < month; passed += 1) factor = times(factor, plus(UNIT, rational(growth)));
    const scaled = (amount: string | undefined) => decimal(times(rational(amount ?? '0'), factor));
    return {
      ...channel,
      sessions: scaled(channel.sessions),
      customers: scaled(channel.customers),
      rho: milestones.length === 0 ? channel.rho : decimal(rateIn(milestones, month)),
    };
  });
}

/** By how far between the milestone before a month and the one after it the month is. */
function rateIn(milestones: Path['milestones'], month: number): Rational {
  const after = milestones.find(([at]) => at >= month) ?? milestones.at(-1);
  const before = milestones.filter(([at]) => at <= month).at(-1) ?? milestones[0];
  if (after === undefined || before === undefined) throw new Error('a path without milestones');
  const [from, low] = before;
  const [to, high] = after;
  if (from === to) return rational(low);
  const part = over(rational(String(month - from)), rational(String(to - from)));
  return plus(rational(low), times(part, minus(rational(high), rational(low))));
}

/** A fraction that ends as a decimal, written out. */
function decimal({ top, bottom }: Rational): string {
  const places = 60;
  const scaled = top * 10n ** BigInt(places);
  if (scaled % bottom !== 0n) throw new Error(`${top}/${bottom} does not end`);
  const digits = String(scaled / bottom).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}
