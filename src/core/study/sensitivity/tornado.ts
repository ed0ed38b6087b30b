import { meant } from '../../curve/curve.js';
import { dec, max, min, ONE, ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { conflict, outOfRange } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { leverPlace, LEVERS, type Case, type LeverId } from '../../scenario/levers/levers.js';
import { quote } from '../../scenario/quote/quote.js';
import { METRICS, type MetricId } from './studied-metric.js';
import { turnCase } from './turn-case.js';
import { beyondStudy } from '../../terms/beyond-study.js';
import { phrase } from '../../phrase/phrase.js';

/** How far a lever goes; one that is not named goes by the study's swing. */
export interface LeverRange {
  readonly lever: LeverId;
  readonly low: Dec;
  readonly high: Dec;
}

/** One lever turned to both ends by itself. */
export interface TornadoBar {
  readonly lever: LeverId;
  /** Where it stands. */
  readonly base: Dec;
  /** The ends that are priced: where the lever really stands once it is turned. */
  readonly low: Dec;
  readonly high: Dec;
  /** The metric there: undefined where there is nothing to divide by, a fault where the offer has no price. */
  readonly atLow: Result<Dec | undefined>;
  readonly atHigh: Result<Dec | undefined>;
  /** How far the metric moves between them and where it is now; undefined where one of the three is missing. */
  readonly range: Dec | undefined;
}

export interface Tornado {
  readonly metric: MetricId;
  /** The metric of the case as it is: undefined where there is nothing to divide by. */
  readonly base: Dec | undefined;
  /** The widest first, those without a range last; of equal ones the lever more asked about first. */
  readonly bars: readonly TornadoBar[];
}

/**
 * Which lever moves a metric most: each is turned by itself, from where it stands by ± swing (a share of it, held to
 * the values that the lever takes) or to the two ends given for it, and the offer priced anew. A lever that the case does
 * not have is left out.
 * @param study.swing 0 up to but without 1.
 * Faults: the case itself has no price; a swing or an end that its lever does not take.
 */
export function tornado(
  base: Case,
  study: { readonly metric: MetricId; readonly swing: Dec; readonly ranges: readonly LeverRange[] },
): Result<Tornado> {
  const { metric, swing, ranges } = study;
  const beyond = beyondStudy(base.offer);
  if (beyond.length > 0) return failed(...beyond);
  const quoted = quote(base.traffic, base.offer);
  if (!quoted.ok) return quoted;
  if (swing.lt(ZERO) || swing.gte(ONE)) {
    return failed(outOfRange('swing', plain(swing), phrase('swing')));
  }
  const faults = ranges.flatMap(rangeFaults);
  if (faults.length > 0) return failed(...faults);
  const now = METRICS[metric].value(quoted.value);
  const levers = Object.keys(LEVERS) as LeverId[];
  const bars = levers.flatMap((lever): TornadoBar[] => {
    const stands = LEVERS[lever].get(base);
    const given = ranges.find((own) => own.lever === lever);
    const isThere = stands !== undefined && (LEVERS[lever].isOptional !== true || !stands.isZero());
    if (stands === undefined || (!isThere && given === undefined)) return [];
    return [bar({ base, metric, now }, stands, given ?? swung(lever, stands, swing))];
  });
  return ok({ metric, base: now, bars: bars.sort(widestFirst) });
}

function swung(lever: LeverId, stands: Dec, swing: Dec): LeverRange {
  const high = stands.times(swing.plus(ONE));
  return {
    lever,
    low: stands.times(ONE.minus(swing)),
    high: LEVERS[lever].range.isShare === true ? min(high, ONE) : high,
  };
}

/** The case as it is, and its metric. */
interface Studied {
  readonly base: Case;
  readonly metric: MetricId;
  readonly now: Dec | undefined;
}

function bar({ base, metric, now }: Studied, stands: Dec, { lever, low, high }: LeverRange): TornadoBar {
  const [atLow, atHigh] = [low, high].map((value) => {
    const turned = turnCase(base, lever, value);
    const own = turned.ok ? quote(turned.value.traffic, turned.value.offer) : turned;
    return {
      value: turned.ok ? standing(turned.value, lever, value) : value,
      figure: own.ok ? ok(METRICS[metric].value(own.value)) : own,
    };
  }) as [End, End];
  const figures = [atLow.figure, ok(now), atHigh.figure].flatMap((own) =>
    own.ok && own.value !== undefined ? [meant(own.value)] : [],
  );
  return {
    lever,
    base: stands,
    low: atLow.value,
    high: atHigh.value,
    atLow: atLow.figure,
    atHigh: atHigh.figure,
    range: figures.length === 3 ? figures.reduce(max).minus(figures.reduce(min)) : undefined,
  };
}

interface End {
  readonly value: Dec;
  readonly figure: Result<Dec | undefined>;
}

/** Where a lever that was turned to a value came to stand: there, or where it could go no further. */
function standing(turned: Case, lever: LeverId, value: Dec): Dec {
  const stands = LEVERS[lever].turn === undefined ? undefined : LEVERS[lever].get(turned);
  return stands === undefined || meant(stands).eq(meant(value)) ? value : stands;
}

const SHOWN_DIGITS = 15;

function widestFirst(a: TornadoBar, b: TornadoBar): number {
  // Bars as wide as each other keep their order, whatever divisions leave in the last digits.
  const width = (own: TornadoBar) => (own.range ?? dec(-1)).toSignificantDigits(SHOWN_DIGITS);
  return width(b).cmp(width(a));
}

function rangeFaults({ lever, low, high }: LeverRange) {
  const { range } = LEVERS[lever];
  const where = leverPlace(lever);
  const refused = [low, high].filter((value) => !range.accepts(value));
  if (refused.length > 0) return refused.map((value) => outOfRange(where, plain(value), range.takes));
  return low.lte(high) ? [] : [conflict(where, phrase('endsCrossed', plain(low), plain(high)))];
}
