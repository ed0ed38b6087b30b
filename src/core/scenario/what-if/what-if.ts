import { dec, toDouble, type Dec } from '../../exact/decimal.js';
import type { Fault } from '../../fault/fault.js';
import { assert, failed, ok, type Result } from '../../fault/result.js';
import { isBlank } from '../../grid/cell.js';
import { NOT_NEGATIVE, readNumber, SHARE, zeroIsBlank, type NumberRule } from '../../grid/number.js';
import type { Offer } from '../../terms/offer.js';
import { readOffers } from '../../terms/read-offers.js';
import { parseSessionLengths } from '../../traffic/parse-session-lengths.js';
import type { Traffic } from '../../traffic/channel.js';
import { withCell } from '../edit/rows.js';
import type { CellValue, Tables, ScenarioRow } from '../tables/scenario.js';
import { leverPlace, LEVERS, WHAT_IF_LEVERS, type WhatIfLever } from '../levers/levers.js';
import { readTrafficRows } from '../tables/read-scenario.js';
import { remembered } from '../../memo/remembered.js';
import { canonicalRow, isForPeople } from '../tables/canonical-row.js';
import { trafficRates } from '../levers/resolution-rates.js';
import { turnShares } from '../levers/turn-shares.js';

/** What levers are set to; one that is left out stays where it is. */
export type WhatIf = Readonly<Partial<Record<WhatIfLever, number | undefined>>>;

/**
 * The tables with levers set, cell by cell, so that what is read from them is what `LEVERS[...].set` makes of what was
 * read before (to the nearest double). A resolution rate is that of the traffic as a whole: the offers' own are turned
 * with it, so that offers keep what sets them apart. Cells that cannot be read are left as they are, with their faults.
 * Faults: a value that its lever does not take; traffic that cannot be read; no sessions to scale.
 */
export function applyWhatIf(tables: Tables, values: WhatIf): Result<Tables> {
  const read = readTrafficRows(tables.traffic).channels;
  if (!read.ok) return read;
  const faults: Fault[] = [];
  let turned: Tables = { traffic: tables.traffic.map(canonicalRow), offers: canonicalRows(tables.offers) };
  for (const lever of WHAT_IF_LEVERS) {
    const value = values[lever];
    if (value === undefined) continue;
    const taken = readNumber(value, leverPlace(lever), LEVERS[lever].range);
    const set = taken.ok ? SETTERS[lever](turned, taken.value ?? dec(value), read.value) : taken;
    if (set.ok) turned = set.value;
    else faults.push(...set.faults);
  }
  return faults.length > 0 ? failed(...faults) : ok(turned);
}

/** Where the levers stand over all channels; one that is not there (no μ, no sessions to blend over) is left out. */
export function leverValues(tables: Tables): Partial<Record<WhatIfLever, number>> {
  const { channels: traffic } = readTrafficRows(tables.traffic);
  if (!traffic.ok) return {};
  return Object.fromEntries(
    WHAT_IF_LEVERS.flatMap((lever): [WhatIfLever, number][] => {
      const value = LEVERS[lever].get({ traffic: traffic.value, offer: ANY_OFFER });
      return value === undefined ? [] : [[lever, toDouble(value)]];
    }),
  );
}

const canonicalRows = remembered((rows: Tables['offers']) => rows.map(canonicalRow));

type Setter = (tables: Tables, value: Dec, read: Traffic) => Result<Tables>;

