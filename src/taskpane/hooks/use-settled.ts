import { startTransition, useEffect, useState } from 'react';

/** Longer than a slider waits between two of its steps. */
const PAUSE = 80;

/**
 * A value as it was until it stands still: what takes longer than a frame follows then, and never holds up what must
 * answer at once.
 */
export function useSettled<Value>(value: Value, pause = PAUSE): Value {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    if (Object.is(settled, value)) return undefined;
    const timer = setTimeout(() => startTransition(() => setSettled(() => value)), pause);
    return () => clearTimeout(timer);
  }, [value, settled, pause]);
  return settled;
}
