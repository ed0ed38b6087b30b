/** As long as Excel takes the name of a sheet. */
const SHEET_NAME_LENGTH = 31;

/**
 * A name that nothing carries yet, upper and lower case aside: the wanted one, else with 2, 3 … after it.
 * @param between what stands before the number: a space for sheets, nothing for tables
 */
export function freeName(
  wanted: string,
  taken: readonly string[],
  between: string,
  most = SHEET_NAME_LENGTH,
): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `${between}${number}`;
    const name = wanted.slice(0, most - ending.length).trimEnd() + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}
