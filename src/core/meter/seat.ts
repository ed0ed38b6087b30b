import type { HoldingMeter } from './meter.js';

/** Seats of the people who use the product, whatever the traffic. */
export const seat: HoldingMeter = {
  kind: 'seats',
  aliases: [],
  unit: 'seats',
  name: 'Per seat',
  says: 'People with a licence, whatever the traffic.',
};
