/** A failure that a test asked for: of which batch from now on, and after how many of its actions. */
export interface PlannedFailure {
  /**
   * Refuses the n-th batch from now on (1 is the next), after it carried out some of its actions: Excel does not take
   * back what a batch did before it failed. Until it happens the add-in hears of no events, so that what it reads on
   * its own is not counted; 0 takes the plan back.
   */
  failAt(batch: number, afterActions?: number): void;
  /** Batches of the add-in's runs so far. */
  readonly batches: number;
}

/** Counts batches; gives for each after how many actions it is to fail, or undefined. */
export function planFailures(): PlannedFailure & { readonly planned: boolean; next(): number | undefined } {
  let batches = 0;
  let planned: { readonly batch: number; readonly afterActions: number } | undefined;
  return {
    get batches() {
      return batches;
    },
    get planned() {
      return planned !== undefined;
    },
    failAt: (batch, afterActions = 0) =>
      void (planned = batch > 0 ? { batch: batches + batch, afterActions } : undefined),
    next() {
      batches += 1;
      if (planned?.batch !== batches) return undefined;
      const { afterActions } = planned;
      planned = undefined;
      return afterActions;
    },
  };
}
