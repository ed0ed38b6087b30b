/** Begins a call of a function of this add-in. */
export const CALL = '=METER.';

/**
 * The text of a call: `=METER.NAME(first,second)`. Optional arguments left empty at the end are left out; an empty one
 * between others keeps its comma.
 * @param written the arguments as the formula has them, in order
 */
export function formulaText(id: string, written: readonly string[]): string {
  const args = written.map((text) => text.trim());
  while (args.length > 0 && args[args.length - 1] === '') args.pop();
  return `${CALL}${id}(${args.join(',')})`;
}
