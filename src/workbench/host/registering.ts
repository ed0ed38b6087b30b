import type { Kind } from './kind.js';

/** The calls with which office.js begins and ends to listen to events: their names on the wire, and their numbers. */
export function registering<State>(
  events: Readonly<Record<string, number>>,
  targetOf: (state: State) => string,
): NonNullable<Kind<State>['calls']> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, event]) => [
      [`_Register${name}`, (state: State, _: unknown, { subscribe }) => subscribe(event, targetOf(state))],
      [
        `_Unregister${name}`,
        (state: State, _: unknown, { unsubscribe }) => unsubscribe(event, targetOf(state)),
      ],
    ]),
  );
}
