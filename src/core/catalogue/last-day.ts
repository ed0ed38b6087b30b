/** Excel counts days from the last one of 1899; the days before 1 January 1970. */
const SERIAL_OF_1970 = 25_569;
/** A number below is a year, above a date as Excel counts it. */
const LAST_YEAR = 2_100;

/**
 * The last day that a date can mean, as days since 1970: `2026` is 31 December, `2026-05` is 31 May. A number is a year,
 * or a date as Excel counts it. Undefined for what is no date.
 */
export function lastDay(date: string | number): number | undefined {
  if (typeof date === 'number' && date > LAST_YEAR) return Math.floor(date) - SERIAL_OF_1970;
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(String(date).trim()) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return dayNumber(Number(year), Number(month), Number(day));
  const next = Number(month ?? 12) + 1;
  return dayNumber(Number(year) + (next > 12 ? 1 : 0), next > 12 ? 1 : next, 1) - 1;
}

/** Days from 1 January 1970: a year that begins in March has its leap day at the end, and 153 days in 5 months. */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const months = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * marchYear + leapDays + months + day - 719_469;
}
