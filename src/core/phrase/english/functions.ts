/** What is wrong with a call of a function. */
export const functions = {
  oneCellNeeded: (size: string) => `it is ${size}; one table takes one at a time`,
  noPartner: (argument: string, own: string, other: string) =>
    `this cell has no partner in ${argument}: ${own}, ${other}`,
  argumentSize: (argument: string, size: string) => `${argument} is ${size}`,
  tooManyToFill: (size: string, most: number) => `it would fill ${size}; one call fills at most ${most}`,
  oneColumnNeeded: 'this function gives a row for each row and takes one column',
  tiersNeeded: 'rows of up to and price, or text such as 0.99 to 5000; 0.85',
  volumesOfPeriods: 'numbers of units, one for each period',
  volumesOfMonths: 'numbers of sessions, one for each month',
  mostTrials: (most: number) =>
    `at most ${most} here: a cell computes up to 2,000,000 trials × offers × channels; the Risk screen of the task pane takes up to 1,000,000 trials`,
  oneLine: (size: string) => `they are ${size}; they take one row or column`,
  valuesNeeded: (takes: string) => `numbers to try, each ${takes}`,
};
