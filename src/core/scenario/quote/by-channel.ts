import { ONE, ZERO, sum, type Dec } from '../../exact/decimal.js';
import { nameKey } from '../../terms/channels.js';
import { channelParts, type RatedCharge } from '../../terms/rate.js';
import type { Quote } from './quote.js';

/** What one channel pays of an offer's usage charge. Unrounded. */
export interface ChannelCost {
  readonly channel: string;
  readonly sessions: Dec;
  readonly resolutions: Dec;
  /** Its share of the usage charge after discount, minimum and cap; fees are not a channel's. */
  readonly charge: Dec;
  /** Undefined where the channel has no resolutions. */
  readonly costPerResolution: Dec | undefined;
  /** What it pays − what it would pay if the total were shared out by interactions; undefined where μ is unknown. */
  readonly crossSubsidy: Dec | undefined;
}

/**
 * The usage charge by channel: each charge by what each channel bought of it (`channelParts`), seats,
 * flat charges and amounts that no usage produced by sessions; settlement moves all channels in proportion.
 */
export function costByChannel({ activity, rated, exact }: Quote): ChannelCost[] {
  const before = sum(rated.map((charge) => charge.amount));
  const bySession = sharesBy(activity.channels.map(({ name, sessions }) => ({ name, part: sessions })));
  const perCharge = rated.map((charge) => ({ charge, shares: chargeShares(charge) ?? bySession }));
  return activity.channels.map(({ name, sessions, resolutions, interactionsPerSession }) => {
    const shareOf = (shares: Shares) => shares.get(nameKey(name)) ?? ZERO;
    const own = sum(perCharge.map(({ charge, shares }) => charge.amount.times(shareOf(shares))));
    const charge = before.isZero()
      ? exact.usageCharge.times(shareOf(bySession))
      : own.times(exact.usageCharge).div(before);
    const { interactions } = activity;
    const fair =
      interactionsPerSession === undefined || interactions === undefined || interactions.isZero()
        ? undefined
        : exact.usageCharge.times(sessions.times(interactionsPerSession)).div(interactions);
    return {
      channel: name,
      sessions,
      resolutions,
      charge,
      costPerResolution: resolutions.isZero() ? undefined : charge.div(resolutions),
      crossSubsidy: fair && charge.minus(fair),
    };
  });
}

/** Parts of a whole by channel, adding up to 1. */
type Shares = ReadonlyMap<string, Dec>;

function chargeShares({ billed, amount }: RatedCharge): Shares | undefined {
  const { channels } = billed.usage;
  if (channels.length === 0 || amount.isZero()) return undefined;
  const own = channelParts(billed.usage);
  const parts = channels.map(({ channel }, index) => ({ name: channel.name, part: own[index] ?? ZERO }));
  return parts.every(({ part }) => part.isZero()) ? undefined : sharesBy(parts);
}

function sharesBy(parts: readonly { readonly name: string; readonly part: Dec }[]): Shares {
  const whole = sum(parts.map(({ part }) => part));
  const even = ONE.div(Math.max(parts.length, 1));
  const shares = new Map<string, Dec>();
  for (const { name, part } of parts) {
    const own = shares.get(nameKey(name));
    const share = whole.isZero() ? even : part.div(whole);
    shares.set(nameKey(name), own === undefined ? share : own.plus(share));
  }
  return shares;
}
