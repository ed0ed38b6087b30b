import fc from 'fast-check';
import { isUsage, type ChargeRow, type OfferTerms } from './engine.js';
import { decimalText, randomOffer } from './random-terms.js';

const rowTerms = fc.record({
  resets: fc.constantFrom(undefined, undefined, 3 as const, 12 as const, 0 as const),
  oneOffUnits: fc.oneof(fc.constant(undefined), fc.constant(undefined), decimalText(1, 4000, 0)),
  ratchet: fc.boolean(),
  splitAt: fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 14 })),
  nextRate: decimalText(0.01, 2, 2),
});

type RowTerms = typeof rowTerms extends fc.Arbitrary<infer Value> ? Value : never;

const offerTerms = fc.record({
  oneOffAmount: fc.option(decimalText(1, 3000, 2), { nil: undefined }),
  oneOffMonths: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  freeMonths: fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 13 })),
  uplift: fc.oneof(fc.constant(undefined), decimalText(0.01, 0.3, 3)),
});

function drop<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as Value;
}

/** Offers with every term whose period is not the month, beside all others. */
export const randomBeyond: fc.Arbitrary<OfferTerms> = fc
  .tuple(
    randomOffer,
    fc.array(rowTerms, { minLength: 3, maxLength: 3 }),
    offerTerms,
    fc.boolean(),
    fc.boolean(),
  )
  .map(([offer, terms, whole, isPooled, isSplit]) => {
    const own = offer.rows.map((row, index) => withTerms(row, terms[index]));
    const rows = isPooled ? pooled(own) : own;
    // An amount at which it pauses is refused beside such terms.
    const { pauseAmount: _, ...others } = offer;
    return drop({ ...others, ...whole, rows: isSplit ? split(rows, terms[0]) : rows }) as OfferTerms;
  });

/** Offers of which charges share one schedule, in a month like all others. */
export const randomPooled: fc.Arbitrary<OfferTerms> = randomOffer.map(({ pauseAmount: _, ...offer }) => ({
  ...offer,
  rows: pooled(offer.rows),
}));

function withTerms(row: ChargeRow, terms: RowTerms | undefined): ChargeRow {
  if (terms === undefined || !isUsage(row) || row.sessionCap !== undefined) return row;
  const { resets, oneOffUnits, ratchet } = terms;
  const keeps = row.packageSize !== undefined && ratchet;
  return drop({ ...row, resets, oneOffUnits, ...(keeps ? { ratchet } : {}) }) as ChargeRow;
}

/** The rows that can share a schedule share that of the first of them. */
function pooled(rows: readonly ChargeRow[]): ChargeRow[] {
  const [lead] = rows.filter(canShare);
  return rows.map((row) => {
    if (!canShare(row)) return row;
    const { pauseAfter: _, ...own } = row;
    return own === row || row === lead ? { ...own, pool: 'P' } : { ...withoutSchedule(own), pool: 'P' };
  });
}

function canShare(row: ChargeRow): boolean {
  return isUsage(row) && row.sessionCap === undefined;
}

function withoutSchedule(row: ChargeRow): ChargeRow {
  const {
    rate: _rate,
    tiers: _tiers,
    volume: _volume,
    ladder: _ladder,
    packageSize: _size,
    committed: _committed,
    overage: _overage,
    included: _included,
    includedPerSeat: _perSeat,
    mostIncluded: _most,
    minimum: _minimum,
    resolutionCap: _cap,
    resets: _resets,
    oneOffUnits: _oneOff,
    ratchet: _ratchet,
    ...own
  } = row;
  return own;
}

/** The first row in two that follow each other, where no other row is the same charge. */
function split(rows: readonly ChargeRow[], terms: RowTerms | undefined): ChargeRow[] {
  const [first, ...others] = rows;
  const at = terms?.splitAt;
  if (first === undefined || at === undefined || first.rate === undefined || first.meter === 'flat')
    return [...rows];
  if (others.some(({ meter }) => meter === first.meter)) return [...rows];
  const { platformFee: _platform, oneOff: _oneOff, seatPrice: _seat, escalationFee: _fee, ...next } = first;
  return [{ ...first, to: at }, { ...next, rate: terms?.nextRate ?? first.rate, from: at + 1 }, ...others];
}
