import { loadedCatalogue } from '../../core/catalogue/loaded.js';
import { MEASURE } from '../../core/contract/evidence.js';
import { countsAt } from '../../core/evidence/counts.js';
import { hasAuthor } from '../../core/evidence/messages.js';
import { readLog, type ReadLog } from '../../core/evidence/read-log.js';
import {
  offsetOf,
  readRecontact,
  readWindow,
  readZone,
  windowOf,
  type OfferWindows,
} from '../../core/evidence/read-rules.js';
import { vendorRules, type OfferRules } from '../../core/evidence/vendor-windows.js';
import {
  SHOWN_RECONTACTS,
  USUAL_RECONTACT,
  USUAL_WINDOW,
  type SessionWindow,
} from '../../core/evidence/window.js';
import type { Zone } from '../../core/evidence/zone.js';
import { conflict } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { EVIDENCE_WORDS } from '../../core/phrase/english/evidence.js';
import { learnWords } from '../../core/phrase/learnt-words.js';
import { phrase } from '../../core/phrase/phrase.js';
import type { MeasuredLog } from '../../core/report/measure.js';
import type { Table } from '../../core/report/table.js';
import { runTable } from './broadcast.js';
import type { HostCell } from './cell.js';
import { readOne } from './offers.js';
import { readFilled, readRange } from './read.js';

/** How a log is counted, as the arguments say it. */
export interface LogRules {
  readonly window: SessionWindow;
  readonly recontact: number;
  /** Whether the re-contact window was stated: then it is that of every offer. */
  readonly isRecontactGiven: boolean;
  readonly zone: Zone;
}

/** A function whose answer is one table about a log, with the words that it says. */
export function tableOfLog(tabulate: () => Result<Table>): HostCell[][] {
  learnWords(EVIDENCE_WORDS);
  return runTable(tabulate);
}

/** The rules that the arguments state, each one cell; faults name the argument. */
export function readLogRules(given: {
  readonly window?: unknown;
  readonly recontactWindow: unknown;
  readonly zone: unknown;
}): Result<LogRules> {
  const window = readPart(given.window, 'window', readWindow);
  if (!window.ok) return window;
  const recontact = readPart(given.recontactWindow, 'recontactWindow', readRecontact);
  if (!recontact.ok) return recontact;
  const zone = readPart(given.zone, 'zone', readZone);
  if (!zone.ok) return zone;
  return ok({
    window: window.value ?? USUAL_WINDOW,
    recontact: recontact.value ?? USUAL_RECONTACT,
    isRecontactGiven: recontact.value !== undefined,
    zone: zone.value,
  });
}

/** How an offer is counted: as the arguments say, or by the windows of its plan where the catalogue has them. */
export function rulesOfOffer(
  windows: OfferWindows,
  { isRecontactGiven }: LogRules,
  name: string,
): OfferRules {
  const vendor = vendorRules(loadedCatalogue() ?? [], name);
  return {
    window: windowOf(windows, name) ?? vendor?.window,
    recontact: isRecontactGiven ? undefined : vendor?.recontact,
  };
}

function readPart<Value>(
  given: unknown,
  where: 'window' | 'recontactWindow' | 'zone',
  read: (cell: Cell, where: string) => Result<Value>,
): Result<Value> {
  const cell = readOne(MEASURE[where], given, where);
  return cell.ok ? read(cell.value, where) : cell;
}

/** The cells of a range that has rows. */
export function rowsOf(given: unknown): Cell[][] {
  return readFilled(readRange(given), 0);
}

/** A log from a range. Fault: one in which no customer writes, as nothing in it is a session. */
export function readMessages(
  cells: readonly (readonly Cell[])[],
  where: string,
  zone: Zone,
): Result<ReadLog> {
  const read = readLog(cells, { where, offset: offsetOf(zone) });
  if (!read.ok) return read;
  if (hasAuthor(read.value.log.parts(), 'customer')) return read;
  return failed(conflict(where, phrase('noMessagesOfCustomers')));
}

/** A log counted at the re-contact window asked for and at those shown beside it. */
export function measureLog(read: ReadLog, { window, recontact, zone }: LogRules): MeasuredLog {
  const recontacts = [recontact, ...SHOWN_RECONTACTS.filter((shown) => shown !== recontact)];
  const tables = countsAt(read.log.parts(), { window, recontacts, zone }).map((counts, index) => ({
    recontact: recontacts[index] ?? recontact,
    counts,
  }));
  return { read, zone, tables };
}
