/** Levers that a simulation draws. */
export const DRAWN_LEVERS = [
  'sessions',
  'resolution rate',
  'interactions per session',
  'handover share',
  'price level',
  'seats',
] as const;

export type DrawnLever = (typeof DRAWN_LEVERS)[number];

/** Trials that are computed together, so that each step of a bill is one plain loop over them. */
export const BLOCK = 1024;

/**
 * What the levers are turned to in each trial of a block; one that is not drawn has no entry. Sessions, resolution rate
 * and interactions are factors on where each channel stands; the others are values.
 */
export type Draws = Readonly<Partial<Record<DrawnLever, Float64Array>>>;
