import type { AssumedId } from '../../core/scenario/assumptions/assumed.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import { referenceTo } from './sheet-head.js';

/** A figure of Assumptions as a formula refers to it. */
export function assumption(draft: ModelDraft, { assumptions }: Places, id: AssumedId): string {
  return referenceTo(draft, 'assumptions', assumptions.figure(id));
}

/** The start as a formula refers to it; undefined where months have no names. */
export function startOf(draft: ModelDraft, places: Places): string | undefined {
  const { calendar } = draft.assumptions.outlook;
  return calendar && assumption(draft, places, 'Start');
}

/** A choice, or a table without its header, as a formula refers to it. */
export function assumptionCells(
  draft: ModelDraft,
  { assumptions }: Places,
  what: 'studied' | 'compared' | 'view' | 'ramp' | 'season' | 'spread' | 'list',
): string {
  return referenceTo(draft, 'assumptions', assumptions[what]);
}

/** How sessions and resolution rates go on, as formulas take them: growth, ramp and season. */
export function pathArguments(draft: ModelDraft, places: Places): readonly [string, string, string] {
  const { growths, ramp } = places.assumptions;
  const headed = { ...ramp, row: ramp.row - 1, rowCount: ramp.rowCount + 1 };
  const season = assumptionCells(draft, places, 'season');
  return growths === undefined
    ? [assumption(draft, places, 'Growth'), assumptionCells(draft, places, 'ramp'), season]
    : [referenceTo(draft, 'assumptions', growths), referenceTo(draft, 'assumptions', headed), season];
}

/** The offer studied on its place in the list of offers, the first being 1; 0 where it is none of them. */
export function placeOfStudied(draft: ModelDraft, places: Places): string {
  const list = assumptionCells(draft, places, 'list');
  const header = { ...places.assumptions.list, row: places.assumptions.list.row - 1, rowCount: 1 };
  const above = referenceTo(draft, 'assumptions', header);
  return `SUMPRODUCT((${list}=${assumptionCells(draft, places, 'studied')})*(ROW(${list})-ROW(${above})))`;
}
