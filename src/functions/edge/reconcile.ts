import { RECONCILE as CONTRACT } from '../../core/contract/evidence.js';
import { TABLES } from '../../core/contract/priced.js';
import { measure } from '../../core/evidence/measure.js';
import { readInvoice } from '../../core/evidence/read-invoice.js';
import { isLog } from '../../core/evidence/read-log.js';
import { hours, readLogMonth, readWindow } from '../../core/evidence/read-rules.js';
import { reconcile, type BuyersCount, type Reconciliation } from '../../core/evidence/reconcile.js';
import { ReplayedLog, replay } from '../../core/evidence/replay.js';
import { toDouble } from '../../core/exact/decimal.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { quote } from '../../core/scenario/quote/quote.js';
import type { Offer } from '../../core/terms/offer.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { readLogRules, readMessages } from './evidence.js';
import { readOne } from './offers.js';

type Rows = readonly (readonly Cell[])[];

interface Ranges {
  readonly offers: Rows;
  readonly traffic: Rows;
  readonly invoiced: Rows;
}

interface Given {
  readonly offerName: unknown;
  readonly month: unknown;
  readonly window: unknown;
  readonly recontactWindow: unknown;
  readonly lateHours: unknown;
  readonly zone: unknown;
  readonly unbillable: unknown;
}

/** An invoice reconciled with the buyer's traffic, or with a log in its place. */
export function reconcileGiven(ranges: Ranges, given: Given): Result<Reconciliation> {
  const name = readOne(CONTRACT.offerName, given.offerName, 'offerName');
  if (!name.ok) return name;
  const all = TABLES.offers.table.read(ranges.offers, 'offers');
  if (!all.ok) return all;
  const offer = pickOffer(all.value, name.value);
  if (!offer.ok) return offer;
  const invoiced = readInvoice(ranges.invoiced, 'invoiced', offer.value.currency.minorDigits);
  if (!invoiced.ok) return invoiced;
  const buyers = isLog(ranges.traffic)
    ? countOfLog(offer.value, ranges.traffic, given)
    : countOfTraffic(offer.value, ranges.traffic);
  if (!buyers.ok) return buyers;
  const unbillable = readOne(CONTRACT.unbillable, given.unbillable, 'unbillable');
  if (!unbillable.ok) return unbillable;
  return reconcile({ ...buyers.value, unbillable: unbillable.value }, invoiced.value);
}

function countOfTraffic(offer: Offer, cells: Rows): Result<BuyersCount> {
  const traffic = TABLES.traffic.table.read(cells, 'traffic');
  if (!traffic.ok) return traffic;
  const priced = quote(traffic.value, offer);
  return priced.ok ? ok({ quote: priced.value }) : priced;
}

/** The month of a log as the offer bills it, with the log beside it. */
function countOfLog(offer: Offer, cells: Rows, given: Given): Result<BuyersCount> {
  const rules = readLogRules({ recontactWindow: given.recontactWindow, zone: given.zone });
  if (!rules.ok) return rules;
  const window = readOne(CONTRACT.window, given.window, 'window');
  if (!window.ok) return window;
  const own = readWindow(window.value, 'window');
  if (!own.ok) return own;
  const late = readOne(CONTRACT.lateHours, given.lateHours, 'lateHours');
  if (!late.ok) return late;
  const read = readMessages(cells, 'traffic', rules.value.zone);
  if (!read.ok) return read;
  const { log } = read.value;
  const played = new ReplayedLog(log.parts(), rules.value);
  const month = readOne(CONTRACT.month, given.month, 'month');
  if (!month.ok) return month;
  const place = readLogMonth(month.value, 'month', played.months);
  if (!place.ok) return place;
  const replayed = replay(offer, played, { window: own.value });
  if (!replayed.ok) return replayed;
  const billed = replayed.value.billed.months[place.value];
  if (billed === undefined) return failed();
  const { recontact, zone } = rules.value;
  const lateTime = late.value === undefined ? 0 : hours(toDouble(late.value));
  const of = played.months[place.value] ?? 0;
  return ok({
    quote: billed.quote,
    log: {
      messages: log,
      measured: measure(replayed.value.counts, { month: of }),
      rules: { recontact, zone, late: lateTime, month: of },
    },
  });
}
