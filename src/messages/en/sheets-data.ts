/** Data: what stands behind the charts, lists and checks of the other sheets. */
export const data = {
  title: 'Data',
  help: 'What the charts draw and the checks count by, sheet by sheet. Nothing to change here: it is written anew with every update.',
  behind: (sheet: string) => `For the sheet ${sheet}`,
};
