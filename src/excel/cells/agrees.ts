/** How close a figure must be to the engine's own, as a part of it. */
const TOLERANCE = 1e-9;

/** Whether a cell shows a figure: text as it is, a number within 1e-9 of itself. */
export function agrees(shownValue: string | number | boolean, wanted: string | number): boolean {
  if (typeof wanted === 'string') return shownValue === wanted;
  if (typeof shownValue !== 'number') return false;
  return Math.abs(shownValue - wanted) <= TOLERANCE * Math.max(Math.abs(wanted), Number.MIN_VALUE);
}
