import { toDouble } from '../../exact/decimal.js';
import { parseSessionLengths } from '../../traffic/parse-session-lengths.js';
import {
  countsText,
  sessionLengthsChoice,
  type SessionLengthsChoice,
} from '../../traffic/session-lengths-text.js';
import { channelFigures } from '../tables/channel-figures.js';
import { canonicalRow } from '../tables/canonical-row.js';
import type { ScenarioRow } from '../tables/scenario.js';
import { withCell } from './rows.js';

const TURNS = 'Turns';
const MEAN = 'Interactions per session';
/** What own counts start from where nothing is known. */
const START = { replies: '1', sessions: '100' };

/**
 * The rows with another spread of session length on one. Own counts begin with all its sessions at their mean, so that
 * no figure moves but that of a spread; they hold their own mean, so that the one beside them goes, and comes back with
 * a word.
 */
export function setSpread(
  rows: readonly ScenarioRow[],
  index: number,
  choice: SessionLengthsChoice,
): ScenarioRow[] {
  return rows.map((row, own) => (own === index ? respread(canonicalRow(row), choice) : row));
}

function respread(row: ScenarioRow, choice: SessionLengthsChoice): ScenarioRow {
  const before = sessionLengthsChoice(row[TURNS]);
  if (before === choice) return row;
  if (choice === 'own') {
    const [figures] = channelFigures([row]);
    const replies = row[MEAN] === undefined ? START.replies : String(row[MEAN]);
    const sessions = figures?.sessions ? String(figures.sessions) : START.sessions;
    return withCell(withCell(row, TURNS, countsText([{ replies, sessions }])), MEAN, undefined);
  }
  const word = withCell(row, TURNS, choice === 'mean' ? undefined : choice);
  return before === 'own' ? withCell(word, MEAN, meanOf(row) ?? row[MEAN]) : word;
}

function meanOf(row: ScenarioRow): number | undefined {
  const read = parseSessionLengths(row[TURNS] ?? null, TURNS);
  return read.ok && read.value?.kind === 'histogram' ? toDouble(read.value.mean) : undefined;
}
