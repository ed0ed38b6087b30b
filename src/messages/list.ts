/** Joins names as a language does: A, B and C. */
export function listIn(tag: string): (names: readonly string[]) => string {
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return (names) => list.format(names);
}
