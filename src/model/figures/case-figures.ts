import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateBusinessCase, tabulateCaseMonths } from '../../core/report/business-case.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { businessCase, type BusinessCase } from '../../core/study/time/business-case.js';
import { tableOrFault } from './expected-table.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** What the formulas of Business case will show, as the engine has it. */
export interface CaseFigures {
  readonly own: Result<BusinessCase>;
  readonly summary: Cell[][];
  readonly months: Cell[][];
}

export const caseFigures = rememberedByInputs(
  ({ assumed, settings: { studiedOffer } }) => [assumed, studiedOffer],
  (draft): CaseFigures => {
    const { traffic, offers, assumptions, settings } = draft;
    const { calendar } = assumptions.outlook;
    const offer = pickOffer(offers, settings.studiedOffer);
    const own = offer.ok
      ? businessCase({ traffic, offer: offer.value }, assumptions.outlook, assumptions.caseTerms)
      : offer;
    return {
      own,
      summary: tableOrFault(own.ok ? ok(tabulateBusinessCase(own.value, calendar)) : own),
      months: tableOrFault(own.ok ? ok(tabulateCaseMonths(own.value, calendar)) : own),
    };
  },
);
