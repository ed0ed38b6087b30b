import { compare, minus, over, rational, UNIT, type Rational } from './rational.js';

/** A resolution rate, as a plain decimal, and the sessions that have it. */
export interface RatedSessions {
  readonly sessions: bigint;
  readonly rate: string;
}

/** Halvings of the factor's place: shares a hair's breadth from 0 and 1 need a third of them, the digits the rest. */
const HALVINGS = 700;
/** Rates of 0 and 1 have no odds; a rate that is so near to them stands for them. */
const HAIR = over(UNIT, rational(10n ** 70n));
/** Digits that a blend is held to: more than the product has. */
const DIGITS = 10n ** 150n;

/**
 * Resolution rates whose odds are all multiplied by one factor so that the sessions resolved are `target` of them all, by
 * halving where the factor lies and nothing else: no case of its own for rates that are alike, 0 or 1.
 * @param target 0 to 1. @returns the rate of each row; within 1e-30 of what is meant.
 */
export function turnedRates(rows: readonly RatedSessions[], target: string): Rational[] {
  const rates = rows.map(({ rate }) => fromEnds(rational(rate)));
  const wanted = rational(target);
  const sought = rows.reduce((all, { sessions }) => all + sessions, 0n) * wanted.top * DIGITS;
  const resolved = (place: bigint) =>
    rates.reduce((all, rate, index) => {
      const { top, bottom } = atPlace(rate, place);
      return all + (rows[index]?.sessions ?? 0n) * ((top * DIGITS) / bottom);
    }, 0n);
  // The factor is place ÷ (1 − place), the place n of 2^HALVINGS.
  let place = 0n;
  for (let bit = HALVINGS - 1; bit >= 0; bit -= 1) {
    const next = place + (1n << BigInt(bit));
    if (resolved(next) * wanted.bottom <= sought) place = next;
  }
  return rates.map((rate) => atPlace(rate, place));
}

function fromEnds(rate: Rational): Rational {
  if (rate.top === 0n) return HAIR;
  return compare(rate, UNIT) === 0 ? minus(UNIT, HAIR) : rate;
}

/** a ÷ b at the factor n ÷ (N − n): a·n ÷ (a·n + (b − a)·(N − n)). */
function atPlace({ top, bottom }: Rational, place: bigint): Rational {
  const won = top * place;
  const lost = (bottom - top) * ((1n << BigInt(HALVINGS)) - place);
  return { top: won, bottom: won + lost };
}
