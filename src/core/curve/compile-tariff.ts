import { ONE, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import type { Commitment } from '../terms/tariff/commitment.js';
import type { Package } from '../terms/tariff/package.js';
import type { Tariff } from '../terms/tariff/tariff.js';
import type { Tiers } from '../terms/tariff/tiers.js';
import { joined, type Curve, type Piece } from './curve.js';

const WHOLE_UNITS = { start: ZERO, step: ONE };
/** A staircase is written out step by step. */
const MOST_STEPS = 100_000;

/**
 * A rate schedule as a curve over billed units.
 * @param upTo the most units that will be asked for: a package's staircase is written out up to there.
 * Faults: a package so small that the staircase has more than 100,000 steps.
 */
export function compileTariff(tariff: Tariff, upTo: Dec): Result<Curve> {
  switch (tariff.kind) {
    case 'perUnit':
      return ok({ atZero: ZERO, grid: undefined, pieces: [line(ZERO, undefined, ZERO, tariff.rate)] });
    case 'tiers':
      // The first tier is entered from the start, its flat fee owed at 0 units.
      return ok({
        atZero: tariff.tiers[0]?.flatFee ?? ZERO,
        grid: WHOLE_UNITS,
        pieces: tierPieces(tariff),
      });
    case 'commitment':
      return ok(commitmentCurve(tariff));
    case 'package':
      return packageCurve(tariff, upTo);
  }
}

function tierPieces({ mode, tiers }: Tiers): Piece[] {
  const pieces: Piece[] = [];
  let from = ZERO;
  let before = ZERO;
  for (const { upTo, rate, flatFee } of tiers) {
    const base = mode === 'volume' ? flatFee : before.plus(flatFee).minus(rate.times(from));
    pieces.push(line(from, upTo, base, rate));
    if (upTo === undefined) break;
    before = base.plus(rate.times(upTo));
    from = upTo;
  }
  return joined(pieces);
}

function commitmentCurve({ units, rate, overageRate }: Commitment): Curve {
  const committed = units.times(rate);
  const overage = line(units, undefined, committed.minus(units.times(overageRate)), overageRate);
  return {
    atZero: committed,
    grid: WHOLE_UNITS,
    pieces: joined([line(ZERO, units, committed, ZERO), overage]),
  };
}

function packageCurve({ size, price }: Package, upTo: Dec): Result<Curve> {
  const steps = upTo.div(size).ceil();
  if (steps.gt(MOST_STEPS)) {
    const rule = `packages of ${plain(size)} make more than 100,000 steps up to ${plain(upTo)} units`;
    return failed(conflict('Package size', rule));
  }
  const pieces = Array.from({ length: Math.max(steps.toNumber(), 1) }, (_, index) =>
    line(size.times(index), size.times(index + 1), price.times(index + 1), ZERO),
  );
  return ok({ atZero: ZERO, grid: WHOLE_UNITS, pieces: joined(pieces) });
}

function line(from: Dec, to: Dec | undefined, base: Dec, slope: Dec): Piece {
  return { from, to, base, slope };
}
