import { flat } from './flat.js';
import { interaction } from './interaction.js';
import type { Meter } from './meter.js';
import type { MeterId } from './meter-word.js';
import { resolution } from './resolution.js';
import { seat } from './seat.js';
import { session } from './session.js';
import { unit } from './unit.js';

/** Every meter by its word. */
export const METERS: Readonly<Record<MeterId, Meter>> = {
  interaction,
  session,
  resolution,
  unit,
  seat,
  flat,
};
