import { toDouble, type Dec } from '../exact/decimal.js';
import { conflict, unknownWord, type Fault } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { suggestion } from '../grid/nearest.js';
import { readNumber } from '../grid/number.js';
import { readDay } from '../grid/read-day.js';
import { headerKey } from '../grid/headers.js';
import {
  assumedCells,
  NO_ASSUMPTIONS,
  GROWTH_COLUMNS,
  RAMP_COLUMNS,
  REALISATION_COLUMNS,
  SEASON_COLUMNS,
  SPREAD_COLUMNS,
} from '../scenario/assumptions/assumptions.js';
import type { Assumptions, ScenarioRow } from '../scenario/tables/scenario.js';
import { calendarFrom } from '../traffic/calendar.js';
import { readGrowth } from '../traffic/read-growth.js';
import { readRamp, readRealisation } from '../traffic/read-ramp.js';
import { readSeason } from '../traffic/read-season.js';
import { keptBasis, RANK_BY, type RankBasis } from '../scenario/ranking/rank-basis.js';
import {
  ASSUMED,
  ASSUMED_FIGURES,
  assumedByDefault,
  type Assumed,
  type AssumedId,
} from '../scenario/assumptions/assumed.js';
import type { CaseTerms } from './time/business-case.js';
import type { GuaranteeTerms, RefundTerms } from './time/guarantee.js';
import type { Outlook } from './time/outlook.js';
import type { SimulationTerms } from './simulation/plan-simulation.js';
import { readSpread } from './simulation/read-spread.js';
import { phrase } from '../phrase/phrase.js';

/** Assumptions as the studies take them. */
export interface ReadAssumptions {
  readonly outlook: Outlook;
  readonly caseTerms: CaseTerms;
  readonly simulation: SimulationTerms;
  /** Undefined where no rate is guaranteed. */
  readonly guarantee: GuaranteeTerms | undefined;
  /** What comes back where a rate is guaranteed and missed. */
  readonly refund: RefundTerms;
  readonly review: { readonly every: number; readonly budgeted: Dec | undefined };
  readonly swing: Dec;
  readonly busiestMonth: Dec;
  /** Undefined where it is left to the rule. */
  readonly rankBy: RankBasis | undefined;
}

/** Every figure that is given, else its default. Faults: all there are, each with its name. */
export function readAssumptions(own: Assumptions = NO_ASSUMPTIONS): Result<ReadAssumptions> {
  const figures = readFigures(own.figures);
  const calendar = figures.ok
    ? calendarFrom(figures.value.given('Start'), figures.value.given('Fiscal year starts'))
    : undefined;
  const ramp = readRamp(headed(own.ramp, RAMP_COLUMNS.slice(0, 3)), { table: 'ramp' }, calendar);
  const season = readSeason(headed(own.season, SEASON_COLUMNS.slice(1, 2)), { table: 'season' });
  const spreads = readSpread(headed(own.spread, SPREAD_COLUMNS.slice(0, 3)), { table: 'spread' });
  const growth = readGrowth(headed(own.growth ?? [], GROWTH_COLUMNS.slice(0, 2)), { table: 'growth' });
  const twice = growth.ok && growth.value.others !== undefined;
  const realised = headed(own.realisation ?? [], REALISATION_COLUMNS.slice(0, 2));
  const realisation = readRealisation(realised, { table: 'realisation' }, calendar);
  const rankBy = keptBasis(own);
  if (!figures.ok || !ramp.ok || !season.ok || !spreads.ok || !growth.ok || !realisation.ok || !rankBy.ok) {
    const parts = [figures, ramp, season, spreads, growth, realisation, rankBy];
    return failed(...parts.flatMap((part) => (part.ok ? [] : part.faults)));
  }
  if (twice) return failed(conflict({ table: 'growth' }, phrase('growthTwice', phrase('growthOfOthers'))));
  const { given, whole, needed } = figures.value;
  const floor = given('Guaranteed resolution rate');
  const refund: RefundTerms = {
    months: whole('Guarantee months'),
    share: needed('Guarantee refund'),
    most: given('Guarantee limit'),
  };
  return ok({
    outlook: {
      months: whole('Months'),
      growth: needed('Growth'),
      ...(growth.value.channels.length === 0 ? {} : { channelGrowth: growth.value.channels }),
      season: season.value,
      sessions: undefined,
      ramp: ramp.value.length === 0 ? undefined : ramp.value,
      calendar,
    },
    caseTerms: {
      currentPlatformCost: needed('Current platform cost'),
      handleTimeUplift: needed('Handle time uplift'),
      handleMinutes: given('Handle minutes'),
      discountRate: needed('Discount rate'),
      realisation: { rate: needed('Realisation rate'), ramp: realisation.value },
    },
    simulation: {
      spreads: spreads.value,
      trials: whole('Trials'),
      seed: whole('Seed'),
      budget: given('Budget'),
    },
    guarantee: floor && { floor, ...refund },
    refund,
    review: { every: whole('Review months'), budgeted: given('Budgeted resolution rate') },
    swing: needed('Swing'),
    busiestMonth: needed('Busiest month'),
    rankBy: rankBy.value,
  });
}

/** With a header row, so that a first row of words is read as a row, and its faults told. */
function headed(rows: readonly ScenarioRow[], columns: readonly string[]): Cell[][] {
  return rows.length === 0 ? [] : [[...columns], ...assumedCells(rows, columns)];
}

interface Figures {
  /** Undefined where there is none. */
  readonly given: (id: AssumedId) => Dec | undefined;
  /** Of a figure that always has a value. */
  readonly needed: (id: AssumedId) => Dec;
  readonly whole: (id: AssumedId) => number;
}

function readFigures(row: ScenarioRow): Result<Figures> {
  const faults: Fault[] = [];
  const ids = Object.keys(ASSUMED) as AssumedId[];
  const values = new Map<AssumedId, Dec | undefined>(ids.map((id) => [id, assumedByDefault(id)]));
  for (const [name, cell] of Object.entries(row)) {
    if (headerKey(name) === headerKey(RANK_BY)) continue;
    const id = ids.find((own) => headerKey(own) === headerKey(name));
    if (id === undefined) {
      faults.push(
        unknownWord('Assumptions', name, phrase('noAssumption', suggestion(name, ASSUMED_FIGURES, true))),
      );
      continue;
    }
    if (cell === '') continue;
    const { range, isDay }: Assumed = ASSUMED[id];
    const value = isDay === true ? readDay(cell, id, range) : readNumber(cell, id, range);
    if (value.ok) values.set(id, value.value);
    else faults.push(...value.faults);
  }
  if (faults.length > 0) return failed(...faults);
  const given = (id: AssumedId) => values.get(id);
  const needed = (id: AssumedId) => {
    const value = given(id) ?? assumedByDefault(id);
    if (value === undefined) throw new TypeError(`${id} has no default`);
    return value;
  };
  return ok({ given, needed, whole: (id) => toDouble(needed(id)) });
}
