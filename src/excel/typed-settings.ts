import { CHOICES } from '../model/assumptions.js';
import type { Settings } from '../model/draft.js';
import type { ModelSheet } from '../model/sheet.js';
import { at, type SheetState } from './sheet-state.js';
import { cellsOf } from './model-cells.js';

/** The settings of a model by the words beside them. */
const NUMBERS = { 'Resolution rates from': 'ratesFrom', 'Resolution rates to': 'ratesTo' } as const;
const CHOSEN = 'Offer shown on Bridge';

/** The settings that stand on the sheet Inputs now; what cannot be one is left out. */
export function typedSettings(inputs: ModelSheet, state: SheetState): Settings {
  const numbers = Object.entries(NUMBERS).flatMap(([label, key]) => {
    const value = beside(label, inputs, state);
    return typeof value === 'number' && value >= 0 && value <= 1 ? [[key, value]] : [];
  });
  const settings = Object.fromEntries(numbers) as Settings;
  const chosen = beside(CHOSEN, inputs, state);
  return typeof chosen === 'string' && chosen !== '' ? { ...settings, chosenOffer: chosen } : settings;
}

/** The choices that stand on the sheet Assumptions now; what cannot be one is left out. */
export function typedChoices(assumptions: ModelSheet, state: SheetState): Settings {
  const offer = (key: 'studiedOffer' | 'comparedWith'): Settings => {
    const name = beside(CHOICES[key], assumptions, state);
    return typeof name === 'string' && name !== '' ? { [key]: name } : {};
  };
  const view = beside(CHOICES.view, assumptions, state);
  return {
    ...offer('studiedOffer'),
    ...offer('comparedWith'),
    ...(view === 'cash' || view === 'accrual' ? { view } : {}),
  };
}

/** What stands in the cell to the right of a word; an empty text where the sheet does not have the word. */
function beside(label: string, sheet: ModelSheet, { values }: SheetState): string | number | boolean {
  const found = cellsOf(sheet).find(
    ({ cell: { content } }) => content.kind === 'text' && content.text === label,
  );
  return found === undefined ? '' : at(values, found.row, found.column + 1);
}
