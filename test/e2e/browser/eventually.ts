const TRIES = 60;
const PAUSE = 100;

/** Reads until what is read is as expected, and gives what was read last: what a page shows comes when it comes. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  expected: (value: Value) => boolean,
): Promise<Value> {
  let value = await read();
  for (let tries = 0; tries < TRIES && !expected(value); tries++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    value = await read();
  }
  return value;
}

/**
 * Whether a value equals another in depth, as `toEqual` has it; for `eventually`. What comes from a page is made outside of
 * the world of its test, where each list is of another kind for whoever asks more strictly.
 */
export function equals<Value>(wanted: Value): (value: Value) => boolean {
  return (value) => {
    try {
      expect(value).toEqual(wanted);
      return true;
    } catch {
      return false;
    }
  };
}
