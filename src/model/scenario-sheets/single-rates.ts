import { inWords } from '../../core/phrase/in-words.js';
import { dec, sum, ZERO, type Dec } from '../../core/exact/decimal.js';
import { isErrorCell } from '../../core/grid/cell.js';
import type { PricedSession } from '../../core/metric/session-cost.js';
import { isPriced } from '../../core/metric/units-per-session.js';
import { nameKey } from '../../core/terms/channels.js';
import { countsResolutions, meterOf, replyUnits, type Charge } from '../../core/terms/charge.js';
import { isForeign, type Offer } from '../../core/terms/offer.js';
import { kindOf } from '../../core/terms/tariff/tariff.js';
import type { SheetTexts } from '../../messages/sheets.js';
import type { ModelDraft } from '../figures/draft.js';
import { headersOf } from '../parts/table-sheet.js';

/** A charge that is one rate of one meter, and the average session that it meets. */
export interface SingleRate {
  readonly session: PricedSession;
  /** Its row in the Offers table, 0 being the first below the headers. */
  readonly row: number;
  /** The rows on which its offer states ρ and μ of its own; undefined where it states none. */
  readonly rateRow: number | undefined;
  readonly meanRow: number | undefined;
  /** Terms of the offer that come on top of the rate. */
  readonly beside: readonly string[];
}

/** A row of the Offers table that unit economics do not say. */
export interface OtherRow {
  readonly row: number;
  readonly why: string;
}

/** The average session of all channels; undefined where the table does not say. */
export interface Blended {
  readonly rate: Dec | undefined;
  readonly mean: Dec | undefined;
}

const RATE = 'Resolution rate';
const MEAN = 'Interactions per session';

/** Every row of the Offers table: as a single rate, or with what stands in the way of one. */
export function singleRates(draft: ModelDraft): {
  readonly single: SingleRate[];
  readonly others: OtherRow[];
} {
  const single: SingleRate[] = [];
  const others: OtherRow[] = [];
  const texts = draft.texts.unitEconomics;
  for (const { name, offer } of draft.offers) {
    const rows = rowsOf(draft, name);
    for (const row of rows) {
      if (!offer.ok) {
        others.push({ row, why: texts.why.notPriced });
        continue;
      }
      // An offer whose rows hold in some months only is that of the last of them.
      const charge = offer.value.charges.find(({ where }) => where.row === row + 1);
      if (charge === undefined) {
        others.push({ row, why: texts.why.otherMonths });
        continue;
      }
      const why = obstacle(charge, offer.value, draft);
      const session = sessionOf(charge, offer.value, draft);
      if (why !== undefined || session === undefined) {
        others.push({ row, why: why ?? texts.why.noSessions });
        continue;
      }
      single.push({
        session,
        row,
        rateRow: offer.value.resolutionRate && statedOn(draft, rows, RATE),
        meanRow: offer.value.interactionsPerSession && statedOn(draft, rows, MEAN),
        beside: besideOf(texts, offer.value),
      });
    }
  }
  return { single, others };
}

/** What all channels come to together, as the cells of Inputs have it. */
export function blended({ traffic, trafficCells }: ModelDraft): Blended {
  const { channels } = traffic;
  const all = sum(channels.map(({ sessions }) => sessions));
  if (all.isZero()) return { rate: undefined, mean: undefined };
  const [head = [], ...rows] = trafficCells;
  const means = rows.map((row) => row[head.indexOf(MEAN)]).filter((cell) => typeof cell === 'number');
  const over = (figures: readonly Dec[]) =>
    sum(channels.map(({ sessions }, index) => sessions.times(figures[index] ?? 0))).div(all);
  return {
    rate: over(channels.map(({ resolutionRate }) => resolutionRate)),
    mean: means.length < channels.length ? undefined : over(means.map((mean) => dec(mean))),
  };
}

