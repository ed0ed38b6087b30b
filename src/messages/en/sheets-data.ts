/** Data: what stands behind the charts, lists and checks of the other sheets. */
export const data = {
  title: 'Data',
  help: 'Figures behind the charts and checks, sheet by sheet. There is nothing to change here: every update rewrites it.',
  behind: (sheet: string) => `For the sheet ${sheet}`,
};
