/** Days from Excel's day 0 to the one that computers count from. */
const BEFORE_1970 = 25_569;
const MS_IN_DAY = 86_400_000;

/** The number by which Excel counts a day; undefined for a text that is no day as `2026-01-31`. */
export function dayNumber(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  const isReal = Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
  return isReal ? time / MS_IN_DAY + BEFORE_1970 : undefined;
}
