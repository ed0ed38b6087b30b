import type { WhatIfLever } from '../../core/scenario/levers/levers.js';
import type { Offer } from '../../core/terms/offer.js';
import { serves } from '../../core/terms/serves.js';
import type { Traffic } from '../../core/traffic/channel.js';
import { added } from './formula.js';
import type { PricedCall } from './priced-call.js';
import { formulaRow } from './rows.js';
import { trafficBlock, type LiveChannel } from './traffic-block.js';
import { turnedRates } from './turned-rates.js';

/** The channels of the traffic with one variable at the value of a cell, and the offer that takes them as they are. */
export function turnedChannels(
  priced: PricedCall,
  offer: Offer,
  {
    lever,
    address,
    traffic: turned,
  }: {
    readonly lever: WhatIfLever;
    readonly address: string;
    /** The traffic that core turned likewise. */
    readonly traffic: Traffic;
  },
): { traffic: readonly LiveChannel[]; offer: Offer } {
  const { calculation } = priced.call;
  const channels = trafficBlock(calculation, priced.trafficTable, priced.traffic);
  const served = channels.filter(({ name }) => serves(offer, name));
  const hasOwn = lever === 'resolution rate' && offer.resolutionRate !== undefined;
  const named = lever === 'resolution rate' ? (hasOwn ? 'own' : served.map(({ name }) => name).join()) : '';
  const traffic = calculation.once(`${priced.trafficTable.key} ${lever} ${address} ${named}`, () => {
    if (lever === 'sessions') return scaled(priced, channels, address);
    if (lever !== 'resolution rate' || hasOwn) return channels.map(turn);
    const rateOf = turnedRates(calculation, served, address);
    return channels.map((channel) => ({ ...channel, resolutionRate: rateOf(channel) }));
  });
  return { traffic, offer: withoutOwn(offer, lever) };

  function turn(channel: LiveChannel, index: number): LiveChannel {
    const { turns } = turned.channels[index] ?? channel;
    switch (lever) {
      case 'resolution rate':
        return { ...channel, resolutionRate: address };
      case 'interactions per session':
        return { ...channel, interactionsPerSession: address, turns };
      case 'human cost':
        return { ...channel, humanCost: address };
      case 'sessions':
        return channel;
    }
  }
}

/** An offer's own rate gives way to the value as the channels' do. */
function withoutOwn(offer: Offer, lever: WhatIfLever): Offer {
  if (lever === 'resolution rate') return { ...offer, resolutionRate: undefined };
  return lever === 'interactions per session' ? { ...offer, interactionsPerSession: undefined } : offer;
}

/** Sessions in all as one value, of which each channel keeps its share; contacts move along. */
function scaled(
  { call: { calculation } }: PricedCall,
  channels: readonly LiveChannel[],
  address: string,
): LiveChannel[] {
  calculation.section('Traffic, sessions tried');
  const factor = formulaRow(calculation, `${address}/(${added(channels.map((own) => own.sessions))})`, {
    label: 'Sessions over those of the traffic',
  });
  return channels.map((channel) => ({
    ...channel,
    sessions: formulaRow(calculation, `${channel.sessions}*${factor}`, {
      label: `${channel.name}: sessions`,
      unit: 'sessions',
    }),
    contacts: formulaRow(calculation, `${channel.contacts}*${factor}`, {
      label: `${channel.name}: contacts`,
      unit: 'contacts',
    }),
  }));
}
