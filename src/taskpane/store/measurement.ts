import type { Counts } from '../../core/evidence/counted.js';
import type { SessionWindow } from '../../core/evidence/window.js';
import type { ColumnMapping } from '../../reader/formats/mapping.js';
import type { InspectedFile } from '../../reader/inspect-file.js';
import type { ReadResult } from '../../reader/read-files.js';
import type { DayOrder } from '../../reader/time/moment.js';
import type { DialectName } from '../../warehouse/dialects.js';
import type { NamedSource } from '../../warehouse/source.js';

/** A file that was chosen, and how it is to be read. */
export interface ChosenFile {
  readonly file: File;
  /** Undefined while it is looked at. */
  readonly inspected: InspectedFile | undefined;
  /** What its columns are, as the user chose it; undefined: as the file shows itself. */
  readonly mapping: ColumnMapping | undefined;
  readonly order: DayOrder | undefined;
  /** Tags that mean the AI, as the user chose them; undefined: those that usually do. */
  readonly aiTags: readonly string[] | undefined;
}

/** How far the reading of files is. */
export interface ReadingProgress {
  readonly bytes: number;
  readonly rows: number;
  /** Seconds that are left; undefined while nobody knows. */
  readonly left: number | undefined;
  readonly stop: () => void;
}

/** A file that was read, and the name of its format; '' where its columns were chosen one by one. */
export interface ReadFile {
  readonly file: File;
  readonly readAs: string;
}

/** What was read, and how it is counted. */
export interface MeasuredFiles {
  readonly names: readonly string[];
  readonly sources: readonly ReadFile[];
  /** The day of reading, as `2026-11-28`. */
  readonly day: string;
  readonly report: Omit<ReadResult, 'log'>;
  readonly zone: string;
  readonly window: SessionWindow;
  /** Microseconds. */
  readonly recontact: number;
  /** At each re-contact window that is shown, the last at the chosen one; of a warehouse at the chosen one alone. */
  readonly counts: readonly Counts[];
  /** What was counted in a warehouse: there is no log that could be counted otherwise. */
  readonly warehouse?: WarehouseResult | undefined;
}

/** What a warehouse says beside its counts. */
export interface WarehouseResult {
  /** Rows that it could not use, by what they lack. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** What is asked of a warehouse, as it is typed. */
export interface WarehouseQuestion extends NamedSource {
  readonly dialect: DialectName;
  /** Hours of silence that end a conversation, and in which coming back means unresolved. */
  readonly silence: number;
  readonly recontact: number;
}

/** What the Measure screen holds. */
export interface Measurement {
  readonly files: readonly ChosenFile[];
  /** The buyer's zone; undefined: that of the files, or of this machine. */
  readonly zone: string | undefined;
  readonly running: ReadingProgress | undefined;
  readonly measured: MeasuredFiles | undefined;
  readonly question: WarehouseQuestion;
}

export const NOTHING_MEASURED: Measurement = {
  files: [],
  zone: undefined,
  running: undefined,
  measured: undefined,
  // The usual windows, as numbers: the first script has no need of how logs are counted.
  question: { dialect: 'snowflake', table: '', columns: {}, silence: 24, recontact: 72 },
};
