import { customer } from './customer.js';
import { flat } from './flat.js';
import { interaction } from './interaction.js';
import type { Meter } from './meter.js';
import { resolution } from './resolution.js';
import { seat } from './seat.js';
import { session } from './session.js';
import { unit } from './unit.js';

/** Every meter by its word. */
export const METERS = {
  interaction,
  session,
  resolution,
  unit,
  customer,
  seat,
  flat,
} as const satisfies Readonly<Record<string, Meter>>;

/** What is counted and billed. */
export type MeterId = keyof typeof METERS;
