/** A season has a factor for each, and a contract year its minimum. */
export const MONTHS_IN_YEAR = 12;
