import type { Dec } from '../exact/decimal.js';
import type { Place } from '../fault/place.js';
import type { MeterDefinition } from '../meter/meter.js';
import type { MeterId } from '../meter/meter-word.js';
import type { Turns } from '../traffic/turns.js';
import type { Tariff } from './tariff/tariff.js';

/** One meter with its definition, channels and rate schedule: one row of an Offers table. */
export interface Charge extends MeterDefinition {
  /** Its row, with its offer. */
  readonly where: Place;
  readonly meter: MeterId;
  /** What the vendor calls its unit; the meter's own word if not stated. */
  readonly unit: string | undefined;
  /** Names of the channels it bills; undefined is all. */
  readonly channels: readonly string[] | undefined;
  readonly tariff: Tariff;
  readonly includedUnits: Dec;
  readonly includedUnitsPerSeat: Dec;
  readonly minimumUnits: Dec;
  /** The most that one session costs. */
  readonly sessionCap: Dec | undefined;
  /** The most that the charge comes to per genuine resolution. */
  readonly resolutionCap: Dec | undefined;
  /** Replaces the channels' spread of session length for this charge. */
  readonly turns: Turns | undefined;
  /** Units after which the AI pauses and people take over; undefined is never. */
  readonly pauseAfter: Dec | undefined;
}
