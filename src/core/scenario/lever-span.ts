import { roundBelow } from '../stats/round-number.js';
import type { WhatIfLever } from './what-if.js';

/** The values that a slider runs over. */
export interface LeverSpan {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const USUAL_INTERACTIONS = 15;
const USUAL_HUMAN_COST = 20;
const TIMES_TODAY = 3;
/** Steps between 0 and where a lever stands: fine enough to land near any figure. */
const STEPS = 100;

/** A sensible span around where a lever stands: three times as many sessions, any resolution rate. */
export function leverSpan(lever: WhatIfLever, value: number): LeverSpan {
  switch (lever) {
    case 'resolution rate':
      return { min: 0.01, max: 1, step: 0.01 };
    case 'interactions per session':
      return { min: 1, max: Math.max(USUAL_INTERACTIONS, Math.ceil(2 * value)), step: 0.1 };
    case 'sessions': {
      const step = Math.max(1, roundBelow(value / STEPS));
      return { min: step, max: Math.ceil((TIMES_TODAY * value) / step) * step, step };
    }
    case 'human cost': {
      const most = Math.max(USUAL_HUMAN_COST, TIMES_TODAY * value);
      const step = roundBelow(most / STEPS);
      return { min: 0, max: Math.ceil(most / step) * step, step };
    }
  }
}
