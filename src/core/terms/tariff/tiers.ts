import { joined, piece, WHOLE_UNITS, type CurvePiece } from '../../curve/curve.js';
import { ONE, ZERO, min, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { roundUnits } from '../../exact/rounding.js';
import { ok } from '../../fault/result.js';
import { readWord } from '../../grid/word.js';
import type { OfferTerm } from '../offer-term.js';
import { parseTierText } from './parse-tiers.js';
import { amountOf, type Slice } from './slice.js';
import type { TariffKind, TariffRow } from './tariff-kind.js';
import { fallingRungs } from './falling-rungs.js';
import { TIER_MODE_WORDS, type Tier, type TierMode } from './tier.js';
import { phrase } from '../../phrase/phrase.js';

/** Tiers in rising order of `upTo`; only the last may be open. */
export interface Tiers {
  readonly kind: 'tiers';
  readonly mode: TierMode;
  readonly tiers: readonly Tier[];
}

/** The quantity above which a schedule has no rate; undefined if its last tier is open. */
export function scheduleEnd(schedule: Tiers): Dec | undefined {
  return schedule.tiers.at(-1)?.upTo;
}

const TERMS = {
  tiers: {
    header: 'Tiers',
    kind: 'tiers',
    group: 'price',
    unit: phrase('unitPerUnit'),
    says: phrase('tiersSays'),
    example: '0.99 to 5000; 0.85',
    place: 30,
    of: 'charge',
    appliesTo: 'counted',
    enters: 'price',
    isCommon: true,
    isUsual: true,
    sheet: { width: 34, unit: phrase('unitRateToUnits') },
  },
  tierMode: {
    header: 'Tier mode',
    kind: 'choice',
    choices: Object.keys(TIER_MODE_WORDS),
    group: 'price',
    unit: '',
    says: phrase('tierModeSays'),
    example: 'volume',
    place: 90,
    of: 'charge',
    appliesTo: 'counted',
    enters: 'price',
    sheet: { width: 13 },
  },
} as const satisfies Readonly<Record<string, OfferTerm>>;

export const tiers: TariffKind<Tiers> = {
  name: phrase('tiersName'),
  header: TERMS.tiers.header,
  terms: TERMS,
  beyondRate: phrase('tiersBeyondRate'),
  holdsRates: true,
  read: readTiers,
  slices: rateTiers,
  // The first tier is entered from the start, its flat fee owed at 0 units.
  compile: (own) =>
    ok({ atZero: amountOf(rateTiers(ZERO, own)), grid: WHOLE_UNITS, pieces: tierPieces(own) }),
  isFree: ({ tiers: own }) => own.every(({ rate, flatFee }) => rate.isZero() && flatFee.isZero()),
  headline: ({ mode, tiers: [first] }) => {
    const rate = first?.rate ?? ZERO;
    return mode === 'ladder' && first?.upTo !== undefined ? rate.div(first.upTo) : rate;
  },
  repriced: (own, change) =>
    withTiers(own, (tier) => ({ ...tier, rate: change(tier.rate), flatFee: change(tier.flatFee) })),
  beyond: (own, billed) => {
    const end = scheduleEnd(own);
    const units = roundUnits(billed);
    return end === undefined || units.lte(end) ? undefined : phrase('beyondTiers', plain(end), plain(units));
  },
  line: (own, billed) => {
    if (own.mode !== 'ladder') return { quantity: billed };
    const end = own.tiers[rungOf(roundUnits(billed), own.tiers)]?.upTo;
    return {
      quantity: ONE,
      unit: end === undefined ? phrase('countedOpenQuota') : phrase('countedQuota', plain(end)),
    };
  },
  openEnded: (own) =>
    withTiers(own, (tier, index) => (index === own.tiers.length - 1 ? { ...tier, upTo: undefined } : tier)),
};

function readTiers(row: TariffRow): Tiers {
  const { header } = TERMS.tiers;
  const read = parseTierText(row.text(header) ?? '', row.at(header));
  if (!read.ok) row.faults.push(...read.faults);
  const mode = readMode(row);
  const own = read.ok ? read.value : [];
  row.faults.push(...fallingRungs(mode, own, row.at(header)));
  return { kind: 'tiers', mode, tiers: own };
}

function readMode(row: TariffRow): TierMode {
  const { header } = TERMS.tierMode;
  const mode = readWord(row.text(header) ?? null, row.at(header), TIER_MODE_WORDS);
  if (!mode.ok) row.faults.push(...mode.faults);
  return (mode.ok ? mode.value : undefined) ?? 'graduated';
}

function withTiers(own: Tiers, change: (tier: Tier, index: number) => Tier): Tiers {
  return { ...own, tiers: own.tiers.map(change) };
}

/** What units cost, tier by tier, as lines. */
export function tierPieces({ mode, tiers: schedule }: Tiers): CurvePiece[] {
  const pieces: CurvePiece[] = [];
  let from = ZERO;
  let before = ZERO;
  for (const { upTo, rate, flatFee } of schedule) {
    const slope = mode === 'ladder' ? ZERO : rate;
    const base = {
      graduated: before.plus(flatFee).minus(rate.times(from)),
      volume: flatFee,
      ladder: rate.plus(flatFee),
    }[mode];
    pieces.push(piece(from, upTo, base, slope));
    if (upTo === undefined) break;
    before = base.plus(slope.times(upTo));
    from = upTo;
  }
  return joined(pieces);
}

/**
 * The slices of `billed` units. The first tier is entered from the start: 0 units cost its flat fee, and nothing without
 * one. Units beyond a closed last tier have no price: see `scheduleEnd`.
 */
export function rateTiers(billed: Dec, schedule: Tiers): Slice[] {
  const units = roundUnits(billed);
  if (schedule.mode === 'ladder') return ladder(units, schedule.tiers);
  if (units.lte(0)) return schedule.tiers.slice(0, 1).flatMap((first) => flatFeeSlices(0, first));
  return schedule.mode === 'graduated' ? graduated(units, schedule.tiers) : volume(units, schedule.tiers);
}

function graduated(units: Dec, schedule: readonly Tier[]): Slice[] {
  const slices: Slice[] = [];
  let below = ZERO;
  for (const [index, tier] of schedule.entries()) {
    if (units.lte(below)) break;
    const quantity = (tier.upTo === undefined ? units : min(units, tier.upTo)).minus(below);
    slices.push(...tierSlices(index, quantity, tier));
    below = tier.upTo ?? units;
  }
  return slices;
}

function volume(units: Dec, schedule: readonly Tier[]): Slice[] {
  const index = rungOf(units, schedule);
  const tier = schedule[index];
  return tier === undefined ? [] : tierSlices(index, units, tier);
}

/**
 * The smallest rung that holds the units, at its price as a whole: of `39 to 50; 79 to 100; 149 to 500` 60 units cost 79,
 * as 100 do, and 0 cost 39.
 */
function ladder(units: Dec, schedule: readonly Tier[]): Slice[] {
  const index = rungOf(units, schedule);
  const tier = schedule[index];
  if (tier === undefined) return [];
  const { rate } = tier;
  const whole: Slice = { label: phrase('sliceTier', index + 1), quantity: ONE, rate, amount: rate };
  return [whole, ...flatFeeSlices(index, tier)];
}

/** Which tier the units fall in; -1 beyond a closed last one. */
function rungOf(units: Dec, schedule: readonly Tier[]): number {
  return schedule.findIndex((tier) => tier.upTo === undefined || units.lte(tier.upTo));
}

function tierSlices(index: number, quantity: Dec, tier: Tier): Slice[] {
  const { rate } = tier;
  const units: Slice = {
    label: phrase('sliceTier', index + 1),
    quantity,
    rate,
    amount: quantity.times(rate),
  };
  return [units, ...flatFeeSlices(index, tier)];
}

function flatFeeSlices(index: number, { flatFee }: Tier): Slice[] {
  if (flatFee.isZero()) return [];
  return [{ label: phrase('sliceTierFee', index + 1), quantity: ONE, rate: undefined, amount: flatFee }];
}
