import { fixedAddress, fixedArea } from '../../reference/address.js';
import type { CaseInput } from '../../core/scenario/tables/scenario.js';
import { figureInput } from '../figures/cases-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { FIRST_CASE } from '../places/cases-places.js';
import type { Places } from '../places/places.js';
import { referenceTo } from './sheet-head.js';
import { pathArguments } from './studied.js';

/** An input's value in a case as formulas of Cases have it: its own, or the base's. @param at the place of a case */
export function caseCell({ cases }: Places, input: CaseInput, at: number): string {
  const { row } = cases.input(input);
  const [base, own] = [fixedAddress(row, FIRST_CASE), fixedAddress(row, FIRST_CASE + at)];
  return at === 0 ? base : `IF(${own}="",${base},${own})`;
}

/** Which of the cases is shown, the base being the first, as formulas of Cases have it. */
export function chosenCase({ cases: { shown, names } }: Places): string {
  return `MATCH(${fixedAddress(shown.row, shown.column)},${fixedArea(names)},0)`;
}

/** The same as formulas of other sheets have it. */
export function chosenCaseThere(draft: ModelDraft, { cases: { shown, names } }: Places): string {
  return `MATCH(${referenceTo(draft, 'cases', shown)},${referenceTo(draft, 'cases', names)},0)`;
}

/** The traffic of a case as formulas take it. */
export function caseTraffic(draft: ModelDraft, { cases }: Places, at: number): string {
  const area = cases.traffic[at];
  return area === undefined ? `${draft.names.tables.traffic}[#All]` : referenceTo(draft, 'cases', area);
}

/** How sessions and resolution rates go on in a case, as `pathArguments` has it of the one shown. */
export function casePaths(draft: ModelDraft, places: Places, at: number): readonly string[] {
  const [growth, ...others] = pathArguments(draft, places);
  const [input, table] = [figureInput(draft, 'Growth'), places.cases.growths[at]];
  if (table !== undefined) return [referenceTo(draft, 'cases', table), ...others];
  // Sheets of earlier layouts have the figure alone.
  return [input === undefined ? growth : caseCell(places, input, at), ...others];
}
