import type { Settings } from '../model/draft.js';
import type { ModelSheet } from '../model/sheet.js';
import { at, type SheetState } from './sheet-state.js';
import { cellsOf } from './model-cells.js';

/** The settings of a model by the words beside them. */
const NUMBERS = { 'Resolution rates from': 'ratesFrom', 'Resolution rates to': 'ratesTo' } as const;
const CHOSEN = 'Offer shown on Bridge';

/** The settings that stand on the sheet Inputs now; what cannot be one is left out. */
export function typedSettings(inputs: ModelSheet, { values }: SheetState): Settings {
  const besides = (label: string) => {
    const found = cellsOf(inputs).find(
      ({ cell: { content } }) => content.kind === 'text' && content.text === label,
    );
    return found === undefined ? '' : at(values, found.row, found.column + 1);
  };
  const numbers = Object.entries(NUMBERS).flatMap(([label, key]) => {
    const value = besides(label);
    return typeof value === 'number' && value >= 0 && value <= 1 ? [[key, value]] : [];
  });
  const settings = Object.fromEntries(numbers) as Settings;
  const chosen = besides(CHOSEN);
  return typeof chosen === 'string' && chosen !== '' ? { ...settings, chosenOffer: chosen } : settings;
}
