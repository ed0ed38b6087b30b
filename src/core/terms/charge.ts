import type { Dec } from '../exact/decimal.js';
import type { Place } from '../fault/place.js';
import { METERS, type MeterId } from '../meter/index.js';
import type { HoldingMeter, UnitRule, UsageMeter } from '../meter/meter.js';
import type { ResolutionDefinition } from '../meter/resolution.js';
import type { SessionLengthDistribution } from '../traffic/session-lengths.js';
import type { BeyondMonth, RowMonths } from './beyond.js';
import type { Tariff } from './tariff/tariff.js';

/** What a charge has whatever its meter. */
export interface CommonCharge {
  /** Its row, with its offer. */
  readonly where: Place;
  /** What the vendor calls its unit; the meter's own word if not stated. */
  readonly unit: string | undefined;
  /** Names of the channels it bills; undefined is all. */
  readonly channels: readonly string[] | undefined;
  readonly tariff: Tariff;
  readonly includedUnits: Dec;
  readonly includedUnitsPerSeat: Dec;
  /** The ceiling of what both of these come to; undefined is none. */
  readonly mostIncludedUnits: Dec | undefined;
  readonly minimumUnits: Dec;
  /** The most that one session costs. */
  readonly sessionCap: Dec | undefined;
  /** The most that the charge comes to per genuine resolution. */
  readonly resolutionCap: Dec | undefined;
  /** Replaces the channels' spread of session length for this charge. */
  readonly turns: SessionLengthDistribution | undefined;
  /** Units after which the AI pauses and people take over; undefined is never. */
  readonly pauseAfter: Dec | undefined;
  /** Left out where nothing of it looks beyond the month. */
  readonly beyond?: BeyondMonth;
  /** Left out where it holds in all months. */
  readonly months?: RowMonths;
}

/** The vendor's definition of what a meter counts; of what is held there is none. */
type DefinitionOf<Id extends MeterId> =
  (typeof METERS)[Id] extends UsageMeter<infer Definition> ? Definition : object;

/** The meters that count what sessions produce. */
export type UsageMeterId = {
  [Id in MeterId]: (typeof METERS)[Id] extends HoldingMeter ? never : Id;
}[MeterId];

/** A charge of one meter. */
export type ChargeOf<Id extends MeterId> = CommonCharge & { readonly meter: Id } & DefinitionOf<Id>;

/** One meter with its definition, channels and rate schedule: one row of an Offers table. */
export type Charge = { [Id in MeterId]: ChargeOf<Id> }[MeterId];

/** The meter of a charge, which takes the charge for its definition. */
export function meterOf({ meter }: Charge): UsageMeter<Charge> | HoldingMeter {
  return METERS[meter] as UsageMeter<Charge> | HoldingMeter;
}

/** How a session's replies become a charge's units; undefined where its meter never looks at them. */
export function replyUnits(charge: Charge): UnitRule | undefined {
  const meter = meterOf(charge);
  return meter.kind === 'usage' ? meter.replyUnits?.(charge) : undefined;
}

/** Whether counting takes μ. */
export function needsInteractions(charge: Charge): boolean {
  const units = replyUnits(charge);
  return units !== undefined && units.kind !== 'perSession';
}

/** Whether a charge counts resolutions, as the vendor defines them. */
export function countsResolutions(charge: Charge): charge is Extract<Charge, ResolutionDefinition> {
  return 'handoverShare' in charge;
}
