import { isOfWholeOffer, isSummed } from '../../scenario/edit/offer-terms.js';
import { withCell } from '../../scenario/edit/rows.js';
import type { ScenarioRow } from '../../scenario/tables/scenario.js';
import type { Rows } from './clause.js';

/** An offer's rows, those that a clause moves among them, and from which of the offer's own each comes. */
export interface ShapedRows {
  readonly rows: Rows;
  readonly moved: Rows;
  readonly origins: readonly number[];
}

/** The rows as they are. */
export function asTheyAre(rows: Rows, moved: Rows): ShapedRows {
  return { rows, moved, origins: rows.map((_, place) => place) };
}

/** Some rows as two each: up to a month, and from the next one on. The later ones come last, and are what is moved. */
export function splitAfter(month: number, rows: Rows, some: Rows): ShapedRows {
  const moved = some.map((row) => withCell(ofMonths(row), 'From month', month + 1));
  const until = rows.map((row) => (some.includes(row) ? withCell(row, 'To month', month) : row));
  return {
    rows: [...until, ...moved],
    moved,
    origins: [...rows.keys(), ...some.map((row) => rows.indexOf(row))],
  };
}

/** Paid once for each row, whatever months it has. */
const ONCE = 'One-off fee';

/** What a row says of its own months: its charge and its monthly fees. What an offer states once stays on the first row. */
function ofMonths(row: ScenarioRow): ScenarioRow {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([header]) => !isOfWholeOffer(header) || (isSummed(header) && header !== ONCE),
    ),
  );
}
