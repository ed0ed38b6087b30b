import { useEffect, useRef, useState, type RefObject } from 'react';

/** Where the focus goes once the cards are shown anew; the button that adds one where there is no such card. */
export interface Next {
  readonly card: number;
  /** Which control of it. */
  readonly at: string;
}

/** The element around the cards, and the way to say where the focus goes next. */
export function useNextFocus(): [RefObject<HTMLDivElement | null>, (next: Next) => void] {
  const cards = useRef<HTMLDivElement>(null);
  const [next, setNext] = useState<Next>();
  useEffect(() => {
    if (next === undefined) return;
    const card = cards.current?.querySelectorAll('[data-channel]')[next.card];
    const control = card?.querySelector<HTMLElement>(next.at) ?? cards.current?.querySelector('[data-add]');
    if (control instanceof HTMLElement) control.focus();
    setNext(undefined);
  }, [next]);
  return [cards, setNext];
}
