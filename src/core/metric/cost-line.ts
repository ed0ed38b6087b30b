import { ZERO, type Dec } from '../exact/decimal.js';
import { noAnswer } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** A session's cost as a straight line in the variable that is sought: fixed + slope × variable. */
export interface CostLine {
  readonly fixed: Dec;
  readonly slope: Dec;
}

/** Where a variable may lie: above 0, up to `most` (undefined is without end), and its name in a sentence. */
export interface Domain {
  readonly name: Text;
  readonly most: Dec | undefined;
}

/**
 * The value of the variable at which A and B cost the same, in closed form.
 * Faults: no such value in the domain, with who is cheaper; the same cost everywhere.
 */
export function breakEven(a: CostLine, b: CostLine, { name, most }: Domain): Result<Dec> {
  const fixed = a.fixed.minus(b.fixed);
  const slope = a.slope.minus(b.slope);
  if (fixed.isZero() && slope.isZero()) return failed(noAnswer(phrase('costTheSame', name)));
  if (!slope.isZero()) {
    const crossing = fixed.neg().div(slope);
    if (crossing.gt(ZERO) && (most === undefined || crossing.lte(most))) return ok(crossing);
  }
  // Without a crossing above 0, A − B has one sign: that of its start, or if it starts at 0, that of its slope.
  const difference = fixed.isZero() ? slope : fixed;
  return failed(noAnswer(phrase('isCheaper', difference.lt(ZERO) ? 'A' : 'B', name)));
}
