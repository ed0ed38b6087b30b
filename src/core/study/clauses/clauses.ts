import { dec, ONE, toDouble, ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { plainNumber } from '../../grid/number.js';
import { findWord } from '../../grid/word.js';
import { METERS } from '../../meter/index.js';
import { METER_WORDS, type MeterId } from '../../meter/meter-word.js';
import { withCell } from '../../scenario/edit/rows.js';
import type { CellValue, ScenarioRow } from '../../scenario/tables/scenario.js';
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
  stepDown: 0.2,
  reviewed: 0.1,
  freeMonths: 2,
  uplift: { capped: 0.03, open: 0.07 },
} as const;

const HANDOVER = 'Handover share';
const CREDIT = 'Recontact credit';
const COMMITTED = 'Committed units';
/** Numbers of a row that are those of its period. */
const OF_PERIOD = [COMMITTED, 'Included units', 'Minimum units', 'Most included units'] as const;

/** What a row with one rate for all units has nothing under, so that the rate may fall beyond a volume. */
const ONE_RATE = ['Tiers', 'Package size', COMMITTED, 'Session cap', 'Resets', 'Pool'] as const;
/** What a row with one rate for all months has nothing under. */
const WHOLE_PLAN = ['Tiers', 'Pool', 'From month', 'To month'] as const;

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
    values: (stated, { row }) => ({ agreed: row['Rate'], silent: stated }),
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
    values: (stated, { total }) => ({
      agreed: positive(stated) ?? toDouble(total.times(TESTED.cap)),
      silent: undefined,
    }),
  },
  volumeStop: {
    term: 'Pause after',
    over: 'plan',
    about: (rows) =>
      rows.some((row) => row['Pause at amount'] !== undefined)
        ? []
        : rows.filter((row) => isUsage(row) && row['Pool'] === undefined),
    values: (stated, { units }) => ({ agreed: positive(stated) ?? wellAbove(units), silent: undefined }),
  },
  stepDown: {
    term: 'Tiers',
    over: 'plan',
    about: (rows) =>
      rows.filter((row) => isPriced(row) && ONE_RATE.every((header) => row[header] === undefined)),
    values: (stated, { row, units }) => ({
      agreed: `${plain(rateOf(row))} to ${plain(dec(wellAbove(units)))}; ${plain(lower(row, TESTED.stepDown))}`,
      silent: stated,
    }),
    along: (row) => withCell(row, 'Rate', undefined),
  },
  priceReview: {
    term: 'Rate',
    over: 'plan',
    about: (rows) =>
      rows.filter((row) => isPriced(row) && WHOLE_PLAN.every((header) => row[header] === undefined)),
    values: (stated, { row }) => ({ agreed: toDouble(lower(row, TESTED.reviewed)), silent: stated }),
    after: ({ review }) => review.every,
  },
  guarantee: {
    term: 'Guarantee refund',
    over: 'judged',
    about: firstRow,
    values: (_stated, _at, { refund }) => ({ agreed: toDouble(refund.share), silent: undefined }),
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

/** Whether a row bills what sessions come to, at a rate that is no word. */
function isPriced(row: ScenarioRow): boolean {
  return isUsage(row) && positive(row['Rate']) !== undefined;
}

function isUsage(row: ScenarioRow): boolean {
  const meter = findWord(String(row['Meter'] ?? ''), METER_WORDS);
  return meter !== undefined && METERS[meter].kind === 'usage';
}

function rateOf(row: ScenarioRow): Dec {
  return numberOf(row['Rate']);
}

/** The row's rate less a share of it. */
function lower(row: ScenarioRow, share: number): Dec {
  return rateOf(row).times(ONE.minus(dec(share)));
}

/** A tenth above what a usual month counts, as whole units. */
function wellAbove(units: Dec): number {
  return toDouble(units.times(TESTED.cap).ceil());
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
