import {
  ACTUALS_COLUMNS,
  GROWTH_COLUMNS,
  REALISATION_COLUMNS,
  NO_ASSUMPTIONS,
  RAMP_COLUMNS,
  SEASON_COLUMNS,
  SPREAD_COLUMNS,
} from '../assumptions/assumptions.js';
import { FIRST_DATE, isoMonth, monthOfDay } from '../../grid/day.js';
import type { InputDifference } from './differences.js';
import { plainAssumptions } from '../assumptions/plain-assumptions.js';
import { isForPeople } from '../tables/canonical-row.js';
import type { Scenario, ScenarioRow } from '../tables/scenario.js';
import { phrase, type Text } from '../../phrase/phrase.js';

const TABLES = [
  { key: 'ramp', name: 'Ramp', columns: RAMP_COLUMNS },
  { key: 'season', name: 'Season', columns: SEASON_COLUMNS },
  { key: 'spread', name: 'Spread', columns: SPREAD_COLUMNS },
  { key: 'actuals', name: 'Actuals', columns: ACTUALS_COLUMNS },
  { key: 'growth', name: 'Growth', columns: GROWTH_COLUMNS },
  { key: 'realisation', name: 'Realisation', columns: REALISATION_COLUMNS },
] as const;

/**
 * The assumptions that two scenarios do not share: figures by their names, cells of tables by row and column, a whole
 * table where only one has it. A figure at its default is blank; notes and sources are no inputs.
 */
export function assumptionDifferences(
  a: Pick<Scenario, 'assumptions'>,
  b: Pick<Scenario, 'assumptions'>,
): InputDifference[] {
  const [one, other] = [a, b].map(({ assumptions }) => plainAssumptions(assumptions ?? NO_ASSUMPTIONS)) as [
    ReturnType<typeof plainAssumptions>,
    ReturnType<typeof plainAssumptions>,
  ];
  const names = [...new Set([...Object.keys(one.figures), ...Object.keys(other.figures)])];
  const figures = names.map((name) =>
    between(name, '', inMonth(name, one.figures[name]), inMonth(name, other.figures[name])),
  );
  const cells = TABLES.flatMap(({ key, name, columns }) =>
    rowsBetween(name, columns, one[key] ?? [], other[key] ?? []),
  );
  return [...figures, ...cells].filter((own) => own.a !== own.b);
}

function rowsBetween(
  name: string,
  columns: readonly string[],
  a: readonly ScenarioRow[],
  b: readonly ScenarioRow[],
): InputDifference[] {
  const rows = (count: number) => (count === 0 ? undefined : phrase('rowsOf', count));
  if ((a.length === 0) !== (b.length === 0)) return [between(name, '', rows(a.length), rows(b.length))];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index).flatMap((index) =>
    columns
      .filter((header) => !isForPeople(header))
      .map((header) =>
        between(
          name,
          phrase('columnInRow', header, index + 1),
          inMonth(header, a[index]?.[header]),
          inMonth(header, b[index]?.[header]),
        ),
      ),
  );
}

/** A date as the month in which it lies; months that are counted are far below any date. */
function inMonth(name: string, value: string | number | undefined): string | number | undefined {
  const isDate = (name === 'Start' || name === 'Month') && Number(value) >= FIRST_DATE;
  return isDate ? isoMonth(monthOfDay(Number(value))) : value;
}

function between(
  name: string,
  header: Text,
  a: InputDifference['a'],
  b: InputDifference['b'],
): InputDifference {
  return { table: 'assumptions', name, header, a, b, kind: 'changed' };
}
