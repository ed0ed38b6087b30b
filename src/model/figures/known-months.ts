import { failed, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { ACTUALS_COLUMNS, assumedCells } from '../../core/scenario/assumptions/assumptions.js';
import type { Case } from '../../core/scenario/levers/levers.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import type { ActualMonth } from '../../core/traffic/actual-months.js';
import { readActuals } from '../../core/traffic/read-actuals.js';
import type { ModelDraft } from './draft.js';

/** Month, channel and figures, without notes. */
const FIGURE_COLUMNS = ACTUALS_COLUMNS.slice(0, 6);

/** Months that are over, from the table of Assumptions. */
export function knownMonths({ assumed: { actuals = [] }, assumptions }: ModelDraft) {
  const cells: Cell[][] = [[...FIGURE_COLUMNS], ...assumedCells(actuals, FIGURE_COLUMNS)];
  return readActuals(cells, assumptions.outlook.calendar);
}

/** A study of the offer studied with the months that are over. */
export function overKnownMonths<Found>(
  draft: ModelDraft,
  study: (base: Case, known: readonly ActualMonth[]) => Result<Found>,
): Result<Found> {
  const offer = pickOffer(draft.offers, draft.settings.studiedOffer);
  if (!offer.ok) return failed(...offer.faults);
  const known = knownMonths(draft);
  return known.ok ? study({ traffic: draft.traffic, offer: offer.value }, known.value) : known;
}
