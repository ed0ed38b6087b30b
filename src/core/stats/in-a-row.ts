/** Columns one after the other as one; a single one is given as it is. */
export function inARow(parts: readonly Float64Array[]): Float64Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Float64Array(parts.reduce((sum, own) => sum + own.length, 0));
  let at = 0;
  for (const own of parts) {
    all.set(own, at);
    at += own.length;
  }
  return all;
}
