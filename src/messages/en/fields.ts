/** Columns whose headers have the field's words, which formulas and files look up: forms say what everything else says. */
const LABELS: Readonly<Record<string, string>> = {
  Sessions: 'Conversations',
  'Interactions per session': 'AI replies per conversation',
  'Session cap': 'Cap per conversation',
  'Units per session': 'Units per conversation',
};

/** What forms call the columns of the tables. */
export const fields = {
  /** Every other header is what readers call it. */
  label: (header: string) => LABELS[header] ?? header,
  /** Stands behind the help of a field whose label is not the header. */
  inTable: (header: string) => `In the table: ${header}.`,
  /** A label as it stands within a sentence. */
  inText: (label: string) => label.charAt(0).toLowerCase() + label.slice(1),
};
