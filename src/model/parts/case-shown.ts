import type { CaseInput } from '../../core/scenario/tables/scenario.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import { referenceTo } from './sheet-head.js';

/** The formula of an input that differs between cases: it follows the case shown. Undefined where there is no such input. */
export function inCaseShown(
  draft: ModelDraft,
  { cases }: Places,
  input: CaseInput | undefined,
): string | undefined {
  return input && `=${referenceTo(draft, 'cases', cases.input(input))}`;
}
