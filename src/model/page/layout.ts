/** The layout that sheets are written in: one more with each change that moves cells of one that is written already. */
export const LAYOUT = 3;
