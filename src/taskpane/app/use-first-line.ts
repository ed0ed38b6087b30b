import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** A row that wraps, and how many of its children stand in its first line: measured again when its width changes. */
export function useFirstLine(count: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const row = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState(count);
  useLayoutEffect(() => {
    const measure = () => {
      const [first, ...others] = [...(row.current?.children ?? [])] as HTMLElement[];
      const wrapped = others.findIndex((own) => own.offsetTop > (first?.offsetTop ?? 0));
      setFitting(wrapped < 0 ? count : wrapped + 1);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [count]);
  return [row, fitting];
}
