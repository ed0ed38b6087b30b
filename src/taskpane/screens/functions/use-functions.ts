import { useCallback, useEffect, useState } from 'react';
import { readExamples, readMetadata, type Examples, type Metadata } from '../../store/metadata.js';

/** What is known about the functions so far. */
export type KnownFunctions =
  | { readonly is: 'reading' }
  | { readonly is: 'unreadable'; readonly why: string; readonly again: () => void }
  | { readonly is: 'known'; readonly metadata: Metadata; readonly examples: Examples };

/** The functions with their arguments and examples, read when a screen first asks for them. */
export function useFunctions(): KnownFunctions {
  const [known, setKnown] = useState<KnownFunctions>({ is: 'reading' });
  const read = useCallback(() => {
    let isGone = false;
    const tell = (own: KnownFunctions) => {
      if (!isGone) setKnown(own);
    };
    Promise.all([readMetadata(), readExamples()]).then(
      ([metadata, examples]) => tell({ is: 'known', metadata, examples }),
      (thrown: unknown) =>
        tell({
          is: 'unreadable',
          why: thrown instanceof Error ? thrown.message : String(thrown),
          again: () => void read(),
        }),
    );
    return () => {
      isGone = true;
    };
  }, []);
  useEffect(() => read(), [read]);
  return known;
}
