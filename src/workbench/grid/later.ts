/** What became of a promise. */
type Outcome = { readonly value: unknown } | { readonly thrown: unknown };

/** Answers that functions promised, kept until their cell is calculated again. */
export interface Later {
  /** The outcome of this very call, if it came since; asking takes it away. */
  take(call: string): Outcome | undefined;
  /** Parks a promise; `redo` is called once when it settles. */
  park(call: string, promise: PromiseLike<unknown>, redo: () => void): void;
  /** How many calls have not been answered, or were answered and not yet calculated again. */
  readonly open: number;
}

/**
 * A cell whose function answers later shows #BUSY!, and is calculated again when the answer is there. The same call in
 * the same cell is not sent twice while it waits.
 */
export function createLater(): Later {
  const waiting = new Set<string>();
  const outcomes = new Map<string, Outcome>();
  return {
    get open() {
      return waiting.size + outcomes.size;
    },
    take(call) {
      const outcome = outcomes.get(call);
      outcomes.delete(call);
      return outcome;
    },
    park(call, promise, redo) {
      if (waiting.has(call)) return;
      waiting.add(call);
      const settle = (outcome: Outcome) => {
        waiting.delete(call);
        outcomes.set(call, outcome);
        redo();
      };
      promise.then(
        (value) => settle({ value }),
        (thrown: unknown) => settle({ thrown }),
      );
    },
  };
}
