/** What forms call the columns of the tables. */
export const fields = {
  /** The header itself is English. */
  label: (header: string) => header,
  /** Stands behind the help of a field whose label is not the header. */
  inTable: (header: string) => `In the table: ${header}.`,
  /** A label as it stands within a sentence. */
  inText: (label: string) => label.charAt(0).toLowerCase() + label.slice(1),
};
