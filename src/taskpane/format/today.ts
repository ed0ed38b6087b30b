/** The day, as files say it: `2026-11-28`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
