/**
 * exp and log by sums, products and quotients alone: these are the same to the last digit in every engine, where those of
 * Math need not be. Within 4 units in the last place.
 */

const LN_2 = 0.6931471805599453;
/** ln 2 in two parts, the first with so few digits that whole multiples of it are exact. */
const LN_2_HIGH = 0.69314718036912381649;
const LN_2_LOW = 1.90821492927058770002e-10;

/** 1 ÷ term: a product takes a fraction of the time of a quotient. */
const PARTS = Float64Array.from({ length: 17 }, (_, term) => (term === 0 ? 1 : 1 / term));

/** e to the power of x; 0 below about −745 and Infinity above about 709. */
export function portableExp(x: number): number {
  if (x > 709.7) return Infinity;
  if (x < -745.1) return 0;
  const twos = Math.round(x / LN_2);
  const rest = x - twos * LN_2_HIGH - twos * LN_2_LOW;
  let total = 1;
  for (let term = 16; term > 0; term -= 1) total = 1 + rest * total * (PARTS[term] as number);
  return scaledByTwos(total, twos);
}

/** The natural logarithm of a number above 0. */
export function portableLog(x: number): number {
  let twos = 0;
  let rest = x;
  for (; rest > Math.SQRT2; twos += 1) rest /= 2;
  for (; rest < Math.SQRT1_2; twos -= 1) rest *= 2;
  const ratio = (rest - 1) / (rest + 1);
  const square = ratio * ratio;
  let total = 0;
  for (let odd = 23; odd > 0; odd -= 2) total = total * square + 1 / odd;
  return twos * LN_2_HIGH + (twos * LN_2_LOW + 2 * ratio * total);
}

/** 2 to the powers from −LEAST up: a look into a table takes a fraction of the time of a power. */
const LEAST = 540;
const POWERS = Float64Array.from({ length: 2 * LEAST }, (_, index) => 2 ** (index - LEAST));

/** Powers of two are exact; two steps keep the one in between within a double. */
function scaledByTwos(value: number, twos: number): number {
  const half = Math.trunc(twos / 2);
  return value * (POWERS[half + LEAST] as number) * (POWERS[twos - half + LEAST] as number);
}
