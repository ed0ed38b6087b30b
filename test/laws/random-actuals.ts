import fc from 'fast-check';
import { dec } from '../../src/core/exact/decimal.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { servedActivity } from '../../src/core/scenario/levers/served-activity.js';
import { LEVERS, type Case } from '../../src/core/scenario/levers/levers.js';
import { steady, type Outlook } from '../../src/core/study/time/outlook.js';
import type { ActualMonth } from '../../src/core/traffic/actual-months.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';

/** Plans, and what happened in their months. */

export const where = { table: 'actuals' as const };
export const NOTHING = { sessions: undefined, interactionsPerSession: undefined, resolutionRate: undefined };

export const base: fc.Arbitrary<Case> = fc
  .record({ offer: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(({ traffic, offer }) => quote(traffic, offer).ok);

/** Shrinking volumes, so that no closed schedule ends. */
export const outlook: fc.Arbitrary<Outlook> = fc
  .record({ months: fc.integer({ min: 1, max: 14 }), shrinks: decimalText(0, 0.2, 3) })
  .map(({ months, shrinks }) => ({ ...steady(months), growth: dec(shrinks).neg() }));

const share = decimalText(0.05, 1, 2).map(dec);
const invoice = fc.option(decimalText(-500, 9000, 2).map(dec), { nil: undefined });

/** Every channel in every month at no more sessions than planned, in any order; some figures are as planned. */
function actualsOf(own: Case, { months }: Outlook): fc.Arbitrary<ActualMonth[]> {
  const month = (index: number) =>
    fc.record({
      month: fc.constant(index + 1),
      whole: fc.constant(NOTHING),
      invoiced: invoice,
      channels: fc
        .tuple(
          ...own.traffic.channels.map((channel) =>
            fc.record({
              name: fc.constant(channel.name),
              where: fc.constant(where),
              sessions: fc.option(
                share.map((part) => channel.sessions.times(part).times(dec('0.8').pow(index))),
                { nil: undefined },
              ),
              interactionsPerSession: fc.constant(undefined),
              resolutionRate: fc.option(share, { nil: undefined }),
            }),
          ),
        )
        .chain((channels) => fc.shuffledSubarray(channels, { minLength: channels.length })),
    });
  return fc.tuple(...Array.from({ length: months }, (_, index) => month(index)));
}

export const drawn = fc
  .tuple(base, outlook)
  .chain(([own, plan]) =>
    fc.record({ own: fc.constant(own), plan: fc.constant(plan), actuals: actualsOf(own, plan) }),
  );

export function channelsOf(month: Case): Pick<ActualMonth, 'whole' | 'channels'> {
  const served = servedActivity(month).channels;
  return {
    whole: NOTHING,
    channels: month.traffic.channels.map((channel) => {
      const own = served.find(({ name }) => name === channel.name) ?? channel;
      const { name, sessions, interactionsPerSession, resolutionRate } = own;
      return { name, where, sessions, interactionsPerSession, resolutionRate };
    }),
  };
}

export function blendOf(month: Case): Pick<ActualMonth, 'whole' | 'channels'> {
  return {
    channels: [],
    whole: {
      sessions: LEVERS.sessions.get(month),
      interactionsPerSession: LEVERS['interactions per session'].get(month),
      resolutionRate: LEVERS['resolution rate'].get(month),
    },
  };
}
