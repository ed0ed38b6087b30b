import {
  NONE,
  UNIT,
  ceiling,
  compare,
  isNone,
  larger,
  minus,
  over,
  plus,
  rational,
  rounded,
  times,
  type Rational,
} from './rational.js';

/** How the replies of a session spread: a word, or measured rows of replies and sessions. */
export type Spread =
  | 'mean'
  | 'poisson'
  | 'geometric'
  | readonly (readonly [replies: string, sessions: string])[];

/** How n replies become units. */
export type Units =
  | { readonly of: 'replies' }
  | { readonly of: 'steps'; readonly size: Rational }
  | { readonly of: 'follow'; readonly first: Rational; readonly next: Rational };

function unitsOf(units: Units, replies: Rational): Rational {
  switch (units.of) {
    case 'replies':
      return replies;
    case 'steps':
      return ceiling(rounded(over(replies, units.size), 9));
    case 'follow':
      return plus(units.first, times(units.next, larger(minus(replies, UNIT), NONE)));
  }
}

export function meanOfRows(rows: readonly (readonly [string, string])[]): Rational {
  const sessions = plus(...rows.map(([, count]) => rational(count)));
  return over(plus(...rows.map(([replies, count]) => times(rational(replies), rational(count)))), sessions);
}

/** The mean of `charge(f(N))`, where `charge` is a rate and perhaps a cap. */
export function average(
  units: Units,
  mu: Rational,
  spread: Spread,
  { rate, cap }: { readonly rate: Rational; readonly cap: Rational | undefined },
): Rational {
  const chargeOf = (replies: Rational): Rational => {
    const uncapped = times(rate, unitsOf(units, replies));
    return cap !== undefined && compare(uncapped, cap) > 0 ? cap : uncapped;
  };
  if (spread === 'mean') return chargeOf(mu);
  if (spread === 'poisson') return poisson(mu, units, chargeOf, cap, rate);
  if (spread === 'geometric') return geometric(mu, units, chargeOf, cap, rate);
  const sessions = plus(...spread.map(([, count]) => rational(count)));
  return over(
    plus(...spread.map(([replies, count]) => times(chargeOf(rational(replies)), rational(count)))),
    sessions,
  );
}

/**
 * Units that are a line in the replies have the line's value at the mean, however the replies spread. So do steps that
 * divide a single reply, as replies are whole.
 */
function onTheLine(units: Units, mu: Rational, rate: Rational): Rational | undefined {
  if (units.of !== 'steps') return times(rate, unitsOf(units, mu));
  return units.size.top === 1n ? over(times(rate, mu), units.size) : undefined;
}

const SCALE = 10n ** 100n;

/**
 * Weights λ^j ÷ j! in whole numbers of a hundred digits, until there are none left. The sum has no end, so its mean is
 * taken to 36 decimals: a cap that only one session in 10³⁸ meets does not make half a cent less than half.
 */
function poisson(
  mu: Rational,
  units: Units,
  chargeOf: (replies: Rational) => Rational,
  cap: Rational | undefined,
  rate: Rational,
): Rational {
  if (cap === undefined) {
    const line = onTheLine(units, mu, rate);
    if (line !== undefined) return line;
  }
  const lambda = minus(mu, UNIT);
  let weight = SCALE;
  let all = 0n;
  let charged = NONE;
  for (let events = 0n; weight > 0n; events += 1n) {
    all += weight;
    charged = plus(charged, times(chargeOf(rational(events + 1n)), rational(weight)));
    weight = (weight * lambda.top) / (lambda.bottom * (events + 1n));
  }
  return rounded(over(charged, rational(all)), 36);
}

/** Session by session until the cap holds for all that are longer; without a cap from whole periods of the steps. */
function geometric(
  mu: Rational,
  units: Units,
  chargeOf: (replies: Rational) => Rational,
  cap: Rational | undefined,
  rate: Rational,
): Rational {
  const goesOn = minus(UNIT, over(UNIT, mu));
  if (cap !== undefined && !isNone(rate)) {
    let mean = NONE;
    let reached = UNIT;
    for (let replies = 1n; ; replies += 1n) {
      const charge = chargeOf(rational(replies));
      const flat = units.of === 'follow' && isNone(units.next);
      if (compare(charge, cap) === 0 || flat) return plus(mean, times(reached, charge));
      mean = plus(mean, times(reached, minus(UNIT, goesOn), charge));
      reached = times(reached, goesOn);
      if (isNone(reached)) return mean;
    }
  }
  const line = onTheLine(units, mu, rate);
  if (line !== undefined) return line;
  if (units.of !== 'steps') throw new Error('units are a line or steps');
  const { top, bottom } = units.size;
  const period = Array.from({ length: Number(bottom) }, (_, j) => power(goesOn, (top * BigInt(j)) / bottom));
  return times(rate, over(plus(...period), minus(UNIT, power(goesOn, top))));
}

function power(base: Rational, exponent: bigint): Rational {
  return { top: base.top ** exponent, bottom: base.bottom ** exponent };
}
