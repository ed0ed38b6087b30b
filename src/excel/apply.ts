import { refused, type Outcome } from './outcome.js';
import type { Plan } from './plan.js';

/** What was written. */
export interface Written {
  /** Names, in their order; the first is shown. */
  readonly sheets: readonly string[];
  readonly cells: number;
  /** Whether every figure was compared with the engine's own; `notVerified` says why not. */
  readonly verified: boolean;
  readonly notVerified: string | undefined;
}

/**
 * Writes a plan, compares what the workbook calculates with the engine, and shows it. After any failure the workbook
 * is as it was; if that could not be done, the sentence says what remains.
 * @param choice what becomes of `plan.typed`
 */
export function applyPlan(
  plan: Plan,
  choice: { readonly typed: 'keep' | 'replace' },
): Promise<Outcome<Written>> {
  return Promise.resolve(refused(`Writing ${plan.what}, ${choice.typed}: with the next commit.`));
}
