import { ONE, type Dec } from '../../core/exact/decimal.js';
import type { Place } from '../../core/fault/place.js';
import { NOT_NEGATIVE, readNumber, SHARE, zeroIsBlank, type NumberRule } from '../../core/grid/number.js';
import type { Channel, Traffic } from '../../core/traffic/channel.js';
import type { SessionLengthDistribution } from '../../core/traffic/session-lengths.js';
import type { CalculationRows } from '../calculation-rows.js';
import { times } from './formula.js';
import { histogramRows } from './histogram.js';
import type { LocatedTable } from './located-table.js';
import { formulaRow } from './rows.js';
import { termLine } from './term-line.js';

/** A channel of the traffic whose figures are addresses of cells. */
export interface LiveChannel {
  readonly name: string;
  readonly contacts: string;
  readonly sessions: string;
  /** μ; undefined where it is not known. */
  readonly interactionsPerSession: string | undefined;
  readonly resolutionRate: string;
  /** Distinct customers a session; undefined where they are not known. */
  readonly customersPerSession: string | undefined;
  readonly turns: SessionLengthDistribution;
  readonly humanCost: string | undefined;
}

/** The traffic as lines of the calculation, written once for all offers. */
export function trafficBlock(
  calculation: CalculationRows,
  table: LocatedTable,
  traffic: Traffic,
): readonly LiveChannel[] {
  return calculation.once(`traffic ${table.key}`, () => {
    calculation.section('Traffic, a month');
    return traffic.channels.map((channel, index) =>
      channelLines(calculation, table, { channel, place: table.places[index] ?? { table: 'traffic' } }),
    );
  });
}

function numberIn(table: LocatedTable, place: Place, header: string, rule: NumberRule): Dec | undefined {
  const read = readNumber(table.at(place, header)?.value ?? null, header, rule);
  return read.ok ? read.value : undefined;
}

/** Customers a session, as a line of the calculation; undefined where they are not known. */
function customersLine(
  calculation: CalculationRows,
  {
    name,
    customers,
    sessions,
  }: Readonly<Record<'name' | 'sessions', string>> & { readonly customers: string | undefined },
): string | undefined {
  if (customers === undefined) return undefined;
  const label = `${name}: customers per session`;
  return formulaRow(calculation, `IF(${sessions}=0,0,${customers}/${sessions})`, {
    label,
    unit: 'customers',
  });
}

function channelLines(
  calculation: CalculationRows,
  table: LocatedTable,
  { channel, place }: { readonly channel: Channel; readonly place: Place },
): LiveChannel {
  const { name, turns } = channel;
  const line = (header: string, value: Dec | undefined, unit: string, neutral?: Dec) =>
    termLine(
      calculation,
      {
        label: `${name}: ${header.toLowerCase()}`,
        header,
        value,
        unit,
        ...(neutral === undefined ? {} : { neutral }),
      },
      { place, cell: table.at(place, header) },
    );
  const stated = (header: string, rule = NOT_NEGATIVE) => numberIn(table, place, header, rule);
  const mean =
    turns.kind === 'histogram'
      ? histogramRows(calculation, turns).mean
      : line('Interactions per session', channel.interactionsPerSession, 'replies per session');
  const own = volume();
  const customers = line('Customers', stated('Customers', zeroIsBlank(NOT_NEGATIVE)), 'customers');
  return {
    name,
    turns,
    ...own,
    customersPerSession: customersLine(calculation, { name, customers, sessions: own.sessions }),
    interactionsPerSession: mean,
    resolutionRate: line('Resolution rate', channel.resolutionRate, 'share') ?? '',
    humanCost: line('Human cost', channel.humanCost, 'money per contact'),
  };

  /** Sessions win over contacts × involvement, and make the contacts where none are given. */
  function volume(): { sessions: string; contacts: string } {
    const given = { sessions: stated('Sessions'), contacts: stated('Contacts') };
    const noContacts = given.contacts?.isZero() === true && given.sessions !== undefined;
    const hasContacts = given.contacts !== undefined && !noContacts;
    const hasSessions = hasContacts ? given.sessions?.isZero() === false : true;
    const contacts = hasContacts ? line('Contacts', channel.contacts, 'contacts') : undefined;
    const sessions = hasSessions ? line('Sessions', channel.sessions, 'sessions') : undefined;
    if (contacts !== undefined && sessions !== undefined) return { sessions, contacts };
    const rate = stated('Involvement rate', zeroIsBlank(SHARE)) ?? ONE;
    const involvement = line('Involvement rate', rate, 'share', ONE);
    const made = (label: string, words: string) =>
      formulaRow(calculation, words, { label: `${name}: ${label}`, unit: label });
    if (contacts !== undefined) {
      return {
        contacts,
        sessions: involvement === undefined ? contacts : made('sessions', times(contacts, involvement)),
      };
    }
    const own = sessions ?? '';
    return {
      sessions: own,
      contacts: involvement === undefined ? own : made('contacts', `${own}/${involvement}`),
    };
  }
}
