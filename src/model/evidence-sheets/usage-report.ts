import type { Counts } from '../../core/evidence/counted.js';
import type { SessionWindow } from '../../core/evidence/window.js';
import type { RankBasis } from '../../core/scenario/ranking/rank-basis.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';

/** A file that was measured, without anything that was in it. */
export interface MeasuredFile {
  readonly name: string;
  readonly sha256: string;
  readonly rows: number;
  readonly used: number;
  /** The name of its format; '' where its columns were chosen one by one. */
  readonly readAs: string;
}

/** What was counted, and the traffic that follows from it, with what was not measured beside it. */
export interface CountedTraffic {
  readonly counts: Counts;
  /** Whether the files have every message, or one row a session. */
  readonly states: 'messages' | 'sessions';
  readonly traffic: readonly ScenarioRow[];
}

/** What a measurement came to, as the sheet Usage takes it. Its traffic is that of a usual month. */
export interface UsageReport extends CountedTraffic {
  readonly files: readonly MeasuredFile[];
  /** The day of measuring, as `2026-11-28`. */
  readonly day: string;
  readonly zone: string;
  readonly window: SessionWindow;
  /** Microseconds. */
  readonly recontact: number;
  /** The offers of the workbook; undefined where it has none. */
  readonly offers:
    | {
        readonly rows: readonly ScenarioRow[];
        /** As formulas refer to them: `Offers[#All]`. */
        readonly reference: string;
        readonly basis: RankBasis;
      }
    | undefined;
  /** What money is in. */
  readonly currency: string | undefined;
}
