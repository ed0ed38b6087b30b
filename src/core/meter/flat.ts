import { ONE } from '../exact/decimal.js';
import type { HoldingMeter } from './meter.js';

/** Nothing is counted: one charge a month. */
export const flat: HoldingMeter = { kind: 'holding', unit: 'month', count: () => ONE };