const SETTERS: Readonly<Record<WhatIfLever, Setter>> = {
  sessions: (tables, value, traffic) => {
    const set = LEVERS.sessions.set({ traffic, offer: ANY_OFFER }, value);
    const total = LEVERS.sessions.get({ traffic, offer: ANY_OFFER });
    if (!set.ok || total === undefined) return set.ok ? ok(tables) : set;
    const scaled = (cell: CellValue) => {
      const amount = numberIn(cell, NOT_NEGATIVE);
      return amount === undefined ? cell : toDouble(amount.times(value).div(total));
    };
    return ok({
      ...tables,
      traffic: channelRows(tables, (row) => ({
        ...row,
        ...changed(row, 'Sessions', scaled),
        ...changed(row, 'Contacts', scaled),
        ...changed(row, 'Customers', scaled),
      })),
    });
  },
  'interactions per session': (tables, value) =>
    ok({
      traffic: channelRows(tables, (row) =>
        withCell(isMeasured(row) ? withCell(row, TURNS, undefined) : row, MEAN, toDouble(value)),
      ),
      // A blank would take the channels' spread, where a histogram's mean is meant.
      offers: sameOr(ownLengths(tables, value), (row) =>
        isMeasured(row) ? withCell(row, TURNS, 'mean') : row,
      ),
    }),
  'resolution rate': (tables, value, traffic) => {
    const turned = turnShares(trafficRates(traffic), value);
    const inRow = (row: ScenarioRow) => {
      const own = numberIn(row[RATE], SHARE);
      return own === undefined ? row : withCell(row, RATE, toDouble(turned(own)));
    };
    return ok({
      traffic: channelRows(tables, inRow),
      offers: sameOr(tables.offers, (row) =>
        numberIn(row[RATE], OWN_RATE) === undefined ? row : inRow(row),
      ),
    });
  },
  'human cost': (tables, value) =>
    ok({
      ...tables,
      traffic: channelRows(tables, (row) => withCell(row, 'Human cost', toDouble(value))),
    }),
};

const MEAN = 'Interactions per session';
const RATE = 'Resolution rate';
const TURNS = 'Turns';
const OWN_RATE = zeroIsBlank(SHARE);
const OWN_LENGTH = zeroIsBlank(NOT_NEGATIVE);

/** The rows that are channels, changed; a blank row stays one. */
function channelRows({ traffic }: Tables, change: (row: ScenarioRow) => ScenarioRow): ScenarioRow[] {
  return traffic.map((row) => (hasFigures(row) ? change(row) : row));
}

function hasFigures(row: ScenarioRow): boolean {
  return Object.entries(row).some(([header, value]) => !isForPeople(header) && value !== 0);
}

/** An offer's own length follows where it states one; a blank or 0 says that it has none. */
function ownLengths({ offers }: Tables, value: Dec): Tables['offers'] {
  return sameOr(offers, (row) =>
    numberIn(row[MEAN], OWN_LENGTH) === undefined ? row : withCell(row, MEAN, toDouble(value)),
  );
}

/** The rows changed, or themselves where none of them changes. */
function sameOr(rows: Tables['offers'], change: (row: ScenarioRow) => ScenarioRow): Tables['offers'] {
  const after = rows.map(change);
  return after.every((row, index) => row === rows[index]) ? rows : after;
}

function changed(row: ScenarioRow, header: string, to: (cell: CellValue) => CellValue): ScenarioRow {
  const value = to(row[header]);
  return value === undefined ? {} : { [header]: value };
}

function numberIn(cell: CellValue, rule: NumberRule): Dec | undefined {
  if (cell === undefined || isBlank(cell)) return undefined;
  const read = readNumber(cell, '', rule);
  return read.ok ? read.value : undefined;
}

function isMeasured(row: ScenarioRow): boolean {
  const turns = parseSessionLengths(row[TURNS] ?? null, TURNS);
  return turns.ok && turns.value?.kind === 'histogram';
}

/** An offer that serves every channel and has no rates of its own. */
const ANY_OFFER: Offer = anyOffer();

function anyOffer(): Offer {
  const read = readOffers([
    ['Offer', 'Meter'],
    ['Any', 'flat'],
  ]);
  const offer = read.ok ? read.value[0]?.offer : undefined;
  assert(offer?.ok === true, 'a flat offer can be read');
  return offer.value;
}
