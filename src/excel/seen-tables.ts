/** The stamp of the tables as the pane last saw or wrote them; null before it looked, undefined where there were none. */
let stamp: string | undefined | null = null;

/** Notes what the pane now knows of the tables. */
export function sawTables(now: string | undefined): void {
  stamp = now;
}

/** Whether the pane knows the tables as they are now. */
export function isSeen(now: string | undefined): boolean {
  return stamp === now;
}

let writing: Promise<unknown> = Promise.resolve();

/** Carries out a writing of ours; what is noticed meanwhile waits until it has ended. */
export function whileWriting<T>(write: () => Promise<T>): Promise<T> {
  const done = write();
  writing = Promise.all([writing, done.catch(() => undefined)]);
  return done;
}

/** Passes once no writing of ours is under way. */
export async function writingEnded(): Promise<void> {
  await writing;
}
