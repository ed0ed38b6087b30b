/** What stands beside each figure of Assumptions. */
export const figures = {
  setInThePane: (says: string) => `${says}; set it in the pane, then update the sheets`,
  mustBe: (name: string, takes: string) => `${name} must be ${takes}.`,
};
