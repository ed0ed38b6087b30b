/** The layout that sheets are written in: one more with each change that moves cells of one that is written already. */
export const LAYOUT = 8;

/** The first layout with growth and ramp by channel, the realisation rate, months by channel, and months that are over. */
export const WITH_PATHS = 4;

/** The first layout in which Questions has what the catalogue leaves open. */
export const WITH_CATALOGUE_QUESTIONS = 5;

/** The first layout with every case on Forecast. */
export const WITH_CASE_MONTHS = 5;

/** The first layout with every case on Compare. */
export const WITH_CASES_COMPARED = 6;

/** The first layout in which Outlook's months that are over are columns: earlier ones may have them as points. */
export const WITH_OUTLOOK_COLUMNS = 6;

/** The first layout in which what stands behind charts, lists and checks is on Data. */
export const WITH_DATA = 7;

/** The first layout in which Questions asks for stops, steps, reviews and guarantees. */
export const WITH_ALL_CLAUSES = 8;

/** The first layout in which Compare begins with what ranks: before, one had to look for it among all figures. */
export const WITH_RANKING_FIRST = 8;
