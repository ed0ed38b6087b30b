import { dec, toDouble } from '../../exact/decimal.js';
import { assumptionDifferences } from './assumption-differences.js';
import { claimDifferences } from './claim-differences.js';
import { differences, type Differences, type InputDifference, type ResultDifference } from './differences.js';
import type { Scenario } from '../tables/scenario.js';

/** What an offer comes to in two scenarios, and by how much that differs. */
export interface ResultSideBySide extends ResultDifference {
  /** b less a, a month; undefined where one of them has no price, or the currencies differ. */
  readonly monthlyChange: number | undefined;
  /** b less a, the bill and people; undefined as above. */
  readonly totalChange: number | undefined;
  /** b less a, for each resolution; undefined as above, or where nothing is resolved. */
  readonly perResolutionChange: number | undefined;
}

export interface SideBySide {
  readonly inputs: readonly InputDifference[];
  readonly results: readonly ResultSideBySide[];
  /** What each is ranked by. */
  readonly basis: Differences['basis'];
  /** The offer that ranks first in each; undefined where there is no ranking. */
  readonly first: { readonly a: string | undefined; readonly b: string | undefined };
  /** The currency of each: three letters, or undefined where no offer states one. */
  readonly currency: Differences['currency'];
}

/** Two scenarios beside each other: the inputs, assumptions and claims that differ, and each offer's results in both. */
export function sideBySide(a: Scenario, b: Scenario): SideBySide {
  const { inputs, results, basis, currency } = differences(a, b);
  const comparable = currency.a === currency.b;
  return {
    inputs: [...inputs, ...assumptionDifferences(a, b), ...claimDifferences(a, b)],
    results: results.map((own) => ({
      ...own,
      totalChange: comparable ? change(own.a?.total, own.b?.total) : undefined,
      monthlyChange: comparable ? change(own.a?.monthly, own.b?.monthly) : undefined,
      perResolutionChange: comparable ? change(own.a?.perResolution, own.b?.perResolution) : undefined,
    })),
    basis,
    first: {
      a: results.find((own) => own.a?.rank === 1)?.offer,
      b: results.find((own) => own.b?.rank === 1)?.offer,
    },
    currency,
  };
}

function change(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : toDouble(dec(to).minus(dec(from)));
}
