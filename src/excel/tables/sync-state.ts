import type { LocatedTables } from './locate-tables.js';

/** What the pane knows of the tables; without places it knows that there are none. */
interface Seen {
  readonly places: LocatedTables | undefined;
  /** Undefined where there are none. */
  readonly stamp: string | undefined;
}

let seen: Seen | undefined;
let writing: Promise<unknown> = Promise.resolve();

/** Notes what the pane now knows of the tables, from reading or from writing them. */
export function recordSync(places: LocatedTables | undefined, stamp: string | undefined): void {
  seen = { places, stamp };
}

/** What the pane knows; undefined before it looked. */
export function syncState(): Seen | undefined {
  return seen;
}

/** Carries out a writing of ours; what is noticed meanwhile is looked at when it has ended. */
export function whileWriting<T>(write: () => Promise<T>): Promise<T> {
  const done = write();
  writing = Promise.allSettled([writing, done]);
  return done;
}

/** Passes once no writing of ours is under way. */
export async function writingEnded(): Promise<void> {
  await writing;
}
