/** A word of a formula by its kind: a name of Excel's functions, or TRUE, an error, an item of a table such as `#All`. */
type OtherWord = (word: string, kind: 'function' | 'constant') => string;

/** Formulas as Excel shows them in this language, and as they are kept. */
export const formulas: Readonly<Record<'shown' | 'kept', OtherWord>> & { readonly column: string } = {
  /** What Excel calls a word of a kept formula. */
  shown: (word) => word,
  /** The word of kept formulas for one that Excel shows. */
  kept: (word) => word,
  /** Stands between the columns of an array where the decimal sign is a comma. */
  column: '\\',
};
