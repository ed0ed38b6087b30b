import { useLayoutEffect, useRef, type RefObject, type UIEvent } from 'react';
import type { ScreenId } from '../store/screen-id.js';

/** The element that scrolls, and what it tells: each screen is found again where it was left, a new one at its top. */
interface KeptScroll {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

export function useKeptScroll(screen: ScreenId): KeptScroll {
  const ref = useRef<HTMLElement>(null);
  const places = useRef(new Map<ScreenId, number>());
  useLayoutEffect(() => {
    if (ref.current !== null) ref.current.scrollTop = places.current.get(screen) ?? 0;
  }, [screen]);
  return { ref, onScroll: ({ currentTarget }) => places.current.set(screen, currentTarget.scrollTop) };
}
