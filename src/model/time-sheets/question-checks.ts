import { fixedAddress } from '../../reference/address.js';
import { questionTexts } from '../../messages/question-sheet.js';
import type { ModelDraft } from '../figures/draft.js';
import { questionFigures } from '../figures/question-figures.js';
import type { OwnCheck } from '../parts/sheet-checks.js';
import type { Places } from '../places/places.js';
import { questionedOffer, costFormula, costFromOffers } from './question-costs.js';

/** That the rows on the sheet are those of the offer: they cost the same, in one month and in all of them. */
export function questionChecks(draft: ModelDraft, places: Places): OwnCheck[] {
  const { variants } = places.questions;
  const { asOffered, rows } = questionFigures(draft);
  const says = questionTexts(draft.options.language).checks;
  const own = fixedAddress(variants.row + 1, 0);
  const asked = questionedOffer(draft, places) ?? own;
  const names = `${draft.names.tables.offers}[Offer]`;
  const last = fixedAddress(variants.row + Math.max(rows.length, 1), 0);
  return [
    {
      check: says.month,
      format: 'money',
      value: costFormula(draft, places, 'month', own),
      shouldBe: costFromOffers(draft, places, 'month', asked),
      passes: typeof asOffered.month === 'number',
    },
    {
      check: says.plan,
      format: 'money',
      value: costFormula(draft, places, 'plan', own),
      shouldBe: costFromOffers(draft, places, 'plan', asked),
      passes: typeof asOffered.plan === 'number',
    },
    {
      check: says.rows,
      format: 'count',
      value: `ROWS(${own}:${last})`,
      shouldBe: `SUMPRODUCT(--(${names}=${asked}))`,
      passes: rows.length > 0,
    },
  ];
}
