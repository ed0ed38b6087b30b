import type { HoldingMeter } from './meter.js';
import { phrase } from '../phrase/phrase.js';

/** Seats of the people who use the product, whatever the traffic. */
export const seat: HoldingMeter = {
  kind: 'seats',
  aliases: [],
  unit: phrase('countedSeats'),
  name: phrase('meterSeatName'),
  says: phrase('meterSeatSays'),
};
