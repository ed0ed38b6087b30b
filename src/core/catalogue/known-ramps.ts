import type { ScenarioRow } from '../scenario/tables/scenario.js';
import { phrase, type Text } from '../phrase/phrase.js';

const FROM = { Source: 'A guide to outcome-based pricing, OrbitCX', 'As of': '2026' } as const;

/** A ramp that somebody published: a start for one's own, with its source beside every figure. */
export interface KnownRamp {
  readonly label: Text;
  /** Month, Resolution rate, Note, Source, As of. */
  readonly rows: readonly ScenarioRow[];
}

/** Months 1–3, months 4–8, and from month 9 on; the ends of each range that the guide gives, and their middle. */
export const KNOWN_RAMPS: readonly KnownRamp[] = [
  { label: phrase('rampLow'), rows: staged(0.3, 0.6, 0.8) },
  { label: phrase('rampMiddle'), rows: staged(0.4, 0.675, 0.8) },
  { label: phrase('rampHigh'), rows: staged(0.5, 0.75, 0.8) },
  {
    label: phrase('rampThroughout'),
    rows: [{ Month: 1, 'Resolution rate': 0.6, Note: 'The whole first year', ...FROM }],
  },
];

function staged(first: number, second: number, steady: number): ScenarioRow[] {
  const stages = [
    [1, first, 'First months'],
    [3, first, 'First months'],
    [4, second, 'Tuning'],
    [8, second, 'Tuning'],
    [9, steady, 'Steady state'],
  ] as const;
  return stages.map(([month, rate, note]) => ({
    Month: month,
    'Resolution rate': rate,
    Note: note,
    ...FROM,
  }));
}
