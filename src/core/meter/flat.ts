import type { HoldingMeter } from './meter.js';
import { phrase } from '../phrase/phrase.js';

/** Nothing is counted: one charge a month. */
export const flat: HoldingMeter = {
  kind: 'month',
  aliases: [],
  unit: phrase('countedMonth'),
  name: phrase('meterFlatName'),
  says: phrase('meterFlatSays'),
};
