/** How much of a text is compared: longer ones are no misspelt word, and would only cost time. */
const COMPARED = 40;

/** The known word that takes the fewest changed, missing or extra letters to reach from `text`, the first of equals. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const sought = lettersOf(text.trim());
  const row = new Uint8Array(COMPARED + 1);
  let best: string | undefined;
  let fewest = Infinity;
  for (const word of known) {
    const letters = lettersOf(word);
    // The lengths alone take as many changes as they differ by.
    if (Math.abs(letters.length - sought.length) >= fewest) continue;
    const changes = editDistance(sought, letters, row);
    if (changes < fewest) [best, fewest] = [word, changes];
  }
  return best;
}

function lettersOf(text: string): string {
  return text.slice(0, COMPARED).toLowerCase().slice(0, COMPARED);
}

/** Levenshtein distance, one `row` of the table at a time, in place: `diagonal` is what it held one column back before. */
function editDistance(from: string, to: string, row: Uint8Array): number {
  for (let column = 0; column <= to.length; column += 1) row[column] = column;
  for (let index = 1; index <= from.length; index += 1) {
    let diagonal = index - 1;
    let left = index;
    row[0] = index;
    for (let column = 1; column <= to.length; column += 1) {
      const above = row[column] ?? 0;
      const replaced = from.charCodeAt(index - 1) === to.charCodeAt(column - 1) ? diagonal : diagonal + 1;
      left = Math.min(replaced, above + 1, left + 1);
      row[column] = left;
      diagonal = above;
    }
  }
  return row[to.length] ?? 0;
}
