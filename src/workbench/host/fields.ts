import type { Kind } from './kind.js';

/** Reads and writes of members that are nothing but fields of the state: wire name → field. */
export function fields<State extends object>(
  names: Readonly<Record<string, keyof State>>,
): Required<Pick<Kind<State>, 'reads' | 'writes'>> {
  return {
    reads: Object.fromEntries(
      Object.entries(names).map(([wire, field]) => [wire, (state: State) => state[field] ?? null]),
    ),
    writes: Object.fromEntries(
      Object.entries(names).map(([wire, field]) => [
        wire,
        (state: State, value: unknown) => void (state[field] = value as State[keyof State]),
      ]),
    ),
  };
}
