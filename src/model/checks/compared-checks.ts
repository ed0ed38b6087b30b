import type { ComparisonColumn } from '../../core/report/compare.js';
import type { RankBasis } from '../../core/scenario/ranking/rank-basis.js';
import { BASIS_FIGURE } from '../../core/study/basis-figure.js';
import { caseFiguresOf } from '../figures/cases-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { chosenCaseThere } from '../parts/case-arguments.js';
import { referenceTo } from '../parts/sheet-head.js';
import type { Places } from '../places/places.js';
import { byBasis } from '../parts/by-basis.js';
import { basisFormat, figuresRow, hasFigure, RANKS } from '../scenario-sheets/compare-cases.js';
import type { Check, RowCells } from './check-row.js';

/** That on Compare the case shown comes to what the ranking has, and every case to what Cases has by another function. */
export function comparedChecks(
  draft: ModelDraft,
  places: Places,
  inRanking: (id: ComparisonColumn, at: RowCells) => string,
): Check[] {
  const { cases: own, list, basis } = places.compare;
  if (own === undefined) return [];
  const says = draft.texts.checks.rows;
  const said = referenceTo(draft, 'compare', basis);
  const offers = draft.offers.map(({ name }, index) => ({
    index,
    has: hasFigure(draft, name),
    figures: referenceTo(draft, 'compare', figuresRow(own, index)),
    common: {
      offer: referenceTo(draft, 'compare', { row: list.row + index, column: list.column }),
      format: basisFormat(draft),
    },
  }));
  return [
    ...offers.map(({ figures, common, has }): Check => ({
      ...common,
      check: says.caseShown,
      passes: has.isShown,
      value: () => `INDEX(${figures},${chosenCaseThere(draft, places)})`,
      shouldBe: (at) => byBasis(said, (one) => inRanking(RANKS[one], at)),
    })),
    ...offers.map(({ index, figures, common, has }): Check => ({
      ...common,
      check: says.everyCase,
      passes: has.everywhere,
      value: () => `SUM(${figures})`,
      shouldBe: () => byBasis(said, (one) => `SUM(${onCases(draft, places, { basis: one, index })})`),
    })),
  ];
}

/** What Cases has of an offer in all cases. */
function onCases(
  draft: ModelDraft,
  { cases: { results, names } }: Places,
  { basis, index }: { readonly basis: RankBasis; readonly index: number },
): string {
  const figure = caseFiguresOf(draft).findIndex(({ id }) => id === BASIS_FIGURE[basis]);
  const row = (results[figure]?.row ?? 0) + 1 + index;
  return referenceTo(draft, 'cases', { ...names, row });
}
