import { dec, ONE, sum, ZERO, type Dec } from '../exact/decimal.js';
import { noAnswer } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { MONTHS_IN_YEAR } from '../invoice/contract-year.js';

/**
 * What flows at the ends of months in a row are worth today, as a spreadsheet's NPV has it with a monthly rate of
 * (1 + rate)^(1/12) − 1.
 * @param yearlyRate above −1.
 */
export function netPresentValue(flows: readonly Dec[], yearlyRate: Dec): Dec {
  const monthly = ONE.plus(yearlyRate).pow(ONE.div(MONTHS_IN_YEAR).neg());
  return valueAt(flows, monthly).times(monthly);
}

/** The first month, from 1, up to which all flows together are 0 or more; undefined if there is none. */
export function paybackMonth(flows: readonly Dec[]): number | undefined {
  let running = ZERO;
  for (const [index, flow] of flows.entries()) {
    running = running.plus(flow);
    if (running.gte(ZERO)) return index + 1;
  }
  return undefined;
}

/**
 * The yearly rate at which monthly flows are worth nothing today, to 40 digits. Only where exactly one rate can be meant:
 * the flows change sign once, or their running total does and ends on the other side.
 * Faults: nothing is paid first, nothing comes back, or several rates would fit.
 */
export function internalRateOfReturn(flows: readonly Dec[]): Result<Dec> {
  const own = flows.slice(flows.findIndex((flow) => !flow.isZero()));
  const changes = signChanges(own);
  if (changes === 0) {
    const total = sum(own);
    if (total.isZero())
      return failed(noAnswer('No month costs or saves anything, so there is no rate of return'));
    return failed(
      noAnswer(
        total.gt(ZERO)
          ? 'No month costs more than it saves: nothing is invested, so there is no rate of return'
          : 'No month saves more than it costs, so there is no rate of return',
      ),
    );
  }
  if (changes > 1 && !crossesOnce(own)) {
    return failed(
      noAnswer(
        `The saving changes sign ${changes} times over the months, so more than one rate of return may fit; ` +
          'go by the net present value',
      ),
    );
  }
  return ok(root(own).pow(-MONTHS_IN_YEAR).minus(ONE));
}

/** Norstrøm: a running total that changes sign once has one positive rate. */
function crossesOnce(flows: readonly Dec[]): boolean {
  let running = ZERO;
  const totals = flows.map((flow) => (running = running.plus(flow)));
  return signChanges(totals) === 1 && !running.isZero();
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

/** The one factor above 0 at which flows are worth nothing: held between two sides, by secants and, every third, halves. */
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
