import type { Pane } from './pane.js';

/**
 * Asks the user to choose one of several; a question that still waits is answered with none of its options.
 * @returns the place of the option that was chosen; undefined for none of them
 */
export function choose(
  { store }: Pane,
  question: string,
  options: readonly string[],
): Promise<number | undefined> {
  store.get().choice?.answer(undefined);
  return new Promise((resolve) => {
    const answer = (chosen: number | undefined) => {
      store.set({ choice: undefined });
      resolve(chosen);
    };
    store.set({ choice: { question, options, answer } });
  });
}
