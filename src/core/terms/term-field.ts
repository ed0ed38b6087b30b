/** A column of a table as a form asks for it. */
export interface TermField {
  readonly header: string;
  /** What is entered: `turns` a spread of session length, `tiers` a rate schedule, `channels` names of channels. */
  readonly kind: 'number' | 'money' | 'share' | 'text' | 'tiers' | 'turns' | 'channels' | 'choice';
  readonly group: 'price' | 'allowance' | 'cap' | 'units' | 'definition' | 'fee';
  /** What the figure is of; empty where the header says it all. */
  readonly unit: string;
  /** What it is, where a buyer finds it, and what a blank means. */
  readonly says: string;
  /** For a choice: the words that it takes. */
  readonly choices?: readonly string[];
  /** Shown at once; the others on demand. */
  readonly isCommon: boolean;
}

/** A field that is shown on demand. */
export function field(
  header: string,
  kind: TermField['kind'],
  { group, unit = '', says }: { group: TermField['group']; unit?: string; says: string },
): TermField {
  return { header, kind, group, unit, says, isCommon: false };
}

/** The same field, shown at once. */
export function common(own: TermField): TermField {
  return { ...own, isCommon: true };
}
