import { isDeepStrictEqual } from 'node:util';

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

/** Whether a value equals another in depth; for `eventually`. */
export function equals<Value>(wanted: Value): (value: Value) => boolean {
  return (value) => isDeepStrictEqual(value, wanted);
}
