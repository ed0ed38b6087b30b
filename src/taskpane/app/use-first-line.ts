import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * A row that wraps, and how many of its children stand in its first line: measured again when its width changes. Where
 * not all do, the row is made compact (`data-compact`) first.
 */
export function useFirstLine(count: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const row = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState(count);
  useLayoutEffect(() => {
    const measure = () => {
      row.current?.toggleAttribute('data-compact', false);
      if (inFirstLine(row.current) < count) row.current?.toggleAttribute('data-compact', true);
      setFitting(inFirstLine(row.current));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [count]);
  return [row, fitting];
}

function inFirstLine(row: HTMLElement | null): number {
  const children = [...(row?.children ?? [])] as HTMLElement[];
  const top = children[0]?.offsetTop ?? 0;
  return children.filter(({ offsetTop }) => offsetTop === top).length;
}