/** What makes a charge more than one rate, as the end of a table's row. */
function obstacle(charge: Charge, offer: Offer, draft: ModelDraft): string | undefined {
  const { why } = draft.texts.unitEconomics;
  const { meter, tariff } = charge;
  if (isForeign(offer)) return why.otherCurrency;
  const isUsage = meterOf(charge).kind === 'usage';
  if (isUsage && !isPriced(meter)) return why.ownUnits;
  if (!isUsage) return why.fixed;
  const { beyondRate } = kindOf(tariff);
  if (beyondRate !== undefined) return inWords(beyondRate, draft.texts.core);
  const allowances = [charge.includedUnits, charge.includedUnitsPerSeat, charge.minimumUnits];
  if (allowances.some((units) => !units.isZero()) || charge.beyond !== undefined) return why.allowance;
  if (charge.pauseAfter !== undefined) return why.pauses;
  if (countsResolutions(charge) && !charge.unitsPerResolution.eq(1)) return why.ownUnits;
  const isWindowed = 'windowFactor' in charge && !charge.windowFactor.eq(1);
  if (isWindowed || (countsResolutions(charge) && !charge.recontactCredit.isZero())) {
    return why.windows;
  }
  if (charge.channels !== undefined) return why.someChannels;
  if (charge.sessionCap !== undefined && charge.resolutionCap !== undefined) return why.twoCaps;
  const replies = replyUnits(charge) !== undefined;
  if (replies && charge.sessionCap !== undefined && draft.traffic.channels.length > 1) {
    return why.capOfEachChannel;
  }
  const knowsMean = offer.interactionsPerSession ?? blended(draft).mean;
  return replies && knowsMean === undefined && charge.turns?.kind !== 'histogram'
    ? why.unknownMean
    : undefined;
}

function sessionOf(charge: Charge, offer: Offer, draft: ModelDraft): PricedSession | undefined {
  const { rate, mean } = blended(draft);
  const [channel] = draft.traffic.channels;
  const { meter, tariff } = charge;
  const resolutionRate = offer.resolutionRate ?? rate;
  if (resolutionRate === undefined || tariff.kind !== 'perUnit') return undefined;
  if (!isPriced(meter)) return undefined;
  const only = draft.traffic.channels.length === 1 ? channel?.turns : undefined;
  // A histogram of the channel says nothing of an offer whose sessions are of another length.
  const holds = only?.kind !== 'histogram' || offer.interactionsPerSession === undefined;
  const turns = charge.turns ?? (holds ? only : undefined) ?? { kind: 'mean' };
  return {
    price: tariff.rate,
    meter,
    interactionsPerSession: offer.interactionsPerSession ?? mean ?? dec(1),
    resolutionRate,
    handoverShare: countsResolutions(charge) ? charge.handoverShare : ZERO,
    cap: charge.sessionCap ?? charge.resolutionCap,
    capPer: charge.sessionCap === undefined && charge.resolutionCap !== undefined ? 'resolution' : 'session',
    turns,
  };
}

function besideOf({ beside }: SheetTexts['unitEconomics'], offer: Offer): string[] {
  const terms: readonly (readonly [string, boolean])[] = [
    [beside.otherCharges, offer.charges.length > 1],
    [beside.discount, !offer.discount.isZero()],
    [beside.includedAmount, !offer.includedAmount.isZero()],
    [beside.monthlyLimits, !offer.minimumFee.isZero() || offer.monthlyCap !== undefined],
    [beside.annualMinimum, !offer.annualMinimum.isZero()],
    [beside.platformFee, !offer.platformFee.isZero()],
    [beside.seats, !offer.seatPrice.isZero()],
    [beside.escalationFee, offer.escalationFees.length > 0],
    [beside.oneOffFee, !offer.oneOffFee.isZero()],
    [beside.otherMonths, offer.beyond !== undefined || offer.phases !== undefined],
  ];
  return terms.filter(([, isThere]) => isThere).map(([term]) => term);
}

function rowsOf({ offerCells: [head = [], ...rows] }: ModelDraft, name: string): number[] {
  const column = head.indexOf('Offer');
  return rows.flatMap((row, index) => {
    const cell = row[column] ?? null;
    const isOwn = cell !== null && !isErrorCell(cell) && nameKey(String(cell)) === nameKey(name);
    return isOwn ? [index] : [];
  });
}

function statedOn({ offerCells }: ModelDraft, rows: readonly number[], header: string): number | undefined {
  const column = headersOf(offerCells).indexOf(header);
  return rows.find((row) => {
    const cell = offerCells[row + 1]?.[column] ?? null;
    return typeof cell === 'number' && cell !== 0;
  });
}
