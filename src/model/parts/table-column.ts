import type { Cell } from '../../core/grid/cell.js';
import { isErrorCell } from '../../core/grid/cell.js';
import { METER_WORDS } from '../../core/meter/meter-word.js';
import { CHARGE_NUMBERS, OVERAGE_RATE } from '../../core/terms/columns.js';
import { TIER_MODE_WORDS } from '../../core/terms/tariff/tiers.js';
import { blank, number, words } from '../page/cell.js';
import type { Area } from '../../reference/area.js';
import type { Format, ModelCell, Validation } from '../page/sheet.js';

/** A column of the Offers or Traffic table as a sheet shows it. */
export interface TableColumn {
  readonly format: Format;
  /** What stands above its header; empty where the header says it all. */
  readonly unit: string;
  /** In characters. */
  readonly width: number;
}

const PER_UNIT: TableColumn = { format: 'quote', unit: 'per unit', width: 13 };
const UNITS: TableColumn = { format: 'count', unit: 'units a month', width: 14 };
const REPLIES: TableColumn = { format: 'decimal', unit: 'AI replies', width: 14 };
const MONTHLY: TableColumn = { format: 'quote', unit: 'a month', width: 14 };
const CREDITS: TableColumn = { format: 'decimal', unit: 'units', width: 12 };

function share(of: string): TableColumn {
  return { format: 'percent', unit: `share of ${of}`, width: 15 };
}

function text(width: number, unit = ''): TableColumn {
  return { format: 'text', unit, width };
}

const COLUMNS: Readonly<Record<string, TableColumn>> = {
  Offer: text(34),
  Meter: text(13, 'what is counted'),
  Rate: { ...PER_UNIT, unit: 'per unit or package' },
  Unit: text(11, 'its name'),
  Channels: text(18, 'blank: all'),
  Tiers: text(34, 'rate to units; …; rate'),
  'Tier mode': text(13),
  'Package size': { ...UNITS, unit: 'units' },
  'Committed units': UNITS,
  'Overage rate': PER_UNIT,
  'Included units': UNITS,
  'Included units per seat': UNITS,
  'Minimum units': UNITS,
  'Session cap': { ...PER_UNIT, unit: 'a session' },
  'Resolution cap': { ...PER_UNIT, unit: 'a resolution' },
  'Units per session': CREDITS,
  'Replies per unit': REPLIES,
  'First reply units': CREDITS,
  'Follow-up units': CREDITS,
  'Window factor': { format: 'decimal', unit: 'billed per session', width: 14 },
  'Handover share': share('unresolved'),
  'Recontact credit': share('billed'),
  'Pause after': UNITS,
  Turns: text(18, 'spread of length'),
  'Platform fee': MONTHLY,
  Seats: { format: 'count', unit: 'seats', width: 9 },
  'Seat price': { ...MONTHLY, unit: 'a seat a month' },
  'Escalation fee': { ...PER_UNIT, unit: 'an unresolved one' },
  'One-off fee': { ...MONTHLY, unit: 'once' },
  'Amortization months': { format: 'count', unit: 'months', width: 14 },
  Discount: share('the charges'),
  'Minimum fee': MONTHLY,
  'Monthly cap': MONTHLY,
  'Annual minimum': { ...MONTHLY, unit: 'a year' },
  Currency: text(10, 'code'),
  Channel: text(34),
  Sessions: { format: 'count', unit: 'a month', width: 28 },
  Contacts: { format: 'count', unit: 'a month', width: 14 },
  'Involvement rate': share('contacts'),
  'Interactions per session': { ...REPLIES, width: 16 },
  'Resolution rate': share('sessions'),
  'Human cost': { ...PER_UNIT, unit: 'a contact' },
  Note: text(46),
  Source: text(26),
  'As of': { format: 'general', unit: '', width: 22 },
};

const NOTES = new Set(['Note', 'Source', 'As of']);
const PRICES = new Set<string>([CHARGE_NUMBERS.rate.header, OVERAGE_RATE.header]);

/** How a header's column is shown; one that is not known shows what it holds. */
export function tableColumn(header: string): TableColumn {
  return Object.hasOwn(COLUMNS, header) ? (COLUMNS[header] ?? text(16)) : text(16);
}

/** Whether a column says where figures come from rather than what they are. */
export function isNote(header: string): boolean {
  return NOTES.has(header);
}

/** An input cell of a table: text stays text in its columns, whatever it looks like. */
export function tableCell(header: string, cell: Cell): ModelCell {
  const { format } = tableColumn(header);
  if (cell === null || cell === '') return blank('input', format);
  if (typeof cell === 'number' && format !== 'text') return number(cell, 'input', format);
  return words(isErrorCell(cell) ? cell.error : String(cell), 'input', format);
}

/** What may be typed into a column's cells below the header. */
export function validationsOf(header: string, cells: Area): Validation[] {
  const { format } = tableColumn(header);
  if (header === 'Meter') return [listOf(cells, Object.keys(METER_WORDS))];
  if (header === 'Tier mode') return [listOf(cells, Object.keys(TIER_MODE_WORDS))];
  // A price may be the word free, which a rule for numbers would refuse.
  if (format === 'text' || format === 'general' || PRICES.has(header)) return [];
  if (format === 'percent') {
    const message = `${header} is a share between 0 and 1: enter 65% or 0.65.`;
    return [{ ...cells, kind: 'number', from: 0, to: 1, message }];
  }
  return [
    { ...cells, kind: 'number', from: 0, to: undefined, message: `${header} is a number of 0 or more.` },
  ];
}

function listOf(cells: Area, values: readonly string[]): Validation {
  return { ...cells, kind: 'list', values, message: `Choose one of ${values.join(', ')}.` };
}
