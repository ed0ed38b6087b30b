/** How much of a text is compared: longer ones are no misspelt word, and would only cost time. */
const COMPARED = 40;

/** The known word that takes the fewest changed, missing or extra letters to reach from `text`, the first of equals. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const sought = text.trim().toLowerCase().slice(0, COMPARED);
  let best: string | undefined;
  let fewest = Infinity;
  for (const word of known) {
    const changes = editDistance(sought, word.toLowerCase());
    if (changes < fewest) [best, fewest] = [word, changes];
  }
  return best;
}

/** Levenshtein distance, one row of the table at a time. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const replaced = (above[column - 1] ?? 0) + (same ? 0 : 1);
      const removed = (above[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, removed, added));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
