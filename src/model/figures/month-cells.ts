import { monthNumber } from '../../core/traffic/calendar.js';
import type { Format } from '../page/sheet.js';
import type { ModelDraft } from './draft.js';

/** How a column of months is shown: as dates where months have names. */
export function monthFormat({ assumptions: { outlook } }: ModelDraft): 'month' | 'text' {
  return outlook.calendar === undefined ? 'text' : 'month';
}

/** The same for a single month that is reckoned with, in its own format where months are numbers. */
export function monthFormatOr(draft: ModelDraft, format: Format): Format {
  return draft.assumptions.outlook.calendar === undefined ? format : 'month';
}

/** What stands for a month in a cell. */
export function monthCell({ assumptions: { outlook } }: ModelDraft, month: number): number {
  return monthNumber(outlook.calendar, month);
}
