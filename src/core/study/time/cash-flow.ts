import { dec, ONE, sum, ZERO, type Dec } from '../../exact/decimal.js';
import { positiveRoots } from '../../exact/positive-roots.js';
import { noAnswer } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { MONTHS_IN_YEAR } from '../../traffic/months.js';
import { phrase, type Text } from '../../phrase/phrase.js';

const PERCENT = 100;
/** Decimals of money that are meant: beyond them there is what divisions left. */
const MEANT_DECIMALS = 30;

/**
 * What flows at the ends of months in a row are worth today, as a spreadsheet's NPV has it with a monthly rate of
 * (1 + rate)^(1/12) − 1.
 * @param yearlyRate above −1.
 */
export function netPresentValue(flows: readonly Dec[], yearlyRate: Dec): Dec {
  const monthly = ONE.plus(yearlyRate).pow(ONE.div(MONTHS_IN_YEAR).neg());
  return valueAt(flows, monthly).times(monthly);
}

/** When flows that are added up pay back. */
export interface Payback {
  /** The month, from 1, from which on all flows together stay 0 or more to the last month; undefined if there is none. */
  readonly month: number | undefined;
  /** Earlier times of being paid back: the first month of each, and the month in which it was lost again. */
  readonly lost: readonly { readonly from: number; readonly lostIn: number }[];
}

export function payback(flows: readonly Dec[]): Payback {
  const lost: { from: number; lostIn: number }[] = [];
  let running = ZERO;
  let from: number | undefined;
  for (const [index, flow] of flows.entries()) {
    running = running.plus(flow);
    const isPaid = running.toDecimalPlaces(MEANT_DECIMALS).gte(ZERO);
    if (isPaid) from ??= index + 1;
    else if (from !== undefined) {
      lost.push({ from, lostIn: index + 1 });
      from = undefined;
    }
  }
  return { month: from, lost };
}

/**
 * The yearly rate at which monthly flows are worth nothing today, to 40 digits. Only a return that can be meant: money
 * goes out first, and one rate of 0 or more fits, or none of those and one below 0.
 * Faults: nothing is paid first, nothing comes back, no rate fits, or several would.
 */
export function internalRateOfReturn(flows: readonly Dec[]): Result<Dec> {
  const meant = flows.map((flow) => flow.toDecimalPlaces(MEANT_DECIMALS));
  const own = meant.slice(meant.findIndex((flow) => !flow.isZero()));
  const changes = signChanges(own);
  if (changes === 0) return failed(noAnswer(oneSided(sum(own))));
  const { upToOne, aboveOne } = positiveRoots(own);
  const fitting = upToOne > 0 ? upToOne : aboveOne;
  if (fitting !== 1) {
    return failed(noAnswer(phrase(fitting === 0 ? 'noRateFits' : 'severalRatesFit', changes)));
  }
  const rate = root(own).pow(-MONTHS_IN_YEAR).minus(ONE);
  return own[0]?.gt(ZERO) === true ? failed(noAnswer(borrowed(rate))) : ok(rate);
}

function oneSided(total: Dec): Text {
  if (total.isZero()) return phrase('nothingMoves');
  return phrase(total.gt(ZERO) ? 'nothingInvested' : 'nothingSaved');
}

/** Whoever is paid first and pays later has a loan: the rate that fits is its price, and the lower the better. */
function borrowed(rate: Dec): Text {
  return phrase('borrowed', rate.times(PERCENT).toDecimalPlaces(1).toString());
}

function signChanges(values: readonly Dec[]): number {
  const signs = values.filter((value) => !value.isZero()).map((value) => value.gt(ZERO));
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** flows[0] + flows[1]·x + flows[2]·x² + …, x being what a month later is worth. */
function valueAt(flows: readonly Dec[], factor: Dec): Dec {
  return flows.reduceRight((later, flow) => later.times(factor).plus(flow), ZERO);
}

const CLOSE = dec('1e-42');
const MOST_TRIES = 400;

/** The one factor up to 1, or above 1 where none is, at which flows are worth nothing: held between two sides, by secants and, every third, halves. */
function root(flows: readonly Dec[]): Dec {
  let [low, high] = [ZERO, ONE];
  let [atLow, atHigh] = [valueAt(flows, low), valueAt(flows, high)];
  while (atHigh.gt(ZERO) === atLow.gt(ZERO) && !atHigh.isZero()) {
    [low, atLow] = [high, atHigh];
    high = high.times(2);
    atHigh = valueAt(flows, high);
  }
  for (let tries = 0; tries < MOST_TRIES && high.minus(low).gt(high.times(CLOSE)); tries += 1) {
    const isSecant = tries % 3 !== 2;
    const middle = isSecant
      ? low.minus(atLow.times(high.minus(low)).div(atHigh.minus(atLow)))
      : low.plus(high).div(2);
    const atMiddle = valueAt(flows, middle);
    if (atMiddle.isZero()) return middle;
    if (atMiddle.gt(ZERO) === atLow.gt(ZERO)) {
      [low, atLow] = [middle, atMiddle];
      if (isSecant) atHigh = atHigh.div(2);
    } else {
      [high, atHigh] = [middle, atMiddle];
      if (isSecant) atLow = atLow.div(2);
    }
  }
  return high;
}
