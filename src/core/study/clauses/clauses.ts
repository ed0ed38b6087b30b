import { dec, ONE, toDouble, ZERO, type Dec } from '../../exact/decimal.js';
import { plainNumber } from '../../grid/number.js';
import { findWord } from '../../grid/word.js';
import { METER_WORDS, type MeterId } from '../../meter/meter-word.js';
import type { CellValue } from '../../scenario/tables/scenario.js';
import { MONTHS_IN_YEAR } from '../../traffic/months.js';
import type { Clause, Rows } from './clause.js';

/** What clauses are tested at where an offer states nothing: assumptions to start a talk with, not figures of anyone. */
const TESTED = {
  handoverShare: 0.1,
  partlyResolved: 0.05,
  returning: 0.05,
  wronglyCounted: 0.03,
  windowFactor: 1.1,
  cap: 1.1,
  freeMonths: 2,
  uplift: { capped: 0.03, open: 0.07 },
} as const;

const HANDOVER = 'Handover share';
const CREDIT = 'Recontact credit';
const COMMITTED = 'Committed units';
/** Numbers of a row that are those of its period. */
const OF_PERIOD = [COMMITTED, 'Included units', 'Minimum units', 'Most included units'] as const;

/** Every clause by its id, those most often open first. */
export const CLAUSES = {
  escalationsExcluded: {
    term: HANDOVER,
    over: 'month',
    about: ofMeter('resolution'),
    values: (stated) => ({ agreed: 0, silent: positive(stated) ?? TESTED.handoverShare }),
  },
  partialResolutions: {
    term: HANDOVER,
    over: 'month',
    about: ofMeter('resolution'),
    values: (stated) => ({
      agreed: stated,
      silent: joined(numberOf(stated), TESTED.partlyResolved),
    }),
  },
  recontactWindow: {
    term: CREDIT,
    over: 'month',
    about: ofMeter('resolution'),
    values: (stated) => ({ agreed: positive(stated) ?? TESTED.returning, silent: undefined }),
  },
  auditRight: {
    term: CREDIT,
    over: 'month',
    about: ofMeter('resolution'),
    values: (stated) => ({
      agreed: joined(numberOf(stated), TESTED.wronglyCounted),
      silent: stated,
    }),
  },
  conversationWindow: {
    term: 'Window factor',
    over: 'month',
    about: ofMeter('session'),
    values: (stated) => ({ agreed: 1, silent: above(stated, ONE) ?? TESTED.windowFactor }),
  },
  overageNotice: {
    term: 'Overage rate',
    over: 'month',
    about: (rows) =>
      rows.filter((row) => positive(row[COMMITTED]) !== undefined && row['Overage rate'] !== undefined),
    values: (stated, row) => ({ agreed: row['Rate'], silent: stated }),
  },
  unusedCommitment: {
    term: 'Resets',
    over: 'plan',
    about: (rows) => rows.filter((row) => positive(row[COMMITTED]) !== undefined && isMonthly(row['Resets'])),
    values: () => ({ agreed: 'yearly', silent: undefined }),
    along: (row) => ({
      ...row,
      ...Object.fromEntries(
        OF_PERIOD.flatMap((header): [string, number][] => {
          const value = positive(row[header]);
          return value === undefined ? [] : [[header, toDouble(dec(value).times(MONTHS_IN_YEAR))]];
        }),
      ),
    }),
  },
  volumeCap: {
    term: 'Monthly cap',
    over: 'plan',
    about: firstRow,
    values: (stated, _row, month) => ({
      agreed: positive(stated) ?? toDouble(month.times(TESTED.cap)),
      silent: undefined,
    }),
  },
  pilotMonths: {
    term: 'Free months',
    over: 'plan',
    about: firstRow,
    values: (stated) => ({ agreed: positive(stated) ?? TESTED.freeMonths, silent: undefined }),
  },
  upliftCap: {
    term: 'Uplift',
    over: 'plan',
    about: firstRow,
    values: (stated) => {
      const { capped, open } = TESTED.uplift;
      const own = positive(stated);
      return {
        agreed: own !== undefined && own < capped ? own : capped,
        silent: above(stated, dec(capped)) ?? open,
      };
    },
  },
} as const satisfies Readonly<Record<string, Clause>>;

export type ClauseId = keyof typeof CLAUSES;

export const CLAUSE_IDS = Object.keys(CLAUSES) as ClauseId[];

function ofMeter(meter: MeterId): (rows: Rows) => Rows {
  return (rows) => rows.filter((row) => findWord(String(row['Meter'] ?? ''), METER_WORDS) === meter);
}

function firstRow(rows: Rows): Rows {
  return rows.slice(0, 1);
}

function isMonthly(resets: CellValue): boolean {
  return resets === undefined || String(resets).trim().toLowerCase() === 'monthly';
}

function numberOf(value: CellValue): Dec {
  return (typeof value === 'number' ? dec(value) : plainNumber(value ?? '')) ?? ZERO;
}

function positive(value: CellValue): number | undefined {
  return above(value, ZERO);
}

function above(value: CellValue, least: Dec): number | undefined {
  const own = numberOf(value);
  return own.gt(least) ? toDouble(own) : undefined;
}

/** Two shares of the same whole, one after the other: 1 − (1 − a)(1 − b). */
function joined(one: Dec, other: number): number {
  return toDouble(ONE.minus(ONE.minus(one).times(ONE.minus(dec(other)))));
}
