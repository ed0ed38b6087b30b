import { dec, ONE, toDouble } from '../../exact/decimal.js';
import { conflict, type Fault } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { ANY_NUMBER, readNumber } from '../../grid/number.js';
import { leverPlace, LEVERS, WHAT_IF_LEVERS, type WhatIfLever } from '../levers/levers.js';
import type { Tables, ScenarioRow } from '../tables/scenario.js';
import { readTrafficRows } from '../tables/read-scenario.js';
import { canonicalRow } from '../tables/canonical-row.js';
import { applyWhatIf, leverValues, type WhatIf } from './what-if.js';
import { phrase } from '../../phrase/phrase.js';

/** How far levers are turned from where they stand, as fractions: 0.1 is 10 % more, −0.1 is 10 % less. */
export type Turn = Readonly<Partial<Record<WhatIfLever, number>>>;

/** Where the levers stand once they are turned; one that is not there is left out. */
export function turnedValues(tables: Tables, by: Turn): WhatIf {
  return scaled(leverValues(tables), by);
}

/**
 * The tables with levers turned. Each channel is turned from where it stands, so that channels keep what sets them
 * apart; an offer's own figures are turned with them. Resolution rates are turned by their odds, so that what they blend
 * to is turned as far as is said. Faults: traffic that cannot be read; a value that its lever does not take, such as a
 * resolution rate above 1.
 */
export function turnTables(tables: Tables, by: Turn): Result<Tables> {
  const { [RATE]: byRate, ...others } = by;
  const rates = withLevers(
    tables,
    byRate === undefined ? {} : scaled(leverValues(tables), { [RATE]: byRate }),
  );
  const rest = rates.ok ? eachTurned(rates.value, others) : eachTurned(tables, others);
  const faults = [rates, rest].flatMap((own) => (own.ok ? [] : own.faults));
  return faults.length > 0 ? failed(...eachOnce(faults)) : rest;
}

/** The levers in which every row is turned for itself. */
function eachTurned({ traffic, offers }: Tables, by: Turn): Result<Tables> {
  const read = readTrafficRows(traffic).channels;
  if (!read.ok) return read;
  const channels = traffic
    .map((row): Tables => ({ traffic: [row], offers: [] }))
    .map((alone) => withLevers(alone, scaled(leverValues(alone), by)));
  const charges = offers.map((row) => withLevers({ traffic, offers: [row] }, scaled(ownLength(row), by)));
  const faults = [...channels, ...charges].flatMap((own) => (own.ok ? [] : own.faults));
  if (faults.length > 0) return failed(...faults);
  return ok({
    traffic: channels.flatMap((own) => (own.ok ? own.value.traffic : [])),
    offers: charges.flatMap((own) => (own.ok ? own.value.offers : [])),
  });
}

const RATE = 'resolution rate';

function withLevers(tables: Tables, values: WhatIf): Result<Tables> {
  const faults = WHAT_IF_LEVERS.flatMap((lever) => {
    const { range } = LEVERS[lever];
    const value = values[lever];
    if (value === undefined || range.accepts(dec(value))) return [];
    return [conflict(leverPlace(lever), phrase('turnedTooFar', range.takes))];
  });
  if (faults.length > 0) return failed(...faults);
  return Object.keys(values).length === 0 ? ok(tables) : applyWhatIf(tables, values);
}

/** The values turned; what stands at 0 stays there, and what is not turned is left out. */
function scaled(values: WhatIf, by: Turn): WhatIf {
  return Object.fromEntries(
    WHAT_IF_LEVERS.flatMap((lever): [WhatIfLever, number][] => {
      const [value = 0, turn = 0] = [values[lever], by[lever]];
      return value === 0 || turn === 0 ? [] : [[lever, toDouble(dec(value).times(ONE.plus(dec(turn))))]];
    }),
  );
}

/** The interactions per session that an offer states for itself, in place of its channels'. */
function ownLength(row: ScenarioRow): WhatIf {
  const header = 'Interactions per session';
  const value = readNumber(canonicalRow(row)[header] ?? null, header, ANY_NUMBER);
  return {
    'interactions per session': value.ok && value.value !== undefined ? toDouble(value.value) : undefined,
  };
}

function eachOnce(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
