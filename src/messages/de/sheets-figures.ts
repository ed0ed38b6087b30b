import type { figures as english } from '../en/sheets-figures.js';

export const figures: typeof english = {
  setInThePane: (says) => `${says}; im Bereich einstellen, dann die Blätter aktualisieren`,
  mustBe: (name, takes) => `${name}: ${takes}.`,
};
