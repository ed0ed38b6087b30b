import { sum } from '../exact/decimal.js';
import type { ChannelCost } from '../scenario/quote/by-channel.js';
import { figure, figurePer, type Table } from './table.js';

/** The usage charge by channel, and a last row for them all. */
export function tabulateChannels(costs: readonly ChannelCost[]): Table {
  const all = {
    sessions: sum(costs.map((own) => own.sessions)),
    resolutions: sum(costs.map((own) => own.resolutions)),
    charge: sum(costs.map((own) => own.charge)),
  };
  return [
    ['Channel', 'Sessions', 'Resolutions', 'Charge', 'Cost per resolution', 'Cross-subsidy'],
    ...costs.map((own) => [
      own.channel,
      figure(own.sessions),
      figure(own.resolutions),
      figure(own.charge),
      figurePer(own.costPerResolution),
      own.crossSubsidy === undefined ? '' : figure(own.crossSubsidy),
    ]),
    [
      'All',
      figure(all.sessions),
      figure(all.resolutions),
      figure(all.charge),
      figurePer(all.resolutions.isZero() ? undefined : all.charge.div(all.resolutions)),
      '',
    ],
  ];
}
