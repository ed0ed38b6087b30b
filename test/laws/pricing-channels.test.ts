import fc from 'fast-check';
import { sum, toDouble, type Dec } from '../../src/core/exact/decimal.js';
import { costByChannel } from '../../src/core/scenario/quote/by-channel.js';
import { quote, type Quote } from '../../src/core/scenario/quote/quote.js';
import type { Channel, OfferTerms } from '../reference/engine.js';
import { volume } from '../reference/engine.js';
import { over, nearestDouble, rational } from '../reference/rational.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, quoteTerms, trafficOf, withRows } from '../reference/terms-doors.js';
import { monthlyTotal, priced, valueOf } from '../reference/doors.js';
import { runs } from '../runs.js';

/** Figures that do not tell channels apart. */
function figures({ invoice, exact, metrics }: Quote) {
  const numbers = [exact.total, metrics.failureSpend, metrics.humanCost, metrics.shareServed];
  return {
    lines: invoice.lines.map(({ amount }) => amount.toString()),
    exact: numbers.map(toDouble),
    perResolution: metrics.effectiveCostPerResolution && toDouble(metrics.effectiveCostPerResolution),
  };
}

const forAllChannels = (terms: OfferTerms) =>
  withRows(terms, (row) => {
    const { channels: _all, ...rest } = row;
    return rest;
  });

/** A channel as two, with the same rates and shares of its volume; sessions that halve exactly. */
function split(channel: Channel): Channel[] {
  const { sessions, contacts } = volume(channel);
  const { involvement: _used, ...rest } = channel;
  const part = (name: string) => ({
    ...rest,
    name,
    sessions: String(nearestDouble(over(sessions, rational('2')))),
    contacts: String(nearestDouble(over(contacts, rational('2')))),
    ...(channel.customers === undefined ? {} : { customers: String(Number(channel.customers) / 2) }),
  });
  return [part(channel.name), part(`${channel.name}, other half`)];
}

describe('pricing: channels', () => {
  test('splitting a channel into two of the same kind does not matter', () => {
    const exact = randomTraffic.filter((traffic) =>
      traffic.every((channel) => {
        const { sessions, contacts } = volume(channel);
        return [sessions, contacts].every(({ bottom }) => 10n ** 8n % bottom === 0n);
      }),
    );
    fc.assert(
      fc.property(randomOffer, exact, (terms, traffic) => {
        const everywhere = forAllChannels(terms);
        const [whole, halves] = [
          quoteTerms(everywhere, traffic),
          quoteTerms(everywhere, traffic.flatMap(split)),
        ];
        expect(halves.ok).toBe(whole.ok);
        if (whole.ok && halves.ok) expect(figures(halves.value)).toEqual(figures(whole.value));
      }),
      { numRuns: runs(300) },
    );
  });

  test('what channels are called, and in which order they stand, does not matter', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, (terms, traffic) => {
        const rename = (name: string) => `${name} & co.`;
        const renamed = withRows(terms, (row) =>
          row.channels === undefined ? row : { ...row, channels: row.channels.map(rename) },
        );
        const turned = traffic.map((channel) => ({ ...channel, name: rename(channel.name) })).reverse();
        const [own, other] = [quoteTerms(terms, traffic), quoteTerms(renamed, turned)];
        expect(other.ok).toBe(own.ok);
        if (own.ok && other.ok) expect(figures(other.value)).toEqual(figures(own.value));
      }),
      { numRuns: runs(300) },
    );
  });

  test('costs by channel add up to the usage charge, and cross-subsidies to 0', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, (terms, traffic) => {
        const own = quoteTerms(terms, traffic);
        if (!own.ok) return;
        const costs = costByChannel(own.value);
        expect(toDouble(sum(costs.map(({ charge }) => charge)))).toBe(toDouble(own.value.exact.usageCharge));
        const subsidies = costs.map(({ crossSubsidy }) => crossSubsidy);
        const known = subsidies.filter((value): value is Dec => value !== undefined);
        expect([0, subsidies.length]).toContain(known.length);
        expect(sum(known).abs().lt('1e-35')).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });
});

describe('pricing: blends', () => {
  /** All channels as one, whose μ and ρ are ratios of sums. */
  function pooled(channels: readonly Channel[]) {
    const traffic = trafficOf(channels).channels;
    const sessions = sum(traffic.map((own) => own.sessions));
    const ratio = (of: (own: (typeof traffic)[number]) => Dec) =>
      sum(traffic.map((own) => own.sessions.times(of(own)))).div(sessions);
    const [first] = traffic;
    if (first === undefined) throw new Error('no channel');
    return {
      channels: [
        {
          ...first,
          name: 'Pooled',
          sessions,
          contacts: sum(traffic.map((own) => own.contacts)),
          interactionsPerSession: ratio((own) => own.interactionsPerSession ?? own.sessions),
          resolutionRate: ratio((own) => own.resolutionRate),
          turns: { kind: 'mean' as const },
        },
      ],
    };
  }

  const linear: fc.Arbitrary<OfferTerms> = fc
    .tuple(
      fc.constantFrom('interaction' as const, 'session' as const, 'resolution' as const),
      decimalText(0.01, 4, 2),
      decimalText(0, 1, 2),
    )
    .map(([meter, rate, handover]) => ({
      name: 'A',
      rows: [{ meter, rate, ...(meter === 'resolution' ? { handover } : {}) }],
    }));

  test('pooled channels give the same bill under a linear tariff', () => {
    const busy = randomTraffic.filter((traffic) =>
      traffic.some((channel) => volume(channel).sessions.top > 0n),
    );
    fc.assert(
      fc.property(linear, busy, (terms, traffic) => {
        const apart = valueOf(quoteTerms(terms, traffic));
        const together = valueOf(quote(pooled(traffic), offerOf(terms)));
        expect(toDouble(together.exact.total)).toBe(toDouble(apart.exact.total));
        const cost = (own: Quote) =>
          own.metrics.effectiveCostPerResolution?.toSignificantDigits(30).toString();
        expect(cost(together)).toBe(cost(apart));
      }),
      { numRuns: runs(300) },
    );
  });

  test('and not under a capped one, nor where units round up', () => {
    const short = { Channel: 'Chat', Sessions: 1000, 'Interactions per session': 2, 'Resolution rate': 0.7 };
    const long = { ...short, Channel: 'Voice', 'Interactions per session': 10 };
    const blend = [{ ...short, Sessions: 2000, 'Interactions per session': 6 }];
    const capped = { Meter: 'interaction', Rate: 0.1, 'Session cap': 0.6 };
    expect([monthlyTotal(priced(capped, [short, long])), monthlyTotal(priced(capped, blend))]).toEqual([
      800, 1200,
    ]);
    const credits = { Meter: 'unit', Rate: 0.1, 'Replies per unit': 4 };
    expect([monthlyTotal(priced(credits, [short, long])), monthlyTotal(priced(credits, blend))]).toEqual([
      400, 400,
    ]);
    const odd = [
      { ...short, 'Interactions per session': 1 },
      { ...long, 'Interactions per session': 4 },
    ];
    const oddBlend = [{ ...short, Sessions: 2000, 'Interactions per session': 2.5 }];
    const pairs = { ...credits, 'Replies per unit': 2 };
    expect([monthlyTotal(priced(pairs, odd)), monthlyTotal(priced(pairs, oddBlend))]).toEqual([300, 400]);
  });
});
