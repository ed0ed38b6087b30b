/** What a buyer might enter for a term that is asked for; terms whose blank has a meaning are left blank. */
export const ENTERED: Readonly<Record<string, string | number>> = {
  Meter: 'session',
  Rate: 1,
  Seats: 5,
  'Seat price': 20,
  'Units per session': 2,
  'Platform fee': 100,
};
