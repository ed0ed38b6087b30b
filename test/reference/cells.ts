import type { Cell } from '../../src/core/grid/cell.js';
import type { Channel, ChargeRow, OfferTerms, Step } from './engine.js';
import type { Spread } from './spread.js';

/** A record of cells by header; what a record lacks is left blank. */
export type CellsByHeader = Readonly<Record<string, Cell>>;

/** Records as a range with a header row. */
export function tableOf(records: readonly CellsByHeader[], blank: Cell = null): Cell[][] {
  const headers = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [headers, ...records.map((record) => headers.map((header) => record[header] ?? blank))];
}

/** The same range with its labels down the first column. */
export function transposed(table: readonly (readonly Cell[])[]): Cell[][] {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? null));
}

/** An offer's rows as a person would fill them in. What is stated once stands on the row `statedOn` picks. */
export function offerRecords(
  offer: OfferTerms,
  options: { readonly repeatName?: boolean; readonly statedOn?: number } = {},
): CellsByHeader[] {
  const stated = (options.statedOn ?? 0) % offer.rows.length;
  return offer.rows.map((row, index) => ({
    Offer: index === 0 || options.repeatName === true ? offer.name : null,
    ...withoutBlanks(rowRecord(row)),
    ...(index === stated ? withoutBlanks(statedRecord(offer)) : {}),
  }));
}

export function channelRecord(channel: Channel): CellsByHeader {
  return withoutBlanks({
    Channel: channel.name,
    Sessions: numeric(channel.sessions),
    Contacts: numeric(channel.contacts),
    'Involvement rate': numeric(channel.involvement),
    'Interactions per session': numeric(channel.mu),
    'Resolution rate': numeric(channel.rho),
    Turns: spreadText(channel.spread),
    'Human cost': numeric(channel.human),
    Customers: numeric(channel.customers),
  });
}

const RESETS = { 3: 'quarterly', 12: 'yearly', 0: 'contract' } as const;

function rowRecord(row: ChargeRow): Record<string, Cell> {
  return {
    Meter: row.meter,
    Rate:
      row.meter !== 'flat' && row.rate !== undefined && Number(row.rate) === 0 ? 'free' : numeric(row.rate),
    Channels: row.channels?.join(', ') ?? null,
    Tiers: row.tiers?.map(tierText).join('; ') ?? null,
    'Tier mode': row.ladder === true ? 'ladder' : row.volume === true ? 'volume' : null,
    'Package size': numeric(row.packageSize),
    'Committed units': numeric(row.committed),
    'Overage rate': numeric(row.overage),
    'Included units': numeric(row.included),
    'Included units per seat': numeric(row.includedPerSeat),
    'Most included units': numeric(row.mostIncluded),
    'Minimum units': numeric(row.minimum),
    'Session cap': numeric(row.sessionCap),
    'Resolution cap': numeric(row.resolutionCap),
    Turns: spreadText(row.spread),
    'Units per session': numeric(row.perSession),
    'Replies per unit': numeric(row.repliesPerUnit),
    'First reply units': numeric(row.first),
    'Follow-up units': numeric(row.next),
    'Window factor': numeric(row.window),
    'Handover share': numeric(row.handover),
    'Recontact credit': numeric(row.credit),
    'Units per resolution': numeric(row.perResolution),
    'Pause after': numeric(row.pauseAfter),
    'Platform fee': numeric(row.platformFee),
    'Seat price': numeric(row.seatPrice),
    'Escalation fee': numeric(row.escalationFee),
    'One-off fee': numeric(row.oneOff),
    Resets: row.resets === undefined ? null : RESETS[row.resets],
    Pool: row.pool ?? null,
    'One-off units': numeric(row.oneOffUnits),
    'Package mode': row.ratchet === true ? 'ratchet' : null,
    'From month': row.from ?? null,
    'To month': row.to ?? null,
  };
}

function statedRecord(offer: OfferTerms): Record<string, Cell> {
  return {
    Discount: numeric(offer.discount),
    'Discount on': offer.discountOn ?? null,
    'Included amount': numeric(offer.includedAmount),
    'Minimum fee': numeric(offer.minimumFee),
    'Monthly cap': numeric(offer.monthlyCap),
    'Pause at amount': numeric(offer.pauseAmount),
    'Annual minimum': numeric(offer.annualMinimum),
    Seats: numeric(offer.seats),
    'Minimum seats': numeric(offer.minimumSeats),
    'Amortization months': numeric(offer.amortization),
    Currency: offer.currency ?? null,
    'Exchange rate': numeric(offer.exchange),
    'Resolution rate': numeric(offer.rho),
    'Interactions per session': numeric(offer.mu),
    'One-off amount': numeric(offer.oneOffAmount),
    'One-off months': offer.oneOffMonths ?? null,
    'Free months': offer.freeMonths ?? null,
    Uplift: numeric(offer.uplift),
  };
}

function numeric(text: string | undefined): Cell {
  return text === undefined ? null : Number(text);
}

function tierText({ rate, to, fee }: Step): string {
  return `${rate}${to === undefined ? '' : ` to ${to}`}${fee === undefined ? '' : ` + ${fee}`}`;
}

function spreadText(spread: Spread | undefined): Cell {
  if (spread === undefined) return null;
  return typeof spread === 'string' ? spread : spread.map((row) => row.join(': ')).join('; ');
}

function withoutBlanks(record: Record<string, Cell>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== null));
}
