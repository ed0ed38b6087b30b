import { tableName } from '../../core/fault/place.js';
import { clause } from '../../core/fault/sentence.js';
import type { Result } from '../../core/fault/result.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { quote, type Quote } from '../../core/scenario/quote/quote.js';
import { nameKey } from '../../core/terms/channels.js';
import { BEYOND_TERMS } from '../../core/terms/beyond-terms.js';
import { OFFERS_TABLE } from '../../core/terms/columns.js';
import type { Offer } from '../../core/terms/offer.js';
import { usedBeyond } from '../../core/terms/used-beyond.js';
import { readOffers, type ReadOffer } from '../../core/terms/read-offers.js';
import type { Traffic } from '../../core/traffic/channel.js';
import { TRAFFIC_TABLE } from '../../core/traffic/columns.js';
import { readTraffic } from '../../core/traffic/read-traffic.js';
import type { NativeCall } from '../converter.js';
import { servedChannels } from './activity-lines.js';
import type { MeanNow } from './meter-lines.js';
import { locateTable, type LocatedTable } from './located-table.js';
import { offerBlock, type OfferBlock } from './offer-block.js';
import { rowOf, TermLines } from './terms.js';
import { trafficBlock } from './traffic-block.js';
import { Unconvertible } from './unconvertible.js';

/** The two tables of a call, read and found in the workbook. */
export interface PricedCall {
  readonly call: NativeCall;
  readonly offersTable: LocatedTable;
  readonly trafficTable: LocatedTable;
  readonly offers: readonly ReadOffer[];
  readonly traffic: Traffic;
}

/** The tables of a call whose first two arguments are offers and traffic. Throws where they cannot be read. */
export function pricedCall(call: NativeCall): PricedCall {
  const offersTable = locate(call, 'offers', OFFERS_TABLE);
  const trafficTable = locate(call, 'traffic', TRAFFIC_TABLE);
  return {
    call,
    offersTable,
    trafficTable,
    offers: orThrow(readOffers(offersTable.cells)),
    traffic: orThrow(readTraffic(trafficTable.cells)),
  };
}

function locate(call: NativeCall, name: string, kind: Parameters<typeof locateTable>[1]): LocatedTable {
  const argument = call.argument(name);
  if (argument.cells === undefined) {
    throw new Unconvertible(
      `${tableName(kind.table)} is calculated (${argument.text}): put it into cells and refer to them`,
    );
  }
  return locateTable(argument, kind);
}

/** The offer of a name, or the only one, where ordinary formulas follow its steady month. */
export function steadyOffer({ offers }: PricedCall, name: string | undefined): Offer {
  return steady(orThrow(pickOffer(offers, name)));
}

/** The same and its quote as the workbook stands. */
export function pricedOffer(priced: PricedCall, name: string | undefined): Quote {
  return orThrow(quote(priced.traffic, steadyOffer(priced, name)));
}

/**
 * An offer whose steady month ordinary formulas follow: what shows in months one after the other only (free months,
 * one-off units) is not in it, and periods of a quarter or a year are counted in it. Throws with the terms that are not.
 */
function steady(offer: Offer): Offer {
  const named = usedBeyond(offer).filter((header) => !isFollowed(offer, header));
  if (named.length === 0) return offer;
  throw new Unconvertible(`${offer.name} has ${named.join(' and ')}, which ordinary formulas do not follow`);
}

/** Packages that never fall again are those of the month, and a pool's units stand together in it. */
const IN_A_STEADY_MONTH: ReadonlySet<string> = new Set(['Package mode', BEYOND_TERMS.pool.header]);

const NOT_IN_A_STEADY_MONTH: ReadonlySet<string> = new Set(
  [
    BEYOND_TERMS.oneOffUnits,
    BEYOND_TERMS.oneOffAmount,
    BEYOND_TERMS.oneOffMonths,
    BEYOND_TERMS.freeMonths,
    BEYOND_TERMS.uplift,
  ].map(({ header }): string => header),
);

function isFollowed({ charges }: Offer, header: string): boolean {
  if (IN_A_STEADY_MONTH.has(header) || NOT_IN_A_STEADY_MONTH.has(header)) return true;
  // A contract is as long as its one-off fees are spread over, and a cap per session knows the month only.
  return (
    header === BEYOND_TERMS.resets.header &&
    charges.every(({ beyond, sessionCap }) => {
      const resets = beyond?.resets ?? 'monthly';
      return resets === 'monthly' || (resets !== 'contract' && sessionCap === undefined);
    })
  );
}

/** The block of an offer, written once for all calls on the same tables. */
export function blockOf(priced: PricedCall, { offer, wanted }: Quote): OfferBlock {
  const { call, trafficTable, traffic } = priced;
  const { calculation } = call;
  const key = blockKey(priced, offer);
  return calculation.once(key, () => {
    const channels = trafficBlock(calculation, trafficTable, traffic);
    calculation.section(offer.name);
    calculation.row(
      'Which terms and channels there are is fixed as it was at the conversion; their numbers stay live.',
      [],
    );
    const terms = termsOf(priced, offer);
    return offerBlock(calculation, {
      key,
      offer,
      terms,
      traffic: channels,
      served: servedChannels(offer, terms, channels),
      meanNow: meansOf(wanted.channels),
    });
  });
}

/** μ of each channel of a quote as the workbook stands. */
export function meansOf(channels: Quote['wanted']['channels']): MeanNow {
  const means = new Map(channels.map(({ name, interactionsPerSession: mean }) => [nameKey(name), mean]));
  return (name) => means.get(nameKey(name));
}

/** The terms of an offer where they stand in its table. */
export function termsOf({ call, offersTable }: PricedCall, { charges }: Offer): TermLines {
  return new TermLines(
    call.calculation,
    offersTable,
    charges.map(({ where }) => rowOf(where)),
  );
}

/** The same for every call about this offer on these tables. */
export function blockKey({ offersTable, trafficTable }: PricedCall, { name }: Offer): string {
  return `offer ${offersTable.key} ${trafficTable.key} ${nameKey(name)}`;
}

export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const [first] = result.faults;
  throw new Unconvertible(`it cannot be priced: ${first === undefined ? '' : clause(first)}`);
}
