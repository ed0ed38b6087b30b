import type { HoldingMeter } from './meter.js';

/** Seats of the people who use the product, whatever the traffic. */
export const seat: HoldingMeter = { kind: 'holding', unit: 'seats', count: ({ seats }) => seats };
