/** What a round number is a power of ten times. */
const ROUND = [1, 2, 5, 10] as const;
/** Between two of them the nearer one is taken, by their ratio. */
const BETWEEN = [Math.SQRT2, Math.sqrt(10), Math.sqrt(50)] as const;
/** Beside a round number, of itself: no more than the dust of binary fractions. */
const DUST = 1e-9;

/** The least round number that is no less than a value above 0. @param round what it is a power of ten times, rising to 10. */
export function roundAbove(value: number, round: readonly number[] = ROUND): number {
  const power = powerIn(value);
  return (round.find((times) => times * power >= value * (1 - DUST)) ?? 10) * power;
}

/** The largest of 1, 2 and 5 times a power of ten that is no more than a value above 0. */
export function roundBelow(value: number): number {
  const power = powerIn(value);
  return (ROUND.filter((times) => times <= value / power).at(-1) ?? 1) * power;
}

/** The 1, 2 or 5 times a power of ten that is nearest to a value above 0, by their ratio. */
export function roundNear(value: number): number {
  const power = powerIn(value);
  const passed = BETWEEN.filter((between) => value / power >= between).length;
  return (ROUND[passed] ?? 10) * power;
}

function powerIn(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}
