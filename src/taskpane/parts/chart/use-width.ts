import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** What a pane has where nothing can be measured. */
const USUAL = 320;

/** How wide an element is, now and after the pane was made wider or narrower. */
export function useWidth<Element extends HTMLElement>(): readonly [RefObject<Element | null>, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const measure = () => setWidth(element.current?.clientWidth || USUAL);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return [element, width];
}
