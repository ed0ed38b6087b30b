import { fixedAddress, fixedArea } from '../../reference/address.js';
import { caseFiguresOf, casesFigures } from '../figures/cases-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import { chosenCase } from '../parts/case-arguments.js';
import type { OwnCheck } from '../parts/sheet-checks.js';

/** That the case shown, computed from its own column, comes to what the model shows of every offer. */
export function casesChecks(draft: ModelDraft, places: Places): OwnCheck[] {
  const { checks } = draft.texts.cases;
  const figures = casesFigures(draft);
  return caseFiguresOf(draft).flatMap(({ id, format }, index) =>
    draft.offers.flatMap(({ name }, down): OwnCheck[] => {
      const area = places.cases.results[index];
      if (area === undefined) return [];
      const row = area.row + 1 + down;
      const { column, columnCount } = places.cases.names;
      const cases = fixedArea({ row, column, rowCount: 1, columnCount });
      return [
        {
          check: checks[id as keyof typeof checks](name),
          format,
          value: `INDEX(${cases},${chosenCase(places)})`,
          shouldBe: fixedAddress(row, column + columnCount),
          passes: figures[index]?.[down]?.every((cell) => typeof cell === 'number') === true,
        },
      ];
    }),
  );
}
