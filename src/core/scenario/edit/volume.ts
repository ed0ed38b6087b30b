import { dec, ONE, toDouble, type Dec } from '../../exact/decimal.js';
import { plainNumber } from '../../grid/number.js';
import { canonicalRow } from '../tables/canonical-row.js';
import type { ScenarioRow, CellValue } from '../tables/scenario.js';
import { withCell } from './rows.js';

/** How a channel's volume is stated: its sessions, or contacts × involvement rate. */
export type VolumeKind = 'sessions' | 'contacts';

const SESSIONS = 'Sessions';
const CONTACTS = 'Contacts';
const INVOLVEMENT = 'Involvement rate';

/** Which of the two a row states; sessions win over contacts, as they do where both are read. Undefined: neither. */
export function volumeKind(row: ScenarioRow): VolumeKind | undefined {
  const own = canonicalRow(row);
  const hasContacts = own[CONTACTS] !== undefined;
  if (own[SESSIONS] !== undefined && !(own[SESSIONS] === 0 && hasContacts)) return 'sessions';
  return hasContacts || own[INVOLVEMENT] !== undefined ? 'contacts' : undefined;
}

/** The rows with the volume of one stated the other way, so that its sessions and its contacts stay the same. */
export function setVolumeKind(rows: readonly ScenarioRow[], index: number, kind: VolumeKind): ScenarioRow[] {
  return rows.map((row, own) => (own === index ? restated(canonicalRow(row), kind) : row));
}

function restated(row: ScenarioRow, kind: VolumeKind): ScenarioRow {
  const contacts = numberOf(row[CONTACTS]);
  const rate = numberOf(row[INVOLVEMENT]);
  const involvement = rate === undefined || rate.isZero() ? ONE : rate;
  const stated = numberOf(row[SESSIONS]);
  // Beside contacts a 0 is a blank, as it is where the table is read.
  const sessions = stated?.isZero() === true && contacts !== undefined ? undefined : stated;
  const all = contacts === undefined || contacts.isZero() ? sessions?.div(involvement) : contacts;
  const involved = sessions ?? all?.times(involvement);
  const part = involved === undefined || all === undefined || all.isZero() ? rate : involved.div(all);
  return withCells(row, {
    [SESSIONS]: kind === 'sessions' ? involved : undefined,
    [CONTACTS]: kind === 'contacts' ? all : undefined,
    [INVOLVEMENT]: part?.eq(ONE) === true ? undefined : part,
  });
}

function withCells(row: ScenarioRow, cells: Readonly<Record<string, Dec | undefined>>): ScenarioRow {
  return Object.entries(cells).reduce(
    (all, [header, value]) => withCell(all, header, value && toDouble(value)),
    row,
  );
}

function numberOf(value: CellValue): Dec | undefined {
  return typeof value === 'number' ? dec(value) : plainNumber(value ?? '');
}
