import type { Fault } from '../../fault/fault.js';
import type { Result } from '../../fault/result.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';
import { compare, type Ranked } from './compare.js';
import { currencyOf } from './currency-of.js';
import { keptBasis, usualBasis, type RankBasis } from './rank-basis.js';
import { readOfferRows, readTrafficRows } from '../tables/read-scenario.js';
import type { Priceable } from '../tables/scenario.js';

/** What the core makes of a scenario. */
export interface Priced {
  readonly traffic: Result<Traffic>;
  /** In order of first appearance, each read or with its faults; none where the table cannot be read as a whole. */
  readonly offers: readonly ReadOffer[];
  /** Everything that is wrong: of the traffic, of the offers, and what stands in the way of pricing; each once. */
  readonly faults: readonly Fault[];
  /** What the ranking goes by: as the scenario keeps it, else by the rule; undefined without traffic. */
  readonly basis: RankBasis | undefined;
  /** The best first; undefined where there is no traffic, no offers table, no known basis, or two currencies. */
  readonly ranking: readonly Ranked[] | undefined;
  /** Three letters, as the offers or the traffic state it; undefined where neither does. */
  readonly currency: string | undefined;
}

/** Reads and ranks a scenario, whatever state its tables are in. */
export function priceScenario(scenario: Priceable): Priced {
  const { traffic } = readTrafficRows(scenario.traffic);
  const { offers: read } = readOfferRows(scenario.offers);
  const kept = keptBasis(scenario.assumptions);
  const usual = traffic.ok ? usualBasis(traffic.value) : undefined;
  const basis = kept.ok ? (kept.value ?? usual) : undefined;
  const offers = read.ok ? read.value : [];
  const ranked =
    traffic.ok && read.ok && basis !== undefined ? compare(traffic.value, offers, basis) : undefined;
  const ranking = ranked?.ok === true ? ranked.value : undefined;
  const results = [
    traffic,
    read,
    kept,
    ...offers.map(({ offer }) => offer),
    ...(ranked === undefined ? [] : [ranked]),
  ];
  const quotes = (ranking ?? []).map(({ quote }) => quote);
  return {
    traffic,
    offers,
    faults: eachOnce([...results, ...quotes].flatMap((own) => (own.ok ? [] : own.faults))),
    basis,
    ranking,
    currency: currencyOf(offers, traffic.ok ? traffic.value.channels : []),
  };
}

function eachOnce(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
