import { openInPlan, type OpenInPlan } from '../../core/catalogue/open-in-plan.js';
import { loadedCatalogue } from '../../core/catalogue/loaded.js';
import { offeredAs } from '../../core/catalogue/offered.js';
import { LAYOUT, WITH_CATALOGUE_QUESTIONS } from '../page/layout.js';
import type { ModelDraft } from './draft.js';
import { questionFigures } from './question-figures.js';

/** A question that the catalogue leaves open, and where the offer says something of it. */
export interface CatalogueQuestion extends OpenInPlan {
  /** The place of the row below the headers of Offers; undefined where none is about it. */
  readonly index: number | undefined;
}

/** What the plan that the offer studied came from leaves to be asked; nothing of an offer that the catalogue does not have. */
export function catalogueQuestions(draft: ModelDraft): CatalogueQuestion[] {
  if ((draft.options.layout ?? LAYOUT) < WITH_CATALOGUE_QUESTIONS) return [];
  const offered = offeredAs(loadedCatalogue() ?? [], draft.settings.studiedOffer);
  return offered === undefined
    ? []
    : openInPlan(offered.plan).map((own) => ({ ...own, index: rowAbout(draft, own) }));
}

/** The row of the charge, known by what it bills; of the plan as a whole the first that states the term, else the first. */
function rowAbout(draft: ModelDraft, { charge, term }: OpenInPlan): number | undefined {
  const { rows } = questionFigures(draft);
  if (charge === undefined) return (rows.find(({ row }) => row[term] !== undefined) ?? rows[0])?.index;
  const own = rows.find(({ row }) => row['Meter'] === charge['Meter'] && row['Unit'] === charge['Unit']);
  return own?.index;
}
