import type { HoldingMeter } from './meter.js';

/** Nothing is counted: one charge a month. */
export const flat: HoldingMeter = {
  kind: 'month',
  aliases: [],
  unit: 'month',
  name: 'Flat',
  says: 'A fixed amount, whatever the traffic.',
};
