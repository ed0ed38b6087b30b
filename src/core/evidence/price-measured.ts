import { rankQuotes, type Quoted } from '../scenario/ranking/compare.js';
import { priceScenario, type Priced } from '../scenario/ranking/priced.js';
import { offersIn } from '../scenario/tables/offer-rows.js';
import type { Priceable, ScenarioRow } from '../scenario/tables/scenario.js';
import { nameKey } from '../terms/channels.js';

const WINDOW_FACTOR = 'Window factor';

/** Traffic as an offer's own rules count it. */
export interface OwnTraffic {
  readonly traffic: readonly ScenarioRow[];
  /** Whether its sessions are those of a window of its own: then its window factor is 1. */
  readonly hasOwnWindow: boolean;
}

/**
 * A scenario with each offer on the traffic that its own rules count, and all others on the scenario's; ranked together.
 * @param own by the keys of their names
 */
export function priceMeasured(scenario: Priceable, own: ReadonlyMap<string, OwnTraffic>): Priced {
  const priced = priceScenario(scenario);
  const { ranking, basis } = priced;
  if (ranking === undefined || basis === undefined || own.size === 0) return priced;
  const offers = offersIn(scenario.offers);
  const quotes = ranking.map((ranked): Quoted => {
    const counted = own.get(nameKey(ranked.name));
    const rows = offers.find(({ name }) => nameKey(name) === nameKey(ranked.name))?.rows;
    if (counted === undefined || rows === undefined) return ranked;
    const { traffic, hasOwnWindow } = counted;
    const terms = rows.map(({ row }) => (hasOwnWindow ? withoutFactor(row) : row));
    return priceScenario({ ...scenario, offers: terms, traffic }).ranking?.[0] ?? ranked;
  });
  return { ...priced, ranking: rankQuotes(quotes, basis) };
}

function withoutFactor(row: ScenarioRow): ScenarioRow {
  const { [WINDOW_FACTOR]: _, ...others } = row;
  return others;
}
