import { sum, ZERO, type Dec } from '../../exact/decimal.js';
import { sharedOut } from '../../exact/shared-out.js';
import { costByChannel } from '../../scenario/quote/by-channel.js';
import { isSameChannel } from '../../traffic/channel.js';
import type { ForecastMonth } from './forecast.js';

/** What a month's total is made of, by channel. */
export interface ChannelMonth {
  /** Of each channel, in the order of the channels: its part of the usage charge. */
  readonly usage: readonly Dec[];
  /** What is no channel's: fees, one-off money and top-ups. */
  readonly fees: Dec;
  readonly total: Dec;
}

/** The channels of all months, those that come later after the others. */
export function channelsOf(months: readonly ForecastMonth[]): string[] {
  const names: string[] = [];
  for (const { quote } of months)
    for (const { name } of quote.traffic.channels)
      if (!names.some((own) => isSameChannel(own, name))) names.push(name);
  return names;
}

/**
 * The usage charge of a month as it is invoiced, shared out among the channels as their parts of it are before rounding,
 * to the cent of the offer's currency; what is left of the total is fees.
 * @param terms what an invoice differs by from the contract, where there is one
 */
export function channelMonth(
  { quote, total }: ForecastMonth,
  names: readonly string[],
  terms: Dec = ZERO,
): ChannelMonth {
  const { offer, invoice } = quote;
  const parts = costByChannel(quote);
  const shares = sharedOut(
    invoice.usageCharge,
    parts.map(({ charge }) => charge),
    offer.currency.minorDigits,
  );
  const usage = names.map((name) => {
    const own = shares.filter((_, index) => isSameChannel(parts[index]?.channel, name));
    return sum(own).times(offer.exchangeRate);
  });
  return { usage, fees: total.minus(terms).minus(sum(usage)), total };
}
