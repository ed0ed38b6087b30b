import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateBusinessCase, tabulateCaseMonths } from '../../core/report/business-case.js';
import { pickOffer } from '../../core/scenario/pick-offer.js';
import { remembered } from '../../core/scenario/remembered.js';
import { businessCase, type BusinessCase } from '../../core/study/business-case.js';
import type { Draft } from './draft.js';
import { tableOrFault } from './expected-table.js';

/** What the formulas of Business case will show, as the engine has it. */
export interface CaseFigures {
  readonly own: Result<BusinessCase>;
  readonly summary: Cell[][];
  readonly months: Cell[][];
}

/** Computed once for each draft. */
export const caseFigures = remembered((draft: Draft): CaseFigures => {
  const { traffic, offers, assumptions, settings } = draft;
  const offer = pickOffer(offers, settings.studiedOffer);
  const own = offer.ok
    ? businessCase({ traffic, offer: offer.value }, assumptions.outlook, assumptions.caseTerms)
    : offer;
  return {
    own,
    summary: tableOrFault(own.ok ? ok(tabulateBusinessCase(own.value)) : own),
    months: tableOrFault(own.ok ? ok(tabulateCaseMonths(own.value)) : own),
  };
});
