import { useCallback, useEffect, useRef } from 'react';

/** Puts the focus where it belongs once the screen shows what was done: on the first of these that can take it. */
export function useFocusLater(): (...selectors: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    const found = wanted.current
      .map((selector) => document.querySelector<HTMLElement>(`${selector}:not(:disabled)`))
      .find((element) => element !== null);
    wanted.current = [];
    found?.focus();
  });
  return useCallback((...selectors) => {
    wanted.current = selectors;
  }, []);
}
